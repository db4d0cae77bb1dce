// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Range` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.connect", "Range", "MinProficiencyLevel", Float, 0),
    serde::member!("com.amazonaws.connect", "Range", "MaxProficiencyLevel", Float, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Range"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Range {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.min_proficiency_level)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.max_proficiency_level)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Range {
    type Builder = crate::types::builders::RangeBuilder;
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
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.min_proficiency_level,
                )
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.max_proficiency_level,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            min_proficiency_level: builder.min_proficiency_level,
            max_proficiency_level: builder.max_proficiency_level,
        }
    }
}

impl serde::Value for crate::types::Range {
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
