//! Errors that the model describes.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts::REDACTED;
use super::structure;
use crate::rust::{Presence, Structure};

/// An error with its builder.
pub(super) fn emit(error: &Structure) -> TokenStream {
    let structure = structure::emit(error);
    let name = error.path.name.ident();
    let wire = &error.path.name.wire;
    let mut fields = error.fields.iter();
    let message = fields.find(|field| field.name.rust == "message");
    let is_optional = message.is_none_or(|field| field.presence == Presence::Optional);
    let (shown, fill) = if is_optional {
        let fill = quote! {
            self.message = self.message.or_else(|| metadata.message().map(::std::convert::Into::into));
        };
        (quote!(self.message.as_deref()), fill)
    } else {
        let fill = quote! {
            if let (true, ::std::option::Option::Some(message)) = (self.message.is_empty(), metadata.message()) {
                self.message = message.into();
            }
        };
        (
            quote!(::std::option::Option::Some(self.message.as_str())),
            fill,
        )
    };
    let shown = if message.is_some_and(|field| field.sensitive) {
        quote!(::std::option::Option::Some(#REDACTED))
    } else {
        shown
    };
    let metadata = quote!(::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata);
    quote! {
        #structure
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::shapesmith_runtime::error::write_error(f, #wire, #shown, &self.meta)
            }
        }
        impl ::std::error::Error for #name {}
        impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata for #name {
            fn meta(&self) -> &#metadata {
                &self.meta
            }
        }
        impl ::shapesmith_runtime::aws_types::request_id::RequestId for #name {
            fn request_id(&self) -> ::std::option::Option<&str> {
                self.meta.request_id()
            }
        }
        impl ::shapesmith_runtime::error::ModeledError for #name {
            fn with_metadata(mut self, metadata: #metadata) -> Self {
                #fill
                self.meta = metadata;
                self
            }
        }
    }
}
