// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ExchangeInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenempty", "ExchangeRequest", "Void", Structure, 0),
    serde::member!("com.amazonaws.goldenempty", "ExchangeRequest", "Union", Union, 1),
    serde::member!("com.amazonaws.goldenempty", "ExchangeRequest", "Voids", List, 2)
        .with_list_member(&super::void_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenempty", "ExchangeRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/exchange",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("ExchangeRequest");

impl serde::SerializableStruct for crate::operation::exchange::ExchangeInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.void)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.union)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.voids)?;
        ::std::result::Result::Ok(())
    }
}
