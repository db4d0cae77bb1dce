// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `TypeInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenkeywords#TypeRequest",
    &[
        ("type", schema::Kind::String, &[schema::Trait::HttpLabel]),
        ("async", schema::Kind::String, &[schema::Trait::HttpQuery("async")]),
        (
            "loop",
            schema::Kind::Map(&super::text_map::SHAPE),
            &[schema::Trait::HttpPrefixHeaders("x-loop-")],
        ),
    ],
    &[
        schema::Trait::Http("GET", "/types/{type}", 200),
        schema::Trait::OriginalName("TypeRequest"),
    ],
);

impl serde::Members for crate::operation::type_::TypeInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.r#type);
        writer.optional(1, &self.r#async);
        writer.optional(2, &self.r#loop);
    }
}
