// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the customer's side of a contact.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Customer {
    /// The platform and operating system that the customer used.
    pub device_info: Option<crate::types::DeviceInfo>,
    /// The video and screen sharing abilities granted to the customer.
    pub capabilities: Option<crate::types::ParticipantCapabilities>,
}

impl Customer {
    /// A builder for [`Customer`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CustomerBuilder {
        crate::types::builders::CustomerBuilder::default()
    }
    /// The platform and operating system that the customer used.
    #[inline]
    pub fn device_info(&self) -> Option<&crate::types::DeviceInfo> {
        self.device_info.as_ref()
    }
    /// The video and screen sharing abilities granted to the customer.
    #[inline]
    pub fn capabilities(&self) -> Option<&crate::types::ParticipantCapabilities> {
        self.capabilities.as_ref()
    }
}

/// A builder for [`Customer`](crate::types::Customer).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CustomerBuilder {
    pub(crate) device_info: Option<crate::types::DeviceInfo>,
    pub(crate) capabilities: Option<crate::types::ParticipantCapabilities>,
}

impl CustomerBuilder {
    /// The platform and operating system that the customer used.
    #[inline]
    pub fn device_info(mut self, input: crate::types::DeviceInfo) -> Self {
        self.device_info = Some(input);
        self
    }
    /// Sets or clears [`device_info`](Self::device_info).
    #[inline]
    pub fn set_device_info(mut self, input: Option<crate::types::DeviceInfo>) -> Self {
        self.device_info = input;
        self
    }
    /// The value of [`device_info`](Self::device_info) so far.
    #[inline]
    pub fn get_device_info(&self) -> &Option<crate::types::DeviceInfo> {
        &self.device_info
    }
    /// The video and screen sharing abilities granted to the customer.
    #[inline]
    pub fn capabilities(mut self, input: crate::types::ParticipantCapabilities) -> Self {
        self.capabilities = Some(input);
        self
    }
    /// Sets or clears [`capabilities`](Self::capabilities).
    #[inline]
    pub fn set_capabilities(
        mut self,
        input: Option<crate::types::ParticipantCapabilities>,
    ) -> Self {
        self.capabilities = input;
        self
    }
    /// The value of [`capabilities`](Self::capabilities) so far.
    #[inline]
    pub fn get_capabilities(&self) -> &Option<crate::types::ParticipantCapabilities> {
        &self.capabilities
    }
    /// Builds the [`Customer`](crate::types::Customer).
    #[inline]
    pub fn build(self) -> crate::types::Customer {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
