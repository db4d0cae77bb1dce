//! A user of the emitted crate.
//!
//! The package holds no library code of its own: its example and its tests
//! call `aws_sdk_connect` as code written for the official crate does. What the
//! README shows of code is compiled with its documentation.

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
