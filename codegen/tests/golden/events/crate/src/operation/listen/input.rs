// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Listen` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ListenInput {
    /// The member `Room`.
    pub room: Option<String>,
}

impl ListenInput {
    /// A builder for [`ListenInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::listen::builders::ListenInputBuilder {
        crate::operation::listen::builders::ListenInputBuilder::default()
    }
    /// The member `Room`.
    #[inline]
    pub fn room(&self) -> Option<&str> {
        self.room.as_deref()
    }
}

/// A builder for [`ListenInput`](crate::operation::listen::ListenInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ListenRequestBuilder<C> {
    pub(crate) input: crate::operation::listen::ListenInput,
    pub(crate) client: C,
}

/// A builder for [`ListenInput`](crate::operation::listen::ListenInput) alone.
pub type ListenInputBuilder = ListenRequestBuilder<()>;

impl<C> ListenRequestBuilder<C> {
    /// The member `Room`.
    pub fn room(mut self, input: impl Into<String>) -> Self {
        self.input.room = Some(input.into());
        self
    }
    /// Sets or clears [`room`](Self::room).
    pub fn set_room(mut self, input: Option<String>) -> Self {
        self.input.room = input;
        self
    }
    /// The value of [`room`](Self::room) so far.
    pub fn get_room(&self) -> &Option<String> {
        &self.input.room
    }
    /// Builds the [`ListenInput`](crate::operation::listen::ListenInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::listen::ListenInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ListenInput {}
