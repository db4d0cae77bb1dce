// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ContactLensRedactionConfiguration` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#ContactLensRedactionConfiguration",
    &[
        ("Behavior", schema::Kind::String, &[]),
        ("Policy", schema::Kind::String, &[]),
        (
            "Entities",
            schema::Kind::List(&super::contact_lens_redaction_entities_list::SHAPE),
            &[],
        ),
        ("MaskMode", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::ContactLensRedactionConfiguration {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.behavior);
        writer.optional(1, &self.policy);
        writer.optional(2, &self.entities);
        writer.optional(3, &self.mask_mode);
    }
}

impl serde::Structure for crate::types::ContactLensRedactionConfiguration {
    type Builder = crate::types::builders::ContactLensRedactionConfigurationBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.behavior),
            1 => reader.optional(&mut builder.policy),
            2 => reader.optional(&mut builder.entities),
            3 => reader.optional(&mut builder.mask_mode),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            behavior: builder.behavior,
            policy: builder.policy,
            entities: builder.entities,
            mask_mode: builder.mask_mode,
        }
    }
}
