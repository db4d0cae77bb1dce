//! What is done to bodies: compression, checksums.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// A service whose operation has these keys.
fn model(keys: Value) -> Value {
    let mut model = service(json!({}));
    for (key, value) in keys.as_object().into_iter().flatten() {
        model["operations"]["GetThing"][key] = value.clone();
    }
    model["shapes"]["GetThingRequest"] = json!({"type": "structure", "members": {
        "Algorithm": {
            "shape": "Text", "location": "header", "locationName": "x-amz-sdk-checksum-algorithm",
        },
    }});
    model
}

/// What the operation says of its bodies, and how the crate depends on the runtime.
fn emitted(keys: Value) -> String {
    let model = model(keys);
    let operation = items(&model, "src/operation/get_thing.rs", "Operation for");
    let mut lines: Vec<String> = operation
        .lines()
        .skip_while(|line| !line.contains("NAME"))
        .map(|line| line.trim_start_matches("    ").to_owned())
        .collect();
    let manifest = file(&model, "Cargo.toml");
    let dependency = manifest.lines().last().unwrap_or_default();
    lines.push(dependency.to_owned());
    lines.join("\n")
}

#[test]
fn bodies_are_left_alone_unless_the_model_says_otherwise() {
    assert_snapshot!(emitted(json!({})), @r#"
    const NAME: &'static str = "GetThing";
    }
    shapesmith-runtime = { version = "0.1", default-features = false }
    "#);
    // Only an encoding that the runtime has.
    let keys = json!({"requestcompression": {"encodings": ["br"]}});
    assert_eq!(emitted(keys), emitted(json!({})));
}

#[test]
fn a_body_that_may_be_compressed_needs_a_feature_of_the_runtime() {
    let keys = json!({"requestcompression": {"encodings": ["br", "gzip"]}});
    assert_snapshot!(emitted(keys), @r#"
    const NAME: &'static str = "GetThing";
    const COMPRESSION: Option<::shapesmith_runtime::operation::Compression> = Some(
    ::shapesmith_runtime::operation::Compression::Gzip,
    );
    }
    shapesmith-runtime = { version = "0.1", default-features = false, features = ["gzip"] }
    "#);
}

#[test]
fn a_checksum_is_of_one_kind_or_of_the_callers_choice() {
    assert_snapshot!(emitted(json!({"httpChecksumRequired": true})), @r#"
    const NAME: &'static str = "GetThing";
    const CHECKSUM: Option<::shapesmith_runtime::operation::Checksum> = Some(
    ::shapesmith_runtime::operation::Checksum::Md5,
    );
    }
    shapesmith-runtime = { version = "0.1", default-features = false, features = ["checksums"] }
    "#);
    let keys = json!({
        "httpChecksumRequired": true,
        "httpChecksum": {"requestAlgorithmMember": "Algorithm", "requestChecksumRequired": true},
    });
    assert_snapshot!(emitted(keys), @r#"
    const NAME: &'static str = "GetThing";
    const CHECKSUM: Option<::shapesmith_runtime::operation::Checksum> = Some(::shapesmith_runtime::operation::Checksum::Chosen {
    algorithm: Some("x-amz-sdk-checksum-algorithm"),
    is_required: true,
    });
    }
    shapesmith-runtime = { version = "0.1", default-features = false, features = ["checksums"] }
    "#);
    // What responses have is not about requests.
    let keys = json!({"httpChecksum": {
        "requestValidationModeMember": "Mode", "responseAlgorithms": ["CRC32"],
    }});
    assert_eq!(emitted(keys), emitted(json!({})));
}
