//! Fluent builders: an input builder that can send itself.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{builder, parts};
use crate::names::ident;
use crate::rust::{Field, Operation, Type};

/// The name of an operation's fluent builder.
pub(super) fn name(operation: &Operation) -> Ident {
    format_ident!("{}FluentBuilder", operation.name.rust)
}

/// The fluent builder.
pub(super) fn emit(operation: &Operation) -> TokenStream {
    let name = name(operation);
    let module = ident(&operation.module);
    let marker = operation.name.ident();
    let operation_path = quote!(crate::operation::#module::#marker);
    let input_builder = operation.input.path.builder();
    let (output, error) = (&operation.output.path, &operation.error_path);
    let docs = parts::sentence(format!(
        "A request for [`{}`](crate::Client::{}), to be filled and sent.",
        operation.name.wire,
        operation.method.trim_start_matches("r#")
    ));
    // A body can be sent only once.
    let is_cloned = operation.input.byte_stream().is_none();
    let clone = is_cloned.then(|| quote!(::std::clone::Clone,));
    let setters = operation.input.fields.iter().map(setters);
    let result = quote!(::std::result::Result<#output, crate::error::SdkError<#error>>);
    quote! {
        #docs
        #[derive(#clone ::std::fmt::Debug)]
        pub struct #name {
            handle: crate::client::Handle,
            inner: #input_builder,
        }
        impl #name {
            pub(crate) fn new(handle: crate::client::Handle) -> Self {
                let inner = ::std::default::Default::default();
                Self { handle, inner }
            }
            /// The input as filled so far.
            pub fn as_input(&self) -> &#input_builder {
                &self.inner
            }
            /// Sends the request.
            ///
            /// # Errors
            /// When the input lacks required members, when the request or its answer is lost
            /// after all retries, or with the service's own error.
            pub async fn send(self) -> #result {
                self.customize().send().await
            }
            /// Adds interceptors or configuration to this request only.
            pub fn customize(self) -> crate::client::customize::CustomizableOperation<#operation_path> {
                crate::client::customize::CustomizableOperation::new(self.handle, self.inner.build())
            }
            #(#setters)*
        }
        impl #input_builder {
            /// Sends a request with this input by the given client.
            ///
            /// # Errors
            /// As the fluent builder's `send`.
            pub async fn send_with(self, client: &crate::Client) -> #result {
                let handle = client.handle().clone();
                #name { handle, inner: self }.send().await
            }
        }
    }
}

/// The three methods of a member.
fn setters(field: &Field) -> TokenStream {
    let name = field.name.ident();
    let plain = field.name.rust.trim_start_matches("r#");
    let (set, get) = (format_ident!("set_{plain}"), format_ident!("get_{plain}"));
    let arguments = match &field.ty {
        Type::Map { .. } => quote!(k, v),
        Type::Simple(_)
        | Type::Named(_)
        | Type::List { .. }
        | Type::Boxed(_)
        | Type::ByteStream
        | Type::EventStream(_) => quote!(input),
    };
    builder::methods(
        field,
        &quote!(self.inner = self.inner.#name(#arguments);),
        &quote!(self.inner = self.inner.#set(input);),
        &quote!(self.inner.#get()),
    )
}
