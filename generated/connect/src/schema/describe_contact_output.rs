// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DescribeContactOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 1] = [
    serde::member!(
        "com.amazonaws.connect", "DescribeContactResponse", "Contact", Structure, 0
    ),
];

static REFERENCES: [&serde::Schema<'static>; 1] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "DescribeContactResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct
for crate::operation::describe_contact::DescribeContactOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.contact)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::describe_contact::DescribeContactOutput {
    type Builder = crate::operation::describe_contact::builders::DescribeContactOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        if member.member_index() == ::std::option::Option::Some(0) {
            serde::read_into(deserializer, member, &mut builder.contact)
        } else {
            ::std::result::Result::Ok(())
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact: builder.contact,
            _request_id: builder._request_id,
        }
    }
}
