//! The conversion of a value, as an expression.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use shapesmith_model::shape::Simple;

use crate::names::ident;
use crate::rust::{NamedKind, Type};

use super::reached::Reached;

/// Which way a conversion goes. Both convert shape by shape alike; the functions
/// are of other modules.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// From JSON and its place to a value.
    Read,
    /// From a borrowed value to JSON.
    Show,
}

impl Way {
    /// The expression of this conversion for a type: the path of a function, or a
    /// closure.
    pub(super) fn conversion(self, ty: &Type, reached: &Reached<'_>) -> TokenStream {
        match ty {
            Type::Simple(simple) => match (simple, self) {
                (Simple::String, Way::Show) => self.support("text"),
                _ => self.support(simple_name(*simple)),
            },
            Type::Named(named) => match (named.kind, self) {
                (NamedKind::Enum, Way::Read) => self.support("enumeration"),
                (NamedKind::Enum, Way::Show) => self.support("text"),
                (NamedKind::Structure | NamedKind::Union, _) => {
                    self.emitted(reached.module(&named.path))
                }
            },
            Type::List { element, sparse } => {
                let name = if *sparse { "sparse_list" } else { "list" };
                self.wrapped(name, element, reached)
            }
            Type::Map { value, sparse } => {
                let name = if *sparse { "sparse_map" } else { "map" };
                self.wrapped(name, value, reached)
            }
            Type::Boxed(inner) => self.wrapped("boxed", inner, reached),
            Type::ByteStream => match self {
                Way::Read => self.support("byte_stream"),
                // A stream lies only in an output, where it is waited for.
                Way::Show => self.support("blob"),
            },
            Type::EventStream(stream) => match self {
                Way::Read => {
                    let event = self.emitted(reached.module(&stream.events));
                    let list = self.support("list");
                    quote!(|value, at| {
                        #list(value, at, #event)
                            .map(::client::primitives::event_stream::EventStreamSender::from_events)
                    })
                }
                Way::Show => quote!(|_| ::shapesmith_driver::Value::Null),
            },
        }
    }

    /// A function of the support crate.
    fn support(self, name: &str) -> TokenStream {
        let name = format_ident!("{name}");
        match self {
            Way::Read => quote!(::shapesmith_driver::values::#name),
            Way::Show => quote!(::shapesmith_driver::shown::#name),
        }
    }

    /// The function that is emitted for a structure or union.
    fn emitted(self, module: &str) -> TokenStream {
        let function = ident(module);
        match self {
            Way::Read => quote!(crate::shapes::#function),
            Way::Show => quote!(crate::parts::#function),
        }
    }

    /// A closure around the conversion of what is inside.
    fn wrapped(self, name: &str, inner: &Type, reached: &Reached<'_>) -> TokenStream {
        let outer = self.support(name);
        let inner = self.conversion(inner, reached);
        match self {
            Way::Read => quote!(|value, at| #outer(value, at, #inner)),
            Way::Show => quote!(|value| #outer(value, #inner)),
        }
    }
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
