//! The conversion of a value, as an expression.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use shapesmith_model::shape::Simple;

use crate::names::ident;
use crate::rust::{NamedKind, Type};

use super::reached::Reached;

/// What turns JSON and its place into a value of this type: the path of a
/// function, or a closure.
pub(super) fn conversion(ty: &Type, reached: &Reached<'_>) -> TokenStream {
    match ty {
        Type::Simple(simple) => {
            let name = format_ident!("{}", simple_name(*simple));
            quote!(::shapesmith_driver::values::#name)
        }
        Type::Named(named) => match named.kind {
            NamedKind::Enum => quote!(::shapesmith_driver::values::enumeration),
            NamedKind::Structure | NamedKind::Union => {
                let function = ident(reached.module(&named.path));
                quote!(crate::shapes::#function)
            }
        },
        Type::List { element, sparse } => {
            let name = if *sparse { "sparse_list" } else { "list" };
            wrapped(name, element, reached)
        }
        Type::Map { value, sparse } => {
            let name = if *sparse { "sparse_map" } else { "map" };
            wrapped(name, value, reached)
        }
        Type::Boxed(inner) => wrapped("boxed", inner, reached),
        Type::ByteStream => quote!(::shapesmith_driver::values::byte_stream),
        Type::EventStream(stream) => {
            let function = ident(reached.module(&stream.events));
            quote!(|value, at| {
                ::shapesmith_driver::values::list(value, at, crate::shapes::#function)
                    .map(::client::primitives::event_stream::EventStreamSender::from_events)
            })
        }
    }
}

/// A closure around the conversion of what is inside.
fn wrapped(name: &str, inner: &Type, reached: &Reached<'_>) -> TokenStream {
    let name = format_ident!("{name}");
    let inner = conversion(inner, reached);
    quote!(|value, at| ::shapesmith_driver::values::#name(value, at, #inner))
}

/// The function of a simple type.
fn simple_name(simple: Simple) -> &'static str {
    match simple {
        Simple::String => "string",
        Simple::Integer => "integer",
        Simple::Long => "long",
        Simple::Float => "float",
        Simple::Double => "double",
        Simple::Boolean => "boolean",
        Simple::Timestamp => "timestamp",
        Simple::Blob => "blob",
        Simple::Document => "document",
    }
}
