//! Types: what comes, goes, and turns into something else.

use serde_json::json;

use shapesmith_codegen::changes::Verdict::{Major, Minor, Patch};

use crate::pair::{Pair, check, pair};

#[test]
fn pairs_of_types() {
    check(&pairs());
}

/// A pair whose service has a stream of events.
fn watching(pair: Pair) -> Pair {
    pair.both("/operations/WatchThings", json!({"name": "WatchThings", "http": {"method": "GET", "requestUri": "/steps"}, "output": {"shape": "WatchThingsResponse"}}))
        .both("/shapes/WatchThingsResponse", json!({"type": "structure", "members": {"Steps": {"shape": "Steps"}}, "payload": "Steps"}))
        .both("/shapes/Steps", json!({"type": "structure", "eventstream": true, "members": {"Step": {"shape": "Step"}, "Busy": {"shape": "Busy"}}}))
        .both("/shapes/Step", json!({"type": "structure", "event": true, "members": {"Number": {"shape": "Count"}}}))
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    vec![
        pair("nothing"),
        pair("type that nothing reaches")
            .newer("/shapes/Unused", json!({"type": "structure", "members": {}})),
        pair("list renamed")
            .newer("/shapes/TagList", json!({"type": "list", "member": {"shape": "Text"}}))
            .newer("/shapes/PutThingRequest/members/Tags", json!({"shape": "TagList"})),
        pair("simple shape renamed")
            .newer("/shapes/Name", json!({"type": "string", "min": 1}))
            .newer("/shapes/PutThingRequest/members/Name/shape", json!("Name")),
        pair("type added with a member")
            .newer("/shapes/Maker", json!({"type": "structure", "members": {"Name": {"shape": "Text"}}}))
            .newer("/shapes/Thing/members/Maker", json!({"shape": "Maker"}))
            .tells("type-added", "types::Maker").tells("member-added", "types::Thing.maker").verdict(Minor),
        pair("type that nothing reaches any more")
            .newer_without("/shapes/Thing/members/Content")
            .tells("type-removed", "types::Content").tells("member-removed", "types::Thing.content").verdict(Major),
        pair("structure renamed")
            .newer("/shapes/Piece", json!({"type": "structure", "members": {"Name": {"shape": "Text"}, "Weight": {"shape": "Count", "locationName": "weight"}}}))
            .newer("/shapes/PutThingRequest/members/Part/shape", json!("Piece"))
            .newer("/shapes/Parts/member/shape", json!("Piece"))
            .newer("/shapes/Content/members/Coded/shape", json!("Piece"))
            .tells("member-type", "operation::put_thing::PutThingInput.part")
            .tells("member-type", "types::Content::Coded")
            .tells("type-removed", "types::Part").tells("type-added", "types::Piece")
            .tells("member-type", "types::Thing.parts").verdict(Major),
        pair("structure becomes a union")
            .newer("/shapes/Part/union", json!(true))
            .tells("becomes-union", "types::Part").verdict(Major),
        pair("union becomes a structure")
            .newer_without("/shapes/Content/union")
            .tells("type-kind", "types::Content").verdict(Major),
        watching(pair("event added to a stream"))
            .newer("/shapes/Steps/members/Part", json!({"shape": "Part"}))
            .tells("variant-added", "types::Steps::Part").verdict(Minor),
        watching(pair("error added to a stream"))
            .newer("/shapes/Steps/members/NotFound", json!({"shape": "NotFound"}))
            .tells("error-listed", "types::error::StepsError::NotFound").verdict(Minor),
        watching(pair("error of a stream gone"))
            .newer_without("/shapes/Steps/members/Busy")
            .tells("error-unlisted", "types::error::StepsError::Busy").verdict(Major),
        watching(pair("member of an event becomes a header"))
            .newer("/shapes/Step/members/Number/eventheader", json!(true))
            .tells("protocol-trait", "types::Step.number").verdict(Minor),
        watching(pair("stream of events becomes a union"))
            .newer("/shapes/Steps/union", json!(true))
            .newer_without("/shapes/Steps/eventstream")
            .newer_without("/shapes/Steps/members/Busy")
            .tells("member-type", "operation::watch_things::WatchThingsOutput.steps")
            .tells("type-kind", "types::Steps").verdict(Major),
        pair("structure becomes an error")
            .newer("/operations/PutThing/errors/-", json!({"shape": "Part"}))
            .newer("/shapes/Part/exception", json!(true))
            .tells("error-listed", "operation::put_thing::PutThingError::Part")
            .tells("type-removed", "types::Part").tells("type-added", "types::error::Part").verdict(Major),
        pair("first required member of what is sent")
            .newer("/shapes/Part/required", json!(["Name"]))
            .tells("builder-result", "types::Part").tells("becomes-present", "types::Part.name").verdict(Major),
        pair("first required member of what is received")
            .newer("/shapes/Thing/required", json!(["Name"]))
            .tells("builder-result", "types::Thing").tells("becomes-present", "types::Thing.name").verdict(Major),
        pair("another required member of what is received")
            .both("/shapes/Thing/required", json!(["Name"]))
            .newer("/shapes/Thing/required", json!(["Name", "Parts"]))
            .tells("becomes-present", "types::Thing.parts").verdict(Major),
        pair("members in another order")
            .newer("/shapes/Part/members", json!({"Weight": {"shape": "Count", "locationName": "weight"}, "Name": {"shape": "Text"}}))
            .tells("member-order", "types::Part").verdict(Patch),
        pair("member added in the middle")
            .newer("/shapes/Part/members", json!({"Name": {"shape": "Text"}, "Note": {"shape": "Text"}, "Weight": {"shape": "Count", "locationName": "weight"}}))
            .tells("member-added", "types::Part.note").verdict(Minor),
        pair("input shape renamed")
            .newer("/shapes/StoreThingRequest", crate::pair::base()["shapes"]["PutThingRequest"].clone())
            .newer("/operations/PutThing/input/shape", json!("StoreThingRequest"))
            .tells("shape-name", "operation::put_thing::PutThingInput").verdict(Patch),
        pair("input shape of XML renamed")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/StoreThingRequest", crate::pair::base()["shapes"]["PutThingRequest"].clone())
            .newer("/operations/PutThing/input/shape", json!("StoreThingRequest"))
            .tells("shape-wire-name", "operation::put_thing::PutThingInput").verdict(Minor),
        pair("error code")
            .newer("/shapes/NotFound/error/code", json!("Missing"))
            .tells("error-code", "types::error::NotFound").verdict(Minor),
        pair("error status")
            .newer("/shapes/NotFound/error/httpStatusCode", json!(410))
            .tells("error-facts", "types::error::NotFound").verdict(Patch),
        pair("error not retryable any more")
            .newer_without("/shapes/Busy/retryable")
            .tells("retryable", "types::error::Busy").verdict(Minor),
        pair("error of throttling")
            .newer("/shapes/Busy/retryable/throttling", json!(true))
            .tells("retryable", "types::error::Busy").verdict(Minor),
        pair("value added")
            .newer("/shapes/Color/enum/-", json!("BLACK"))
            .tells("value-added", "types::Color::Black").verdict(Minor),
        pair("value removed")
            .newer_without("/shapes/Color/enum/1")
            .tells("value-removed", "types::Color::Green").verdict(Major),
        pair("values in another order")
            .newer("/shapes/Color/enum", json!(["BLUE", "RED", "GREEN"]))
            .tells("member-order", "types::Color").verdict(Patch),
        pair("values of one name swapped")
            .older("/shapes/Color/enum", json!(["RED", "red"]))
            .newer("/shapes/Color/enum", json!(["red", "RED"]))
            .tells("value-text", "types::Color::Red").tells("value-text", "types::Color::Red2").verdict(Minor),
        pair("union member added")
            .newer("/shapes/Content/members/Number", json!({"shape": "Count"}))
            .tells("variant-added", "types::Content::Number").verdict(Minor),
        pair("union member removed")
            .newer_without("/shapes/Content/members/Plain")
            .tells("variant-removed", "types::Content::Plain").verdict(Major),
        pair("recursion begins")
            .newer("/shapes/Content/members/Whole", json!({"shape": "Thing"}))
            .tells("variant-added", "types::Content::Whole").tells("box", "types::Thing.content").verdict(Major),
        pair("recursion goes through a list now")
            .both("/shapes/Things", json!({"type": "list", "member": {"shape": "Thing"}}))
            .older("/shapes/Content/members/Whole", json!({"shape": "Thing"}))
            .newer("/shapes/Content/members/Whole", json!({"shape": "Things"}))
            .tells("member-type", "types::Content::Whole").tells("box", "types::Thing.content").verdict(Major),
    ]
}
