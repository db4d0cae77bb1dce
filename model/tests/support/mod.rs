//! A small model that tests change in one place at a time.

#![allow(dead_code)] // each test file uses a part

pub(crate) mod smithy;

use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::{Model, Problems, validate};

/// A service with one operation that reads a shelf of a library.
pub(crate) fn library() -> Value {
    json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "2024-05-06",
            "endpointPrefix": "library",
            "protocol": "rest-json",
            "serviceFullName": "Library",
            "serviceId": "Library",
            "signatureVersion": "v4",
        },
        "operations": {
            "GetShelf": {
                "name": "GetShelf",
                "http": {"method": "GET", "requestUri": "/shelves/{ShelfId}"},
                "input": {"shape": "GetShelfRequest"},
                "output": {"shape": "GetShelfResponse"},
                "errors": [{"shape": "NotFound"}],
                "readonly": true,
            },
        },
        "shapes": {
            "GetShelfRequest": {
                "type": "structure",
                "required": ["ShelfId"],
                "members": {
                    "ShelfId": {"shape": "Id", "location": "uri", "locationName": "ShelfId"},
                    "Locale": {"shape": "Id", "location": "header", "locationName": "x-locale"},
                },
            },
            "GetShelfResponse": {"type": "structure", "members": {"Books": {"shape": "Books"}}},
            "Books": {"type": "list", "member": {"shape": "Book"}},
            "Book": {
                "type": "structure",
                "members": {
                    "Title": {"shape": "Id"},
                    "Genre": {"shape": "Genre"},
                    "Added": {"shape": "Instant"},
                },
            },
            "Genre": {"type": "string", "enum": ["NOVEL", "POEM"]},
            "Id": {"type": "string", "min": 1},
            "Instant": {"type": "timestamp"},
            "NotFound": {
                "type": "structure",
                "members": {"message": {"shape": "Id"}},
                "error": {"httpStatusCode": 404, "senderFault": true},
                "exception": true,
            },
        },
    })
}

/// The files of a model without anything beside it.
pub(crate) fn files(text: String) -> Files {
    Files {
        service: Source {
            file: "library.json".to_owned(),
            text,
        },
        extras: Vec::new(),
        endpoint_rules: None,
    }
}

/// Reads and checks a model.
pub(crate) fn read(value: &Value) -> Result<Model, Problems> {
    read_text(value.to_string())
}

/// Reads and checks the text of a model.
pub(crate) fn read_text(text: String) -> Result<Model, Problems> {
    let model = botocore::read(&files(text))?;
    validate::validate(&model, "library.json")?;
    Ok(model)
}

/// The problems of a model, one text each.
pub(crate) fn problems(value: &Value) -> Vec<String> {
    match read(value) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}
