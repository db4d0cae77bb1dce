// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The part that Contact Lens plays in a contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactLens {
    /// Settings and progress of the conversational analytics.
    pub conversational_analytics: Option<crate::types::ConversationalAnalytics>,
}

impl ContactLens {
    /// A builder for [`ContactLens`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactLensBuilder {
        crate::types::builders::ContactLensBuilder::default()
    }
    /// Settings and progress of the conversational analytics.
    #[inline]
    pub fn conversational_analytics(
        &self,
    ) -> Option<&crate::types::ConversationalAnalytics> {
        self.conversational_analytics.as_ref()
    }
}

/// A builder for [`ContactLens`](crate::types::ContactLens).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactLensBuilder {
    pub(crate) conversational_analytics: Option<crate::types::ConversationalAnalytics>,
}

impl ContactLensBuilder {
    /// Settings and progress of the conversational analytics.
    #[inline]
    pub fn conversational_analytics(
        mut self,
        input: crate::types::ConversationalAnalytics,
    ) -> Self {
        self.conversational_analytics = Some(input);
        self
    }
    /// Sets or clears [`conversational_analytics`](Self::conversational_analytics).
    #[inline]
    pub fn set_conversational_analytics(
        mut self,
        input: Option<crate::types::ConversationalAnalytics>,
    ) -> Self {
        self.conversational_analytics = input;
        self
    }
    /// The value of [`conversational_analytics`](Self::conversational_analytics) so far.
    #[inline]
    pub fn get_conversational_analytics(
        &self,
    ) -> &Option<crate::types::ConversationalAnalytics> {
        &self.conversational_analytics
    }
    /// Builds the [`ContactLens`](crate::types::ContactLens).
    #[inline]
    pub fn build(self) -> crate::types::ContactLens {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
