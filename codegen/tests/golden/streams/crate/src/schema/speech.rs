// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Speech` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenstreams#Speech",
    &[
        ("Word", schema::Kind::Structure, &[]),
        ("Cut", schema::Kind::Structure, &[]),
        ("InterruptedException", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Speech {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Word(value) => writer.always(0, value),
            Self::Cut(value) => writer.always(1, value),
            Self::InterruptedException(value) => writer.always(2, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Speech {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Word),
            1 => reader.variant(Self::Cut),
            2 => reader.variant(Self::InterruptedException),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Speech {
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
