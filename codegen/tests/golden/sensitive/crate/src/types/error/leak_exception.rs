// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `LeakException`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct LeakException {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `Vault`.
    pub vault: Option<crate::types::Vault>,
    /// The member `Where`.
    pub r#where: Option<String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ::std::fmt::Debug for LeakException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LeakException")
            .field("message", &"*** Sensitive Data Redacted ***")
            .field("vault", &"*** Sensitive Data Redacted ***")
            .field("where", &self.r#where)
            .field("meta", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl LeakException {
    /// A builder for [`LeakException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::LeakExceptionBuilder {
        crate::types::error::builders::LeakExceptionBuilder::default()
    }
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Vault`.
    #[inline]
    pub fn vault(&self) -> Option<&crate::types::Vault> {
        self.vault.as_ref()
    }
    /// The member `Where`.
    #[inline]
    pub fn r#where(&self) -> Option<&str> {
        self.r#where.as_deref()
    }
}

/// A builder for [`LeakException`](crate::types::error::LeakException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct LeakExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) vault: Option<crate::types::Vault>,
    pub(crate) r#where: Option<String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ::std::fmt::Debug for LeakExceptionBuilder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LeakExceptionBuilder")
            .field("message", &"*** Sensitive Data Redacted ***")
            .field("vault", &"*** Sensitive Data Redacted ***")
            .field("where", &self.r#where)
            .field("meta", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl LeakExceptionBuilder {
    /// The member `message`.
    pub fn message(mut self, input: impl Into<String>) -> Self {
        self.message = Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    #[inline]
    pub fn set_message(mut self, input: Option<String>) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    #[inline]
    pub fn get_message(&self) -> &Option<String> {
        &self.message
    }
    /// The member `Vault`.
    #[inline]
    pub fn vault(mut self, input: crate::types::Vault) -> Self {
        self.vault = Some(input);
        self
    }
    /// Sets or clears [`vault`](Self::vault).
    #[inline]
    pub fn set_vault(mut self, input: Option<crate::types::Vault>) -> Self {
        self.vault = input;
        self
    }
    /// The value of [`vault`](Self::vault) so far.
    #[inline]
    pub fn get_vault(&self) -> &Option<crate::types::Vault> {
        &self.vault
    }
    /// The member `Where`.
    pub fn r#where(mut self, input: impl Into<String>) -> Self {
        self.r#where = Some(input.into());
        self
    }
    /// Sets or clears [`where`](Self::where).
    #[inline]
    pub fn set_where(mut self, input: Option<String>) -> Self {
        self.r#where = input;
        self
    }
    /// The value of [`where`](Self::where) so far.
    #[inline]
    pub fn get_where(&self) -> &Option<String> {
        &self.r#where
    }
    /// Sets the metadata of the error: code, message, request id.
    #[inline]
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    #[inline]
    pub fn set_meta(
        &mut self,
        meta: Option<::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata>,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the [`LeakException`](crate::types::error::LeakException).
    #[inline]
    pub fn build(self) -> crate::types::error::LeakException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for LeakException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "LeakException",
            Some("*** Sensitive Data Redacted ***"),
            &self.meta,
        )
    }
}

impl ::std::error::Error for LeakException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for LeakException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for LeakException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for LeakException {
    #[inline]
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self.message.or_else(|| metadata.message().map(Into::into));
        self.meta = metadata;
        self
    }
}
