// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HierarchyGroups` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.connect#HierarchyGroups",
    &[
        ("Level1", schema::Kind::Structure, &[]),
        ("Level2", schema::Kind::Structure, &[]),
        ("Level3", schema::Kind::Structure, &[]),
        ("Level4", schema::Kind::Structure, &[]),
        ("Level5", schema::Kind::Structure, &[]),
    ],
    &[],
);

impl serde::Members for crate::types::HierarchyGroups {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.optional(0, &self.level1);
        writer.optional(1, &self.level2);
        writer.optional(2, &self.level3);
        writer.optional(3, &self.level4);
        writer.optional(4, &self.level5);
    }
}

impl serde::Structure for crate::types::HierarchyGroups {
    type Builder = crate::types::builders::HierarchyGroupsBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.level1),
            1 => reader.optional(&mut builder.level2),
            2 => reader.optional(&mut builder.level3),
            3 => reader.optional(&mut builder.level4),
            4 => reader.optional(&mut builder.level5),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            level1: builder.level1,
            level2: builder.level2,
            level3: builder.level3,
            level4: builder.level4,
            level5: builder.level5,
        }
    }
}
