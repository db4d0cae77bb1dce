// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the outbound campaign that a contact belongs to.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Campaign {
    /// The ID of the campaign, with 1 to 100 characters.
    pub campaign_id: ::std::option::Option<::std::string::String>,
}

impl Campaign {
    /// A builder for [`Campaign`](Self).
    pub fn builder() -> crate::types::builders::CampaignBuilder {
        crate::types::builders::CampaignBuilder::default()
    }
    /// The ID of the campaign, with 1 to 100 characters.
    pub fn campaign_id(&self) -> ::std::option::Option<&str> {
        self.campaign_id.as_deref()
    }
}

/// A builder for [`Campaign`](crate::types::Campaign).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CampaignBuilder {
    pub(crate) campaign_id: ::std::option::Option<::std::string::String>,
}

impl CampaignBuilder {
    /// The ID of the campaign, with 1 to 100 characters.
    pub fn campaign_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.campaign_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`campaign_id`](Self::campaign_id).
    pub fn set_campaign_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.campaign_id = input;
        self
    }
    /// The value of [`campaign_id`](Self::campaign_id) so far.
    pub fn get_campaign_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.campaign_id
    }
    /// Builds the [`Campaign`](crate::types::Campaign).
    pub fn build(self) -> crate::types::Campaign {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
