//! Builders of inputs. One type serves as the plain and as the fluent builder,
//! so that every setter is there once.

use proc_macro2::TokenStream;
use quote::quote;

use super::{builder, parts};
use crate::names::ident;
use crate::rust::{Field, Operation};

/// The builder of an operation's input, which holds the input itself.
pub(super) fn emit(operation: &Operation) -> TokenStream {
    let input = &operation.input;
    let mut docs = parts::sentence(format!("A builder for {}.", input.path.link()));
    docs.push_paragraph("`C` is the client that sends the request, or nothing.");
    let plain_docs = parts::sentence(format!("A builder for {} alone.", input.path.link()));
    let plain = input.path.builder_name();
    let name = operation.request_builder();
    let path = &input.path;
    let copies = parts::copies(input);
    // Elsewhere `Clone` reads it.
    let unread = copies.is_none().then(
        || quote!(#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "it sends"))]),
    );
    let setters = input.fields.iter().map(setters);
    let build_docs = builder::build_docs(input);
    let build_error = quote!(::shapesmith_runtime::aws_smithy_types::error::operation::BuildError);
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(#copies ::std::default::Default, ::std::fmt::Debug)]
        pub struct #name<C> {
            pub(crate) input: #path,
            #unread
            pub(crate) client: C,
        }

        #plain_docs
        pub type #plain = #name<()>;

        impl<C> #name<C> {
            #(#setters)*
            #build_docs
            ///
            /// # Errors
            /// When required members are missing, or members of the URI empty; the error names all
            /// of them.
            pub fn build(self) -> ::std::result::Result<#path, #build_error> {
                ::shapesmith_runtime::operation::Input::check(&self.input)?;
                ::std::result::Result::Ok(self.input)
            }
        }
    }
}

/// The three methods of a member.
fn setters(field: &Field) -> TokenStream {
    let name = field.name.ident();
    let place = quote!(self.input.#name);
    builder::methods(
        field,
        &builder::set_one(&field.ty, &place),
        &quote!(#place = input;),
        &quote!(&#place),
    )
}

/// The fluent builder: the builder of the input, together with a client.
pub(super) fn fluent(operation: &Operation) -> TokenStream {
    let name = operation.fluent_builder();
    let module = ident(&operation.module);
    let marker = operation.name.ident();
    let operation_path = quote!(crate::operation::#module::#marker);
    let input_builder = operation.input.path.builder();
    let shared = operation.request_builder();
    let docs = parts::sentence(format!(
        "A request for [`{}`](crate::Client::{}), to be filled and sent.",
        operation.name.wire,
        operation.method.trim_start_matches("r#")
    ));
    let sending = quote!(crate::client::Sending<#operation_path>);
    quote! {
        #docs
        pub type #name = crate::operation::#module::builders::#shared<crate::client::Handle>;

        impl #name {
            pub(crate) fn new(client: crate::client::Handle) -> Self {
                let input = ::std::default::Default::default();
                Self { input, client }
            }
            /// The input as filled so far.
            pub fn as_input(&self) -> &Self {
                self
            }
            /// Sends the request.
            ///
            /// # Errors
            /// When the input lacks required members, when the request or its answer is lost
            /// after all retries, or with the service's own error.
            pub fn send(self) -> #sending {
                crate::client::Sending::new(self.client, self.input)
            }
            /// Adds interceptors or configuration to this request only.
            pub fn customize(self) -> crate::client::customize::CustomizableOperation<#operation_path> {
                crate::client::customize::CustomizableOperation::new(self.client, self.input)
            }
        }
        impl #input_builder {
            /// Sends a request with this input by the given client.
            ///
            /// # Errors
            /// As the fluent builder's `send`.
            pub fn send_with(self, client: &crate::Client) -> #sending {
                crate::client::Sending::new(client.handle().clone(), self.input)
            }
        }
    }
}
