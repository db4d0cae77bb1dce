// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The value of a segment attribute, held in the member that suits its type. Attributes
/// supplied by a caller normally use `ValueString`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct SegmentAttributeValue {
    /// A text value of up to 1024 characters.
    pub value_string: Option<String>,
    /// A value made of named inner values, with names of 1 to 128 characters.
    pub value_map: Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    >,
    /// A value that is a whole number.
    pub value_integer: Option<i32>,
    /// A value made of a series of inner values. Only attributes that the system defines can have
    /// one.
    pub value_list: Option<Vec<crate::types::SegmentAttributeValue>>,
    /// A value that is a well-formed ARN of up to 1024 characters. Only attributes that the system
    /// defines can have one.
    pub value_arn: Option<String>,
}

impl SegmentAttributeValue {
    /// A builder for [`SegmentAttributeValue`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::SegmentAttributeValueBuilder {
        crate::types::builders::SegmentAttributeValueBuilder::default()
    }
    /// A text value of up to 1024 characters.
    #[inline]
    pub fn value_string(&self) -> Option<&str> {
        self.value_string.as_deref()
    }
    /// A value made of named inner values, with names of 1 to 128 characters.
    #[inline]
    pub fn value_map(
        &self,
    ) -> Option<
        &::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        self.value_map.as_ref()
    }
    /// A value that is a whole number.
    #[inline]
    pub fn value_integer(&self) -> Option<i32> {
        self.value_integer
    }
    /// A value made of a series of inner values. Only attributes that the system defines can have
    /// one.
    ///
    /// An absent list reads as an empty one; `.value_list.is_none()` tells them apart.
    #[inline]
    pub fn value_list(&self) -> &[crate::types::SegmentAttributeValue] {
        self.value_list.as_deref().unwrap_or_default()
    }
    /// A value that is a well-formed ARN of up to 1024 characters. Only attributes that the system
    /// defines can have one.
    #[inline]
    pub fn value_arn(&self) -> Option<&str> {
        self.value_arn.as_deref()
    }
}

/// A builder for [`SegmentAttributeValue`](crate::types::SegmentAttributeValue).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct SegmentAttributeValueBuilder {
    pub(crate) value_string: Option<String>,
    pub(crate) value_map: Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    >,
    pub(crate) value_integer: Option<i32>,
    pub(crate) value_list: Option<Vec<crate::types::SegmentAttributeValue>>,
    pub(crate) value_arn: Option<String>,
}

impl SegmentAttributeValueBuilder {
    /// A text value of up to 1024 characters.
    pub fn value_string(mut self, input: impl Into<String>) -> Self {
        self.value_string = Some(input.into());
        self
    }
    /// Sets or clears [`value_string`](Self::value_string).
    #[inline]
    pub fn set_value_string(mut self, input: Option<String>) -> Self {
        self.value_string = input;
        self
    }
    /// The value of [`value_string`](Self::value_string) so far.
    #[inline]
    pub fn get_value_string(&self) -> &Option<String> {
        &self.value_string
    }
    /// A value made of named inner values, with names of 1 to 128 characters.
    ///
    /// Adds an entry; [`set_value_map`](Self::set_value_map) replaces the whole map.
    pub fn value_map(
        mut self,
        k: impl Into<String>,
        v: crate::types::SegmentAttributeValue,
    ) -> Self {
        self.value_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`value_map`](Self::value_map).
    #[inline]
    pub fn set_value_map(
        mut self,
        input: Option<
            ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
        >,
    ) -> Self {
        self.value_map = input;
        self
    }
    /// The value of [`value_map`](Self::value_map) so far.
    #[inline]
    pub fn get_value_map(
        &self,
    ) -> &Option<
        ::std::collections::HashMap<String, crate::types::SegmentAttributeValue>,
    > {
        &self.value_map
    }
    /// A value that is a whole number.
    #[inline]
    pub fn value_integer(mut self, input: i32) -> Self {
        self.value_integer = Some(input);
        self
    }
    /// Sets or clears [`value_integer`](Self::value_integer).
    #[inline]
    pub fn set_value_integer(mut self, input: Option<i32>) -> Self {
        self.value_integer = input;
        self
    }
    /// The value of [`value_integer`](Self::value_integer) so far.
    #[inline]
    pub fn get_value_integer(&self) -> &Option<i32> {
        &self.value_integer
    }
    /// A value made of a series of inner values. Only attributes that the system defines can have
    /// one.
    ///
    /// Appends an item; [`set_value_list`](Self::set_value_list) replaces the whole list.
    #[inline]
    pub fn value_list(mut self, input: crate::types::SegmentAttributeValue) -> Self {
        self.value_list.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`value_list`](Self::value_list).
    #[inline]
    pub fn set_value_list(
        mut self,
        input: Option<Vec<crate::types::SegmentAttributeValue>>,
    ) -> Self {
        self.value_list = input;
        self
    }
    /// The value of [`value_list`](Self::value_list) so far.
    #[inline]
    pub fn get_value_list(&self) -> &Option<Vec<crate::types::SegmentAttributeValue>> {
        &self.value_list
    }
    /// A value that is a well-formed ARN of up to 1024 characters. Only attributes that the system
    /// defines can have one.
    pub fn value_arn(mut self, input: impl Into<String>) -> Self {
        self.value_arn = Some(input.into());
        self
    }
    /// Sets or clears [`value_arn`](Self::value_arn).
    #[inline]
    pub fn set_value_arn(mut self, input: Option<String>) -> Self {
        self.value_arn = input;
        self
    }
    /// The value of [`value_arn`](Self::value_arn) so far.
    #[inline]
    pub fn get_value_arn(&self) -> &Option<String> {
        &self.value_arn
    }
    /// Builds the [`SegmentAttributeValue`](crate::types::SegmentAttributeValue).
    #[inline]
    pub fn build(self) -> crate::types::SegmentAttributeValue {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
