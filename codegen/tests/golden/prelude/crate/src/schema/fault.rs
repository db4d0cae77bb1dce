// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Fault` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenprelude", "Fault", "Message", String, 0),
    serde::member!("com.amazonaws.goldenprelude", "Fault", "Option", Structure, 1),
    serde::member!("com.amazonaws.goldenprelude", "Fault", "String", Structure, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenprelude", "Fault"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::error::Fault {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.message)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.option)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.string)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::error::Fault {
    type Builder = crate::types::error::builders::FaultBuilder;
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
                serde::read_into(deserializer, member, &mut builder.message)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.option)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.string)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            message: builder.message,
            option: builder.option,
            string: builder.string,
            meta: builder.meta.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::error::Fault {
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
