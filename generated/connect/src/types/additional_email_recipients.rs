// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The recipients of an email contact beyond the main one, split by header field.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AdditionalEmailRecipients {
    /// Extra recipients named in the TO field of the email.
    pub to_list: Option<Vec<crate::types::EmailRecipient>>,
    /// Extra recipients named in the CC field of the email.
    pub cc_list: Option<Vec<crate::types::EmailRecipient>>,
}

impl AdditionalEmailRecipients {
    /// A builder for [`AdditionalEmailRecipients`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::AdditionalEmailRecipientsBuilder {
        crate::types::builders::AdditionalEmailRecipientsBuilder::default()
    }
    /// Extra recipients named in the TO field of the email.
    ///
    /// An absent list reads as an empty one; `.to_list.is_none()` tells them apart.
    #[inline]
    pub fn to_list(&self) -> &[crate::types::EmailRecipient] {
        self.to_list.as_deref().unwrap_or_default()
    }
    /// Extra recipients named in the CC field of the email.
    ///
    /// An absent list reads as an empty one; `.cc_list.is_none()` tells them apart.
    #[inline]
    pub fn cc_list(&self) -> &[crate::types::EmailRecipient] {
        self.cc_list.as_deref().unwrap_or_default()
    }
}

/// A builder for [`AdditionalEmailRecipients`](crate::types::AdditionalEmailRecipients).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AdditionalEmailRecipientsBuilder {
    pub(crate) to_list: Option<Vec<crate::types::EmailRecipient>>,
    pub(crate) cc_list: Option<Vec<crate::types::EmailRecipient>>,
}

impl AdditionalEmailRecipientsBuilder {
    /// Extra recipients named in the TO field of the email.
    ///
    /// Appends an item; [`set_to_list`](Self::set_to_list) replaces the whole list.
    #[inline]
    pub fn to_list(mut self, input: crate::types::EmailRecipient) -> Self {
        self.to_list.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`to_list`](Self::to_list).
    #[inline]
    pub fn set_to_list(
        mut self,
        input: Option<Vec<crate::types::EmailRecipient>>,
    ) -> Self {
        self.to_list = input;
        self
    }
    /// The value of [`to_list`](Self::to_list) so far.
    #[inline]
    pub fn get_to_list(&self) -> &Option<Vec<crate::types::EmailRecipient>> {
        &self.to_list
    }
    /// Extra recipients named in the CC field of the email.
    ///
    /// Appends an item; [`set_cc_list`](Self::set_cc_list) replaces the whole list.
    #[inline]
    pub fn cc_list(mut self, input: crate::types::EmailRecipient) -> Self {
        self.cc_list.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`cc_list`](Self::cc_list).
    #[inline]
    pub fn set_cc_list(
        mut self,
        input: Option<Vec<crate::types::EmailRecipient>>,
    ) -> Self {
        self.cc_list = input;
        self
    }
    /// The value of [`cc_list`](Self::cc_list) so far.
    #[inline]
    pub fn get_cc_list(&self) -> &Option<Vec<crate::types::EmailRecipient>> {
        &self.cc_list
    }
    /// Builds the [`AdditionalEmailRecipients`](crate::types::AdditionalEmailRecipients).
    #[inline]
    pub fn build(self) -> crate::types::AdditionalEmailRecipients {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
