//! The error enum of an operation or of a stream of events.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parts;
use crate::names;
use crate::rust::{ErrorVariant, Home, Operation, StreamError, TypePath};

/// An error enum.
struct ErrorEnum<'a> {
    path: &'a TypePath,
    /// What it is, as a sentence.
    what: String,
    errors: &'a [ErrorVariant],
}

/// The enum of an operation.
pub(super) fn of_operation(operation: &Operation) -> TokenStream {
    emit(&ErrorEnum {
        path: &operation.error_path,
        what: format!("What can go wrong in `{}`.", operation.name.wire),
        errors: &operation.errors,
    })
}

/// The enum of a stream of events.
pub(super) fn of_stream(error: &StreamError) -> TokenStream {
    emit(&ErrorEnum {
        path: &error.path,
        what: format!("What can end the events of `{}`.", error.path.name.wire),
        errors: &error.variants,
    })
}

/// The enum with everything the runtime and callers ask of it.
fn emit(error: &ErrorEnum<'_>) -> TokenStream {
    let definition = definition(error);
    let methods = methods(error);
    let traits = traits(error);
    let runtime = runtime_traits(error);
    quote!(#definition #methods #traits #runtime)
}

/// The type itself.
fn definition(error: &ErrorEnum<'_>) -> TokenStream {
    let docs = parts::sentence(&error.what);
    let name = error.path.name.ident();
    let variants = error.errors.iter().map(|error| {
        let docs = &error.docs;
        let name = error.name.ident();
        let path = &error.path;
        quote!(#docs #name(#path),)
    });
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(::std::fmt::Debug)]
        pub enum #name {
            #(#variants)*
            /// Anything else; [`code`](crate::error::ProvideErrorMetadata::code) tells more.
            Unhandled(crate::error::Unhandled),
        }
    }
}

/// Constructors and questions.
fn methods(error: &ErrorEnum<'_>) -> TokenStream {
    let name = error.path.name.ident();
    let questions = error.errors.iter().map(|error| {
        let variant = error.name.ident();
        // With its prefix, no method is a keyword.
        let method = names::module_name(&format!("is_{}", error.name.wire));
        let method = format_ident!("{method}");
        let docs = parts::sentence(format!(
            "Whether this is [`{0}`](Self::{0}).",
            error.name.rust
        ));
        quote! {
            #docs
            pub fn #method(&self) -> bool {
                matches!(self, Self::#variant(_))
            }
        }
    });
    let variants = error.errors.iter().map(|error| error.name.ident());
    quote! {
        impl #name {
            /// Wraps any error as [`Unhandled`](Self::Unhandled).
            pub fn unhandled(error: impl ::std::convert::Into<crate::error::BoxError>) -> Self {
                Self::Unhandled(crate::error::Unhandled::new(error, ::std::option::Option::None))
            }
            /// An [`Unhandled`](Self::Unhandled) error of which only metadata is known.
            pub fn generic(metadata: crate::error::ErrorMetadata) -> Self {
                Self::Unhandled(metadata.into())
            }
            /// Code, message and request id of the error.
            pub fn meta(&self) -> &crate::error::ErrorMetadata {
                self.inner().meta()
            }
            #(#questions)*
            fn inner(&self) -> &dyn ::shapesmith_runtime::error::ServiceError {
                match self {
                    #(Self::#variants(error) => error,)*
                    Self::Unhandled(error) => error,
                }
            }
        }
    }
}

/// The traits of the standard library and of metadata.
fn traits(error: &ErrorEnum<'_>) -> TokenStream {
    let name = error.path.name.ident();
    let request_id = match error.path.home {
        Home::Operation(_) => quote!(crate::operation::RequestId),
        // Types can be in a crate without operations.
        Home::Types | Home::Errors => {
            quote!(::shapesmith_runtime::aws_types::request_id::RequestId)
        }
    };
    quote! {
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self.inner(), f)
            }
        }
        impl ::std::error::Error for #name {
            fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
                ::shapesmith_runtime::error::source(self.inner())
            }
        }
        impl crate::error::ProvideErrorMetadata for #name {
            fn meta(&self) -> &crate::error::ErrorMetadata {
                self.inner().meta()
            }
        }
        impl #request_id for #name {
            fn request_id(&self) -> ::std::option::Option<&str> {
                #request_id::request_id(self.meta())
            }
        }
    }
}

/// What the runtime needs to make and to judge the error.
fn runtime_traits(error: &ErrorEnum<'_>) -> TokenStream {
    let name = error.path.name.ident();
    let kinds: Vec<TokenStream> = error.errors.iter().filter_map(retry_kind).collect();
    let kind = if kinds.is_empty() {
        quote!(::std::option::Option::None)
    } else {
        quote! {
            match self {
                #(#kinds)*
                _ => ::std::option::Option::None,
            }
        }
    };
    let read = read(error);
    let retry = quote!(::shapesmith_runtime::aws_smithy_types::retry);
    quote! {
        impl #retry::ProvideErrorKind for #name {
            fn code(&self) -> ::std::option::Option<&str> {
                self.inner().code()
            }
            fn retryable_error_kind(&self) -> ::std::option::Option<#retry::ErrorKind> {
                #kind
            }
        }
        impl ::shapesmith_runtime::error::OperationError for #name {
            #read
        }
        impl ::shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError for #name {
            fn create_unhandled_error(
                source: crate::error::BoxError,
                metadata: ::std::option::Option<crate::error::ErrorMetadata>,
            ) -> Self {
                Self::Unhandled(crate::error::Unhandled::new(source, metadata))
            }
        }
    }
}

/// The function that reads a modelled error by its code.
fn read(error: &ErrorEnum<'_>) -> TokenStream {
    let reads = error.errors.iter().map(|error| {
        let variant = error.name.ident();
        let code = &error.code;
        quote!(#code => Self::#variant(reader.read()),)
    });
    let (unused, body) = if error.errors.is_empty() {
        ("_", quote!(::std::option::Option::None))
    } else {
        let body = quote! {
            ::std::option::Option::Some(match code {
                #(#reads)*
                _ => return ::std::option::Option::None,
            })
        };
        ("", body)
    };
    let [code, reader] = ["code", "reader"].map(|name| format_ident!("{unused}{name}"));
    quote! {
        fn read(
            #code: &str,
            #reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
        ) -> ::std::option::Option<Self> {
            #body
        }
    }
}

/// The kind of a retryable error.
fn retry_kind(error: &ErrorVariant) -> Option<TokenStream> {
    let retry = error.retry?;
    let variant = error.name.ident();
    let kind = if retry.throttling {
        quote!(ThrottlingError)
    } else {
        quote!(ServerError)
    };
    Some(quote! {
        Self::#variant(_) => ::std::option::Option::Some(
            ::shapesmith_runtime::aws_smithy_types::retry::ErrorKind::#kind,
        ),
    })
}
