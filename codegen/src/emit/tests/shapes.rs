//! Structures, builders, unions, enums and their schemas.

use insta::assert_snapshot;
use serde_json::json;

use super::{file, items, service};

#[test]
fn a_recursive_structure_through_a_map_has_no_box() {
    // The shape of Connect's segment attributes: the map is the indirection.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {
            "ValueString": {"shape": "Text", "documentation": "A <b>plain</b> text."},
            "ValueMap": {"shape": "Things"},
        }},
        "Things": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub struct Thing {"), @"
    /// The structure `Thing`.
    #[non_exhaustive]
    #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
    pub struct Thing {
        /// A **plain** text.
        pub value_string: ::std::option::Option<::std::string::String>,
        /// The member `ValueMap`.
        pub value_map: ::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Thing>,
        >,
    }
    ");
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn value_map"), @"
    impl Thing {
        /// A **plain** text.
        pub fn value_string(&self) -> ::std::option::Option<&str> {
            self.value_string.as_deref()
        }
        /// The member `ValueMap`.
        pub fn value_map(
            &self,
        ) -> ::std::option::Option<
            &::std::collections::HashMap<::std::string::String, crate::types::Thing>,
        > {
            self.value_map.as_ref()
        }
    }

    impl ThingBuilder {
        /// A **plain** text.
        pub fn value_string(
            mut self,
            input: impl ::std::convert::Into<::std::string::String>,
        ) -> Self {
            self.value_string = ::std::option::Option::Some(input.into());
            self
        }
        /// Sets or clears [`value_string`](Self::value_string).
        pub fn set_value_string(
            mut self,
            input: ::std::option::Option<::std::string::String>,
        ) -> Self {
            self.value_string = input;
            self
        }
        /// The value of [`value_string`](Self::value_string) so far.
        pub fn get_value_string(&self) -> &::std::option::Option<::std::string::String> {
            &self.value_string
        }
        /// The member `ValueMap`.
        ///
        /// Adds an entry; [`set_value_map`](Self::set_value_map) replaces the whole map.
        pub fn value_map(
            mut self,
            k: impl ::std::convert::Into<::std::string::String>,
            v: crate::types::Thing,
        ) -> Self {
            self.value_map.get_or_insert_default().insert(k.into(), v);
            self
        }
        /// Sets or clears [`value_map`](Self::value_map).
        pub fn set_value_map(
            mut self,
            input: ::std::option::Option<
                ::std::collections::HashMap<::std::string::String, crate::types::Thing>,
            >,
        ) -> Self {
            self.value_map = input;
            self
        }
        /// The value of [`value_map`](Self::value_map) so far.
        pub fn get_value_map(
            &self,
        ) -> &::std::option::Option<
            ::std::collections::HashMap<::std::string::String, crate::types::Thing>,
        > {
            &self.value_map
        }
        /// Builds the [`Thing`](crate::types::Thing).
        pub fn build(self) -> crate::types::Thing {
            ::shapesmith_runtime::serde::Structure::from_builder(self)
        }
    }
    ");
}

#[test]
fn a_structure_that_holds_itself_has_a_box() {
    // Without it the type would have no size; the accessor hides the box.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {"Next": {"shape": "Thing"}}},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub struct Thing {"), @"
    /// The structure `Thing`.
    #[non_exhaustive]
    #[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
    pub struct Thing {
        /// The member `Next`.
        pub next: ::std::option::Option<::std::boxed::Box<crate::types::Thing>>,
    }
    ");
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn next(&self)"), @"
    impl Thing {
        /// The member `Next`.
        pub fn next(&self) -> ::std::option::Option<&crate::types::Thing> {
            self.next.as_deref()
        }
    }
    ");
}

#[test]
fn a_required_member_makes_building_fallible() {
    // All missing members are named at once.
    let model = service(json!({
        "Thing": {
            "type": "structure",
            "required": ["Id", "Count"],
            "members": {"Id": {"shape": "Text"}, "Count": {"shape": "Whole"}, "Note": {"shape": "Text"}},
        },
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn build(self)"), @"");
}

#[test]
fn sensitive_values_are_hidden_inside_lists_too() {
    // Otherwise a log line would show them.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {
            "Name": {"shape": "Text"},
            "Secrets": {"shape": "Secrets"},
        }},
        "Secrets": {"type": "list", "member": {"shape": "Secret"}},
        "Secret": {"type": "string", "sensitive": true},
    }));
    assert_snapshot!(items(&model, "src/types/thing.rs", "Debug for Thing {"), @r#"
    impl ::std::fmt::Debug for Thing {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Thing")
                .field("name", &self.name)
                .field("secrets", &"*** Sensitive Data Redacted ***")
                .finish()
        }
    }
    "#);
}

#[test]
fn a_union_keeps_members_it_does_not_know() {
    // The service may add members before this crate is made again.
    let model = service(json!({
        "Thing": {"type": "structure", "union": true, "members": {
            "Text": {"shape": "Text"},
            "Whole": {"shape": "Whole"},
        }},
    }));
    assert_snapshot!(file(&model, "src/types/thing.rs"), @"
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
    assert_snapshot!(items(&model, "src/schema/thing.rs", "fn "), @"
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

    impl serde::Value for crate::types::Thing {
        fn write(
            &self,
            schema: &serde::Schema<'_>,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            serde::write_structure(serializer, schema, self)
        }
        fn read(
            _schema: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result<Self> {
            ::shapesmith_runtime::union::read_union(deserializer)
        }
    }
    ");
}

#[test]
fn an_enum_is_open_and_keeps_its_values_to_the_byte() {
    // One real value ends in a space; two of signin's differ in case only.
    let model = service(json!({
        "Thing": {"type": "structure", "members": {"Kind": {"shape": "Kind"}}},
        "Kind": {"type": "string", "enum": ["TWO_WORDS", "ends ", "two_words", "5m", "Unknown"]},
    }));
    assert_snapshot!(file(&model, "src/types/kind.rs"), @"");
}

#[test]
fn a_schema_has_one_line_for_each_member() {
    // What differs between protocols is data in here.
    let model = service(json!({
        "Thing": {
            "type": "structure",
            "required": ["Id"],
            "members": {
                "Id": {"shape": "Text", "locationName": "id"},
                "At": {"shape": "Instant"},
                "Parts": {"shape": "Parts"},
            },
        },
        "Instant": {"type": "timestamp", "timestampFormat": "iso8601"},
        "Parts": {"type": "list", "member": {"shape": "Text"}},
    }));
    assert_snapshot!(file(&model, "src/schema/thing.rs"), @r#"
    //! How `Thing` is written and read.

    use ::shapesmith_runtime::serde;

    static MEMBERS: [serde::Schema<'static>; 3] = [
        serde::member!("com.amazonaws.things", "Thing", "Id", String, 0)
            .with_json_name("id")
            .with_xml_name("id"),
        serde::member!("com.amazonaws.things", "Thing", "At", Timestamp, 1)
            .with_timestamp_format(
                ::shapesmith_runtime::serde::traits::TimestampFormat::DateTime,
            ),
        serde::member!("com.amazonaws.things", "Thing", "Parts", List, 2)
            .with_list_member(&super::parts::ELEMENT),
    ];

    static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

    pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.things", "Thing"),
        serde::ShapeType::Structure,
        &REFERENCES,
    );

    impl serde::SerializableStruct for crate::types::Thing {
        fn schema(&self) -> &serde::Schema<'_> {
            &SCHEMA
        }
        fn serialize_members(
            &self,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            serde::write(serializer, &MEMBERS[0], &self.id)?;
            serde::write_optional(serializer, &MEMBERS[1], &self.at)?;
            serde::write_optional(serializer, &MEMBERS[2], &self.parts)?;
            ::std::result::Result::Ok(())
        }
    }

    impl serde::Structure for crate::types::Thing {
        type Builder = crate::types::builders::ThingBuilder;
        fn static_schema() -> &'static serde::Schema<'static> {
            &SCHEMA
        }
        fn read_member(
            builder: &mut Self::Builder,
            member: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result {
            match member.member_index() {
                ::std::option::Option::Some(0) => {
                    builder.id = serde::read(deserializer, member)?;
                }
                ::std::option::Option::Some(1) => {
                    builder.at = serde::read(deserializer, member)?;
                }
                ::std::option::Option::Some(2) => {
                    builder.parts = serde::read(deserializer, member)?;
                }
                _ => {}
            }
            ::std::result::Result::Ok(())
        }
        fn from_builder(builder: Self::Builder) -> Self {
            Self {
                id: builder.id.unwrap_or_default(),
                at: builder.at,
                parts: builder.parts,
            }
        }
    }

    impl serde::Value for crate::types::Thing {
        fn write(
            &self,
            schema: &serde::Schema<'_>,
            serializer: &mut dyn serde::ShapeSerializer,
        ) -> serde::Result {
            serde::write_structure(serializer, schema, self)
        }
        fn read(
            _schema: &serde::Schema<'_>,
            deserializer: &mut dyn serde::ShapeDeserializer,
        ) -> serde::Result<Self> {
            serde::read_structure(deserializer)
        }
    }
    "#);
    assert_snapshot!(file(&model, "src/schema/parts.rs"), @r#"
    //! The schemas inside the list `Parts`.

    use ::shapesmith_runtime::serde;

    pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
        "com.amazonaws.things", "Parts", "member", String, 0
    );
    "#);
}
