// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `Folder` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 3] = [
    serde::member!("com.amazonaws.goldenrecursion", "Folder", "Folders", List, 0)
        .with_list_member(&super::folder_list::ELEMENT),
    serde::member!("com.amazonaws.goldenrecursion", "Folder", "Index", Map, 1)
        .with_map_members(&super::folder_map::KEY, &super::folder_map::ELEMENT),
    serde::member!("com.amazonaws.goldenrecursion", "Folder", "Shelves", Map, 2)
        .with_map_members(&super::folder_shelves::KEY, &super::folder_shelves::ELEMENT),
];

static REFERENCES: [&serde::Schema<'static>; 3] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenrecursion", "Folder"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::Folder {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write(serializer, &MEMBERS[0], &self.folders)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.index)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.shelves)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::Folder {
    type Builder = crate::types::builders::FolderBuilder;
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
                serde::read_into(deserializer, member, &mut builder.folders)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.index)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.shelves)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            folders: builder.folders.unwrap_or_default(),
            index: builder.index,
            shelves: builder.shelves,
        }
    }
}

impl serde::Value for crate::types::Folder {
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
