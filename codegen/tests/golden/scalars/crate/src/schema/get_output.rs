// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 48] = [
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Text", String, 0),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Letter", String, 1),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Flag", Boolean, 2),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Count", Integer, 3),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Long", Long, 4),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Float", Float, 5),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Double", Double, 6),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Bytes", Blob, 7),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Moment", Timestamp, 8),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "IsoMoment", Timestamp, 9
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::DateTime,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "UnixMoment", Timestamp, 10
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::EpochSeconds,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "HttpMoment", Timestamp, 11
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::HttpDate,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "Anything", Document, 12
    ),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Color", String, 13),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Inner", Structure, 14),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Texts", List, 15)
        .with_list_member(&super::text_list::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "SparseTexts", List, 16)
        .with_list_member(&super::sparse_text_list::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "TextMap", Map, 17)
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "SparseMap", Map, 18)
        .with_map_members(
            &super::sparse_text_map::KEY,
            &super::sparse_text_map::ELEMENT,
        ),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Grid", List, 19)
        .with_list_member(&super::grid::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Rows", Map, 20)
        .with_map_members(&super::map_of_lists::KEY, &super::map_of_lists::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "SparseInners", List, 21
    )
        .with_list_member(&super::sparse_inner_list::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Moments", List, 22)
        .with_list_member(&super::moment_list::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "Anythings", List, 23)
        .with_list_member(&super::anything_list::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredText", String, 24
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredLetter", String, 25
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredFlag", Boolean, 26
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredCount", Integer, 27
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredLong", Long, 28
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredFloat", Float, 29
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredDouble", Double, 30
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredBytes", Blob, 31
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredMoment", Timestamp, 32
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredIsoMoment", Timestamp, 33
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::DateTime,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredUnixMoment", Timestamp, 34
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::EpochSeconds,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredHttpMoment", Timestamp, 35
    )
        .with_timestamp_format(
            ::shapesmith_runtime::serde::traits::TimestampFormat::HttpDate,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredAnything", Document, 36
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredColor", String, 37
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredInner", Structure, 38
    ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredTexts", List, 39
    )
        .with_list_member(&super::text_list::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredSparseTexts", List, 40
    )
        .with_list_member(&super::sparse_text_list::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredTextMap", Map, 41
    )
        .with_map_members(&super::text_map::KEY, &super::text_map::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredSparseMap", Map, 42
    )
        .with_map_members(
            &super::sparse_text_map::KEY,
            &super::sparse_text_map::ELEMENT,
        ),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredGrid", List, 43
    )
        .with_list_member(&super::grid::ELEMENT),
    serde::member!("com.amazonaws.goldenscalars", "GetResponse", "RequiredRows", Map, 44)
        .with_map_members(&super::map_of_lists::KEY, &super::map_of_lists::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredSparseInners", List, 45
    )
        .with_list_member(&super::sparse_inner_list::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredMoments", List, 46
    )
        .with_list_member(&super::moment_list::ELEMENT),
    serde::member!(
        "com.amazonaws.goldenscalars", "GetResponse", "RequiredAnythings", List, 47
    )
        .with_list_member(&super::anything_list::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 48] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenscalars", "GetResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::get::GetOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.text)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.letter)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.flag)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.count)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.long)?;
        serde::write_optional(serializer, &MEMBERS[5], &self.float)?;
        serde::write_optional(serializer, &MEMBERS[6], &self.double)?;
        serde::write_optional(serializer, &MEMBERS[7], &self.bytes)?;
        serde::write_optional(serializer, &MEMBERS[8], &self.moment)?;
        serde::write_optional(serializer, &MEMBERS[9], &self.iso_moment)?;
        serde::write_optional(serializer, &MEMBERS[10], &self.unix_moment)?;
        serde::write_optional(serializer, &MEMBERS[11], &self.http_moment)?;
        serde::write_optional(serializer, &MEMBERS[12], &self.anything)?;
        serde::write_optional(serializer, &MEMBERS[13], &self.color)?;
        serde::write_optional(serializer, &MEMBERS[14], &self.inner)?;
        serde::write_optional(serializer, &MEMBERS[15], &self.texts)?;
        serde::write_optional(serializer, &MEMBERS[16], &self.sparse_texts)?;
        serde::write_optional(serializer, &MEMBERS[17], &self.text_map)?;
        serde::write_optional(serializer, &MEMBERS[18], &self.sparse_map)?;
        serde::write_optional(serializer, &MEMBERS[19], &self.grid)?;
        serde::write_optional(serializer, &MEMBERS[20], &self.rows)?;
        serde::write_optional(serializer, &MEMBERS[21], &self.sparse_inners)?;
        serde::write_optional(serializer, &MEMBERS[22], &self.moments)?;
        serde::write_optional(serializer, &MEMBERS[23], &self.anythings)?;
        serde::write(serializer, &MEMBERS[24], &self.required_text)?;
        serde::write(serializer, &MEMBERS[25], &self.required_letter)?;
        serde::write(serializer, &MEMBERS[26], &self.required_flag)?;
        serde::write(serializer, &MEMBERS[27], &self.required_count)?;
        serde::write(serializer, &MEMBERS[28], &self.required_long)?;
        serde::write(serializer, &MEMBERS[29], &self.required_float)?;
        serde::write(serializer, &MEMBERS[30], &self.required_double)?;
        serde::write(serializer, &MEMBERS[31], &self.required_bytes)?;
        serde::write(serializer, &MEMBERS[32], &self.required_moment)?;
        serde::write(serializer, &MEMBERS[33], &self.required_iso_moment)?;
        serde::write(serializer, &MEMBERS[34], &self.required_unix_moment)?;
        serde::write(serializer, &MEMBERS[35], &self.required_http_moment)?;
        serde::write(serializer, &MEMBERS[36], &self.required_anything)?;
        serde::write(serializer, &MEMBERS[37], &self.required_color)?;
        serde::write_optional(serializer, &MEMBERS[38], &self.required_inner)?;
        serde::write(serializer, &MEMBERS[39], &self.required_texts)?;
        serde::write(serializer, &MEMBERS[40], &self.required_sparse_texts)?;
        serde::write(serializer, &MEMBERS[41], &self.required_text_map)?;
        serde::write(serializer, &MEMBERS[42], &self.required_sparse_map)?;
        serde::write(serializer, &MEMBERS[43], &self.required_grid)?;
        serde::write(serializer, &MEMBERS[44], &self.required_rows)?;
        serde::write(serializer, &MEMBERS[45], &self.required_sparse_inners)?;
        serde::write(serializer, &MEMBERS[46], &self.required_moments)?;
        serde::write(serializer, &MEMBERS[47], &self.required_anythings)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::get::GetOutput {
    type Builder = crate::operation::get::builders::GetOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.text)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.letter)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.flag)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.count)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.long)
            }
            ::std::option::Option::Some(5) => {
                serde::read_into(deserializer, member, &mut builder.float)
            }
            ::std::option::Option::Some(6) => {
                serde::read_into(deserializer, member, &mut builder.double)
            }
            ::std::option::Option::Some(7) => {
                serde::read_into(deserializer, member, &mut builder.bytes)
            }
            ::std::option::Option::Some(8) => {
                serde::read_into(deserializer, member, &mut builder.moment)
            }
            ::std::option::Option::Some(9) => {
                serde::read_into(deserializer, member, &mut builder.iso_moment)
            }
            ::std::option::Option::Some(10) => {
                serde::read_into(deserializer, member, &mut builder.unix_moment)
            }
            ::std::option::Option::Some(11) => {
                serde::read_into(deserializer, member, &mut builder.http_moment)
            }
            ::std::option::Option::Some(12) => {
                serde::read_into(deserializer, member, &mut builder.anything)
            }
            ::std::option::Option::Some(13) => {
                serde::read_into(deserializer, member, &mut builder.color)
            }
            ::std::option::Option::Some(14) => {
                serde::read_into(deserializer, member, &mut builder.inner)
            }
            ::std::option::Option::Some(15) => {
                serde::read_into(deserializer, member, &mut builder.texts)
            }
            ::std::option::Option::Some(16) => {
                serde::read_into(deserializer, member, &mut builder.sparse_texts)
            }
            ::std::option::Option::Some(17) => {
                serde::read_into(deserializer, member, &mut builder.text_map)
            }
            ::std::option::Option::Some(18) => {
                serde::read_into(deserializer, member, &mut builder.sparse_map)
            }
            ::std::option::Option::Some(19) => {
                serde::read_into(deserializer, member, &mut builder.grid)
            }
            ::std::option::Option::Some(20) => {
                serde::read_into(deserializer, member, &mut builder.rows)
            }
            ::std::option::Option::Some(21) => {
                serde::read_into(deserializer, member, &mut builder.sparse_inners)
            }
            ::std::option::Option::Some(22) => {
                serde::read_into(deserializer, member, &mut builder.moments)
            }
            ::std::option::Option::Some(23) => {
                serde::read_into(deserializer, member, &mut builder.anythings)
            }
            ::std::option::Option::Some(24) => {
                serde::read_into(deserializer, member, &mut builder.required_text)
            }
            ::std::option::Option::Some(25) => {
                serde::read_into(deserializer, member, &mut builder.required_letter)
            }
            ::std::option::Option::Some(26) => {
                serde::read_into(deserializer, member, &mut builder.required_flag)
            }
            ::std::option::Option::Some(27) => {
                serde::read_into(deserializer, member, &mut builder.required_count)
            }
            ::std::option::Option::Some(28) => {
                serde::read_into(deserializer, member, &mut builder.required_long)
            }
            ::std::option::Option::Some(29) => {
                serde::read_into(deserializer, member, &mut builder.required_float)
            }
            ::std::option::Option::Some(30) => {
                serde::read_into(deserializer, member, &mut builder.required_double)
            }
            ::std::option::Option::Some(31) => {
                serde::read_into(deserializer, member, &mut builder.required_bytes)
            }
            ::std::option::Option::Some(32) => {
                serde::read_into(deserializer, member, &mut builder.required_moment)
            }
            ::std::option::Option::Some(33) => {
                serde::read_into(deserializer, member, &mut builder.required_iso_moment)
            }
            ::std::option::Option::Some(34) => {
                serde::read_into(deserializer, member, &mut builder.required_unix_moment)
            }
            ::std::option::Option::Some(35) => {
                serde::read_into(deserializer, member, &mut builder.required_http_moment)
            }
            ::std::option::Option::Some(36) => {
                serde::read_into(deserializer, member, &mut builder.required_anything)
            }
            ::std::option::Option::Some(37) => {
                serde::read_into(deserializer, member, &mut builder.required_color)
            }
            ::std::option::Option::Some(38) => {
                serde::read_into(deserializer, member, &mut builder.required_inner)
            }
            ::std::option::Option::Some(39) => {
                serde::read_into(deserializer, member, &mut builder.required_texts)
            }
            ::std::option::Option::Some(40) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.required_sparse_texts,
                )
            }
            ::std::option::Option::Some(41) => {
                serde::read_into(deserializer, member, &mut builder.required_text_map)
            }
            ::std::option::Option::Some(42) => {
                serde::read_into(deserializer, member, &mut builder.required_sparse_map)
            }
            ::std::option::Option::Some(43) => {
                serde::read_into(deserializer, member, &mut builder.required_grid)
            }
            ::std::option::Option::Some(44) => {
                serde::read_into(deserializer, member, &mut builder.required_rows)
            }
            ::std::option::Option::Some(45) => {
                serde::read_into(
                    deserializer,
                    member,
                    &mut builder.required_sparse_inners,
                )
            }
            ::std::option::Option::Some(46) => {
                serde::read_into(deserializer, member, &mut builder.required_moments)
            }
            ::std::option::Option::Some(47) => {
                serde::read_into(deserializer, member, &mut builder.required_anythings)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            text: builder.text,
            letter: builder.letter,
            flag: builder.flag,
            count: builder.count,
            long: builder.long,
            float: builder.float,
            double: builder.double,
            bytes: builder.bytes,
            moment: builder.moment,
            iso_moment: builder.iso_moment,
            unix_moment: builder.unix_moment,
            http_moment: builder.http_moment,
            anything: builder.anything,
            color: builder.color,
            inner: builder.inner,
            texts: builder.texts,
            sparse_texts: builder.sparse_texts,
            text_map: builder.text_map,
            sparse_map: builder.sparse_map,
            grid: builder.grid,
            rows: builder.rows,
            sparse_inners: builder.sparse_inners,
            moments: builder.moments,
            anythings: builder.anythings,
            required_text: builder.required_text.unwrap_or_default(),
            required_letter: builder.required_letter.unwrap_or_default(),
            required_flag: builder.required_flag.unwrap_or_default(),
            required_count: builder.required_count.unwrap_or_default(),
            required_long: builder.required_long.unwrap_or_default(),
            required_float: builder.required_float.unwrap_or_default(),
            required_double: builder.required_double.unwrap_or_default(),
            required_bytes: builder
                .required_bytes
                .unwrap_or_else(|| crate::primitives::Blob::new([])),
            required_moment: builder
                .required_moment
                .unwrap_or_else(|| crate::primitives::DateTime::from_secs(0)),
            required_iso_moment: builder
                .required_iso_moment
                .unwrap_or_else(|| crate::primitives::DateTime::from_secs(0)),
            required_unix_moment: builder
                .required_unix_moment
                .unwrap_or_else(|| crate::primitives::DateTime::from_secs(0)),
            required_http_moment: builder
                .required_http_moment
                .unwrap_or_else(|| crate::primitives::DateTime::from_secs(0)),
            required_anything: builder.required_anything.unwrap_or_default(),
            required_color: builder
                .required_color
                .unwrap_or_else(|| crate::types::Color::from("")),
            required_inner: builder.required_inner,
            required_texts: builder.required_texts.unwrap_or_default(),
            required_sparse_texts: builder.required_sparse_texts.unwrap_or_default(),
            required_text_map: builder.required_text_map.unwrap_or_default(),
            required_sparse_map: builder.required_sparse_map.unwrap_or_default(),
            required_grid: builder.required_grid.unwrap_or_default(),
            required_rows: builder.required_rows.unwrap_or_default(),
            required_sparse_inners: builder.required_sparse_inners.unwrap_or_default(),
            required_moments: builder.required_moments.unwrap_or_default(),
            required_anythings: builder.required_anythings.unwrap_or_default(),
            _request_id: builder._request_id,
        }
    }
}
