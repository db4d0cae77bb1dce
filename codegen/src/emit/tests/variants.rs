//! Unions and enums.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{items, service};

/// A union of a text and a number.
fn union() -> Value {
    service(json!({
        "Thing": {"type": "structure", "union": true, "members": {
            "Text": {"shape": "Text"},
            "Whole": {"shape": "Whole"},
        }},
    }))
}

#[test]
fn a_union_keeps_members_it_does_not_know() {
    // The service may add members before this crate is made again.
    assert_snapshot!(items(&union(), "src/types/thing.rs", "pub enum Thing"), @"
    /// The union `Thing`.
    ///
    /// Exactly one member is set.
    #[non_exhaustive]
    #[derive(Clone, PartialEq, Debug)]
    pub enum Thing {
        /// The member `Text`.
        Text(String),
        /// The member `Whole`.
        Whole(i32),
        /// A member that this crate does not know: its name and value, sent back unchanged.
        Unknown(crate::primitives::SdkUnknownMember),
    }
    ");
}

#[test]
fn a_union_answers_which_member_is_set() {
    // The names are those of the official SDK.
    assert_snapshot!(items(&union(), "src/types/thing.rs", "fn is_text"), @"
    impl Thing {
        /// Whether this is [`Text`](Self::Text).
        #[inline]
        pub fn is_text(&self) -> bool {
            matches!(self, Self::Text(_))
        }
        /// The value of [`Text`](Self::Text).
        ///
        /// # Errors
        /// The union itself, if another member is set.
        #[inline]
        pub fn as_text(&self) -> Result<&String, &Self> {
            match self {
                Self::Text(value) => Ok(value),
                _ => Err(self),
            }
        }
        /// Whether this is [`Whole`](Self::Whole).
        #[inline]
        pub fn is_whole(&self) -> bool {
            matches!(self, Self::Whole(_))
        }
        /// The value of [`Whole`](Self::Whole).
        ///
        /// # Errors
        /// The union itself, if another member is set.
        #[inline]
        pub fn as_whole(&self) -> Result<&i32, &Self> {
            match self {
                Self::Whole(value) => Ok(value),
                _ => Err(self),
            }
        }
        /// Whether the member is one that this crate does not know.
        #[inline]
        pub fn is_unknown(&self) -> bool {
            matches!(self, Self::Unknown(_))
        }
        /// The member that this crate does not know.
        ///
        /// # Errors
        /// The union itself, if this crate knows its member.
        #[inline]
        pub fn as_unknown(&self) -> Result<&crate::primitives::SdkUnknownMember, &Self> {
            match self {
                Self::Unknown(value) => Ok(value),
                _ => Err(self),
            }
        }
    }
    ");
}

#[test]
fn a_union_is_written_as_its_one_member() {
    // An unknown member goes out under its own name.
    assert_snapshot!(items(&union(), "src/schema/thing.rs", "fn serialize_members"), @"");
}

#[test]
fn a_union_is_read_by_the_place_of_its_member() {
    // What has no place is left to the runtime, which keeps it.
    assert_snapshot!(items(&union(), "src/schema/thing.rs", "fn read_variant"), @"
    impl union::Union for crate::types::Thing {
        #[inline]
        fn read_variant(
            index: usize,
            reader: &mut serde::Reader<'_>,
        ) -> serde::Result<Option<Self>> {
            match index {
                0 => reader.variant(Self::Text),
                1 => reader.variant(Self::Whole),
                _ => Ok(None),
            }
        }
        #[inline]
        fn from_unknown(member: union::SdkUnknownMember) -> Self {
            Self::Unknown(member)
        }
    }
    ");
}

/// An enum whose values do not look like Rust.
fn enumeration() -> Value {
    service(json!({
        "Thing": {"type": "structure", "members": {"Kind": {"shape": "Kind"}}},
        "Kind": {"type": "string", "enum": ["TWO_WORDS", "ends ", "two_words", "5m", "Unknown"]},
    }))
}

#[test]
fn an_enum_is_open() {
    // Values that collide get a number, in the order of the model.
    assert_snapshot!(items(&enumeration(), "src/types/kind.rs", "pub enum Kind"), @"
    /// The enum `Kind`.
    ///
    /// The set of values may grow: compare [`as_str`](Self::as_str) to handle a value that has no
    /// variant yet.
    #[non_exhaustive]
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Kind {
        /// The value `TWO_WORDS`.
        TwoWords,
        /// The value `ends`.
        Ends,
        /// The value `two_words`.
        TwoWords2,
        /// The value `5m`.
        _5m,
        /// The value `Unknown`.
        UnknownValue,
        /// A value without a variant; it is kept and sent back unchanged.
        Unknown(crate::primitives::UnknownVariantValue),
    }
    ");
}

#[test]
fn an_enum_keeps_its_values_to_the_byte() {
    // One real value ends in a space.
    assert_snapshot!(items(&enumeration(), "src/types/kind.rs", "fn as_str"), @r#"
    impl Kind {
        /// The value as the service spells it.
        #[inline]
        pub fn as_str(&self) -> &str {
            match self {
                Self::TwoWords => "TWO_WORDS",
                Self::Ends => "ends ",
                Self::TwoWords2 => "two_words",
                Self::_5m => "5m",
                Self::UnknownValue => "Unknown",
                Self::Unknown(value) => value.as_str(),
            }
        }
        /// All values that have a variant.
        #[inline]
        pub const fn values() -> &'static [&'static str] {
            &["TWO_WORDS", "ends ", "two_words", "5m", "Unknown"]
        }
        /// The variant of a value.
        ///
        /// # Errors
        /// When the value has no variant.
        #[inline]
        pub fn try_parse(value: &str) -> Result<Self, crate::error::UnknownVariantError> {
            match Self::from(value) {
                Self::Unknown(_) => Err(crate::error::UnknownVariantError::new(value)),
                known => Ok(known),
            }
        }
    }
    "#);
    assert_snapshot!(items(&enumeration(), "src/types/kind.rs", "From<&str>"), @r#"
    impl From<&str> for Kind {
        #[inline]
        fn from(value: &str) -> Self {
            match value {
                "TWO_WORDS" => Self::TwoWords,
                "ends " => Self::Ends,
                "two_words" => Self::TwoWords2,
                "5m" => Self::_5m,
                "Unknown" => Self::UnknownValue,
                other => Self::Unknown(crate::primitives::UnknownVariantValue::new(other)),
            }
        }
    }
    "#);
}

#[test]
fn an_enum_is_text_on_the_wire() {
    assert_snapshot!(items(&enumeration(), "src/schema/kind.rs", "impl "), @"
    impl serde::Value for crate::types::Kind {
        #[inline]
        fn write(
            &self,
            schema: &serde::Schema<'_>,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            serializer.write_string(schema, self.as_str())
        }
        #[inline]
        fn read(
            schema: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result<Self> {
            let text = deserializer.read_string(schema)?;
            Ok(Self::from(text.as_str()))
        }
    }
    ");
}
