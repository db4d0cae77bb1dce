// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How `GrowForestOutput` is written and read.

use ::shapesmith_runtime::serde;

static MEMBERS: [serde::Schema<'static>; 5] = [
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestResponse", "Tree", Structure, 0
    ),
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestResponse", "Hen", Structure, 1
    ),
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestResponse", "Expression", Union, 2
    ),
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestResponse", "Folder", Structure, 3
    ),
    serde::member!(
        "com.amazonaws.goldenrecursion", "GrowForestResponse", "Ring", Structure, 4
    ),
];

static REFERENCES: [&serde::Schema<'static>; 5] = serde::references(&MEMBERS);

pub(crate) static SCHEMA: serde::Schema<'static> = serde::Schema::new_struct(
    serde::shape_id!("com.amazonaws.goldenrecursion", "GrowForestResponse"),
    serde::ShapeType::Structure,
    &REFERENCES,
);

impl serde::SerializableStruct for crate::operation::grow_forest::GrowForestOutput {
    fn schema(&self) -> &serde::Schema<'_> {
        &SCHEMA
    }
    fn serialize_members(
        &self,
        serializer: &mut dyn serde::ShapeSerializer,
    ) -> serde::Result {
        serde::write_optional(serializer, &MEMBERS[0], &self.tree)?;
        serde::write_optional(serializer, &MEMBERS[1], &self.hen)?;
        serde::write_optional(serializer, &MEMBERS[2], &self.expression)?;
        serde::write_optional(serializer, &MEMBERS[3], &self.folder)?;
        serde::write_optional(serializer, &MEMBERS[4], &self.ring)?;
        ::std::result::Result::Ok(())
    }
}

impl serde::Structure for crate::operation::grow_forest::GrowForestOutput {
    type Builder = crate::operation::grow_forest::builders::GrowForestOutputBuilder;
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
                serde::read_into(deserializer, member, &mut builder.tree)
            }
            ::std::option::Option::Some(1) => {
                serde::read_into(deserializer, member, &mut builder.hen)
            }
            ::std::option::Option::Some(2) => {
                serde::read_into(deserializer, member, &mut builder.expression)
            }
            ::std::option::Option::Some(3) => {
                serde::read_into(deserializer, member, &mut builder.folder)
            }
            ::std::option::Option::Some(4) => {
                serde::read_into(deserializer, member, &mut builder.ring)
            }
            _ => ::std::result::Result::Ok(()),
        }
    }
    fn from_builder(builder: Self::Builder) -> Self {
        Self {
            tree: builder.tree,
            hen: builder.hen,
            expression: builder.expression,
            folder: builder.folder,
            ring: builder.ring,
            _request_id: builder._request_id,
        }
    }
}
