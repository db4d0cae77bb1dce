//! Lowers a service model to Rust and emits a client crate.
//!
//! [`generate`] takes a model and gives back all files of a crate. It touches
//! neither disk nor clock, so a `build.rs` can call it as well as a command.
//! [`driver`] does the same for a program that tries such a crate.
//! [`changes`] compares the crates of two models before they are emitted.
//! [`unsendable`] tells which operations of the crate the runtime cannot send yet.
//!
//! 1. `lower` takes every decision: names, optionality, boxes, positions.
//! 2. `emit` prints what was decided as tokens; it cannot fail.
//! 3. `format` turns tokens into text, the same on every machine.

pub mod changes;
mod config;
mod docs;
mod driver;
mod emit;
mod format;
mod inventory;
mod lower;
mod names;
mod rust;
#[doc(hidden)]
pub mod stages;
mod tidy;
mod unsendable;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;

use shapesmith_model::{Model, Problems};

pub use config::{Config, DriverDependencies, RuntimeDependency};
#[doc(hidden)] // for tests of whole models
pub use inventory::{Inventory, inventory};
pub use unsendable::{Obstacle, Unsendable, unsendable};

/// The files of a crate by their path inside it, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// Emits the crate of a model that [`shapesmith_model::validate::validate`]
/// has accepted and [`shapesmith_model::select::select`] has cut.
///
/// # Errors
/// What of the model cannot be emitted: shapes that would share a name, and
/// features that are not supported yet.
pub fn generate(model: &Model, config: &Config) -> Result<Files, Problems> {
    generate_on(NonZeroUsize::MIN, model, config)
}

/// As [`generate`], on several threads. The files are the same.
///
/// # Errors
/// As [`generate`].
pub fn generate_on(
    threads: NonZeroUsize,
    model: &Model,
    config: &Config,
) -> Result<Files, Problems> {
    let krate = lower::lower(model, config)?;
    format::print_all(format::ORIGIN, &emit::emit(&krate), threads)
}

/// Emits a driver for the crate of a model: a program that reads inputs as
/// JSON, one after the other, and sends them through the crate's public API.
///
/// Model and configuration are those of the crate itself.
///
/// # Errors
/// As [`generate`].
pub fn driver(
    model: &Model,
    config: &Config,
    dependencies: &DriverDependencies,
) -> Result<Files, Problems> {
    let krate = lower::lower(model, config)?;
    let driver = driver::Driver::new(&krate, dependencies);
    format::print_all(
        format::DRIVER_ORIGIN,
        &driver::emit(&driver),
        NonZeroUsize::MIN,
    )
}

/// The usual name of the crate of a service.
pub fn crate_name(sdk_id: &str) -> String {
    names::crate_name(sdk_id)
}
