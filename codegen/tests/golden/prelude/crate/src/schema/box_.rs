// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Box` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.goldenprelude", "Box", "Box", Structure, 0),
    serde::member!("com.amazonaws.goldenprelude", "Box", "Vec", List, 1)
        .with_list_member(&super::option_list::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "Box", "HashMap", Map, 2)
        .with_map_members(&super::result_map::KEY, &super::result_map::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "Box", "String", Structure, 3),
    serde::member!("com.amazonaws.goldenprelude", "Box", "Option", Structure, 4),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenprelude", "Box"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Box {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.r#box)?;
        serde::write(serializer, &MEMBERS[1], &self.vec)?;
        serde::write(serializer, &MEMBERS[2], &self.hash_map)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.string)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.option)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Box {
    type Builder = crate::types::builders::BoxBuilder;
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
                serde::read_into(deserializer, member, &mut builder.r#box)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.vec)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.hash_map)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.string)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.option)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#box: builder.r#box,
            vec: builder.vec.unwrap_or_default(),
            hash_map: builder.hash_map.unwrap_or_default(),
            string: builder.string,
            option: builder.option,
        }
    }
}

impl serde::Value for crate::types::Box {
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
