//! Tagged unions.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parts::{self, REDACTED};
use crate::docs::Docs;
use crate::rust::{Type, Union, UnionVariant};

/// A union.
pub(super) fn emit(union: &Union) -> TokenStream {
    let mut docs = union.docs.clone();
    let Unknown {
        ty,
        docs: unknown_docs,
    } = unknown(union);
    docs.push_paragraph(match union.stream_error {
        Some(_) => "It is one event of a stream.",
        None => "Exactly one member is set.",
    });
    let deprecated = parts::deprecated(union.deprecated.as_ref());
    let name = union.path.name.ident();
    let variants = union.variants.iter().map(|variant| {
        let docs = &variant.docs;
        let name = variant.name.ident();
        let ty = &variant.ty;
        quote!(#docs #name(#ty),)
    });
    let is_sensitive = union.variants.iter().any(|variant| variant.sensitive);
    let derive = (!is_sensitive).then(|| quote!(, ::std::fmt::Debug));
    let debug = is_sensitive.then(|| debug(union));
    let methods = union.variants.iter().map(methods);
    quote! {
        #docs
        #deprecated
        #[non_exhaustive]
        #[derive(::std::clone::Clone, ::std::cmp::PartialEq #derive)]
        pub enum #name {
            #(#variants)*
            #unknown_docs
            Unknown(#ty),
        }
        #debug
        impl #name {
            #(#methods)*
            /// Whether the member is one that this crate does not know.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }
            /// The member that this crate does not know.
            ///
            /// # Errors
            /// The union itself, if this crate knows its member.
            pub fn as_unknown(
                &self,
            ) -> ::std::result::Result<&#ty, &Self> {
                match self {
                    Self::Unknown(value) => ::std::result::Result::Ok(value),
                    _ => ::std::result::Result::Err(self),
                }
            }
        }
    }
}

/// What stands for a member that the model does not have.
struct Unknown {
    ty: TokenStream,
    docs: Docs,
}

/// What a union has for members that it does not know.
fn unknown(union: &Union) -> Unknown {
    let (ty, docs) = match union.stream_error {
        Some(_) => (
            quote!(crate::primitives::event_stream::UnknownEvent),
            "An event that this crate does not know: its whole message, sent back unchanged.",
        ),
        None => (
            quote!(crate::primitives::SdkUnknownMember),
            "A member that this crate does not know: its name and value, sent back unchanged.",
        ),
    };
    let docs = parts::sentence(docs);
    Unknown { ty, docs }
}

/// `is_x` and `as_x` of a variant.
fn methods(variant: &UnionVariant) -> TokenStream {
    let name = variant.name.ident();
    let is = format_ident!("is_{}", variant.method);
    let as_ = format_ident!("as_{}", variant.method);
    let ty = match &variant.ty {
        Type::Boxed(inner) => inner,
        ty => ty,
    };
    let rust = &variant.name.rust;
    let is_docs = parts::sentence(format!("Whether this is [`{rust}`](Self::{rust})."));
    let as_docs = parts::sentence(format!("The value of [`{rust}`](Self::{rust})."));
    quote! {
        #is_docs
        pub fn #is(&self) -> bool {
            matches!(self, Self::#name(_))
        }
        #as_docs
        ///
        /// # Errors
        /// The union itself, if another member is set.
        pub fn #as_(&self) -> ::std::result::Result<&#ty, &Self> {
            match self {
                Self::#name(value) => ::std::result::Result::Ok(value),
                _ => ::std::result::Result::Err(self),
            }
        }
    }
}

/// `Debug` of a union with sensitive members.
fn debug(union: &Union) -> TokenStream {
    let name = union.path.name.ident();
    let arms = union.variants.iter().map(|variant| {
        let ident = variant.name.ident();
        let name = &variant.name.rust;
        if variant.sensitive {
            quote!(Self::#ident(_) => f.debug_tuple(#name).field(&#REDACTED).finish(),)
        } else {
            quote!(Self::#ident(value) => f.debug_tuple(#name).field(value).finish(),)
        }
    });
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(#arms)*
                    // A new member of such a union may be as sensitive as the others.
                    Self::Unknown(member) => {
                        f.debug_tuple("Unknown").field(&member.name()).field(&#REDACTED).finish()
                    }
                }
            }
        }
    }
}
