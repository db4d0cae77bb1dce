//! Open enums.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts::{self, REDACTED};
use crate::rust::Enum;

/// An enum.
pub(super) fn emit(enumeration: &Enum) -> TokenStream {
    let mut docs = enumeration.docs.clone();
    docs.push_paragraph(
        "The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has \
         no variant yet.",
    );
    let deprecated = parts::deprecated(enumeration.deprecated.as_ref());
    let name = enumeration.path.name.ident();
    let variants = enumeration.variants.iter().map(|variant| {
        let docs = &variant.docs;
        let name = variant.name.ident();
        quote!(#docs #name,)
    });
    let debug = if enumeration.sensitive {
        None
    } else {
        Some(quote!(::std::fmt::Debug,))
    };
    let conversions = conversions(enumeration);
    let methods = methods(enumeration);
    let redacted = enumeration.sensitive.then(|| redacted_debug(enumeration));
    quote! {
        #docs
        #deprecated
        #[non_exhaustive]
        #[derive(
            ::std::clone::Clone, #debug ::std::cmp::PartialEq, ::std::cmp::Eq,
            ::std::cmp::PartialOrd, ::std::cmp::Ord, ::std::hash::Hash,
        )]
        pub enum #name {
            #(#variants)*
            /// A value without a variant; it is kept and sent back unchanged.
            Unknown(crate::primitives::UnknownVariantValue),
        }
        #methods
        #conversions
        #redacted
    }
}

/// `as_str`, `values` and `try_parse`.
fn methods(enumeration: &Enum) -> TokenStream {
    let name = enumeration.path.name.ident();
    let (variants, values) = pairs(enumeration);
    quote! {
        impl #name {
            /// The value as the service spells it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
            /// All values that have a variant.
            pub const fn values() -> &'static [&'static str] {
                &[#(#values),*]
            }
            /// The variant of a value.
            ///
            /// # Errors
            /// When the value has no variant.
            pub fn try_parse(
                value: &str,
            ) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
                match Self::from(value) {
                    Self::Unknown(_) => ::std::result::Result::Err(
                        crate::error::UnknownVariantError::new(value),
                    ),
                    known => ::std::result::Result::Ok(known),
                }
            }
        }
    }
}

/// Conversions from and to text.
fn conversions(enumeration: &Enum) -> TokenStream {
    let name = enumeration.path.name.ident();
    let (variants, values) = pairs(enumeration);
    quote! {
        impl ::std::convert::From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
                }
            }
        }
        impl ::std::str::FromStr for #name {
            type Err = ::std::convert::Infallible;
            fn from_str(
                value: &str,
            ) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }
        impl ::std::convert::AsRef<str> for #name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

/// `Debug` of a sensitive enum.
fn redacted_debug(enumeration: &Enum) -> TokenStream {
    let name = enumeration.path.name.ident();
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(#REDACTED)
            }
        }
    }
}

/// The variants and their values.
fn pairs(enumeration: &Enum) -> (Vec<proc_macro2::Ident>, Vec<&String>) {
    let variants = enumeration.variants.iter();
    variants
        .map(|variant| (variant.name.ident(), &variant.name.wire))
        .unzip()
}
