// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetItemOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenshared", "GetItemOutput", "Items", List, 0)
        .with_list_member(&super::item_list::ELEMENT),
    serde::member!("com.amazonaws.goldenshared", "GetItemOutput", "Next", Structure, 1),
    serde::member!("com.amazonaws.goldenshared", "GetItemOutput", "Call", Structure, 2),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenshared", "GetItemOutput"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::GetItemOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.items)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.next)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.call)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::GetItemOutput {
    type Builder = crate::types::builders::GetItemOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.items)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.next)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.call)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            items: builder.items,
            next: builder.next,
            call: builder.call,
        }
    }
}

impl serde::Value for crate::types::GetItemOutput {
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
