//! Queries, and bodies that have the form of one.
//!
//! Parameters of different names may come in any order; those of the same name
//! may not. Of maps, which have no order, entries are numbered by chance.

use std::collections::BTreeMap;

use crate::conformance::shapes::Shapes;

/// Whether two queries say the same, percent-encoding included.
pub(super) fn equal(left: &str, right: &str) -> bool {
    left == right || by_name(pairs(left)) == by_name(pairs(right))
}

/// The same for the body of a request, where entries of maps are numbered.
pub(super) fn equal_bodies(left: &str, right: &str, shapes: Shapes<'_>) -> bool {
    let keys = keys(shapes);
    let normal = |text| by_name(without_numbers(&pairs(text), &keys));
    left == right || normal(left) == normal(right)
}

/// Names and values.
fn pairs(text: &str) -> Vec<(String, String)> {
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pairs = parts.map(|part| {
        // A name without `=` is not the same as one with an empty value.
        let (name, value) = part.split_once('=').unwrap_or((part, "\0"));
        (name.to_owned(), value.to_owned())
    });
    pairs.collect()
}

/// All values of each name, in their order.
fn by_name(pairs: Vec<(String, String)>) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        found.entry(name).or_default().push(value);
    }
    found
}

/// How the keys of maps are called.
fn keys(shapes: Shapes<'_>) -> Vec<String> {
    let maps = shapes.maps().into_iter();
    let names = maps.map(|(_, map)| map["key"]["locationName"].as_str().unwrap_or("key"));
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort();
    names.dedup();
    names
}

/// The pairs with the keys of maps instead of numbers: `Map.entry.1.key=a` and
/// `Map.entry.1.value=b` begin with `Map.entry.[a]`.
fn without_numbers(pairs: &[(String, String)], keys: &[String]) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> = Vec::new();
    for (name, value) in pairs {
        let Some((entry, last)) = name.rsplit_once('.') else {
            continue;
        };
        let Some((map, number)) = entry.rsplit_once('.') else {
            continue;
        };
        if keys.iter().any(|key| key == last) && number.parse::<u32>().is_ok() {
            entries.push((format!("{entry}."), format!("{map}.[{value}].")));
        }
    }
    // Outer maps last: their prefixes are shorter, and inner ones begin with them.
    entries.sort_by_key(|(numbered, _)| std::cmp::Reverse(numbered.len()));
    let renamed = pairs.iter().map(|(name, value)| {
        let mut name = name.clone();
        for (numbered, keyed) in &entries {
            if let Some(rest) = name.strip_prefix(numbered.as_str()) {
                name = format!("{keyed}{rest}");
            }
        }
        (name, value.clone())
    });
    renamed.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{equal, equal_bodies};
    use crate::conformance::shapes::Shapes;

    #[test]
    fn only_the_order_of_different_names_is_free() {
        for (left, right, expected) in [
            ("a=1&b=2", "b=2&a=1", true),
            ("a=1&a=2", "a=2&a=1", false),
            ("a=1&b=2&a=3", "a=1&a=3&b=2", true),
            ("a=%20", "a=+", false),
            ("a", "a=", false),
            ("a=1", "a=1&a=1", false),
            ("", "a", false),
        ] {
            assert_eq!(equal(left, right), expected, "{left} {right}");
        }
    }

    #[test]
    fn entries_of_maps_are_numbered_by_chance() {
        let model = json!({"shapes": {
            "Map": {"type": "map", "key": {"shape": "T"}, "value": {"shape": "T"}},
            "Named": {"type": "map", "key": {"shape": "T", "locationName": "K"},
                "value": {"shape": "Map", "locationName": "V"}},
        }});
        let shapes = Shapes::of(&model);
        let same = |left, right| equal_bodies(left, right, shapes);
        let left = "A=x&M.entry.1.key=a&M.entry.1.value=1&M.entry.2.key=b&M.entry.2.value=2";
        let right = "A=x&M.entry.1.key=b&M.entry.1.value=2&M.entry.2.key=a&M.entry.2.value=1";
        let wrong = "A=x&M.entry.1.key=b&M.entry.1.value=1&M.entry.2.key=a&M.entry.2.value=2";
        assert!(same(left, right));
        assert!(!same(left, wrong));
        let left = "M.1.K=a&M.1.V.entry.1.key=x&M.1.V.entry.1.value=1&M.2.K=b";
        let right = "M.1.K=b&M.2.K=a&M.2.V.entry.1.key=x&M.2.V.entry.1.value=1";
        let wrong = "M.1.K=b&M.2.K=a&M.1.V.entry.1.key=x&M.1.V.entry.1.value=1";
        assert!(same(left, right));
        assert!(!same(left, wrong));
        // Elements of lists keep their numbers.
        assert!(!same(
            "L.member.1=a&L.member.2=b",
            "L.member.1=b&L.member.2=a"
        ));
    }
}
