// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says which contact to describe.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct DescribeContactInput {
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub instance_id: ::std::option::Option<::std::string::String>,
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub contact_id: ::std::option::Option<::std::string::String>,
}

impl DescribeContactInput {
    /// A builder for [`DescribeContactInput`](Self).
    pub fn builder() -> crate::operation::describe_contact::builders::DescribeContactInputBuilder {
        crate::operation::describe_contact::builders::DescribeContactInputBuilder::default()
    }
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub fn instance_id(&self) -> ::std::option::Option<&str> {
        self.instance_id.as_deref()
    }
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub fn contact_id(&self) -> ::std::option::Option<&str> {
        self.contact_id.as_deref()
    }
}

/// A builder for
/// [`DescribeContactInput`](crate::operation::describe_contact::DescribeContactInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
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
    pub fn instance_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.instance_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.instance_id = input;
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.input.instance_id
    }
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub fn contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.input.contact_id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.input.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &::std::option::Option<::std::string::String> {
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
    ) -> ::std::result::Result<
        crate::operation::describe_contact::DescribeContactInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for DescribeContactInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("instance_id", self.instance_id.as_deref());
        problems.label("contact_id", self.contact_id.as_deref());
        problems.finish("DescribeContactInput")
    }
}
