// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Expression` is written and read.

use ::shapesmith_runtime::{schema, serde, union};

static SHAPE: schema::Shape = schema::Shape::union(
    "com.amazonaws.goldenrecursion#Expression",
    &[
        ("Literal", schema::Kind::Boolean, &[]),
        ("Not", schema::Kind::Union, &[]),
        ("Both", schema::Kind::Structure, &[]),
        ("Any", schema::Kind::List(&super::expression_list::SHAPE), &[]),
        ("Named", schema::Kind::Map(&super::expression_map::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Expression {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        match self {
            Self::Literal(value) => writer.always(0, value),
            Self::Not(value) => writer.always(1, &**value),
            Self::Both(value) => writer.always(2, value),
            Self::Any(value) => writer.always(3, value),
            Self::Named(value) => writer.always(4, value),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl union::Union for crate::types::Expression {
    #[inline]
    fn read_variant(
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Literal),
            1 => reader.variant(|value| Self::Not(Box::new(value))),
            2 => reader.variant(Self::Both),
            3 => reader.variant(Self::Any),
            4 => reader.variant(Self::Named),
            _ => Ok(None),
        }
    }
    #[inline]
    fn from_unknown(member: union::SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl serde::Value for crate::types::Expression {
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
