// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Paint` brings.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PaintOutput {
    /// The member `Color`.
    pub color: crate::types::Color,
    /// The member `Colors`.
    pub colors: ::std::vec::Vec<crate::types::Color>,
    /// The member `ByName`.
    pub by_name: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Operator>,
    >,
    /// The member `Operator`.
    pub operator: ::std::option::Option<crate::types::Operator>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PaintOutput {
    /// A builder for [`PaintOutput`](Self).
    pub fn builder() -> crate::operation::paint::builders::PaintOutputBuilder {
        crate::operation::paint::builders::PaintOutputBuilder::default()
    }
    /// The member `Color`.
    pub fn color(&self) -> &crate::types::Color {
        &self.color
    }
    /// The member `Colors`.
    pub fn colors(&self) -> &[crate::types::Color] {
        self.colors.as_slice()
    }
    /// The member `ByName`.
    pub fn by_name(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, crate::types::Operator>,
    > {
        self.by_name.as_ref()
    }
    /// The member `Operator`.
    pub fn operator(&self) -> ::std::option::Option<&crate::types::Operator> {
        self.operator.as_ref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for PaintOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for PaintOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`PaintOutput`](crate::operation::paint::PaintOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct PaintOutputBuilder {
    pub(crate) color: ::std::option::Option<crate::types::Color>,
    pub(crate) colors: ::std::option::Option<::std::vec::Vec<crate::types::Color>>,
    pub(crate) by_name: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Operator>,
    >,
    pub(crate) operator: ::std::option::Option<crate::types::Operator>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl PaintOutputBuilder {
    /// The member `Color`.
    pub fn color(mut self, input: crate::types::Color) -> Self {
        self.color = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`color`](Self::color).
    pub fn set_color(
        mut self,
        input: ::std::option::Option<crate::types::Color>,
    ) -> Self {
        self.color = input;
        self
    }
    /// The value of [`color`](Self::color) so far.
    pub fn get_color(&self) -> &::std::option::Option<crate::types::Color> {
        &self.color
    }
    /// The member `Colors`.
    ///
    /// Appends an item; [`set_colors`](Self::set_colors) replaces the whole list.
    pub fn colors(mut self, input: crate::types::Color) -> Self {
        self.colors.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`colors`](Self::colors).
    pub fn set_colors(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Color>>,
    ) -> Self {
        self.colors = input;
        self
    }
    /// The value of [`colors`](Self::colors) so far.
    pub fn get_colors(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Color>> {
        &self.colors
    }
    /// The member `ByName`.
    ///
    /// Adds an entry; [`set_by_name`](Self::set_by_name) replaces the whole map.
    pub fn by_name(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: crate::types::Operator,
    ) -> Self {
        self.by_name.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`by_name`](Self::by_name).
    pub fn set_by_name(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Operator>,
        >,
    ) -> Self {
        self.by_name = input;
        self
    }
    /// The value of [`by_name`](Self::by_name) so far.
    pub fn get_by_name(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, crate::types::Operator>,
    > {
        &self.by_name
    }
    /// The member `Operator`.
    pub fn operator(mut self, input: crate::types::Operator) -> Self {
        self.operator = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`operator`](Self::operator).
    pub fn set_operator(
        mut self,
        input: ::std::option::Option<crate::types::Operator>,
    ) -> Self {
        self.operator = input;
        self
    }
    /// The value of [`operator`](Self::operator) so far.
    pub fn get_operator(&self) -> &::std::option::Option<crate::types::Operator> {
        &self.operator
    }
    /// Builds the [`PaintOutput`](crate::operation::paint::PaintOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::paint::PaintOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("color", &self.color);
        problems.required("colors", &self.colors);
        problems.finish("PaintOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
