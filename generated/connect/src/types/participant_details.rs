// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Introduces the customer who takes part in a chat.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ParticipantDetails {
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    pub display_name: String,
}

impl ParticipantDetails {
    /// A builder for [`ParticipantDetails`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ParticipantDetailsBuilder {
        crate::types::builders::ParticipantDetailsBuilder::default()
    }
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    #[inline]
    pub fn display_name(&self) -> &str {
        self.display_name.as_str()
    }
}

/// A builder for [`ParticipantDetails`](crate::types::ParticipantDetails).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ParticipantDetailsBuilder {
    pub(crate) display_name: Option<String>,
}

impl ParticipantDetailsBuilder {
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    pub fn display_name(mut self, input: impl Into<String>) -> Self {
        self.display_name = Some(input.into());
        self
    }
    /// Sets or clears [`display_name`](Self::display_name).
    #[inline]
    pub fn set_display_name(mut self, input: Option<String>) -> Self {
        self.display_name = input;
        self
    }
    /// The value of [`display_name`](Self::display_name) so far.
    #[inline]
    pub fn get_display_name(&self) -> &Option<String> {
        &self.display_name
    }
    /// Builds the [`ParticipantDetails`](crate::types::ParticipantDetails).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::ParticipantDetails,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("display_name", &self.display_name);
        problems.finish("ParticipantDetails")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
