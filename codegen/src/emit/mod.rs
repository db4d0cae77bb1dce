//! From decisions to tokens. Emission cannot fail and decides nothing.

mod builder;
mod client;
mod debug;
mod enumeration;
mod error;
mod error_enum;
mod input;
mod input_builder;
mod meta;
mod modules;
mod operation;
mod package;
mod parts;
mod schema;
mod service_error;
mod structure;
mod union;
mod union_schema;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Crate, Operation, Structure};

/// The content of a file before it is printed.
pub(crate) enum Content {
    /// Rust items.
    Rust(TokenStream),
    /// Any other text.
    Text(String),
}

/// A file that is still to be made. Tokens take ten times the memory of their
/// text and must stay on the thread that made them, so a file's are only made
/// when it is to be printed.
pub(crate) struct Draft<'a> {
    /// The path inside of the crate, with `/` between folders.
    pub(crate) path: String,
    make: Box<dyn Fn() -> Content + Send + Sync + 'a>,
}

impl<'a> Draft<'a> {
    /// A file of text.
    pub(crate) fn text(path: &str, make: impl Fn() -> String + Send + Sync + 'a) -> Self {
        Self {
            path: path.to_owned(),
            make: Box::new(move || Content::Text(make())),
        }
    }

    /// A file of Rust; its path is below `src` and without ending.
    pub(crate) fn rust(
        path: impl AsRef<str>,
        make: impl Fn() -> TokenStream + Send + Sync + 'a,
    ) -> Self {
        Self {
            path: format!("src/{}.rs", path.as_ref()),
            make: Box::new(move || Content::Rust(make())),
        }
    }

    /// The same file inside of this folder.
    fn below(mut self, folder: Option<&str>) -> Self {
        if let Some(folder) = folder {
            self.path = format!("{folder}/{}", self.path);
        }
        self
    }

    /// Makes the content.
    pub(crate) fn content(&self) -> Content {
        (self.make)()
    }
}

/// All files of a client: of its crate and, if it has one, of the crate of its
/// types.
pub(crate) fn emit(krate: &Crate) -> Vec<Draft<'_>> {
    let mut files = vec![
        Draft::text("Cargo.toml", || package::manifest(krate)),
        Draft::text("README.md", || package::readme(krate)),
        Draft::rust("client", || client::emit(krate)),
        Draft::rust("error", || service_error::emit(krate)),
    ];
    files.extend(modules::emit(krate));
    files.extend(krate.operations.iter().flat_map(operation_files));
    let mut types = type_files(krate);
    types.extend(modules::emit_types(krate));
    let folder = match &krate.package.types {
        Some(package) => {
            types.push(Draft::text("Cargo.toml", || {
                package::types_manifest(krate, package)
            }));
            types.push(Draft::rust("lib", || modules::types_root(krate)));
            types.push(Draft::rust("error", || service_error::of_types(krate)));
            Some("types")
        }
        None => None,
    };
    files.extend(types.into_iter().map(|file| file.below(folder)));
    files
}

/// The files of types below operations, with their schemas.
fn type_files(krate: &Crate) -> Vec<Draft<'_>> {
    let mut files = Vec::new();
    files.extend(krate.structures.iter().flat_map(|structure| {
        [
            Draft::rust(format!("types/{}", structure.module), || {
                structure::emit(structure)
            }),
            structure_schema(structure),
        ]
    }));
    files.extend(krate.errors.iter().flat_map(|error| {
        [
            Draft::rust(format!("types/error/{}", error.module), || {
                error::emit(error)
            }),
            structure_schema(error),
        ]
    }));
    files.extend(krate.unions.iter().flat_map(|union| {
        [
            Draft::rust(format!("types/{}", union.module), || union::emit(union)),
            schema_file(&union.schema_module, || union_schema::emit(union)),
        ]
    }));
    files.extend(krate.stream_errors().map(|error| {
        Draft::rust(format!("types/error/{}", error.module), || {
            error_enum::of_stream(error)
        })
    }));
    files.extend(krate.enums.iter().flat_map(|enumeration| {
        [
            Draft::rust(format!("types/{}", enumeration.module), || {
                enumeration::emit(enumeration)
            }),
            schema_file(&enumeration.schema_module, || {
                schema::enumeration(enumeration)
            }),
        ]
    }));
    let are_apart = krate.package.types.is_some();
    files.extend(krate.collections.iter().map(|collection| {
        schema_file(&collection.module, move || {
            schema::collection(collection, are_apart)
        })
    }));
    files
}

/// The files of an operation with its input and output.
fn operation_files(operation: &Operation) -> [Draft<'_>; 7] {
    let folder = format!("operation/{}", operation.module);
    [
        Draft::rust(&folder, || operation::emit(operation)),
        Draft::rust(format!("{folder}/input"), || input::emit(operation)),
        Draft::rust(format!("{folder}/output"), || {
            structure::emit(&operation.output)
        }),
        Draft::rust(format!("{folder}/error"), || {
            error_enum::of_operation(operation)
        }),
        Draft::rust(format!("{folder}/fluent"), || {
            input_builder::fluent(operation)
        }),
        structure_schema(&operation.input),
        structure_schema(&operation.output),
    ]
}

/// The file of a structure's schema.
fn structure_schema(structure: &Structure) -> Draft<'_> {
    schema_file(&structure.schema_module, || schema::structure(structure))
}

/// A file below `schema`.
fn schema_file<'a>(module: &str, make: impl Fn() -> TokenStream + Send + Sync + 'a) -> Draft<'a> {
    Draft::rust(format!("schema/{module}"), make)
}

/// The tokens of an item of another kind, joined.
fn join(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let items = items.into_iter();
    quote!(#(#items)*)
}
