// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes how a contact is spread over regions for resiliency.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct GlobalResiliencyMetadata {
    /// The region that handles the contact at present, in up to 1024 characters.
    pub active_region: Option<String>,
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    pub origin_region: Option<String>,
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    pub traffic_distribution_group_id: Option<String>,
}

impl GlobalResiliencyMetadata {
    /// A builder for [`GlobalResiliencyMetadata`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::GlobalResiliencyMetadataBuilder {
        crate::types::builders::GlobalResiliencyMetadataBuilder::default()
    }
    /// The region that handles the contact at present, in up to 1024 characters.
    #[inline]
    pub fn active_region(&self) -> Option<&str> {
        self.active_region.as_deref()
    }
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    #[inline]
    pub fn origin_region(&self) -> Option<&str> {
        self.origin_region.as_deref()
    }
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    #[inline]
    pub fn traffic_distribution_group_id(&self) -> Option<&str> {
        self.traffic_distribution_group_id.as_deref()
    }
}

/// A builder for [`GlobalResiliencyMetadata`](crate::types::GlobalResiliencyMetadata).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GlobalResiliencyMetadataBuilder {
    pub(crate) active_region: Option<String>,
    pub(crate) origin_region: Option<String>,
    pub(crate) traffic_distribution_group_id: Option<String>,
}

impl GlobalResiliencyMetadataBuilder {
    /// The region that handles the contact at present, in up to 1024 characters.
    pub fn active_region(mut self, input: impl Into<String>) -> Self {
        self.active_region = Some(input.into());
        self
    }
    /// Sets or clears [`active_region`](Self::active_region).
    #[inline]
    pub fn set_active_region(mut self, input: Option<String>) -> Self {
        self.active_region = input;
        self
    }
    /// The value of [`active_region`](Self::active_region) so far.
    #[inline]
    pub fn get_active_region(&self) -> &Option<String> {
        &self.active_region
    }
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    pub fn origin_region(mut self, input: impl Into<String>) -> Self {
        self.origin_region = Some(input.into());
        self
    }
    /// Sets or clears [`origin_region`](Self::origin_region).
    #[inline]
    pub fn set_origin_region(mut self, input: Option<String>) -> Self {
        self.origin_region = input;
        self
    }
    /// The value of [`origin_region`](Self::origin_region) so far.
    #[inline]
    pub fn get_origin_region(&self) -> &Option<String> {
        &self.origin_region
    }
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    pub fn traffic_distribution_group_id(mut self, input: impl Into<String>) -> Self {
        self.traffic_distribution_group_id = Some(input.into());
        self
    }
    /// Sets or clears [`traffic_distribution_group_id`](Self::traffic_distribution_group_id).
    #[inline]
    pub fn set_traffic_distribution_group_id(mut self, input: Option<String>) -> Self {
        self.traffic_distribution_group_id = input;
        self
    }
    /// The value of [`traffic_distribution_group_id`](Self::traffic_distribution_group_id) so far.
    #[inline]
    pub fn get_traffic_distribution_group_id(&self) -> &Option<String> {
        &self.traffic_distribution_group_id
    }
    /// Builds the [`GlobalResiliencyMetadata`](crate::types::GlobalResiliencyMetadata).
    #[inline]
    pub fn build(self) -> crate::types::GlobalResiliencyMetadata {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
