// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `AdditionalEmailRecipients` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "AdditionalEmailRecipients", "ToList", List, 0
    )
        .with_list_member(&super::email_recipients_list::ELEMENT),
    serde::member!(
        "com.amazonaws.connect", "AdditionalEmailRecipients", "CcList", List, 1
    )
        .with_list_member(&super::email_recipients_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "AdditionalEmailRecipients"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::AdditionalEmailRecipients {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.to_list)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.cc_list)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::AdditionalEmailRecipients {
    type Builder = crate::types::builders::AdditionalEmailRecipientsBuilder;
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
                serde::read_into(deserializer, member, &mut builder.to_list)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.cc_list)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            to_list: builder.to_list,
            cc_list: builder.cc_list,
        }
    }
}

impl serde::Value for crate::types::AdditionalEmailRecipients {
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
