//! `cargo xtask update` as a user runs it, in a repository of its own.

mod additive;
#[path = "../support/archives.rs"]
mod archives;
mod bad_input;
mod diff;
mod interrupted;
mod locked;
mod major;
mod overridden;
mod repository;
mod smithy;
mod vendored;
mod verdicts;
mod words;
