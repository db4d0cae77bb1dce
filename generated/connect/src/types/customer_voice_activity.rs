// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Times at which the customer was heard speaking on an outbound voice call.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct CustomerVoiceActivity {
    /// When the customer's greeting started.
    pub greeting_start_timestamp: Option<crate::primitives::DateTime>,
    /// When the customer's greeting was over.
    pub greeting_end_timestamp: Option<crate::primitives::DateTime>,
}

impl CustomerVoiceActivity {
    /// A builder for [`CustomerVoiceActivity`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CustomerVoiceActivityBuilder {
        crate::types::builders::CustomerVoiceActivityBuilder::default()
    }
    /// When the customer's greeting started.
    #[inline]
    pub fn greeting_start_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.greeting_start_timestamp.as_ref()
    }
    /// When the customer's greeting was over.
    #[inline]
    pub fn greeting_end_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.greeting_end_timestamp.as_ref()
    }
}

/// A builder for [`CustomerVoiceActivity`](crate::types::CustomerVoiceActivity).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CustomerVoiceActivityBuilder {
    pub(crate) greeting_start_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) greeting_end_timestamp: Option<crate::primitives::DateTime>,
}

impl CustomerVoiceActivityBuilder {
    /// When the customer's greeting started.
    #[inline]
    pub fn greeting_start_timestamp(
        mut self,
        input: crate::primitives::DateTime,
    ) -> Self {
        self.greeting_start_timestamp = Some(input);
        self
    }
    /// Sets or clears [`greeting_start_timestamp`](Self::greeting_start_timestamp).
    #[inline]
    pub fn set_greeting_start_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.greeting_start_timestamp = input;
        self
    }
    /// The value of [`greeting_start_timestamp`](Self::greeting_start_timestamp) so far.
    #[inline]
    pub fn get_greeting_start_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.greeting_start_timestamp
    }
    /// When the customer's greeting was over.
    #[inline]
    pub fn greeting_end_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.greeting_end_timestamp = Some(input);
        self
    }
    /// Sets or clears [`greeting_end_timestamp`](Self::greeting_end_timestamp).
    #[inline]
    pub fn set_greeting_end_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.greeting_end_timestamp = input;
        self
    }
    /// The value of [`greeting_end_timestamp`](Self::greeting_end_timestamp) so far.
    #[inline]
    pub fn get_greeting_end_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.greeting_end_timestamp
    }
    /// Builds the [`CustomerVoiceActivity`](crate::types::CustomerVoiceActivity).
    #[inline]
    pub fn build(self) -> crate::types::CustomerVoiceActivity {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
