// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Cut`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Cut {
    /// The member `Bytes`.
    pub bytes: ::std::option::Option<crate::primitives::Blob>,
}

impl Cut {
    /// A builder for [`Cut`](Self).
    pub fn builder() -> crate::types::builders::CutBuilder {
        crate::types::builders::CutBuilder::default()
    }
    /// The member `Bytes`.
    pub fn bytes(&self) -> ::std::option::Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
}

/// A builder for [`Cut`](crate::types::Cut).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CutBuilder {
    pub(crate) bytes: ::std::option::Option<crate::primitives::Blob>,
}

impl CutBuilder {
    /// The member `Bytes`.
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.bytes = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    pub fn set_bytes(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.bytes = input;
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    pub fn get_bytes(&self) -> &::std::option::Option<crate::primitives::Blob> {
        &self.bytes
    }
    /// Builds the [`Cut`](crate::types::Cut).
    pub fn build(self) -> crate::types::Cut {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
