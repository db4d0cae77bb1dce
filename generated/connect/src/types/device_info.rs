// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the device with which a participant joined.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct DeviceInfo {
    /// The platform the participant was on, in up to 128 characters.
    pub platform_name: Option<String>,
    /// Which version of the platform was in use, in up to 128 characters.
    pub platform_version: Option<String>,
    /// The operating system of the device, in up to 128 characters.
    pub operating_system: Option<String>,
}

impl DeviceInfo {
    /// A builder for [`DeviceInfo`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::DeviceInfoBuilder {
        crate::types::builders::DeviceInfoBuilder::default()
    }
    /// The platform the participant was on, in up to 128 characters.
    #[inline]
    pub fn platform_name(&self) -> Option<&str> {
        self.platform_name.as_deref()
    }
    /// Which version of the platform was in use, in up to 128 characters.
    #[inline]
    pub fn platform_version(&self) -> Option<&str> {
        self.platform_version.as_deref()
    }
    /// The operating system of the device, in up to 128 characters.
    #[inline]
    pub fn operating_system(&self) -> Option<&str> {
        self.operating_system.as_deref()
    }
}

/// A builder for [`DeviceInfo`](crate::types::DeviceInfo).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct DeviceInfoBuilder {
    pub(crate) platform_name: Option<String>,
    pub(crate) platform_version: Option<String>,
    pub(crate) operating_system: Option<String>,
}

impl DeviceInfoBuilder {
    /// The platform the participant was on, in up to 128 characters.
    pub fn platform_name(mut self, input: impl Into<String>) -> Self {
        self.platform_name = Some(input.into());
        self
    }
    /// Sets or clears [`platform_name`](Self::platform_name).
    #[inline]
    pub fn set_platform_name(mut self, input: Option<String>) -> Self {
        self.platform_name = input;
        self
    }
    /// The value of [`platform_name`](Self::platform_name) so far.
    #[inline]
    pub fn get_platform_name(&self) -> &Option<String> {
        &self.platform_name
    }
    /// Which version of the platform was in use, in up to 128 characters.
    pub fn platform_version(mut self, input: impl Into<String>) -> Self {
        self.platform_version = Some(input.into());
        self
    }
    /// Sets or clears [`platform_version`](Self::platform_version).
    #[inline]
    pub fn set_platform_version(mut self, input: Option<String>) -> Self {
        self.platform_version = input;
        self
    }
    /// The value of [`platform_version`](Self::platform_version) so far.
    #[inline]
    pub fn get_platform_version(&self) -> &Option<String> {
        &self.platform_version
    }
    /// The operating system of the device, in up to 128 characters.
    pub fn operating_system(mut self, input: impl Into<String>) -> Self {
        self.operating_system = Some(input.into());
        self
    }
    /// Sets or clears [`operating_system`](Self::operating_system).
    #[inline]
    pub fn set_operating_system(mut self, input: Option<String>) -> Self {
        self.operating_system = input;
        self
    }
    /// The value of [`operating_system`](Self::operating_system) so far.
    #[inline]
    pub fn get_operating_system(&self) -> &Option<String> {
        &self.operating_system
    }
    /// Builds the [`DeviceInfo`](crate::types::DeviceInfo).
    #[inline]
    pub fn build(self) -> crate::types::DeviceInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
