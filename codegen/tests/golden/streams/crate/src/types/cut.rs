// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Cut`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Cut {
    /// The member `Bytes`.
    pub bytes: Option<crate::primitives::Blob>,
}

impl Cut {
    /// A builder for [`Cut`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::CutBuilder {
        crate::types::builders::CutBuilder::default()
    }
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(&self) -> Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
}

/// A builder for [`Cut`](crate::types::Cut).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct CutBuilder {
    pub(crate) bytes: Option<crate::primitives::Blob>,
}

impl CutBuilder {
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.bytes = Some(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    #[inline]
    pub fn set_bytes(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.bytes = input;
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    #[inline]
    pub fn get_bytes(&self) -> &Option<crate::primitives::Blob> {
        &self.bytes
    }
    /// Builds the [`Cut`](crate::types::Cut).
    #[inline]
    pub fn build(self) -> crate::types::Cut {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
