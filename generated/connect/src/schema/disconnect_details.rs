// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `DisconnectDetails` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#DisconnectDetails",
    &[("PotentialDisconnectIssue", schema::Kind::String, &[])],
    &[],
);

impl serde::Members for crate::types::DisconnectDetails {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.potential_disconnect_issue);
    }
}

impl serde::Structure for crate::types::DisconnectDetails {
    type Builder = crate::types::builders::DisconnectDetailsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        if index == 0 {
            reader.optional(&mut builder.potential_disconnect_issue)
        } else {
            Ok(())
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            potential_disconnect_issue: builder.potential_disconnect_issue,
        }
    }
}
