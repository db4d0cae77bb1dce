// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `StartChatContactOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 4] = [
    serde::member!(
        "com.amazonaws.connect", "StartChatContactResponse", "ContactId", String, 0
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactResponse", "ParticipantId", String, 1
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactResponse", "ParticipantToken", String,
        2
    ),
    serde::member!(
        "com.amazonaws.connect", "StartChatContactResponse", "ContinuedFromContactId",
        String, 3
    ),
];

static REFERENCES: [&serde::Schema<'static>; 4] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "StartChatContactResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct
for crate::operation::start_chat_contact::StartChatContactOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.contact_id)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.participant_id)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.participant_token)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.continued_from_contact_id)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::start_chat_contact::StartChatContactOutput {
    type Builder = crate::operation::start_chat_contact::builders::StartChatContactOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.contact_id)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.participant_id)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.participant_token)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.continued_from_contact_id,
                )
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            contact_id: builder.contact_id,
            participant_id: builder.participant_id,
            participant_token: builder.participant_token,
            continued_from_contact_id: builder.continued_from_contact_id,
            _request_id: builder._request_id,
        }
    }
}
