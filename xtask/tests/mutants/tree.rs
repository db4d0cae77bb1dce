//! Changes of a model's JSON: keys, values, references, types and traits.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::hostile::{self, pick};
use crate::{names, places, smithy};

/// A change; tells what it did, or nothing if the model has no place for it.
type Change = fn(&mut Rng, &mut Value) -> Option<String>;

/// All changes; those that find most stand more than once.
const CHANGES: &[Change] = &[
    delete_key,
    delete_key,
    change_kind,
    change_kind,
    change_type,
    change_type,
    redirect,
    redirect,
    contain_itself,
    contain_itself,
    graft,
    spoil_text,
    spoil_text,
    add_trait,
    add_trait,
    add_trait,
    exchange_texts,
    names::rename_key,
    names::rename_shape,
    names::rename_shape,
    names::rename_shape_alone,
    names::rename_member,
    names::rename_member,
    names::rename_operation,
    names::rename_value,
    names::twin,
    names::twin,
    smithy::set_trait,
    smithy::set_trait,
    smithy::set_trait,
    smithy::spoil_trait,
    smithy::spoil_trait,
    smithy::mix_in,
    smithy::mix_in,
    smithy::apply,
    smithy::apply,
    smithy::rename,
];

/// Values of `type`, and some that are none.
const TYPES: &[&str] = &[
    "structure",
    "list",
    "map",
    "string",
    "integer",
    "long",
    "float",
    "double",
    "boolean",
    "timestamp",
    "blob",
    "character",
    "union",
    "enum",
    "intEnum",
    "document",
    "service",
    "operation",
    "resource",
    "apply",
    "set",
    "",
    "Structure",
];

/// Keys whose texts reach emitted code, with an object in which each may stand.
const SPOILED: &[(&str, &str)] = &[
    ("documentation", "shape"),
    ("documentation", "type"),
    ("documentation", "http"),
    ("deprecatedMessage", "shape"),
    ("deprecatedMessage", "type"),
    ("deprecatedSince", "http"),
    ("requestUri", "method"),
    ("method", "method"),
    ("endpointPrefix", "serviceId"),
    ("serviceId", "serviceId"),
    ("serviceFullName", "serviceId"),
    ("apiVersion", "serviceId"),
    ("signingName", "serviceId"),
    ("targetPrefix", "serviceId"),
    ("xmlNamespace", "serviceId"),
    ("protocol", "serviceId"),
    ("jsonVersion", "serviceId"),
    ("locationName", "shape"),
    ("resultWrapper", "shape"),
    ("queryName", "shape"),
    ("hostPrefix", "hostPrefix"),
    ("code", "httpStatusCode"),
    ("name", "http"),
    ("url", "url"),
    ("ref", "ref"),
    ("fn", "fn"),
    ("assign", "fn"),
    ("error", "error"),
];

/// Traits of members and shapes, each with the key that such an object has.
fn traits(rng: &mut Rng) -> (&'static str, &'static str, Value) {
    let flags = [
        "union",
        "eventstream",
        "streaming",
        "document",
        "sensitive",
        "box",
        "sparse",
        "flattened",
        "exception",
        "fault",
        "event",
        "wrapper",
        "deprecated",
    ];
    let member_flags = [
        "idempotencyToken",
        "hostLabel",
        "xmlAttribute",
        "streaming",
        "deprecated",
        "jsonvalue",
        "eventpayload",
        "flattened",
        "box",
    ];
    let locations = [
        "uri",
        "querystring",
        "header",
        "headers",
        "statusCode",
        "cookie",
    ];
    let formats = ["iso8601", "unixTimestamp", "rfc822", "x"];
    match rng.u8(..10) {
        0..=3 => ("type", pick(rng, &flags), json!(true)),
        4 => ("type", "payload", json!(hostile::name(rng))),
        5 => ("type", "timestampFormat", json!(pick(rng, &formats))),
        6 => (
            "type",
            "enum",
            json!([hostile::text(rng), hostile::text(rng)]),
        ),
        7 => ("shape", "location", json!(pick(rng, &locations))),
        _ => ("shape", pick(rng, &member_flags), json!(true)),
    }
}

/// Changes a model.
pub(crate) fn mutate(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let change = CHANGES[rng.usize(..CHANGES.len())];
    change(rng, model)
}

/// Removes a key.
fn delete_key(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |_, value| {
        value.as_object().is_some_and(|map| !map.is_empty())
    })?;
    let key = places::key(rng, model, &place)?;
    model
        .pointer_mut(&place)?
        .as_object_mut()?
        .shift_remove(&key);
    Some(format!("{place}: key {key:?} removed"))
}

/// Gives a place a value of another kind.
fn change_kind(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |_, _| true)?;
    let value = hostile::value(rng);
    let said = format!("{place}: is {value}");
    *model.pointer_mut(&place)? = value;
    Some(said)
}

/// Gives a shape another type.
fn change_type(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |key, value| key == "type" && value.is_string())?;
    let kind = pick(rng, TYPES);
    *model.pointer_mut(&place)? = json!(kind);
    Some(format!("{place}: is {kind:?}"))
}

/// Points a reference to another shape.
fn redirect(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |key, value| {
        smithy::is_reference(key) && value.is_string()
    })?;
    let target = places::key(rng, model, "/shapes")?;
    *model.pointer_mut(&place)? = json!(target);
    Some(format!("{place}: is {target:?}"))
}

/// Points a reference to the shape that it stands in, or two to each other.
fn contain_itself(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let is_container = |key: &str, value: &Value| {
        key != "shapes"
            && value
                .get("type")
                .is_some_and(|kind| kind == "list" || kind == "map" || kind == "structure")
    };
    let place = places::any(rng, model, is_container)?;
    let name = place.strip_prefix("/shapes/")?.to_owned();
    let other = places::any(rng, model, is_container)?;
    let (first, second) = if rng.bool() {
        (&place, &other)
    } else {
        (&place, &place)
    };
    let second_name = second.strip_prefix("/shapes/")?.to_owned();
    let key = smithy::reference(model);
    point(rng, model.pointer_mut(first)?, key, &second_name);
    point(rng, model.pointer_mut(second)?, key, &name);
    Some(format!("{first} and {second}: hold each other"))
}

/// Makes a shape hold another one, required in half of all cases.
fn point(rng: &mut Rng, shape: &mut Value, key_of_target: &str, target: &str) {
    for key in ["member", "value"] {
        if let Some(member) = shape.get_mut(key).and_then(Value::as_object_mut) {
            member.insert(key_of_target.to_owned(), json!(target));
            return;
        }
    }
    if let Some(members) = shape.get_mut("members").and_then(Value::as_object_mut) {
        members.insert("Again".to_owned(), json!({key_of_target: target}));
        if rng.bool() {
            shape["required"] = json!(["Again"]);
        }
    }
}

/// Copies a value to another place.
fn graft(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let from = places::any(rng, model, |key, _| key != "operations" && key != "shapes")?;
    let to = places::any(rng, model, |_, value| value.is_object() || value.is_array())?;
    let value = model.pointer(&from)?.clone();
    *model.pointer_mut(&to)? = value;
    Some(format!("{to}: is what {from} is"))
}

/// Puts a hostile text where texts reach emitted code.
fn spoil_text(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let (key, beside) = SPOILED[rng.usize(..SPOILED.len())];
    let place = places::any(rng, model, |_, value| value.get(beside).is_some())?;
    let object = model.pointer_mut(&place)?.as_object_mut()?;
    let old = object.get(key).and_then(Value::as_str).unwrap_or_default();
    let hostile = hostile::text(rng);
    let text = match rng.u8(..3) {
        0 => format!("{old}{hostile}"),
        1 => format!("{hostile}{old}"),
        _ => hostile,
    };
    let said = format!("{place}: {key} is {text:?}");
    object.insert(key.to_owned(), json!(text));
    if key == "deprecatedMessage" || key == "deprecatedSince" {
        object.insert("deprecated".to_owned(), json!(true));
    }
    Some(said)
}

/// Adds a trait to a shape or member.
fn add_trait(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let (beside, key, mut value) = traits(rng);
    let place = places::any(rng, model, |_, value| {
        value.get(beside).is_some_and(Value::is_string)
    })?;
    if key == "payload" && rng.bool() {
        // A name that is not hostile but a member's.
        value = json!(places::key(rng, model, &format!("{place}/members"))?);
    }
    let said = format!("{place}: {key} is {value}");
    let object: &mut Map<String, Value> = model.pointer_mut(&place)?.as_object_mut()?;
    object.insert(key.to_owned(), value);
    Some(said)
}

/// Exchanges two texts.
fn exchange_texts(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let one = places::any(rng, model, |_, value| value.is_string())?;
    let other = places::any(rng, model, |_, value| value.is_string())?;
    let (left, right) = (model.pointer(&one)?.clone(), model.pointer(&other)?.clone());
    *model.pointer_mut(&one)? = right;
    *model.pointer_mut(&other)? = left;
    Some(format!("{one} and {other}: exchanged"))
}
