//! The models that are mutated.
//!
//! A mutant is cut from a model first, to a few operations and what they
//! reach: it is quick to generate, and most of what is changed matters.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};
use shapesmith_model::botocore::{self as reader, Files};
use shapesmith_model::json::Source;
use shapesmith_model::places::Format;
use shapesmith_model::smithy;

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
    pub(crate) format: Format,
}

/// The model that lies in the repository.
pub(crate) fn vendored() -> Vec<Base> {
    let model = include_str!("../../../model/data/connect/2017-08-08/service-2.json");
    let rules = include_str!("../../../model/data/connect/2017-08-08/endpoint-rule-set-1.json");
    let rules = Some(Source {
        file: "endpoint-rule-set-1.json".to_owned(),
        text: rules.to_owned(),
    });
    let file = "service-2.json".to_owned();
    let text = model.to_owned();
    let service = Source { file, text };
    Vec::from(both(
        "connect",
        &Files {
            service,
            extras: Vec::new(),
            endpoint_rules: rules,
        },
    ))
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
    let bases = folders.flat_map(|(service, folder)| both(service, &botocore::files(&folder)));
    bases.collect()
}

/// A model in botocore's form and in Smithy's.
fn both(name: &str, files: &Files) -> [Base; 2] {
    let parse = |source: &Source| serde_json::from_str(&source.text).expect("JSON");
    let model = reader::read(files).unwrap_or_else(|problems| panic!("{problems}"));
    let base = |model, rules, format| Base {
        name: name.to_owned(),
        model,
        rules,
        format,
    };
    let rules = files.endpoint_rules.as_ref().map(parse);
    [
        base(parse(&files.service), rules, Format::Botocore),
        base(smithy::export(&model), None, Format::Smithy),
    ]
}

impl Base {
    /// The model with one, two or three operations and what they reach.
    pub(crate) fn cut(&self, rng: &mut Rng) -> Value {
        match self.format {
            Format::Botocore => self.cut_botocore(rng),
            Format::Smithy => self.cut_smithy(rng),
        }
    }

    /// The model in Smithy's form, in which operations are shapes.
    fn cut_smithy(&self, rng: &mut Rng) -> Value {
        let shapes = object(&self.model, "shapes");
        let is = |shape: &Value, kind: &str| shape["type"] == kind;
        let operations = shapes.iter().filter(|(_, shape)| is(shape, "operation"));
        let names: Vec<&String> = operations.map(|(id, _)| id).collect();
        let chosen: BTreeSet<&str> = (0..rng.usize(1..=3))
            .map(|_| names[rng.usize(..names.len())].as_str())
            .collect();
        let reached = reached(shapes, chosen.iter().copied().collect());
        let kept = shapes
            .iter()
            .filter(|(id, shape)| reached.contains(id.as_str()) || is(shape, "service"));
        let kept = kept.map(|(id, shape)| {
            let mut shape = shape.clone();
            if is(&shape, "service") {
                let chosen = chosen.iter().map(|id| json!({"target": id}));
                shape["operations"] = chosen.collect();
            }
            (id.clone(), shape)
        });
        let kept: Map<String, Value> = kept.collect();
        json!({"smithy": "2.0", "shapes": kept})
    }

    /// The model in botocore's form.
    fn cut_botocore(&self, rng: &mut Rng) -> Value {
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
        let reached = reached(shapes, operations.values().flat_map(references).collect());
        let kept = shapes
            .iter()
            .filter(|(name, _)| reached.contains(name.as_str()));
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

/// The names of the shapes that some reach, themselves included.
fn reached<'v>(shapes: &'v Map<String, Value>, mut open: Vec<&'v str>) -> BTreeSet<&'v str> {
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(shape) = shapes.get(name)
            && reached.insert(name)
        {
            open.extend(references(shape));
        }
    }
    reached
}

/// The names behind all references below a value.
fn references(value: &Value) -> Vec<&str> {
    match value {
        Value::Object(map) => {
            let own = map.get("shape").or_else(|| map.get("target"));
            own.and_then(Value::as_str)
                .into_iter()
                .chain(map.values().flat_map(references))
                .collect()
        }
        Value::Array(values) => values.iter().flat_map(references).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}
