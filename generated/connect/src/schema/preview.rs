// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Preview` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#Preview",
    &[
        ("PostAcceptTimeoutConfig", schema::Kind::Structure, &[]),
        (
            "AllowedUserActions",
            schema::Kind::List(&super::allowed_user_actions::SHAPE),
            &[],
        ),
    ],
    &[],
);

impl serde::Members for crate::types::Preview {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.post_accept_timeout_config);
        writer.always(1, &self.allowed_user_actions);
    }
}

impl serde::Structure for crate::types::Preview {
    type Builder = crate::types::builders::PreviewBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.post_accept_timeout_config),
            1 => reader.optional(&mut builder.allowed_user_actions),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            post_accept_timeout_config: builder.post_accept_timeout_config,
            allowed_user_actions: builder.allowed_user_actions.unwrap_or_default(),
        }
    }
}
