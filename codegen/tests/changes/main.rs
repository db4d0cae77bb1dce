//! Minimal pairs: two models that differ in one place, the rules that this
//! falls under, and the words that people get to read about it.
//!
//! All pairs start at `base.json`. Each row of a table edits it; the changelog
//! of each pair lies in `snapshots`. To take over new words:
//!
//! ```sh
//! INSTA_UPDATE=always cargo test -p shapesmith-codegen --test changes
//! ```

mod every;
mod lock;
mod members;
mod operations;
mod overrides;
mod pair;
mod rules;
mod service;
mod smithy;
mod types;
mod verdict;
mod wire;
mod words;
