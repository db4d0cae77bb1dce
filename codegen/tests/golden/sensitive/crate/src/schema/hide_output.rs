// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HideOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 6] = [
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Name", String, 0),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Password", String, 1
    )
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "PasswordMap", Map, 2
    )
        .with_map_members(&super::password_map::KEY, &super::password_map::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Account", Structure, 3
    ),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Credential", Union, 4
    ),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Clearance", String, 5
    )
        .with_sensitive(),
];

static REFERENCES: [&serde::Schema<'static>; 6] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldensensitive", "HideResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::hide::HideOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.name)?;
        serde::write(serializer, &MEMBERS[1], &self.password)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.password_map)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.account)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.credential)?;
        serde::write(serializer, &MEMBERS[5], &self.clearance)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::hide::HideOutput {
    type Builder = crate::operation::hide::builders::HideOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.password_map)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.account)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.credential)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.clearance)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            name: builder.name,
            password: builder.password.unwrap_or_default(),
            password_map: builder.password_map,
            account: builder.account,
            credential: builder.credential,
            clearance: builder
                .clearance
                .unwrap_or_else(|| crate::types::Clearance::from("")),
            _request_id: builder._request_id,
        }
    }
}
