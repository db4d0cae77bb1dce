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
            .newer("/shapes/Part/members", json!({"name": {"shape": "Text"}, "Weight": {"shape": "Count", "locationName": "weight"}}))
            .tells("wire-name", "types::Part.name").verdict(Minor),
        pair("name on the wire")
            .newer("/shapes/Part/members/Weight/locationName", json!("mass"))
            .tells("wire-name", "types::Part.weight").verdict(Minor),
        pair("member keeps its name on the wire")
            .older("/shapes/Part/members", json!({"Name": {"shape": "Text"}, "weight": {"shape": "Count"}})),
        pair("from the body to a header")
            .newer("/shapes/PutThingRequest/members/Name/location", json!("header"))
            .newer("/shapes/PutThingRequest/members/Name/locationName", json!("x-name"))
            .tells("location", "operation::put_thing::PutThingInput.name").verdict(Minor),
        pair("from a header to the body")
            .newer("/shapes/PutThingRequest/members/Owner", json!({"shape": "Text"}))
            .tells("location", "operation::put_thing::PutThingInput.owner").verdict(Minor),
        pair("header renamed")
            .newer("/shapes/PutThingRequest/members/Owner/locationName", json!("x-holder"))
            .tells("location", "operation::put_thing::PutThingInput.owner").verdict(Minor),
        pair("from a query to a header")
            .newer("/shapes/GetThingRequest/members/Detail/location", json!("header"))
            .tells("location", "operation::get_thing::GetThingInput.detail").verdict(Minor),
        pair("from the URI to a query")
            .newer("/operations/PutThing/http/requestUri", json!("/things"))
            .newer("/shapes/PutThingRequest/members/ThingId/location", json!("querystring"))
            .tells("uri", "Client::put_thing")
            .tells("location", "operation::put_thing::PutThingInput.thing_id").verdict(Minor),
        pair("member becomes the payload")
            .newer("/shapes/GetThingResponse/payload", json!("Thing"))
            .tells("location", "operation::get_thing::GetThingOutput.thing").verdict(Minor),
        pair("name of the payload")
            .both("/shapes/GetThingResponse/payload", json!("Thing"))
            .newer("/shapes/GetThingResponse/members/Thing/locationName", json!("thing"))
            .tells("other-trait", "operation::get_thing::GetThingOutput.thing").verdict(Patch),
        pair("name of the payload in XML")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .both("/shapes/GetThingResponse/payload", json!("Thing"))
            .newer("/shapes/GetThingResponse/members/Thing/locationName", json!("thing"))
            .tells("xml-form", "operation::get_thing::GetThingOutput.thing").verdict(Minor),
        pair("format of a timestamp")
            .newer("/shapes/PutThingResponse/members/Made/timestampFormat", json!("rfc822"))
            .tells("timestamp-format", "operation::put_thing::PutThingOutput.made").verdict(Minor),
        pair("format of a timestamp left to the protocol")
            .newer_without("/shapes/PutThingResponse/members/Made/timestampFormat")
            .tells("timestamp-format", "operation::put_thing::PutThingOutput.made").verdict(Minor),
        pair("elements of a list renamed")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/Shades/member/locationName", json!("item"))
            .tells("collection-form", "types::Thing.shades").verdict(Minor),
        pair("flattened list")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/Shades/flattened", json!(true))
            .tells("xml-form", "types::Thing.shades").verdict(Minor),
        pair("attribute")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/Part/members/Name/xmlAttribute", json!(true))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("namespace of a member")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/Part/members/Name/xmlNamespace", json!({"uri": "urn:things", "prefix": "t"}))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("name in EC2 queries")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/Part/members/Name/queryName", json!("PartName"))
            .tells("xml-form", "types::Part.name").verdict(Minor),
        pair("namespace of an input")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/shapes/PutThingRequest/xmlNamespace", json!({"uri": "urn:things"}))
            .tells("shape-wire-name", "operation::put_thing::PutThingInput").verdict(Minor),
        pair("elements of a list renamed in JSON")
            .newer("/shapes/Shades/member/locationName", json!("item"))
            .tells("other-trait", "types::Thing.shades").verdict(Patch),
        pair("flattened list in JSON")
            .newer("/shapes/Shades/flattened", json!(true))
            .tells("other-trait", "types::Thing.shades").verdict(Patch),
        pair("format of timestamps in a list")
            .both("/shapes/PutThingRequest/members/Dates", json!({"shape": "Dates"}))
            .both("/shapes/Dates", json!({"type": "list", "member": {"shape": "Date"}}))
            .both("/shapes/Date", json!({"type": "timestamp"}))
            .newer("/shapes/Date/timestampFormat", json!("iso8601"))
            .tells("collection-form", "operation::put_thing::PutThingInput.dates").verdict(Minor),
        pair("namespace of an input in JSON")
            .newer("/shapes/PutThingRequest/xmlNamespace", json!({"uri": "urn:things"}))
            .tells("other-trait", "operation::put_thing::PutThingInput").verdict(Patch),
        pair("label of the host")
            .both("/operations/PutThing/endpoint", json!({"hostPrefix": "data."}))
            .newer("/shapes/PutThingRequest/members/Owner/hostLabel", json!(true))
            .tells("input-required", "operation::put_thing::PutThingInput.owner")
            .tells("host-label", "operation::put_thing::PutThingInput.owner").verdict(Major),
    ]
}
