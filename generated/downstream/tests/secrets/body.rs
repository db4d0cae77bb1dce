//! A body in which every member is set, made from the model: sensitive values
//! are canaries, all others are plain.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{CANARY, model, sensitive};

/// A body and the canaries in it.
pub(crate) struct Body {
    pub(crate) json: Value,
    /// Each with the structure and member that it was made for.
    pub(crate) canaries: Vec<(String, (&'static str, &'static str))>,
}

impl Body {
    /// A body of this structure.
    pub(crate) fn of(structure: &'static str) -> Self {
        let mut body = Self {
            json: Value::Null,
            canaries: Vec::new(),
        };
        body.json = body.structure(structure, &mut Vec::new());
        body
    }

    /// The body as it is sent.
    pub(crate) fn text(&self) -> String {
        self.json.to_string()
    }

    /// The body as it is sent, with one canary replaced by plain text.
    pub(crate) fn text_without(&self, canary: &str) -> String {
        let quoted = format!("\"{canary}\"");
        let text = self.text();
        assert_eq!(text.matches(&quoted).count(), 1, "{canary}");
        text.replace(&quoted, "\"plain\"")
    }

    /// For which members canaries were made.
    pub(crate) fn covered(&self) -> BTreeSet<(&'static str, &'static str)> {
        self.canaries.iter().map(|(_, place)| *place).collect()
    }

    /// A structure; one that holds itself is left out inside itself.
    fn structure(&mut self, name: &'static str, outer: &mut Vec<&'static str>) -> Value {
        outer.push(name);
        let mut values = Map::new();
        for (member, target) in model::members(model::shape(name)) {
            if let Some(value) = self.value(target, (name, member), false, outer) {
                values.insert(member.to_owned(), value);
            }
        }
        outer.pop();
        Value::Object(values)
    }

    /// A value of a shape for a member; `None` if the shape is one that the
    /// value itself would be inside of.
    fn value(
        &mut self,
        name: &'static str,
        place: (&'static str, &'static str),
        is_secret: bool,
        outer: &mut Vec<&'static str>,
    ) -> Option<Value> {
        let shape = model::shape(name);
        let is_secret = is_secret || sensitive::is_sensitive(shape);
        let value = match model::kind(shape) {
            "structure" if outer.contains(&name) => return None,
            "structure" => {
                assert!(!is_secret, "{name}: this test has no sensitive structures");
                self.structure(name, outer)
            }
            "list" => {
                let element = model::target(&shape["member"]);
                let element = self.value(element, place, is_secret, outer)?;
                json!([element])
            }
            "map" => {
                let key = self.value(model::target(&shape["key"]), place, is_secret, outer)?;
                let value = self.value(model::target(&shape["value"]), place, is_secret, outer)?;
                json!({key.as_str().unwrap(): value})
            }
            "string" if is_secret => {
                let canary = format!("{CANARY}-{}", self.canaries.len());
                self.canaries.push((canary.clone(), place));
                json!(canary)
            }
            kind if is_secret => panic!("{name}: this test has no canary for a {kind}"),
            "string" => json!(model::enum_values(shape).first().unwrap_or(&"plain")),
            "boolean" => json!(true),
            "integer" | "long" | "timestamp" => json!(7),
            "float" | "double" => json!(0.5),
            kind => panic!("{name} is a {kind}, which this test does not know"),
        };
        Some(value)
    }
}
