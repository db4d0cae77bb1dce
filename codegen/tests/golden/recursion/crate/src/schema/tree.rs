// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Tree` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenrecursion", "Tree", "Name", String, 0),
    serde::member!("com.amazonaws.goldenrecursion", "Tree", "Twin", Structure, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenrecursion", "Tree"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Tree {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.name)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.twin)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Tree {
    type Builder = crate::types::builders::TreeBuilder;
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
                serde::read_into(deserializer, member, &mut builder.name)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.twin)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name.unwrap_or_default(),
            twin: builder.twin,
        }
    }
}

impl serde::Value for crate::types::Tree {
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
