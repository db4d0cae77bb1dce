// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `SharedException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SharedException {
    /// The member `message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `Details`.
    pub details: ::std::vec::Vec<crate::types::Tag>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl SharedException {
    /// A builder for [`SharedException`](Self).
    pub fn builder() -> crate::types::error::builders::SharedExceptionBuilder {
        crate::types::error::builders::SharedExceptionBuilder::default()
    }
    /// The member `message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `Details`.
    pub fn details(&self) -> &[crate::types::Tag] {
        self.details.as_slice()
    }
}

/// A builder for [`SharedException`](crate::types::error::SharedException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct SharedExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) details: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl SharedExceptionBuilder {
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
    /// The member `Details`.
    ///
    /// Appends an item; [`set_details`](Self::set_details) replaces the whole list.
    pub fn details(mut self, input: crate::types::Tag) -> Self {
        self.details.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`details`](Self::details).
    pub fn set_details(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    ) -> Self {
        self.details = input;
        self
    }
    /// The value of [`details`](Self::details) so far.
    pub fn get_details(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.details
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
    /// Builds the [`SharedException`](crate::types::error::SharedException).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::error::SharedException,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("details", &self.details);
        problems.finish("SharedException")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}

impl ::std::fmt::Display for SharedException {
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
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for SharedException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for SharedException {
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
