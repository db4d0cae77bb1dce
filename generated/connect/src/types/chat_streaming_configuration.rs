// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Says where the messages of a chat are streamed to while it goes on.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ChatStreamingConfiguration {
    /// The ARN, with 1 to 350 characters, of the Amazon SNS topic that receives the messages. It
    /// has to be a standard topic, and the member is required.
    pub streaming_endpoint_arn: String,
}

impl ChatStreamingConfiguration {
    /// A builder for [`ChatStreamingConfiguration`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ChatStreamingConfigurationBuilder {
        crate::types::builders::ChatStreamingConfigurationBuilder::default()
    }
    /// The ARN, with 1 to 350 characters, of the Amazon SNS topic that receives the messages. It
    /// has to be a standard topic, and the member is required.
    #[inline]
    pub fn streaming_endpoint_arn(&self) -> &str {
        self.streaming_endpoint_arn.as_str()
    }
}

/// A builder for [`ChatStreamingConfiguration`](crate::types::ChatStreamingConfiguration).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ChatStreamingConfigurationBuilder {
    pub(crate) streaming_endpoint_arn: Option<String>,
}

impl ChatStreamingConfigurationBuilder {
    /// The ARN, with 1 to 350 characters, of the Amazon SNS topic that receives the messages. It
    /// has to be a standard topic, and the member is required.
    pub fn streaming_endpoint_arn(mut self, input: impl Into<String>) -> Self {
        self.streaming_endpoint_arn = Some(input.into());
        self
    }
    /// Sets or clears [`streaming_endpoint_arn`](Self::streaming_endpoint_arn).
    #[inline]
    pub fn set_streaming_endpoint_arn(mut self, input: Option<String>) -> Self {
        self.streaming_endpoint_arn = input;
        self
    }
    /// The value of [`streaming_endpoint_arn`](Self::streaming_endpoint_arn) so far.
    #[inline]
    pub fn get_streaming_endpoint_arn(&self) -> &Option<String> {
        &self.streaming_endpoint_arn
    }
    /// Builds the [`ChatStreamingConfiguration`](crate::types::ChatStreamingConfiguration).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::ChatStreamingConfiguration,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("streaming_endpoint_arn", &self.streaming_endpoint_arn);
        problems.finish("ChatStreamingConfiguration")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
