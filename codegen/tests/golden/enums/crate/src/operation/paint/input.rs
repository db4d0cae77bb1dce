// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Paint` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PaintInput {
    /// The member `Color`.
    ///
    /// This member is required.
    pub color: Option<crate::types::Color>,
    /// The member `Colors`.
    pub colors: Option<Vec<crate::types::Color>>,
    /// The member `Shade`.
    pub shade: Option<crate::types::Shade>,
    /// The member `Operator`.
    pub operator: Option<crate::types::Operator>,
    /// The member `Single`.
    pub single: Option<crate::types::Single>,
}

impl PaintInput {
    /// A builder for [`PaintInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::paint::builders::PaintInputBuilder {
        crate::operation::paint::builders::PaintInputBuilder::default()
    }
    /// The member `Color`.
    ///
    /// This member is required.
    #[inline]
    pub fn color(&self) -> Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Colors`.
    ///
    /// An absent list reads as an empty one; `.colors.is_none()` tells them apart.
    #[inline]
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_deref().unwrap_or_default()
    }
    /// The member `Shade`.
    #[inline]
    pub fn shade(&self) -> Option<&crate::types::Shade> {
        self.shade.as_ref()
    }
    /// The member `Operator`.
    #[inline]
    pub fn operator(&self) -> Option<&crate::types::Operator> {
        self.operator.as_ref()
    }
    /// The member `Single`.
    #[inline]
    pub fn single(&self) -> Option<&crate::types::Single> {
        self.single.as_ref()
    }
}

/// A builder for [`PaintInput`](crate::operation::paint::PaintInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PaintRequestBuilder<C> {
    pub(crate) input: crate::operation::paint::PaintInput,
    pub(crate) client: C,
}

/// A builder for [`PaintInput`](crate::operation::paint::PaintInput) alone.
pub type PaintInputBuilder = PaintRequestBuilder<()>;

impl<C> PaintRequestBuilder<C> {
    /// The member `Color`.
    ///
    /// This member is required.
    pub fn color(mut self, input: crate::types::Color) -> Self {
        self.input.color = Some(input);
        self
    }
    /// Sets or clears [`color`](Self::color).
    pub fn set_color(mut self, input: Option<crate::types::Color>) -> Self {
        self.input.color = input;
        self
    }
    /// The value of [`color`](Self::color) so far.
    pub fn get_color(&self) -> &Option<crate::types::Color> {
        &self.input.color
    }
    /// The member `Colors`.
    ///
    /// Appends an item; [`set_colors`](Self::set_colors) replaces the whole list.
    pub fn colors(mut self, input: crate::types::Color) -> Self {
        self.input.colors.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`colors`](Self::colors).
    pub fn set_colors(mut self, input: Option<Vec<crate::types::Color>>) -> Self {
        self.input.colors = input;
        self
    }
    /// The value of [`colors`](Self::colors) so far.
    pub fn get_colors(&self) -> &Option<Vec<crate::types::Color>> {
        &self.input.colors
    }
    /// The member `Shade`.
    pub fn shade(mut self, input: crate::types::Shade) -> Self {
        self.input.shade = Some(input);
        self
    }
    /// Sets or clears [`shade`](Self::shade).
    pub fn set_shade(mut self, input: Option<crate::types::Shade>) -> Self {
        self.input.shade = input;
        self
    }
    /// The value of [`shade`](Self::shade) so far.
    pub fn get_shade(&self) -> &Option<crate::types::Shade> {
        &self.input.shade
    }
    /// The member `Operator`.
    pub fn operator(mut self, input: crate::types::Operator) -> Self {
        self.input.operator = Some(input);
        self
    }
    /// Sets or clears [`operator`](Self::operator).
    pub fn set_operator(mut self, input: Option<crate::types::Operator>) -> Self {
        self.input.operator = input;
        self
    }
    /// The value of [`operator`](Self::operator) so far.
    pub fn get_operator(&self) -> &Option<crate::types::Operator> {
        &self.input.operator
    }
    /// The member `Single`.
    pub fn single(mut self, input: crate::types::Single) -> Self {
        self.input.single = Some(input);
        self
    }
    /// Sets or clears [`single`](Self::single).
    pub fn set_single(mut self, input: Option<crate::types::Single>) -> Self {
        self.input.single = input;
        self
    }
    /// The value of [`single`](Self::single) so far.
    pub fn get_single(&self) -> &Option<crate::types::Single> {
        &self.input.single
    }
    /// Builds the [`PaintInput`](crate::operation::paint::PaintInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::paint::PaintInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PaintInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("color", &self.color);
        problems.finish("PaintInput")
    }
}
