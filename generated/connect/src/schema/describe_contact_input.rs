// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DescribeContactInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#DescribeContactRequest",
    &[
        ("InstanceId", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("ContactId", schema::Kind::String, &[schema::Trait::HttpLabel]),
    ],
    &[
        schema::Trait::Http("GET", "/contacts/{InstanceId}/{ContactId}", 200),
        schema::Trait::OriginalName("DescribeContactRequest"),
    ],
);

impl serde::Members for crate::operation::describe_contact::DescribeContactInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.instance_id);
        writer.optional(1, &self.contact_id);
    }
}
