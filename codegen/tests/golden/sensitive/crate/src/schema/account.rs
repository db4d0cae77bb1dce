// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Account` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldensensitive", "Account", "Name", String, 0),
    serde::member!("com.amazonaws.goldensensitive", "Account", "Password", String, 1)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "Account", "Old", List, 2)
        .with_list_member(&super::passwords::ELEMENT)
        .with_sensitive(),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldensensitive", "Account"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Account {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.name)?;
        serde::write(serializer, &MEMBERS[1], &self.password)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.old)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Account {
    type Builder = crate::types::builders::AccountBuilder;
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
                serde::read_into(deserializer, member, &mut builder.name)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.password)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.old)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name.unwrap_or_default(),
            password: builder.password.unwrap_or_default(),
            old: builder.old,
        }
    }
}

impl serde::Value for crate::types::Account {
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
