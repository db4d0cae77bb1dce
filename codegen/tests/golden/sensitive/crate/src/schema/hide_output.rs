// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HideOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 19] = [
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
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Bytes", Blob, 6)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Number", Integer, 7)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Passwords", List, 8)
        .with_list_member(&super::passwords::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "PasswordLists", List, 9
    )
        .with_list_member(&super::password_lists::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "ByPassword", Map, 10
    )
        .with_map_members(&super::by_password::KEY, &super::by_password::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "HiddenNames", List, 11
    )
        .with_list_member(&super::hidden_names::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Vault", Structure, 12
    )
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Vaults", List, 13)
        .with_list_member(&super::vaults::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Blackbox", Union, 14
    )
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Clearances", List, 15
    )
        .with_list_member(&super::clearances::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Papers", Document, 16
    )
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideResponse", "Ratio", Double, 17)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideResponse", "Time", Timestamp, 18
    )
        .with_sensitive(),
];

static REFERENCES: [&serde::Schema<'static>; 19] = serde::references(&MEMBERS);

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
        serde::write_optional(serializer, &MEMBERS[6], &self.bytes)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.number)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.passwords)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.password_lists)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.by_password)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.hidden_names)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.vault)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.vaults)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.blackbox)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.clearances)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.papers)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.ratio)?;
        serde::write_optional(serializer, &MEMBERS[18], &self.time)?;
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
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.bytes)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.number)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.passwords)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.password_lists)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(deserializer, member, &mut builder.by_password)
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(deserializer, member, &mut builder.hidden_names)
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.vault)
            }
            ::std::option::Option::Some(13) => {
                serde::read_into(deserializer, member, &mut builder.vaults)
            }
            ::std::option::Option::Some(14) => {
                serde::read_into(deserializer, member, &mut builder.blackbox)
            }
            ::std::option::Option::Some(15) => {
                serde::read_into(deserializer, member, &mut builder.clearances)
            }
            ::std::option::Option::Some(16) => {
                serde::read_into(deserializer, member, &mut builder.papers)
            }
            ::std::option::Option::Some(17) => {
                serde::read_into(deserializer, member, &mut builder.ratio)
            }
            ::std::option::Option::Some(18) => {
                serde::read_into(deserializer, member, &mut builder.time)
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
            bytes: builder.bytes,
            number: builder.number,
            passwords: builder.passwords,
            password_lists: builder.password_lists,
            by_password: builder.by_password,
            hidden_names: builder.hidden_names,
            vault: builder.vault,
            vaults: builder.vaults,
            blackbox: builder.blackbox,
            clearances: builder.clearances,
            papers: builder.papers,
            ratio: builder.ratio,
            time: builder.time,
            _request_id: builder._request_id,
        }
    }
}
