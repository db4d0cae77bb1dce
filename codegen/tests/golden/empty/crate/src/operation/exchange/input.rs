// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Exchange` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExchangeInput {
    /// The member `Void`.
    pub void: Option<crate::types::Void>,
    /// The member `Union`.
    pub union: Option<crate::types::OnlyVoid>,
    /// The member `Voids`.
    pub voids: Option<Vec<crate::types::Void>>,
}

impl ExchangeInput {
    /// A builder for [`ExchangeInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::exchange::builders::ExchangeInputBuilder {
        crate::operation::exchange::builders::ExchangeInputBuilder::default()
    }
    /// The member `Void`.
    #[inline]
    pub fn void(&self) -> Option<&crate::types::Void> {
        self.void.as_ref()
    }
    /// The member `Union`.
    #[inline]
    pub fn union(&self) -> Option<&crate::types::OnlyVoid> {
        self.union.as_ref()
    }
    /// The member `Voids`.
    ///
    /// An absent list reads as an empty one; `.voids.is_none()` tells them apart.
    #[inline]
    pub fn voids(&self) -> &[crate::types::Void] {
        self.voids.as_deref().unwrap_or_default()
    }
}

/// A builder for [`ExchangeInput`](crate::operation::exchange::ExchangeInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExchangeRequestBuilder<C> {
    pub(crate) input: crate::operation::exchange::ExchangeInput,
    pub(crate) client: C,
}

/// A builder for [`ExchangeInput`](crate::operation::exchange::ExchangeInput) alone.
pub type ExchangeInputBuilder = ExchangeRequestBuilder<()>;

impl<C> ExchangeRequestBuilder<C> {
    /// The member `Void`.
    pub fn void(mut self, input: crate::types::Void) -> Self {
        self.input.void = Some(input);
        self
    }
    /// Sets or clears [`void`](Self::void).
    pub fn set_void(mut self, input: Option<crate::types::Void>) -> Self {
        self.input.void = input;
        self
    }
    /// The value of [`void`](Self::void) so far.
    pub fn get_void(&self) -> &Option<crate::types::Void> {
        &self.input.void
    }
    /// The member `Union`.
    pub fn union(mut self, input: crate::types::OnlyVoid) -> Self {
        self.input.union = Some(input);
        self
    }
    /// Sets or clears [`union`](Self::union).
    pub fn set_union(mut self, input: Option<crate::types::OnlyVoid>) -> Self {
        self.input.union = input;
        self
    }
    /// The value of [`union`](Self::union) so far.
    pub fn get_union(&self) -> &Option<crate::types::OnlyVoid> {
        &self.input.union
    }
    /// The member `Voids`.
    ///
    /// Appends an item; [`set_voids`](Self::set_voids) replaces the whole list.
    pub fn voids(mut self, input: crate::types::Void) -> Self {
        self.input.voids.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`voids`](Self::voids).
    pub fn set_voids(mut self, input: Option<Vec<crate::types::Void>>) -> Self {
        self.input.voids = input;
        self
    }
    /// The value of [`voids`](Self::voids) so far.
    pub fn get_voids(&self) -> &Option<Vec<crate::types::Void>> {
        &self.input.voids
    }
    /// Builds the [`ExchangeInput`](crate::operation::exchange::ExchangeInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::exchange::ExchangeInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for ExchangeInput {}
