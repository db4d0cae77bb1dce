// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TypeOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenkeywords", "TypeResponse", "where", List, 0)
        .with_list_member(&super::text_list::ELEMENT),
    serde::member!("com.amazonaws.goldenkeywords", "TypeResponse", "yield", Map, 1)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenkeywords", "TypeResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::type_::TypeOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.r#where)?;
        serde::write(serializer, &MEMBERS[1], &self.r#yield)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::type_::TypeOutput {
    type Builder = crate::operation::type_::builders::TypeOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.r#where)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.r#yield)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#where: builder.r#where.unwrap_or_default(),
            r#yield: builder.r#yield.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
