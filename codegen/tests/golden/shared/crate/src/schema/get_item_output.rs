// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetItemOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldenshared", "ItemReply", "Item", Structure, 0),
    serde::member!("com.amazonaws.goldenshared", "ItemReply", "ResultItem", Structure, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenshared", "ItemReply"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::get_item::GetItemOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.item)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.result_item)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::get_item::GetItemOutput {
    type Builder = crate::operation::get_item::builders::GetItemOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.item)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.result_item)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            item: builder.item,
            result_item: builder.result_item,
            _request_id: builder._request_id,
        }
    }
}
