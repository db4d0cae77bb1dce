//! The models that are mutated.
//!
//! A mutant is cut from a model first, to a few operations and what they
//! reach: it is quick to generate, and most of what is changed matters.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value};

use crate::botocore::{self, Botocore};

/// Small and middle models that together have all protocols and nearly all features.
const SERVICES: &[&str] = &[
    "acm",
    "apigatewayv2",
    "bedrock-runtime",
    "cloudwatchomni",
    "codecatalyst",
    "cognito-identity",
    "connectcases",
    "dataexchange",
    "dynamodb",
    "eventbridgev2",
    "health",
    "importexport",
    "iotwireless",
    "kinesis",
    "lexv2-runtime",
    "mediapackage",
    "mediastore-data",
    "neptune-graph",
    "polly",
    "s3",
    "s3control",
    "sdb",
    "signin",
    "sns",
    "sqs",
    "storagegateway",
    "sts",
    "timestream-write",
    "wafv2",
];

/// A model to mutate.
pub(crate) struct Base {
    pub(crate) name: String,
    pub(crate) model: Value,
    pub(crate) rules: Option<Value>,
}

/// The model that lies in the repository.
pub(crate) fn vendored() -> Vec<Base> {
    let model = include_str!("../../../model/data/connect/2017-08-08/service-2.json");
    let rules = include_str!("../../../model/data/connect/2017-08-08/endpoint-rule-set-1.json");
    vec![base("connect", model, Some(rules))]
}

/// The real models of some services.
pub(crate) fn real(botocore: &Botocore) -> Vec<Base> {
    let folders = SERVICES.iter().map(|service| {
        let folder = botocore.newest(service);
        (
            *service,
            folder.unwrap_or_else(|| panic!("there is no model of {service}")),
        )
    });
    let bases = folders.map(|(service, folder)| {
        let files = botocore::files(&folder);
        let rules = files.endpoint_rules.map(|source| source.text);
        base(service, &files.service.text, rules.as_deref())
    });
    bases.collect()
}

/// A model of these texts.
fn base(name: &str, model: &str, rules: Option<&str>) -> Base {
    let parse = |text: &str| serde_json::from_str(text).expect("JSON");
    Base {
        name: name.to_owned(),
        model: parse(model),
        rules: rules.map(parse),
    }
}

impl Base {
    /// The model with one, two or three operations and what they reach.
    pub(crate) fn cut(&self, rng: &mut Rng) -> Value {
        let all = object(&self.model, "operations");
        let count = rng.usize(1..=3);
        let names: Vec<&String> = all.keys().collect();
        let chosen: BTreeSet<&String> = (0..count)
            .map(|_| names[rng.usize(..names.len())])
            .collect();
        let operations: Map<String, Value> = all
            .iter()
            .filter(|(name, _)| chosen.contains(name))
            .map(|(name, operation)| (name.clone(), operation.clone()))
            .collect();
        let shapes = object(&self.model, "shapes");
        let mut open: Vec<&str> = operations.values().flat_map(references).collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if let Some(shape) = shapes.get(name)
                && reached.insert(name.to_owned())
            {
                open.extend(references(shape));
            }
        }
        let kept = shapes.iter().filter(|(name, _)| reached.contains(*name));
        let kept: Map<String, Value> = kept
            .map(|(name, shape)| (name.clone(), shape.clone()))
            .collect();
        let mut cut = Map::new();
        for (key, value) in self.model.as_object().expect("an object") {
            let value = match key.as_str() {
                "operations" => Value::Object(operations.clone()),
                "shapes" => Value::Object(kept.clone()),
                "examples" => continue,
                _ => value.clone(),
            };
            cut.insert(key.clone(), value);
        }
        Value::Object(cut)
    }
}

/// The object of a key.
fn object<'v>(value: &'v Value, key: &str) -> &'v Map<String, Value> {
    value[key].as_object().expect("an object")
}

/// The names behind all keys `shape` below a value.
fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(map) => {
            let own = map.get("shape").and_then(Value::as_str);
            own.into_iter()
                .chain(map.values().flat_map(references))
                .collect()
        }
        Value::Array(values) => values.iter().flat_map(references).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
