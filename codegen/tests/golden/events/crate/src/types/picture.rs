// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Picture`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    /// The member `Kind`.
    pub kind: Option<crate::types::PictureKind>,
    /// The member `Bytes`.
    pub bytes: Option<crate::primitives::Blob>,
}

impl Picture {
    /// A builder for [`Picture`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PictureBuilder {
        crate::types::builders::PictureBuilder::default()
    }
    /// The member `Kind`.
    #[inline]
    pub fn kind(&self) -> Option<&crate::types::PictureKind> {
        self.kind.as_ref()
    }
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(&self) -> Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
}

/// A builder for [`Picture`](crate::types::Picture).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PictureBuilder {
    pub(crate) kind: Option<crate::types::PictureKind>,
    pub(crate) bytes: Option<crate::primitives::Blob>,
}

impl PictureBuilder {
    /// The member `Kind`.
    #[inline]
    pub fn kind(mut self, input: crate::types::PictureKind) -> Self {
        self.kind = Some(input);
        self
    }
    /// Sets or clears [`kind`](Self::kind).
    #[inline]
    pub fn set_kind(mut self, input: Option<crate::types::PictureKind>) -> Self {
        self.kind = input;
        self
    }
    /// The value of [`kind`](Self::kind) so far.
    #[inline]
    pub fn get_kind(&self) -> &Option<crate::types::PictureKind> {
        &self.kind
    }
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
    /// Builds the [`Picture`](crate::types::Picture).
    #[inline]
    pub fn build(self) -> crate::types::Picture {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
