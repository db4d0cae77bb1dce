// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes how a contact is spread over regions for resiliency.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GlobalResiliencyMetadata {
    /// The region that handles the contact at present, in up to 1024 characters.
    pub active_region: ::std::option::Option<::std::string::String>,
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    pub origin_region: ::std::option::Option<::std::string::String>,
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    pub traffic_distribution_group_id: ::std::option::Option<::std::string::String>,
}

impl GlobalResiliencyMetadata {
    /// A builder for [`GlobalResiliencyMetadata`](Self).
    pub fn builder() -> crate::types::builders::GlobalResiliencyMetadataBuilder {
        crate::types::builders::GlobalResiliencyMetadataBuilder::default()
    }
    /// The region that handles the contact at present, in up to 1024 characters.
    pub fn active_region(&self) -> ::std::option::Option<&str> {
        self.active_region.as_deref()
    }
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    pub fn origin_region(&self) -> ::std::option::Option<&str> {
        self.origin_region.as_deref()
    }
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    pub fn traffic_distribution_group_id(&self) -> ::std::option::Option<&str> {
        self.traffic_distribution_group_id.as_deref()
    }
}

/// A builder for [`GlobalResiliencyMetadata`](crate::types::GlobalResiliencyMetadata).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct GlobalResiliencyMetadataBuilder {
    pub(crate) active_region: ::std::option::Option<::std::string::String>,
    pub(crate) origin_region: ::std::option::Option<::std::string::String>,
    pub(crate) traffic_distribution_group_id: ::std::option::Option<
        ::std::string::String,
    >,
}

impl GlobalResiliencyMetadataBuilder {
    /// The region that handles the contact at present, in up to 1024 characters.
    pub fn active_region(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.active_region = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`active_region`](Self::active_region).
    pub fn set_active_region(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.active_region = input;
        self
    }
    /// The value of [`active_region`](Self::active_region) so far.
    pub fn get_active_region(&self) -> &::std::option::Option<::std::string::String> {
        &self.active_region
    }
    /// The region in which the contact began. It differs from `ActiveRegion` when the contact has
    /// moved to another region.
    pub fn origin_region(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.origin_region = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`origin_region`](Self::origin_region).
    pub fn set_origin_region(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.origin_region = input;
        self
    }
    /// The value of [`origin_region`](Self::origin_region) so far.
    pub fn get_origin_region(&self) -> &::std::option::Option<::std::string::String> {
        &self.origin_region
    }
    /// The ID of the group by which traffic is distributed. It is a UUID in lowercase hexadecimal.
    pub fn traffic_distribution_group_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.traffic_distribution_group_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`traffic_distribution_group_id`](Self::traffic_distribution_group_id).
    pub fn set_traffic_distribution_group_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.traffic_distribution_group_id = input;
        self
    }
    /// The value of [`traffic_distribution_group_id`](Self::traffic_distribution_group_id) so far.
    pub fn get_traffic_distribution_group_id(
        &self,
    ) -> &::std::option::Option<::std::string::String> {
        &self.traffic_distribution_group_id
    }
    /// Builds the [`GlobalResiliencyMetadata`](crate::types::GlobalResiliencyMetadata).
    pub fn build(self) -> crate::types::GlobalResiliencyMetadata {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
