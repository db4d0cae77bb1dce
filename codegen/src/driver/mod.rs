//! From decisions to a driver: a program that makes typed inputs of JSON
//! through the client's public builders, and sends them.
//!
//! `inputs` and `shapes` hold one conversion for each input and shape;
//! `requests` is the part that sends. As elsewhere, emission cannot fail.

mod conversions;
mod modules;
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
    reached: Reached<'a>,
}

impl<'a> Driver<'a> {
    /// The driver of a crate.
    pub(crate) fn new(krate: &'a Crate, dependencies: &'a DriverDependencies) -> Self {
        Self {
            krate,
            dependencies,
            reached: Reached::by_inputs(krate),
        }
    }
}

/// All files of a driver.
pub(crate) fn emit<'a>(driver: &'a Driver<'_>) -> Vec<Draft<'a>> {
    let Driver {
        krate,
        dependencies,
        reached,
    } = driver;
    let mut files = vec![
        Draft::text("Cargo.toml", || package::manifest(krate, dependencies)),
        Draft::rust("main", || modules::main(reached)),
        Draft::rust("inputs", || modules::inputs(krate)),
        Draft::rust("requests", || requests::module(krate)),
    ];
    files.extend(krate.operations.iter().flat_map(|operation| {
        let module = &operation.module;
        [
            Draft::rust(format!("inputs/{module}"), || {
                conversions::input(operation, reached)
            }),
            Draft::rust(format!("requests/{module}"), || {
                requests::operation(operation)
            }),
        ]
    }));
    if !reached.is_empty() {
        files.push(Draft::rust("shapes", || modules::shapes(reached)));
    }
    files.extend(reached.iter().map(|(module, shape)| {
        Draft::rust(format!("shapes/{module}"), move || {
            conversions::shape(module, shape, reached)
        })
    }));
    files
}
