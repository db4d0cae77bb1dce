// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Preview` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 2] = [
    serde::member!(
        "com.amazonaws.connect", "Preview", "PostAcceptTimeoutConfig", Structure, 0
    ),
    serde::member!("com.amazonaws.connect", "Preview", "AllowedUserActions", List, 1)
        .with_list_member(&super::allowed_user_actions::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 2] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "Preview"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Preview {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(
            serializer,
            &MEMBERS[0],
            &self.post_accept_timeout_config,
        )?;
        serde::write(serializer, &MEMBERS[1], &self.allowed_user_actions)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Preview {
    type Builder = crate::types::builders::PreviewBuilder;
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
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.post_accept_timeout_config,
                )
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.allowed_user_actions)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            post_accept_timeout_config: builder.post_accept_timeout_config,
            allowed_user_actions: builder.allowed_user_actions.unwrap_or_default(),
        }
    }
}

impl serde::Value for crate::types::Preview {
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
