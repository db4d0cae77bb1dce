// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Sets the countdown that runs once the agent has accepted a contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PostAcceptTimeoutConfig {
    /// The length of the countdown in seconds, 0 or more. The member is required.
    pub duration_in_seconds: i32,
}

impl PostAcceptTimeoutConfig {
    /// A builder for [`PostAcceptTimeoutConfig`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PostAcceptTimeoutConfigBuilder {
        crate::types::builders::PostAcceptTimeoutConfigBuilder::default()
    }
    /// The length of the countdown in seconds, 0 or more. The member is required.
    #[inline]
    pub fn duration_in_seconds(&self) -> i32 {
        self.duration_in_seconds
    }
}

/// A builder for [`PostAcceptTimeoutConfig`](crate::types::PostAcceptTimeoutConfig).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PostAcceptTimeoutConfigBuilder {
    pub(crate) duration_in_seconds: Option<i32>,
}

impl PostAcceptTimeoutConfigBuilder {
    /// The length of the countdown in seconds, 0 or more. The member is required.
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
    /// Builds the [`PostAcceptTimeoutConfig`](crate::types::PostAcceptTimeoutConfig).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::PostAcceptTimeoutConfig,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("duration_in_seconds", &self.duration_in_seconds);
        problems.finish("PostAcceptTimeoutConfig")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
