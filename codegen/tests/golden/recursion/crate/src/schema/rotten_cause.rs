// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `RottenCause` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenrecursion", "RottenCause", "Why", String, 0),
    serde::member!(
        "com.amazonaws.goldenrecursion", "RottenCause", "Deeper", Structure, 1
    ),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenrecursion", "RottenCause"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::RottenCause {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.why)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.deeper)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::RottenCause {
    type Builder = crate::types::builders::RottenCauseBuilder;
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
                serde::read_into(deserializer, member, &mut builder.why)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.deeper)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            why: builder.why,
            deeper: builder.deeper,
        }
    }
}

impl serde::Value for crate::types::RottenCause {
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
