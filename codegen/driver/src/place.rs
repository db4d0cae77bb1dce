//! Where in a JSON input something stands, and errors that tell it.

use std::fmt;

/// The way from the input to a value inside it.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The input itself.
    Root,
    /// A value of an object.
    Key(&'a Place<'a>, &'a str),
    /// An element of an array.
    Index(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// The place of a value of this object.
    pub fn key(&'a self, key: &'a str) -> Place<'a> {
        Place::Key(self, key)
    }

    /// The place of an element of this array.
    pub fn index(&'a self, index: usize) -> Place<'a> {
        Place::Index(self, index)
    }

    /// An error at this place.
    pub fn error(&self, message: impl fmt::Display) -> Error {
        Error {
            place: format!("#{self}"),
            message: message.to_string(),
        }
    }
}

/// Prints a JSON pointer.
impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Root => Ok(()),
            Place::Key(outer, key) => {
                write!(f, "{outer}/{}", key.replace('~', "~0").replace('/', "~1"))
            }
            Place::Index(outer, index) => write!(f, "{outer}/{index}"),
        }
    }
}

/// An input that cannot be made or is not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    place: String,
    message: String,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn a_place_is_a_json_pointer() {
        let root = Place::Root;
        let (list, odd) = (root.key("List"), root.key("a/b~c"));
        assert_eq!(root.error("no").to_string(), "#: no");
        assert_eq!(list.index(3).error("no").to_string(), "#/List/3: no");
        assert_eq!(odd.error("no").to_string(), "#/a~1b~0c: no");
    }
}
