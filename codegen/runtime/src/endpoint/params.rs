//! What the choice of an endpoint depends on.

use std::fmt;

/// What the choice of an endpoint depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Params {
    region: Option<String>,
    use_dual_stack: bool,
    use_fips: bool,
    endpoint: Option<String>,
}

impl Params {
    /// A builder in which nothing is set.
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// The region to send to.
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// Whether the endpoint has to be reachable by IPv4 and IPv6.
    pub fn use_dual_stack(&self) -> Option<bool> {
        Some(self.use_dual_stack)
    }

    /// Whether the endpoint has to comply with FIPS 140.
    pub fn use_fips(&self) -> Option<bool> {
        Some(self.use_fips)
    }

    /// The URL that replaces the service's own endpoint.
    pub fn endpoint(&self) -> Option<&str> {
        self.endpoint.as_deref()
    }

    /// The position of this combination among the rules of a partition.
    pub(crate) fn combination(&self) -> usize {
        usize::from(self.use_dual_stack) + 2 * usize::from(self.use_fips)
    }
}

/// Collects [`Params`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParamsBuilder {
    region: Option<String>,
    use_dual_stack: Option<bool>,
    use_fips: Option<bool>,
    endpoint: Option<String>,
}

impl ParamsBuilder {
    /// The region to send to.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.set_region(Some(value.into()))
    }

    /// Sets or clears the region.
    pub fn set_region(mut self, value: Option<String>) -> Self {
        self.region = value;
        self
    }

    /// Whether the endpoint has to be reachable by IPv4 and IPv6.
    pub fn use_dual_stack(self, value: impl Into<bool>) -> Self {
        self.set_use_dual_stack(Some(value.into()))
    }

    /// Sets or clears the wish for dual stack; absent means no.
    pub fn set_use_dual_stack(mut self, value: Option<bool>) -> Self {
        self.use_dual_stack = value;
        self
    }

    /// Whether the endpoint has to comply with FIPS 140.
    pub fn use_fips(self, value: impl Into<bool>) -> Self {
        self.set_use_fips(Some(value.into()))
    }

    /// Sets or clears the wish for FIPS; absent means no.
    pub fn set_use_fips(mut self, value: Option<bool>) -> Self {
        self.use_fips = value;
        self
    }

    /// The URL that replaces the service's own endpoint.
    pub fn endpoint(self, value: impl Into<String>) -> Self {
        self.set_endpoint(Some(value.into()))
    }

    /// Sets or clears the URL that replaces the service's own endpoint.
    pub fn set_endpoint(mut self, value: Option<String>) -> Self {
        self.endpoint = value;
        self
    }

    /// The parameters.
    ///
    /// # Errors
    /// When the region cannot be a label of a host name: it becomes part of
    /// one, and must not be able to point elsewhere.
    pub fn build(self) -> Result<Params, InvalidParams> {
        if let Some(region) = &self.region
            && !is_host_label(region)
        {
            return Err(InvalidParams {
                region: region.clone(),
            });
        }
        Ok(Params {
            region: self.region,
            use_dual_stack: self.use_dual_stack.unwrap_or_default(),
            use_fips: self.use_fips.unwrap_or_default(),
            endpoint: self.endpoint,
        })
    }
}

/// Whether a text can stand between two dots of a host name.
fn is_host_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// A parameter cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidParams {
    region: String,
}

impl fmt::Display for InvalidParams {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "region {:?} cannot be part of a host name: use letters, digits and inner hyphens, at most 63",
            self.region
        )
    }
}

impl std::error::Error for InvalidParams {}
