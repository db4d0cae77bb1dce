// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PaintOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!("com.amazonaws.goldenenums", "PaintResponse", "Color", String, 0),
    serde::member!("com.amazonaws.goldenenums", "PaintResponse", "Colors", List, 1)
        .with_list_member(&super::color_list::ELEMENT),
    serde::member!("com.amazonaws.goldenenums", "PaintResponse", "ByName", Map, 2)
        .with_map_members(&super::color_map::KEY, &super::color_map::ELEMENT),
    serde::member!("com.amazonaws.goldenenums", "PaintResponse", "Operator", String, 3),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenenums", "PaintResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::paint::PaintOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.color)?;
        serde::write(serializer, &MEMBERS[1], &self.colors)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.by_name)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.operator)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::paint::PaintOutput {
    type Builder = crate::operation::paint::builders::PaintOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.color)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.colors)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.by_name)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.operator)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            color: builder.color.unwrap_or_else(|| crate::types::Color::from("")),
            colors: builder.colors.unwrap_or_default(),
            by_name: builder.by_name,
            operator: builder.operator,
            _request_id: builder._request_id,
        }
    }
}
