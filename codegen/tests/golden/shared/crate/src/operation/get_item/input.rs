// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `GetItem` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GetItemInput {
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub id: Option<String>,
}

impl GetItemInput {
    /// A builder for [`GetItemInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::get_item::builders::GetItemInputBuilder {
        crate::operation::get_item::builders::GetItemInputBuilder::default()
    }
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

/// A builder for [`GetItemInput`](crate::operation::get_item::GetItemInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GetItemRequestBuilder<C> {
    pub(crate) input: crate::operation::get_item::GetItemInput,
    pub(crate) client: C,
}

/// A builder for [`GetItemInput`](crate::operation::get_item::GetItemInput) alone.
pub type GetItemInputBuilder = GetItemRequestBuilder<()>;

impl<C> GetItemRequestBuilder<C> {
    /// The member `Id`.
    ///
    /// This member is required and must not be empty.
    pub fn id(mut self, input: impl Into<String>) -> Self {
        self.input.id = Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(mut self, input: Option<String>) -> Self {
        self.input.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &Option<String> {
        &self.input.id
    }
    /// Builds the [`GetItemInput`](crate::operation::get_item::GetItemInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::get_item::GetItemInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for GetItemInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.label("id", self.id.as_deref());
        problems.finish("GetItemInput")
    }
}
