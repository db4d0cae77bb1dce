// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Choice` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenkeywords#Choice",
    &[
        ("Self", schema::Kind::String, &[]),
        ("Unknown", schema::Kind::String, &[]),
        ("SelfValue", schema::Kind::String, &[]),
        ("type", schema::Kind::Structure, &[]),
        ("crate", schema::Kind::Integer, &[]),
        ("as", schema::Kind::List(&super::text_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Choice {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::SelfValue(value) => writer.always(0, value),
            Self::UnknownValue(value) => writer.always(1, value),
            Self::SelfValue_(value) => writer.always(2, value),
            Self::Type(value) => writer.always(3, value),
            Self::Crate(value) => writer.always(4, value),
            Self::As(value) => writer.always(5, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Choice {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::SelfValue),
            1 => reader.variant(Self::UnknownValue),
            2 => reader.variant(Self::SelfValue_),
            3 => reader.variant(Self::Type),
            4 => reader.variant(Self::Crate),
            5 => reader.variant(Self::As),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Choice {
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
