// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Step` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.connect", "Step", "Expiry", Structure, 0),
    serde::member!("com.amazonaws.connect", "Step", "Expression", Structure, 1),
    serde::member!("com.amazonaws.connect", "Step", "Status", String, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Step"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Step {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.expiry)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.expression)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.status)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Step {
    type Builder = crate::types::builders::StepBuilder;
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
                serde::read_into(deserializer, member, &mut builder.expiry)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.expression)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.status)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            expiry: builder.expiry,
            expression: builder.expression,
            status: builder.status,
        }
    }
}

impl serde::Value for crate::types::Step {
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
