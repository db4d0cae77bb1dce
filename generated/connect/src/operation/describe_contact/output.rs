// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Carries the contact that was asked for.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct DescribeContactOutput {
    /// The contact with all the details that are available.
    pub contact: Option<crate::types::Contact>,
    pub(crate) _request_id: Option<String>,
}

impl DescribeContactOutput {
    /// A builder for [`DescribeContactOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::describe_contact::builders::DescribeContactOutputBuilder {
        crate::operation::describe_contact::builders::DescribeContactOutputBuilder::default()
    }
    /// The contact with all the details that are available.
    #[inline]
    pub fn contact(&self) -> Option<&crate::types::Contact> {
        self.contact.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for DescribeContactOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for DescribeContactOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for
/// [`DescribeContactOutput`](crate::operation::describe_contact::DescribeContactOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DescribeContactOutputBuilder {
    pub(crate) contact: Option<crate::types::Contact>,
    pub(crate) _request_id: Option<String>,
}

impl DescribeContactOutputBuilder {
    /// The contact with all the details that are available.
    #[inline]
    pub fn contact(mut self, input: crate::types::Contact) -> Self {
        self.contact = Some(input);
        self
    }
    /// Sets or clears [`contact`](Self::contact).
    #[inline]
    pub fn set_contact(mut self, input: Option<crate::types::Contact>) -> Self {
        self.contact = input;
        self
    }
    /// The value of [`contact`](Self::contact) so far.
    #[inline]
    pub fn get_contact(&self) -> &Option<crate::types::Contact> {
        &self.contact
    }
    /// Builds the
    /// [`DescribeContactOutput`](crate::operation::describe_contact::DescribeContactOutput).
    #[inline]
    pub fn build(self) -> crate::operation::describe_contact::DescribeContactOutput {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
