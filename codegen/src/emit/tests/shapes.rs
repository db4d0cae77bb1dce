//! Structures, builders and their schemas.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// The shape of Connect's segment attributes: a structure that reaches itself
/// through a map.
fn recursive() -> Value {
    service(json!({
        "Thing": {"type": "structure", "members": {
            "ValueString": {"shape": "Text", "documentation": "A <b>plain</b> text."},
            "ValueMap": {"shape": "Things"},
        }},
        "Things": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Thing"}},
    }))
}

#[test]
fn a_recursive_structure_through_a_map_has_no_box() {
    // The map is the indirection that gives the type a size.
    assert_snapshot!(items(&recursive(), "src/types/thing.rs", "pub struct Thing {"), @"
    /// The structure `Thing`.
    #[non_exhaustive]
    #[derive(Clone, PartialEq, Debug)]
    pub struct Thing {
        /// A **plain** text.
        pub value_string: Option<String>,
        /// The member `ValueMap`.
        pub value_map: Option<::std::collections::HashMap<String, crate::types::Thing>>,
    }
    ");
}

#[test]
fn accessors_borrow_text_and_maps() {
    // As the official SDK's do.
    assert_snapshot!(items(&recursive(), "src/types/thing.rs", "pub fn value_map(&self)"), @"");
}

#[test]
fn builder_setters_add_to_maps_and_replace_by_set() {
    // As the official SDK's do.
    assert_snapshot!(items(&recursive(), "src/types/thing.rs", "pub fn set_value_map"), @"
    impl ThingBuilder {
        /// A **plain** text.
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
        /// The member `ValueMap`.
        ///
        /// Adds an entry; [`set_value_map`](Self::set_value_map) replaces the whole map.
        pub fn value_map(mut self, k: impl Into<String>, v: crate::types::Thing) -> Self {
            self.value_map.get_or_insert_default().insert(k.into(), v);
            self
        }
        /// Sets or clears [`value_map`](Self::value_map).
        #[inline]
        pub fn set_value_map(
            mut self,
            input: Option<::std::collections::HashMap<String, crate::types::Thing>>,
        ) -> Self {
            self.value_map = input;
            self
        }
        /// The value of [`value_map`](Self::value_map) so far.
        #[inline]
        pub fn get_value_map(
            &self,
        ) -> &Option<::std::collections::HashMap<String, crate::types::Thing>> {
            &self.value_map
        }
        /// Builds the [`Thing`](crate::types::Thing).
        #[inline]
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
    #[derive(Clone, PartialEq, Debug)]
    pub struct Thing {
        /// The member `Next`.
        pub next: Option<Box<crate::types::Thing>>,
    }
    ");
    assert_snapshot!(items(&model, "src/types/thing.rs", "pub fn next(&self)"), @"
    impl Thing {
        /// A builder for [`Thing`](Self).
        #[inline]
        pub fn builder() -> crate::types::builders::ThingBuilder {
            crate::types::builders::ThingBuilder::default()
        }
        /// The member `Next`.
        #[inline]
        pub fn next(&self) -> Option<&crate::types::Thing> {
            self.next.as_deref()
        }
    }
    ");
}

#[test]
fn a_required_member_makes_building_fallible() {
    // All missing members are named at once.
    let model = service(json!({
        "Thing": {"type": "structure", "required": ["Count"], "members": {"Count": {"shape": "Whole"}}},
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
        #[inline]
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Thing")
                .field("name", &self.name)
                .field("secrets", &"*** Sensitive Data Redacted ***")
                .finish()
        }
    }
    "#);
}

/// A structure with a renamed member, a format and a list.
fn with_traits() -> Value {
    service(json!({
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
    }))
}

#[test]
fn a_schema_has_one_line_for_each_member() {
    // What differs between protocols is data in here.
    assert_snapshot!(items(&with_traits(), "src/schema/thing.rs", "static "), @r#"
    static SHAPE: schema::Shape = schema::Shape::structure(
        "com.amazonaws.things#Thing",
        &[
            (
                "Id",
                schema::Kind::String,
                &[schema::Trait::JsonName("id"), schema::Trait::XmlName("id")],
            ),
            (
                "At",
                schema::Kind::Timestamp,
                &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
            ),
            ("Parts", schema::Kind::List(&super::parts::SHAPE), &[]),
        ],
        &[],
    );

    impl serde::Members for crate::types::Thing {
        const SHAPE: &'static schema::Shape = &SHAPE;
        #[inline]
        fn write_members(&self, writer: &mut serde::Writer<'_>) {
            writer.always(0, &self.id);
            writer.optional(1, &self.at);
            writer.optional(2, &self.parts);
        }
    }
    "#);
    assert_snapshot!(file(&with_traits(), "src/schema/parts.rs"), @r#"
    //! What is inside the list `Parts`.

    use ::shapesmith_runtime::schema;

    pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
        "com.amazonaws.things#Parts",
        ("member", schema::Kind::String, &[]),
    );
    "#);
}

#[test]
fn writing_takes_one_line_for_each_member() {
    // A member that is always there is written without a question.
    assert_snapshot!(items(&with_traits(), "src/schema/thing.rs", "fn serialize_members"), @"");
}

#[test]
fn reading_takes_one_arm_for_each_member() {
    // A required member that a response lacks becomes its neutral value.
    assert_snapshot!(items(&with_traits(), "src/schema/thing.rs", "fn read_member"), @"
    impl serde::Structure for crate::types::Thing {
        type Builder = crate::types::builders::ThingBuilder;
        #[inline]
        fn read_member(
            builder: &mut Self::Builder,
            index: usize,
            reader: &mut serde::Reader<'_>,
        ) -> serde::Result {
            match index {
                0 => reader.optional(&mut builder.id),
                1 => reader.optional(&mut builder.at),
                2 => reader.optional(&mut builder.parts),
                _ => Ok(()),
            }
        }
        #[inline]
        fn from_builder(builder: Self::Builder) -> Self {
            Self {
                id: builder.id.unwrap_or_default(),
                at: builder.at,
                parts: builder.parts,
            }
        }
    }
    ");
}
