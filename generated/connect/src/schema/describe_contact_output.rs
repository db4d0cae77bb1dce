// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DescribeContactOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#DescribeContactResponse",
    &[("Contact", schema::Kind::Structure, &[])],
    &[],
);

impl serde::Members for crate::operation::describe_contact::DescribeContactOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.contact);
    }
}

impl serde::Structure for crate::operation::describe_contact::DescribeContactOutput {
    type Builder = crate::operation::describe_contact::builders::DescribeContactOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 { reader.optional(&mut builder.contact) } else { Ok(()) }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact: builder.contact,
            _request_id: builder._request_id,
        }
    }
}
