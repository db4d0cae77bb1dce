// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Introduces the customer who takes part in a chat.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ParticipantDetails {
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    pub display_name: ::std::string::String,
}

impl ParticipantDetails {
    /// A builder for [`ParticipantDetails`](Self).
    pub fn builder() -> crate::types::builders::ParticipantDetailsBuilder {
        crate::types::builders::ParticipantDetailsBuilder::default()
    }
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    pub fn display_name(&self) -> &str {
        self.display_name.as_str()
    }
}

/// A builder for [`ParticipantDetails`](crate::types::ParticipantDetails).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ParticipantDetailsBuilder {
    pub(crate) display_name: ::std::option::Option<::std::string::String>,
}

impl ParticipantDetailsBuilder {
    /// The name under which the customer appears in the chat, with 1 to 256 characters. The member
    /// is required.
    pub fn display_name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.display_name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`display_name`](Self::display_name).
    pub fn set_display_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.display_name = input;
        self
    }
    /// The value of [`display_name`](Self::display_name) so far.
    pub fn get_display_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.display_name
    }
    /// Builds the [`ParticipantDetails`](crate::types::ParticipantDetails).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::ParticipantDetails,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("display_name", &self.display_name);
        problems.finish("ParticipantDetails")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
