// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Describes a contact that was made with a quick connect.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct QuickConnectContactData {
    /// The ID of the contact that was made, with 1 to 256 characters.
    pub contact_id: Option<String>,
    /// When that contact began.
    pub initiation_timestamp: Option<crate::primitives::DateTime>,
    /// The ID of the quick connect used.
    pub quick_connect_id: Option<String>,
    /// What the quick connect is called, in 1 to 127 characters.
    pub quick_connect_name: Option<String>,
    /// Whether the quick connect leads to a user, a queue, a phone number or a flow.
    pub quick_connect_type: Option<crate::types::QuickConnectType>,
}

impl QuickConnectContactData {
    /// A builder for [`QuickConnectContactData`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::QuickConnectContactDataBuilder {
        crate::types::builders::QuickConnectContactDataBuilder::default()
    }
    /// The ID of the contact that was made, with 1 to 256 characters.
    #[inline]
    pub fn contact_id(&self) -> Option<&str> {
        self.contact_id.as_deref()
    }
    /// When that contact began.
    #[inline]
    pub fn initiation_timestamp(&self) -> Option<&crate::primitives::DateTime> {
        self.initiation_timestamp.as_ref()
    }
    /// The ID of the quick connect used.
    #[inline]
    pub fn quick_connect_id(&self) -> Option<&str> {
        self.quick_connect_id.as_deref()
    }
    /// What the quick connect is called, in 1 to 127 characters.
    #[inline]
    pub fn quick_connect_name(&self) -> Option<&str> {
        self.quick_connect_name.as_deref()
    }
    /// Whether the quick connect leads to a user, a queue, a phone number or a flow.
    #[inline]
    pub fn quick_connect_type(&self) -> Option<&crate::types::QuickConnectType> {
        self.quick_connect_type.as_ref()
    }
}

/// A builder for [`QuickConnectContactData`](crate::types::QuickConnectContactData).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct QuickConnectContactDataBuilder {
    pub(crate) contact_id: Option<String>,
    pub(crate) initiation_timestamp: Option<crate::primitives::DateTime>,
    pub(crate) quick_connect_id: Option<String>,
    pub(crate) quick_connect_name: Option<String>,
    pub(crate) quick_connect_type: Option<crate::types::QuickConnectType>,
}

impl QuickConnectContactDataBuilder {
    /// The ID of the contact that was made, with 1 to 256 characters.
    pub fn contact_id(mut self, input: impl Into<String>) -> Self {
        self.contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`contact_id`](Self::contact_id).
    #[inline]
    pub fn set_contact_id(mut self, input: Option<String>) -> Self {
        self.contact_id = input;
        self
    }
    /// The value of [`contact_id`](Self::contact_id) so far.
    #[inline]
    pub fn get_contact_id(&self) -> &Option<String> {
        &self.contact_id
    }
    /// When that contact began.
    #[inline]
    pub fn initiation_timestamp(mut self, input: crate::primitives::DateTime) -> Self {
        self.initiation_timestamp = Some(input);
        self
    }
    /// Sets or clears [`initiation_timestamp`](Self::initiation_timestamp).
    #[inline]
    pub fn set_initiation_timestamp(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.initiation_timestamp = input;
        self
    }
    /// The value of [`initiation_timestamp`](Self::initiation_timestamp) so far.
    #[inline]
    pub fn get_initiation_timestamp(&self) -> &Option<crate::primitives::DateTime> {
        &self.initiation_timestamp
    }
    /// The ID of the quick connect used.
    pub fn quick_connect_id(mut self, input: impl Into<String>) -> Self {
        self.quick_connect_id = Some(input.into());
        self
    }
    /// Sets or clears [`quick_connect_id`](Self::quick_connect_id).
    #[inline]
    pub fn set_quick_connect_id(mut self, input: Option<String>) -> Self {
        self.quick_connect_id = input;
        self
    }
    /// The value of [`quick_connect_id`](Self::quick_connect_id) so far.
    #[inline]
    pub fn get_quick_connect_id(&self) -> &Option<String> {
        &self.quick_connect_id
    }
    /// What the quick connect is called, in 1 to 127 characters.
    pub fn quick_connect_name(mut self, input: impl Into<String>) -> Self {
        self.quick_connect_name = Some(input.into());
        self
    }
    /// Sets or clears [`quick_connect_name`](Self::quick_connect_name).
    #[inline]
    pub fn set_quick_connect_name(mut self, input: Option<String>) -> Self {
        self.quick_connect_name = input;
        self
    }
    /// The value of [`quick_connect_name`](Self::quick_connect_name) so far.
    #[inline]
    pub fn get_quick_connect_name(&self) -> &Option<String> {
        &self.quick_connect_name
    }
    /// Whether the quick connect leads to a user, a queue, a phone number or a flow.
    #[inline]
    pub fn quick_connect_type(mut self, input: crate::types::QuickConnectType) -> Self {
        self.quick_connect_type = Some(input);
        self
    }
    /// Sets or clears [`quick_connect_type`](Self::quick_connect_type).
    #[inline]
    pub fn set_quick_connect_type(
        mut self,
        input: Option<crate::types::QuickConnectType>,
    ) -> Self {
        self.quick_connect_type = input;
        self
    }
    /// The value of [`quick_connect_type`](Self::quick_connect_type) so far.
    #[inline]
    pub fn get_quick_connect_type(&self) -> &Option<crate::types::QuickConnectType> {
        &self.quick_connect_type
    }
    /// Builds the [`QuickConnectContactData`](crate::types::QuickConnectContactData).
    #[inline]
    pub fn build(self) -> crate::types::QuickConnectContactData {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
