//! Operations: how they are called, sent and authorized, and what they answer.

use serde_json::json;

use shapesmith_codegen::changes::Verdict::{Major, Minor, Patch};

use crate::pair::{Pair, check, pair};

#[test]
fn pairs_of_operations() {
    check(&pairs());
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    vec![
        pair("operation added")
            .newer("/operations/ListThings", json!({"http": {"method": "GET", "requestUri": "/things"}}))
            .tells("operation-added", "Client::list_things").verdict(Minor),
        pair("operation removed")
            .newer_without("/operations/PutThing")
            .tells("operation-removed", "Client::put_thing").verdict(Major),
        pair("method")
            .newer("/operations/PutThing/http/method", json!("POST"))
            .tells("http-method", "Client::put_thing").verdict(Minor),
        pair("uri")
            .newer("/operations/PutThing/http/requestUri", json!("/v2/things/{ThingId}"))
            .tells("uri", "Client::put_thing").verdict(Minor),
        pair("label becomes greedy")
            .newer("/operations/PutThing/http/requestUri", json!("/things/{ThingId+}"))
            .tells("uri", "Client::put_thing").verdict(Minor),
        pair("label renamed on both sides")
            .newer("/operations/PutThing/http/requestUri", json!("/things/{id}"))
            .newer("/shapes/PutThingRequest/members/ThingId/locationName", json!("id")),
        pair("status of a success")
            .newer("/operations/PutThing/http/responseCode", json!(201))
            .tells("success-status", "Client::put_thing").verdict(Minor),
        pair("host prefix")
            .newer("/operations/PutThing/endpoint", json!({"hostPrefix": "data."}))
            .tells("host-prefix", "Client::put_thing").verdict(Minor),
        pair("host prefix with a label")
            .newer("/operations/PutThing/endpoint", json!({"hostPrefix": "{ThingId}."}))
            .newer("/shapes/PutThingRequest/members/ThingId/hostLabel", json!(true))
            .tells("host-prefix", "Client::put_thing")
            .tells("host-label", "operation::put_thing::PutThingInput.thing_id").verdict(Minor),
        pair("no authorization")
            .newer("/operations/PutThing/auth", json!(["smithy.api#noAuth"]))
            .tells("authorization", "Client::put_thing").verdict(Minor),
        pair("body not signed any more")
            .newer("/operations/PutThing/unsignedPayload", json!(true))
            .tells("authorization", "Client::put_thing").verdict(Minor),
        pair("body signed")
            .older("/operations/PutThing/authtype", json!("v4-unsigned-body"))
            .tells("authorization", "Client::put_thing").verdict(Minor),
        pair("wire name of an operation")
            .both("/metadata/protocol", json!("json")).both("/metadata/protocols", json!(["json"]))
            .both("/metadata/jsonVersion", json!("1.1"))
            .newer("/operations/PutThing/name", json!("StoreThing"))
            .tells("operation-wire-name", "Client::put_thing").verdict(Minor),
        pair("wire name of an operation with a URI")
            .newer("/operations/PutThing/name", json!("StoreThing"))
            .tells("operation-hint", "Client::put_thing").verdict(Patch),
        pair("wrapper of the input")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/operations/PutThing/input/locationName", json!("Put"))
            .tells("body-wrapper", "Client::put_thing").verdict(Minor),
        pair("namespace of the wrapper of the input")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .both("/operations/PutThing/input/xmlNamespace", json!({"uri": "urn:things"}))
            .newer("/operations/PutThing/input/xmlNamespace", json!({"uri": "urn:things", "prefix": "t"}))
            .tells("body-wrapper", "Client::put_thing").verdict(Minor),
        pair("namespace of the wrapper of the input in JSON")
            .newer("/operations/PutThing/input/xmlNamespace", json!({"uri": "urn:things"}))
            .tells("operation-hint", "Client::put_thing").verdict(Patch),
        pair("wrapper of the output")
            .both("/metadata/protocol", json!("query")).both("/metadata/protocols", json!(["query"]))
            .older("/operations/PutThing/output/resultWrapper", json!("PutResult"))
            .newer("/operations/PutThing/output/resultWrapper", json!("PutThingResult"))
            .tells("body-wrapper", "Client::put_thing").verdict(Minor),
        pair("not idempotent any more")
            .newer_without("/operations/PutThing/idempotent")
            .tells("operation-trait", "Client::put_thing").verdict(Minor),
        pair("checksum required")
            .newer("/operations/PutThing/httpChecksumRequired", json!(true))
            .tells("operation-trait", "Client::put_thing").verdict(Minor),
        pair("readonly")
            .newer_without("/operations/GetThing/readonly")
            .tells("operation-hint", "Client::get_thing").verdict(Patch),
        pair("error listed")
            .newer("/operations/PutThing/errors/-", json!({"shape": "NotFound"}))
            .tells("error-listed", "operation::put_thing::PutThingError::NotFound").verdict(Minor),
        pair("error unlisted")
            .newer_without("/operations/GetThing/errors/1")
            .tells("error-unlisted", "operation::get_thing::GetThingError::Busy").verdict(Major),
        pair("error unlisted everywhere")
            .newer_without("/operations/GetThing/errors/0")
            .tells("error-unlisted", "operation::get_thing::GetThingError::NotFound")
            .tells("type-removed", "types::error::NotFound").verdict(Major),
        pair("errors in another order")
            .newer("/operations/GetThing/errors", json!([{"shape": "Busy"}, {"shape": "NotFound"}])),
        pair("operation gets an empty input")
            .both("/operations/ListThings", json!({"http": {"method": "GET", "requestUri": "/things"}}))
            .newer("/operations/ListThings/input", json!({"shape": "ListThingsRequest"}))
            .newer("/shapes/ListThingsRequest", json!({"type": "structure", "members": {}}))
            .tells("shape-name", "operation::list_things::ListThingsInput").verdict(Patch),
    ]
}
