// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Exchange` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ExchangeOutput {
    /// The member `Void`.
    pub void: ::std::option::Option<crate::types::Void>,
    /// The member `Union`.
    pub union: ::std::option::Option<crate::types::OnlyVoid>,
    /// The member `Voids`.
    pub voids: ::std::vec::Vec<crate::types::Void>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ExchangeOutput {
    /// A builder for [`ExchangeOutput`](Self).
    pub fn builder() -> crate::operation::exchange::builders::ExchangeOutputBuilder {
        crate::operation::exchange::builders::ExchangeOutputBuilder::default()
    }
    /// The member `Void`.
    pub fn void(&self) -> ::std::option::Option<&crate::types::Void> {
        self.void.as_ref()
    }
    /// The member `Union`.
    pub fn union(&self) -> ::std::option::Option<&crate::types::OnlyVoid> {
        self.union.as_ref()
    }
    /// The member `Voids`.
    pub fn voids(&self) -> &[crate::types::Void] {
        self.voids.as_slice()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for ExchangeOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for ExchangeOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`ExchangeOutput`](crate::operation::exchange::ExchangeOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct ExchangeOutputBuilder {
    pub(crate) void: ::std::option::Option<crate::types::Void>,
    pub(crate) union: ::std::option::Option<crate::types::OnlyVoid>,
    pub(crate) voids: ::std::option::Option<::std::vec::Vec<crate::types::Void>>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl ExchangeOutputBuilder {
    /// The member `Void`.
    pub fn void(mut self, input: crate::types::Void) -> Self {
        self.void = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`void`](Self::void).
    pub fn set_void(mut self, input: ::std::option::Option<crate::types::Void>) -> Self {
        self.void = input;
        self
    }
    /// The value of [`void`](Self::void) so far.
    pub fn get_void(&self) -> &::std::option::Option<crate::types::Void> {
        &self.void
    }
    /// The member `Union`.
    pub fn union(mut self, input: crate::types::OnlyVoid) -> Self {
        self.union = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`union`](Self::union).
    pub fn set_union(
        mut self,
        input: ::std::option::Option<crate::types::OnlyVoid>,
    ) -> Self {
        self.union = input;
        self
    }
    /// The value of [`union`](Self::union) so far.
    pub fn get_union(&self) -> &::std::option::Option<crate::types::OnlyVoid> {
        &self.union
    }
    /// The member `Voids`.
    ///
    /// Appends an item; [`set_voids`](Self::set_voids) replaces the whole list.
    pub fn voids(mut self, input: crate::types::Void) -> Self {
        self.voids.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`voids`](Self::voids).
    pub fn set_voids(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Void>>,
    ) -> Self {
        self.voids = input;
        self
    }
    /// The value of [`voids`](Self::voids) so far.
    pub fn get_voids(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Void>> {
        &self.voids
    }
    /// Builds the [`ExchangeOutput`](crate::operation::exchange::ExchangeOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::exchange::ExchangeOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("voids", &self.voids);
        problems.finish("ExchangeOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
