// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#GetRequest",
    &[
        ("Number", schema::Kind::Long, &[schema::Trait::HttpLabel]),
        ("Color", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("Flag", schema::Kind::Boolean, &[schema::Trait::HttpLabel]),
        ("All", schema::Kind::Boolean, &[schema::Trait::HttpQuery("all")]),
        (
            "Colors",
            schema::Kind::List(&super::color_list::SHAPE),
            &[schema::Trait::HttpQuery("color")],
        ),
    ],
    &[
        schema::Trait::Http("GET", "/things/{Number}/{Color}/{Flag}", 200),
        schema::Trait::OriginalName("GetRequest"),
    ],
);

impl serde::Members for crate::operation::get::GetInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.number);
        writer.optional(1, &self.color);
        writer.optional(2, &self.flag);
        writer.optional(3, &self.all);
        writer.optional(4, &self.colors);
    }
}
