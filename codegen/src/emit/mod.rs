//! From decisions to tokens. Emission cannot fail and decides nothing.

mod builder;
mod client;
mod debug;
mod enumeration;
mod error;
mod input;
mod input_builder;
mod meta;
mod modules;
mod operation;
mod operation_error;
mod package;
mod parts;
mod schema;
mod service_error;
mod structure;
mod union;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::Crate;

/// A file before it is printed.
pub(crate) enum Content {
    /// Rust items.
    Rust(TokenStream),
    /// Any other text.
    Text(String),
}

/// All files of a crate, by path.
pub(crate) fn emit(krate: &Crate) -> Vec<(String, Content)> {
    let mut files = vec![
        (
            "Cargo.toml".to_owned(),
            Content::Text(package::manifest(krate)),
        ),
        (
            "README.md".to_owned(),
            Content::Text(package::readme(krate)),
        ),
    ];
    let mut rust = |path: String, tokens| {
        files.push((format!("src/{path}.rs"), Content::Rust(tokens)));
    };
    for (path, tokens) in modules::emit(krate) {
        rust(path.to_owned(), tokens);
    }
    rust("client".to_owned(), client::emit(krate));
    rust("error".to_owned(), service_error::emit(krate));
    for operation in &krate.operations {
        let folder = format!("operation/{}", operation.module);
        rust(folder.clone(), operation::emit(operation));
        rust(format!("{folder}/input"), input::emit(operation));
        rust(
            format!("{folder}/output"),
            structure::emit(&operation.output),
        );
        rust(format!("{folder}/error"), operation_error::emit(operation));
        rust(format!("{folder}/fluent"), input_builder::fluent(operation));
        for root in [&operation.input, &operation.output] {
            rust(
                format!("schema/{}", root.schema_module),
                schema::structure(root),
            );
        }
    }
    for structure in &krate.structures {
        rust(
            format!("types/{}", structure.module),
            structure::emit(structure),
        );
        rust(
            format!("schema/{}", structure.schema_module),
            schema::structure(structure),
        );
    }
    for error in &krate.errors {
        rust(format!("types/error/{}", error.module), error::emit(error));
        rust(
            format!("schema/{}", error.schema_module),
            schema::structure(error),
        );
    }
    for union in &krate.unions {
        rust(format!("types/{}", union.module), union::emit(union));
        rust(
            format!("schema/{}", union.schema_module),
            schema::union(union),
        );
    }
    for enumeration in &krate.enums {
        rust(
            format!("types/{}", enumeration.module),
            enumeration::emit(enumeration),
        );
        rust(
            format!("schema/{}", enumeration.schema_module),
            schema::enumeration(enumeration),
        );
    }
    for collection in &krate.collections {
        rust(
            format!("schema/{}", collection.module),
            schema::collection(collection),
        );
    }
    files
}

/// The tokens of an item of another kind, joined.
fn join(items: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let items = items.into_iter();
    quote!(#(#items)*)
}
