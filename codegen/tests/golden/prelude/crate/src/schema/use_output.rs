// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `UseOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenprelude#UseResponse",
    &[
        ("option", schema::Kind::Structure, &[]),
        ("result", schema::Kind::Structure, &[]),
        ("none", schema::Kind::String, &[]),
        ("document", schema::Kind::Structure, &[]),
        ("builder", schema::Kind::Structure, &[]),
        ("string", schema::Kind::Structure, &[]),
        ("vec", schema::Kind::Structure, &[]),
        ("box", schema::Kind::Structure, &[]),
        ("some", schema::Kind::Union, &[]),
        ("client", schema::Kind::Structure, &[]),
        ("config", schema::Kind::Structure, &[]),
        ("input", schema::Kind::Structure, &[]),
        ("output", schema::Kind::Structure, &[]),
        ("error", schema::Kind::Structure, &[]),
        ("ok", schema::Kind::Structure, &[]),
        ("err", schema::Kind::Structure, &[]),
        ("default", schema::Kind::Structure, &[]),
        ("into", schema::Kind::Structure, &[]),
        ("clone", schema::Kind::Structure, &[]),
        ("debug", schema::Kind::Structure, &[]),
        ("send", schema::Kind::Structure, &[]),
        ("iterator", schema::Kind::Structure, &[]),
        ("hashMap", schema::Kind::Structure, &[]),
        ("schema", schema::Kind::Structure, &[]),
        ("types", schema::Kind::Structure, &[]),
        ("builders", schema::Kind::Structure, &[]),
        ("service", schema::Kind::Structure, &[]),
        ("optionBuilder", schema::Kind::Structure, &[]),
        ("operation", schema::Kind::Structure, &[]),
        ("unhandled2", schema::Kind::Structure, &[]),
        ("std", schema::Kind::Structure, &[]),
        ("str", schema::Kind::Structure, &[]),
        ("options", schema::Kind::List(&super::option_list::SHAPE), &[]),
        ("results", schema::Kind::Map(&super::result_map::SHAPE), &[]),
        ("nones", schema::Kind::List(&super::sparse_none::SHAPE), &[]),
        ("text", schema::Kind::String, &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::use_::UseOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.option);
        writer.optional(1, &self.result);
        writer.always(2, &self.none);
        writer.optional(3, &self.document);
        writer.optional(4, &self.builder_value);
        writer.optional(5, &self.string);
        writer.optional(6, &self.vec);
        writer.optional(7, &self.r#box);
        writer.optional(8, &self.some);
        writer.optional(9, &self.client);
        writer.optional(10, &self.config);
        writer.optional(11, &self.input);
        writer.optional(12, &self.output);
        writer.optional(13, &self.error);
        writer.optional(14, &self.ok);
        writer.optional(15, &self.err);
        writer.optional(16, &self.default_value);
        writer.optional(17, &self.into);
        writer.optional(18, &self.clone);
        writer.optional(19, &self.debug);
        writer.optional(20, &self.send);
        writer.optional(21, &self.iterator);
        writer.optional(22, &self.hash_map);
        writer.optional(23, &self.schema);
        writer.optional(24, &self.types);
        writer.optional(25, &self.builders);
        writer.optional(26, &self.service);
        writer.optional(27, &self.option_builder);
        writer.optional(28, &self.operation);
        writer.optional(29, &self.unhandled2);
        writer.optional(30, &self.std);
        writer.optional(31, &self.str);
        writer.always(32, &self.options);
        writer.optional(33, &self.results);
        writer.optional(34, &self.nones);
        writer.always(35, &self.text);
    }
}

impl serde::Structure for crate::operation::use_::UseOutput {
    type Builder = crate::operation::use_::builders::UseOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.option),
            1 => reader.optional(&mut builder.result),
            2 => reader.optional(&mut builder.none),
            3 => reader.optional(&mut builder.document),
            4 => reader.optional(&mut builder.builder_value),
            5 => reader.optional(&mut builder.string),
            6 => reader.optional(&mut builder.vec),
            7 => reader.optional(&mut builder.r#box),
            8 => reader.optional(&mut builder.some),
            9 => reader.optional(&mut builder.client),
            10 => reader.optional(&mut builder.config),
            11 => reader.optional(&mut builder.input),
            12 => reader.optional(&mut builder.output),
            13 => reader.optional(&mut builder.error),
            14 => reader.optional(&mut builder.ok),
            15 => reader.optional(&mut builder.err),
            16 => reader.optional(&mut builder.default_value),
            17 => reader.optional(&mut builder.into),
            18 => reader.optional(&mut builder.clone),
            19 => reader.optional(&mut builder.debug),
            20 => reader.optional(&mut builder.send),
            21 => reader.optional(&mut builder.iterator),
            22 => reader.optional(&mut builder.hash_map),
            23 => reader.optional(&mut builder.schema),
            24 => reader.optional(&mut builder.types),
            25 => reader.optional(&mut builder.builders),
            26 => reader.optional(&mut builder.service),
            27 => reader.optional(&mut builder.option_builder),
            28 => reader.optional(&mut builder.operation),
            29 => reader.optional(&mut builder.unhandled2),
            30 => reader.optional(&mut builder.std),
            31 => reader.optional(&mut builder.str),
            32 => reader.optional(&mut builder.options),
            33 => reader.optional(&mut builder.results),
            34 => reader.optional(&mut builder.nones),
            35 => reader.optional(&mut builder.text),
            _ => Ok(()),
        }
    }
    #[inline]
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
