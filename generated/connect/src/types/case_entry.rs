// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A case that a contact has been linked with.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct CaseEntry {
    /// The UUID that identifies the case, with 1 to 36 characters.
    pub case_id: Option<String>,
    /// A short number by which people refer to the case, with 1 to 50 characters. Two cases can
    /// have the same one.
    pub case_reference_number: Option<String>,
}

impl CaseEntry {
    /// A builder for [`CaseEntry`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CaseEntryBuilder {
        crate::types::builders::CaseEntryBuilder::default()
    }
    /// The UUID that identifies the case, with 1 to 36 characters.
    #[inline]
    pub fn case_id(&self) -> Option<&str> {
        self.case_id.as_deref()
    }
    /// A short number by which people refer to the case, with 1 to 50 characters. Two cases can
    /// have the same one.
    #[inline]
    pub fn case_reference_number(&self) -> Option<&str> {
        self.case_reference_number.as_deref()
    }
}

/// A builder for [`CaseEntry`](crate::types::CaseEntry).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CaseEntryBuilder {
    pub(crate) case_id: Option<String>,
    pub(crate) case_reference_number: Option<String>,
}

impl CaseEntryBuilder {
    /// The UUID that identifies the case, with 1 to 36 characters.
    pub fn case_id(mut self, input: impl Into<String>) -> Self {
        self.case_id = Some(input.into());
        self
    }
    /// Sets or clears [`case_id`](Self::case_id).
    #[inline]
    pub fn set_case_id(mut self, input: Option<String>) -> Self {
        self.case_id = input;
        self
    }
    /// The value of [`case_id`](Self::case_id) so far.
    #[inline]
    pub fn get_case_id(&self) -> &Option<String> {
        &self.case_id
    }
    /// A short number by which people refer to the case, with 1 to 50 characters. Two cases can
    /// have the same one.
    pub fn case_reference_number(mut self, input: impl Into<String>) -> Self {
        self.case_reference_number = Some(input.into());
        self
    }
    /// Sets or clears [`case_reference_number`](Self::case_reference_number).
    #[inline]
    pub fn set_case_reference_number(mut self, input: Option<String>) -> Self {
        self.case_reference_number = input;
        self
    }
    /// The value of [`case_reference_number`](Self::case_reference_number) so far.
    #[inline]
    pub fn get_case_reference_number(&self) -> &Option<String> {
        &self.case_reference_number
    }
    /// Builds the [`CaseEntry`](crate::types::CaseEntry).
    #[inline]
    pub fn build(self) -> crate::types::CaseEntry {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
