// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GetOutput` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenscalars#GetResponse",
    &[
        ("Text", schema::Kind::String, &[]),
        ("Letter", schema::Kind::String, &[]),
        ("Flag", schema::Kind::Boolean, &[]),
        ("Count", schema::Kind::Integer, &[]),
        ("Long", schema::Kind::Long, &[]),
        ("Float", schema::Kind::Float, &[]),
        ("Double", schema::Kind::Double, &[]),
        ("Bytes", schema::Kind::Blob, &[]),
        ("Moment", schema::Kind::Timestamp, &[]),
        (
            "IsoMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
        ),
        (
            "UnixMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::EpochSeconds)],
        ),
        (
            "HttpMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::HttpDate)],
        ),
        ("Anything", schema::Kind::Document, &[]),
        ("Color", schema::Kind::String, &[]),
        ("Inner", schema::Kind::Structure, &[]),
        ("Texts", schema::Kind::List(&super::text_list::SHAPE), &[]),
        ("SparseTexts", schema::Kind::List(&super::sparse_text_list::SHAPE), &[]),
        ("TextMap", schema::Kind::Map(&super::text_map::SHAPE), &[]),
        ("SparseMap", schema::Kind::Map(&super::sparse_text_map::SHAPE), &[]),
        ("Grid", schema::Kind::List(&super::grid::SHAPE), &[]),
        ("Rows", schema::Kind::Map(&super::map_of_lists::SHAPE), &[]),
        ("SparseInners", schema::Kind::List(&super::sparse_inner_list::SHAPE), &[]),
        ("Moments", schema::Kind::List(&super::moment_list::SHAPE), &[]),
        ("Anythings", schema::Kind::List(&super::anything_list::SHAPE), &[]),
        ("RequiredText", schema::Kind::String, &[]),
        ("RequiredLetter", schema::Kind::String, &[]),
        ("RequiredFlag", schema::Kind::Boolean, &[]),
        ("RequiredCount", schema::Kind::Integer, &[]),
        ("RequiredLong", schema::Kind::Long, &[]),
        ("RequiredFloat", schema::Kind::Float, &[]),
        ("RequiredDouble", schema::Kind::Double, &[]),
        ("RequiredBytes", schema::Kind::Blob, &[]),
        ("RequiredMoment", schema::Kind::Timestamp, &[]),
        (
            "RequiredIsoMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::DateTime)],
        ),
        (
            "RequiredUnixMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::EpochSeconds)],
        ),
        (
            "RequiredHttpMoment",
            schema::Kind::Timestamp,
            &[schema::Trait::TimestampFormat(schema::TimestampFormat::HttpDate)],
        ),
        ("RequiredAnything", schema::Kind::Document, &[]),
        ("RequiredColor", schema::Kind::String, &[]),
        ("RequiredInner", schema::Kind::Structure, &[]),
        ("RequiredTexts", schema::Kind::List(&super::text_list::SHAPE), &[]),
        (
            "RequiredSparseTexts",
            schema::Kind::List(&super::sparse_text_list::SHAPE),
            &[],
        ),
        ("RequiredTextMap", schema::Kind::Map(&super::text_map::SHAPE), &[]),
        ("RequiredSparseMap", schema::Kind::Map(&super::sparse_text_map::SHAPE), &[]),
        ("RequiredGrid", schema::Kind::List(&super::grid::SHAPE), &[]),
        ("RequiredRows", schema::Kind::Map(&super::map_of_lists::SHAPE), &[]),
        (
            "RequiredSparseInners",
            schema::Kind::List(&super::sparse_inner_list::SHAPE),
            &[],
        ),
        ("RequiredMoments", schema::Kind::List(&super::moment_list::SHAPE), &[]),
        ("RequiredAnythings", schema::Kind::List(&super::anything_list::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::operation::get::GetOutput {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.text);
        writer.optional(1, &self.letter);
        writer.optional(2, &self.flag);
        writer.optional(3, &self.count);
        writer.optional(4, &self.long);
        writer.optional(5, &self.float);
        writer.optional(6, &self.double);
        writer.optional(7, &self.bytes);
        writer.optional(8, &self.moment);
        writer.optional(9, &self.iso_moment);
        writer.optional(10, &self.unix_moment);
        writer.optional(11, &self.http_moment);
        writer.optional(12, &self.anything);
        writer.optional(13, &self.color);
        writer.optional(14, &self.inner);
        writer.optional(15, &self.texts);
        writer.optional(16, &self.sparse_texts);
        writer.optional(17, &self.text_map);
        writer.optional(18, &self.sparse_map);
        writer.optional(19, &self.grid);
        writer.optional(20, &self.rows);
        writer.optional(21, &self.sparse_inners);
        writer.optional(22, &self.moments);
        writer.optional(23, &self.anythings);
        writer.always(24, &self.required_text);
        writer.always(25, &self.required_letter);
        writer.always(26, &self.required_flag);
        writer.always(27, &self.required_count);
        writer.always(28, &self.required_long);
        writer.always(29, &self.required_float);
        writer.always(30, &self.required_double);
        writer.always(31, &self.required_bytes);
        writer.always(32, &self.required_moment);
        writer.always(33, &self.required_iso_moment);
        writer.always(34, &self.required_unix_moment);
        writer.always(35, &self.required_http_moment);
        writer.always(36, &self.required_anything);
        writer.always(37, &self.required_color);
        writer.optional(38, &self.required_inner);
        writer.always(39, &self.required_texts);
        writer.always(40, &self.required_sparse_texts);
        writer.always(41, &self.required_text_map);
        writer.always(42, &self.required_sparse_map);
        writer.always(43, &self.required_grid);
        writer.always(44, &self.required_rows);
        writer.always(45, &self.required_sparse_inners);
        writer.always(46, &self.required_moments);
        writer.always(47, &self.required_anythings);
    }
}

impl serde::Structure for crate::operation::get::GetOutput {
    type Builder = crate::operation::get::builders::GetOutputBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.text),
            1 => reader.optional(&mut builder.letter),
            2 => reader.optional(&mut builder.flag),
            3 => reader.optional(&mut builder.count),
            4 => reader.optional(&mut builder.long),
            5 => reader.optional(&mut builder.float),
            6 => reader.optional(&mut builder.double),
            7 => reader.optional(&mut builder.bytes),
            8 => reader.optional(&mut builder.moment),
            9 => reader.optional(&mut builder.iso_moment),
            10 => reader.optional(&mut builder.unix_moment),
            11 => reader.optional(&mut builder.http_moment),
            12 => reader.optional(&mut builder.anything),
            13 => reader.optional(&mut builder.color),
            14 => reader.optional(&mut builder.inner),
            15 => reader.optional(&mut builder.texts),
            16 => reader.optional(&mut builder.sparse_texts),
            17 => reader.optional(&mut builder.text_map),
            18 => reader.optional(&mut builder.sparse_map),
            19 => reader.optional(&mut builder.grid),
            20 => reader.optional(&mut builder.rows),
            21 => reader.optional(&mut builder.sparse_inners),
            22 => reader.optional(&mut builder.moments),
            23 => reader.optional(&mut builder.anythings),
            24 => reader.optional(&mut builder.required_text),
            25 => reader.optional(&mut builder.required_letter),
            26 => reader.optional(&mut builder.required_flag),
            27 => reader.optional(&mut builder.required_count),
            28 => reader.optional(&mut builder.required_long),
            29 => reader.optional(&mut builder.required_float),
            30 => reader.optional(&mut builder.required_double),
            31 => reader.optional(&mut builder.required_bytes),
            32 => reader.optional(&mut builder.required_moment),
            33 => reader.optional(&mut builder.required_iso_moment),
            34 => reader.optional(&mut builder.required_unix_moment),
            35 => reader.optional(&mut builder.required_http_moment),
            36 => reader.optional(&mut builder.required_anything),
            37 => reader.optional(&mut builder.required_color),
            38 => reader.optional(&mut builder.required_inner),
            39 => reader.optional(&mut builder.required_texts),
            40 => reader.optional(&mut builder.required_sparse_texts),
            41 => reader.optional(&mut builder.required_text_map),
            42 => reader.optional(&mut builder.required_sparse_map),
            43 => reader.optional(&mut builder.required_grid),
            44 => reader.optional(&mut builder.required_rows),
            45 => reader.optional(&mut builder.required_sparse_inners),
            46 => reader.optional(&mut builder.required_moments),
            47 => reader.optional(&mut builder.required_anythings),
            _ => Ok(()),
        }
    }
    #[inline]
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
