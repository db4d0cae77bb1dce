// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Identifies the outbound campaign that a contact belongs to.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Campaign {
    /// The ID of the campaign, with 1 to 100 characters.
    pub campaign_id: Option<String>,
}

impl Campaign {
    /// A builder for [`Campaign`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CampaignBuilder {
        crate::types::builders::CampaignBuilder::default()
    }
    /// The ID of the campaign, with 1 to 100 characters.
    #[inline]
    pub fn campaign_id(&self) -> Option<&str> {
        self.campaign_id.as_deref()
    }
}

/// A builder for [`Campaign`](crate::types::Campaign).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CampaignBuilder {
    pub(crate) campaign_id: Option<String>,
}

impl CampaignBuilder {
    /// The ID of the campaign, with 1 to 100 characters.
    pub fn campaign_id(mut self, input: impl Into<String>) -> Self {
        self.campaign_id = Some(input.into());
        self
    }
    /// Sets or clears [`campaign_id`](Self::campaign_id).
    #[inline]
    pub fn set_campaign_id(mut self, input: Option<String>) -> Self {
        self.campaign_id = input;
        self
    }
    /// The value of [`campaign_id`](Self::campaign_id) so far.
    #[inline]
    pub fn get_campaign_id(&self) -> &Option<String> {
        &self.campaign_id
    }
    /// Builds the [`Campaign`](crate::types::Campaign).
    #[inline]
    pub fn build(self) -> crate::types::Campaign {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
