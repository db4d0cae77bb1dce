//! JSON text to values, with a place for every problem.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::diagnostic::{Problem, Problems};
use crate::nearest;

/// A text and the name by which problems refer to it.
#[derive(Clone, Debug)]
pub struct Source {
    /// A path as the user knows it.
    pub file: String,
    /// The whole text.
    pub text: String,
}

/// Parses a JSON text. A key that stands twice in one object is an error,
/// because one of the two would be lost.
///
/// # Errors
/// A problem that names file, line and column.
pub fn parse(source: &Source) -> Result<Value, Problem> {
    let unique: Unique = serde_json::from_str(&source.text).map_err(|error| {
        let place = format!("{}:{}:{}", source.file, error.line(), error.column());
        let message = error.to_string();
        let end = message.rfind(" at line ").unwrap_or(message.len());
        Problem::new(place, format!("not valid JSON: {}", &message[..end]))
            .help("repair the text at this line and column, or fetch the file again")
    })?;
    Ok(unique.0)
}

/// A JSON value whose objects have no key twice.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Unique)
    }
}

/// Builds a [`Value`] and refuses repeated keys.
struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unique(value)) = elements.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("key `{key}` stands twice")));
            }
            let Unique(value) = entries.next_value()?;
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// A value and the way to it, so that each problem can name its place.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    value: &'a Value,
    way: Way<'a>,
}

/// The last step to a node.
#[derive(Clone, Copy)]
enum Way<'a> {
    File(&'a str),
    Key(&'a Node<'a>, &'a str),
    Index(&'a Node<'a>, usize),
    Keys(&'a Node<'a>, &'a str, &'a str),
}

impl<'a> Node<'a> {
    /// The whole of a file.
    pub(crate) fn root(file: &'a str, value: &'a Value) -> Self {
        let way = Way::File(file);
        Self { value, way }
    }

    /// The plain value.
    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }

    /// File and JSON pointer (RFC 6901).
    pub(crate) fn place(&self) -> String {
        match self.way {
            Way::File(file) => format!("{file}#"),
            Way::Key(parent, key) => {
                let token = key.replace('~', "~0").replace('/', "~1");
                format!("{}/{token}", parent.place())
            }
            Way::Index(parent, index) => format!("{}/{index}", parent.place()),
            Way::Keys(parent, first, second) => format!("{}/{first}/{second}", parent.place()),
        }
    }

    /// A problem at this place.
    pub(crate) fn problem(&self, message: impl Into<String>) -> Problem {
        Problem::new(self.place(), message)
    }

    /// The value of a key, if this is an object that has it.
    pub(crate) fn get<'s>(&'s self, key: &'s str) -> Option<Node<'s>> {
        let value = self.value.as_object()?.get(key)?;
        let way = Way::Key(self, key);
        Some(Node { value, way })
    }

    /// The nodes two levels below, in the object of a key, by their own keys.
    pub(crate) fn grandchildren(&'a self, key: &'a str) -> BTreeMap<&'a str, Node<'a>> {
        let map = self.value.get(key).and_then(Value::as_object);
        map.into_iter()
            .flatten()
            .map(|(name, value)| {
                let way = Way::Keys(self, key, name);
                (name.as_str(), Node { value, way })
            })
            .collect()
    }

    /// The value of a key that must be there.
    pub(crate) fn require<'s>(&'s self, key: &'s str, problems: &mut Problems) -> Option<Node<'s>> {
        let found = self.get(key);
        if found.is_none() && self.value.is_object() {
            problems.push(
                self.problem(format!("key `{key}` is missing"))
                    .help(format!("add `{key}`, or fetch the model again")),
            );
        }
        found
    }

    /// The entries of an object; anything else is a problem.
    pub(crate) fn entries<'s>(&'s self, problems: &mut Problems) -> Vec<(&'s str, Node<'s>)> {
        let Some(map) = self.value.as_object() else {
            problems.push(self.mismatch("an object"));
            return Vec::new();
        };
        map.iter()
            .map(|(key, value)| {
                let way = Way::Key(self, key);
                (key.as_str(), Node { value, way })
            })
            .collect()
    }

    /// The elements of an array; anything else is a problem.
    pub(crate) fn elements<'s>(&'s self, problems: &mut Problems) -> Vec<Node<'s>> {
        let Some(values) = self.value.as_array() else {
            problems.push(self.mismatch("an array"));
            return Vec::new();
        };
        values
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let way = Way::Index(self, index);
                Node { value, way }
            })
            .collect()
    }

    /// A text; anything else is a problem.
    pub(crate) fn string(&self, problems: &mut Problems) -> Option<String> {
        let text = self.value.as_str();
        if text.is_none() {
            problems.push(self.mismatch("a string"));
        }
        text.map(str::to_owned)
    }

    /// A truth value; anything else is a problem.
    pub(crate) fn boolean(&self, problems: &mut Problems) -> bool {
        let truth = self.value.as_bool();
        if truth.is_none() {
            problems.push(self.mismatch("true or false"));
        }
        truth.unwrap_or_default()
    }

    /// The text of a key, if the key is there.
    pub(crate) fn text(&self, key: &str, problems: &mut Problems) -> Option<String> {
        self.get(key)?.string(problems)
    }

    /// Whether a key is there and true.
    pub(crate) fn flag(&self, key: &str, problems: &mut Problems) -> bool {
        self.get(key).is_some_and(|node| node.boolean(problems))
    }

    /// Refuses every key that is not in one of the lists.
    pub(crate) fn allow(&self, lists: &[&[&str]], problems: &mut Problems) {
        let Some(map) = self.value.as_object() else {
            problems.push(self.mismatch("an object"));
            return;
        };
        let known = || lists.iter().flat_map(|list| list.iter().copied());
        for key in map.keys() {
            if !known().any(|name| name == key) {
                let advice = nearest::advice(key, known())
                    .unwrap_or_else(|| "remove it, or teach the reader what it means".to_owned());
                let way = Way::Key(self, key);
                let node = Node {
                    value: &map[key],
                    way,
                };
                problems.push(node.problem(format!("unknown key `{key}`")).help(advice));
            }
        }
    }

    /// The problem that this is of another type.
    fn mismatch(&self, expected: &str) -> Problem {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        self.problem(format!("expected {expected}, found {found}"))
            .help("correct the value, or fetch the model again")
    }
}
