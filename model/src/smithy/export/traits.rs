//! Traits as they are written: by id, in the order of their ids.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::shape::{Deprecated, XmlNamespace};

/// The traits of a shape or member.
#[derive(Default)]
pub(super) struct Traits(BTreeMap<String, Value>);

impl Traits {
    /// Traits that no pass interprets.
    pub(super) fn of<'t>(others: impl IntoIterator<Item = (&'t String, &'t Value)>) -> Self {
        let others = others.into_iter();
        Self(
            others
                .map(|(id, value)| (id.clone(), value.clone()))
                .collect(),
        )
    }

    /// Adds a trait.
    pub(super) fn set(&mut self, id: &str, value: impl Into<Value>) {
        self.0.insert(id.to_owned(), value.into());
    }

    /// Adds a trait if it has a value.
    pub(super) fn maybe(&mut self, id: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.set(id, value);
        }
    }

    /// Adds a trait without a value if it holds.
    pub(super) fn mark(&mut self, id: &str, holds: bool) {
        if holds {
            self.set(id, json!({}));
        }
    }

    /// The object that is the value of a trait, to be completed.
    pub(super) fn object(&mut self, id: &str) -> Option<&mut Map<String, Value>> {
        let value = self.0.entry(id.to_owned());
        value.or_insert_with(|| json!({})).as_object_mut()
    }

    /// Whether the trait is there.
    pub(super) fn has(&self, id: &str) -> bool {
        self.0.contains_key(id)
    }

    /// Adds words: what it is, and whether it should not be used any more.
    pub(super) fn words(&mut self, text: Option<&String>, deprecated: Option<&Deprecated>) {
        self.maybe("smithy.api#documentation", text.cloned());
        self.maybe("smithy.api#deprecated", deprecated.map(deprecation));
    }

    /// Adds an XML namespace.
    pub(super) fn namespace(&mut self, id: &str, namespace: Option<&XmlNamespace>) {
        let Some(XmlNamespace { uri, prefix }) = namespace else {
            return;
        };
        let mut value = json!({"uri": uri});
        if let Some(prefix) = prefix {
            value["prefix"] = json!(prefix);
        }
        self.set(id, value);
    }

    /// Puts the traits on a shape or member, if there are any.
    pub(super) fn put_on(self, mut node: Value) -> Value {
        if !self.0.is_empty() {
            node["traits"] = Value::Object(self.0.into_iter().collect());
        }
        node
    }
}

/// The value of `deprecated`.
fn deprecation(Deprecated { message, since }: &Deprecated) -> Value {
    let parts = [("message", message), ("since", since)];
    let parts = parts.into_iter().filter_map(|(key, text)| {
        let text = text.clone()?;
        Some((key.to_owned(), Value::String(text)))
    });
    Value::Object(parts.collect())
}
