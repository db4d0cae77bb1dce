// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Silence`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Silence {}

impl Silence {
    /// A builder for [`Silence`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::SilenceBuilder {
        crate::types::builders::SilenceBuilder::default()
    }
}

/// A builder for [`Silence`](crate::types::Silence).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SilenceBuilder {}

impl SilenceBuilder {
    /// Builds the [`Silence`](crate::types::Silence).
    #[inline]
    pub fn build(self) -> crate::types::Silence {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
