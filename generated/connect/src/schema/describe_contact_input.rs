// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DescribeContactInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "DescribeContactRequest", "InstanceId", String, 0
    )
        .with_http_label(),
    serde::member!(
        "com.amazonaws.connect", "DescribeContactRequest", "ContactId", String, 1
    )
        .with_http_label(),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "DescribeContactRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "GET",
            "/contacts/{InstanceId}/{ContactId}",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("DescribeContactRequest");

impl serde::SerializableStruct
for crate::operation::describe_contact::DescribeContactInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.instance_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.contact_id)?;
        ::std::result::Result::Ok(())
    }
}
