//! One model in both formats.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{folder, text, xtask};

/// The files of a folder by their paths, without READMEs, which tell the
/// command that made them.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut open = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with("README.md") {
                let text = fs::read_to_string(&path).expect("a text");
                let name = path.strip_prefix(folder).expect("a path below");
                found.push((name.to_path_buf(), text));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn both_formats_of_a_model_give_the_same_client() {
    let place = folder("formats");
    let botocore = r##"{
        "metadata": {
            "apiVersion": "2024-05-06", "endpointPrefix": "things", "protocol": "rest-json",
            "serviceFullName": "Things", "serviceId": "Things", "signatureVersion": "v4"
        },
        "operations": {"GetThing": {
            "http": {"method": "GET", "requestUri": "/things/{Id}"},
            "input": {"shape": "GetThingRequest"}, "output": {"shape": "Thing"},
            "errors": [{"shape": "Gone"}],
            "documentation": "<p>Reads a thing.</p>"
        }},
        "shapes": {
            "GetThingRequest": {"type": "structure", "required": ["Id"], "members": {
                "Id": {"shape": "Id", "location": "uri", "locationName": "Id"},
                "Depth": {"shape": "Depth", "location": "querystring", "locationName": "depth"}
            }},
            "Thing": {"type": "structure", "members": {
                "Kind": {"shape": "Kind", "locationName": "kind"},
                "Parts": {"shape": "ThingList"},
                "Secret": {"shape": "Secret"}
            }},
            "ThingList": {"type": "list", "member": {"shape": "Thing"}},
            "Kind": {"type": "string", "enum": ["Round", "Square"]},
            "Id": {"type": "string"},
            "Depth": {"type": "integer"},
            "Secret": {"type": "string", "sensitive": true},
            "Gone": {"type": "structure", "exception": true, "members": {},
                "error": {"httpStatusCode": 410, "senderFault": true}}
        }
    }"##;
    let smithy = r##"{
        "smithy": "2.0",
        "shapes": {
            "com.amazonaws.things#Things": {
                "type": "service", "version": "2024-05-06",
                "operations": [{"target": "com.amazonaws.things#GetThing"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Things", "endpointPrefix": "things"},
                    "aws.auth#sigv4": {"name": "things"},
                    "aws.protocols#restJson1": {}, "smithy.api#title": "Things"
                }
            },
            "com.amazonaws.things#GetThing": {
                "type": "operation",
                "input": {"target": "com.amazonaws.things#GetThingRequest"},
                "output": {"target": "com.amazonaws.things#Thing"},
                "errors": [{"target": "com.amazonaws.things#Gone"}],
                "traits": {
                    "smithy.api#documentation": "<p>Reads a thing.</p>",
                    "smithy.api#http": {"method": "GET", "uri": "/things/{Id}", "code": 200}
                }
            },
            "com.amazonaws.things#GetThingRequest": {"type": "structure", "members": {
                "Id": {"target": "smithy.api#String",
                    "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
                "Depth": {"target": "smithy.api#Integer",
                    "traits": {"smithy.api#httpQuery": "depth"}}
            }},
            "com.amazonaws.things#Thing": {"type": "structure", "members": {
                "Kind": {"target": "com.amazonaws.things#Kind",
                    "traits": {"smithy.api#jsonName": "kind"}},
                "Parts": {"target": "com.amazonaws.things#ThingList"},
                "Secret": {"target": "com.amazonaws.things#Secret"}
            }},
            "com.amazonaws.things#ThingList": {
                "type": "list", "member": {"target": "com.amazonaws.things#Thing"}
            },
            "com.amazonaws.things#Kind": {"type": "enum", "members": {
                "ROUND": {"target": "smithy.api#Unit",
                    "traits": {"smithy.api#enumValue": "Round"}},
                "SQUARE": {"target": "smithy.api#Unit",
                    "traits": {"smithy.api#enumValue": "Square"}}
            }},
            "com.amazonaws.things#Secret": {
                "type": "string", "traits": {"smithy.api#sensitive": {}}
            },
            "com.amazonaws.things#Gone": {"type": "structure",
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 410}}
        }
    }"##;
    let emitted = |name: &str, model: &str| {
        let path = place.join(format!("{name}.json"));
        fs::write(&path, model).expect("a write");
        let out = place.join(name);
        let output = xtask(&["codegen", "--model", text(&path), "--out", text(&out)]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        sources(&out)
    };
    let (botocore, smithy) = (emitted("botocore", botocore), emitted("smithy", smithy));
    assert_eq!(botocore, smithy);
}
