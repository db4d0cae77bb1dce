// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UseOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 36] = [
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "option", Structure, 0),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "result", Structure, 1),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "none", String, 2),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "document", Structure, 3
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "builder", Structure, 4
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "string", Structure, 5),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "vec", Structure, 6),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "box", Structure, 7),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "some", Union, 8),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "client", Structure, 9),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "config", Structure, 10
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "input", Structure, 11),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "output", Structure, 12
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "error", Structure, 13),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "ok", Structure, 14),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "err", Structure, 15),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "default", Structure, 16
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "into", Structure, 17),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "clone", Structure, 18),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "debug", Structure, 19),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "send", Structure, 20),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "iterator", Structure, 21
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "hashMap", Structure, 22
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "schema", Structure, 23
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "types", Structure, 24),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "builders", Structure, 25
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "service", Structure, 26
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "optionBuilder", Structure, 27
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "operation", Structure, 28
    ),
    serde::member!(
        "com.amazonaws.goldenprelude", "UseResponse", "unhandled2", Structure, 29
    ),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "std", Structure, 30),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "str", Structure, 31),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "options", List, 32)
        .with_list_member(&super::option_list::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "results", Map, 33)
        .with_map_members(&super::result_map::KEY, &super::result_map::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "nones", List, 34)
        .with_list_member(&super::sparse_none::ELEMENT),
    serde::member!("com.amazonaws.goldenprelude", "UseResponse", "text", String, 35),
];

static REFERENCES: [&serde::Schema<'static>; 36] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenprelude", "UseResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::use_::UseOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.option)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.result)?;
        serde::write(serializer, &MEMBERS[2], &self.none)?;
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
        serde::write_optional(serializer, &MEMBERS[20], &self.send)?;
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
        serde::write(serializer, &MEMBERS[32], &self.options)?;
        serde::write_optional(serializer, &MEMBERS[33], &self.results)?;
        serde::write_optional(serializer, &MEMBERS[34], &self.nones)?;
        serde::write(serializer, &MEMBERS[35], &self.text)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::use_::UseOutput {
    type Builder = crate::operation::use_::builders::UseOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.option)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.result)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.none)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.document)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.builder_value)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.string)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.vec)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.r#box)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.some)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.client)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(deserializer, member, &mut builder.config)
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(deserializer, member, &mut builder.input)
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.output)
            }
            ::std::option::Option::Some(13) => {
                serde::read_into(deserializer, member, &mut builder.error)
            }
            ::std::option::Option::Some(14) => {
                serde::read_into(deserializer, member, &mut builder.ok)
            }
            ::std::option::Option::Some(15) => {
                serde::read_into(deserializer, member, &mut builder.err)
            }
            ::std::option::Option::Some(16) => {
                serde::read_into(deserializer, member, &mut builder.default_value)
            }
            ::std::option::Option::Some(17) => {
                serde::read_into(deserializer, member, &mut builder.into)
            }
            ::std::option::Option::Some(18) => {
                serde::read_into(deserializer, member, &mut builder.clone)
            }
            ::std::option::Option::Some(19) => {
                serde::read_into(deserializer, member, &mut builder.debug)
            }
            ::std::option::Option::Some(20) => {
                serde::read_into(deserializer, member, &mut builder.send)
            }
            ::std::option::Option::Some(21) => {
                serde::read_into(deserializer, member, &mut builder.iterator)
            }
            ::std::option::Option::Some(22) => {
                serde::read_into(deserializer, member, &mut builder.hash_map)
            }
            ::std::option::Option::Some(23) => {
                serde::read_into(deserializer, member, &mut builder.schema)
            }
            ::std::option::Option::Some(24) => {
                serde::read_into(deserializer, member, &mut builder.types)
            }
            ::std::option::Option::Some(25) => {
                serde::read_into(deserializer, member, &mut builder.builders)
            }
            ::std::option::Option::Some(26) => {
                serde::read_into(deserializer, member, &mut builder.service)
            }
            ::std::option::Option::Some(27) => {
                serde::read_into(deserializer, member, &mut builder.option_builder)
            }
            ::std::option::Option::Some(28) => {
                serde::read_into(deserializer, member, &mut builder.operation)
            }
            ::std::option::Option::Some(29) => {
                serde::read_into(deserializer, member, &mut builder.unhandled2)
            }
            ::std::option::Option::Some(30) => {
                serde::read_into(deserializer, member, &mut builder.std)
            }
            ::std::option::Option::Some(31) => {
                serde::read_into(deserializer, member, &mut builder.str)
            }
            ::std::option::Option::Some(32) => {
                serde::read_into(deserializer, member, &mut builder.options)
            }
            ::std::option::Option::Some(33) => {
                serde::read_into(deserializer, member, &mut builder.results)
            }
            ::std::option::Option::Some(34) => {
                serde::read_into(deserializer, member, &mut builder.nones)
            }
            ::std::option::Option::Some(35) => {
                serde::read_into(deserializer, member, &mut builder.text)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            option: builder.option,
            result: builder.result,
            none: builder.none.unwrap_or_else(|| crate::types::None::from("")),
            document: builder.document,
            builder_value: builder.builder_value,
            string: builder.string,
            vec: builder.vec,
            r#box: builder.r#box,
            some: builder.some,
            client: builder.client,
            config: builder.config,
            input: builder.input,
            output: builder.output,
            error: builder.error,
            ok: builder.ok,
            err: builder.err,
            default_value: builder.default_value,
            into: builder.into,
            clone: builder.clone,
            debug: builder.debug,
            send: builder.send,
            iterator: builder.iterator,
            hash_map: builder.hash_map,
            schema: builder.schema,
            types: builder.types,
            builders: builder.builders,
            service: builder.service,
            option_builder: builder.option_builder,
            operation: builder.operation,
            unhandled2: builder.unhandled2,
            std: builder.std,
            str: builder.str,
            options: builder.options.unwrap_or_default(),
            results: builder.results,
            nones: builder.nones,
            text: builder.text.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
