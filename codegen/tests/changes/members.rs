//! Members: their types, and whether they have to be there.

use serde_json::json;

use shapesmith_codegen::changes::Verdict::{Major, Minor, Patch};

use crate::pair::{Pair, check, pair};

#[test]
fn pairs_of_members() {
    check(&pairs());
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    vec![
        pair("optional member of an input")
            .newer("/shapes/PutThingRequest/members/Note", json!({"shape": "Text"}))
            .tells("member-added", "operation::put_thing::PutThingInput.note").verdict(Minor),
        pair("optional member of an output")
            .newer("/shapes/PutThingResponse/members/Note", json!({"shape": "Text"}))
            .tells("member-added", "operation::put_thing::PutThingOutput.note").verdict(Minor),
        pair("optional member of a structure")
            .newer("/shapes/Part/members/Note", json!({"shape": "Text"}))
            .tells("member-added", "types::Part.note").verdict(Minor),
        pair("required member of an input added")
            .newer("/shapes/PutThingRequest/members/Note", json!({"shape": "Text"}))
            .newer("/shapes/PutThingRequest/required/-", json!("Note"))
            .tells("required-input-added", "operation::put_thing::PutThingInput.note").verdict(Major),
        pair("required structure of an input added")
            .newer("/shapes/PutThingRequest/members/Spare", json!({"shape": "Part"}))
            .newer("/shapes/PutThingRequest/required/-", json!("Spare"))
            .tells("required-input-added", "operation::put_thing::PutThingInput.spare").verdict(Major),
        pair("required member of what is sent added")
            .both("/shapes/Part/required", json!(["Name"]))
            .newer("/shapes/Part/members/Note", json!({"shape": "Text"}))
            .newer("/shapes/Part/required/-", json!("Note"))
            .tells("required-member-added", "types::Part.note").verdict(Major),
        pair("required member of what is received added")
            .both("/shapes/Thing/required", json!(["Name"]))
            .newer("/shapes/Thing/members/Note", json!({"shape": "Text"}))
            .newer("/shapes/Thing/required/-", json!("Note"))
            .tells("member-added", "types::Thing.note").verdict(Minor),
        pair("required structure of what is sent added")
            .newer("/shapes/Part/members/Content", json!({"shape": "Content"}))
            .newer("/shapes/Part/required", json!(["Content"]))
            .tells("member-added", "types::Part.content").verdict(Minor),
        pair("member of an input becomes required")
            .newer("/shapes/PutThingRequest/required/-", json!("Size"))
            .tells("input-required", "operation::put_thing::PutThingInput.size").verdict(Major),
        pair("member of an input is not required any more")
            .newer_without("/shapes/PutThingRequest/required/1")
            .tells("input-optional", "operation::put_thing::PutThingInput.color").verdict(Minor),
        pair("label is not required")
            .newer_without("/shapes/PutThingRequest/required/0")
            .tells("required-unchecked", "operation::put_thing::PutThingInput.thing_id").verdict(Patch),
        pair("token becomes required")
            .newer("/shapes/PutThingRequest/required/-", json!("ClientToken"))
            .tells("required-unchecked", "operation::put_thing::PutThingInput.client_token").verdict(Patch),
        pair("required token is none any more")
            .both("/shapes/PutThingRequest/required/-", json!("ClientToken"))
            .newer_without("/shapes/PutThingRequest/members/ClientToken/idempotencyToken")
            .tells("input-required", "operation::put_thing::PutThingInput.client_token")
            .tells("token", "operation::put_thing::PutThingInput.client_token").verdict(Major),
        pair("token added")
            .newer("/shapes/PutThingRequest/members/Name/idempotencyToken", json!(true))
            .tells("token", "operation::put_thing::PutThingInput.name").verdict(Minor),
        pair("token removed")
            .newer_without("/shapes/PutThingRequest/members/ClientToken/idempotencyToken")
            .tells("token", "operation::put_thing::PutThingInput.client_token").verdict(Minor),
        pair("token inside of a structure")
            .newer("/shapes/Part/members/Name/idempotencyToken", json!(true))
            .tells("other-trait", "types::Part.name").verdict(Patch),
        pair("member of a structure becomes required")
            .both("/shapes/Part/required", json!(["Name"]))
            .newer("/shapes/Part/required/-", json!("Weight"))
            .tells("becomes-present", "types::Part.weight").verdict(Major),
        pair("member of an output is not required any more")
            .both("/shapes/GetThingResponse/members/Tags", json!({"shape": "Tags"}))
            .both("/shapes/GetThingResponse/required", json!(["Name", "Tags"]))
            .newer("/shapes/GetThingResponse/required", json!(["Name"]))
            .tells("becomes-optional", "operation::get_thing::GetThingOutput.tags").verdict(Major),
        pair("structure in a structure becomes required")
            .newer("/shapes/Thing/required", json!(["Content"]))
            .tells("required-unchecked", "types::Thing.content").verdict(Patch),
        pair("member removed")
            .newer_without("/shapes/Part/members/Weight")
            .tells("member-removed", "types::Part.weight").verdict(Major),
        pair("member of an input removed")
            .newer_without("/shapes/PutThingRequest/members/Size")
            .tells("member-removed", "operation::put_thing::PutThingInput.size").verdict(Major),
        pair("member renamed")
            .newer_without("/shapes/Part/members/Weight")
            .newer("/shapes/Part/members/Mass", json!({"shape": "Count", "locationName": "weight"}))
            .tells("member-added", "types::Part.mass").tells("member-removed", "types::Part.weight").verdict(Major),
        pair("string becomes an enum")
            .newer("/shapes/Part/members/Name/shape", json!("Color"))
            .tells("string-to-enum", "types::Part.name").tells("constraint", "types::Part.name").verdict(Major),
        pair("string in a list becomes an enum")
            .both("/shapes/Text", json!({"type": "string"}))
            .newer("/shapes/Tags/member/shape", json!("Color"))
            .tells("string-to-enum", "operation::put_thing::PutThingInput.tags").verdict(Major),
        pair("string in a map becomes an enum")
            .both("/shapes/Text", json!({"type": "string"}))
            .newer("/shapes/Labels/value/shape", json!("Color"))
            .tells("string-to-enum", "operation::put_thing::PutThingInput.labels").verdict(Major),
        pair("key of a map becomes an enum")
            .both("/shapes/Text", json!({"type": "string"}))
            .newer("/shapes/Labels/key/shape", json!("Color"))
            .tells("other-trait", "operation::put_thing::PutThingInput.labels").verdict(Patch),
        pair("string becomes a list of enums")
            .both("/shapes/Text", json!({"type": "string"}))
            .newer("/shapes/PutThingRequest/members/Name/shape", json!("Shades"))
            .both("/shapes/Shades", json!({"type": "list", "member": {"shape": "Color"}}))
            .tells("member-type", "operation::put_thing::PutThingInput.name").verdict(Major),
        pair("enum becomes a string")
            .both("/shapes/Text", json!({"type": "string"}))
            .newer("/shapes/PutThingRequest/members/Color/shape", json!("Text"))
            .tells("enum-to-string", "operation::put_thing::PutThingInput.color").verdict(Major),
        pair("enum loses its values")
            .newer_without("/shapes/Color/enum")
            .tells("enum-to-string", "operation::put_thing::PutThingInput.color")
            .tells("type-removed", "types::Color")
            .tells("enum-to-string", "types::Thing.color").tells("enum-to-string", "types::Thing.shades").verdict(Major),
        pair("member becomes another structure")
            .newer("/shapes/Thing/members/Content/shape", json!("Part"))
            .tells("type-removed", "types::Content").tells("member-type", "types::Thing.content").verdict(Major),
        pair("member becomes a union")
            .both("/shapes/Thing/members/Other", json!({"shape": "Part"}))
            .newer("/shapes/Thing/members/Other/shape", json!("Content"))
            .tells("becomes-union", "types::Thing.other").verdict(Major),
        pair("integer becomes long")
            .both("/shapes/Count", json!({"type": "integer"}))
            .newer("/shapes/Count/type", json!("long"))
            .tells("member-type", "operation::put_thing::PutThingInput.size")
            .tells("member-type", "operation::put_thing::PutThingOutput.revision")
            .tells("member-type", "types::Part.weight").verdict(Major),
        pair("list with nulls")
            .newer("/shapes/Tags/sparse", json!(true))
            .tells("sparse", "operation::put_thing::PutThingInput.tags").verdict(Major),
        pair("map without nulls")
            .older("/shapes/Labels/sparse", json!(true))
            .tells("sparse", "operation::put_thing::PutThingInput.labels").verdict(Major),
        pair("body piece by piece")
            .both("/shapes/Bytes", json!({"type": "blob"}))
            .both("/shapes/PutThingResponse/members/Bytes", json!({"shape": "Bytes"}))
            .both("/shapes/PutThingResponse/payload", json!("Bytes"))
            .newer("/shapes/Bytes/streaming", json!(true))
            .tells("member-type", "operation::put_thing::PutThingOutput.bytes").verdict(Major),
        pair("lower bound")
            .newer_without("/shapes/Count/min")
            .tells("constraint", "operation::put_thing::PutThingInput.size")
            .tells("constraint", "operation::put_thing::PutThingOutput.revision")
            .tells("constraint", "types::Part.weight").verdict(Patch),
        pair("upper bound of a list")
            .newer("/shapes/Shades/max", json!(20))
            .tells("constraint", "types::Thing.shades").verdict(Patch),
        pair("pattern")
            .newer("/shapes/PutThingRequest/members/Owner/shape", json!("Identity"))
            .newer("/shapes/Identity", json!({"type": "string", "min": 1, "pattern": "[a-z]+"}))
            .tells("constraint", "operation::put_thing::PutThingInput.owner").verdict(Patch),
        pair("boxed in older models")
            .newer("/shapes/PutThingRequest/members/Size/box", json!(true))
            .tells("default", "operation::put_thing::PutThingInput.size").verdict(Patch),
        pair("parameter of the endpoint")
            .newer("/shapes/PutThingRequest/members/Owner/contextParam", json!({"name": "Owner"}))
            .tells("protocol-trait", "operation::put_thing::PutThingInput.owner").verdict(Minor),
        pair("text that holds JSON")
            .newer("/shapes/PutThingRequest/members/Name/jsonvalue", json!(true))
            .tells("protocol-trait", "operation::put_thing::PutThingInput.name").verdict(Minor),
        pair("synthetic")
            .newer("/shapes/Part/synthetic", json!(true))
            .tells("other-trait", "operation::put_thing::PutThingInput.part")
            .tells("other-trait", "types::Content::Coded")
            .tells("other-trait", "types::Part")
            .tells("other-trait", "types::Thing.parts").verdict(Patch),
    ]
}
