// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// What `Anonymous` brings.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct AnonymousOutput {
    /// The member `Text`.
    pub text: Option<String>,
    /// The member `Letter`.
    pub letter: Option<String>,
    /// The member `Flag`.
    pub flag: Option<bool>,
    /// The member `Count`.
    pub count: Option<i32>,
    /// The member `Long`.
    pub long: Option<i64>,
    /// The member `Float`.
    pub float: Option<f32>,
    /// The member `Double`.
    pub double: Option<f64>,
    /// The member `Bytes`.
    pub bytes: Option<crate::primitives::Blob>,
    /// The member `Moment`.
    pub moment: Option<crate::primitives::DateTime>,
    /// The member `IsoMoment`.
    pub iso_moment: Option<crate::primitives::DateTime>,
    /// The member `UnixMoment`.
    pub unix_moment: Option<crate::primitives::DateTime>,
    /// The member `HttpMoment`.
    pub http_moment: Option<crate::primitives::DateTime>,
    /// The member `Anything`.
    pub anything: Option<crate::primitives::Document>,
    /// The member `Color`.
    pub color: Option<crate::types::Color>,
    /// The member `Inner`.
    pub inner: Option<crate::types::Inner>,
    /// The member `Texts`.
    pub texts: Option<Vec<String>>,
    /// The member `SparseTexts`.
    pub sparse_texts: Option<Vec<Option<String>>>,
    /// The member `TextMap`.
    pub text_map: Option<::std::collections::HashMap<String, String>>,
    /// The member `SparseMap`.
    pub sparse_map: Option<::std::collections::HashMap<String, Option<String>>>,
    /// The member `Grid`.
    pub grid: Option<Vec<Vec<i32>>>,
    /// The member `Rows`.
    pub rows: Option<::std::collections::HashMap<String, Vec<String>>>,
    /// The member `SparseInners`.
    pub sparse_inners: Option<Vec<Option<crate::types::Inner>>>,
    /// The member `Moments`.
    pub moments: Option<Vec<crate::primitives::DateTime>>,
    /// The member `Anythings`.
    pub anythings: Option<Vec<crate::primitives::Document>>,
    /// The member `RequiredText`.
    pub required_text: String,
    /// The member `RequiredLetter`.
    pub required_letter: String,
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
    pub required_inner: Option<crate::types::Inner>,
    /// The member `RequiredTexts`.
    pub required_texts: Vec<String>,
    /// The member `RequiredSparseTexts`.
    pub required_sparse_texts: Vec<Option<String>>,
    /// The member `RequiredTextMap`.
    pub required_text_map: ::std::collections::HashMap<String, String>,
    /// The member `RequiredSparseMap`.
    pub required_sparse_map: ::std::collections::HashMap<String, Option<String>>,
    /// The member `RequiredGrid`.
    pub required_grid: Vec<Vec<i32>>,
    /// The member `RequiredRows`.
    pub required_rows: ::std::collections::HashMap<String, Vec<String>>,
    /// The member `RequiredSparseInners`.
    pub required_sparse_inners: Vec<Option<crate::types::Inner>>,
    /// The member `RequiredMoments`.
    pub required_moments: Vec<crate::primitives::DateTime>,
    /// The member `RequiredAnythings`.
    pub required_anythings: Vec<crate::primitives::Document>,
    /// The member `Either`.
    pub either: Option<Box<crate::types::Either>>,
    /// The member `Bundle`.
    pub bundle: Option<::std::collections::HashMap<String, Vec<Option<String>>>>,
    /// The member `Renamed`.
    pub renamed: Option<String>,
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub old: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl AnonymousOutput {
    /// A builder for [`AnonymousOutput`](Self).
    #[inline]
    pub fn builder() -> crate::operation::anonymous::builders::AnonymousOutputBuilder {
        crate::operation::anonymous::builders::AnonymousOutputBuilder::default()
    }
    /// The member `Text`.
    #[inline]
    pub fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }
    /// The member `Letter`.
    #[inline]
    pub fn letter(&self) -> Option<&str> {
        self.letter.as_deref()
    }
    /// The member `Flag`.
    #[inline]
    pub fn flag(&self) -> Option<bool> {
        self.flag
    }
    /// The member `Count`.
    #[inline]
    pub fn count(&self) -> Option<i32> {
        self.count
    }
    /// The member `Long`.
    #[inline]
    pub fn long(&self) -> Option<i64> {
        self.long
    }
    /// The member `Float`.
    #[inline]
    pub fn float(&self) -> Option<f32> {
        self.float
    }
    /// The member `Double`.
    #[inline]
    pub fn double(&self) -> Option<f64> {
        self.double
    }
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(&self) -> Option<&crate::primitives::Blob> {
        self.bytes.as_ref()
    }
    /// The member `Moment`.
    #[inline]
    pub fn moment(&self) -> Option<&crate::primitives::DateTime> {
        self.moment.as_ref()
    }
    /// The member `IsoMoment`.
    #[inline]
    pub fn iso_moment(&self) -> Option<&crate::primitives::DateTime> {
        self.iso_moment.as_ref()
    }
    /// The member `UnixMoment`.
    #[inline]
    pub fn unix_moment(&self) -> Option<&crate::primitives::DateTime> {
        self.unix_moment.as_ref()
    }
    /// The member `HttpMoment`.
    #[inline]
    pub fn http_moment(&self) -> Option<&crate::primitives::DateTime> {
        self.http_moment.as_ref()
    }
    /// The member `Anything`.
    #[inline]
    pub fn anything(&self) -> Option<&crate::primitives::Document> {
        self.anything.as_ref()
    }
    /// The member `Color`.
    #[inline]
    pub fn color(&self) -> Option<&crate::types::Color> {
        self.color.as_ref()
    }
    /// The member `Inner`.
    #[inline]
    pub fn inner(&self) -> Option<&crate::types::Inner> {
        self.inner.as_ref()
    }
    /// The member `Texts`.
    ///
    /// An absent list reads as an empty one; `.texts.is_none()` tells them apart.
    #[inline]
    pub fn texts(&self) -> &[String] {
        self.texts.as_deref().unwrap_or_default()
    }
    /// The member `SparseTexts`.
    ///
    /// An absent list reads as an empty one; `.sparse_texts.is_none()` tells them apart.
    #[inline]
    pub fn sparse_texts(&self) -> &[Option<String>] {
        self.sparse_texts.as_deref().unwrap_or_default()
    }
    /// The member `TextMap`.
    #[inline]
    pub fn text_map(&self) -> Option<&::std::collections::HashMap<String, String>> {
        self.text_map.as_ref()
    }
    /// The member `SparseMap`.
    #[inline]
    pub fn sparse_map(
        &self,
    ) -> Option<&::std::collections::HashMap<String, Option<String>>> {
        self.sparse_map.as_ref()
    }
    /// The member `Grid`.
    ///
    /// An absent list reads as an empty one; `.grid.is_none()` tells them apart.
    #[inline]
    pub fn grid(&self) -> &[Vec<i32>] {
        self.grid.as_deref().unwrap_or_default()
    }
    /// The member `Rows`.
    #[inline]
    pub fn rows(&self) -> Option<&::std::collections::HashMap<String, Vec<String>>> {
        self.rows.as_ref()
    }
    /// The member `SparseInners`.
    ///
    /// An absent list reads as an empty one; `.sparse_inners.is_none()` tells them apart.
    #[inline]
    pub fn sparse_inners(&self) -> &[Option<crate::types::Inner>] {
        self.sparse_inners.as_deref().unwrap_or_default()
    }
    /// The member `Moments`.
    ///
    /// An absent list reads as an empty one; `.moments.is_none()` tells them apart.
    #[inline]
    pub fn moments(&self) -> &[crate::primitives::DateTime] {
        self.moments.as_deref().unwrap_or_default()
    }
    /// The member `Anythings`.
    ///
    /// An absent list reads as an empty one; `.anythings.is_none()` tells them apart.
    #[inline]
    pub fn anythings(&self) -> &[crate::primitives::Document] {
        self.anythings.as_deref().unwrap_or_default()
    }
    /// The member `RequiredText`.
    #[inline]
    pub fn required_text(&self) -> &str {
        self.required_text.as_str()
    }
    /// The member `RequiredLetter`.
    #[inline]
    pub fn required_letter(&self) -> &str {
        self.required_letter.as_str()
    }
    /// The member `RequiredFlag`.
    #[inline]
    pub fn required_flag(&self) -> bool {
        self.required_flag
    }
    /// The member `RequiredCount`.
    #[inline]
    pub fn required_count(&self) -> i32 {
        self.required_count
    }
    /// The member `RequiredLong`.
    #[inline]
    pub fn required_long(&self) -> i64 {
        self.required_long
    }
    /// The member `RequiredFloat`.
    #[inline]
    pub fn required_float(&self) -> f32 {
        self.required_float
    }
    /// The member `RequiredDouble`.
    #[inline]
    pub fn required_double(&self) -> f64 {
        self.required_double
    }
    /// The member `RequiredBytes`.
    #[inline]
    pub fn required_bytes(&self) -> &crate::primitives::Blob {
        &self.required_bytes
    }
    /// The member `RequiredMoment`.
    #[inline]
    pub fn required_moment(&self) -> &crate::primitives::DateTime {
        &self.required_moment
    }
    /// The member `RequiredIsoMoment`.
    #[inline]
    pub fn required_iso_moment(&self) -> &crate::primitives::DateTime {
        &self.required_iso_moment
    }
    /// The member `RequiredUnixMoment`.
    #[inline]
    pub fn required_unix_moment(&self) -> &crate::primitives::DateTime {
        &self.required_unix_moment
    }
    /// The member `RequiredHttpMoment`.
    #[inline]
    pub fn required_http_moment(&self) -> &crate::primitives::DateTime {
        &self.required_http_moment
    }
    /// The member `RequiredAnything`.
    #[inline]
    pub fn required_anything(&self) -> &crate::primitives::Document {
        &self.required_anything
    }
    /// The member `RequiredColor`.
    #[inline]
    pub fn required_color(&self) -> &crate::types::Color {
        &self.required_color
    }
    /// The member `RequiredInner`.
    #[inline]
    pub fn required_inner(&self) -> Option<&crate::types::Inner> {
        self.required_inner.as_ref()
    }
    /// The member `RequiredTexts`.
    #[inline]
    pub fn required_texts(&self) -> &[String] {
        self.required_texts.as_slice()
    }
    /// The member `RequiredSparseTexts`.
    #[inline]
    pub fn required_sparse_texts(&self) -> &[Option<String>] {
        self.required_sparse_texts.as_slice()
    }
    /// The member `RequiredTextMap`.
    #[inline]
    pub fn required_text_map(&self) -> &::std::collections::HashMap<String, String> {
        &self.required_text_map
    }
    /// The member `RequiredSparseMap`.
    #[inline]
    pub fn required_sparse_map(
        &self,
    ) -> &::std::collections::HashMap<String, Option<String>> {
        &self.required_sparse_map
    }
    /// The member `RequiredGrid`.
    #[inline]
    pub fn required_grid(&self) -> &[Vec<i32>] {
        self.required_grid.as_slice()
    }
    /// The member `RequiredRows`.
    #[inline]
    pub fn required_rows(&self) -> &::std::collections::HashMap<String, Vec<String>> {
        &self.required_rows
    }
    /// The member `RequiredSparseInners`.
    #[inline]
    pub fn required_sparse_inners(&self) -> &[Option<crate::types::Inner>] {
        self.required_sparse_inners.as_slice()
    }
    /// The member `RequiredMoments`.
    #[inline]
    pub fn required_moments(&self) -> &[crate::primitives::DateTime] {
        self.required_moments.as_slice()
    }
    /// The member `RequiredAnythings`.
    #[inline]
    pub fn required_anythings(&self) -> &[crate::primitives::Document] {
        self.required_anythings.as_slice()
    }
    /// The member `Either`.
    #[inline]
    pub fn either(&self) -> Option<&crate::types::Either> {
        self.either.as_deref()
    }
    /// The member `Bundle`.
    #[inline]
    pub fn bundle(
        &self,
    ) -> Option<&::std::collections::HashMap<String, Vec<Option<String>>>> {
        self.bundle.as_ref()
    }
    /// The member `Renamed`.
    #[inline]
    pub fn renamed(&self) -> Option<&str> {
        self.renamed.as_deref()
    }
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    #[inline]
    pub fn old(&self) -> Option<&str> {
        self.old.as_deref()
    }
}

impl ::shapesmith_runtime::aws_types::request_id::RequestId for AnonymousOutput {
    #[inline]
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}

impl ::shapesmith_runtime::operation::Output for AnonymousOutput {
    #[inline]
    fn set_request_id(&mut self, request_id: Option<String>) {
        self._request_id = request_id;
    }
}

/// A builder for [`AnonymousOutput`](crate::operation::anonymous::AnonymousOutput).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default, Debug)]
pub struct AnonymousOutputBuilder {
    pub(crate) text: Option<String>,
    pub(crate) letter: Option<String>,
    pub(crate) flag: Option<bool>,
    pub(crate) count: Option<i32>,
    pub(crate) long: Option<i64>,
    pub(crate) float: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) bytes: Option<crate::primitives::Blob>,
    pub(crate) moment: Option<crate::primitives::DateTime>,
    pub(crate) iso_moment: Option<crate::primitives::DateTime>,
    pub(crate) unix_moment: Option<crate::primitives::DateTime>,
    pub(crate) http_moment: Option<crate::primitives::DateTime>,
    pub(crate) anything: Option<crate::primitives::Document>,
    pub(crate) color: Option<crate::types::Color>,
    pub(crate) inner: Option<crate::types::Inner>,
    pub(crate) texts: Option<Vec<String>>,
    pub(crate) sparse_texts: Option<Vec<Option<String>>>,
    pub(crate) text_map: Option<::std::collections::HashMap<String, String>>,
    pub(crate) sparse_map: Option<::std::collections::HashMap<String, Option<String>>>,
    pub(crate) grid: Option<Vec<Vec<i32>>>,
    pub(crate) rows: Option<::std::collections::HashMap<String, Vec<String>>>,
    pub(crate) sparse_inners: Option<Vec<Option<crate::types::Inner>>>,
    pub(crate) moments: Option<Vec<crate::primitives::DateTime>>,
    pub(crate) anythings: Option<Vec<crate::primitives::Document>>,
    pub(crate) required_text: Option<String>,
    pub(crate) required_letter: Option<String>,
    pub(crate) required_flag: Option<bool>,
    pub(crate) required_count: Option<i32>,
    pub(crate) required_long: Option<i64>,
    pub(crate) required_float: Option<f32>,
    pub(crate) required_double: Option<f64>,
    pub(crate) required_bytes: Option<crate::primitives::Blob>,
    pub(crate) required_moment: Option<crate::primitives::DateTime>,
    pub(crate) required_iso_moment: Option<crate::primitives::DateTime>,
    pub(crate) required_unix_moment: Option<crate::primitives::DateTime>,
    pub(crate) required_http_moment: Option<crate::primitives::DateTime>,
    pub(crate) required_anything: Option<crate::primitives::Document>,
    pub(crate) required_color: Option<crate::types::Color>,
    pub(crate) required_inner: Option<crate::types::Inner>,
    pub(crate) required_texts: Option<Vec<String>>,
    pub(crate) required_sparse_texts: Option<Vec<Option<String>>>,
    pub(crate) required_text_map: Option<::std::collections::HashMap<String, String>>,
    pub(crate) required_sparse_map: Option<
        ::std::collections::HashMap<String, Option<String>>,
    >,
    pub(crate) required_grid: Option<Vec<Vec<i32>>>,
    pub(crate) required_rows: Option<::std::collections::HashMap<String, Vec<String>>>,
    pub(crate) required_sparse_inners: Option<Vec<Option<crate::types::Inner>>>,
    pub(crate) required_moments: Option<Vec<crate::primitives::DateTime>>,
    pub(crate) required_anythings: Option<Vec<crate::primitives::Document>>,
    pub(crate) either: Option<Box<crate::types::Either>>,
    pub(crate) bundle: Option<::std::collections::HashMap<String, Vec<Option<String>>>>,
    pub(crate) renamed: Option<String>,
    pub(crate) old: Option<String>,
    pub(crate) _request_id: Option<String>,
}

impl AnonymousOutputBuilder {
    /// The member `Text`.
    pub fn text(mut self, input: impl Into<String>) -> Self {
        self.text = Some(input.into());
        self
    }
    /// Sets or clears [`text`](Self::text).
    #[inline]
    pub fn set_text(mut self, input: Option<String>) -> Self {
        self.text = input;
        self
    }
    /// The value of [`text`](Self::text) so far.
    #[inline]
    pub fn get_text(&self) -> &Option<String> {
        &self.text
    }
    /// The member `Letter`.
    pub fn letter(mut self, input: impl Into<String>) -> Self {
        self.letter = Some(input.into());
        self
    }
    /// Sets or clears [`letter`](Self::letter).
    #[inline]
    pub fn set_letter(mut self, input: Option<String>) -> Self {
        self.letter = input;
        self
    }
    /// The value of [`letter`](Self::letter) so far.
    #[inline]
    pub fn get_letter(&self) -> &Option<String> {
        &self.letter
    }
    /// The member `Flag`.
    #[inline]
    pub fn flag(mut self, input: bool) -> Self {
        self.flag = Some(input);
        self
    }
    /// Sets or clears [`flag`](Self::flag).
    #[inline]
    pub fn set_flag(mut self, input: Option<bool>) -> Self {
        self.flag = input;
        self
    }
    /// The value of [`flag`](Self::flag) so far.
    #[inline]
    pub fn get_flag(&self) -> &Option<bool> {
        &self.flag
    }
    /// The member `Count`.
    #[inline]
    pub fn count(mut self, input: i32) -> Self {
        self.count = Some(input);
        self
    }
    /// Sets or clears [`count`](Self::count).
    #[inline]
    pub fn set_count(mut self, input: Option<i32>) -> Self {
        self.count = input;
        self
    }
    /// The value of [`count`](Self::count) so far.
    #[inline]
    pub fn get_count(&self) -> &Option<i32> {
        &self.count
    }
    /// The member `Long`.
    #[inline]
    pub fn long(mut self, input: i64) -> Self {
        self.long = Some(input);
        self
    }
    /// Sets or clears [`long`](Self::long).
    #[inline]
    pub fn set_long(mut self, input: Option<i64>) -> Self {
        self.long = input;
        self
    }
    /// The value of [`long`](Self::long) so far.
    #[inline]
    pub fn get_long(&self) -> &Option<i64> {
        &self.long
    }
    /// The member `Float`.
    #[inline]
    pub fn float(mut self, input: f32) -> Self {
        self.float = Some(input);
        self
    }
    /// Sets or clears [`float`](Self::float).
    #[inline]
    pub fn set_float(mut self, input: Option<f32>) -> Self {
        self.float = input;
        self
    }
    /// The value of [`float`](Self::float) so far.
    #[inline]
    pub fn get_float(&self) -> &Option<f32> {
        &self.float
    }
    /// The member `Double`.
    #[inline]
    pub fn double(mut self, input: f64) -> Self {
        self.double = Some(input);
        self
    }
    /// Sets or clears [`double`](Self::double).
    #[inline]
    pub fn set_double(mut self, input: Option<f64>) -> Self {
        self.double = input;
        self
    }
    /// The value of [`double`](Self::double) so far.
    #[inline]
    pub fn get_double(&self) -> &Option<f64> {
        &self.double
    }
    /// The member `Bytes`.
    #[inline]
    pub fn bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.bytes = Some(input);
        self
    }
    /// Sets or clears [`bytes`](Self::bytes).
    #[inline]
    pub fn set_bytes(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.bytes = input;
        self
    }
    /// The value of [`bytes`](Self::bytes) so far.
    #[inline]
    pub fn get_bytes(&self) -> &Option<crate::primitives::Blob> {
        &self.bytes
    }
    /// The member `Moment`.
    #[inline]
    pub fn moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.moment = Some(input);
        self
    }
    /// Sets or clears [`moment`](Self::moment).
    #[inline]
    pub fn set_moment(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.moment = input;
        self
    }
    /// The value of [`moment`](Self::moment) so far.
    #[inline]
    pub fn get_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.moment
    }
    /// The member `IsoMoment`.
    #[inline]
    pub fn iso_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.iso_moment = Some(input);
        self
    }
    /// Sets or clears [`iso_moment`](Self::iso_moment).
    #[inline]
    pub fn set_iso_moment(mut self, input: Option<crate::primitives::DateTime>) -> Self {
        self.iso_moment = input;
        self
    }
    /// The value of [`iso_moment`](Self::iso_moment) so far.
    #[inline]
    pub fn get_iso_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.iso_moment
    }
    /// The member `UnixMoment`.
    #[inline]
    pub fn unix_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.unix_moment = Some(input);
        self
    }
    /// Sets or clears [`unix_moment`](Self::unix_moment).
    #[inline]
    pub fn set_unix_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.unix_moment = input;
        self
    }
    /// The value of [`unix_moment`](Self::unix_moment) so far.
    #[inline]
    pub fn get_unix_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.unix_moment
    }
    /// The member `HttpMoment`.
    #[inline]
    pub fn http_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.http_moment = Some(input);
        self
    }
    /// Sets or clears [`http_moment`](Self::http_moment).
    #[inline]
    pub fn set_http_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.http_moment = input;
        self
    }
    /// The value of [`http_moment`](Self::http_moment) so far.
    #[inline]
    pub fn get_http_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.http_moment
    }
    /// The member `Anything`.
    #[inline]
    pub fn anything(mut self, input: crate::primitives::Document) -> Self {
        self.anything = Some(input);
        self
    }
    /// Sets or clears [`anything`](Self::anything).
    #[inline]
    pub fn set_anything(mut self, input: Option<crate::primitives::Document>) -> Self {
        self.anything = input;
        self
    }
    /// The value of [`anything`](Self::anything) so far.
    #[inline]
    pub fn get_anything(&self) -> &Option<crate::primitives::Document> {
        &self.anything
    }
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
    /// The member `Inner`.
    #[inline]
    pub fn inner(mut self, input: crate::types::Inner) -> Self {
        self.inner = Some(input);
        self
    }
    /// Sets or clears [`inner`](Self::inner).
    #[inline]
    pub fn set_inner(mut self, input: Option<crate::types::Inner>) -> Self {
        self.inner = input;
        self
    }
    /// The value of [`inner`](Self::inner) so far.
    #[inline]
    pub fn get_inner(&self) -> &Option<crate::types::Inner> {
        &self.inner
    }
    /// The member `Texts`.
    ///
    /// Appends an item; [`set_texts`](Self::set_texts) replaces the whole list.
    pub fn texts(mut self, input: impl Into<String>) -> Self {
        self.texts.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`texts`](Self::texts).
    #[inline]
    pub fn set_texts(mut self, input: Option<Vec<String>>) -> Self {
        self.texts = input;
        self
    }
    /// The value of [`texts`](Self::texts) so far.
    #[inline]
    pub fn get_texts(&self) -> &Option<Vec<String>> {
        &self.texts
    }
    /// The member `SparseTexts`.
    ///
    /// Appends an item; [`set_sparse_texts`](Self::set_sparse_texts) replaces the whole list.
    #[inline]
    pub fn sparse_texts(mut self, input: Option<String>) -> Self {
        self.sparse_texts.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`sparse_texts`](Self::sparse_texts).
    #[inline]
    pub fn set_sparse_texts(mut self, input: Option<Vec<Option<String>>>) -> Self {
        self.sparse_texts = input;
        self
    }
    /// The value of [`sparse_texts`](Self::sparse_texts) so far.
    #[inline]
    pub fn get_sparse_texts(&self) -> &Option<Vec<Option<String>>> {
        &self.sparse_texts
    }
    /// The member `TextMap`.
    ///
    /// Adds an entry; [`set_text_map`](Self::set_text_map) replaces the whole map.
    pub fn text_map(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.text_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`text_map`](Self::text_map).
    #[inline]
    pub fn set_text_map(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.text_map = input;
        self
    }
    /// The value of [`text_map`](Self::text_map) so far.
    #[inline]
    pub fn get_text_map(&self) -> &Option<::std::collections::HashMap<String, String>> {
        &self.text_map
    }
    /// The member `SparseMap`.
    ///
    /// Adds an entry; [`set_sparse_map`](Self::set_sparse_map) replaces the whole map.
    pub fn sparse_map(mut self, k: impl Into<String>, v: Option<String>) -> Self {
        self.sparse_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`sparse_map`](Self::sparse_map).
    #[inline]
    pub fn set_sparse_map(
        mut self,
        input: Option<::std::collections::HashMap<String, Option<String>>>,
    ) -> Self {
        self.sparse_map = input;
        self
    }
    /// The value of [`sparse_map`](Self::sparse_map) so far.
    #[inline]
    pub fn get_sparse_map(
        &self,
    ) -> &Option<::std::collections::HashMap<String, Option<String>>> {
        &self.sparse_map
    }
    /// The member `Grid`.
    ///
    /// Appends an item; [`set_grid`](Self::set_grid) replaces the whole list.
    #[inline]
    pub fn grid(mut self, input: Vec<i32>) -> Self {
        self.grid.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`grid`](Self::grid).
    #[inline]
    pub fn set_grid(mut self, input: Option<Vec<Vec<i32>>>) -> Self {
        self.grid = input;
        self
    }
    /// The value of [`grid`](Self::grid) so far.
    #[inline]
    pub fn get_grid(&self) -> &Option<Vec<Vec<i32>>> {
        &self.grid
    }
    /// The member `Rows`.
    ///
    /// Adds an entry; [`set_rows`](Self::set_rows) replaces the whole map.
    pub fn rows(mut self, k: impl Into<String>, v: Vec<String>) -> Self {
        self.rows.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`rows`](Self::rows).
    #[inline]
    pub fn set_rows(
        mut self,
        input: Option<::std::collections::HashMap<String, Vec<String>>>,
    ) -> Self {
        self.rows = input;
        self
    }
    /// The value of [`rows`](Self::rows) so far.
    #[inline]
    pub fn get_rows(&self) -> &Option<::std::collections::HashMap<String, Vec<String>>> {
        &self.rows
    }
    /// The member `SparseInners`.
    ///
    /// Appends an item; [`set_sparse_inners`](Self::set_sparse_inners) replaces the whole list.
    #[inline]
    pub fn sparse_inners(mut self, input: Option<crate::types::Inner>) -> Self {
        self.sparse_inners.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`sparse_inners`](Self::sparse_inners).
    #[inline]
    pub fn set_sparse_inners(
        mut self,
        input: Option<Vec<Option<crate::types::Inner>>>,
    ) -> Self {
        self.sparse_inners = input;
        self
    }
    /// The value of [`sparse_inners`](Self::sparse_inners) so far.
    #[inline]
    pub fn get_sparse_inners(&self) -> &Option<Vec<Option<crate::types::Inner>>> {
        &self.sparse_inners
    }
    /// The member `Moments`.
    ///
    /// Appends an item; [`set_moments`](Self::set_moments) replaces the whole list.
    #[inline]
    pub fn moments(mut self, input: crate::primitives::DateTime) -> Self {
        self.moments.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`moments`](Self::moments).
    #[inline]
    pub fn set_moments(
        mut self,
        input: Option<Vec<crate::primitives::DateTime>>,
    ) -> Self {
        self.moments = input;
        self
    }
    /// The value of [`moments`](Self::moments) so far.
    #[inline]
    pub fn get_moments(&self) -> &Option<Vec<crate::primitives::DateTime>> {
        &self.moments
    }
    /// The member `Anythings`.
    ///
    /// Appends an item; [`set_anythings`](Self::set_anythings) replaces the whole list.
    #[inline]
    pub fn anythings(mut self, input: crate::primitives::Document) -> Self {
        self.anythings.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`anythings`](Self::anythings).
    #[inline]
    pub fn set_anythings(
        mut self,
        input: Option<Vec<crate::primitives::Document>>,
    ) -> Self {
        self.anythings = input;
        self
    }
    /// The value of [`anythings`](Self::anythings) so far.
    #[inline]
    pub fn get_anythings(&self) -> &Option<Vec<crate::primitives::Document>> {
        &self.anythings
    }
    /// The member `RequiredText`.
    pub fn required_text(mut self, input: impl Into<String>) -> Self {
        self.required_text = Some(input.into());
        self
    }
    /// Sets or clears [`required_text`](Self::required_text).
    #[inline]
    pub fn set_required_text(mut self, input: Option<String>) -> Self {
        self.required_text = input;
        self
    }
    /// The value of [`required_text`](Self::required_text) so far.
    #[inline]
    pub fn get_required_text(&self) -> &Option<String> {
        &self.required_text
    }
    /// The member `RequiredLetter`.
    pub fn required_letter(mut self, input: impl Into<String>) -> Self {
        self.required_letter = Some(input.into());
        self
    }
    /// Sets or clears [`required_letter`](Self::required_letter).
    #[inline]
    pub fn set_required_letter(mut self, input: Option<String>) -> Self {
        self.required_letter = input;
        self
    }
    /// The value of [`required_letter`](Self::required_letter) so far.
    #[inline]
    pub fn get_required_letter(&self) -> &Option<String> {
        &self.required_letter
    }
    /// The member `RequiredFlag`.
    #[inline]
    pub fn required_flag(mut self, input: bool) -> Self {
        self.required_flag = Some(input);
        self
    }
    /// Sets or clears [`required_flag`](Self::required_flag).
    #[inline]
    pub fn set_required_flag(mut self, input: Option<bool>) -> Self {
        self.required_flag = input;
        self
    }
    /// The value of [`required_flag`](Self::required_flag) so far.
    #[inline]
    pub fn get_required_flag(&self) -> &Option<bool> {
        &self.required_flag
    }
    /// The member `RequiredCount`.
    #[inline]
    pub fn required_count(mut self, input: i32) -> Self {
        self.required_count = Some(input);
        self
    }
    /// Sets or clears [`required_count`](Self::required_count).
    #[inline]
    pub fn set_required_count(mut self, input: Option<i32>) -> Self {
        self.required_count = input;
        self
    }
    /// The value of [`required_count`](Self::required_count) so far.
    #[inline]
    pub fn get_required_count(&self) -> &Option<i32> {
        &self.required_count
    }
    /// The member `RequiredLong`.
    #[inline]
    pub fn required_long(mut self, input: i64) -> Self {
        self.required_long = Some(input);
        self
    }
    /// Sets or clears [`required_long`](Self::required_long).
    #[inline]
    pub fn set_required_long(mut self, input: Option<i64>) -> Self {
        self.required_long = input;
        self
    }
    /// The value of [`required_long`](Self::required_long) so far.
    #[inline]
    pub fn get_required_long(&self) -> &Option<i64> {
        &self.required_long
    }
    /// The member `RequiredFloat`.
    #[inline]
    pub fn required_float(mut self, input: f32) -> Self {
        self.required_float = Some(input);
        self
    }
    /// Sets or clears [`required_float`](Self::required_float).
    #[inline]
    pub fn set_required_float(mut self, input: Option<f32>) -> Self {
        self.required_float = input;
        self
    }
    /// The value of [`required_float`](Self::required_float) so far.
    #[inline]
    pub fn get_required_float(&self) -> &Option<f32> {
        &self.required_float
    }
    /// The member `RequiredDouble`.
    #[inline]
    pub fn required_double(mut self, input: f64) -> Self {
        self.required_double = Some(input);
        self
    }
    /// Sets or clears [`required_double`](Self::required_double).
    #[inline]
    pub fn set_required_double(mut self, input: Option<f64>) -> Self {
        self.required_double = input;
        self
    }
    /// The value of [`required_double`](Self::required_double) so far.
    #[inline]
    pub fn get_required_double(&self) -> &Option<f64> {
        &self.required_double
    }
    /// The member `RequiredBytes`.
    #[inline]
    pub fn required_bytes(mut self, input: crate::primitives::Blob) -> Self {
        self.required_bytes = Some(input);
        self
    }
    /// Sets or clears [`required_bytes`](Self::required_bytes).
    #[inline]
    pub fn set_required_bytes(mut self, input: Option<crate::primitives::Blob>) -> Self {
        self.required_bytes = input;
        self
    }
    /// The value of [`required_bytes`](Self::required_bytes) so far.
    #[inline]
    pub fn get_required_bytes(&self) -> &Option<crate::primitives::Blob> {
        &self.required_bytes
    }
    /// The member `RequiredMoment`.
    #[inline]
    pub fn required_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_moment = Some(input);
        self
    }
    /// Sets or clears [`required_moment`](Self::required_moment).
    #[inline]
    pub fn set_required_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_moment = input;
        self
    }
    /// The value of [`required_moment`](Self::required_moment) so far.
    #[inline]
    pub fn get_required_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.required_moment
    }
    /// The member `RequiredIsoMoment`.
    #[inline]
    pub fn required_iso_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_iso_moment = Some(input);
        self
    }
    /// Sets or clears [`required_iso_moment`](Self::required_iso_moment).
    #[inline]
    pub fn set_required_iso_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_iso_moment = input;
        self
    }
    /// The value of [`required_iso_moment`](Self::required_iso_moment) so far.
    #[inline]
    pub fn get_required_iso_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.required_iso_moment
    }
    /// The member `RequiredUnixMoment`.
    #[inline]
    pub fn required_unix_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_unix_moment = Some(input);
        self
    }
    /// Sets or clears [`required_unix_moment`](Self::required_unix_moment).
    #[inline]
    pub fn set_required_unix_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_unix_moment = input;
        self
    }
    /// The value of [`required_unix_moment`](Self::required_unix_moment) so far.
    #[inline]
    pub fn get_required_unix_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.required_unix_moment
    }
    /// The member `RequiredHttpMoment`.
    #[inline]
    pub fn required_http_moment(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_http_moment = Some(input);
        self
    }
    /// Sets or clears [`required_http_moment`](Self::required_http_moment).
    #[inline]
    pub fn set_required_http_moment(
        mut self,
        input: Option<crate::primitives::DateTime>,
    ) -> Self {
        self.required_http_moment = input;
        self
    }
    /// The value of [`required_http_moment`](Self::required_http_moment) so far.
    #[inline]
    pub fn get_required_http_moment(&self) -> &Option<crate::primitives::DateTime> {
        &self.required_http_moment
    }
    /// The member `RequiredAnything`.
    #[inline]
    pub fn required_anything(mut self, input: crate::primitives::Document) -> Self {
        self.required_anything = Some(input);
        self
    }
    /// Sets or clears [`required_anything`](Self::required_anything).
    #[inline]
    pub fn set_required_anything(
        mut self,
        input: Option<crate::primitives::Document>,
    ) -> Self {
        self.required_anything = input;
        self
    }
    /// The value of [`required_anything`](Self::required_anything) so far.
    #[inline]
    pub fn get_required_anything(&self) -> &Option<crate::primitives::Document> {
        &self.required_anything
    }
    /// The member `RequiredColor`.
    #[inline]
    pub fn required_color(mut self, input: crate::types::Color) -> Self {
        self.required_color = Some(input);
        self
    }
    /// Sets or clears [`required_color`](Self::required_color).
    #[inline]
    pub fn set_required_color(mut self, input: Option<crate::types::Color>) -> Self {
        self.required_color = input;
        self
    }
    /// The value of [`required_color`](Self::required_color) so far.
    #[inline]
    pub fn get_required_color(&self) -> &Option<crate::types::Color> {
        &self.required_color
    }
    /// The member `RequiredInner`.
    #[inline]
    pub fn required_inner(mut self, input: crate::types::Inner) -> Self {
        self.required_inner = Some(input);
        self
    }
    /// Sets or clears [`required_inner`](Self::required_inner).
    #[inline]
    pub fn set_required_inner(mut self, input: Option<crate::types::Inner>) -> Self {
        self.required_inner = input;
        self
    }
    /// The value of [`required_inner`](Self::required_inner) so far.
    #[inline]
    pub fn get_required_inner(&self) -> &Option<crate::types::Inner> {
        &self.required_inner
    }
    /// The member `RequiredTexts`.
    ///
    /// Appends an item; [`set_required_texts`](Self::set_required_texts) replaces the whole list.
    pub fn required_texts(mut self, input: impl Into<String>) -> Self {
        self.required_texts.get_or_insert_default().push(input.into());
        self
    }
    /// Sets or clears [`required_texts`](Self::required_texts).
    #[inline]
    pub fn set_required_texts(mut self, input: Option<Vec<String>>) -> Self {
        self.required_texts = input;
        self
    }
    /// The value of [`required_texts`](Self::required_texts) so far.
    #[inline]
    pub fn get_required_texts(&self) -> &Option<Vec<String>> {
        &self.required_texts
    }
    /// The member `RequiredSparseTexts`.
    ///
    /// Appends an item; [`set_required_sparse_texts`](Self::set_required_sparse_texts) replaces the
    /// whole list.
    #[inline]
    pub fn required_sparse_texts(mut self, input: Option<String>) -> Self {
        self.required_sparse_texts.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_sparse_texts`](Self::required_sparse_texts).
    #[inline]
    pub fn set_required_sparse_texts(
        mut self,
        input: Option<Vec<Option<String>>>,
    ) -> Self {
        self.required_sparse_texts = input;
        self
    }
    /// The value of [`required_sparse_texts`](Self::required_sparse_texts) so far.
    #[inline]
    pub fn get_required_sparse_texts(&self) -> &Option<Vec<Option<String>>> {
        &self.required_sparse_texts
    }
    /// The member `RequiredTextMap`.
    ///
    /// Adds an entry; [`set_required_text_map`](Self::set_required_text_map) replaces the whole
    /// map.
    pub fn required_text_map(
        mut self,
        k: impl Into<String>,
        v: impl Into<String>,
    ) -> Self {
        self.required_text_map.get_or_insert_default().insert(k.into(), v.into());
        self
    }
    /// Sets or clears [`required_text_map`](Self::required_text_map).
    #[inline]
    pub fn set_required_text_map(
        mut self,
        input: Option<::std::collections::HashMap<String, String>>,
    ) -> Self {
        self.required_text_map = input;
        self
    }
    /// The value of [`required_text_map`](Self::required_text_map) so far.
    #[inline]
    pub fn get_required_text_map(
        &self,
    ) -> &Option<::std::collections::HashMap<String, String>> {
        &self.required_text_map
    }
    /// The member `RequiredSparseMap`.
    ///
    /// Adds an entry; [`set_required_sparse_map`](Self::set_required_sparse_map) replaces the whole
    /// map.
    pub fn required_sparse_map(
        mut self,
        k: impl Into<String>,
        v: Option<String>,
    ) -> Self {
        self.required_sparse_map.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`required_sparse_map`](Self::required_sparse_map).
    #[inline]
    pub fn set_required_sparse_map(
        mut self,
        input: Option<::std::collections::HashMap<String, Option<String>>>,
    ) -> Self {
        self.required_sparse_map = input;
        self
    }
    /// The value of [`required_sparse_map`](Self::required_sparse_map) so far.
    #[inline]
    pub fn get_required_sparse_map(
        &self,
    ) -> &Option<::std::collections::HashMap<String, Option<String>>> {
        &self.required_sparse_map
    }
    /// The member `RequiredGrid`.
    ///
    /// Appends an item; [`set_required_grid`](Self::set_required_grid) replaces the whole list.
    #[inline]
    pub fn required_grid(mut self, input: Vec<i32>) -> Self {
        self.required_grid.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_grid`](Self::required_grid).
    #[inline]
    pub fn set_required_grid(mut self, input: Option<Vec<Vec<i32>>>) -> Self {
        self.required_grid = input;
        self
    }
    /// The value of [`required_grid`](Self::required_grid) so far.
    #[inline]
    pub fn get_required_grid(&self) -> &Option<Vec<Vec<i32>>> {
        &self.required_grid
    }
    /// The member `RequiredRows`.
    ///
    /// Adds an entry; [`set_required_rows`](Self::set_required_rows) replaces the whole map.
    pub fn required_rows(mut self, k: impl Into<String>, v: Vec<String>) -> Self {
        self.required_rows.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`required_rows`](Self::required_rows).
    #[inline]
    pub fn set_required_rows(
        mut self,
        input: Option<::std::collections::HashMap<String, Vec<String>>>,
    ) -> Self {
        self.required_rows = input;
        self
    }
    /// The value of [`required_rows`](Self::required_rows) so far.
    #[inline]
    pub fn get_required_rows(
        &self,
    ) -> &Option<::std::collections::HashMap<String, Vec<String>>> {
        &self.required_rows
    }
    /// The member `RequiredSparseInners`.
    ///
    /// Appends an item; [`set_required_sparse_inners`](Self::set_required_sparse_inners) replaces
    /// the whole list.
    #[inline]
    pub fn required_sparse_inners(mut self, input: Option<crate::types::Inner>) -> Self {
        self.required_sparse_inners.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_sparse_inners`](Self::required_sparse_inners).
    #[inline]
    pub fn set_required_sparse_inners(
        mut self,
        input: Option<Vec<Option<crate::types::Inner>>>,
    ) -> Self {
        self.required_sparse_inners = input;
        self
    }
    /// The value of [`required_sparse_inners`](Self::required_sparse_inners) so far.
    #[inline]
    pub fn get_required_sparse_inners(
        &self,
    ) -> &Option<Vec<Option<crate::types::Inner>>> {
        &self.required_sparse_inners
    }
    /// The member `RequiredMoments`.
    ///
    /// Appends an item; [`set_required_moments`](Self::set_required_moments) replaces the whole
    /// list.
    #[inline]
    pub fn required_moments(mut self, input: crate::primitives::DateTime) -> Self {
        self.required_moments.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_moments`](Self::required_moments).
    #[inline]
    pub fn set_required_moments(
        mut self,
        input: Option<Vec<crate::primitives::DateTime>>,
    ) -> Self {
        self.required_moments = input;
        self
    }
    /// The value of [`required_moments`](Self::required_moments) so far.
    #[inline]
    pub fn get_required_moments(&self) -> &Option<Vec<crate::primitives::DateTime>> {
        &self.required_moments
    }
    /// The member `RequiredAnythings`.
    ///
    /// Appends an item; [`set_required_anythings`](Self::set_required_anythings) replaces the whole
    /// list.
    #[inline]
    pub fn required_anythings(mut self, input: crate::primitives::Document) -> Self {
        self.required_anythings.get_or_insert_default().push(input);
        self
    }
    /// Sets or clears [`required_anythings`](Self::required_anythings).
    #[inline]
    pub fn set_required_anythings(
        mut self,
        input: Option<Vec<crate::primitives::Document>>,
    ) -> Self {
        self.required_anythings = input;
        self
    }
    /// The value of [`required_anythings`](Self::required_anythings) so far.
    #[inline]
    pub fn get_required_anythings(&self) -> &Option<Vec<crate::primitives::Document>> {
        &self.required_anythings
    }
    /// The member `Either`.
    pub fn either(mut self, input: impl Into<Box<crate::types::Either>>) -> Self {
        self.either = Some(input.into());
        self
    }
    /// Sets or clears [`either`](Self::either).
    #[inline]
    pub fn set_either(mut self, input: Option<Box<crate::types::Either>>) -> Self {
        self.either = input;
        self
    }
    /// The value of [`either`](Self::either) so far.
    #[inline]
    pub fn get_either(&self) -> &Option<Box<crate::types::Either>> {
        &self.either
    }
    /// The member `Bundle`.
    ///
    /// Adds an entry; [`set_bundle`](Self::set_bundle) replaces the whole map.
    pub fn bundle(mut self, k: impl Into<String>, v: Vec<Option<String>>) -> Self {
        self.bundle.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// Sets or clears [`bundle`](Self::bundle).
    #[inline]
    pub fn set_bundle(
        mut self,
        input: Option<::std::collections::HashMap<String, Vec<Option<String>>>>,
    ) -> Self {
        self.bundle = input;
        self
    }
    /// The value of [`bundle`](Self::bundle) so far.
    #[inline]
    pub fn get_bundle(
        &self,
    ) -> &Option<::std::collections::HashMap<String, Vec<Option<String>>>> {
        &self.bundle
    }
    /// The member `Renamed`.
    pub fn renamed(mut self, input: impl Into<String>) -> Self {
        self.renamed = Some(input.into());
        self
    }
    /// Sets or clears [`renamed`](Self::renamed).
    #[inline]
    pub fn set_renamed(mut self, input: Option<String>) -> Self {
        self.renamed = input;
        self
    }
    /// The value of [`renamed`](Self::renamed) so far.
    #[inline]
    pub fn get_renamed(&self) -> &Option<String> {
        &self.renamed
    }
    /// The member `Old`.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    pub fn old(mut self, input: impl Into<String>) -> Self {
        self.old = Some(input.into());
        self
    }
    /// Sets or clears [`old`](Self::old).
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    #[inline]
    pub fn set_old(mut self, input: Option<String>) -> Self {
        self.old = input;
        self
    }
    /// The value of [`old`](Self::old) so far.
    #[deprecated(note = "Use Text. (since 2031-01-01)")]
    #[inline]
    pub fn get_old(&self) -> &Option<String> {
        &self.old
    }
    /// Builds the [`AnonymousOutput`](crate::operation::anonymous::AnonymousOutput).
    ///
    /// # Errors
    /// When required members are missing; the error names all of them.
    #[inline]
    pub fn build(
        self,
    ) -> Result<
        crate::operation::anonymous::AnonymousOutput,
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
        problems.finish("AnonymousOutput")?;
        Ok(::shapesmith_runtime::serde::Structure::from_builder(self))
    }
}
