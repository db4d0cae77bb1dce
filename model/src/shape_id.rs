//! Shape ids: a namespace and a name.

use std::fmt;

/// The absolute id of a shape, `namespace#Name`, as [Smithy] has it.
///
/// [Smithy]: https://smithy.io/2.0/spec/model.html#shape-id
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShapeId {
    namespace: String,
    name: String,
}

impl ShapeId {
    /// An id of its two parts.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            name: name.into(),
        }
    }

    /// The part before `#`.
    pub fn namespace(&self) -> &str {
        &self.namespace
    }

    /// The part behind `#`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for ShapeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.namespace, self.name)
    }
}

/// Whether a text is an identifier: a letter or underscore, then letters,
/// digits and underscores. Nothing else may name a shape, a member or an
/// operation; path separators in particular may not.
pub fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    let head = characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    head && characters.all(|rest| rest.is_ascii_alphanumeric() || rest == '_')
}
