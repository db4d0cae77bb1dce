//! XML by its tree: neither the order of attributes nor the whitespace between
//! elements matters, and prefixes only by what they stand for. Elements keep
//! their order, but for the entries of maps.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};

use crate::conformance::shapes::Shapes;

/// An element as far as it matters.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Element {
    /// Namespace and name.
    name: (String, String),
    /// Attributes and declared namespaces.
    attributes: BTreeSet<(String, String, String)>,
    children: Vec<Element>,
    /// The text of an element without elements.
    text: String,
}

/// Whether two documents say the same.
///
/// # Errors
/// When one of them is no document: which, and why.
pub(super) fn equal(expected: &str, came: &str, shapes: Shapes<'_>) -> Result<bool, String> {
    let entries = Entries::of(shapes);
    let read = |what: &str, text: &str| match Document::parse(text) {
        Ok(document) => Ok(element(document.root_element(), &entries)),
        Err(error) => Err(format!("what {what} is no XML: {error}")),
    };
    Ok(read("is expected", expected)? == read("came", came)?)
}

/// What matters of an element.
fn element(node: Node<'_, '_>, entries: &Entries) -> Element {
    let namespace = |uri: Option<&str>| uri.unwrap_or_default().to_owned();
    let mut attributes: BTreeSet<_> = node
        .attributes()
        .map(|attribute| {
            let uri = namespace(attribute.namespace());
            (
                uri,
                attribute.name().to_owned(),
                attribute.value().to_owned(),
            )
        })
        .collect();
    let outer: Vec<_> = node
        .parent_element()
        .into_iter()
        .flat_map(|parent| parent.namespaces().collect::<Vec<_>>())
        .collect();
    let declared = node.namespaces().filter(|one| !outer.contains(one));
    attributes.extend(declared.map(|one| {
        let name = one.name().unwrap_or_default().to_owned();
        ("xmlns".to_owned(), name, one.uri().to_owned())
    }));
    let children = node.children().filter(Node::is_element);
    let mut children: Vec<Element> = children.map(|child| element(child, entries)).collect();
    entries.sort(&mut children);
    let texts = node.children().filter(Node::is_text);
    let text: String = texts.filter_map(|text| text.text()).collect();
    let is_padding = !children.is_empty() && text.trim().is_empty();
    Element {
        name: (
            namespace(node.tag_name().namespace()),
            node.tag_name().name().to_owned(),
        ),
        attributes,
        text: if is_padding { String::new() } else { text },
        children,
    }
}

/// The elements that are entries of maps: their names and those of their keys.
struct Entries(BTreeSet<(String, String)>);

impl Entries {
    /// The entries of all maps.
    fn of(shapes: Shapes<'_>) -> Self {
        let mut names = BTreeSet::new();
        for (member, map) in shapes.maps() {
            let key = &map["key"]["locationName"];
            let key = local(key.as_str().unwrap_or("key"));
            names.insert(("entry".to_owned(), key.to_owned()));
            // Entries of a flattened map have the name of their member.
            names.extend(member.map(|name| (local(name).to_owned(), key.to_owned())));
        }
        Self(names)
    }

    /// Sorts entries among themselves; they are not more than one map's if they
    /// have one name.
    fn sort(&self, children: &mut [Element]) {
        let mut start = 0;
        while start < children.len() {
            let name = children[start].name.clone();
            let length = children[start..]
                .iter()
                .take_while(|child| child.name == name);
            let end = start + length.count();
            if children[start..end]
                .iter()
                .all(|child| self.is_entry(child))
            {
                children[start..end].sort();
            }
            start = end;
        }
    }

    /// Whether an element is an entry of a map.
    fn is_entry(&self, element: &Element) -> bool {
        let mut children = element.children.iter();
        children.any(|key| {
            let names = (element.name.1.clone(), key.name.1.clone());
            self.0.contains(&names)
        })
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::equal;
    use crate::conformance::shapes::Shapes;

    #[test]
    fn trees_are_compared_and_not_texts() {
        let model = json!({"shapes": {
            "M": {"type": "map", "key": {"shape": "T"}, "value": {"shape": "T"}},
            "S": {"type": "structure", "members": {
                "Flat": {"shape": "M"}, "Renamed": {"shape": "M", "locationName": "x:flat"},
            }},
        }});
        let shapes = Shapes::of(&model);
        let called = |name: &str, first: &str, second: &str| {
            let entry = |key: &str| format!("<{name}><key>{key}</key><value/></{name}>");
            format!("<a>{}{}</a>", entry(first), entry(second))
        };
        let entries = |first: &str, second: &str| called("entry", first, second);
        for (expected, came, same) in [
            ("<a>\n  <b>x</b>\n</a>", "<a><b>x</b></a>", true),
            ("<a><b>x</b></a>", "<a><b> x</b></a>", false),
            ("<a><b/><c/></a>", "<a><c/><b/></a>", false),
            ("<a x='1' y='2'/>", "<a y=\"2\" x=\"1\"/>", true),
            ("<a xmlns='u'/>", "<a/>", false),
            ("<a xmlns:p='u'/>", "<a/>", false),
            ("<p:a xmlns:p='u'/>", "<q:a xmlns:q='u'/>", false),
            ("<a><b></b></a>", "<a><b/></a>", true),
            (&entries("1", "2"), &entries("2", "1"), true),
            (&entries("1", "2"), &entries("2", "2"), false),
            // The entries of flattened maps are called after members.
            (&called("Flat", "1", "2"), &called("Flat", "2", "1"), true),
            (&called("flat", "1", "2"), &called("flat", "2", "1"), true),
            (
                &called("Renamed", "1", "2"),
                &called("Renamed", "2", "1"),
                false,
            ),
        ] {
            assert_eq!(equal(expected, came, shapes), Ok(same), "{expected} {came}");
        }
        let error = equal("<a/>", "<a>", shapes).expect_err("an error");
        assert!(error.starts_with("what came is no XML"), "{error}");
    }
}
