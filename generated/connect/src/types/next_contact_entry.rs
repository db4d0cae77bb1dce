// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A contact that comes after the current one.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NextContactEntry {
    /// How the next contact came to follow this one.
    pub r#type: Option<crate::types::NextContactType>,
    /// Details of the next contact that depend on `Type`.
    pub next_contact_metadata: Option<crate::types::NextContactMetadata>,
}

impl NextContactEntry {
    /// A builder for [`NextContactEntry`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::NextContactEntryBuilder {
        crate::types::builders::NextContactEntryBuilder::default()
    }
    /// How the next contact came to follow this one.
    #[inline]
    pub fn r#type(&self) -> Option<&crate::types::NextContactType> {
        self.r#type.as_ref()
    }
    /// Details of the next contact that depend on `Type`.
    #[inline]
    pub fn next_contact_metadata(&self) -> Option<&crate::types::NextContactMetadata> {
        self.next_contact_metadata.as_ref()
    }
}

/// A builder for [`NextContactEntry`](crate::types::NextContactEntry).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct NextContactEntryBuilder {
    pub(crate) r#type: Option<crate::types::NextContactType>,
    pub(crate) next_contact_metadata: Option<crate::types::NextContactMetadata>,
}

impl NextContactEntryBuilder {
    /// How the next contact came to follow this one.
    #[inline]
    pub fn r#type(mut self, input: crate::types::NextContactType) -> Self {
        self.r#type = Some(input);
        self
    }
    /// Sets or clears [`type`](Self::type).
    #[inline]
    pub fn set_type(mut self, input: Option<crate::types::NextContactType>) -> Self {
        self.r#type = input;
        self
    }
    /// The value of [`type`](Self::type) so far.
    #[inline]
    pub fn get_type(&self) -> &Option<crate::types::NextContactType> {
        &self.r#type
    }
    /// Details of the next contact that depend on `Type`.
    #[inline]
    pub fn next_contact_metadata(
        mut self,
        input: crate::types::NextContactMetadata,
    ) -> Self {
        self.next_contact_metadata = Some(input);
        self
    }
    /// Sets or clears [`next_contact_metadata`](Self::next_contact_metadata).
    #[inline]
    pub fn set_next_contact_metadata(
        mut self,
        input: Option<crate::types::NextContactMetadata>,
    ) -> Self {
        self.next_contact_metadata = input;
        self
    }
    /// The value of [`next_contact_metadata`](Self::next_contact_metadata) so far.
    #[inline]
    pub fn get_next_contact_metadata(
        &self,
    ) -> &Option<crate::types::NextContactMetadata> {
        &self.next_contact_metadata
    }
    /// Builds the [`NextContactEntry`](crate::types::NextContactEntry).
    #[inline]
    pub fn build(self) -> crate::types::NextContactEntry {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
