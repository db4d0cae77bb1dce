//! Fragments that several emitters use.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use shapesmith_model::shape::Simple;

use crate::docs::Docs;
use crate::rust::{Field, Presence, Structure, Type};

/// `Option<T>`.
pub(super) fn option(inner: impl ToTokens) -> TokenStream {
    quote!(::std::option::Option<#inner>)
}

/// The type of a field.
pub(super) fn field_type(field: &Field) -> TokenStream {
    match field.presence {
        Presence::Always => field.ty.to_token_stream(),
        Presence::Optional => option(&field.ty),
    }
}

/// The attribute of something that should not be used any more.
pub(super) fn deprecated(note: Option<&String>) -> Option<TokenStream> {
    let note = note?;
    Some(if note.is_empty() {
        quote!(#[deprecated])
    } else {
        quote!(#[deprecated(note = #note)])
    })
}

/// A parameter that takes a value of this type, and the expression that turns
/// it into the value.
pub(super) fn parameter(ty: &Type, name: &TokenStream) -> (TokenStream, TokenStream) {
    match ty {
        Type::Simple(Simple::String) | Type::Boxed(_) => {
            (quote!(impl ::std::convert::Into<#ty>), quote!(#name.into()))
        }
        Type::Simple(_)
        | Type::Named(_)
        | Type::List { .. }
        | Type::Map { .. }
        | Type::ByteStream
        | Type::EventStream(_) => (quote!(#ty), name.clone()),
    }
}

/// What is derived of a structure beside `Debug`; a body can be read only once.
pub(super) fn copies(structure: &Structure) -> Option<TokenStream> {
    let is_copied = !structure.fields.iter().any(|field| field.ty.is_stream());
    is_copied.then(|| quote!(::std::clone::Clone, ::std::cmp::PartialEq,))
}

/// Documentation written here.
pub(super) fn sentence(text: impl AsRef<str>) -> Docs {
    Docs::from_markdown(text.as_ref())
}

/// What replaces a sensitive value in `Debug`.
pub(super) const REDACTED: &str = "*** Sensitive Data Redacted ***";
