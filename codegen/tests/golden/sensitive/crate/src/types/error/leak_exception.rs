// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `LeakException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq)]
pub struct LeakException {
    /// The member `message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `Vault`.
    pub vault: ::std::option::Option<crate::types::Vault>,
    /// The member `Where`.
    pub r#where: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl ::std::fmt::Debug for LeakException {
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
    pub fn builder() -> crate::types::error::builders::LeakExceptionBuilder {
        crate::types::error::builders::LeakExceptionBuilder::default()
    }
    /// The member `message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `Vault`.
    pub fn vault(&self) -> ::std::option::Option<&crate::types::Vault> {
        self.vault.as_ref()
    }
    /// The member `Where`.
    pub fn r#where(&self) -> ::std::option::Option<&str> {
        self.r#where.as_deref()
    }
}

/// A builder for [`LeakException`](crate::types::error::LeakException).
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default)]
pub struct LeakExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) vault: ::std::option::Option<crate::types::Vault>,
    pub(crate) r#where: ::std::option::Option<::std::string::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl ::std::fmt::Debug for LeakExceptionBuilder {
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
    pub fn message(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.message = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`message`](Self::message).
    pub fn set_message(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.message = input;
        self
    }
    /// The value of [`message`](Self::message) so far.
    pub fn get_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.message
    }
    /// The member `Vault`.
    pub fn vault(mut self, input: crate::types::Vault) -> Self {
        self.vault = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`vault`](Self::vault).
    pub fn set_vault(
        mut self,
        input: ::std::option::Option<crate::types::Vault>,
    ) -> Self {
        self.vault = input;
        self
    }
    /// The value of [`vault`](Self::vault) so far.
    pub fn get_vault(&self) -> &::std::option::Option<crate::types::Vault> {
        &self.vault
    }
    /// The member `Where`.
    pub fn r#where(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#where = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`where`](Self::where).
    pub fn set_where(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.r#where = input;
        self
    }
    /// The value of [`where`](Self::where) so far.
    pub fn get_where(&self) -> &::std::option::Option<::std::string::String> {
        &self.r#where
    }
    /// Sets the metadata of the error: code, message, request id.
    pub fn meta(
        mut self,
        meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.meta = ::std::option::Option::Some(meta);
        self
    }
    /// Sets or clears the metadata of the error.
    pub fn set_meta(
        &mut self,
        meta: ::std::option::Option<
            ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
        >,
    ) -> &mut Self {
        self.meta = meta;
        self
    }
    /// Builds the [`LeakException`](crate::types::error::LeakException).
    pub fn build(self) -> crate::types::error::LeakException {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for LeakException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "LeakException",
            ::std::option::Option::Some("*** Sensitive Data Redacted ***"),
            &self.meta,
        )
    }
}

impl ::std::error::Error for LeakException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for LeakException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for LeakException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for LeakException {
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        self.message = self
            .message
            .or_else(|| metadata.message().map(::std::convert::Into::into));
        self.meta = metadata;
        self
    }
}
