// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Paint` sends.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PaintInput {
    /// The member `Color`.
    ///
    /// This member is required.
    pub color: ::std::option::Option<crate::types::Color>,
    /// The member `Colors`.
    pub colors: ::std::option::Option<::std::vec::Vec<crate::types::Color>>,
    /// The member `Shade`.
    pub shade: ::std::option::Option<crate::types::Shade>,
    /// The member `Operator`.
    pub operator: ::std::option::Option<crate::types::Operator>,
    /// The member `Single`.
    pub single: ::std::option::Option<crate::types::Single>,
}

impl PaintInput {
    /// A builder for [`PaintInput`](Self).
    pub fn builder() -> crate::operation::paint::builders::PaintInputBuilder {
        crate::operation::paint::builders::PaintInputBuilder::default()
    }
    /// The member `Color`.
    ///
    /// This member is required.
    pub fn color(&self) -> ::std::option::Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Colors`.
    ///
    /// An absent list reads as an empty one; `.colors.is_none()` tells them apart.
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_deref().unwrap_or_default()
    }
    /// The member `Shade`.
    pub fn shade(&self) -> ::std::option::Option<&crate::types::Shade> {
        self.shade.as_ref()
    }
    /// The member `Operator`.
    pub fn operator(&self) -> ::std::option::Option<&crate::types::Operator> {
        self.operator.as_ref()
    }
    /// The member `Single`.
    pub fn single(&self) -> ::std::option::Option<&crate::types::Single> {
        self.single.as_ref()
    }
}

/// A builder for [`PaintInput`](crate::operation::paint::PaintInput).
///
/// `C` is the client that sends the request, or nothing.
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
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
        self.input.color = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`color`](Self::color).
    pub fn set_color(
        mut self,
        input: ::std::option::Option<crate::types::Color>,
    ) -> Self {
        self.input.color = input;
        self
    }
    /// The value of [`color`](Self::color) so far.
    pub fn get_color(&self) -> &::std::option::Option<crate::types::Color> {
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
    pub fn set_colors(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Color>>,
    ) -> Self {
        self.input.colors = input;
        self
    }
    /// The value of [`colors`](Self::colors) so far.
    pub fn get_colors(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Color>> {
        &self.input.colors
    }
    /// The member `Shade`.
    pub fn shade(mut self, input: crate::types::Shade) -> Self {
        self.input.shade = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`shade`](Self::shade).
    pub fn set_shade(
        mut self,
        input: ::std::option::Option<crate::types::Shade>,
    ) -> Self {
        self.input.shade = input;
        self
    }
    /// The value of [`shade`](Self::shade) so far.
    pub fn get_shade(&self) -> &::std::option::Option<crate::types::Shade> {
        &self.input.shade
    }
    /// The member `Operator`.
    pub fn operator(mut self, input: crate::types::Operator) -> Self {
        self.input.operator = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`operator`](Self::operator).
    pub fn set_operator(
        mut self,
        input: ::std::option::Option<crate::types::Operator>,
    ) -> Self {
        self.input.operator = input;
        self
    }
    /// The value of [`operator`](Self::operator) so far.
    pub fn get_operator(&self) -> &::std::option::Option<crate::types::Operator> {
        &self.input.operator
    }
    /// The member `Single`.
    pub fn single(mut self, input: crate::types::Single) -> Self {
        self.input.single = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`single`](Self::single).
    pub fn set_single(
        mut self,
        input: ::std::option::Option<crate::types::Single>,
    ) -> Self {
        self.input.single = input;
        self
    }
    /// The value of [`single`](Self::single) so far.
    pub fn get_single(&self) -> &::std::option::Option<crate::types::Single> {
        &self.input.single
    }
    /// Builds the [`PaintInput`](crate::operation::paint::PaintInput).
    ///
    /// # Errors
    /// When required members are missing, or members of the URI empty; the error names all
    /// of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::paint::PaintInput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        ::shapesmith_runtime::operation::Input::check(&self.input)?;
        ::std::result::Result::Ok(self.input)
    }
}

impl ::shapesmith_runtime::operation::Input for PaintInput {
    fn check(
        &self,
    ) -> ::std::result::Result<
        (),
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("color", &self.color);
        problems.finish("PaintInput")
    }
}
