// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// A span of proficiency levels within the scale from 1.0 to 5.0.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Range {
    /// The lower bound, from 1.0 to 5.0.
    pub min_proficiency_level: Option<f32>,
    /// The upper bound, from 1.0 to 5.0.
    pub max_proficiency_level: Option<f32>,
}

impl Range {
    /// A builder for [`Range`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::RangeBuilder {
        crate::types::builders::RangeBuilder::default()
    }
    /// The lower bound, from 1.0 to 5.0.
    #[inline]
    pub fn min_proficiency_level(&self) -> Option<f32> {
        self.min_proficiency_level
    }
    /// The upper bound, from 1.0 to 5.0.
    #[inline]
    pub fn max_proficiency_level(&self) -> Option<f32> {
        self.max_proficiency_level
    }
}

/// A builder for [`Range`](crate::types::Range).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct RangeBuilder {
    pub(crate) min_proficiency_level: Option<f32>,
    pub(crate) max_proficiency_level: Option<f32>,
}

impl RangeBuilder {
    /// The lower bound, from 1.0 to 5.0.
    #[inline]
    pub fn min_proficiency_level(mut self, input: f32) -> Self {
        self.min_proficiency_level = Some(input);
        self
    }
    /// Sets or clears [`min_proficiency_level`](Self::min_proficiency_level).
    #[inline]
    pub fn set_min_proficiency_level(mut self, input: Option<f32>) -> Self {
        self.min_proficiency_level = input;
        self
    }
    /// The value of [`min_proficiency_level`](Self::min_proficiency_level) so far.
    #[inline]
    pub fn get_min_proficiency_level(&self) -> &Option<f32> {
        &self.min_proficiency_level
    }
    /// The upper bound, from 1.0 to 5.0.
    #[inline]
    pub fn max_proficiency_level(mut self, input: f32) -> Self {
        self.max_proficiency_level = Some(input);
        self
    }
    /// Sets or clears [`max_proficiency_level`](Self::max_proficiency_level).
    #[inline]
    pub fn set_max_proficiency_level(mut self, input: Option<f32>) -> Self {
        self.max_proficiency_level = input;
        self
    }
    /// The value of [`max_proficiency_level`](Self::max_proficiency_level) so far.
    #[inline]
    pub fn get_max_proficiency_level(&self) -> &Option<f32> {
        &self.max_proficiency_level
    }
    /// Builds the [`Range`](crate::types::Range).
    #[inline]
    pub fn build(self) -> crate::types::Range {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
