//! The members of a structure or union.

use serde_json::{Map, Value};

use crate::{Error, Place};

/// The members that an object has.
#[derive(Debug)]
pub struct Members<'a> {
    object: &'a Map<String, Value>,
    at: &'a Place<'a>,
}

impl<'a> Members<'a> {
    /// Looks at an object whose shape has these members.
    ///
    /// # Errors
    /// When the value is no object, or has a key that is none of the members:
    /// dropping it would try less than the input says.
    pub fn of(value: &'a Value, at: &'a Place<'a>, names: &[&str]) -> Result<Self, Error> {
        let object = object(value, at)?;
        match object.keys().find(|key| !names.contains(&key.as_str())) {
            Some(key) => Err(at.key(key).error(format!(
                "the shape has no such member; it has {}",
                names.join(", ")
            ))),
            None => Ok(Self { object, at }),
        }
    }

    /// The member of this name, if it is there.
    ///
    /// # Errors
    /// When it cannot be converted.
    pub fn optional<T>(
        &self,
        name: &str,
        convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        match self.object.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => convert(value, &self.at.key(name)).map(Some),
        }
    }

    /// The name of the one member that a union has.
    ///
    /// # Errors
    /// When there is none or more than one.
    pub fn only(&self) -> Result<&'a str, Error> {
        let present = self.object.iter().filter(|(_, value)| !value.is_null());
        let names: Vec<&str> = present.map(|(name, _)| name.as_str()).collect();
        match names.as_slice() {
            [name] => Ok(name),
            [] => Err(self.at.error("a union needs one member; name one")),
            [..] => Err(self.at.error(format!(
                "a union has exactly one member; keep one of {}",
                names.join(", ")
            ))),
        }
    }

    /// The member of this name.
    ///
    /// # Errors
    /// When it is not there or cannot be converted.
    pub fn required<T>(
        &self,
        name: &str,
        convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let value = self.optional(name, convert)?;
        value.ok_or_else(|| self.at.key(name).error("this member is needed; add it"))
    }
}

/// The object that a value must be.
pub(crate) fn object<'a>(
    value: &'a Value,
    at: &Place<'_>,
) -> Result<&'a Map<String, Value>, Error> {
    value
        .as_object()
        .ok_or_else(|| at.error(format!("pass an object instead of {value}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Members;
    use crate::{Place, values};

    #[test]
    fn null_is_as_good_as_absent() {
        let value = json!({"A": null, "B": "b"});
        let members = Members::of(&value, &Place::Root, &["A", "B", "C"]).expect("members");
        for (name, expected) in [("A", None), ("B", Some("b")), ("C", None)] {
            let found = members.optional(name, values::string);
            assert_eq!(found, Ok(expected.map(str::to_owned)), "{name}");
        }
        assert_eq!(members.only(), Ok("B"));
    }

    #[test]
    fn what_does_not_fit_tells_its_place() {
        let at = Place::Root;
        let place = at.key("Thing");
        let unknown = json!({"A": "a", "B": "b"});
        let error = Members::of(&unknown, &place, &["A", "C"]).expect_err("an error");
        assert_eq!(
            error.to_string(),
            "#/Thing/B: the shape has no such member; it has A, C"
        );
        let members = Members::of(&unknown, &place, &["A", "B"]).expect("members");
        let error = members.only().expect_err("an error").to_string();
        assert!(
            error.starts_with("#/Thing: a union has exactly one member"),
            "{error}"
        );
        let error = members
            .required("A", values::integer)
            .expect_err("an error");
        assert!(error.to_string().starts_with("#/Thing/A: "), "{error}");
        let text = json!("a");
        let error = Members::of(&text, &place, &[]).expect_err("an error");
        assert_eq!(
            error.to_string(),
            "#/Thing: pass an object instead of \"a\""
        );
    }
}
