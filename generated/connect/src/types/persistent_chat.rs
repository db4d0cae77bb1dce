// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Makes a new chat continue an earlier one.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PersistentChat {
    /// How the earlier chat contact is found. It is required for persistent chat, and the contact
    /// that was picked is returned in `ContinuedFromContactId`.
    pub rehydration_type: Option<crate::types::RehydrationType>,
    /// The contact that the new chat continues, with 1 to 256 characters. For `ENTIRE_PAST_SESSION`
    /// give the initial contact of the ended session, for `FROM_SEGMENT` the very contact to
    /// resume.
    pub source_contact_id: Option<String>,
}

impl PersistentChat {
    /// A builder for [`PersistentChat`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PersistentChatBuilder {
        crate::types::builders::PersistentChatBuilder::default()
    }
    /// How the earlier chat contact is found. It is required for persistent chat, and the contact
    /// that was picked is returned in `ContinuedFromContactId`.
    #[inline]
    pub fn rehydration_type(&self) -> Option<&crate::types::RehydrationType> {
        self.rehydration_type.as_ref()
    }
    /// The contact that the new chat continues, with 1 to 256 characters. For `ENTIRE_PAST_SESSION`
    /// give the initial contact of the ended session, for `FROM_SEGMENT` the very contact to
    /// resume.
    #[inline]
    pub fn source_contact_id(&self) -> Option<&str> {
        self.source_contact_id.as_deref()
    }
}

/// A builder for [`PersistentChat`](crate::types::PersistentChat).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PersistentChatBuilder {
    pub(crate) rehydration_type: Option<crate::types::RehydrationType>,
    pub(crate) source_contact_id: Option<String>,
}

impl PersistentChatBuilder {
    /// How the earlier chat contact is found. It is required for persistent chat, and the contact
    /// that was picked is returned in `ContinuedFromContactId`.
    #[inline]
    pub fn rehydration_type(mut self, input: crate::types::RehydrationType) -> Self {
        self.rehydration_type = Some(input);
        self
    }
    /// Sets or clears [`rehydration_type`](Self::rehydration_type).
    #[inline]
    pub fn set_rehydration_type(
        mut self,
        input: Option<crate::types::RehydrationType>,
    ) -> Self {
        self.rehydration_type = input;
        self
    }
    /// The value of [`rehydration_type`](Self::rehydration_type) so far.
    #[inline]
    pub fn get_rehydration_type(&self) -> &Option<crate::types::RehydrationType> {
        &self.rehydration_type
    }
    /// The contact that the new chat continues, with 1 to 256 characters. For `ENTIRE_PAST_SESSION`
    /// give the initial contact of the ended session, for `FROM_SEGMENT` the very contact to
    /// resume.
    pub fn source_contact_id(mut self, input: impl Into<String>) -> Self {
        self.source_contact_id = Some(input.into());
        self
    }
    /// Sets or clears [`source_contact_id`](Self::source_contact_id).
    #[inline]
    pub fn set_source_contact_id(mut self, input: Option<String>) -> Self {
        self.source_contact_id = input;
        self
    }
    /// The value of [`source_contact_id`](Self::source_contact_id) so far.
    #[inline]
    pub fn get_source_contact_id(&self) -> &Option<String> {
        &self.source_contact_id
    }
    /// Builds the [`PersistentChat`](crate::types::PersistentChat).
    #[inline]
    pub fn build(self) -> crate::types::PersistentChat {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
