//! Where the parts of a model stand in its file, and what its format calls them.

use crate::{Operation, ShapeId};

/// The file of a model and the form that it has.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    file: &'a str,
    format: Format,
}

/// The forms of models.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// botocore's `service-2.json`.
    Botocore,
    /// Smithy's JSON AST.
    Smithy,
}

impl<'a> Places<'a> {
    /// The places of a file of this form.
    pub fn new(file: &'a str, format: Format) -> Self {
        Self { file, format }
    }

    /// A shape.
    pub(crate) fn shape(&self, id: &ShapeId) -> String {
        let file = self.file;
        match self.format {
            Format::Botocore => format!("{file}#/shapes/{}", id.name()),
            Format::Smithy => format!("{file}#/shapes/{id}"),
        }
    }

    /// A member of a structure or union.
    pub(crate) fn member(&self, id: &ShapeId, name: &str) -> String {
        format!("{}/members/{name}", self.shape(id))
    }

    /// The URI of an operation.
    pub(crate) fn uri(&self, service: &ShapeId, operation: &Operation) -> String {
        let operation = self.operation(service, operation);
        match self.format {
            Format::Botocore => format!("{operation}/http/requestUri"),
            Format::Smithy => format!("{operation}/traits/smithy.api#http/uri"),
        }
    }

    /// The prefix that an operation gives its host.
    pub(crate) fn host_prefix(&self, service: &ShapeId, operation: &Operation) -> String {
        let operation = self.operation(service, operation);
        match self.format {
            Format::Botocore => format!("{operation}/endpoint/hostPrefix"),
            Format::Smithy => format!("{operation}/traits/smithy.api#endpoint/hostPrefix"),
        }
    }

    /// An operation; in Smithy it is a shape beside the service.
    fn operation(&self, service: &ShapeId, operation: &Operation) -> String {
        let (file, name) = (self.file, &operation.name);
        match self.format {
            Format::Botocore => format!("{file}#/operations/{name}"),
            Format::Smithy => format!("{file}#/shapes/{}#{name}", service.namespace()),
        }
    }

    /// What makes a member a label of the URI.
    pub(crate) fn label_mark(&self) -> &'static str {
        match self.format {
            Format::Botocore => "location `uri`",
            Format::Smithy => "the trait `httpLabel`",
        }
    }

    /// What makes a member a label of the host.
    pub(crate) fn host_mark(&self) -> &'static str {
        match self.format {
            Format::Botocore => "`hostLabel`",
            Format::Smithy => "the trait `hostLabel`",
        }
    }

    /// What gives a member another place in the HTTP message.
    pub(crate) fn name_mark(&self) -> &'static str {
        match self.format {
            Format::Botocore => "another `locationName`",
            Format::Smithy => "another name in its HTTP trait",
        }
    }
}

/// A file of botocore's.
impl<'a> From<&'a str> for Places<'a> {
    fn from(file: &'a str) -> Self {
        Self::new(file, Format::Botocore)
    }
}

/// A file of botocore's.
impl<'a> From<&'a String> for Places<'a> {
    fn from(file: &'a String) -> Self {
        Self::new(file, Format::Botocore)
    }
}
