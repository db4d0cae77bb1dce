// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the customer's side of a contact.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Customer {
    /// The platform and operating system that the customer used.
    pub device_info: ::std::option::Option<crate::types::DeviceInfo>,
    /// The video and screen sharing abilities granted to the customer.
    pub capabilities: ::std::option::Option<crate::types::ParticipantCapabilities>,
}

impl Customer {
    /// A builder for [`Customer`](Self).
    pub fn builder() -> crate::types::builders::CustomerBuilder {
        crate::types::builders::CustomerBuilder::default()
    }
    /// The platform and operating system that the customer used.
    pub fn device_info(&self) -> ::std::option::Option<&crate::types::DeviceInfo> {
        self.device_info.as_ref()
    }
    /// The video and screen sharing abilities granted to the customer.
    pub fn capabilities(
        &self,
    ) -> ::std::option::Option<&crate::types::ParticipantCapabilities> {
        self.capabilities.as_ref()
    }
}

/// A builder for [`Customer`](crate::types::Customer).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CustomerBuilder {
    pub(crate) device_info: ::std::option::Option<crate::types::DeviceInfo>,
    pub(crate) capabilities: ::std::option::Option<
        crate::types::ParticipantCapabilities,
    >,
}

impl CustomerBuilder {
    /// The platform and operating system that the customer used.
    pub fn device_info(mut self, input: crate::types::DeviceInfo) -> Self {
        self.device_info = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`device_info`](Self::device_info).
    pub fn set_device_info(
        mut self,
        input: ::std::option::Option<crate::types::DeviceInfo>,
    ) -> Self {
        self.device_info = input;
        self
    }
    /// The value of [`device_info`](Self::device_info) so far.
    pub fn get_device_info(&self) -> &::std::option::Option<crate::types::DeviceInfo> {
        &self.device_info
    }
    /// The video and screen sharing abilities granted to the customer.
    pub fn capabilities(mut self, input: crate::types::ParticipantCapabilities) -> Self {
        self.capabilities = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`capabilities`](Self::capabilities).
    pub fn set_capabilities(
        mut self,
        input: ::std::option::Option<crate::types::ParticipantCapabilities>,
    ) -> Self {
        self.capabilities = input;
        self
    }
    /// The value of [`capabilities`](Self::capabilities) so far.
    pub fn get_capabilities(
        &self,
    ) -> &::std::option::Option<crate::types::ParticipantCapabilities> {
        &self.capabilities
    }
    /// Builds the [`Customer`](crate::types::Customer).
    pub fn build(self) -> crate::types::Customer {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
