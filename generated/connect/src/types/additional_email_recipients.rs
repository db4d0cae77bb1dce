// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The recipients of an email contact beyond the main one, split by header field.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct AdditionalEmailRecipients {
    /// Extra recipients named in the TO field of the email.
    pub to_list: ::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>>,
    /// Extra recipients named in the CC field of the email.
    pub cc_list: ::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>>,
}

impl AdditionalEmailRecipients {
    /// A builder for [`AdditionalEmailRecipients`](Self).
    pub fn builder() -> crate::types::builders::AdditionalEmailRecipientsBuilder {
        crate::types::builders::AdditionalEmailRecipientsBuilder::default()
    }
    /// Extra recipients named in the TO field of the email.
    ///
    /// An absent list reads as an empty one; `.to_list.is_none()` tells them apart.
    pub fn to_list(&self) -> &[crate::types::EmailRecipient] {
        self.to_list.as_deref().unwrap_or_default()
    }
    /// Extra recipients named in the CC field of the email.
    ///
    /// An absent list reads as an empty one; `.cc_list.is_none()` tells them apart.
    pub fn cc_list(&self) -> &[crate::types::EmailRecipient] {
        self.cc_list.as_deref().unwrap_or_default()
    }
}

/// A builder for [`AdditionalEmailRecipients`](crate::types::AdditionalEmailRecipients).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct AdditionalEmailRecipientsBuilder {
    pub(crate) to_list: ::std::option::Option<
        ::std::vec::Vec<crate::types::EmailRecipient>,
    >,
    pub(crate) cc_list: ::std::option::Option<
        ::std::vec::Vec<crate::types::EmailRecipient>,
    >,
}

impl AdditionalEmailRecipientsBuilder {
    /// Extra recipients named in the TO field of the email.
    ///
    /// Appends an item; [`set_to_list`](Self::set_to_list) replaces the whole list.
    pub fn to_list(mut self, input: crate::types::EmailRecipient) -> Self {
        self.to_list.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`to_list`](Self::to_list).
    pub fn set_to_list(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>>,
    ) -> Self {
        self.to_list = input;
        self
    }
    /// The value of [`to_list`](Self::to_list) so far.
    pub fn get_to_list(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>> {
        &self.to_list
    }
    /// Extra recipients named in the CC field of the email.
    ///
    /// Appends an item; [`set_cc_list`](Self::set_cc_list) replaces the whole list.
    pub fn cc_list(mut self, input: crate::types::EmailRecipient) -> Self {
        self.cc_list.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`cc_list`](Self::cc_list).
    pub fn set_cc_list(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>>,
    ) -> Self {
        self.cc_list = input;
        self
    }
    /// The value of [`cc_list`](Self::cc_list) so far.
    pub fn get_cc_list(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::EmailRecipient>> {
        &self.cc_list
    }
    /// Builds the [`AdditionalEmailRecipients`](crate::types::AdditionalEmailRecipients).
    pub fn build(self) -> crate::types::AdditionalEmailRecipients {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
