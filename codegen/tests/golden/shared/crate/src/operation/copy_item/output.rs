// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// Input and output of one operation, and member of others.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CopyItemOutput {
    /// The member `Id`.
    pub id: ::std::string::String,
    /// The member `Tags`.
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl CopyItemOutput {
    /// A builder for [`CopyItemOutput`](Self).
    pub fn builder() -> crate::operation::copy_item::builders::CopyItemOutputBuilder {
        crate::operation::copy_item::builders::CopyItemOutputBuilder::default()
    }
    /// The member `Id`.
    pub fn id(&self) -> &str {
        self.id.as_str()
    }
    /// The member `Tags`.
    ///
    /// An absent list reads as an empty one; `.tags.is_none()` tells them apart.
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for CopyItemOutput {
    fn request_id(&self) -> ::std::option::Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for CopyItemOutput {
    fn set_request_id(
        &mut self,
        request_id: ::std::option::Option<::std::string::String>,
    ) {
        self._request_id = request_id;
    }
}

/// A builder for [`CopyItemOutput`](crate::operation::copy_item::CopyItemOutput).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct CopyItemOutputBuilder {
    pub(crate) id: ::std::option::Option<::std::string::String>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) _request_id: ::std::option::Option<::std::string::String>,
}

impl CopyItemOutputBuilder {
    /// The member `Id`.
    pub fn id(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`id`](Self::id).
    pub fn set_id(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.id = input;
        self
    }
    /// The value of [`id`](Self::id) so far.
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
    /// The member `Tags`.
    ///
    /// Appends an item; [`set_tags`](Self::set_tags) replaces the whole list.
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        self.tags.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`tags`](Self::tags).
    pub fn set_tags(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    ) -> Self {
        self.tags = input;
        self
    }
    /// The value of [`tags`](Self::tags) so far.
    pub fn get_tags(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
    }
    /// Builds the [`CopyItemOutput`](crate::operation::copy_item::CopyItemOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::copy_item::CopyItemOutput,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("id", &self.id);
        problems.finish("CopyItemOutput")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
