// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `PingOutput` is written and read.

use ::shapesmith_runtime::serde;

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenempty", "PingOutput"),
    serde::ShapeType::Structure,
    &[],
);

impl serde::SerializableStruct for crate::operation::ping::PingOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        _serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::ping::PingOutput {
    type Builder = crate::operation::ping::builders::PingOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        _builder: &mut Self::Builder,
        _member: &serde::Schema<'_>,
        _deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        ::std::result::Result::Ok(())
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            _request_id: builder._request_id,
        }
    }
}
