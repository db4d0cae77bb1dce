// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Vault` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!("com.amazonaws.goldensensitive", "Vault", "Combination", String, 0),
    serde::member!("com.amazonaws.goldensensitive", "Vault", "Shelf", String, 1),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldensensitive", "Vault"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_sensitive();

impl serde::SerializableStruct for crate::types::Vault {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.combination)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.shelf)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Vault {
    type Builder = crate::types::builders::VaultBuilder;
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
                serde::read_into(deserializer, member, &mut builder.combination)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.shelf)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            combination: builder.combination.unwrap_or_default(),
            shelf: builder.shelf,
        }
    }
}

impl serde::Value for crate::types::Vault {
    fn write(
        &self,
        schema: &serde::Schema<'_>,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_structure(serializer, schema, self)
    }
    fn read(
        _schema: &serde::Schema<'_>,
        deserializer: &mut dyn serde::ShapeDeserializer,
    ) -> serde::Result<Self> {
        serde::read_structure(deserializer)
    }
}
