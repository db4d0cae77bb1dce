// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Paint` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct PaintOutput {
    /// The member `Color`.
    pub color: crate::types::Color,
    /// The member `Colors`.
    pub colors: Vec<crate::types::Color>,
    /// The member `ByName`.
    pub by_name: Option<::std::collections::HashMap<String, crate::types::Operator>>,
    /// The member `Operator`.
    pub operator: Option<crate::types::Operator>,
    pub(crate) _request_id: Option<String>,
}

impl PaintOutput {
    /// A builder for [`PaintOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::paint::builders::PaintOutputBuilder {
        crate::operation::paint::builders::PaintOutputBuilder::default()
    }
    /// The member `Color`.
    #[inline]
    pub fn color(&self) -> &crate::types::Color {
        &self.color
    }
    /// The member `Colors`.
    #[inline]
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_slice()
    }
    /// The member `ByName`.
    #[inline]
    pub fn by_name(
        &self,
    ) -> Option<&::std::collections::HashMap<String, crate::types::Operator>> {
        self.by_name.as_ref()
    }
    /// The member `Operator`.
    #[inline]
    pub fn operator(&self) -> Option<&crate::types::Operator> {
        self.operator.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PaintOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PaintOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`PaintOutput`](crate::operation::paint::PaintOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PaintOutputBuilder {
    pub(crate) color: Option<crate::types::Color>,
    pub(crate) colors: Option<Vec<crate::types::Color>>,
    pub(crate) by_name: Option<
        ::std::collections::HashMap<String, crate::types::Operator>,
    >,
    pub(crate) operator: Option<crate::types::Operator>,
    pub(crate) _request_id: Option<String>,
}

impl PaintOutputBuilder {
    /// The member `Color`.
    #[inline]
    pub fn color(mut self, input: crate::types::Color) -> Self {
        self.color = Some(input);
        self
    }
    /// Sets or clears [`color`](Self::color).
    #[inline]
    pub fn set_color(mut self, input: Option<crate::types::Color>) -> Self {
        self.color = input;
        self
    }
    /// The value of [`color`](Self::color) so far.
    #[inline]
    pub fn get_color(&self) -> &Option<crate::types::Color> {
        &self.color
    }
    /// The member `Colors`.
    ///
    /// Appends an item; [`set_colors`](Self::set_colors) replaces the whole list.
    #[inline]
    pub fn colors(mut self, input: crate::types::Color) -> Self {
        self.colors.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`colors`](Self::colors).
    #[inline]
    pub fn set_colors(mut self, input: Option<Vec<crate::types::Color>>) -> Self {
        self.colors = input;
        self
    }
    /// The value of [`colors`](Self::colors) so far.
    #[inline]
    pub fn get_colors(&self) -> &Option<Vec<crate::types::Color>> {
        &self.colors
    }
    /// The member `ByName`.
    ///
    /// Adds an entry; [`set_by_name`](Self::set_by_name) replaces the whole map.
    pub fn by_name(mut self, k: impl Into<String>, v: crate::types::Operator) -> Self {
        self.by_name.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`by_name`](Self::by_name).
    #[inline]
    pub fn set_by_name(
        mut self,
        input: Option<::std::collections::HashMap<String, crate::types::Operator>>,
    ) -> Self {
        self.by_name = input;
        self
    }
    /// The value of [`by_name`](Self::by_name) so far.
    #[inline]
    pub fn get_by_name(
        &self,
    ) -> &Option<::std::collections::HashMap<String, crate::types::Operator>> {
        &self.by_name
    }
    /// The member `Operator`.
    #[inline]
    pub fn operator(mut self, input: crate::types::Operator) -> Self {
        self.operator = Some(input);
        self
    }
    /// Sets or clears [`operator`](Self::operator).
    #[inline]
    pub fn set_operator(mut self, input: Option<crate::types::Operator>) -> Self {
        self.operator = input;
        self
    }
    /// The value of [`operator`](Self::operator) so far.
    #[inline]
    pub fn get_operator(&self) -> &Option<crate::types::Operator> {
        &self.operator
    }
    /// Builds the [`PaintOutput`](crate::operation::paint::PaintOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::paint::PaintOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("color", &self.color);
        problems.required("colors", &self.colors);
        problems.finish("PaintOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
