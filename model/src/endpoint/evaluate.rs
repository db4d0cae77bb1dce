//! Evaluates a rule set with the region left open.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Outcome;

/// The values of parameters and of what conditions assign.
type Scope = BTreeMap<String, Value>;

/// What the rules say, or `None` if that depends on more than is known.
pub(super) fn evaluate(
    rule_set: &Value,
    partition: &str,
    dual_stack: bool,
    fips: bool,
) -> Option<Outcome> {
    let mut scope = Scope::new();
    for (name, parameter) in rule_set.get("parameters")?.as_object()? {
        let built_in = parameter.get("builtIn").and_then(Value::as_str);
        let value = match built_in {
            Some("AWS::Region") => json!("{Region}"),
            Some("AWS::UseDualStack") => json!(dual_stack),
            Some("AWS::UseFIPS") => json!(fips),
            _ => match parameter.get("default") {
                Some(default) => default.clone(),
                None => continue,
            },
        };
        scope.insert(name.clone(), value);
    }
    rules(rule_set.get("rules")?, &scope, partition)?
}

/// The outcome of the first rule that applies. The outer `None` means
/// unknown, the inner one that no rule applies.
fn rules(list: &Value, scope: &Scope, partition: &str) -> Option<Option<Outcome>> {
    for rule in list.as_array()? {
        let mut scope = scope.clone();
        if !conditions(rule.get("conditions")?, &mut scope, partition)? {
            continue;
        }
        if let Some(nested) = rule.get("rules") {
            // Smithy lets no later rule apply once a tree's conditions hold.
            return rules(nested, &scope, partition);
        }
        if let Some(endpoint) = rule.get("endpoint") {
            let url = expression(endpoint.get("url")?, &scope, partition)?;
            return Some(Some(Outcome::Url(url.as_str()?.to_owned())));
        }
        let error = expression(rule.get("error")?, &scope, partition)?;
        return Some(Some(Outcome::Error(error.as_str()?.to_owned())));
    }
    Some(None)
}

/// Whether all conditions hold; assigns what they assign.
fn conditions(list: &Value, scope: &mut Scope, partition: &str) -> Option<bool> {
    for condition in list.as_array()? {
        let value = call(condition, scope, partition)?;
        if value.is_null() || value == Value::Bool(false) {
            return Some(false);
        }
        if let Some(name) = condition.get("assign").and_then(Value::as_str) {
            scope.insert(name.to_owned(), value);
        }
    }
    Some(true)
}

/// The value of an expression; null stands for an unset one.
fn expression(expression: &Value, scope: &Scope, partition: &str) -> Option<Value> {
    match expression {
        Value::String(template) => Some(Value::String(fill(template, scope)?)),
        Value::Object(object) => match object.get("ref").and_then(Value::as_str) {
            Some(name) => Some(scope.get(name).cloned().unwrap_or_default()),
            None => call(expression, scope, partition),
        },
        literal => Some(literal.clone()),
    }
}

/// The value of a function; `None` if the function depends on the region.
fn call(call: &Value, scope: &Scope, partition: &str) -> Option<Value> {
    let function = call.get("fn")?.as_str()?;
    let arguments: Option<Vec<Value>> = call
        .get("argv")?
        .as_array()?
        .iter()
        .map(|argument| expression(argument, scope, partition))
        .collect();
    let arguments = arguments?;
    let first = arguments.first()?;
    Some(match function {
        "isSet" => Value::Bool(!first.is_null()),
        "not" => Value::Bool(first.is_null() || *first == Value::Bool(false)),
        // An ordinary region equals none that a rule names.
        "booleanEquals" | "stringEquals" => Value::Bool(*first == *arguments.get(1)?),
        "getAttr" => attribute(first, arguments.get(1)?.as_str()?)?,
        "aws.partition" => json!({
            "name": partition,
            "dnsSuffix": "{DnsSuffix}",
            "dualStackDnsSuffix": "{DualStackDnsSuffix}",
            "supportsFIPS": true,
            "supportsDualStack": true,
        }),
        "isValidHostLabel" => Value::Bool(true),
        _ => return None,
    })
}

/// An attribute of a value.
fn attribute(value: &Value, path: &str) -> Option<Value> {
    path.split('.')
        .try_fold(value.clone(), |value, key| value.get(key).cloned())
}

/// A template with its braces filled in.
fn fill(template: &str, scope: &Scope) -> Option<String> {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        let (name, after) = behind.split_once('}')?;
        filled.push_str(before);
        let (name, path) = name
            .split_once('#')
            .map_or((name, None), |(name, path)| (name, Some(path)));
        let value = scope.get(name)?;
        let value = path.map_or_else(|| Some(value.clone()), |path| attribute(value, path))?;
        filled.push_str(value.as_str()?);
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
}
