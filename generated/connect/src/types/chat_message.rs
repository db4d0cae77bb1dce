// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A message for a chat, made of its text and the type of that text.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ChatMessage {
    /// The media type of `Content`. Use `application/json`, `text/markdown`, `text/plain`, or for
    /// an answer to an interactive message
    /// `application/vnd.amazonaws.connect.message.interactive.response`.
    pub content_type: String,
    /// The body of the message, which must not be empty. It may have up to 16,384 bytes, whatever
    /// its content type; some channels accept less.
    pub content: String,
}

impl ChatMessage {
    /// A builder for [`ChatMessage`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::ChatMessageBuilder {
        crate::types::builders::ChatMessageBuilder::default()
    }
    /// The media type of `Content`. Use `application/json`, `text/markdown`, `text/plain`, or for
    /// an answer to an interactive message
    /// `application/vnd.amazonaws.connect.message.interactive.response`.
    #[inline]
    pub fn content_type(&self) -> &str {
        self.content_type.as_str()
    }
    /// The body of the message, which must not be empty. It may have up to 16,384 bytes, whatever
    /// its content type; some channels accept less.
    #[inline]
    pub fn content(&self) -> &str {
        self.content.as_str()
    }
}

/// A builder for [`ChatMessage`](crate::types::ChatMessage).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ChatMessageBuilder {
    pub(crate) content_type: Option<String>,
    pub(crate) content: Option<String>,
}

impl ChatMessageBuilder {
    /// The media type of `Content`. Use `application/json`, `text/markdown`, `text/plain`, or for
    /// an answer to an interactive message
    /// `application/vnd.amazonaws.connect.message.interactive.response`.
    pub fn content_type(mut self, input: impl Into<String>) -> Self {
        self.content_type = Some(input.into());
        self
    }
    /// Sets or clears [`content_type`](Self::content_type).
    #[inline]
    pub fn set_content_type(mut self, input: Option<String>) -> Self {
        self.content_type = input;
        self
    }
    /// The value of [`content_type`](Self::content_type) so far.
    #[inline]
    pub fn get_content_type(&self) -> &Option<String> {
        &self.content_type
    }
    /// The body of the message, which must not be empty. It may have up to 16,384 bytes, whatever
    /// its content type; some channels accept less.
    pub fn content(mut self, input: impl Into<String>) -> Self {
        self.content = Some(input.into());
        self
    }
    /// Sets or clears [`content`](Self::content).
    #[inline]
    pub fn set_content(mut self, input: Option<String>) -> Self {
        self.content = input;
        self
    }
    /// The value of [`content`](Self::content) so far.
    #[inline]
    pub fn get_content(&self) -> &Option<String> {
        &self.content
    }
    /// Builds the [`ChatMessage`](crate::types::ChatMessage).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::types::ChatMessage,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("content_type", &self.content_type);
        problems.required("content", &self.content);
        problems.finish("ChatMessage")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
