// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Settings by which the conversation on a contact is analyzed.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ConversationalAnalyticsConfiguration {
    /// Tells if the conversation is analyzed at all.
    pub enabled: Option<bool>,
    /// The language and region that the analysis assumes, such as `en-US`.
    pub language_locale: Option<String>,
    /// The languages and regions that the analysis assumes, such as `en-US` and `es-ES`. There are
    /// 5 at most.
    pub language_locales: Option<Vec<String>>,
    /// Which analytics modes are on for the channel.
    pub channel_configuration: Option<crate::types::ContactLensChannelConfiguration>,
    /// How sensitive information is kept out of the transcript.
    pub redaction_configuration: Option<crate::types::ContactLensRedactionConfiguration>,
    /// Which summaries are made.
    pub summary_configuration: Option<crate::types::ContactLensSummaryConfiguration>,
    /// Whether sentiment is analyzed.
    pub sentiment_configuration: Option<crate::types::ContactLensSentimentConfiguration>,
}

impl ConversationalAnalyticsConfiguration {
    /// A builder for [`ConversationalAnalyticsConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ConversationalAnalyticsConfigurationBuilder {
        crate::types::builders::ConversationalAnalyticsConfigurationBuilder::default()
    }
    /// Tells if the conversation is analyzed at all.
    #[inline]
    pub fn enabled(&self) -> Option<bool> {
        self.enabled
    }
    /// The language and region that the analysis assumes, such as `en-US`.
    #[inline]
    pub fn language_locale(&self) -> Option<&str> {
        self.language_locale.as_deref()
    }
    /// The languages and regions that the analysis assumes, such as `en-US` and `es-ES`. There are
    /// 5 at most.
    ///
    /// An absent list reads as an empty one; `.language_locales.is_none()` tells them apart.
    #[inline]
    pub fn language_locales(&self) -> &[String] {
        self.language_locales.as_deref().unwrap_or_default()
    }
    /// Which analytics modes are on for the channel.
    #[inline]
    pub fn channel_configuration(
        &self,
    ) -> Option<&crate::types::ContactLensChannelConfiguration> {
        self.channel_configuration.as_ref()
    }
    /// How sensitive information is kept out of the transcript.
    #[inline]
    pub fn redaction_configuration(
        &self,
    ) -> Option<&crate::types::ContactLensRedactionConfiguration> {
        self.redaction_configuration.as_ref()
    }
    /// Which summaries are made.
    #[inline]
    pub fn summary_configuration(
        &self,
    ) -> Option<&crate::types::ContactLensSummaryConfiguration> {
        self.summary_configuration.as_ref()
    }
    /// Whether sentiment is analyzed.
    #[inline]
    pub fn sentiment_configuration(
        &self,
    ) -> Option<&crate::types::ContactLensSentimentConfiguration> {
        self.sentiment_configuration.as_ref()
    }
}

/// A builder for
/// [`ConversationalAnalyticsConfiguration`](crate::types::ConversationalAnalyticsConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ConversationalAnalyticsConfigurationBuilder {
    pub(crate) enabled: Option<bool>,
    pub(crate) language_locale: Option<String>,
    pub(crate) language_locales: Option<Vec<String>>,
    pub(crate) channel_configuration: Option<
        crate::types::ContactLensChannelConfiguration,
    >,
    pub(crate) redaction_configuration: Option<
        crate::types::ContactLensRedactionConfiguration,
    >,
    pub(crate) summary_configuration: Option<
        crate::types::ContactLensSummaryConfiguration,
    >,
    pub(crate) sentiment_configuration: Option<
        crate::types::ContactLensSentimentConfiguration,
    >,
}

impl ConversationalAnalyticsConfigurationBuilder {
    /// Tells if the conversation is analyzed at all.
    #[inline]
    pub fn enabled(mut self, input: bool) -> Self {
        self.enabled = Some(input);
        self
    }
    /// Sets or clears [`enabled`](Self::enabled).
    #[inline]
    pub fn set_enabled(mut self, input: Option<bool>) -> Self {
        self.enabled = input;
        self
    }
    /// The value of [`enabled`](Self::enabled) so far.
    #[inline]
    pub fn get_enabled(&self) -> &Option<bool> {
        &self.enabled
    }
    /// The language and region that the analysis assumes, such as `en-US`.
    pub fn language_locale(mut self, input: impl Into<String>) -> Self {
        self.language_locale = Some(input.into());
        self
    }
    /// Sets or clears [`language_locale`](Self::language_locale).
    #[inline]
    pub fn set_language_locale(mut self, input: Option<String>) -> Self {
        self.language_locale = input;
        self
    }
    /// The value of [`language_locale`](Self::language_locale) so far.
    #[inline]
    pub fn get_language_locale(&self) -> &Option<String> {
        &self.language_locale
    }
    /// The languages and regions that the analysis assumes, such as `en-US` and `es-ES`. There are
    /// 5 at most.
    ///
    /// Appends an item; [`set_language_locales`](Self::set_language_locales) replaces the whole
    /// list.
    pub fn language_locales(mut self, input: impl Into<String>) -> Self {
        self.language_locales.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`language_locales`](Self::language_locales).
    #[inline]
    pub fn set_language_locales(mut self, input: Option<Vec<String>>) -> Self {
        self.language_locales = input;
        self
    }
    /// The value of [`language_locales`](Self::language_locales) so far.
    #[inline]
    pub fn get_language_locales(&self) -> &Option<Vec<String>> {
        &self.language_locales
    }
    /// Which analytics modes are on for the channel.
    #[inline]
    pub fn channel_configuration(
        mut self,
        input: crate::types::ContactLensChannelConfiguration,
    ) -> Self {
        self.channel_configuration = Some(input);
        self
    }
    /// Sets or clears [`channel_configuration`](Self::channel_configuration).
    #[inline]
    pub fn set_channel_configuration(
        mut self,
        input: Option<crate::types::ContactLensChannelConfiguration>,
    ) -> Self {
        self.channel_configuration = input;
        self
    }
    /// The value of [`channel_configuration`](Self::channel_configuration) so far.
    #[inline]
    pub fn get_channel_configuration(
        &self,
    ) -> &Option<crate::types::ContactLensChannelConfiguration> {
        &self.channel_configuration
    }
    /// How sensitive information is kept out of the transcript.
    #[inline]
    pub fn redaction_configuration(
        mut self,
        input: crate::types::ContactLensRedactionConfiguration,
    ) -> Self {
        self.redaction_configuration = Some(input);
        self
    }
    /// Sets or clears [`redaction_configuration`](Self::redaction_configuration).
    #[inline]
    pub fn set_redaction_configuration(
        mut self,
        input: Option<crate::types::ContactLensRedactionConfiguration>,
    ) -> Self {
        self.redaction_configuration = input;
        self
    }
    /// The value of [`redaction_configuration`](Self::redaction_configuration) so far.
    #[inline]
    pub fn get_redaction_configuration(
        &self,
    ) -> &Option<crate::types::ContactLensRedactionConfiguration> {
        &self.redaction_configuration
    }
    /// Which summaries are made.
    #[inline]
    pub fn summary_configuration(
        mut self,
        input: crate::types::ContactLensSummaryConfiguration,
    ) -> Self {
        self.summary_configuration = Some(input);
        self
    }
    /// Sets or clears [`summary_configuration`](Self::summary_configuration).
    #[inline]
    pub fn set_summary_configuration(
        mut self,
        input: Option<crate::types::ContactLensSummaryConfiguration>,
    ) -> Self {
        self.summary_configuration = input;
        self
    }
    /// The value of [`summary_configuration`](Self::summary_configuration) so far.
    #[inline]
    pub fn get_summary_configuration(
        &self,
    ) -> &Option<crate::types::ContactLensSummaryConfiguration> {
        &self.summary_configuration
    }
    /// Whether sentiment is analyzed.
    #[inline]
    pub fn sentiment_configuration(
        mut self,
        input: crate::types::ContactLensSentimentConfiguration,
    ) -> Self {
        self.sentiment_configuration = Some(input);
        self
    }
    /// Sets or clears [`sentiment_configuration`](Self::sentiment_configuration).
    #[inline]
    pub fn set_sentiment_configuration(
        mut self,
        input: Option<crate::types::ContactLensSentimentConfiguration>,
    ) -> Self {
        self.sentiment_configuration = input;
        self
    }
    /// The value of [`sentiment_configuration`](Self::sentiment_configuration) so far.
    #[inline]
    pub fn get_sentiment_configuration(
        &self,
    ) -> &Option<crate::types::ContactLensSentimentConfiguration> {
        &self.sentiment_configuration
    }
    /// Builds the
    /// [`ConversationalAnalyticsConfiguration`](crate::types::ConversationalAnalyticsConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ConversationalAnalyticsConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
