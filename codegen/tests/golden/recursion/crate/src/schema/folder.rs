// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Folder` is written and read.

use ::shapesmith_runtime::{schema, serde};

static SHAPE: schema::Shape = schema::Shape::structure(
    "com.amazonaws.goldenrecursion#Folder",
    &[
        ("Folders", schema::Kind::List(&super::folder_list::SHAPE), &[]),
        ("Index", schema::Kind::Map(&super::folder_map::SHAPE), &[]),
        ("Shelves", schema::Kind::Map(&super::folder_shelves::SHAPE), &[]),
    ],
    &[],
);

impl serde::Members for crate::types::Folder {
    const SHAPE: &'static schema::Shape = &SHAPE;
    #[inline]
    fn write_members(&self, writer: &mut serde::Writer<'_>) {
        writer.always(0, &self.folders);
        writer.optional(1, &self.index);
        writer.optional(2, &self.shelves);
    }
}

impl serde::Structure for crate::types::Folder {
    type Builder = crate::types::builders::FolderBuilder;
    #[inline]
    fn read_member(
        builder: &mut Self::Builder,
        index: usize,
        reader: &mut serde::Reader<'_>,
    ) -> serde::Result {
        match index {
            0 => reader.optional(&mut builder.folders),
            1 => reader.optional(&mut builder.index),
            2 => reader.optional(&mut builder.shelves),
            _ => Ok(()),
        }
    }
    #[inline]
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            folders: builder.folders.unwrap_or_default(),
            index: builder.index,
            shelves: builder.shelves,
        }
    }
}
