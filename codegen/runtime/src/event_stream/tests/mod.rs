//! Frames, and events in the format of each protocol.

#[cfg(feature = "client")]
mod formats;
mod frames;
#[cfg(feature = "client")]
mod told;
