// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `SharedException`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct SharedException {
    /// The member `message`.
    pub message: Option<String>,
    /// The member `Details`.
    pub details: Vec<crate::types::Tag>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl SharedException {
    /// A builder for [`SharedException`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::SharedExceptionBuilder {
        crate::types::error::builders::SharedExceptionBuilder::default()
    }
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Details`.
    #[inline]
    pub fn details(&self) -> &[crate::types::Tag] {
        self.details.as_slice()
    }
}

/// A builder for [`SharedException`](crate::types::error::SharedException).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SharedExceptionBuilder {
    pub(crate) message: Option<String>,
    pub(crate) details: Option<Vec<crate::types::Tag>>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl SharedExceptionBuilder {
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
    /// The member `Details`.
    ///
    /// Appends an item; [`set_details`](Self::set_details) replaces the whole list.
    #[inline]
    pub fn details(mut self, input: crate::types::Tag) -> Self {
        self.details.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`details`](Self::details).
    #[inline]
    pub fn set_details(mut self, input: Option<Vec<crate::types::Tag>>) -> Self {
        self.details = input;
        self
    }
    /// The value of [`details`](Self::details) so far.
    #[inline]
    pub fn get_details(&self) -> &Option<Vec<crate::types::Tag>> {
        &self.details
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
    /// Builds the [`SharedException`](crate::types::error::SharedException).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::error::SharedException,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("details", &self.details);
        problems.finish("SharedException")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}

impl ::std::fmt::Display for SharedException {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "SharedException",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for SharedException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for SharedException {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SharedException {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for SharedException {
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
