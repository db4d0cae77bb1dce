// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Fault`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Fault {
    /// The member `Message`.
    pub message: ::std::option::Option<::std::string::String>,
    /// The member `Option`.
    pub option: ::std::option::Option<crate::types::Option>,
    /// The member `String`.
    pub string: ::std::option::Option<crate::types::String>,
    pub(crate) meta: ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
}

impl Fault {
    /// A builder for [`Fault`](Self).
    pub fn builder() -> crate::types::error::builders::FaultBuilder {
        crate::types::error::builders::FaultBuilder::default()
    }
    /// The member `Message`.
    pub fn message(&self) -> ::std::option::Option<&str> {
        self.message.as_deref()
    }
    /// The member `Option`.
    pub fn option(&self) -> ::std::option::Option<&crate::types::Option> {
        self.option.as_ref()
    }
    /// The member `String`.
    pub fn string(&self) -> ::std::option::Option<&crate::types::String> {
        self.string.as_ref()
    }
}

/// A builder for [`Fault`](crate::types::error::Fault).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct FaultBuilder {
    pub(crate) message: ::std::option::Option<::std::string::String>,
    pub(crate) option: ::std::option::Option<crate::types::Option>,
    pub(crate) string: ::std::option::Option<crate::types::String>,
    pub(crate) meta: ::std::option::Option<
        ::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata,
    >,
}

impl FaultBuilder {
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
    /// The member `Option`.
    pub fn option(mut self, input: crate::types::Option) -> Self {
        self.option = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`option`](Self::option).
    pub fn set_option(
        mut self,
        input: ::std::option::Option<crate::types::Option>,
    ) -> Self {
        self.option = input;
        self
    }
    /// The value of [`option`](Self::option) so far.
    pub fn get_option(&self) -> &::std::option::Option<crate::types::Option> {
        &self.option
    }
    /// The member `String`.
    pub fn string(mut self, input: crate::types::String) -> Self {
        self.string = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`string`](Self::string).
    pub fn set_string(
        mut self,
        input: ::std::option::Option<crate::types::String>,
    ) -> Self {
        self.string = input;
        self
    }
    /// The value of [`string`](Self::string) so far.
    pub fn get_string(&self) -> &::std::option::Option<crate::types::String> {
        &self.string
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
    /// Builds the [`Fault`](crate::types::error::Fault).
    pub fn build(self) -> crate::types::error::Fault {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}

impl ::std::fmt::Display for Fault {
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
    fn meta(&self) -> &::shapesmith_runtime::aws_smithy_types::error::ErrorMetadata {
        &self.meta
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for Fault {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self.meta.request_id()
    }
}

impl ::shapesmith_runtime::error::ModeledError for Fault {
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
