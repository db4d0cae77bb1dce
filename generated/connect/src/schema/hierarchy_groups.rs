// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `HierarchyGroups` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!("com.amazonaws.connect", "HierarchyGroups", "Level1", Structure, 0),
    serde::member!("com.amazonaws.connect", "HierarchyGroups", "Level2", Structure, 1),
    serde::member!("com.amazonaws.connect", "HierarchyGroups", "Level3", Structure, 2),
    serde::member!("com.amazonaws.connect", "HierarchyGroups", "Level4", Structure, 3),
    serde::member!("com.amazonaws.connect", "HierarchyGroups", "Level5", Structure, 4),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.connect", "HierarchyGroups"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::types::HierarchyGroups {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.level1)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.level2)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.level3)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.level4)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.level5)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::types::HierarchyGroups {
    type Builder = crate::types::builders::HierarchyGroupsBuilder;
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
                serde::read_into(deserializer, member, &mut builder.level1)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.level2)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.level3)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.level4)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.level5)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
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

impl serde::Value for crate::types::HierarchyGroups {
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
