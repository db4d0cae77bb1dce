// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Everything`.
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Everything {
    /// The member `Text`.
    pub text: ::std::option::Option<::std::string::String>,
    /// The member `Letter`.
    pub letter: ::std::option::Option<::std::string::String>,
    /// The member `Flag`.
    pub flag: ::std::option::Option<bool>,
    /// The member `Count`.
    pub count: ::std::option::Option<i32>,
    /// The member `Long`.
    pub long: ::std::option::Option<i64>,
    /// The member `Float`.
    pub float: ::std::option::Option<f32>,
    /// The member `Double`.
    pub double: ::std::option::Option<f64>,
    /// The member `Bytes`.
    pub bytes: ::std::option::Option<crate::primitives::Blob>,
    /// The member `Moment`.
    pub moment: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `IsoMoment`.
    pub iso_moment: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `UnixMoment`.
    pub unix_moment: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `HttpMoment`.
    pub http_moment: ::std::option::Option<crate::primitives::DateTime>,
    /// The member `Anything`.
    pub anything: ::std::option::Option<crate::primitives::Document>,
    /// The member `Color`.
    pub color: ::std::option::Option<crate::types::Color>,
    /// The member `Inner`.
    pub inner: ::std::option::Option<crate::types::Inner>,
    /// The member `Texts`.
    pub texts: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The member `SparseTexts`.
    pub sparse_texts: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    >,
    /// The member `TextMap`.
    pub text_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    /// The member `SparseMap`.
    pub sparse_map: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    /// The member `Grid`.
    pub grid: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
    /// The member `Rows`.
    pub rows: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// The member `SparseInners`.
    pub sparse_inners: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
    >,
    /// The member `Moments`.
    pub moments: ::std::option::Option<::std::vec::Vec<crate::primitives::DateTime>>,
    /// The member `Anythings`.
    pub anythings: ::std::option::Option<::std::vec::Vec<crate::primitives::Document>>,
    /// The member `RequiredText`.
    pub required_text: ::std::string::String,
    /// The member `RequiredLetter`.
    pub required_letter: ::std::string::String,
    /// The member `RequiredFlag`.
    pub required_flag: bool,
    /// The member `RequiredCount`.
    pub required_count: i32,
    /// The member `RequiredLong`.
    pub required_long: i64,
    /// The member `RequiredFloat`.
    pub required_float: f32,
    /// The member `RequiredDouble`.
    pub required_double: f64,
    /// The member `RequiredBytes`.
    pub required_bytes: crate::primitives::Blob,
    /// The member `RequiredMoment`.
    pub required_moment: crate::primitives::DateTime,
    /// The member `RequiredIsoMoment`.
    pub required_iso_moment: crate::primitives::DateTime,
    /// The member `RequiredUnixMoment`.
    pub required_unix_moment: crate::primitives::DateTime,
    /// The member `RequiredHttpMoment`.
    pub required_http_moment: crate::primitives::DateTime,
    /// The member `RequiredAnything`.
    pub required_anything: crate::primitives::Document,
    /// The member `RequiredColor`.
    pub required_color: crate::types::Color,
    /// The member `RequiredInner`.
    pub required_inner: ::std::option::Option<crate::types::Inner>,
    /// The member `RequiredTexts`.
    pub required_texts: ::std::vec::Vec<::std::string::String>,
    /// The member `RequiredSparseTexts`.
    pub required_sparse_texts: ::std::vec::Vec<
        ::std::option::Option<::std::string::String>,
    >,
    /// The member `RequiredTextMap`.
    pub required_text_map: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    /// The member `RequiredSparseMap`.
    pub required_sparse_map: ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
    /// The member `RequiredGrid`.
    pub required_grid: ::std::vec::Vec<::std::vec::Vec<i32>>,
    /// The member `RequiredRows`.
    pub required_rows: ::std::collections::HashMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    /// The member `RequiredSparseInners`.
    pub required_sparse_inners: ::std::vec::Vec<
        ::std::option::Option<crate::types::Inner>,
    >,
    /// The member `RequiredMoments`.
    pub required_moments: ::std::vec::Vec<crate::primitives::DateTime>,
    /// The member `RequiredAnythings`.
    pub required_anythings: ::std::vec::Vec<crate::primitives::Document>,
    /// The member `Either`.
    pub either: ::std::option::Option<::std::boxed::Box<crate::types::Either>>,
    /// The member `Bundle`.
    pub bundle: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    >,
    /// The member `Renamed`.
    pub renamed: ::std::option::Option<::std::string::String>,
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub old: ::std::option::Option<::std::string::String>,
}

impl Everything {
    /// A builder for [`Everything`](Self).
    pub fn builder() -> crate::types::builders::EverythingBuilder {
        crate::types::builders::EverythingBuilder::default()
    }
    /// The member `Text`.
    pub fn text(&self) -> ::std::option::Option<&str> {
        self.text.as_deref()
    }
    /// The member `Letter`.
    pub fn letter(&self) -> ::std::option::Option<&str> {
        self.letter.as_deref()
    }
    /// The member `Flag`.
    pub fn flag(&self) -> ::std::option::Option<bool> {
        self.flag
    }
    /// The member `Count`.
    pub fn count(&self) -> ::std::option::Option<i32> {
        self.count
    }
    /// The member `Long`.
    pub fn long(&self) -> ::std::option::Option<i64> {
        self.long
    }
    /// The member `Float`.
    pub fn float(&self) -> ::std::option::Option<f32> {
        self.float
    }
    /// The member `Double`.
    pub fn double(&self) -> ::std::option::Option<f64> {
        self.double
    }
    /// The member `Bytes`.
    pub fn bytes(&self) -> ::std::option::Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
    /// The member `Moment`.
    pub fn moment(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.moment.as_ref()
    }
    /// The member `IsoMoment`.
    pub fn iso_moment(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.iso_moment.as_ref()
    }
    /// The member `UnixMoment`.
    pub fn unix_moment(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.unix_moment.as_ref()
    }
    /// The member `HttpMoment`.
    pub fn http_moment(&self) -> ::std::option::Option<&crate::primitives::DateTime> {
        self.http_moment.as_ref()
    }
    /// The member `Anything`.
    pub fn anything(&self) -> ::std::option::Option<&crate::primitives::Document> {
        self.anything.as_ref()
    }
    /// The member `Color`.
    pub fn color(&self) -> ::std::option::Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Inner`.
    pub fn inner(&self) -> ::std::option::Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// The member `Texts`.
    ///
    /// An absent list reads as an empty one; `.texts.is_none()` tells them apart.
    pub fn texts(&self) -> &[::std::string::String] {
        self.texts.as_deref().unwrap_or_default()
    }
    /// The member `SparseTexts`.
    ///
    /// An absent list reads as an empty one; `.sparse_texts.is_none()` tells them apart.
    pub fn sparse_texts(&self) -> &[::std::option::Option<::std::string::String>] {
        self.sparse_texts.as_deref().unwrap_or_default()
    }
    /// The member `TextMap`.
    pub fn text_map(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        self.text_map.as_ref()
    }
    /// The member `SparseMap`.
    pub fn sparse_map(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    > {
        self.sparse_map.as_ref()
    }
    /// The member `Grid`.
    ///
    /// An absent list reads as an empty one; `.grid.is_none()` tells them apart.
    pub fn grid(&self) -> &[::std::vec::Vec<i32>] {
        self.grid.as_deref().unwrap_or_default()
    }
    /// The member `Rows`.
    pub fn rows(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    > {
        self.rows.as_ref()
    }
    /// The member `SparseInners`.
    ///
    /// An absent list reads as an empty one; `.sparse_inners.is_none()` tells them apart.
    pub fn sparse_inners(&self) -> &[::std::option::Option<crate::types::Inner>] {
        self.sparse_inners.as_deref().unwrap_or_default()
    }
    /// The member `Moments`.
    ///
    /// An absent list reads as an empty one; `.moments.is_none()` tells them apart.
    pub fn moments(&self) -> &[crate::primitives::DateTime] {
        self.moments.as_deref().unwrap_or_default()
    }
    /// The member `Anythings`.
    ///
    /// An absent list reads as an empty one; `.anythings.is_none()` tells them apart.
    pub fn anythings(&self) -> &[crate::primitives::Document] {
        self.anythings.as_deref().unwrap_or_default()
    }
    /// The member `RequiredText`.
    pub fn required_text(&self) -> &str {
        self.required_text.as_str()
    }
    /// The member `RequiredLetter`.
    pub fn required_letter(&self) -> &str {
        self.required_letter.as_str()
    }
    /// The member `RequiredFlag`.
    pub fn required_flag(&self) -> bool {
        self.required_flag
    }
    /// The member `RequiredCount`.
    pub fn required_count(&self) -> i32 {
        self.required_count
    }
    /// The member `RequiredLong`.
    pub fn required_long(&self) -> i64 {
        self.required_long
    }
    /// The member `RequiredFloat`.
    pub fn required_float(&self) -> f32 {
        self.required_float
    }
    /// The member `RequiredDouble`.
    pub fn required_double(&self) -> f64 {
        self.required_double
    }
    /// The member `RequiredBytes`.
    pub fn required_bytes(&self) -> &crate::primitives::Blob {
        &self.required_bytes
    }
    /// The member `RequiredMoment`.
    pub fn required_moment(&self) -> &crate::primitives::DateTime {
        &self.required_moment
    }
    /// The member `RequiredIsoMoment`.
    pub fn required_iso_moment(&self) -> &crate::primitives::DateTime {
        &self.required_iso_moment
    }
    /// The member `RequiredUnixMoment`.
    pub fn required_unix_moment(&self) -> &crate::primitives::DateTime {
        &self.required_unix_moment
    }
    /// The member `RequiredHttpMoment`.
    pub fn required_http_moment(&self) -> &crate::primitives::DateTime {
        &self.required_http_moment
    }
    /// The member `RequiredAnything`.
    pub fn required_anything(&self) -> &crate::primitives::Document {
        &self.required_anything
    }
    /// The member `RequiredColor`.
    pub fn required_color(&self) -> &crate::types::Color {
        &self.required_color
    }
    /// The member `RequiredInner`.
    pub fn required_inner(&self) -> ::std::option::Option<&crate::types::Inner> {
        self.required_inner.as_ref()
    }
    /// The member `RequiredTexts`.
    pub fn required_texts(&self) -> &[::std::string::String] {
        self.required_texts.as_slice()
    }
    /// The member `RequiredSparseTexts`.
    pub fn required_sparse_texts(
        &self,
    ) -> &[::std::option::Option<::std::string::String>] {
        self.required_sparse_texts.as_slice()
    }
    /// The member `RequiredTextMap`.
    pub fn required_text_map(
        &self,
    ) -> &::std::collections::HashMap<::std::string::String, ::std::string::String> {
        &self.required_text_map
    }
    /// The member `RequiredSparseMap`.
    pub fn required_sparse_map(
        &self,
    ) -> &::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    > {
        &self.required_sparse_map
    }
    /// The member `RequiredGrid`.
    pub fn required_grid(&self) -> &[::std::vec::Vec<i32>] {
        self.required_grid.as_slice()
    }
    /// The member `RequiredRows`.
    pub fn required_rows(
        &self,
    ) -> &::std::collections::HashMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    > {
        &self.required_rows
    }
    /// The member `RequiredSparseInners`.
    pub fn required_sparse_inners(
        &self,
    ) -> &[::std::option::Option<crate::types::Inner>] {
        self.required_sparse_inners.as_slice()
    }
    /// The member `RequiredMoments`.
    pub fn required_moments(&self) -> &[crate::primitives::DateTime] {
        self.required_moments.as_slice()
    }
    /// The member `RequiredAnythings`.
    pub fn required_anythings(&self) -> &[crate::primitives::Document] {
        self.required_anythings.as_slice()
    }
    /// The member `Either`.
    pub fn either(&self) -> ::std::option::Option<&crate::types::Either> {
        self.either.as_deref()
    }
    /// The member `Bundle`.
    pub fn bundle(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    > {
        self.bundle.as_ref()
    }
    /// The member `Renamed`.
    pub fn renamed(&self) -> ::std::option::Option<&str> {
        self.renamed.as_deref()
    }
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub fn old(&self) -> ::std::option::Option<&str> {
        self.old.as_deref()
    }
}

/// A builder for [`Everything`](crate::types::Everything).
#[non_exhaustive]
#[derive(
    ::std::clone::Clone,
    ::std::cmp::PartialEq,
    ::std::default::Default,
    ::std::fmt::Debug
)]
pub struct EverythingBuilder {
    pub(crate) text: ::std::option::Option<::std::string::String>,
    pub(crate) letter: ::std::option::Option<::std::string::String>,
    pub(crate) flag: ::std::option::Option<bool>,
    pub(crate) count: ::std::option::Option<i32>,
    pub(crate) long: ::std::option::Option<i64>,
    pub(crate) float: ::std::option::Option<f32>,
    pub(crate) double: ::std::option::Option<f64>,
    pub(crate) bytes: ::std::option::Option<crate::primitives::Blob>,
    pub(crate) moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) iso_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) unix_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) http_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) anything: ::std::option::Option<crate::primitives::Document>,
    pub(crate) color: ::std::option::Option<crate::types::Color>,
    pub(crate) inner: ::std::option::Option<crate::types::Inner>,
    pub(crate) texts: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) sparse_texts: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    >,
    pub(crate) text_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    pub(crate) sparse_map: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    pub(crate) grid: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
    pub(crate) rows: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    pub(crate) sparse_inners: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
    >,
    pub(crate) moments: ::std::option::Option<
        ::std::vec::Vec<crate::primitives::DateTime>,
    >,
    pub(crate) anythings: ::std::option::Option<
        ::std::vec::Vec<crate::primitives::Document>,
    >,
    pub(crate) required_text: ::std::option::Option<::std::string::String>,
    pub(crate) required_letter: ::std::option::Option<::std::string::String>,
    pub(crate) required_flag: ::std::option::Option<bool>,
    pub(crate) required_count: ::std::option::Option<i32>,
    pub(crate) required_long: ::std::option::Option<i64>,
    pub(crate) required_float: ::std::option::Option<f32>,
    pub(crate) required_double: ::std::option::Option<f64>,
    pub(crate) required_bytes: ::std::option::Option<crate::primitives::Blob>,
    pub(crate) required_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) required_iso_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) required_unix_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) required_http_moment: ::std::option::Option<crate::primitives::DateTime>,
    pub(crate) required_anything: ::std::option::Option<crate::primitives::Document>,
    pub(crate) required_color: ::std::option::Option<crate::types::Color>,
    pub(crate) required_inner: ::std::option::Option<crate::types::Inner>,
    pub(crate) required_texts: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    pub(crate) required_sparse_texts: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    >,
    pub(crate) required_text_map: ::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    >,
    pub(crate) required_sparse_map: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    >,
    pub(crate) required_grid: ::std::option::Option<
        ::std::vec::Vec<::std::vec::Vec<i32>>,
    >,
    pub(crate) required_rows: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    pub(crate) required_sparse_inners: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
    >,
    pub(crate) required_moments: ::std::option::Option<
        ::std::vec::Vec<crate::primitives::DateTime>,
    >,
    pub(crate) required_anythings: ::std::option::Option<
        ::std::vec::Vec<crate::primitives::Document>,
    >,
    pub(crate) either: ::std::option::Option<::std::boxed::Box<crate::types::Either>>,
    pub(crate) bundle: ::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    >,
    pub(crate) renamed: ::std::option::Option<::std::string::String>,
    pub(crate) old: ::std::option::Option<::std::string::String>,
}

impl EverythingBuilder {
    /// The member `Text`.
    pub fn text(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    pub fn set_text(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    pub fn get_text(&self) -> &::std::option::Option<::std::string::String> {
        &self.text
    }
    /// The member `Letter`.
    pub fn letter(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.letter = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`letter`](Self::letter).
    pub fn set_letter(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.letter = input;
        self
    }
    /// The value of [`letter`](Self::letter) so far.
    pub fn get_letter(&self) -> &::std::option::Option<::std::string::String> {
        &self.letter
    }
    /// The member `Flag`.
    pub fn flag(mut self, input: bool) -> Self {
        self.flag = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`flag`](Self::flag).
    pub fn set_flag(mut self, input: ::std::option::Option<bool>) -> Self {
        self.flag = input;
        self
    }
    /// The value of [`flag`](Self::flag) so far.
    pub fn get_flag(&self) -> &::std::option::Option<bool> {
        &self.flag
    }
    /// The member `Count`.
    pub fn count(mut self, input: i32) -> Self {
        self.count = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    pub fn set_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    pub fn get_count(&self) -> &::std::option::Option<i32> {
        &self.count
    }
    /// The member `Long`.
    pub fn long(mut self, input: i64) -> Self {
        self.long = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`long`](Self::long).
    pub fn set_long(mut self, input: ::std::option::Option<i64>) -> Self {
        self.long = input;
        self
    }
    /// The value of [`long`](Self::long) so far.
    pub fn get_long(&self) -> &::std::option::Option<i64> {
        &self.long
    }
    /// The member `Float`.
    pub fn float(mut self, input: f32) -> Self {
        self.float = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`float`](Self::float).
    pub fn set_float(mut self, input: ::std::option::Option<f32>) -> Self {
        self.float = input;
        self
    }
    /// The value of [`float`](Self::float) so far.
    pub fn get_float(&self) -> &::std::option::Option<f32> {
        &self.float
    }
    /// The member `Double`.
    pub fn double(mut self, input: f64) -> Self {
        self.double = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`double`](Self::double).
    pub fn set_double(mut self, input: ::std::option::Option<f64>) -> Self {
        self.double = input;
        self
    }
    /// The value of [`double`](Self::double) so far.
    pub fn get_double(&self) -> &::std::option::Option<f64> {
        &self.double
    }
    /// The member `Bytes`.
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.bytes = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    pub fn set_bytes(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.bytes = input;
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    pub fn get_bytes(&self) -> &::std::option::Option<crate::primitives::Blob> {
        &self.bytes
    }
    /// The member `Moment`.
    pub fn moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`moment`](Self::moment).
    pub fn set_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.moment = input;
        self
    }
    /// The value of [`moment`](Self::moment) so far.
    pub fn get_moment(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.moment
    }
    /// The member `IsoMoment`.
    pub fn iso_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.iso_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`iso_moment`](Self::iso_moment).
    pub fn set_iso_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.iso_moment = input;
        self
    }
    /// The value of [`iso_moment`](Self::iso_moment) so far.
    pub fn get_iso_moment(&self) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.iso_moment
    }
    /// The member `UnixMoment`.
    pub fn unix_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.unix_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`unix_moment`](Self::unix_moment).
    pub fn set_unix_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.unix_moment = input;
        self
    }
    /// The value of [`unix_moment`](Self::unix_moment) so far.
    pub fn get_unix_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.unix_moment
    }
    /// The member `HttpMoment`.
    pub fn http_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.http_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`http_moment`](Self::http_moment).
    pub fn set_http_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.http_moment = input;
        self
    }
    /// The value of [`http_moment`](Self::http_moment) so far.
    pub fn get_http_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.http_moment
    }
    /// The member `Anything`.
    pub fn anything(mut self, input: crate::primitives::Document) -> Self {
        self.anything = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`anything`](Self::anything).
    pub fn set_anything(
        mut self,
        input: ::std::option::Option<crate::primitives::Document>,
    ) -> Self {
        self.anything = input;
        self
    }
    /// The value of [`anything`](Self::anything) so far.
    pub fn get_anything(&self) -> &::std::option::Option<crate::primitives::Document> {
        &self.anything
    }
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
    /// The member `Inner`.
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.inner = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    pub fn set_inner(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.inner = input;
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    pub fn get_inner(&self) -> &::std::option::Option<crate::types::Inner> {
        &self.inner
    }
    /// The member `Texts`.
    ///
    /// Appends an item; [`set_texts`](Self::set_texts) replaces the whole list.
    pub fn texts(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.texts.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`texts`](Self::texts).
    pub fn set_texts(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.texts = input;
        self
    }
    /// The value of [`texts`](Self::texts) so far.
    pub fn get_texts(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.texts
    }
    /// The member `SparseTexts`.
    ///
    /// Appends an item; [`set_sparse_texts`](Self::set_sparse_texts) replaces the whole list.
    pub fn sparse_texts(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.sparse_texts.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`sparse_texts`](Self::sparse_texts).
    pub fn set_sparse_texts(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    ) -> Self {
        self.sparse_texts = input;
        self
    }
    /// The value of [`sparse_texts`](Self::sparse_texts) so far.
    pub fn get_sparse_texts(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    > {
        &self.sparse_texts
    }
    /// The member `TextMap`.
    ///
    /// Adds an entry; [`set_text_map`](Self::set_text_map) replaces the whole map.
    pub fn text_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.text_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`text_map`](Self::text_map).
    pub fn set_text_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.text_map = input;
        self
    }
    /// The value of [`text_map`](Self::text_map) so far.
    pub fn get_text_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.text_map
    }
    /// The member `SparseMap`.
    ///
    /// Adds an entry; [`set_sparse_map`](Self::set_sparse_map) replaces the whole map.
    pub fn sparse_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.sparse_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`sparse_map`](Self::sparse_map).
    pub fn set_sparse_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        >,
    ) -> Self {
        self.sparse_map = input;
        self
    }
    /// The value of [`sparse_map`](Self::sparse_map) so far.
    pub fn get_sparse_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    > {
        &self.sparse_map
    }
    /// The member `Grid`.
    ///
    /// Appends an item; [`set_grid`](Self::set_grid) replaces the whole list.
    pub fn grid(mut self, input: ::std::vec::Vec<i32>) -> Self {
        self.grid.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`grid`](Self::grid).
    pub fn set_grid(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
    ) -> Self {
        self.grid = input;
        self
    }
    /// The value of [`grid`](Self::grid) so far.
    pub fn get_grid(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>> {
        &self.grid
    }
    /// The member `Rows`.
    ///
    /// Adds an entry; [`set_rows`](Self::set_rows) replaces the whole map.
    pub fn rows(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.rows.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`rows`](Self::rows).
    pub fn set_rows(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
    ) -> Self {
        self.rows = input;
        self
    }
    /// The value of [`rows`](Self::rows) so far.
    pub fn get_rows(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    > {
        &self.rows
    }
    /// The member `SparseInners`.
    ///
    /// Appends an item; [`set_sparse_inners`](Self::set_sparse_inners) replaces the whole list.
    pub fn sparse_inners(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.sparse_inners.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`sparse_inners`](Self::sparse_inners).
    pub fn set_sparse_inners(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
        >,
    ) -> Self {
        self.sparse_inners = input;
        self
    }
    /// The value of [`sparse_inners`](Self::sparse_inners) so far.
    pub fn get_sparse_inners(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
    > {
        &self.sparse_inners
    }
    /// The member `Moments`.
    ///
    /// Appends an item; [`set_moments`](Self::set_moments) replaces the whole list.
    pub fn moments(mut self, input: crate::primitives::DateTime) -> Self {
        self.moments.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`moments`](Self::moments).
    pub fn set_moments(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::primitives::DateTime>>,
    ) -> Self {
        self.moments = input;
        self
    }
    /// The value of [`moments`](Self::moments) so far.
    pub fn get_moments(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::primitives::DateTime>> {
        &self.moments
    }
    /// The member `Anythings`.
    ///
    /// Appends an item; [`set_anythings`](Self::set_anythings) replaces the whole list.
    pub fn anythings(mut self, input: crate::primitives::Document) -> Self {
        self.anythings.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`anythings`](Self::anythings).
    pub fn set_anythings(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::primitives::Document>>,
    ) -> Self {
        self.anythings = input;
        self
    }
    /// The value of [`anythings`](Self::anythings) so far.
    pub fn get_anythings(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::primitives::Document>> {
        &self.anythings
    }
    /// The member `RequiredText`.
    pub fn required_text(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.required_text = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`required_text`](Self::required_text).
    pub fn set_required_text(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.required_text = input;
        self
    }
    /// The value of [`required_text`](Self::required_text) so far.
    pub fn get_required_text(&self) -> &::std::option::Option<::std::string::String> {
        &self.required_text
    }
    /// The member `RequiredLetter`.
    pub fn required_letter(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.required_letter = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`required_letter`](Self::required_letter).
    pub fn set_required_letter(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.required_letter = input;
        self
    }
    /// The value of [`required_letter`](Self::required_letter) so far.
    pub fn get_required_letter(&self) -> &::std::option::Option<::std::string::String> {
        &self.required_letter
    }
    /// The member `RequiredFlag`.
    pub fn required_flag(mut self, input: bool) -> Self {
        self.required_flag = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_flag`](Self::required_flag).
    pub fn set_required_flag(mut self, input: ::std::option::Option<bool>) -> Self {
        self.required_flag = input;
        self
    }
    /// The value of [`required_flag`](Self::required_flag) so far.
    pub fn get_required_flag(&self) -> &::std::option::Option<bool> {
        &self.required_flag
    }
    /// The member `RequiredCount`.
    pub fn required_count(mut self, input: i32) -> Self {
        self.required_count = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_count`](Self::required_count).
    pub fn set_required_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.required_count = input;
        self
    }
    /// The value of [`required_count`](Self::required_count) so far.
    pub fn get_required_count(&self) -> &::std::option::Option<i32> {
        &self.required_count
    }
    /// The member `RequiredLong`.
    pub fn required_long(mut self, input: i64) -> Self {
        self.required_long = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_long`](Self::required_long).
    pub fn set_required_long(mut self, input: ::std::option::Option<i64>) -> Self {
        self.required_long = input;
        self
    }
    /// The value of [`required_long`](Self::required_long) so far.
    pub fn get_required_long(&self) -> &::std::option::Option<i64> {
        &self.required_long
    }
    /// The member `RequiredFloat`.
    pub fn required_float(mut self, input: f32) -> Self {
        self.required_float = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_float`](Self::required_float).
    pub fn set_required_float(mut self, input: ::std::option::Option<f32>) -> Self {
        self.required_float = input;
        self
    }
    /// The value of [`required_float`](Self::required_float) so far.
    pub fn get_required_float(&self) -> &::std::option::Option<f32> {
        &self.required_float
    }
    /// The member `RequiredDouble`.
    pub fn required_double(mut self, input: f64) -> Self {
        self.required_double = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_double`](Self::required_double).
    pub fn set_required_double(mut self, input: ::std::option::Option<f64>) -> Self {
        self.required_double = input;
        self
    }
    /// The value of [`required_double`](Self::required_double) so far.
    pub fn get_required_double(&self) -> &::std::option::Option<f64> {
        &self.required_double
    }
    /// The member `RequiredBytes`.
    pub fn required_bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.required_bytes = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_bytes`](Self::required_bytes).
    pub fn set_required_bytes(
        mut self,
        input: ::std::option::Option<crate::primitives::Blob>,
    ) -> Self {
        self.required_bytes = input;
        self
    }
    /// The value of [`required_bytes`](Self::required_bytes) so far.
    pub fn get_required_bytes(&self) -> &::std::option::Option<crate::primitives::Blob> {
        &self.required_bytes
    }
    /// The member `RequiredMoment`.
    pub fn required_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_moment`](Self::required_moment).
    pub fn set_required_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_moment = input;
        self
    }
    /// The value of [`required_moment`](Self::required_moment) so far.
    pub fn get_required_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.required_moment
    }
    /// The member `RequiredIsoMoment`.
    pub fn required_iso_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_iso_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_iso_moment`](Self::required_iso_moment).
    pub fn set_required_iso_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_iso_moment = input;
        self
    }
    /// The value of [`required_iso_moment`](Self::required_iso_moment) so far.
    pub fn get_required_iso_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.required_iso_moment
    }
    /// The member `RequiredUnixMoment`.
    pub fn required_unix_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_unix_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_unix_moment`](Self::required_unix_moment).
    pub fn set_required_unix_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_unix_moment = input;
        self
    }
    /// The value of [`required_unix_moment`](Self::required_unix_moment) so far.
    pub fn get_required_unix_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.required_unix_moment
    }
    /// The member `RequiredHttpMoment`.
    pub fn required_http_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_http_moment = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_http_moment`](Self::required_http_moment).
    pub fn set_required_http_moment(
        mut self,
        input: ::std::option::Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_http_moment = input;
        self
    }
    /// The value of [`required_http_moment`](Self::required_http_moment) so far.
    pub fn get_required_http_moment(
        &self,
    ) -> &::std::option::Option<crate::primitives::DateTime> {
        &self.required_http_moment
    }
    /// The member `RequiredAnything`.
    pub fn required_anything(mut self, input: crate::primitives::Document) -> Self {
        self.required_anything = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_anything`](Self::required_anything).
    pub fn set_required_anything(
        mut self,
        input: ::std::option::Option<crate::primitives::Document>,
    ) -> Self {
        self.required_anything = input;
        self
    }
    /// The value of [`required_anything`](Self::required_anything) so far.
    pub fn get_required_anything(
        &self,
    ) -> &::std::option::Option<crate::primitives::Document> {
        &self.required_anything
    }
    /// The member `RequiredColor`.
    pub fn required_color(mut self, input: crate::types::Color) -> Self {
        self.required_color = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_color`](Self::required_color).
    pub fn set_required_color(
        mut self,
        input: ::std::option::Option<crate::types::Color>,
    ) -> Self {
        self.required_color = input;
        self
    }
    /// The value of [`required_color`](Self::required_color) so far.
    pub fn get_required_color(&self) -> &::std::option::Option<crate::types::Color> {
        &self.required_color
    }
    /// The member `RequiredInner`.
    pub fn required_inner(mut self, input: crate::types::Inner) -> Self {
        self.required_inner = ::std::option::Option::Some(input);
        self
    }
    /// Sets or clears [`required_inner`](Self::required_inner).
    pub fn set_required_inner(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.required_inner = input;
        self
    }
    /// The value of [`required_inner`](Self::required_inner) so far.
    pub fn get_required_inner(&self) -> &::std::option::Option<crate::types::Inner> {
        &self.required_inner
    }
    /// The member `RequiredTexts`.
    ///
    /// Appends an item; [`set_required_texts`](Self::set_required_texts) replaces the whole list.
    pub fn required_texts(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.required_texts.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`required_texts`](Self::required_texts).
    pub fn set_required_texts(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.required_texts = input;
        self
    }
    /// The value of [`required_texts`](Self::required_texts) so far.
    pub fn get_required_texts(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.required_texts
    }
    /// The member `RequiredSparseTexts`.
    ///
    /// Appends an item; [`set_required_sparse_texts`](Self::set_required_sparse_texts) replaces the
    /// whole list.
    pub fn required_sparse_texts(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.required_sparse_texts.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_sparse_texts`](Self::required_sparse_texts).
    pub fn set_required_sparse_texts(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    ) -> Self {
        self.required_sparse_texts = input;
        self
    }
    /// The value of [`required_sparse_texts`](Self::required_sparse_texts) so far.
    pub fn get_required_sparse_texts(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    > {
        &self.required_sparse_texts
    }
    /// The member `RequiredTextMap`.
    ///
    /// Adds an entry; [`set_required_text_map`](Self::set_required_text_map) replaces the whole
    /// map.
    pub fn required_text_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.required_text_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`required_text_map`](Self::required_text_map).
    pub fn set_required_text_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, ::std::string::String>,
        >,
    ) -> Self {
        self.required_text_map = input;
        self
    }
    /// The value of [`required_text_map`](Self::required_text_map) so far.
    pub fn get_required_text_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    > {
        &self.required_text_map
    }
    /// The member `RequiredSparseMap`.
    ///
    /// Adds an entry; [`set_required_sparse_map`](Self::set_required_sparse_map) replaces the whole
    /// map.
    pub fn required_sparse_map(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.required_sparse_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`required_sparse_map`](Self::required_sparse_map).
    pub fn set_required_sparse_map(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::option::Option<::std::string::String>,
            >,
        >,
    ) -> Self {
        self.required_sparse_map = input;
        self
    }
    /// The value of [`required_sparse_map`](Self::required_sparse_map) so far.
    pub fn get_required_sparse_map(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    > {
        &self.required_sparse_map
    }
    /// The member `RequiredGrid`.
    ///
    /// Appends an item; [`set_required_grid`](Self::set_required_grid) replaces the whole list.
    pub fn required_grid(mut self, input: ::std::vec::Vec<i32>) -> Self {
        self.required_grid.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_grid`](Self::required_grid).
    pub fn set_required_grid(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>>,
    ) -> Self {
        self.required_grid = input;
        self
    }
    /// The value of [`required_grid`](Self::required_grid) so far.
    pub fn get_required_grid(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<::std::vec::Vec<i32>>> {
        &self.required_grid
    }
    /// The member `RequiredRows`.
    ///
    /// Adds an entry; [`set_required_rows`](Self::set_required_rows) replaces the whole map.
    pub fn required_rows(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::vec::Vec<::std::string::String>,
    ) -> Self {
        self.required_rows.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`required_rows`](Self::required_rows).
    pub fn set_required_rows(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::vec::Vec<::std::string::String>,
            >,
        >,
    ) -> Self {
        self.required_rows = input;
        self
    }
    /// The value of [`required_rows`](Self::required_rows) so far.
    pub fn get_required_rows(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    > {
        &self.required_rows
    }
    /// The member `RequiredSparseInners`.
    ///
    /// Appends an item; [`set_required_sparse_inners`](Self::set_required_sparse_inners) replaces
    /// the whole list.
    pub fn required_sparse_inners(
        mut self,
        input: ::std::option::Option<crate::types::Inner>,
    ) -> Self {
        self.required_sparse_inners.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_sparse_inners`](Self::required_sparse_inners).
    pub fn set_required_sparse_inners(
        mut self,
        input: ::std::option::Option<
            ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
        >,
    ) -> Self {
        self.required_sparse_inners = input;
        self
    }
    /// The value of [`required_sparse_inners`](Self::required_sparse_inners) so far.
    pub fn get_required_sparse_inners(
        &self,
    ) -> &::std::option::Option<
        ::std::vec::Vec<::std::option::Option<crate::types::Inner>>,
    > {
        &self.required_sparse_inners
    }
    /// The member `RequiredMoments`.
    ///
    /// Appends an item; [`set_required_moments`](Self::set_required_moments) replaces the whole
    /// list.
    pub fn required_moments(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_moments.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_moments`](Self::required_moments).
    pub fn set_required_moments(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::primitives::DateTime>>,
    ) -> Self {
        self.required_moments = input;
        self
    }
    /// The value of [`required_moments`](Self::required_moments) so far.
    pub fn get_required_moments(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::primitives::DateTime>> {
        &self.required_moments
    }
    /// The member `RequiredAnythings`.
    ///
    /// Appends an item; [`set_required_anythings`](Self::set_required_anythings) replaces the whole
    /// list.
    pub fn required_anythings(mut self, input: crate::primitives::Document) -> Self {
        self.required_anythings.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_anythings`](Self::required_anythings).
    pub fn set_required_anythings(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::primitives::Document>>,
    ) -> Self {
        self.required_anythings = input;
        self
    }
    /// The value of [`required_anythings`](Self::required_anythings) so far.
    pub fn get_required_anythings(
        &self,
    ) -> &::std::option::Option<::std::vec::Vec<crate::primitives::Document>> {
        &self.required_anythings
    }
    /// The member `Either`.
    pub fn either(
        mut self,
        input: impl ::std::convert::Into<::std::boxed::Box<crate::types::Either>>,
    ) -> Self {
        self.either = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`either`](Self::either).
    pub fn set_either(
        mut self,
        input: ::std::option::Option<::std::boxed::Box<crate::types::Either>>,
    ) -> Self {
        self.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    pub fn get_either(
        &self,
    ) -> &::std::option::Option<::std::boxed::Box<crate::types::Either>> {
        &self.either
    }
    /// The member `Bundle`.
    ///
    /// Adds an entry; [`set_bundle`](Self::set_bundle) replaces the whole map.
    pub fn bundle(
        mut self,
        k: impl ::std::convert::Into<::std::string::String>,
        v: ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    ) -> Self {
        self.bundle.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`bundle`](Self::bundle).
    pub fn set_bundle(
        mut self,
        input: ::std::option::Option<
            ::std::collections::HashMap<
                ::std::string::String,
                ::std::vec::Vec<::std::option::Option<::std::string::String>>,
            >,
        >,
    ) -> Self {
        self.bundle = input;
        self
    }
    /// The value of [`bundle`](Self::bundle) so far.
    pub fn get_bundle(
        &self,
    ) -> &::std::option::Option<
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::vec::Vec<::std::option::Option<::std::string::String>>,
        >,
    > {
        &self.bundle
    }
    /// The member `Renamed`.
    pub fn renamed(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.renamed = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`renamed`](Self::renamed).
    pub fn set_renamed(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.renamed = input;
        self
    }
    /// The value of [`renamed`](Self::renamed) so far.
    pub fn get_renamed(&self) -> &::std::option::Option<::std::string::String> {
        &self.renamed
    }
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub fn old(
        mut self,
        input: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.old = ::std::option::Option::Some(input.into());
        self
    }
    /// Sets or clears [`old`](Self::old).
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub fn set_old(
        mut self,
        input: ::std::option::Option<::std::string::String>,
    ) -> Self {
        self.old = input;
        self
    }
    /// The value of [`old`](Self::old) so far.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub fn get_old(&self) -> &::std::option::Option<::std::string::String> {
        &self.old
    }
    /// Builds the [`Everything`](crate::types::Everything).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::types::Everything,
        ::shapesmith_runtime::aws_smithy_types::error::operation::BuildError,
    > {
        let mut problems = ::shapesmith_runtime::error::Problems::default();
        problems.required("required_text", &self.required_text);
        problems.required("required_letter", &self.required_letter);
        problems.required("required_flag", &self.required_flag);
        problems.required("required_count", &self.required_count);
        problems.required("required_long", &self.required_long);
        problems.required("required_float", &self.required_float);
        problems.required("required_double", &self.required_double);
        problems.required("required_bytes", &self.required_bytes);
        problems.required("required_moment", &self.required_moment);
        problems.required("required_iso_moment", &self.required_iso_moment);
        problems.required("required_unix_moment", &self.required_unix_moment);
        problems.required("required_http_moment", &self.required_http_moment);
        problems.required("required_anything", &self.required_anything);
        problems.required("required_color", &self.required_color);
        problems.required("required_texts", &self.required_texts);
        problems.required("required_sparse_texts", &self.required_sparse_texts);
        problems.required("required_text_map", &self.required_text_map);
        problems.required("required_sparse_map", &self.required_sparse_map);
        problems.required("required_grid", &self.required_grid);
        problems.required("required_rows", &self.required_rows);
        problems.required("required_sparse_inners", &self.required_sparse_inners);
        problems.required("required_moments", &self.required_moments);
        problems.required("required_anythings", &self.required_anythings);
        problems.finish("Everything")?;
        ::std::result::Result::Ok(
            ::shapesmith_runtime::serde::Structure::from_builder(self),
        )
    }
}
