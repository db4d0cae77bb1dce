//! Values by their shapes, as suites describe both.

use serde_json::{Map, Value, json};

/// The shapes of a model.
#[derive(Clone, Copy)]
pub(crate) struct Shapes<'a>(&'a Value);

/// What the kinds of shapes mean for their values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Structure,
    Union,
    /// A list of unions, all of them of one shape.
    Events,
    List,
    Map,
    Timestamp,
    Number,
    Boolean,
    /// Text and bytes: both are texts in suites.
    Text,
    /// Any JSON.
    Document,
    /// Text that holds JSON; suites have the text or the JSON.
    JsonText,
}

impl<'a> Shapes<'a> {
    /// The shapes of a model of botocore's format.
    pub(crate) fn of(model: &'a Value) -> Self {
        Self(&model["shapes"])
    }

    /// The shape that a reference names.
    pub(crate) fn target(self, reference: &Value) -> &'a Value {
        &self.0[reference["shape"].as_str().unwrap_or_default()]
    }

    /// A reference to the error of this code: one that the operation lists,
    /// else one of the service.
    pub(crate) fn error(self, operation: &Value, code: &str) -> Option<Value> {
        let listed = operation["errors"].as_array().into_iter().flatten();
        let all = self.0.as_object().into_iter().flatten();
        let all = all.filter(|(_, shape)| shape["exception"] == true);
        let all = all.map(|(name, _)| json!({"shape": name}));
        listed.cloned().chain(all).find(|reference| {
            let shape = self.target(reference);
            shape["error"]["code"] == code || reference["shape"] == code
        })
    }

    /// The kind of what a reference holds.
    pub(crate) fn kind(self, reference: &Value) -> Kind {
        let shape = self.target(reference);
        if reference["jsonvalue"] == true || shape["jsonvalue"] == true {
            return Kind::JsonText;
        }
        match shape["type"].as_str().unwrap_or_default() {
            "structure" if shape["document"] == true => Kind::Document,
            "structure" if shape["union"] == true => Kind::Union,
            "structure" if shape["eventstream"] == true => Kind::Events,
            "structure" => Kind::Structure,
            "list" => Kind::List,
            "map" => Kind::Map,
            "timestamp" => Kind::Timestamp,
            "integer" | "long" | "float" | "double" => Kind::Number,
            "boolean" => Kind::Boolean,
            _ => Kind::Text,
        }
    }

    /// The names of headers that hold lists.
    pub(crate) fn list_headers(self) -> Vec<&'a str> {
        let shapes = self.0.as_object().into_iter().flat_map(Map::values);
        let members = shapes.filter_map(|shape| shape["members"].as_object());
        let headers = members
            .flat_map(Map::values)
            .filter(|member| member["location"] == "header" && self.kind(member) == Kind::List);
        headers
            .filter_map(|member| member["locationName"].as_str())
            .collect()
    }

    /// All maps: each with the name on the wire of a member that has it, or
    /// without.
    pub(crate) fn maps(self) -> Vec<(Option<&'a str>, &'a Value)> {
        let shapes = self.0.as_object().into_iter().flat_map(Map::values);
        let mut found = Vec::new();
        for shape in shapes {
            if shape["type"] == "map" {
                found.push((shape["locationName"].as_str(), shape));
            }
            for (name, member) in shape["members"].as_object().into_iter().flatten() {
                let target = self.target(member);
                if target["type"] == "map" {
                    let renamed = member["locationName"].as_str();
                    found.push((Some(renamed.unwrap_or(name)), target));
                }
            }
        }
        found
    }

    /// Parameters as a driver takes them.
    pub(crate) fn input(self, reference: &Value, value: &Value) -> Value {
        let shape = self.target(reference);
        let members = |value: &Value| -> Value {
            let members = value.as_object().into_iter().flatten();
            let members = members
                .map(|(name, value)| (name.clone(), self.input(&shape["members"][name], value)));
            members.collect()
        };
        match self.kind(reference) {
            _ if value.is_null() => Value::Null,
            // Some suites have the text, others what it holds.
            Kind::JsonText if value.is_string() => value.clone(),
            Kind::JsonText => Value::from(value.to_string()),
            Kind::Structure | Kind::Union => members(value),
            Kind::Events => value
                .as_array()
                .into_iter()
                .flatten()
                .map(members)
                .collect(),
            Kind::List => {
                let elements = value.as_array().into_iter().flatten();
                let elements = elements.map(|value| self.input(&shape["member"], value));
                elements.collect()
            }
            Kind::Map => {
                let entries = value.as_object().into_iter().flatten();
                let entries =
                    entries.map(|(key, value)| (key.clone(), self.input(&shape["value"], value)));
                entries.collect()
            }
            Kind::Timestamp | Kind::Number | Kind::Boolean | Kind::Text | Kind::Document => {
                value.clone()
            }
        }
    }

    /// What stands for a required member that a response lacks, if anything
    /// does.
    pub(crate) fn neutral(self, reference: &Value) -> Option<Value> {
        match self.kind(reference) {
            Kind::Structure | Kind::Union => None,
            Kind::List | Kind::Events => Some(json!([])),
            Kind::Map => Some(json!({})),
            Kind::Timestamp | Kind::Number => Some(json!(0)),
            Kind::Boolean => Some(json!(false)),
            Kind::Text => Some(json!("")),
            Kind::JsonText | Kind::Document => Some(Value::Null),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Shapes;

    #[test]
    fn parameters_have_json_as_text() {
        let model = json!({"shapes": {
            "In": {"type": "structure", "members": {
                "List": {"shape": "List"}, "Map": {"shape": "Map"}, "Text": {"shape": "Text"},
                "Json": {"shape": "Text", "jsonvalue": true}, "Document": {"shape": "Document"},
            }},
            "List": {"type": "list", "member": {"shape": "Text", "jsonvalue": true}},
            "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "In"}},
            "Document": {"type": "structure", "document": true, "members": {}},
            "Text": {"type": "string"},
        }});
        let value = json!({
            "List": [{"a": 1}, "as it is", null], "Map": {"x": {"Json": [1]}}, "Text": "t",
            "Json": null, "Document": {"a": [1]},
        });
        let expected = json!({
            "List": ["{\"a\":1}", "as it is", null], "Map": {"x": {"Json": "[1]"}}, "Text": "t",
            "Json": null, "Document": {"a": [1]},
        });
        let shapes = Shapes::of(&model);
        assert_eq!(shapes.input(&json!({"shape": "In"}), &value), expected);
    }
}
