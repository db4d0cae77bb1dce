// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Get` sends.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GetInput {
    /// The member `Number`.
    ///
    /// This member is required.
    pub number: Option<i64>,
    /// The member `Color`.
    ///
    /// This member is required and must not be empty.
    pub color: Option<crate::types::Color>,
    /// The member `Flag`.
    ///
    /// This member is required.
    pub flag: Option<bool>,
    /// The member `All`.
    pub all: Option<bool>,
    /// The member `Colors`.
    pub colors: Option<Vec<crate::types::Color>>,
}

impl GetInput {
    /// A builder for [`GetInput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::get::builders::GetInputBuilder {
        crate::operation::get::builders::GetInputBuilder::default()
    }
    /// The member `Number`.
    ///
    /// This member is required.
    #[inline]
    pub fn number(&self) -> Option<i64> {
        self.number
    }
    /// The member `Color`.
    ///
    /// This member is required and must not be empty.
    #[inline]
    pub fn color(&self) -> Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Flag`.
    ///
    /// This member is required.
    #[inline]
    pub fn flag(&self) -> Option<bool> {
        self.flag
    }
    /// The member `All`.
    #[inline]
    pub fn all(&self) -> Option<bool> {
        self.all
    }
    /// The member `Colors`.
    ///
    /// An absent list reads as an empty one; `.colors.is_none()` tells them apart.
    #[inline]
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_deref().unwrap_or_default()
    }
}

/// A builder for [`GetInput`](crate::operation::get::GetInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct GetRequestBuilder<C> {
    pub(crate) input: crate::operation::get::GetInput,
    pub(crate) client: C,
}

/// A builder for [`GetInput`](crate::operation::get::GetInput) alone.
pub type GetInputBuilder = GetRequestBuilder<()>;

impl<C> GetRequestBuilder<C> {
    /// The member `Number`.
    ///
    /// This member is required.
    pub fn number(mut self, input: i64) -> Self {
        self.input.number = Some(input);
        self
    }
    /// Sets or clears [`number`](Self::number).
    pub fn set_number(mut self, input: Option<i64>) -> Self {
        self.input.number = input;
        self
    }
    /// The value of [`number`](Self::number) so far.
    pub fn get_number(&self) -> &Option<i64> {
        &self.input.number
    }
    /// The member `Color`.
    ///
    /// This member is required and must not be empty.
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
    /// The member `Flag`.
    ///
    /// This member is required.
    pub fn flag(mut self, input: bool) -> Self {
        self.input.flag = Some(input);
        self
    }
    /// Sets or clears [`flag`](Self::flag).
    pub fn set_flag(mut self, input: Option<bool>) -> Self {
        self.input.flag = input;
        self
    }
    /// The value of [`flag`](Self::flag) so far.
    pub fn get_flag(&self) -> &Option<bool> {
        &self.input.flag
    }
    /// The member `All`.
    pub fn all(mut self, input: bool) -> Self {
        self.input.all = Some(input);
        self
    }
    /// Sets or clears [`all`](Self::all).
    pub fn set_all(mut self, input: Option<bool>) -> Self {
        self.input.all = input;
        self
    }
    /// The value of [`all`](Self::all) so far.
    pub fn get_all(&self) -> &Option<bool> {
        &self.input.all
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
    /// Builds the [`GetInput`](crate::operation::get::GetInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> Result<
        crate::operation::get::GetInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for GetInput {
    #[inline]
    fn check(
        &self,
    ) -> Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("number", &self.number);
        problems.label("color", self.color.as_ref().map(|value| value.as_str()));
        problems.required("flag", &self.flag);
        problems.finish("GetInput")
    }
}
