// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `ListItems` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ListItemsInput {
    /// The member `Limit`.
    pub limit: Option<i32>,
    /// The member `Label`.
    ///
    /// This member is required.
    pub label: Option<String>,
}

impl ListItemsInput {
    /// A builder for [`ListItemsInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::list_items::builders::ListItemsInputBuilder {
        crate::operation::list_items::builders::ListItemsInputBuilder::default()
    }
    /// The member `Limit`.
    #[inline]
    pub fn limit(&self) -> Option<i32> {
        self.limit
    }
    /// The member `Label`.
    ///
    /// This member is required.
    #[inline]
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }
}

/// A builder for [`ListItemsInput`](crate::operation::list_items::ListItemsInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ListItemsRequestBuilder<C> {
    pub(crate) input: crate::operation::list_items::ListItemsInput,
    pub(crate) client: C,
}

/// A builder for [`ListItemsInput`](crate::operation::list_items::ListItemsInput) alone.
pub type ListItemsInputBuilder = ListItemsRequestBuilder<()>;

impl<C> ListItemsRequestBuilder<C> {
    /// The member `Limit`.
    pub fn limit(mut self, input: i32) -> Self {
        self.input.limit = Some(input);
        self
    }
    /// Sets or clears [`limit`](Self::limit).
    pub fn set_limit(mut self, input: Option<i32>) -> Self {
        self.input.limit = input;
        self
    }
    /// The value of [`limit`](Self::limit) so far.
    pub fn get_limit(&self) -> &Option<i32> {
        &self.input.limit
    }
    /// The member `Label`.
    ///
    /// This member is required.
    pub fn label(mut self, input: impl Into<String>) -> Self {
        self.input.label = Some(input.into());
        self
    }
    /// Sets or clears [`label`](Self::label).
    pub fn set_label(mut self, input: Option<String>) -> Self {
        self.input.label = input;
        self
    }
    /// The value of [`label`](Self::label) so far.
    pub fn get_label(&self) -> &Option<String> {
        &self.input.label
    }
    /// Builds the [`ListItemsInput`](crate::operation::list_items::ListItemsInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::list_items::ListItemsInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ListItemsInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("label", &self.label);
        problems.finish("ListItemsInput")
    }
}
