// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `RequiredMessageException`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct RequiredMessageException {
    /// The member `Message`.
    pub message: ::std::string::String,
    /// The member `Count`.
    pub count: i32,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl RequiredMessageException {
    /// A builder for [`RequiredMessageException`](Self).
    pub fn builder() -> crate::types::error::builders::RequiredMessageExceptionBuilder {
        crate::types::error::builders::RequiredMessageExceptionBuilder::default()
    }
    /// The member `Message`.
    pub fn message(&self) -> &str {
        self.message.as_str()
    }
    /// The member `Count`.
    pub fn count(&self) -> i32 {
        self.count
    }
}

/// A builder for [`RequiredMessageException`](crate::types::error::RequiredMessageException).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct RequiredMessageExceptionBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) count: ::std::option::Option<i32>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl RequiredMessageExceptionBuilder {
    /// The member `Message`.
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
    /// The member `Count`.
    pub fn count(mut self, input: i32) -> Self {
        self.count = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &::std::option::Option<i32> {
        &self.count
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
    /// Builds the [`RequiredMessageException`](crate::types::error::RequiredMessageException).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::error::RequiredMessageException,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("message", &self.message);
        problems.required("count", &self.count);
        problems.finish("RequiredMessageException")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}

impl ::std::fmt::Display for RequiredMessageException {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "RequiredMessageException",
            ::std::option::Option::Some(self.message.as_str()),
            &self.meta,
        )
    }
}

impl ::std::error::Error for RequiredMessageException {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for RequiredMessageException {
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId
for RequiredMessageException {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for RequiredMessageException {
    fn with_metadata(
        mut self,
        metadata: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    ) -> Self {
        if let (true, ::std::option::Option::Some(message)) = (
            self.message.is_empty(),
            metadata.message(),
        ) {
            self.message = message.into();
        }
        self.meta = metadata;
        self
    }
}
