//! The small model in Smithy's form.

use serde_json::{Value, json};

use shapesmith_model::json::Source;
use shapesmith_model::places::{Format, Places};
use shapesmith_model::{Model, Problems, smithy, validate};

/// The library of the other tests, in Smithy.
pub(crate) fn smithy_library() -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "com.amazonaws.library#Library": {
                "type": "service",
                "version": "2024-05-06",
                "resources": [{"target": "com.amazonaws.library#Shelf"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Library", "endpointPrefix": "library"},
                    "aws.auth#sigv4": {"name": "library"},
                    "aws.protocols#restJson1": {},
                    "smithy.api#title": "Library",
                },
            },
            "com.amazonaws.library#Shelf": {
                "type": "resource",
                "identifiers": {"ShelfId": {"target": "com.amazonaws.library#Id"}},
                "read": {"target": "com.amazonaws.library#GetShelf"},
            },
            "com.amazonaws.library#GetShelf": {
                "type": "operation",
                "input": {"target": "com.amazonaws.library#GetShelfRequest"},
                "output": {"target": "com.amazonaws.library#GetShelfResponse"},
                "errors": [{"target": "com.amazonaws.library#NotFound"}],
                "traits": {
                    "smithy.api#http": {"method": "GET", "uri": "/shelves/{ShelfId}", "code": 200},
                    "smithy.api#readonly": {},
                },
            },
            "com.amazonaws.library#GetShelfRequest": {
                "type": "structure",
                "members": {
                    "ShelfId": {
                        "target": "com.amazonaws.library#Id",
                        "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}},
                    },
                    "Locale": {
                        "target": "com.amazonaws.library#Id",
                        "traits": {"smithy.api#httpHeader": "x-locale"},
                    },
                },
            },
            "com.amazonaws.library#GetShelfResponse": {
                "type": "structure",
                "members": {"Books": {"target": "com.amazonaws.library#Books"}},
            },
            "com.amazonaws.library#Books": {
                "type": "list",
                "member": {"target": "com.amazonaws.library#Book"},
            },
            "com.amazonaws.library#Book": {
                "type": "structure",
                "members": {
                    "Title": {"target": "com.amazonaws.library#Id"},
                    "Genre": {"target": "com.amazonaws.library#Genre"},
                    "Added": {"target": "smithy.api#Timestamp"},
                },
            },
            "com.amazonaws.library#Genre": {
                "type": "enum",
                "members": {
                    "NOVEL": {
                        "target": "smithy.api#Unit",
                        "traits": {"smithy.api#enumValue": "NOVEL"},
                    },
                    "VERSE": {
                        "target": "smithy.api#Unit",
                        "traits": {"smithy.api#enumValue": "POEM"},
                    },
                },
            },
            "com.amazonaws.library#Id": {
                "type": "string",
                "traits": {"smithy.api#length": {"min": 1}},
            },
            "com.amazonaws.library#NotFound": {
                "type": "structure",
                "members": {"message": {"target": "com.amazonaws.library#Id"}},
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 404},
            },
        },
    })
}

/// Reads and checks a model.
pub(crate) fn read_smithy(value: &Value) -> Result<Model, Problems> {
    let source = Source {
        file: "library.json".to_owned(),
        text: value.to_string(),
    };
    assert!(smithy::is_smithy(&source));
    let model = smithy::read(&source)?;
    validate::validate(&model, Places::new("library.json", Format::Smithy))?;
    Ok(model)
}
