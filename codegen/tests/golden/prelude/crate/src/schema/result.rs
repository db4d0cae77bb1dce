// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Result` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenprelude", "Result", "Value", String, 0),
    serde::member!("com.amazonaws.goldenprelude", "Result", "Values", List, 1)
        .with_list_member(&super::text_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenprelude", "Result"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Result {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.value)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.values)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Result {
    type Builder = crate::types::builders::ResultBuilder;
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
                serde::read_into(deserializer, member, &mut builder.value)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.values)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            value: builder.value.unwrap_or_default(),
            values: builder.values,
        }
    }
}

impl serde::Value for crate::types::Result {
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
