//! `meta`: the facts of the service.

use proc_macro2::TokenStream;
use quote::quote;

use shapesmith_model::endpoint::{Outcome, Outcomes};

use crate::rust::Crate;

/// The module.
pub(super) fn emit(krate: &Crate) -> TokenStream {
    let service = &krate.service;
    let crate::rust::Service {
        sdk_id,
        service_id,
        namespace,
        shape_name,
        api_version,
        signing_name,
        s3_signature,
        protocol,
        query_compatible,
        ..
    } = service;
    let xml_namespace = match &service.xml_namespace {
        Some(uri) => quote!(::std::option::Option::Some(#uri)),
        None => quote!(::std::option::Option::None),
    };
    let standard = outcomes(&service.endpoints.standard);
    let partitions = service.endpoints.partitions.iter().map(|(name, rules)| {
        let rules = outcomes(rules);
        quote!((#name, #rules))
    });
    let read_error = read_error(krate);
    quote! {
        #![doc = " Facts of the service and of this crate."]
        /// The version of this crate.
        pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

        /// The service that this crate is a client of.
        #[derive(::std::clone::Clone, ::std::marker::Copy, ::std::fmt::Debug, ::std::default::Default)]
        pub struct Service;

        impl ::shapesmith_runtime::operation::Service for Service {
            const FACTS: &'static ::shapesmith_runtime::operation::ServiceFacts = &FACTS;
            #read_error
        }

        static FACTS: ::shapesmith_runtime::operation::ServiceFacts =
            ::shapesmith_runtime::operation::ServiceFacts {
                sdk_id: #sdk_id,
                service_id: #service_id,
                namespace: #namespace,
                shape_name: #shape_name,
                api_version: #api_version,
                signing_name: #signing_name,
                s3_signature: #s3_signature,
                protocol: #protocol,
                xml_namespace: #xml_namespace,
                query_compatible: #query_compatible,
                endpoints: ::shapesmith_runtime::endpoint::Endpoints {
                    default: #standard,
                    partitions: &[#(#partitions),*],
                },
                crate_version: env!("CARGO_PKG_VERSION"),
            };
    }
}

/// The four rules of a partition.
fn outcomes(outcomes: &Outcomes) -> TokenStream {
    let rules = outcomes.iter().map(|outcome| match outcome {
        Outcome::Url(url) => quote!(::shapesmith_runtime::endpoint::EndpointRule::Url(#url)),
        Outcome::Error(error) => {
            quote!(::shapesmith_runtime::endpoint::EndpointRule::Error(#error))
        }
    });
    quote!([#(#rules),*])
}

/// The function that reads an error which an operation does not list.
fn read_error(krate: &Crate) -> Option<TokenStream> {
    if krate.error_codes.is_empty() {
        return None;
    }
    let reads = krate
        .error_codes
        .iter()
        .map(|(code, path)| quote!(#code => reader.read::<#path>().into(),));
    Some(quote! {
        fn read_error(
            code: &str,
            reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
        ) -> ::std::option::Option<crate::error::BoxError> {
            ::std::option::Option::Some(match code {
                #(#reads)*
                _ => return ::std::option::Option::None,
            })
        }
    })
}
