//! Modules that hold no shapes: the crate's root, lists of modules, what is
//! passed on from the runtime.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{Draft, meta};
use crate::names::ident;
use crate::rust::{Crate, Structure, TypesPackage};

/// The files of the modules around operations.
pub(super) fn emit(krate: &Crate) -> Vec<Draft<'_>> {
    let mut files = vec![
        Draft::rust("lib", || root(krate)),
        Draft::rust("config", config),
        Draft::rust("meta", || meta::emit(krate)),
        Draft::rust("operation", || operations(krate)),
    ];
    if krate.package.types.is_some() {
        files.push(Draft::rust("schema", || operation_schemas(krate)));
    }
    files
}

/// The files of the modules around types.
pub(super) fn emit_types(krate: &Crate) -> [Draft<'_>; 6] {
    [
        Draft::rust("primitives", || primitives(krate)),
        Draft::rust("schema", || schemas(krate)),
        Draft::rust("types", || types(krate)),
        Draft::rust("types/builders", || {
            type_builders(&krate.structures, &quote!(crate::types))
        }),
        Draft::rust("types/error", || errors(krate)),
        Draft::rust("types/error/builders", || {
            type_builders(&krate.errors, &quote!(crate::types::error))
        }),
    ]
}

/// The crate's root. rustfmt prints some lines otherwise than the generator,
/// so it is told to pass over every module.
fn root(krate: &Crate) -> TokenStream {
    let service = &krate.service;
    let title = format!(
        " A client of {}, API version {}.",
        service.title, service.api_version
    );
    let docs = service.docs.lines().iter().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#![doc = #line])
    });
    let scope =
        " Emitted by Shapesmith with the operations that were asked for and what they reach.";
    let allowed = allowed();
    let own_primitives = quote! {
        #[rustfmt::skip]
        pub mod primitives;
    };
    let own_types = quote! {
        #[rustfmt::skip]
        pub mod types;
    };
    let (own_primitives, own_types, others) = match &krate.package.types {
        Some(package) => {
            let library = package.library();
            (
                None,
                None,
                Some(quote!(pub use ::#library::{primitives, types};)),
            )
        }
        None => (Some(own_primitives), Some(own_types), None),
    };
    quote! {
        #![doc = #title]
        #![doc = ""]
        #![doc = #scope]
        #![doc = ""]
        #(#docs)*
        #allowed

        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub mod client;
        #[cfg(feature = "client")]
        #[rustfmt::skip]
        pub mod config;
        #[rustfmt::skip]
        pub mod error;
        #[rustfmt::skip]
        pub mod meta;
        #[rustfmt::skip]
        pub mod operation;
        #own_primitives
        #[rustfmt::skip]
        mod schema;
        #own_types

        #[cfg(feature = "client")]
        pub use client::Client;
        #[cfg(feature = "client")]
        pub use config::Config;
        pub use error::Error;
        #others
    }
}

/// The root of the crate of types.
pub(super) fn types_root(krate: &Crate) -> TokenStream {
    let docs = format!(
        " The types of `{}`, which has all of them under its own name.",
        krate.package.name
    );
    let allowed = allowed();
    quote! {
        #![doc = #docs]
        #allowed

        #[rustfmt::skip]
        pub mod error;
        #[rustfmt::skip]
        pub mod primitives;
        #[doc(hidden)] // for the schemas of operations
        #[rustfmt::skip]
        pub mod schema;
        #[rustfmt::skip]
        pub mod types;
    }
}

/// What lints of a crate would say of its model.
fn allowed() -> TokenStream {
    quote! {
        #![allow(deprecated, reason = "the crate defines what it calls deprecated")]
        #![allow(
            clippy::large_enum_variant, clippy::module_inception, clippy::should_implement_trait,
            reason = "names and members are the model's"
        )]
    }
}

/// `config`: the runtime's, for this service.
fn config() -> TokenStream {
    quote! {
        #![doc = " The configuration of a client, and the types its settings have."]
        pub use ::shapesmith_runtime::client::config::*;

        /// The configuration of a client.
        pub type Config = ::shapesmith_runtime::client::config::Config<crate::meta::Service>;
        /// Builds a [`Config`], setting by setting.
        pub type Builder = ::shapesmith_runtime::client::config::Builder<crate::meta::Service>;
    }
}

/// `operation`: one module for each.
fn operations(krate: &Crate) -> TokenStream {
    let modules = krate
        .operations
        .iter()
        .map(|operation| ident(&operation.module));
    quote! {
        #![doc = " The operations: inputs, outputs, errors."]
        pub use ::shapesmith_runtime::aws_types::request_id::RequestId;
        #(pub mod #modules;)*
    }
}

/// `primitives`: values that are no shapes.
fn primitives(krate: &Crate) -> TokenStream {
    let events = krate.has_events().then(|| {
        quote! {
            /// Streams of events, and the messages that they are.
            pub mod event_stream {
                pub use ::shapesmith_runtime::event_stream::EventReceiver;
                pub use ::shapesmith_runtime::event_stream::EventStreamError;
                pub use ::shapesmith_runtime::event_stream::EventStreamSender;
                pub use ::shapesmith_runtime::event_stream::Header;
                pub use ::shapesmith_runtime::event_stream::HeaderValue;
                pub use ::shapesmith_runtime::event_stream::Message;
                pub use ::shapesmith_runtime::event_stream::RawMessage;
                pub use ::shapesmith_runtime::event_stream::UnknownEvent;
            }
        }
    });
    quote! {
        #![doc = " Values that members hold and that are no shapes."]
        pub use ::shapesmith_runtime::aws_smithy_types::date_time::Format as DateTimeFormat;
        pub use ::shapesmith_runtime::aws_smithy_types::Blob;
        pub use ::shapesmith_runtime::aws_smithy_types::DateTime;
        pub use ::shapesmith_runtime::aws_smithy_types::Document;
        pub use ::shapesmith_runtime::aws_smithy_types::byte_stream::ByteStream;
        pub use ::shapesmith_runtime::enumeration::UnknownVariantValue;
        pub use ::shapesmith_runtime::union::SdkUnknownMember;
        #events
    }
}

/// `schema`: one module for each shape of the crate.
fn schemas(krate: &Crate) -> TokenStream {
    let are_apart = krate.package.types.is_some();
    let structures = krate.structures.iter().chain(&krate.errors);
    let unions = krate.unions.iter();
    let mut modules: Vec<(&str, bool)> = structures
        .map(|structure| structure.schema_module.as_str())
        .chain(unions.map(|union| union.schema_module.as_str()))
        .chain(krate.enums.iter().map(|item| item.schema_module.as_str()))
        .map(|module| (module, false))
        .collect();
    let collections = krate.collections.iter();
    modules.extend(collections.map(|collection| (collection.module.as_str(), are_apart)));
    if !are_apart {
        modules.extend(roots(krate).map(|root| (root.schema_module.as_str(), false)));
    }
    modules.sort_unstable();
    let modules = modules.into_iter().map(|(module, is_public)| {
        let module = ident(module);
        let visibility = is_public.then(|| quote!(pub));
        quote!(#visibility mod #module;)
    });
    let docs = schema_docs();
    quote!(#docs #(#modules)*)
}

/// `schema` in a crate without types: one module for each input and output.
fn operation_schemas(krate: &Crate) -> TokenStream {
    let collections: BTreeSet<&str> = roots(krate)
        .flat_map(|root| &root.fields)
        .filter_map(|field| field.schema.as_ref()?.collection.as_ref())
        .map(|(module, _)| module.as_str())
        .collect();
    let collections = collections.into_iter().map(ident);
    let mut modules: Vec<&str> = roots(krate)
        .map(|root| root.schema_module.as_str())
        .collect();
    modules.sort_unstable();
    let modules = modules.into_iter().map(ident);
    let docs = schema_docs();
    let library = krate.package.types.as_ref().map(TypesPackage::library);
    quote! {
        #docs
        #(use ::#library::schema::#collections;)*
        #(mod #modules;)*
    }
}

fn schema_docs() -> TokenStream {
    quote!(#![doc = " How shapes are written and read: a table and one line for each member."])
}

/// Inputs and outputs.
fn roots(krate: &Crate) -> impl Iterator<Item = &Structure> {
    let operations = krate.operations.iter();
    operations.flat_map(|operation| [&operation.input, &operation.output])
}

/// `types`: structures, unions and enums.
fn types(krate: &Crate) -> TokenStream {
    let mut items: Vec<(&str, proc_macro2::Ident)> = Vec::new();
    for structure in &krate.structures {
        items.push((&structure.module, structure.path.name.ident()));
    }
    for union in &krate.unions {
        items.push((&union.module, union.path.name.ident()));
    }
    for enumeration in &krate.enums {
        items.push((&enumeration.module, enumeration.path.name.ident()));
    }
    items.sort();
    let (modules, names): (Vec<_>, Vec<_>) = items
        .into_iter()
        .map(|(module, name)| (ident(module), name))
        .unzip();
    quote! {
        #![doc = " Structures, unions and enums below the members of operations."]
        #(mod #modules;)*
        #(pub use self::#modules::#names;)*
        pub mod builders;
        pub mod error;
    }
}

/// `types::error`.
fn errors(krate: &Crate) -> TokenStream {
    let errors = krate.errors.iter();
    let errors = errors.map(|error| (error.module.as_str(), &error.path));
    let streams = krate.stream_errors();
    let streams = streams.map(|error| (error.module.as_str(), &error.path));
    let (modules, names): (Vec<_>, Vec<_>) = errors
        .chain(streams)
        .map(|(module, path)| (ident(module), path.name.ident()))
        .unzip();
    quote! {
        #![doc = " Errors that the service describes."]
        #(mod #modules;)*
        #(pub use self::#modules::#names;)*
        pub mod builders;
    }
}

/// A module that gathers builders.
fn type_builders(structures: &[Structure], home: &TokenStream) -> TokenStream {
    let modules = structures.iter().map(|structure| ident(&structure.module));
    let names = structures
        .iter()
        .map(|structure| structure.path.builder_name());
    quote! {
        #![doc = " Builders."]
        #(pub use #home::#modules::#names;)*
    }
}
