//! Where a service is found: the regional defaults of its rule set.

mod params;
mod partition;
mod resolver;
#[cfg(test)]
mod tests;

pub use params::{InvalidParams, Params, ParamsBuilder};
pub use resolver::{DefaultResolver, ResolveEndpoint};

/// The default endpoints of a service.
///
/// Each set has one rule for every combination of FIPS and dual stack, in the
/// order: neither, dual stack, FIPS, both.
#[derive(Debug)]
pub struct Endpoints {
    /// The rules of every partition that is not in `partitions`.
    pub default: [EndpointRule; 4],
    /// Partitions with rules of their own, by the partition's name.
    pub partitions: &'static [(&'static str, [EndpointRule; 4])],
}

/// What a rule set says of one combination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointRule {
    /// A URL in which `{Region}`, `{DnsSuffix}` and `{DualStackDnsSuffix}`
    /// stand for the region and the suffixes of its partition.
    Url(&'static str),
    /// The combination does not exist, for this reason.
    Error(&'static str),
}
