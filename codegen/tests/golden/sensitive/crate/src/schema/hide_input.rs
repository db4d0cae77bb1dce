// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HideInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 19] = [
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Name", String, 0),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Password", String, 1)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Bytes", Blob, 2)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Number", Integer, 3)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Passwords", List, 4)
        .with_list_member(&super::passwords::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "PasswordLists", List, 5
    )
        .with_list_member(&super::password_lists::ELEMENT)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "PasswordMap", Map, 6)
        .with_map_members(&super::password_map::KEY, &super::password_map::ELEMENT)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "ByPassword", Map, 7)
        .with_map_members(&super::by_password::KEY, &super::by_password::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "HiddenNames", List, 8
    )
        .with_list_member(&super::hidden_names::ELEMENT)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Vault", Structure, 9)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Vaults", List, 10)
        .with_list_member(&super::vaults::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "Account", Structure, 11
    ),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "Credential", Union, 12
    ),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Blackbox", Union, 13)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "Clearance", String, 14
    )
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "Clearances", List, 15
    )
        .with_list_member(&super::clearances::ELEMENT)
        .with_sensitive(),
    serde::member!(
        "com.amazonaws.goldensensitive", "HideRequest", "Papers", Document, 16
    )
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Ratio", Double, 17)
        .with_sensitive(),
    serde::member!("com.amazonaws.goldensensitive", "HideRequest", "Time", Timestamp, 18)
        .with_sensitive(),
];

static REFERENCES: [&serde::Schema<'static>; 19] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldensensitive", "HideRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/hide",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("HideRequest");

impl serde::SerializableStruct for crate::operation::hide::HideInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.name)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.password)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.bytes)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.number)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.passwords)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.password_lists)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.password_map)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.by_password)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.hidden_names)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.vault)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.vaults)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.account)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.credential)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.blackbox)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.clearance)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.clearances)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.papers)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.ratio)?;
        serde::write_optional(serializer, &MEMBERS[18], &self.time)?;
        ::std::result::Result::Ok(())
    }
}
