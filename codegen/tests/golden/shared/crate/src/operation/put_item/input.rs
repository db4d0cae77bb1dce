// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `PutItem` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemInput {
    /// The member `Item`.
    ///
    /// This member is required.
    pub item: Option<crate::types::Item>,
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub token: Option<String>,
}

impl PutItemInput {
    /// A builder for [`PutItemInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::put_item::builders::PutItemInputBuilder {
        crate::operation::put_item::builders::PutItemInputBuilder::default()
    }
    /// The member `Item`.
    ///
    /// This member is required.
    #[inline]
    pub fn item(&self) -> Option<&crate::types::Item> {
        self.item.as_ref()
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    #[inline]
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

/// A builder for [`PutItemInput`](crate::operation::put_item::PutItemInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PutItemRequestBuilder<C> {
    pub(crate) input: crate::operation::put_item::PutItemInput,
    pub(crate) client: C,
}

/// A builder for [`PutItemInput`](crate::operation::put_item::PutItemInput) alone.
pub type PutItemInputBuilder = PutItemRequestBuilder<()>;

impl<C> PutItemRequestBuilder<C> {
    /// The member `Item`.
    ///
    /// This member is required.
    pub fn item(mut self, input: crate::types::Item) -> Self {
        self.input.item = Some(input);
        self
    }
    /// Sets or clears [`item`](Self::item).
    pub fn set_item(mut self, input: Option<crate::types::Item>) -> Self {
        self.input.item = input;
        self
    }
    /// The value of [`item`](Self::item) so far.
    pub fn get_item(&self) -> &Option<crate::types::Item> {
        &self.input.item
    }
    /// The member `Token`.
    ///
    /// A random token is sent if this is not set.
    pub fn token(mut self, input: impl Into<String>) -> Self {
        self.input.token = Some(input.into());
        self
    }
    /// Sets or clears [`token`](Self::token).
    pub fn set_token(mut self, input: Option<String>) -> Self {
        self.input.token = input;
        self
    }
    /// The value of [`token`](Self::token) so far.
    pub fn get_token(&self) -> &Option<String> {
        &self.input.token
    }
    /// Builds the [`PutItemInput`](crate::operation::put_item::PutItemInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::put_item::PutItemInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PutItemInput {
    #[inline]
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        self.token.get_or_insert_with(&mut *token);
    }
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("item", &self.item);
        problems.finish("PutItemInput")
    }
}
