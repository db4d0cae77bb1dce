//! Changes of the names in a model.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::{hostile, places, smithy};

/// Renames any key.
pub(crate) fn rename_key(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |_, value| {
        value.as_object().is_some_and(|map| !map.is_empty())
    })?;
    let old = places::key(rng, model, &place)?;
    let new = hostile::name(rng);
    rename(model.pointer_mut(&place)?.as_object_mut()?, &old, &new);
    Some(format!("{place}: key {old:?} is called {new:?}"))
}

/// Renames a shape and all references to it.
pub(crate) fn rename_shape(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let old = places::key(rng, model, "/shapes")?;
    let new = qualified(&old, near(rng, model, "/shapes"));
    rename(model.get_mut("shapes")?.as_object_mut()?, &old, &new);
    refer(model, &old, &new);
    Some(format!("shape {old:?} is called {new:?}"))
}

/// Renames a shape, but no reference.
pub(crate) fn rename_shape_alone(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let old = places::key(rng, model, "/shapes")?;
    let new = qualified(&old, near(rng, model, "/shapes"));
    rename(model.get_mut("shapes")?.as_object_mut()?, &old, &new);
    Some(format!("shape {old:?} alone is called {new:?}"))
}

/// Renames a member, also where it is required or the payload.
pub(crate) fn rename_member(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |_, value| {
        let members = value.get("members").and_then(Value::as_object);
        members.is_some_and(|members| !members.is_empty())
    })?;
    let members = format!("{place}/members");
    let old = places::key(rng, model, &members)?;
    let new = near(rng, model, &members);
    let shape = model.pointer_mut(&place)?;
    rename(shape.get_mut("members")?.as_object_mut()?, &old, &new);
    if let Some(required) = shape.get_mut("required").and_then(Value::as_array_mut) {
        let same = required.iter_mut().filter(|name| **name == old.as_str());
        same.for_each(|name| *name = json!(new));
    }
    if shape
        .get("payload")
        .is_some_and(|name| *name == old.as_str())
    {
        shape["payload"] = json!(new);
    }
    Some(format!("{place}: member {old:?} is called {new:?}"))
}

/// Renames an operation.
pub(crate) fn rename_operation(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let old = places::key(rng, model, "/operations")?;
    let new = near(rng, model, "/operations");
    rename(model.get_mut("operations")?.as_object_mut()?, &old, &new);
    Some(format!("operation {old:?} is called {new:?}"))
}

/// Changes a value of an enum.
pub(crate) fn rename_value(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |key, value| key == "enum" && value.is_array())?;
    let values = model.pointer_mut(&place)?.as_array_mut()?;
    let new = hostile::name(rng);
    let index = rng.usize(..values.len().max(1));
    *values.get_mut(index)? = json!(new);
    Some(format!("{place}/{index}: is {new:?}"))
}

/// Adds a twin to a shape, member or operation, with a name so like the other
/// that the two are one in Rust.
pub(crate) fn twin(rng: &mut Rng, model: &mut Value) -> Option<String> {
    let place = places::any(rng, model, |key, value| {
        let is_named = matches!(key, "shapes" | "members" | "operations");
        is_named && value.as_object().is_some_and(|map| !map.is_empty())
    })?;
    let old = places::key(rng, model, &place)?;
    let new = alike(rng, &old);
    let map = model.pointer_mut(&place)?.as_object_mut()?;
    let value = map.get(&old)?.clone();
    map.insert(new.clone(), value);
    if place == "/shapes" {
        // A twin that nothing reaches would be left out.
        let shape = places::any(rng, model, |key, value| {
            smithy::is_reference(key) && *value == old.as_str()
        })?;
        *model.pointer_mut(&shape)? = json!(new);
    }
    Some(format!("{place}: {old:?} has the twin {new:?}"))
}

/// A new name: hostile, or like one that the object has.
fn near(rng: &mut Rng, model: &Value, place: &str) -> String {
    match rng.u8(..4) {
        0 => match places::key(rng, model, place) {
            Some(other) => alike(rng, &other),
            None => hostile::name(rng),
        },
        _ => hostile::name(rng),
    }
}

/// The new name in the namespace of the old one, mostly.
fn qualified(old: &str, new: String) -> String {
    match old.split_once('#') {
        Some((namespace, _)) if !new.contains('#') => format!("{namespace}#{new}"),
        Some(_) | None => new,
    }
}

/// A name that is easily taken for another one.
fn alike(rng: &mut Rng, name: &str) -> String {
    let first = |capital: bool| {
        let mut letters = name.chars();
        let first = letters.next().map(|first| match capital {
            true => first.to_ascii_uppercase(),
            false => first.to_ascii_lowercase(),
        });
        first.into_iter().chain(letters).collect::<String>()
    };
    let endings = [
        "_",
        "Input",
        "Output",
        "Error",
        "Builder",
        "Value",
        "2",
        "_2",
        "Exception",
        "Request",
    ];
    let starts = ["_", "Set", "Get", "set_", "get_", "As", "Is", "as_", "is_"];
    match rng.u8(..7) {
        0 => name.to_lowercase(),
        1 => name.to_uppercase(),
        2 => first(false),
        3 => first(true),
        4 => format!("{}{name}", hostile::pick(rng, &starts)),
        _ => format!("{name}{}", hostile::pick(rng, &endings)),
    }
}

/// Renames a key of an object and keeps its place.
fn rename(map: &mut Map<String, Value>, old: &str, new: &str) {
    let entries = std::mem::take(map).into_iter();
    *map = entries
        .map(|(key, value)| {
            if key == old {
                (new.to_owned(), value)
            } else {
                (key, value)
            }
        })
        .collect();
}

/// Changes all references to a shape.
fn refer(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                if smithy::is_reference(key) && *value == old {
                    *value = json!(new);
                } else {
                    refer(value, old, new);
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| refer(value, old, new)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
