// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Input and output of one operation, and member of others.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CopyItemInput {
    /// The member `Id`.
    ///
    /// This member is required.
    pub id: Option<String>,
    /// The member `Tags`.
    pub tags: Option<Vec<crate::types::Tag>>,
}

impl CopyItemInput {
    /// A builder for [`CopyItemInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::copy_item::builders::CopyItemInputBuilder {
        crate::operation::copy_item::builders::CopyItemInputBuilder::default()
    }
    /// The member `Id`.
    ///
    /// This member is required.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
    /// The member `Tags`.
    ///
    /// An absent list reads as an empty one; `.tags.is_none()` tells them apart.
    #[inline]
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

/// A builder for [`CopyItemInput`](crate::operation::copy_item::CopyItemInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CopyItemRequestBuilder<C> {
    pub(crate) input: crate::operation::copy_item::CopyItemInput,
    pub(crate) client: C,
}

/// A builder for [`CopyItemInput`](crate::operation::copy_item::CopyItemInput) alone.
pub type CopyItemInputBuilder = CopyItemRequestBuilder<()>;

impl<C> CopyItemRequestBuilder<C> {
    /// The member `Id`.
    ///
    /// This member is required.
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
    /// The member `Tags`.
    ///
    /// Appends an item; [`set_tags`](Self::set_tags) replaces the whole list.
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        self.input.tags.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    pub fn set_tags(mut self, input: Option<Vec<crate::types::Tag>>) -> Self {
        self.input.tags = input;
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    pub fn get_tags(&self) -> &Option<Vec<crate::types::Tag>> {
        &self.input.tags
    }
    /// Builds the [`CopyItemInput`](crate::operation::copy_item::CopyItemInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::copy_item::CopyItemInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for CopyItemInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("id", &self.id);
        problems.finish("CopyItemInput")
    }
}
