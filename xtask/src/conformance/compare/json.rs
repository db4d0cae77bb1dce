//! JSON by value: neither the order of keys nor the form of numbers matters.

use serde_json::Value;

/// Whether two values are the same.
pub(super) fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left_number), Value::Number(right_number)) => {
            left_number == right_number
                // `1` is `1.0`, but two large whole numbers are not rounded.
                || (left_number.is_f64() || right_number.is_f64())
                    && left_number.as_f64() == right_number.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(key, left)| right.get(key).is_some_and(|right| equal(left, right)))
        }
        (left, right) => left == right,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::equal;

    #[test]
    fn values_are_compared_and_not_their_texts() {
        for (left, right, expected) in [
            (
                json!({"a": 1, "b": [2]}),
                json!({"b": [2.0], "a": 1.0}),
                true,
            ),
            (json!({"a": null}), json!({}), false),
            (json!([1, 2]), json!([2, 1]), false),
            (
                json!(9007199254740993_u64),
                json!(9007199254740992_u64),
                false,
            ),
            (json!("1"), json!(1), false),
            (json!(false), json!(null), false),
        ] {
            assert_eq!(equal(&left, &right), expected, "{left} {right}");
            assert_eq!(equal(&right, &left), expected, "{right} {left}");
        }
    }
}
