//! The message: where members stand in it, and how they are called and written.

use serde_json::json;

use shapesmith_codegen::changes::Verdict::{Major, Minor, Patch};

use crate::pair::{Pair, check, pair};

#[test]
fn pairs_of_messages() {
    check(&pairs());
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    vec![
        pair("member spelled otherwise")
            .new("/shapes/Part/members", json!({"name": {"shape": "Text"}, "Weight": {"shape": "Count", "locationName": "weight"}}))
            .tells("wire-name", "types::Part.name").verdict(Minor),
        pair("name on the wire")
            .new("/shapes/Part/members/Weight/locationName", json!("mass"))
            .tells("wire-name", "types::Part.weight").verdict(Minor),
        pair("member keeps its name on the wire")
            .old("/shapes/Part/members", json!({"Name": {"shape": "Text"}, "weight": {"shape": "Count"}})),
        pair("from the body to a header")
            .new("/shapes/PutThingRequest/members/Name/location", json!("header"))
            .new("/shapes/PutThingRequest/members/Name/locationName", json!("x-name"))
            .tells("location", "operation::put_thing::PutThingInput.name").verdict(Minor),
        pair("from a header to the body")
            .new("/shapes/PutThingRequest/members/Owner", json!({"shape": "Text"}))
            .tells("location", "operation::put_thing::PutThingInput.owner").verdict(Minor),
        pair("header renamed")
            .new("/shapes/PutThingRequest/members/Owner/locationName", json!("x-holder"))
            .tells("location", "operation::put_thing::PutThingInput.owner").verdict(Minor),
        pair("from a query to a header")
            .new("/shapes/GetThingRequest/members/Detail/location", json!("header"))
            .tells("location", "operation::get_thing::GetThingInput.detail").verdict(Minor),
        pair("from the URI to a query")
            .new("/operations/PutThing/http/requestUri", json!("/things"))
            .new("/shapes/PutThingRequest/members/ThingId/location", json!("querystring"))
            .tells("uri", "Client::put_thing")
            .tells("location", "operation::put_thing::PutThingInput.thing_id").verdict(Minor),
        pair("member becomes the payload")
            .new("/shapes/GetThingResponse/payload", json!("Thing"))
            .tells("location", "operation::get_thing::GetThingOutput.thing").verdict(Minor),
        pair("name of the payload")
            .both("/shapes/GetThingResponse/payload", json!("Thing"))
            .new("/shapes/GetThingResponse/members/Thing/locationName", json!("thing"))
            .tells("other-trait", "operation::get_thing::GetThingOutput.thing").verdict(Patch),
        pair("format of a timestamp")
            .new("/shapes/PutThingResponse/members/Made/timestampFormat", json!("rfc822"))
            .tells("timestamp-format", "operation::put_thing::PutThingOutput.made").verdict(Minor),
        pair("format of a timestamp left to the protocol")
            .new_without("/shapes/PutThingResponse/members/Made/timestampFormat")
            .tells("timestamp-format", "operation::put_thing::PutThingOutput.made").verdict(Minor),
        pair("elements of a list renamed")
            .new("/shapes/Shades/member/locationName", json!("item"))
            .tells("collection-form", "types::Thing.shades").verdict(Minor),
        pair("flattened list")
            .new("/shapes/Shades/flattened", json!(true))
            .tells("xml-form", "types::Thing.shades").verdict(Minor),
        pair("attribute")
            .new("/shapes/Part/members/Name/xmlAttribute", json!(true))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("namespace of a member")
            .new("/shapes/Part/members/Name/xmlNamespace", json!({"uri": "urn:things", "prefix": "t"}))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("name in EC2 queries")
            .new("/shapes/Part/members/Name/queryName", json!("PartName"))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("namespace of an input")
            .new("/shapes/PutThingRequest/xmlNamespace", json!({"uri": "urn:things"}))
            .tells("shape-wire-name", "operation::put_thing::PutThingInput").verdict(Minor),
        pair("label of the host")
            .both("/operations/PutThing/endpoint", json!({"hostPrefix": "data."}))
            .new("/shapes/PutThingRequest/members/Owner/hostLabel", json!(true))
            .tells("input-required", "operation::put_thing::PutThingInput.owner")
            .tells("host-label", "operation::put_thing::PutThingInput.owner").verdict(Major),
    ]
}
