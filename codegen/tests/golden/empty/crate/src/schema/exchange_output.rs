// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `ExchangeOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!(
        "com.amazonaws.goldenempty", "ExchangeResponse", "Void", Structure, 0
    ),
    serde::member!("com.amazonaws.goldenempty", "ExchangeResponse", "Union", Union, 1),
    serde::member!("com.amazonaws.goldenempty", "ExchangeResponse", "Voids", List, 2)
        .with_list_member(&super::void_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenempty", "ExchangeResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::exchange::ExchangeOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.void)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.union)?;
        serde::write(serializer, &MEMBERS[2], &self.voids)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::exchange::ExchangeOutput {
    type Builder = crate::operation::exchange::builders::ExchangeOutputBuilder;
    fn static_schema() -> &'static serde::Schema<'static> {
        &SCHEMA
    }
    fn read_member(
        builder: &mut Self::Builder,
        member: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result {
        match member.member_index() {
            ::std::option::Option::Some(0) => {
                serde::read_into(deserializer, member, &mut builder.void)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.union)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.voids)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            void: builder.void,
            union: builder.union,
            voids: builder.voids.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
