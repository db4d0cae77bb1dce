// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

/// The structure `Place`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Place {
    /// The member `Room`.
    pub room: Option<String>,
    /// The member `Secret`.
    pub secret: Option<String>,
}

impl ::std::fmt::Debug for Place {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Place")
            .field("room", &self.room)
            .field("secret", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl Place {
    /// A builder for [`Place`](Self).
    #[inline]
    pub fn builder() -> crate::types::builders::PlaceBuilder {
        crate::types::builders::PlaceBuilder::default()
    }
    /// The member `Room`.
    #[inline]
    pub fn room(&self) -> Option<&str> {
        self.room.as_deref()
    }
    /// The member `Secret`.
    #[inline]
    pub fn secret(&self) -> Option<&str> {
        self.secret.as_deref()
    }
}

/// A builder for [`Place`](crate::types::Place).
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct PlaceBuilder {
    pub(crate) room: Option<String>,
    pub(crate) secret: Option<String>,
}

impl ::std::fmt::Debug for PlaceBuilder {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PlaceBuilder")
            .field("room", &self.room)
            .field("secret", &"*** Sensitive Data Redacted ***")
            .finish()
    }
}

impl PlaceBuilder {
    /// The member `Room`.
    pub fn room(mut self, input: impl Into<String>) -> Self {
        self.room = Some(input.into());
        self
    }
    /// Sets or clears [`room`](Self::room).
    #[inline]
    pub fn set_room(mut self, input: Option<String>) -> Self {
        self.room = input;
        self
    }
    /// The value of [`room`](Self::room) so far.
    #[inline]
    pub fn get_room(&self) -> &Option<String> {
        &self.room
    }
    /// The member `Secret`.
    pub fn secret(mut self, input: impl Into<String>) -> Self {
        self.secret = Some(input.into());
        self
    }
    /// Sets or clears [`secret`](Self::secret).
    #[inline]
    pub fn set_secret(mut self, input: Option<String>) -> Self {
        self.secret = input;
        self
    }
    /// The value of [`secret`](Self::secret) so far.
    #[inline]
    pub fn get_secret(&self) -> &Option<String> {
        &self.secret
    }
    /// Builds the [`Place`](crate::types::Place).
    #[inline]
    pub fn build(self) -> crate::types::Place {
        ::shapesmith_runtime::serde::Structure::from_builder(self)
    }
}
