// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AdditionalEmailRecipients` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#AdditionalEmailRecipients",
    &[
        ("ToList", schema::Kind::List(&super::email_recipients_list::SHAPE), &[]),
        ("CcList", schema::Kind::List(&super::email_recipients_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::AdditionalEmailRecipients {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.to_list);
        writer.optional(1, &self.cc_list);
    }
}

impl serde::Structure for crate::types::AdditionalEmailRecipients {
    type Builder = crate::types::builders::AdditionalEmailRecipientsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.to_list),
            1 => reader.optional(&mut builder.cc_list),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            to_list: builder.to_list,
            cc_list: builder.cc_list,
        }
    }
}
