//! Rust types and the paths to them.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use shapesmith_model::shape::Simple;

use crate::names::{Name, ident};

/// The type of a value.
#[derive(Clone)]
pub(crate) enum Type {
    Simple(Simple),
    Named(Named),
    List {
        element: Box<Type>,
        sparse: bool,
    },
    Map {
        value: Box<Type>,
        sparse: bool,
    },
    /// Breaks a cycle of types.
    Boxed(Box<Type>),
    /// Bytes that come or go piece by piece.
    ByteStream,
    /// Messages one after another.
    EventStream(EventStream),
}

/// Messages one after another, each a value of a union.
#[derive(Clone)]
pub(crate) struct EventStream {
    /// The union.
    pub(crate) events: TypePath,
    /// What can end them.
    pub(crate) error: TypePath,
    /// Whether callers send them; otherwise they come.
    pub(crate) is_sent: bool,
}

/// A type of the emitted crate.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) path: TypePath,
    pub(crate) kind: NamedKind,
}

/// The kinds of types in the emitted crate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NamedKind {
    Structure,
    Union,
    Enum,
}

/// Where a type lives.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Home {
    /// `types`.
    Types,
    /// `types::error`.
    Errors,
    /// `operation::<module>`.
    Operation(String),
}

/// The absolute path of a type.
#[derive(Clone)]
pub(crate) struct TypePath {
    pub(crate) home: Home,
    pub(crate) name: Name,
}

impl TypePath {
    /// The path of the type's builder.
    pub(crate) fn builder(&self) -> TokenStream {
        let home = &self.home;
        let name = self.builder_name();
        quote!(#home::builders::#name)
    }

    /// The name of the type's builder.
    pub(crate) fn builder_name(&self) -> proc_macro2::Ident {
        format_ident!("{}Builder", self.name.rust)
    }

    /// The path as documentation writes it.
    pub(crate) fn link(&self) -> String {
        let name = &self.name.rust;
        let home = match &self.home {
            Home::Types => "types".to_owned(),
            Home::Errors => "types::error".to_owned(),
            Home::Operation(module) => format!("operation::{module}"),
        };
        format!("[`{name}`](crate::{home}::{name})")
    }
}

impl ToTokens for Home {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Home::Types => quote!(crate::types),
            Home::Errors => quote!(crate::types::error),
            Home::Operation(module) => {
                let module = ident(module);
                quote!(crate::operation::#module)
            }
        });
    }
}

impl ToTokens for TypePath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let home = &self.home;
        let name = self.name.ident();
        tokens.extend(quote!(#home::#name));
    }
}

impl ToTokens for Type {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self {
            Type::Simple(simple) => simple_type(*simple),
            Type::Named(named) => named.path.to_token_stream(),
            Type::List { element, sparse } => {
                let element = element.element(*sparse);
                quote!(::std::vec::Vec<#element>)
            }
            Type::Map { value, sparse } => {
                let value = value.element(*sparse);
                quote!(::std::collections::HashMap<::std::string::String, #value>)
            }
            Type::Boxed(inner) => quote!(::std::boxed::Box<#inner>),
            Type::ByteStream => quote!(crate::primitives::ByteStream),
            Type::EventStream(stream) => {
                let EventStream {
                    events,
                    error,
                    is_sent,
                } = stream;
                let name = match is_sent {
                    true => quote!(EventStreamSender),
                    false => quote!(EventReceiver),
                };
                quote!(crate::primitives::event_stream::#name<#events, #error>)
            }
        });
    }
}

impl Type {
    /// The type as an element of a list or a value of a map.
    pub(crate) fn element(&self, sparse: bool) -> TokenStream {
        if sparse {
            quote!(::std::option::Option<#self>)
        } else {
            self.to_token_stream()
        }
    }

    /// Whether values are copied rather than borrowed.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Type::Simple(simple) => match simple {
                Simple::Integer | Simple::Long | Simple::Float | Simple::Double => true,
                Simple::Boolean => true,
                Simple::String | Simple::Timestamp | Simple::Blob | Simple::Document => false,
            },
            Type::Named(_) | Type::List { .. } | Type::Map { .. } | Type::Boxed(_) => false,
            Type::ByteStream | Type::EventStream(_) => false,
        }
    }

    /// Whether values are no members of a message but its body, piece by piece.
    pub(crate) fn is_stream(&self) -> bool {
        match self {
            Type::ByteStream | Type::EventStream(_) => true,
            Type::Simple(_) | Type::Named(_) => false,
            Type::List { .. } | Type::Map { .. } | Type::Boxed(_) => false,
        }
    }

    /// Whether there is a value that stands for a missing one.
    pub(crate) fn has_neutral(&self) -> bool {
        match self {
            Type::Simple(_) | Type::List { .. } | Type::Map { .. } => true,
            Type::Named(named) => named.kind == NamedKind::Enum,
            Type::ByteStream => true,
            Type::EventStream(stream) => !stream.is_sent,
            Type::Boxed(_) => false,
        }
    }

    /// The value that stands for a missing one, unless it is the type's default.
    pub(crate) fn neutral(&self) -> Option<TokenStream> {
        match self {
            Type::Named(named) => {
                let path = &named.path;
                Some(quote!(#path::from("")))
            }
            Type::Simple(Simple::Timestamp) => {
                Some(quote!(crate::primitives::DateTime::from_secs(0)))
            }
            Type::Simple(Simple::Blob) => Some(quote!(crate::primitives::Blob::new([]))),
            Type::Simple(_) | Type::List { .. } | Type::Map { .. } | Type::Boxed(_) => None,
            Type::ByteStream | Type::EventStream(_) => None,
        }
    }
}

/// The Rust type of a simple type.
fn simple_type(simple: Simple) -> TokenStream {
    match simple {
        Simple::String => quote!(::std::string::String),
        Simple::Integer => quote!(i32),
        Simple::Long => quote!(i64),
        Simple::Float => quote!(f32),
        Simple::Double => quote!(f64),
        Simple::Boolean => quote!(bool),
        Simple::Timestamp => quote!(crate::primitives::DateTime),
        Simple::Blob => quote!(crate::primitives::Blob),
        Simple::Document => quote!(crate::primitives::Document),
    }
}
