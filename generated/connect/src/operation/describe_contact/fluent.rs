// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A request for [`DescribeContact`](crate::Client::describe_contact), to be filled and sent.
#[derive(::std::clone::Clone, ::std::fmt::Debug)]
pub struct DescribeContactFluentBuilder {
    handle: crate::client::Handle,
    inner: crate::operation::describe_contact::builders::DescribeContactInputBuilder,
}

impl DescribeContactFluentBuilder {
    pub(crate) fn new(handle: crate::client::Handle) -> Self {
        let inner = ::std::default::Default::default();
        Self { handle, inner }
    }
    /// The input as filled so far.
    pub fn as_input(
        &self,
    ) -> &crate::operation::describe_contact::builders::DescribeContactInputBuilder {
        &self.inner
    }
    /// Sends the request.
    ///
    /// # Errors
    /// When the input lacks required members, when the request or its answer is lost
    /// after all retries, or with the service's own error.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        crate::operation::describe_contact::DescribeContactOutput,
        crate::error::SdkError<crate::operation::describe_contact::DescribeContactError>,
    > {
        self.customize().send().await
    }
    /// Adds interceptors or configuration to this request only.
    pub fn customize(
        self,
    ) -> crate::client::customize::CustomizableOperation<
        crate::operation::describe_contact::DescribeContact,
    > {
        crate::client::customize::CustomizableOperation::new(
            self.handle,
            self.inner.build(),
        )
    }
    /// The ID of the instance that holds the contact, with 1 to 100 characters. It also appears in
    /// the instance ARN.
    ///
    /// This member is required and must not be empty.
    pub fn instance_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.instance_id(input);
        self
    }
    /// Sets or clears [`instance_id`](Self::instance_id).
    pub fn set_instance_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_instance_id(input);
        self
    }
    /// The value of [`instance_id`](Self::instance_id) so far.
    pub fn get_instance_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_instance_id()
    }
    /// The ID of the contact to look up, with 1 to 256 characters.
    ///
    /// This member is required and must not be empty.
    pub fn contact_id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.contact_id(input);
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    pub fn set_contact_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.inner = self.inner.set_contact_id(input);
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    pub fn get_contact_id(&self) -> &::std::option::Option<::std::string::String> {
        self.inner.get_contact_id()
    }
}

impl crate::operation::describe_contact::builders::DescribeContactInputBuilder {
    /// Sends a request with this input by the given client.
    ///
    /// # Errors
    /// As the fluent builder's `send`.
    pub async fn send_with(
        self,
        client: &crate::Client,
    ) -> ::std::result::Result<
        crate::operation::describe_contact::DescribeContactOutput,
        crate::error::SdkError<crate::operation::describe_contact::DescribeContactError>,
    > {
        let handle = client.handle().clone();
        DescribeContactFluentBuilder {
            handle,
            inner: self,
        }
            .send()
            .await
    }
}
