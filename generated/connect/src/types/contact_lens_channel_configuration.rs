// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings of conversational analytics that depend on the channel.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactLensChannelConfiguration {
    /// The kinds of analysis that take place. A voice contact can have `RealTime`, during the call,
    /// and `PostContact`, once it is over; a chat has `ContactLens`.
    pub analytics_modes: Option<Vec<String>>,
}

impl ContactLensChannelConfiguration {
    /// A builder for [`ContactLensChannelConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactLensChannelConfigurationBuilder {
        crate::types::builders::ContactLensChannelConfigurationBuilder::default()
    }
    /// The kinds of analysis that take place. A voice contact can have `RealTime`, during the call,
    /// and `PostContact`, once it is over; a chat has `ContactLens`.
    ///
    /// An absent list reads as an empty one; `.analytics_modes.is_none()` tells them apart.
    #[inline]
    pub fn analytics_modes(&self) -> &[String] {
        self.analytics_modes.as_deref().unwrap_or_default()
    }
}

/// A builder for
/// [`ContactLensChannelConfiguration`](crate::types::ContactLensChannelConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactLensChannelConfigurationBuilder {
    pub(crate) analytics_modes: Option<Vec<String>>,
}

impl ContactLensChannelConfigurationBuilder {
    /// The kinds of analysis that take place. A voice contact can have `RealTime`, during the call,
    /// and `PostContact`, once it is over; a chat has `ContactLens`.
    ///
    /// Appends an item; [`set_analytics_modes`](Self::set_analytics_modes) replaces the whole list.
    pub fn analytics_modes(mut self, input: impl Into<String>) -> Self {
        self.analytics_modes.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`analytics_modes`](Self::analytics_modes).
    #[inline]
    pub fn set_analytics_modes(mut self, input: Option<Vec<String>>) -> Self {
        self.analytics_modes = input;
        self
    }
    /// The value of [`analytics_modes`](Self::analytics_modes) so far.
    #[inline]
    pub fn get_analytics_modes(&self) -> &Option<Vec<String>> {
        &self.analytics_modes
    }
    /// Builds the
    /// [`ContactLensChannelConfiguration`](crate::types::ContactLensChannelConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ContactLensChannelConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
