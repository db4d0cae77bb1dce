// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Fault`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Fault {
    /// The member `Message`.
    pub message: Option<String>,
    /// The member `Option`.
    pub option: Option<crate::types::Option>,
    /// The member `String`.
    pub string: Option<crate::types::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl Fault {
    /// A builder for [`Fault`](Self).
    #[inline]
    pub fn builder() -> crate::types::error::builders::FaultBuilder {
        crate::types::error::builders::FaultBuilder::default()
    }
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
    /// The member `Option`.
    #[inline]
    pub fn option(&self) -> Option<&crate::types::Option> {
        self.option.as_ref()
    }
    /// The member `String`.
    #[inline]
    pub fn string(&self) -> Option<&crate::types::String> {
        self.string.as_ref()
    }
}

/// A builder for [`Fault`](crate::types::error::Fault).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct FaultBuilder {
    pub(crate) message: Option<String>,
    pub(crate) option: Option<crate::types::Option>,
    pub(crate) string: Option<crate::types::String>,
    pub(crate) meta: Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl FaultBuilder {
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
    /// The member `Option`.
    #[inline]
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.option = Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    #[inline]
    pub fn set_option(mut self, input: Option<crate::types::Option>) -> Self {
        self.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    #[inline]
    pub fn get_option(&self) -> &Option<crate::types::Option> {
        &self.option
    }
    /// The member `String`.
    #[inline]
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.string = Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    #[inline]
    pub fn set_string(mut self, input: Option<crate::types::String>) -> Self {
        self.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    #[inline]
    pub fn get_string(&self) -> &Option<crate::types::String> {
        &self.string
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
    /// Builds the [`Fault`](crate::types::error::Fault).
    #[inline]
    pub fn build(self) -> crate::types::error::Fault {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for Fault {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::shapesmith_runtime::error::write_error(
            f,
            "Fault",
            self.message.as_deref(),
            &self.meta,
        )
    }
}

impl ::std::error::Error for Fault {}

impl ::shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata
for Fault {
    #[inline]
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for Fault {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for Fault {
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
