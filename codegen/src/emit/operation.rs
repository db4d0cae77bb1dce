//! The module of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts;
use crate::rust::{Checksum, Compression, Operation};

/// Names, shapes and nothing else; sending is the runtime's.
pub(super) fn emit(operation: &Operation) -> TokenStream {
    let docs = &operation.docs;
    let deprecated = parts::deprecated(operation.deprecated.as_ref());
    let name = operation.name.ident();
    let wire_name = &operation.wire_name;
    let (input, output, error) = (
        operation.input.path.name.ident(),
        operation.output.path.name.ident(),
        operation.error_path.name.ident(),
    );
    let (input_builder, output_builder) = (
        operation.input.path.builder_name(),
        operation.output.path.builder_name(),
    );
    let fluent = operation.fluent_builder();
    let shared_builder = operation.request_builder();
    let module_docs = format!(" The operation `{}`.", operation.name.wire);
    let auth = auth(operation);
    let compression = operation.compression.as_ref().map(compression);
    let checksum = operation.checksum.as_ref().map(checksum);
    let unsendable = operation.unsendable.as_ref().map(|reason| {
        quote!(const UNSENDABLE: ::std::option::Option<&'static str> = ::std::option::Option::Some(#reason);)
    });
    quote! {
        #![doc = #module_docs]
        mod error;
        #[cfg(feature = "client")]
        mod fluent;
        mod input;
        mod output;

        pub use self::error::#error;
        pub use self::input::#input;
        pub use self::output::#output;

        /// Builders of the operation's input, output and request.
        pub mod builders {
            pub use super::input::{#input_builder, #shared_builder};
            pub use super::output::#output_builder;
            #[cfg(feature = "client")]
            pub use super::fluent::#fluent;
        }

        #docs
        #deprecated
        #[non_exhaustive]
        pub struct #name;

        impl ::shapesmith_runtime::operation::Operation for #name {
            type Service = crate::meta::Service;
            type Input = #input;
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #wire_name;
            #auth
            #compression
            #checksum
            #unsendable
        }
    }
}

/// How the operation is authorized, if not as usual.
fn auth(operation: &Operation) -> Option<TokenStream> {
    let signed = !operation.auth.none;
    let unsigned_payload = operation.auth.unsigned_payload;
    (!signed || unsigned_payload).then(|| {
        quote! {
            const AUTH: ::shapesmith_runtime::operation::Auth = ::shapesmith_runtime::operation::Auth {
                signed: #signed,
                unsigned_payload: #unsigned_payload,
            };
        }
    })
}

/// How bodies are compressed.
fn compression(compression: &Compression) -> TokenStream {
    let compression = match compression {
        Compression::Gzip => quote!(Gzip),
    };
    quote! {
        const COMPRESSION: ::std::option::Option<::shapesmith_runtime::operation::Compression> =
            ::std::option::Option::Some(::shapesmith_runtime::operation::Compression::#compression);
    }
}

/// The checksum that a request needs.
fn checksum(checksum: &Checksum) -> TokenStream {
    let checksum = match checksum {
        Checksum::Md5 => quote!(Md5),
        Checksum::Chosen {
            algorithm,
            is_required,
        } => {
            let algorithm = match algorithm {
                Some(header) => quote!(::std::option::Option::Some(#header)),
                None => quote!(::std::option::Option::None),
            };
            quote!(Chosen { algorithm: #algorithm, is_required: #is_required })
        }
    };
    quote! {
        const CHECKSUM: ::std::option::Option<::shapesmith_runtime::operation::Checksum> =
            ::std::option::Option::Some(::shapesmith_runtime::operation::Checksum::#checksum);
    }
}
