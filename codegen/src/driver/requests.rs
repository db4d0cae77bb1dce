//! The part of a driver that sends.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::ident;
use crate::rust::{Crate, Operation};

use super::conversions::{members, setter};
use super::outputs::is_waited_for;

/// The client, and which operation is which.
pub(super) fn module(krate: &Crate) -> TokenStream {
    let modules: Vec<_> = krate.operations.iter().map(module_of).collect();
    let names = krate
        .operations
        .iter()
        .map(|operation| &operation.name.wire);
    quote! {
        #![doc = " Sending inputs."]
        #(mod #modules;)*

        /// The client of the service.
        pub(crate) struct Sender(::client::Client);

        impl ::shapesmith_driver::Sender for Sender {
            fn new(settings: &::shapesmith_driver::Settings) -> Self {
                let credentials = ::client::config::Credentials::new(
                    &settings.access_key_id,
                    &settings.secret_access_key,
                    settings.session_token.clone(),
                    ::std::option::Option::None,
                    "driver",
                );
                let config = ::client::Config::builder()
                    .behavior_version(::client::config::BehaviorVersion::latest())
                    .region(::client::config::Region::new(settings.region.clone()))
                    .credentials_provider(credentials)
                    .endpoint_url(&settings.endpoint_url)
                    .http_client(settings.http_client.clone())
                    .retry_config(::client::config::retry::RetryConfig::disabled());
                let config = match &settings.idempotency_token {
                    ::std::option::Option::Some(token) => config.idempotency_token_provider(
                        ::client::config::IdempotencyTokenProvider::fixed(token),
                    ),
                    ::std::option::Option::None => config,
                };
                Self(::client::Client::from_conf(config.build()))
            }
            async fn send(
                &self,
                operation: &str,
                input: &::shapesmith_driver::Value,
            ) -> ::std::result::Result<::shapesmith_driver::Answer, ::shapesmith_driver::Error> {
                match operation {
                    #(#names => #modules::send(&self.0, input).await,)*
                    _ => ::std::result::Result::Err(
                        ::shapesmith_driver::Place::Root
                            .error(::std::format!("the client has no operation `{operation}`")),
                    ),
                }
            }
        }
    }
}

/// Sends one operation: the input's members go through the fluent builder, and
/// what comes becomes JSON.
pub(super) fn operation(operation: &Operation) -> TokenStream {
    let docs = format!(
        " Makes the input of `{}` and sends it.",
        operation.name.wire
    );
    let module = module_of(operation);
    let method = ident(&operation.method);
    let setters = members(&operation.input).map(|field| {
        let set = setter(field);
        let name = field.name.ident();
        quote!(.#set(input.#name))
    });
    let input = match members(&operation.input).next() {
        Some(_) => quote!(let input =),
        None => TokenStream::new(),
    };
    let wait = is_waited_for(&operation.output).then(|| quote!(.await));
    quote! {
        #[doc = #docs]
        pub(super) async fn send(
            client: &::client::Client,
            value: &::shapesmith_driver::Value,
        ) -> ::std::result::Result<::shapesmith_driver::Answer, ::shapesmith_driver::Error> {
            #input crate::inputs::#module(value, &::shapesmith_driver::Place::Root)?;
            let request = client.#method() #(#setters)*;
            ::std::result::Result::Ok(
                match ::shapesmith_driver::answered(request.send().await)? {
                    ::std::result::Result::Ok(output) => {
                        ::shapesmith_driver::Answer::Output(crate::outputs::#module(output) #wait)
                    }
                    ::std::result::Result::Err(error) => {
                        let failure = ::shapesmith_driver::Failure::of(&error);
                        let members = crate::errors::members(error.into());
                        ::shapesmith_driver::Answer::Error(failure.with(members))
                    }
                },
            )
        }
    }
}

/// The module of an operation.
fn module_of(operation: &Operation) -> proc_macro2::Ident {
    ident(&operation.module)
}
