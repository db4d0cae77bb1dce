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
use crate::emit::Content;
use crate::rust::Crate;

use reached::Reached;

/// All files of a driver, by path.
pub(crate) fn emit(krate: &Crate, dependencies: &DriverDependencies) -> Vec<(String, Content)> {
    let reached = Reached::by_inputs(krate);
    let manifest = package::manifest(krate, dependencies);
    let mut files = vec![("Cargo.toml".to_owned(), Content::Text(manifest))];
    let mut rust = |path: String, tokens| {
        files.push((format!("src/{path}.rs"), Content::Rust(tokens)));
    };
    rust("main".to_owned(), modules::main(&reached));
    rust("inputs".to_owned(), modules::inputs(krate));
    rust("requests".to_owned(), requests::module(krate));
    for operation in &krate.operations {
        let module = &operation.module;
        rust(
            format!("inputs/{module}"),
            conversions::input(operation, &reached),
        );
        rust(format!("requests/{module}"), requests::operation(operation));
    }
    if !reached.is_empty() {
        rust("shapes".to_owned(), modules::shapes(&reached));
    }
    for (module, shape) in reached.iter() {
        rust(
            format!("shapes/{module}"),
            conversions::shape(module, shape, &reached),
        );
    }
    files
}
