//! From decisions to a driver: a program that makes typed inputs of JSON
//! through the client's public builders, sends them, and makes JSON of what
//! they bring.
//!
//! `inputs` and `shapes` hold one conversion for each input and shape, `outputs`
//! and `parts` one in the other direction for each output and what it holds,
//! `errors` the one of all errors; `requests` is the part that sends. As elsewhere, emission cannot fail.

mod conversions;
mod modules;
mod outputs;
mod package;
mod reached;
mod requests;
#[cfg(test)]
mod tests;
mod values;

use crate::config::DriverDependencies;
use crate::emit::Draft;
use crate::rust::Crate;

use reached::Reached;

/// Everything about a driver that its files have in common.
pub(crate) struct Driver<'a> {
    krate: &'a Crate,
    dependencies: &'a DriverDependencies,
    /// What inputs reach.
    shapes: Reached<'a>,
    /// What outputs and errors reach.
    parts: Reached<'a>,
}

impl<'a> Driver<'a> {
    /// The driver of a crate.
    pub(crate) fn new(krate: &'a Crate, dependencies: &'a DriverDependencies) -> Self {
        Self {
            krate,
            dependencies,
            shapes: Reached::by_inputs(krate),
            parts: Reached::by_outputs(krate),
        }
    }
}

/// All files of a driver.
pub(crate) fn emit<'a>(driver: &'a Driver<'_>) -> Vec<Draft<'a>> {
    let Driver {
        krate,
        dependencies,
        shapes,
        parts,
    } = driver;
    let mut files = vec![
        Draft::text("Cargo.toml", || package::manifest(krate, dependencies)),
        Draft::rust("main", || modules::main(shapes, parts)),
        Draft::rust("inputs", || modules::inputs(krate)),
        Draft::rust("outputs", || modules::outputs(krate)),
        Draft::rust("errors", || outputs::errors(krate, parts)),
        Draft::rust("requests", || requests::module(krate)),
    ];
    files.extend(krate.operations.iter().flat_map(|operation| {
        let module = &operation.module;
        [
            Draft::rust(format!("inputs/{module}"), || {
                conversions::input(operation, shapes)
            }),
            Draft::rust(format!("outputs/{module}"), || {
                outputs::output(operation, parts)
            }),
            Draft::rust(format!("requests/{module}"), || {
                requests::operation(operation)
            }),
        ]
    }));
    if !shapes.is_empty() {
        files.push(Draft::rust("shapes", || modules::shapes(shapes)));
    }
    if !parts.is_empty() {
        files.push(Draft::rust("parts", || modules::parts(parts)));
    }
    files.extend(shapes.iter().map(|(module, shape)| {
        Draft::rust(format!("shapes/{module}"), move || {
            conversions::shape(module, shape, shapes)
        })
    }));
    files.extend(parts.iter().map(|(module, shape)| {
        Draft::rust(format!("parts/{module}"), move || {
            outputs::shape(module, shape, parts)
        })
    }));
    files
}
