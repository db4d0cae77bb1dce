// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `CopyItemOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenshared", "Item", "Id", String, 0),
    serde::member!("com.amazonaws.goldenshared", "Item", "Tags", List, 1)
        .with_list_member(&super::tag_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenshared", "Item"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::copy_item::CopyItemOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.tags)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::copy_item::CopyItemOutput {
    type Builder = crate::operation::copy_item::builders::CopyItemOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.tags)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            id: builder.id.unwrap_or_default(),
            tags: builder.tags,
            _request_id: builder._request_id,
        }
    }
}
