// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UseInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#UseRequest",
    &[
        ("option", schema::Kind::Structure, &[]),
        ("result", schema::Kind::Structure, &[]),
        ("none", schema::Kind::String, &[]),
        ("document", schema::Kind::Structure, &[]),
        ("builder", schema::Kind::Structure, &[]),
        ("string", schema::Kind::Structure, &[]),
        ("vec", schema::Kind::Structure, &[]),
        ("box", schema::Kind::Structure, &[]),
        ("some", schema::Kind::Union, &[]),
        ("client", schema::Kind::Structure, &[]),
        ("config", schema::Kind::Structure, &[]),
        ("input", schema::Kind::Structure, &[]),
        ("output", schema::Kind::Structure, &[]),
        ("error", schema::Kind::Structure, &[]),
        ("ok", schema::Kind::Structure, &[]),
        ("err", schema::Kind::Structure, &[]),
        ("default", schema::Kind::Structure, &[]),
        ("into", schema::Kind::Structure, &[]),
        ("clone", schema::Kind::Structure, &[]),
        ("debug", schema::Kind::Structure, &[]),
        ("send", schema::Kind::Structure, &[]),
        ("iterator", schema::Kind::Structure, &[]),
        ("hashMap", schema::Kind::Structure, &[]),
        ("schema", schema::Kind::Structure, &[]),
        ("types", schema::Kind::Structure, &[]),
        ("builders", schema::Kind::Structure, &[]),
        ("service", schema::Kind::Structure, &[]),
        ("optionBuilder", schema::Kind::Structure, &[]),
        ("operation", schema::Kind::Structure, &[]),
        ("unhandled2", schema::Kind::Structure, &[]),
        ("std", schema::Kind::Structure, &[]),
        ("str", schema::Kind::Structure, &[]),
        ("options", schema::Kind::List(&super::option_list::SHAPE), &[]),
        ("results", schema::Kind::Map(&super::result_map::SHAPE), &[]),
        ("nones", schema::Kind::List(&super::sparse_none::SHAPE), &[]),
        ("text", schema::Kind::String, &[]),
    ],
    &[
        schema::Trait::Http("POST", "/use", 200),
        schema::Trait::OriginalName("UseRequest"),
    ],
);

impl serde::Members for crate::operation::use_::UseInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.option);
        writer.optional(1, &self.result);
        writer.optional(2, &self.none);
        writer.optional(3, &self.document);
        writer.optional(4, &self.builder_value);
        writer.optional(5, &self.string);
        writer.optional(6, &self.vec);
        writer.optional(7, &self.r#box);
        writer.optional(8, &self.some);
        writer.optional(9, &self.client);
        writer.optional(10, &self.config);
        writer.optional(11, &self.input);
        writer.optional(12, &self.output);
        writer.optional(13, &self.error);
        writer.optional(14, &self.ok);
        writer.optional(15, &self.err);
        writer.optional(16, &self.default_value);
        writer.optional(17, &self.into);
        writer.optional(18, &self.clone);
        writer.optional(19, &self.debug);
        writer.optional(20, &self.send_value);
        writer.optional(21, &self.iterator);
        writer.optional(22, &self.hash_map);
        writer.optional(23, &self.schema);
        writer.optional(24, &self.types);
        writer.optional(25, &self.builders);
        writer.optional(26, &self.service);
        writer.optional(27, &self.option_builder);
        writer.optional(28, &self.operation);
        writer.optional(29, &self.unhandled2);
        writer.optional(30, &self.std);
        writer.optional(31, &self.str);
        writer.optional(32, &self.options);
        writer.optional(33, &self.results);
        writer.optional(34, &self.nones);
        writer.optional(35, &self.text);
    }
}
