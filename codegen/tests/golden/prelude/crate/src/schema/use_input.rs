// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UseInput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 36] = [
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "option", Structure, 0),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "result", Structure, 1),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "none", String, 2),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "document", Structure, 3
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "builder", Structure, 4),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "string", Structure, 5),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "vec", Structure, 6),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "box", Structure, 7),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "some", Union, 8),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "client", Structure, 9),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "config", Structure, 10),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "input", Structure, 11),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "output", Structure, 12),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "error", Structure, 13),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "ok", Structure, 14),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "err", Structure, 15),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "default", Structure, 16
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "into", Structure, 17),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "clone", Structure, 18),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "debug", Structure, 19),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "send", Structure, 20),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "iterator", Structure, 21
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "hashMap", Structure, 22
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "schema", Structure, 23),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "types", Structure, 24),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "builders", Structure, 25
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "service", Structure, 26
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "optionBuilder", Structure, 27
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "operation", Structure, 28
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseRequest", "unhandled2", Structure, 29
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "std", Structure, 30),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "str", Structure, 31),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "options", List, 32)
        .with_list_member(&super::option_list::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "results", Map, 33)
        .with_map_members(&super::result_map::KEY, &super::result_map::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "nones", List, 34)
        .with_list_member(&super::sparse_none::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseRequest", "text", String, 35),
];

static REFERENCES: [&serde::Schema<'static>; 36] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
        serde::shape_id!("com.amazonaws.goldenprelude", "UseRequest"),
        serde::ShapeType::Structure,
        &REFERENCES,
    )
    .with_http(
        ::shapesmith_runtime::serde::traits::HttpTrait::new(
            "POST",
            "/use",
            ::std::option::Option::Some(200),
        ),
    )
    .with_original_name("UseRequest");

impl serde::SerializableStruct for crate::operation::use_::UseInput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.option)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.result)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.none)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.document)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.builder_value)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.string)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.vec)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.r#box)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.some)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.client)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.config)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.input)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.output)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.error)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.ok)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.err)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.default_value)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.into)?;
        serde::write_optional(serializer, &MEMBERS[18], &self.clone)?;
        serde::write_optional(serializer, &MEMBERS[19], &self.debug)?;
        serde::write_optional(serializer, &MEMBERS[20], &self.send_value)?;
        serde::write_optional(serializer, &MEMBERS[21], &self.iterator)?;
        serde::write_optional(serializer, &MEMBERS[22], &self.hash_map)?;
        serde::write_optional(serializer, &MEMBERS[23], &self.schema)?;
        serde::write_optional(serializer, &MEMBERS[24], &self.types)?;
        serde::write_optional(serializer, &MEMBERS[25], &self.builders)?;
        serde::write_optional(serializer, &MEMBERS[26], &self.service)?;
        serde::write_optional(serializer, &MEMBERS[27], &self.option_builder)?;
        serde::write_optional(serializer, &MEMBERS[28], &self.operation)?;
        serde::write_optional(serializer, &MEMBERS[29], &self.unhandled2)?;
        serde::write_optional(serializer, &MEMBERS[30], &self.std)?;
        serde::write_optional(serializer, &MEMBERS[31], &self.str)?;
        serde::write_optional(serializer, &MEMBERS[32], &self.options)?;
        serde::write_optional(serializer, &MEMBERS[33], &self.results)?;
        serde::write_optional(serializer, &MEMBERS[34], &self.nones)?;
        serde::write_optional(serializer, &MEMBERS[35], &self.text)?;
        ::std::result::Result::Ok(())
    }
}
