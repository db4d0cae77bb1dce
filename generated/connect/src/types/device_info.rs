// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes the device with which a participant joined.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeviceInfo {
    /// The platform the participant was on, in up to 128 characters.
    pub platform_name: ::std::option::Option<::std::string::String>,
    /// Which version of the platform was in use, in up to 128 characters.
    pub platform_version: ::std::option::Option<::std::string::String>,
    /// The operating system of the device, in up to 128 characters.
    pub operating_system: ::std::option::Option<::std::string::String>,
}

impl DeviceInfo {
    /// A builder for [`DeviceInfo`](Self).
    pub fn builder() -> crate::types::builders::DeviceInfoBuilder {
        crate::types::builders::DeviceInfoBuilder::default()
    }
    /// The platform the participant was on, in up to 128 characters.
    pub fn platform_name(&self) -> ::std::option::Option<&str> {
        self.platform_name.as_deref()
    }
    /// Which version of the platform was in use, in up to 128 characters.
    pub fn platform_version(&self) -> ::std::option::Option<&str> {
        self.platform_version.as_deref()
    }
    /// The operating system of the device, in up to 128 characters.
    pub fn operating_system(&self) -> ::std::option::Option<&str> {
        self.operating_system.as_deref()
    }
}

/// A builder for [`DeviceInfo`](crate::types::DeviceInfo).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct DeviceInfoBuilder {
    pub(crate) platform_name: ::std::option::Option<::std::string::String>,
    pub(crate) platform_version: ::std::option::Option<::std::string::String>,
    pub(crate) operating_system: ::std::option::Option<::std::string::String>,
}

impl DeviceInfoBuilder {
    /// The platform the participant was on, in up to 128 characters.
    pub fn platform_name(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.platform_name = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`platform_name`](Self::platform_name).
    pub fn set_platform_name(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.platform_name = input;
        self
    }
    /// The value of [`platform_name`](Self::platform_name) so far.
    pub fn get_platform_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.platform_name
    }
    /// Which version of the platform was in use, in up to 128 characters.
    pub fn platform_version(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.platform_version = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`platform_version`](Self::platform_version).
    pub fn set_platform_version(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.platform_version = input;
        self
    }
    /// The value of [`platform_version`](Self::platform_version) so far.
    pub fn get_platform_version(&self) -> &::std::option::Option<::std::string::String> {
        &self.platform_version
    }
    /// The operating system of the device, in up to 128 characters.
    pub fn operating_system(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.operating_system = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`operating_system`](Self::operating_system).
    pub fn set_operating_system(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.operating_system = input;
        self
    }
    /// The value of [`operating_system`](Self::operating_system) so far.
    pub fn get_operating_system(&self) -> &::std::option::Option<::std::string::String> {
        &self.operating_system
    }
    /// Builds the [`DeviceInfo`](crate::types::DeviceInfo).
    pub fn build(self) -> crate::types::DeviceInfo {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
