// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Sets the countdown that runs once the agent has accepted a contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PostAcceptTimeoutConfig {
    /// The length of the countdown in seconds, 0 or more. The member is required.
    pub duration_in_seconds: i32,
}

impl PostAcceptTimeoutConfig {
    /// A builder for [`PostAcceptTimeoutConfig`](Self).
    pub fn builder() -> crate::types::builders::PostAcceptTimeoutConfigBuilder {
        crate::types::builders::PostAcceptTimeoutConfigBuilder::default()
    }
    /// The length of the countdown in seconds, 0 or more. The member is required.
    pub fn duration_in_seconds(&self) -> i32 {
        self.duration_in_seconds
    }
}

/// A builder for [`PostAcceptTimeoutConfig`](crate::types::PostAcceptTimeoutConfig).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PostAcceptTimeoutConfigBuilder {
    pub(crate) duration_in_seconds: ::std::option::Option<i32>,
}

impl PostAcceptTimeoutConfigBuilder {
    /// The length of the countdown in seconds, 0 or more. The member is required.
    pub fn duration_in_seconds(mut self, input: i32) -> Self {
        self.duration_in_seconds = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`duration_in_seconds`](Self::duration_in_seconds).
    pub fn set_duration_in_seconds(mut self, input: ::std::option::Option<i32>) -> Self {
        self.duration_in_seconds = input;
        self
    }
    /// The value of [`duration_in_seconds`](Self::duration_in_seconds) so far.
    pub fn get_duration_in_seconds(&self) -> &::std::option::Option<i32> {
        &self.duration_in_seconds
    }
    /// Builds the [`PostAcceptTimeoutConfig`](crate::types::PostAcceptTimeoutConfig).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::PostAcceptTimeoutConfig,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("duration_in_seconds", &self.duration_in_seconds);
        problems.finish("PostAcceptTimeoutConfig")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
