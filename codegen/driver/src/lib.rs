//! What emitted drivers call.
//!
//! A driver is a small program that is emitted beside a client crate, to try
//! it: it reads operations with inputs as JSON, makes typed inputs of them
//! through the client's public builders, sends those, and makes JSON of what
//! they bring. What depends on the model is emitted; the rest is here. With the
//! feature `network`, requests go to a server on this machine; without it,
//! [`exchange`] has an answer to each.
//!
//! How a value stands in JSON:
//!
//! | model | JSON |
//! |---|---|
//! | structure | object; `null` is as good as absent |
//! | union | object with exactly one member |
//! | list, map | array, object; `null` is an element where the model says sparse |
//! | string, enum, boolean, integer, long | the same |
//! | float, double | number, or `"NaN"`, `"Infinity"`, `"-Infinity"` |
//! | timestamp | seconds since 1970, to the millisecond |
//! | blob | text that stands for its UTF-8, or `{"base64": "…"}` |
//! | document | any JSON |
//! | stream of events | array of their union |

mod answer;
mod clients;
mod collections;
#[cfg(feature = "network")]
mod connect;
#[cfg(feature = "network")]
mod converse;
mod exchange;
mod members;
mod place;
mod run;
pub mod shown;
mod simple;

pub use answer::{Answer, Failure, answered};
pub use clients::Client;
#[cfg(feature = "network")]
pub use converse::converse;
pub use exchange::exchange;
pub use members::Members;
pub use place::{Error, Place};
#[cfg(feature = "network")]
pub use run::run;
pub use run::{Sender, Settings};
pub use serde_json::Value;

/// One function for each kind of value: from JSON, and where it stands, to the
/// value.
pub mod values {
    pub use crate::collections::{boxed, list, map, sparse_list, sparse_map};
    pub use crate::simple::{
        blob, boolean, byte_stream, document, double, enumeration, float, integer, long, string,
        timestamp,
    };
}
