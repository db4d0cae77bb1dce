// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says what is redacted in a transcript, and in which way.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ContactLensRedactionConfiguration {
    /// Turns redaction on with `Enable` and off with `Disable`. When it is off, the remaining
    /// members have no effect.
    pub behavior: Option<String>,
    /// Which transcripts are kept. `RedactedOnly` keeps nothing but the redacted one,
    /// `RedactedAndOriginal` keeps the original besides, and `None` goes without redaction.
    pub policy: Option<String>,
    /// The kinds of information to take out, such as `NAME`, `EMAIL` or `ADDRESS`.
    pub entities: Option<Vec<String>>,
    /// What appears in place of the information. With `PII` it is always `[PII]`, and with
    /// `EntityType` the kind of information, for instance `[EMAIL]`.
    pub mask_mode: Option<String>,
}

impl ContactLensRedactionConfiguration {
    /// A builder for [`ContactLensRedactionConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ContactLensRedactionConfigurationBuilder {
        crate::types::builders::ContactLensRedactionConfigurationBuilder::default()
    }
    /// Turns redaction on with `Enable` and off with `Disable`. When it is off, the remaining
    /// members have no effect.
    #[inline]
    pub fn behavior(&self) -> Option<&str> {
        self.behavior.as_deref()
    }
    /// Which transcripts are kept. `RedactedOnly` keeps nothing but the redacted one,
    /// `RedactedAndOriginal` keeps the original besides, and `None` goes without redaction.
    #[inline]
    pub fn policy(&self) -> Option<&str> {
        self.policy.as_deref()
    }
    /// The kinds of information to take out, such as `NAME`, `EMAIL` or `ADDRESS`.
    ///
    /// An absent list reads as an empty one; `.entities.is_none()` tells them apart.
    #[inline]
    pub fn entities(&self) -> &[String] {
        self.entities.as_deref().unwrap_or_default()
    }
    /// What appears in place of the information. With `PII` it is always `[PII]`, and with
    /// `EntityType` the kind of information, for instance `[EMAIL]`.
    #[inline]
    pub fn mask_mode(&self) -> Option<&str> {
        self.mask_mode.as_deref()
    }
}

/// A builder for
/// [`ContactLensRedactionConfiguration`](crate::types::ContactLensRedactionConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ContactLensRedactionConfigurationBuilder {
    pub(crate) behavior: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) entities: Option<Vec<String>>,
    pub(crate) mask_mode: Option<String>,
}

impl ContactLensRedactionConfigurationBuilder {
    /// Turns redaction on with `Enable` and off with `Disable`. When it is off, the remaining
    /// members have no effect.
    pub fn behavior(mut self, input: impl Into<String>) -> Self {
        self.behavior = Some(input.into());
        self
    }
    /// Sets or clears [`behavior`](Self::behavior).
    #[inline]
    pub fn set_behavior(mut self, input: Option<String>) -> Self {
        self.behavior = input;
        self
    }
    /// The value of [`behavior`](Self::behavior) so far.
    #[inline]
    pub fn get_behavior(&self) -> &Option<String> {
        &self.behavior
    }
    /// Which transcripts are kept. `RedactedOnly` keeps nothing but the redacted one,
    /// `RedactedAndOriginal` keeps the original besides, and `None` goes without redaction.
    pub fn policy(mut self, input: impl Into<String>) -> Self {
        self.policy = Some(input.into());
        self
    }
    /// Sets or clears [`policy`](Self::policy).
    #[inline]
    pub fn set_policy(mut self, input: Option<String>) -> Self {
        self.policy = input;
        self
    }
    /// The value of [`policy`](Self::policy) so far.
    #[inline]
    pub fn get_policy(&self) -> &Option<String> {
        &self.policy
    }
    /// The kinds of information to take out, such as `NAME`, `EMAIL` or `ADDRESS`.
    ///
    /// Appends an item; [`set_entities`](Self::set_entities) replaces the whole list.
    pub fn entities(mut self, input: impl Into<String>) -> Self {
        self.entities.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`entities`](Self::entities).
    #[inline]
    pub fn set_entities(mut self, input: Option<Vec<String>>) -> Self {
        self.entities = input;
        self
    }
    /// The value of [`entities`](Self::entities) so far.
    #[inline]
    pub fn get_entities(&self) -> &Option<Vec<String>> {
        &self.entities
    }
    /// What appears in place of the information. With `PII` it is always `[PII]`, and with
    /// `EntityType` the kind of information, for instance `[EMAIL]`.
    pub fn mask_mode(mut self, input: impl Into<String>) -> Self {
        self.mask_mode = Some(input.into());
        self
    }
    /// Sets or clears [`mask_mode`](Self::mask_mode).
    #[inline]
    pub fn set_mask_mode(mut self, input: Option<String>) -> Self {
        self.mask_mode = input;
        self
    }
    /// The value of [`mask_mode`](Self::mask_mode) so far.
    #[inline]
    pub fn get_mask_mode(&self) -> &Option<String> {
        &self.mask_mode
    }
    /// Builds the
    /// [`ContactLensRedactionConfiguration`](crate::types::ContactLensRedactionConfiguration).
    #[inline]
    pub fn build(self) -> crate::types::ContactLensRedactionConfiguration {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
