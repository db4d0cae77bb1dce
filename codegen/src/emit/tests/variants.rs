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
    #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
    pub enum Thing {
        /// The member `Text`.
        Text(::std::string::String),
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
        pub fn is_text(&self) -> bool {
            matches!(self, Self::Text(_))
        }
        /// The value of [`Text`](Self::Text).
        ///
        /// # Errors
        /// The union itself, if another member is set.
        pub fn as_text(&self) -> ::std::result::Result<&::std::string::String, &Self> {
            match self {
                Self::Text(value) => ::std::result::Result::Ok(value),
                _ => ::std::result::Result::Err(self),
            }
        }
        /// Whether this is [`Whole`](Self::Whole).
        pub fn is_whole(&self) -> bool {
            matches!(self, Self::Whole(_))
        }
        /// The value of [`Whole`](Self::Whole).
        ///
        /// # Errors
        /// The union itself, if another member is set.
        pub fn as_whole(&self) -> ::std::result::Result<&i32, &Self> {
            match self {
                Self::Whole(value) => ::std::result::Result::Ok(value),
                _ => ::std::result::Result::Err(self),
            }
        }
        /// Whether the member is one that this crate does not know.
        pub fn is_unknown(&self) -> bool {
            matches!(self, Self::Unknown(_))
        }
        /// The member that this crate does not know.
        ///
        /// # Errors
        /// The union itself, if this crate knows its member.
        pub fn as_unknown(
            &self,
        ) -> ::std::result::Result<&crate::primitives::SdkUnknownMember, &Self> {
            match self {
                Self::Unknown(value) => ::std::result::Result::Ok(value),
                _ => ::std::result::Result::Err(self),
            }
        }
    }
    ");
}

#[test]
fn a_union_is_written_as_its_one_member() {
    // An unknown member goes out under its own name.
    assert_snapshot!(items(&union(), "src/schema/thing.rs", "fn serialize_members"), @"
    impl serde::SerializableStruct for crate::types::Thing {
        fn schema(&self) -> &serde::Schema<'_> {
            &SCHEMA
        }
        fn serialize_members(
            &self,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            match self {
                Self::Text(value) => serde::write(serializer, &MEMBERS[0], value),
                Self::Whole(value) => serde::write(serializer, &MEMBERS[1], value),
                Self::Unknown(member) => member.write(serializer),
            }
        }
    }
    ");
}

#[test]
fn a_union_is_read_by_the_place_of_its_member() {
    // What has no place is left to the runtime, which keeps it.
    assert_snapshot!(items(&union(), "src/schema/thing.rs", "fn read_variant"), @"
    impl ::shapesmith_runtime::union::Union for crate::types::Thing {
        fn static_schema() -> &'static serde::Schema<'static> {
            &SCHEMA
        }
        fn read_variant(
            member: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result<::std::option::Option<Self>> {
            match member.member_index() {
                ::std::option::Option::Some(0) => {
                    serde::Value::read(member, deserializer)
                        .map(Self::Text)
                        .map(::std::option::Option::Some)
                }
                ::std::option::Option::Some(1) => {
                    serde::Value::read(member, deserializer)
                        .map(Self::Whole)
                        .map(::std::option::Option::Some)
                }
                _ => ::std::result::Result::Ok(::std::option::Option::None),
            }
        }
        fn from_unknown(member: ::shapesmith_runtime::union::SdkUnknownMember) -> Self {
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
    #[derive(
        ::std::clone::Clone,
        ::std::fmt::Debug,
        ::std::cmp::PartialEq,
        ::std::cmp::Eq,
        ::std::cmp::PartialOrd,
        ::std::cmp::Ord,
        ::std::hash::Hash,
    )]
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
        pub const fn values() -> &'static [&'static str] {
            &["TWO_WORDS", "ends ", "two_words", "5m", "Unknown"]
        }
        /// The variant of a value.
        ///
        /// # Errors
        /// When the value has no variant.
        pub fn try_parse(
            value: &str,
        ) -> ::std::result::Result<Self, crate::error::UnknownVariantError> {
            match Self::from(value) {
                Self::Unknown(_) => {
                    ::std::result::Result::Err(crate::error::UnknownVariantError::new(value))
                }
                known => ::std::result::Result::Ok(known),
            }
        }
    }
    "#);
    assert_snapshot!(items(&enumeration(), "src/types/kind.rs", "From<&str>"), @r#"
    impl ::std::convert::From<&str> for Kind {
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
        fn write(
            &self,
            schema: &serde::Schema<'_>,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            serializer.write_string(schema, self.as_str())
        }
        fn read(
            schema: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result<Self> {
            let text = deserializer.read_string(schema)?;
            ::std::result::Result::Ok(Self::from(text.as_str()))
        }
    }
    ");
}
