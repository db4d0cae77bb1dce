// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Struct` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 17] = [
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "type", String, 0),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "match", String, 1),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "ref", String, 2),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "self", String, 3),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "gen", String, 4),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "async", String, 5),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "crate", String, 6),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "super", String, 7),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "build", String, 8),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "builder", String, 9),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "send", String, 10),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "customize", String, 11),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "default", String, 12),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "as_input", String, 13),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "meta", String, 14),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "fn", String, 15),
    serde::member!("com.amazonaws.goldenkeywords", "Struct", "clone", String, 16),
];

static REFERENCES: [&serde::Schema<'static>; 17] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenkeywords", "Struct"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Struct {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.r#type)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.r#match)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.r#ref)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.self_)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.r#gen)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.r#async)?;
        serde::write(serializer, &MEMBERS[6], &self.crate_)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.super_)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.build_value)?;
        serde::write(serializer, &MEMBERS[9], &self.builder_value)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.send)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.customize)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.default_value)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.as_input)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.meta)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.r#fn)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.clone)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Struct {
    type Builder = crate::types::builders::StructBuilder;
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
                serde::read_into(deserializer, member, &mut builder.r#type)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.r#match)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.r#ref)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.self_)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.r#gen)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.r#async)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.crate_)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.super_)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.build_value)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.builder_value)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(deserializer, member, &mut builder.send)
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(deserializer, member, &mut builder.customize)
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.default_value)
            }
            ::std::option::Option::Some(13) => {
                serde::read_into(deserializer, member, &mut builder.as_input)
            }
            ::std::option::Option::Some(14) => {
                serde::read_into(deserializer, member, &mut builder.meta)
            }
            ::std::option::Option::Some(15) => {
                serde::read_into(deserializer, member, &mut builder.r#fn)
            }
            ::std::option::Option::Some(16) => {
                serde::read_into(deserializer, member, &mut builder.clone)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            r#type: builder.r#type.unwrap_or_default(),
            r#match: builder.r#match,
            r#ref: builder.r#ref,
            self_: builder.self_,
            r#gen: builder.r#gen,
            r#async: builder.r#async,
            crate_: builder.crate_.unwrap_or_default(),
            super_: builder.super_,
            build_value: builder.build_value,
            builder_value: builder.builder_value.unwrap_or_default(),
            send: builder.send,
            customize: builder.customize,
            default_value: builder.default_value,
            as_input: builder.as_input,
            meta: builder.meta,
            r#fn: builder.r#fn,
            clone: builder.clone,
        }
    }
}

impl serde::Value for crate::types::Struct {
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
