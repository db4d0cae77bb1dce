//! `client`: one method for each operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::parts;
use crate::names::ident;
use crate::rust::{Crate, Operation};

/// The module.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let mut docs = parts::sentence(format!("A client of {}.", krate.service.title));
    docs.push_paragraph("It is cheap to clone; clones share connections and credentials.");
    let methods = krate.operations.iter().map(method);
    quote! {
        #![doc = " The client of the service."]
        pub use ::shapesmith_runtime::client::{Sending, customize};

        /// What a client shares with its requests.
        pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

        #docs
        #[derive(::std::clone::Clone, ::std::fmt::Debug)]
        pub struct Client {
            handle: Handle,
        }
        impl Client {
            /// A client that is set up as the rest of an application.
            ///
            /// # Panics
            /// As [`from_conf`](Self::from_conf).
            #[track_caller]
            pub fn new(
                sdk_config: &::shapesmith_runtime::aws_types::sdk_config::SdkConfig,
            ) -> Self {
                Self::from_conf(sdk_config.into())
            }
            /// A client of this configuration.
            ///
            /// # Panics
            /// When the configuration cannot work, for instance without a behavior version.
            #[track_caller]
            pub fn from_conf(conf: crate::Config) -> Self {
                Self {
                    handle: Handle::from_conf(conf),
                }
            }
            /// The client's configuration.
            pub fn config(&self) -> &crate::Config {
                self.handle.config()
            }
            /// What the client shares with its requests.
            pub(crate) fn handle(&self) -> &Handle {
                &self.handle
            }
            #(#methods)*
        }
    }
}

/// The method of an operation.
fn method(operation: &Operation) -> TokenStream {
    let mut docs = operation.docs.clone();
    let module = &operation.module;
    let link = |name: &str| format!("[`{name}`](crate::operation::{module}::{name})");
    docs.push_paragraph(&format!(
        "Fill the builder and `send` it; that brings {} or {}.",
        link(&operation.output.path.name.rust),
        link(&operation.error_path.name.rust),
    ));
    let deprecated = parts::deprecated(operation.deprecated.as_ref());
    let module = ident(module);
    let method = ident(&operation.method);
    let fluent = operation.fluent_builder();
    let path = quote!(crate::operation::#module::builders::#fluent);
    quote! {
        #docs
        #deprecated
        pub fn #method(&self) -> #path {
            #path::new(self.handle.clone())
        }
    }
}
