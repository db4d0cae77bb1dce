// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HideInput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldensensitive#HideRequest",
    &[
        ("Name", schema::Kind::String, &[]),
        ("Password", schema::Kind::String, &[schema::Trait::Sensitive]),
        ("Bytes", schema::Kind::Blob, &[schema::Trait::Sensitive]),
        ("Number", schema::Kind::Integer, &[schema::Trait::Sensitive]),
        (
            "Passwords",
            schema::Kind::List(&super::passwords::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        (
            "PasswordLists",
            schema::Kind::List(&super::password_lists::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        (
            "PasswordMap",
            schema::Kind::Map(&super::password_map::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        (
            "ByPassword",
            schema::Kind::Map(&super::by_password::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        (
            "HiddenNames",
            schema::Kind::List(&super::hidden_names::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Vault", schema::Kind::Structure, &[schema::Trait::Sensitive]),
        (
            "Vaults",
            schema::Kind::List(&super::vaults::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Account", schema::Kind::Structure, &[]),
        ("Credential", schema::Kind::Union, &[]),
        ("Blackbox", schema::Kind::Union, &[schema::Trait::Sensitive]),
        ("Clearance", schema::Kind::String, &[schema::Trait::Sensitive]),
        (
            "Clearances",
            schema::Kind::List(&super::clearances::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Papers", schema::Kind::Document, &[schema::Trait::Sensitive]),
        ("Ratio", schema::Kind::Double, &[schema::Trait::Sensitive]),
        ("Time", schema::Kind::Timestamp, &[schema::Trait::Sensitive]),
    ],
    &[
        schema::Trait::Http("POST", "/hide", 200),
        schema::Trait::OriginalName("HideRequest"),
    ],
);

impl serde::Members for crate::operation::hide::HideInput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.optional(1, &self.password);
        writer.optional(2, &self.bytes);
        writer.optional(3, &self.number);
        writer.optional(4, &self.passwords);
        writer.optional(5, &self.password_lists);
        writer.optional(6, &self.password_map);
        writer.optional(7, &self.by_password);
        writer.optional(8, &self.hidden_names);
        writer.optional(9, &self.vault);
        writer.optional(10, &self.vaults);
        writer.optional(11, &self.account);
        writer.optional(12, &self.credential);
        writer.optional(13, &self.blackbox);
        writer.optional(14, &self.clearance);
        writer.optional(15, &self.clearances);
        writer.optional(16, &self.papers);
        writer.optional(17, &self.ratio);
        writer.optional(18, &self.time);
    }
}
