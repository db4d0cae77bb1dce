// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PictureKind` is written and read.

use ::shapesmith_runtime::serde;

impl serde::Value for crate::types::PictureKind {
    #[inline]
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serializer.write_string(schema, self.as_str())
    }
    #[inline]
    fn read(
        schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        let text = deserializer.read_string(schema)?;
        Ok(Self::from(text.as_str()))
    }
}
