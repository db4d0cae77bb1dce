// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HideOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldensensitive#HideResponse",
    &[
        ("Name", schema::Kind::String, &[]),
        ("Password", schema::Kind::String, &[schema::Trait::Sensitive]),
        (
            "PasswordMap",
            schema::Kind::Map(&super::password_map::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Account", schema::Kind::Structure, &[]),
        ("Credential", schema::Kind::Union, &[]),
        ("Clearance", schema::Kind::String, &[schema::Trait::Sensitive]),
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
        ("Blackbox", schema::Kind::Union, &[schema::Trait::Sensitive]),
        (
            "Clearances",
            schema::Kind::List(&super::clearances::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Papers", schema::Kind::Document, &[schema::Trait::Sensitive]),
        ("Ratio", schema::Kind::Double, &[schema::Trait::Sensitive]),
        ("Time", schema::Kind::Timestamp, &[schema::Trait::Sensitive]),
    ],
    &[],
);

impl serde::Members for crate::operation::hide::HideOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.name);
        writer.always(1, &self.password);
        writer.optional(2, &self.password_map);
        writer.optional(3, &self.account);
        writer.optional(4, &self.credential);
        writer.always(5, &self.clearance);
        writer.optional(6, &self.bytes);
        writer.optional(7, &self.number);
        writer.optional(8, &self.passwords);
        writer.optional(9, &self.password_lists);
        writer.optional(10, &self.by_password);
        writer.optional(11, &self.hidden_names);
        writer.optional(12, &self.vault);
        writer.optional(13, &self.vaults);
        writer.optional(14, &self.blackbox);
        writer.optional(15, &self.clearances);
        writer.optional(16, &self.papers);
        writer.optional(17, &self.ratio);
        writer.optional(18, &self.time);
    }
}

impl serde::Structure for crate::operation::hide::HideOutput {
    type Builder = crate::operation::hide::builders::HideOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.password),
            2 => reader.optional(&mut builder.password_map),
            3 => reader.optional(&mut builder.account),
            4 => reader.optional(&mut builder.credential),
            5 => reader.optional(&mut builder.clearance),
            6 => reader.optional(&mut builder.bytes),
            7 => reader.optional(&mut builder.number),
            8 => reader.optional(&mut builder.passwords),
            9 => reader.optional(&mut builder.password_lists),
            10 => reader.optional(&mut builder.by_password),
            11 => reader.optional(&mut builder.hidden_names),
            12 => reader.optional(&mut builder.vault),
            13 => reader.optional(&mut builder.vaults),
            14 => reader.optional(&mut builder.blackbox),
            15 => reader.optional(&mut builder.clearances),
            16 => reader.optional(&mut builder.papers),
            17 => reader.optional(&mut builder.ratio),
            18 => reader.optional(&mut builder.time),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            password: builder.password.unwrap_or_default(),
            password_map: builder.password_map,
            account: builder.account,
            credential: builder.credential,
            clearance: builder
                .clearance
                .unwrap_or_else(|| crate::types::Clearance::from("")),
            bytes: builder.bytes,
            number: builder.number,
            passwords: builder.passwords,
            password_lists: builder.password_lists,
            by_password: builder.by_password,
            hidden_names: builder.hidden_names,
            vault: builder.vault,
            vaults: builder.vaults,
            blackbox: builder.blackbox,
            clearances: builder.clearances,
            papers: builder.papers,
            ratio: builder.ratio,
            time: builder.time,
            _request_id: builder._request_id,
        }
    }
}
