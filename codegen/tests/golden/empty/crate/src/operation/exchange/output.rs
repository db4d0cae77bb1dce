// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Exchange` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct ExchangeOutput {
    /// The member `Void`.
    pub void: Option<crate::types::Void>,
    /// The member `Union`.
    pub union: Option<crate::types::OnlyVoid>,
    /// The member `Voids`.
    pub voids: Vec<crate::types::Void>,
    pub(crate) _request_id: Option<String>,
}

impl ExchangeOutput {
    /// A builder for [`ExchangeOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::exchange::builders::ExchangeOutputBuilder {
        crate::operation::exchange::builders::ExchangeOutputBuilder::default()
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
    #[inline]
    pub fn voids(&self) -> &[crate::types::Void] {
        self.voids.as_slice()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ExchangeOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ExchangeOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`ExchangeOutput`](crate::operation::exchange::ExchangeOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct ExchangeOutputBuilder {
    pub(crate) void: Option<crate::types::Void>,
    pub(crate) union: Option<crate::types::OnlyVoid>,
    pub(crate) voids: Option<Vec<crate::types::Void>>,
    pub(crate) _request_id: Option<String>,
}

impl ExchangeOutputBuilder {
    /// The member `Void`.
    #[inline]
    pub fn void(mut self, input: crate::types::Void) -> Self {
        self.void = Some(input);
        self
    }
    /// Sets or clears [`void`](Self::void).
    #[inline]
    pub fn set_void(mut self, input: Option<crate::types::Void>) -> Self {
        self.void = input;
        self
    }
    /// The value of [`void`](Self::void) so far.
    #[inline]
    pub fn get_void(&self) -> &Option<crate::types::Void> {
        &self.void
    }
    /// The member `Union`.
    #[inline]
    pub fn union(mut self, input: crate::types::OnlyVoid) -> Self {
        self.union = Some(input);
        self
    }
    /// Sets or clears [`union`](Self::union).
    #[inline]
    pub fn set_union(mut self, input: Option<crate::types::OnlyVoid>) -> Self {
        self.union = input;
        self
    }
    /// The value of [`union`](Self::union) so far.
    #[inline]
    pub fn get_union(&self) -> &Option<crate::types::OnlyVoid> {
        &self.union
    }
    /// The member `Voids`.
    ///
    /// Appends an item; [`set_voids`](Self::set_voids) replaces the whole list.
    #[inline]
    pub fn voids(mut self, input: crate::types::Void) -> Self {
        self.voids.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`voids`](Self::voids).
    #[inline]
    pub fn set_voids(mut self, input: Option<Vec<crate::types::Void>>) -> Self {
        self.voids = input;
        self
    }
    /// The value of [`voids`](Self::voids) so far.
    #[inline]
    pub fn get_voids(&self) -> &Option<Vec<crate::types::Void>> {
        &self.voids
    }
    /// Builds the [`ExchangeOutput`](crate::operation::exchange::ExchangeOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::exchange::ExchangeOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("voids", &self.voids);
        problems.finish("ExchangeOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
