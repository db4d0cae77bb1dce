//! `error`: the error of the whole service, and what goes with errors.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{join, parts};
use crate::rust::{Crate, ErrorVariant, TypePath};

/// The module of a crate of types: what these name.
pub(super) fn of_types(krate: &Crate) -> TokenStream {
    let streams = krate.has_events().then(|| {
        quote! {
            pub use ::shapesmith_runtime::aws_smithy_runtime_api::box_error::BoxError;
            pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ErrorMetadata;
            pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
            pub use ::shapesmith_runtime::error::Unhandled;
        }
    });
    quote! {
        #![doc = " The error of types."]
        pub use ::shapesmith_runtime::enumeration::UnknownVariantError;
        #streams
    }
}

/// The module.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let docs = parts::sentence(format!(
        "All errors of {}, whatever operation they come from.",
        krate.service.title
    ));
    let names: Vec<_> = krate
        .errors
        .iter()
        .map(|error| error.path.name.ident())
        .collect();
    let paths: Vec<_> = krate.errors.iter().map(|error| &error.path).collect();
    let item_docs = krate.errors.iter().map(|error| &error.docs);
    let unlisted = unlisted(&names);
    let operations = krate.operations.iter();
    let operations = operations.map(|one| conversion(&one.error_path, &one.errors));
    let streams = krate.stream_errors();
    let streams = streams.map(|one| conversion(&one.path, &one.variants));
    let conversions = join(operations.chain(streams));
    quote! {
        #![doc = " Errors, and what callers need to look at them."]
        pub use ::shapesmith_runtime::aws_smithy_runtime_api::box_error::BoxError;
        pub use ::shapesmith_runtime::aws_smithy_runtime_api::client::result::ConnectorError;
        pub use ::shapesmith_runtime::aws_smithy_types::error::display::DisplayErrorContext;
        pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ErrorMetadata;
        pub use ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
        pub use ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError;
        pub use ::shapesmith_runtime::enumeration::UnknownVariantError;
        pub use ::shapesmith_runtime::error::Unhandled;

        /// What comes back when an operation does not succeed.
        pub type SdkError<
            E,
            R = ::shapesmith_runtime::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
        > = ::shapesmith_runtime::aws_smithy_runtime_api::client::result::SdkError<E, R>;

        #docs
        #[non_exhaustive]
        #[derive(::std::fmt::Debug)]
        pub enum Error {
            #(#item_docs #names(#paths),)*
            /// Anything else; [`code`](ProvideErrorMetadata::code) tells more.
            Unhandled(Unhandled),
        }
        impl ::std::fmt::Display for Error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    #(Self::#names(error) => ::std::fmt::Display::fmt(error, f),)*
                    Self::Unhandled(error) => ::std::fmt::Display::fmt(error, f),
                }
            }
        }
        impl ::std::error::Error for Error {
            fn source(&self) -> ::std::option::Option<&(dyn ::std::error::Error + 'static)> {
                match self {
                    #(Self::#names(error) => ::std::error::Error::source(error),)*
                    Self::Unhandled(error) => ::std::error::Error::source(error),
                }
            }
        }
        impl ProvideErrorMetadata for Error {
            fn meta(&self) -> &ErrorMetadata {
                match self {
                    #(Self::#names(error) => ProvideErrorMetadata::meta(error),)*
                    Self::Unhandled(error) => error.metadata(),
                }
            }
        }
        impl crate::operation::RequestId for Error {
            fn request_id(&self) -> ::std::option::Option<&str> {
                self.meta().request_id()
            }
        }
        impl ::std::convert::From<BuildError> for Error {
            fn from(error: BuildError) -> Self {
                Self::Unhandled(Unhandled::new(error, ::std::option::Option::None))
            }
        }
        impl<E, R> ::std::convert::From<SdkError<E, R>> for Error
        where
            Self: ::std::convert::From<E>,
            E: ::std::error::Error + ProvideErrorMetadata + ::std::marker::Send + ::std::marker::Sync + 'static,
            R: ::std::marker::Send + ::std::marker::Sync + ::std::fmt::Debug + 'static,
        {
            fn from(error: SdkError<E, R>) -> Self {
                match error {
                    SdkError::ServiceError(context) => Self::from(context.into_err()),
                    error => {
                        let metadata = ProvideErrorMetadata::meta(&error).clone();
                        Self::Unhandled(Unhandled::new(error, ::std::option::Option::Some(metadata)))
                    }
                }
            }
        }
        #unlisted
        #conversions
    }
}

/// From an error that the operation does not list: it may be one of the service.
fn unlisted(names: &[Ident]) -> TokenStream {
    quote! {
        impl ::std::convert::From<Unhandled> for Error {
            fn from(error: Unhandled) -> Self {
                #(let error = match error.downcast() {
                    ::std::result::Result::Ok(error) => return Self::#names(error),
                    ::std::result::Result::Err(error) => error,
                };)*
                Self::Unhandled(error)
            }
        }
    }
}

/// From the error of an operation or a stream to the service's.
fn conversion(path: &TypePath, errors: &[ErrorVariant]) -> TokenStream {
    let names = errors.iter().map(|error| error.name.ident());
    let own = errors.iter().map(|error| error.path.name.ident());
    quote! {
        impl ::std::convert::From<#path> for Error {
            fn from(error: #path) -> Self {
                match error {
                    #(#path::#names(error) => Self::#own(error),)*
                    #path::Unhandled(error) => Self::from(error),
                }
            }
        }
    }
}
