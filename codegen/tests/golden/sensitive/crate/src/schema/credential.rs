// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Credential` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldensensitive#Credential",
    &[
        ("Pin", schema::Kind::String, &[schema::Trait::Sensitive]),
        ("Hint", schema::Kind::String, &[]),
        (
            "Pins",
            schema::Kind::List(&super::passwords::SHAPE),
            &[schema::Trait::Sensitive],
        ),
        ("Account", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Credential {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Pin(value) => writer.always(0, value),
            Self::Hint(value) => writer.always(1, value),
            Self::Pins(value) => writer.always(2, value),
            Self::Account(value) => writer.always(3, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Credential {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Pin),
            1 => reader.variant(Self::Hint),
            2 => reader.variant(Self::Pins),
            3 => reader.variant(Self::Account),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Credential {
    #[inline]
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    #[inline]
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        union::read_union(deserializer)
    }
}
