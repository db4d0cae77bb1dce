// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Input and output of one operation, and member of others.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct CopyItemOutput {
    /// The member `Id`.
    pub id: String,
    /// The member `Tags`.
    pub tags: Option<Vec<crate::types::Tag>>,
    pub(crate) _request_id: Option<String>,
}

impl CopyItemOutput {
    /// A builder for [`CopyItemOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::copy_item::builders::CopyItemOutputBuilder {
        crate::operation::copy_item::builders::CopyItemOutputBuilder::default()
    }
    /// The member `Id`.
    #[inline]
    pub fn id(&self) -> &str {
        self.id.as_str()
    }
    /// The member `Tags`.
    ///
    /// An absent list reads as an empty one; `.tags.is_none()` tells them apart.
    #[inline]
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for CopyItemOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for CopyItemOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`CopyItemOutput`](crate::operation::copy_item::CopyItemOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CopyItemOutputBuilder {
    pub(crate) id: Option<String>,
    pub(crate) tags: Option<Vec<crate::types::Tag>>,
    pub(crate) _request_id: Option<String>,
}

impl CopyItemOutputBuilder {
    /// The member `Id`.
    pub fn id(mut self, input: impl Into<String>) -> Self {
        self.id = Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    #[inline]
    pub fn set_id(mut self, input: Option<String>) -> Self {
        self.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    #[inline]
    pub fn get_id(&self) -> &Option<String> {
        &self.id
    }
    /// The member `Tags`.
    ///
    /// Appends an item; [`set_tags`](Self::set_tags) replaces the whole list.
    #[inline]
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        self.tags.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    #[inline]
    pub fn set_tags(mut self, input: Option<Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    #[inline]
    pub fn get_tags(&self) -> &Option<Vec<crate::types::Tag>> {
        &self.tags
    }
    /// Builds the [`CopyItemOutput`](crate::operation::copy_item::CopyItemOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::copy_item::CopyItemOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("id", &self.id);
        problems.finish("CopyItemOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
