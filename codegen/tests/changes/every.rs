//! The comparison is complete: whatever changes in a model, it tells something.
//!
//! Each value of the base, and of a base with everything that is rare, is
//! changed by itself. Where the two models are not the same after reading,
//! there must be a change.

use serde_json::{Value, json};

use shapesmith_codegen::changes;

use crate::pair::{base, set, try_read};

/// The base with all that it leaves out for the sake of short pairs.
fn rich() -> Value {
    let mut model = base();
    let edits = [
        ("/metadata/targetPrefix", json!("Things_20240506")),
        ("/metadata/xmlNamespace", json!("urn:things")),
        ("/metadata/jsonVersion", json!("1.0")),
        ("/deprecated", json!(true)),
        ("/deprecatedMessage", json!("Use stuff.")),
        ("/clientContextParams", json!({"Fast": {"type": "boolean"}})),
        ("/operations/GetThing/deprecated", json!(true)),
        (
            "/operations/GetThing/deprecatedMessage",
            json!("Use FindThing."),
        ),
        ("/operations/GetThing/deprecatedSince", json!("2024")),
        ("/operations/GetThing/unsignedPayload", json!(true)),
        ("/operations/GetThing/input/locationName", json!("Get")),
        (
            "/operations/GetThing/output/resultWrapper",
            json!("GetResult"),
        ),
        (
            "/operations/GetThing/staticContextParams",
            json!({"Fast": {"value": true}}),
        ),
        ("/operations/PutThing/authtype", json!("none")),
        (
            "/operations/PutThing/endpoint",
            json!({"hostPrefix": "{Name}.data."}),
        ),
        ("/operations/PutThing/httpChecksumRequired", json!(true)),
        (
            "/operations/PutThing/httpChecksum",
            json!({"requestAlgorithmMember": "Name"}),
        ),
        (
            "/operations/PutThing/requestcompression",
            json!({"encodings": ["gzip"]}),
        ),
        (
            "/operations/PutThing/endpointdiscovery",
            json!({"required": true}),
        ),
        ("/operations/PutThing/endpointoperation", json!(true)),
        (
            "/operations/PutThing/documentationUrl",
            json!("https://docs"),
        ),
        ("/operations/PutThing/alias", json!("StoreThing")),
        ("/shapes/PutThingRequest/locationName", json!("Put")),
        (
            "/shapes/PutThingRequest/xmlNamespace",
            json!({"uri": "urn:things", "prefix": "t"}),
        ),
        ("/shapes/PutThingRequest/deprecated", json!(true)),
        (
            "/shapes/PutThingRequest/documentation",
            json!("<p>What to put.</p>"),
        ),
        (
            "/shapes/PutThingRequest/members/Name/hostLabel",
            json!(true),
        ),
        (
            "/shapes/PutThingRequest/members/Name/contextParam",
            json!({"name": "Name"}),
        ),
        (
            "/shapes/PutThingRequest/required",
            json!(["ThingId", "Color", "ClientToken", "Tags"]),
        ),
        ("/shapes/GetThingResponse/payload", json!("Thing")),
        (
            "/shapes/GetThingResponse/members/Thing/locationName",
            json!("thing"),
        ),
        (
            "/shapes/GetThingResponse/members/Name",
            json!({"shape": "Text", "location": "header", "locationName": "x-name"}),
        ),
        (
            "/shapes/GetThingResponse/members/Status",
            json!({"shape": "Count", "location": "statusCode"}),
        ),
        (
            "/shapes/GetThingResponse/members/Meta",
            json!({"shape": "Labels", "location": "headers", "locationName": "x-meta-"}),
        ),
        (
            "/shapes/GetThingRequest/members/Queries",
            json!({"shape": "Labels", "location": "querystring"}),
        ),
        (
            "/shapes/PutThingResponse/members/Body",
            json!({"shape": "Bytes"}),
        ),
        ("/shapes/PutThingResponse/payload", json!("Body")),
        ("/shapes/PutThingResponse/required", json!(["Body"])),
        (
            "/shapes/Bytes",
            json!({"type": "blob", "streaming": true, "requiresLength": true}),
        ),
        ("/shapes/Part/deprecated", json!(true)),
        ("/shapes/Part/deprecatedMessage", json!("Use pieces.")),
        ("/shapes/Part/wrapper", json!(true)),
        ("/shapes/Part/xmlOrder", json!(["Name", "Weight"])),
        ("/shapes/Part/members/Name/xmlAttribute", json!(true)),
        ("/shapes/Part/members/Name/queryName", json!("PartName")),
        ("/shapes/Part/members/Name/jsonvalue", json!(true)),
        ("/shapes/Part/members/Name/streaming", json!(true)),
        ("/shapes/Part/members/Name/idempotencyToken", json!(true)),
        ("/shapes/Part/members/Weight/box", json!(true)),
        (
            "/shapes/Part/members/Weight/xmlNamespace",
            json!("urn:weight"),
        ),
        ("/shapes/Content/required", json!(["Plain"])),
        ("/shapes/Content/locationName", json!("content")),
        ("/shapes/Content/members/Plain/deprecated", json!(true)),
        ("/shapes/Color/documentation", json!("<p>A color.</p>")),
        ("/shapes/Color/sensitive", json!(true)),
        ("/shapes/Color/locationName", json!("color")),
        ("/shapes/Labels/key/locationName", json!("Key")),
        ("/shapes/Labels/key/shape", json!("Color")),
        ("/shapes/Labels/flattened", json!(true)),
        ("/shapes/Labels/sparse", json!(true)),
        (
            "/shapes/Labels/documentation",
            json!("<p>Names and values.</p>"),
        ),
        ("/shapes/Labels/deprecated", json!(true)),
        ("/shapes/Labels/locationName", json!("labels")),
        ("/shapes/Labels/xmlNamespace", json!("urn:labels")),
        ("/shapes/Tags/member/documentation", json!("<p>A tag.</p>")),
        ("/shapes/Tags/member/locationName", json!("tag")),
        ("/shapes/Tags/member/deprecated", json!(true)),
        ("/shapes/Tags/member/queryName", json!("tag")),
        ("/shapes/Tags/sensitive", json!(true)),
        ("/shapes/Instant/timestampFormat", json!("rfc822")),
        ("/shapes/Secret/pattern", json!("[a-z]+")),
        ("/shapes/NotFound/error/code", json!("Missing")),
        (
            "/shapes/Steps",
            json!({"type": "structure", "eventstream": true, "members": {"Step": {"shape": "Step"}, "Gone": {"shape": "NotFound"}}}),
        ),
        (
            "/shapes/Step",
            json!({"type": "structure", "event": true, "members": {"Data": {"shape": "Blob", "eventpayload": true}}}),
        ),
        (
            "/shapes/Steps/members/Gone/documentation",
            json!("<p>It ends.</p>"),
        ),
        ("/shapes/Steps/members/Gone/locationName", json!("gone")),
        ("/shapes/Blob", json!({"type": "blob"})),
        (
            "/operations/WatchThings",
            json!({"name": "WatchThings", "http": {"method": "GET", "requestUri": "/steps"}, "output": {"shape": "WatchThingsResponse"}}),
        ),
        (
            "/shapes/WatchThingsResponse",
            json!({"type": "structure", "members": {"Steps": {"shape": "Steps"}}, "payload": "Steps"}),
        ),
    ];
    for (pointer, value) in edits {
        set(&mut model, pointer, value);
    }
    model
}

/// Endpoint rules of one rule.
fn rules() -> Value {
    json!({
        "version": "1.0",
        "parameters": {"Region": {"builtIn": "AWS::Region", "type": "string", "documentation": "Where."}},
        "rules": [{"conditions": [], "endpoint": {"url": "https://things.aws"}, "type": "endpoint"}],
    })
}

/// Pairs of models that differ in one value.
fn mutants(model: &Value) -> Vec<(String, Value)> {
    let mut places = Vec::new();
    walk(model, String::new(), &mut places);
    let mut mutants = Vec::new();
    for place in places {
        let value = model.pointer(&place).expect("a place of the model");
        for other in others(&key_of(&place), value) {
            let mut mutant = model.clone();
            *mutant.pointer_mut(&place).expect("the same place") = other.clone();
            mutants.push((format!("{place} = {other}"), mutant));
        }
        let (holder, key) = place.rsplit_once('/').expect("a pointer");
        let mut mutant = model.clone();
        match mutant.pointer_mut(holder) {
            Some(Value::Object(entries)) => {
                entries.shift_remove(key);
            }
            Some(Value::Array(elements)) => {
                elements.remove(key.parse().expect("an index"));
            }
            _ => continue,
        }
        mutants.push((format!("{place} removed"), mutant));
    }
    mutants
}

/// The last part of a place.
fn key_of(place: &str) -> String {
    place.rsplit('/').next().unwrap_or_default().to_owned()
}

/// All places of a value but its root.
fn walk(value: &Value, place: String, places: &mut Vec<String>) {
    let mut visit = |key: &str, inner: &Value| {
        let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
        places.push(place.clone());
        walk(inner, place, places);
    };
    match value {
        Value::Object(entries) => entries.iter().for_each(|(key, inner)| visit(key, inner)),
        Value::Array(elements) => {
            let elements = elements.iter().enumerate();
            elements.for_each(|(index, inner)| visit(&index.to_string(), inner));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Texts that a key takes in place of another.
const WORDS: &[(&str, &[&str])] = &[
    ("location", &["header", "querystring"]),
    ("protocol", &["json", "rest-xml", "query"]),
    ("requestUri", &["/other", "/other/{ThingId}"]),
    (
        "shape",
        &["Text", "Count", "Part", "Content", "Tags", "Color"],
    ),
    ("timestampFormat", &["iso8601", "unixTimestamp"]),
    ("type", &["string", "long"]),
];

/// What can stand in place of a value.
fn others(key: &str, value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(flag) => vec![json!(!flag)],
        Value::Number(number) => vec![json!(number.as_u64().unwrap_or_default() + 1)],
        Value::String(text) => {
            let words = WORDS.iter().find(|(known, _)| *known == key);
            let words = words.map_or(&[][..], |(_, words)| words);
            let words = words.iter().filter(|word| *word != text);
            let mut texts: Vec<Value> = words.map(|word| json!(word)).collect();
            texts.push(json!(format!("{text}Other")));
            texts
        }
        Value::Array(elements) => {
            let reversed = elements.iter().rev().cloned();
            vec![Value::Array(reversed.collect())]
        }
        Value::Object(entries) => {
            let reversed = entries.clone().into_iter().rev();
            vec![Value::Object(reversed.collect())]
        }
    }
}

/// Holds the models against each other and lists silent differences.
fn silent(model: &Value, rules: Option<&Value>, mutants: Vec<(String, Value)>) -> Vec<String> {
    let old = try_read(model, rules).expect("a model");
    let mut differing = 0;
    let silent: Vec<String> = mutants
        .into_iter()
        .filter_map(|(name, mutant)| {
            let new = try_read(&mutant, rules).ok()?;
            if new == old {
                return None;
            }
            differing += 1;
            let comparison = changes::compare(&old, &new).ok()?;
            comparison.changes.is_empty().then_some(name)
        })
        .collect();
    assert!(differing > 100, "only {differing} mutants differ");
    silent
}

#[test]
fn every_difference_of_the_base_is_told() {
    let found = silent(&base(), None, mutants(&base()));
    assert!(
        found.is_empty(),
        "nothing is told of:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_difference_of_what_is_rare_is_told() {
    let found = silent(&rich(), None, mutants(&rich()));
    assert!(
        found.is_empty(),
        "nothing is told of:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_difference_of_what_is_rare_in_xml_is_told() {
    let mut model = rich();
    set(&mut model, "/metadata/protocol", json!("rest-xml"));
    set(&mut model, "/metadata/protocols", json!(["rest-xml"]));
    let found = silent(&model, None, mutants(&model));
    assert!(
        found.is_empty(),
        "nothing is told of:\n{}",
        found.join("\n")
    );
}

#[test]
fn every_difference_of_endpoint_rules_is_told() {
    let model = base();
    let old = try_read(&model, Some(&rules())).expect("a model");
    for (name, mutant) in mutants(&rules()) {
        let Ok(new) = try_read(&model, Some(&mutant)) else {
            continue;
        };
        let comparison = changes::compare(&old, &new).expect("two crates");
        // The words of parameters reach nobody.
        let is_prose = name.contains("/documentation");
        assert_eq!(
            comparison.changes.is_empty(),
            is_prose || new == old,
            "{name}"
        );
    }
}
