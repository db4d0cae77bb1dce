// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A structure without members.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Void {}

impl Void {
    /// A builder for [`Void`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::VoidBuilder {
        crate::types::builders::VoidBuilder::default()
    }
}

/// A builder for [`Void`](crate::types::Void).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct VoidBuilder {}

impl VoidBuilder {
    /// Builds the [`Void`](crate::types::Void).
    #[inline]
    pub fn build(self) -> crate::types::Void {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
