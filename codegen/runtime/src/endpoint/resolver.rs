//! From parameters to an endpoint.

use std::fmt;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointResolverParams, ResolveEndpoint as ResolveAnyEndpoint,
    SharedEndpointResolver,
};
use aws_smithy_types::endpoint::Endpoint;

use super::{EndpointRule, Params, partition};
use crate::operation::ServiceFacts;

/// Finds the endpoint of a request.
pub trait ResolveEndpoint: fmt::Debug + Send + Sync {
    /// The endpoint for these parameters.
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a>;

    /// The resolver as the runtime holds it.
    fn into_shared_resolver(self) -> SharedEndpointResolver
    where
        Self: Sized + 'static,
    {
        SharedEndpointResolver::new(AnyParams(self))
    }
}

/// Takes the parameters out of the runtime's envelope.
#[derive(Debug)]
struct AnyParams<R>(R);

impl<R: ResolveEndpoint> ResolveAnyEndpoint for AnyParams<R> {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        match params.get::<Params>() {
            Some(params) => self.0.resolve_endpoint(params),
            None => {
                EndpointFuture::ready(Err("the endpoint parameters are of another type".into()))
            }
        }
    }
}

/// Finds the default endpoints of a service.
#[derive(Debug)]
pub struct DefaultResolver {
    facts: &'static ServiceFacts,
}

impl DefaultResolver {
    /// The resolver of a service.
    pub fn new(facts: &'static ServiceFacts) -> Self {
        Self { facts }
    }

    /// The URL for these parameters.
    ///
    /// # Errors
    /// When a region is missing, or the service has no such endpoint.
    pub fn url(&self, params: &Params) -> Result<String, BoxError> {
        if let Some(endpoint) = params.endpoint() {
            return match params.combination() {
                0 => Ok(endpoint.to_owned()),
                1 => Err("dual stack cannot be combined with an endpoint URL".into()),
                _ => Err("FIPS cannot be combined with an endpoint URL".into()),
            };
        }
        let Some(region) = params.region() else {
            return Err(
                "a region is needed: set one with `Config::builder().region(…)`, \
                 or an endpoint URL"
                    .into(),
            );
        };
        let partition = partition::of_region(region);
        let endpoints = &self.facts.endpoints;
        let own = endpoints
            .partitions
            .iter()
            .find(|(name, _)| *name == partition.name);
        let rules = own.map_or(&endpoints.default, |(_, rules)| rules);
        match rules[params.combination()] {
            EndpointRule::Error(reason) => Err(reason.into()),
            EndpointRule::Url(template) => Ok(template
                .replace("{Region}", region)
                .replace("{DnsSuffix}", partition.dns_suffix)
                .replace("{DualStackDnsSuffix}", partition.dual_stack_dns_suffix)),
        }
    }
}

impl ResolveEndpoint for DefaultResolver {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let url = self.url(params);
        EndpointFuture::ready(url.map(|url| Endpoint::builder().url(url).build()))
    }
}
