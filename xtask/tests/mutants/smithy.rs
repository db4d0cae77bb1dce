//! Changes that only models in Smithy's form have a place for.

use fastrand::Rng;
use serde_json::{Value, json};

use crate::hostile::{self, pick};
use crate::places;

/// Traits that passes interpret.
const TRAITS: &[&str] = &[
    "aws.api#service",
    "aws.auth#sigv4",
    "aws.protocols#awsJson1_1",
    "aws.protocols#awsQuery",
    "aws.protocols#awsQueryError",
    "aws.protocols#restXml",
    "shapesmith.botocore#errorCode",
    "shapesmith.botocore#inputWrapper",
    "shapesmith.botocore#locationName",
    "shapesmith.botocore#outputWrapper",
    "shapesmith.botocore#serviceId",
    "shapesmith.botocore#signingName",
    "shapesmith.botocore#wireName",
    "smithy.api#auth",
    "smithy.api#deprecated",
    "smithy.api#documentation",
    "smithy.api#endpoint",
    "smithy.api#enum",
    "smithy.api#enumValue",
    "smithy.api#error",
    "smithy.api#hostLabel",
    "smithy.api#http",
    "smithy.api#httpHeader",
    "smithy.api#httpLabel",
    "smithy.api#httpPayload",
    "smithy.api#httpQuery",
    "smithy.api#httpQueryParams",
    "smithy.api#idempotencyToken",
    "smithy.api#jsonName",
    "smithy.api#mixin",
    "smithy.api#required",
    "smithy.api#retryable",
    "smithy.api#sensitive",
    "smithy.api#sparse",
    "smithy.api#streaming",
    "smithy.api#timestampFormat",
    "smithy.api#title",
    "smithy.api#xmlFlattened",
    "smithy.api#xmlName",
    "smithy.api#xmlNamespace",
    "smithy.rules#endpointRuleSet",
];

/// Whether a key has the id or the name of a shape.
pub(crate) fn is_reference(key: &str) -> bool {
    key == "shape" || key == "target"
}

/// The key of references in this model.
pub(crate) fn reference(model: &Value) -> &'static str {
    match model.get("smithy") {
        Some(_) => "target",
        None => "shape",
    }
}

/// Gives a shape or member a trait, or another value of one that it has.
pub(crate) fn set_trait(rng: &mut Rng, model: &mut Value) -> Option<String> {
    model.get("smithy")?;
    let place = places::any(rng, model, |_, value| {
        value.get("type").is_some() || value.get("target").is_some()
    })?;
    let id = pick(rng, TRAITS);
    let value = match rng.u8(..4) {
        0 => hostile::value(rng),
        1 => json!(hostile::text(rng)),
        2 => {
            json!({"name": hostile::text(rng), "uri": hostile::text(rng), "message": hostile::text(rng)})
        }
        _ => json!({}),
    };
    let said = format!("{place}: {id} is {value}");
    let object = model.pointer_mut(&place)?.as_object_mut()?;
    let traits = object.entry("traits").or_insert_with(|| json!({}));
    traits.as_object_mut()?.insert(id.to_owned(), value);
    Some(said)
}

/// Puts a hostile text into a trait.
pub(crate) fn spoil_trait(rng: &mut Rng, model: &mut Value) -> Option<String> {
    model.get("smithy")?;
    let place = places::any(rng, model, |key, value| {
        (key.contains('#') || key == "version") && value.is_string()
    })?;
    let text = hostile::text(rng);
    let said = format!("{place}: is {text:?}");
    *model.pointer_mut(&place)? = json!(text);
    Some(said)
}

/// Mixes a shape into another one, which may be one of its own mixins.
pub(crate) fn mix_in(rng: &mut Rng, model: &mut Value) -> Option<String> {
    model.get("smithy")?;
    let user = places::key(rng, model, "/shapes")?;
    let kind = model["shapes"][&user]["type"].clone();
    let same = places::any(rng, model, |key, value| {
        key.contains('#') && value["type"] == kind
    })?;
    let mixin = match rng.bool() {
        true => same.strip_prefix("/shapes/")?.to_owned(),
        false => places::key(rng, model, "/shapes")?,
    };
    let shapes = &mut model["shapes"];
    let user_shape = shapes[&user].as_object_mut()?;
    let mixins = user_shape.entry("mixins").or_insert_with(|| json!([]));
    mixins.as_array_mut()?.push(json!({"target": mixin}));
    let mixed = shapes[&mixin].as_object_mut()?;
    let traits = mixed.entry("traits").or_insert_with(|| json!({}));
    let local = json!({"localTraits": ["smithy.api#documentation"]});
    traits
        .as_object_mut()?
        .insert("smithy.api#mixin".to_owned(), local);
    Some(format!("{mixin:?} is mixed into {user:?}"))
}

/// Adds a statement about a member, which the shape may not have.
pub(crate) fn apply(rng: &mut Rng, model: &mut Value) -> Option<String> {
    model.get("smithy")?;
    let shape = places::key(rng, model, "/shapes")?;
    let members = format!("/shapes/{}/members", places::token(&shape));
    let member = match rng.u8(..4) {
        0 => hostile::name(rng),
        _ => places::key(rng, model, &members).unwrap_or_else(|| "member".to_owned()),
    };
    let id = format!("{shape}${member}");
    let traits = json!({pick(rng, TRAITS): hostile::value(rng)});
    let statement = json!({"type": "apply", "traits": traits});
    model["shapes"]
        .as_object_mut()?
        .insert(id.clone(), statement);
    Some(format!("{traits} is applied to {id:?}"))
}

/// Gives a shape another name by the service.
pub(crate) fn rename(rng: &mut Rng, model: &mut Value) -> Option<String> {
    model.get("smithy")?;
    let shape = places::key(rng, model, "/shapes")?;
    let service = places::any(rng, model, |_, value| value["type"] == "service")?;
    let name = hostile::name(rng);
    let said = format!("{shape:?} is renamed to {name:?}");
    let service = model.pointer_mut(&service)?.as_object_mut()?;
    service.insert("rename".to_owned(), json!({shape: name}));
    Some(said)
}
