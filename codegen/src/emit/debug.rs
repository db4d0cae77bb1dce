//! `Debug`: derived, or written so that sensitive values stay hidden.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts::REDACTED;
use crate::rust::{Field, Role, Structure};

/// What to derive and what to write for a structure.
pub(super) fn of_structure(structure: &Structure) -> (Option<TokenStream>, Option<TokenStream>) {
    let name = structure.path.name.ident();
    of_fields(&quote!(#name), &structure.path.name.rust, structure)
}

/// What to derive and what to write for the builder of a structure.
pub(super) fn of_builder(structure: &Structure) -> (Option<TokenStream>, Option<TokenStream>) {
    let name = structure.path.builder_name();
    of_fields(&quote!(#name), &name.to_string(), structure)
}

fn of_fields(
    ident: &TokenStream,
    name: &str,
    structure: &Structure,
) -> (Option<TokenStream>, Option<TokenStream>) {
    if !structure.fields.iter().any(|field| field.sensitive) {
        return (Some(quote!(::std::fmt::Debug)), None);
    }
    let fields = structure.fields.iter().map(shown);
    let hidden = match structure.role {
        Role::Output => Some(quote!(.field("_request_id", &self._request_id))),
        // The metadata repeats the message.
        Role::Error if hides_message(structure) => Some(quote!(.field("meta", &#REDACTED))),
        Role::Error => Some(quote!(.field("meta", &self.meta))),
        Role::Nested | Role::Input => None,
    };
    let written = quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name)
                    #(#fields)*
                    #hidden
                    .finish()
            }
        }
    };
    (None, Some(written))
}

/// Whether the message of an error is sensitive.
fn hides_message(error: &Structure) -> bool {
    let mut fields = error.fields.iter();
    fields.any(|field| field.sensitive && field.name.rust == "message")
}

/// The line that shows a field.
fn shown(field: &Field) -> TokenStream {
    let ident = field.name.ident();
    let name = ident.to_string();
    let name = name.trim_start_matches("r#");
    if field.sensitive {
        quote!(.field(#name, &#REDACTED))
    } else {
        quote!(.field(#name, &self.#ident))
    }
}
