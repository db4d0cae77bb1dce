// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Carries the contact that was asked for.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeContactOutput {
    /// The contact with all the details that are available.
    pub contact: ::std::option::Option<crate::types::Contact>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl DescribeContactOutput {
    /// A builder for [`DescribeContactOutput`](Self).
    pub fn builder() -> crate::operation::describe_contact::builders::DescribeContactOutputBuilder {
        crate::operation::describe_contact::builders::DescribeContactOutputBuilder::default()
    }
    /// The contact with all the details that are available.
    pub fn contact(&self) -> ::std::option::Option<&crate::types::Contact> {
        self.contact.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for DescribeContactOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for DescribeContactOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for
/// [`DescribeContactOutput`](crate::operation::describe_contact::DescribeContactOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct DescribeContactOutputBuilder {
    pub(crate) contact: ::std::option::Option<crate::types::Contact>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl DescribeContactOutputBuilder {
    /// The contact with all the details that are available.
    pub fn contact(mut self, input: crate::types::Contact) -> Self {
        self.contact = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`contact`](Self::contact).
    pub fn set_contact(
        mut self,
        input: ::std::option::Option<crate::types::Contact>,
    ) -> Self {
        self.contact = input;
        self
    }
    /// The value of [`contact`](Self::contact) so far.
    pub fn get_contact(&self) -> &::std::option::Option<crate::types::Contact> {
        &self.contact
    }
    /// Builds the
    /// [`DescribeContactOutput`](crate::operation::describe_contact::DescribeContactOutput).
    pub fn build(self) -> crate::operation::describe_contact::DescribeContactOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
