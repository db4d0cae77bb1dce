// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says which contact to describe.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DescribeContactInput {
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub instance_id: Option<String>,
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub contact_id: Option<String>,
}

impl DescribeContactInput {
    /// A builder for [`DescribeContactInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::describe_contact::builders::DescribeContactInputBuilder {
        crate::operation::describe_contact::builders::DescribeContactInputBuilder::default()
    }
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn instance_id(&self) -> Option<&str> {
        self.instance_id.as_deref()
    }
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn contact_id(&self) -> Option<&str> {
        self.contact_id.as_deref()
    }
}

/// A builder for
/// [`DescribeContactInput`](crate::operation::describe_contact::DescribeContactInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DescribeContactRequestBuilder<C> {
    pub(crate) input: crate::operation::describe_contact::DescribeContactInput,
    pub(crate) client: C,
}

/// A builder for
/// [`DescribeContactInput`](crate::operation::describe_contact::DescribeContactInput) alone.
pub type DescribeContactInputBuilder = DescribeContactRequestBuilder<()>;

impl<C> DescribeContactRequestBuilder<C> {
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub fn instance_id(mut self, input: impl Into<String>) -> Self {
        self.input.instance_id = Some(input.into());
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(mut self, input: Option<String>) -> Self {
        self.input.instance_id = input;
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &Option<String> {
        &self.input.instance_id
    }
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub fn contact_id(mut self, input: impl Into<String>) -> Self {
        self.input.contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(mut self, input: Option<String>) -> Self {
        self.input.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &Option<String> {
        &self.input.contact_id
    }
    /// Builds the
    /// [`DescribeContactInput`](crate::operation::describe_contact::DescribeContactInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::describe_contact::DescribeContactInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for DescribeContactInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("instance_id", self.instance_id.as_deref());
        problems.label("contact_id", self.contact_id.as_deref());
        problems.finish("DescribeContactInput")
    }
}
