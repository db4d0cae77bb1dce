// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DescribeContactInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "DescribeContactRequest", "InstanceId"
            ),
            serde::ShapeType::String,
            "InstanceId",
            0,
        )
        .with_http_label(),
    serde::Schema::new_member(
            serde::shape_id!(
                "com.amazonaws.connect", "DescribeContactRequest", "ContactId"
            ),
            serde::ShapeType::String,
            "ContactId",
            1,
        )
        .with_http_label(),
];

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.connect", "DescribeContactRequest"),
        serde::ShapeType::Structure,
        &[&MEMBERS[0], &MEMBERS[1]],
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
