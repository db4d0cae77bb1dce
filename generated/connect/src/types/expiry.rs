// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Tells when a routing step gives up, as a duration and as a point in time.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Expiry {
    /// How long the step lasts before it expires, in seconds.
    pub duration_in_seconds: Option<i32>,
    /// The moment at which the step expires.
    pub expiry_timestamp: Option<crate::primitives::DateTime>,
}

impl Expiry {
    /// A builder for [`Expiry`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ExpiryBuilder {
        crate::types::builders::ExpiryBuilder::default()
    }
    /// How long the step lasts before it expires, in seconds.
    #[inline]
    pub fn duration_in_seconds(&self) -> Option<i32> {
        self.duration_in_seconds
    }
    /// The moment at which the step expires.
    #[inline]
    pub fn expiry_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.expiry_timestamp.as_ref()
    }
}

/// A builder for [`Expiry`](crate::types::Expiry).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExpiryBuilder {
    pub(crate) duration_in_seconds: Option<i32>,
    pub(crate) expiry_timestamp: Option<crate::primitives::DateTime>,
}

impl ExpiryBuilder {
    /// How long the step lasts before it expires, in seconds.
    #[inline]
    pub fn duration_in_seconds(mut self, input: i32) -> Self {
        self.duration_in_seconds = Some(input);
        self
    }
    /// Sets or clears [`duration_in_seconds`](Self::duration_in_seconds).
    #[inline]
    pub fn set_duration_in_seconds(mut self, input: Option<i32>) -> Self {
        self.duration_in_seconds = input;
        self
    }
    /// The value of [`duration_in_seconds`](Self::duration_in_seconds) so far.
    #[inline]
    pub fn get_duration_in_seconds(&self) -> &Option<i32> {
        &self.duration_in_seconds
    }
    /// The moment at which the step expires.
    #[inline]
    pub fn expiry_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.expiry_timestamp = Some(input);
        self
    }
    /// Sets or clears [`expiry_timestamp`](Self::expiry_timestamp).
    #[inline]
    pub fn set_expiry_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.expiry_timestamp = input;
        self
    }
    /// The value of [`expiry_timestamp`](Self::expiry_timestamp) so far.
    #[inline]
    pub fn get_expiry_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.expiry_timestamp
    }
    /// Builds the [`Expiry`](crate::types::Expiry).
    #[inline]
    pub fn build(self) -> crate::types::Expiry {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
