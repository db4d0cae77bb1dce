// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RequiredMessageException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct RequiredMessageException {
    /// The member `Message`.
    pub message: String,
    /// The member `Count`.
    pub count: i32,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl RequiredMessageException {
    /// A builder for [`RequiredMessageException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::RequiredMessageExceptionBuilder {
        crate::types::error::builders::RequiredMessageExceptionBuilder::default()
    }
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> &str {
        self.message.as_str()
    }
    /// The member `Count`.
    #[inline]
    pub fn count(&self) -> i32 {
        self.count
    }
}

/// A builder for [`RequiredMessageException`](crate::types::error::RequiredMessageException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RequiredMessageExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) count: Option<i32>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl RequiredMessageExceptionBuilder {
    /// The member `Message`.
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
    /// The member `Count`.
    #[inline]
    pub fn count(mut self, input: i32) -> Self {
        self.count = Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    #[inline]
    pub fn set_count(mut self, input: Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    #[inline]
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
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
    /// Builds the [`RequiredMessageException`](crate::types::error::RequiredMessageException).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::error::RequiredMessageException,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("message", &self.message);
        problems.required("count", &self.count);
        problems.finish("RequiredMessageException")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}

impl ::std::fmt::Display for RequiredMessageException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "RequiredMessageException",
            Some(self.message.as_str()),
            &self.meta,
        )
    }
}

impl ::std::error::Error for RequiredMessageException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for RequiredMessageException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for RequiredMessageException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for RequiredMessageException {
    #[inline]
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        if let (true, Some(message)) = (self.message.is_empty(), metadata.message()) {
            self.message = message.into();
        }
        self.meta = metadata;
        self
    }
}
