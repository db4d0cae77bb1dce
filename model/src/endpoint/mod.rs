//! Where a service is found: its endpoint rule set and what follows from it
//! for ordinary regions.
//!
//! A rule set is a decision tree over parameters such as the region, as the
//! [Smithy rules engine] defines it. For a service without special parameters
//! its outcome depends on the partition of the region and on two switches
//! only, so it is worked out once, with the region left open.
//!
//! [Smithy rules engine]: https://smithy.io/2.0/additional-specs/rules-engine/specification.html

mod evaluate;

use serde_json::Value;

use crate::diagnostic::{Problem, Problems};
use crate::slice;

/// A rule set as it stands in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointRules {
    rules: Value,
}

/// What a rule set says of one partition and one combination of switches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A URL in which `{Region}`, `{DnsSuffix}` and `{DualStackDnsSuffix}` are open.
    Url(String),
    /// There is no endpoint, for this reason.
    Error(String),
}

/// The outcomes for one partition, in the order: neither switch, dual stack,
/// FIPS, both.
pub type Outcomes = [Outcome; 4];

/// The outcomes for ordinary regions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionalDefaults {
    /// What holds in the standard partition, and everywhere else unless `partitions` tells otherwise.
    pub standard: Outcomes,
    /// The partitions in which something else holds.
    pub partitions: Vec<(&'static str, Outcomes)>,
}

/// AWS's partitions by name. All of them support FIPS and dual stack.
const PARTITIONS: &[&str] = &[
    "aws",
    "aws-cn",
    "aws-eusc",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-us-gov",
];

impl EndpointRules {
    /// Takes over a rule set.
    ///
    /// # Errors
    /// When the file has no `rules` and `parameters`.
    pub fn read(file: &str, value: Value) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        for key in ["version", "parameters", "rules"] {
            if value.get(key).is_none() {
                problems.push(
                    Problem::new(format!("{file}#"), format!("key `{key}` is missing"))
                        .help("pass the endpoint-rule-set-1.json of the service"),
                );
            }
        }
        problems.finish(Self { rules: value })
    }

    /// The same rules without the words about their parameters.
    #[must_use]
    pub fn without_prose(&self) -> Self {
        Self {
            rules: slice::rules_without_prose(&self.rules),
        }
    }

    /// The rules as one text, without the words about their parameters.
    pub fn digest(&self) -> String {
        let mut rules = self.without_prose().rules;
        // The order of keys means nothing.
        rules.sort_all_objects();
        rules.to_string()
    }

    /// Whether an endpoint asks for signatures of paths as they are sent: the
    /// services that do are S3 and its like.
    pub(crate) fn has_s3_signature(&self) -> bool {
        fn asks(value: &Value) -> bool {
            match value {
                Value::Object(members) => {
                    members.get("disableDoubleEncoding") == Some(&Value::Bool(true))
                        || members.values().any(asks)
                }
                Value::Array(values) => values.iter().any(asks),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
            }
        }
        asks(&self.rules)
    }

    /// The rule set as it stands in its file.
    pub fn value(&self) -> &Value {
        &self.rules
    }

    /// The outcomes for ordinary regions; `None` if they depend on more than
    /// the partition and the two switches.
    pub fn regional_defaults(&self) -> Option<RegionalDefaults> {
        let mut all = Vec::new();
        for partition in PARTITIONS {
            let outcome =
                |dual_stack, fips| evaluate::evaluate(&self.rules, partition, dual_stack, fips);
            let outcomes = [
                outcome(false, false)?,
                outcome(true, false)?,
                outcome(false, true)?,
                outcome(true, true)?,
            ];
            all.push((*partition, outcomes));
        }
        let (_, standard) = all.first().cloned()?;
        all.retain(|(_, outcomes)| *outcomes != standard);
        Some(RegionalDefaults {
            standard,
            partitions: all,
        })
    }
}

impl RegionalDefaults {
    /// The usual endpoints of a service that has no rule set.
    pub fn of_prefix(prefix: &str) -> Self {
        let url = |variant: &str, suffix: &str| {
            Outcome::Url(format!("https://{prefix}{variant}.{{Region}}.{{{suffix}}}"))
        };
        Self {
            standard: [
                url("", "DnsSuffix"),
                url("", "DualStackDnsSuffix"),
                url("-fips", "DnsSuffix"),
                url("-fips", "DualStackDnsSuffix"),
            ],
            partitions: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests;
