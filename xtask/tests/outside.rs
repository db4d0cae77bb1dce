//! Hostile models through the command itself: whatever their names say, nothing
//! outside of the folder of `--out` is made, changed or removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A change of the model: where, and to which value.
type Change = (&'static str, Value);

/// An empty folder of this test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("outside")
        .join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// A model with one of everything that names a file.
fn model() -> Value {
    json!({
        "metadata": {
            "apiVersion": "1", "endpointPrefix": "t", "protocol": "rest-json",
            "serviceFullName": "T", "serviceId": "T", "signatureVersion": "v4",
        },
        "operations": {
            "Get": {
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "GetRequest"},
                "errors": [{"shape": "Fault"}],
            },
        },
        "shapes": {
            "GetRequest": {"type": "structure", "members": {
                "Kind": {"shape": "Kind"}, "Part": {"shape": "Part"}, "Parts": {"shape": "Parts"},
            }},
            "Fault": {"type": "structure", "exception": true, "members": {}},
            "Kind": {"type": "string", "enum": ["A", "B"]},
            "Part": {"type": "structure", "members": {"Text": {"shape": "Text"}}},
            "Parts": {"type": "list", "member": {"shape": "Part"}},
            "Text": {"type": "string"},
        },
    })
}

/// Hostile changes, each of which a careless generator would follow.
fn changes() -> Vec<Change> {
    let texts = [
        "../../escaped",
        "/escaped",
        "a/b",
        "..",
        "",
        "\u{0}",
        "x\ny",
        "r#fn",
        "größe",
        "C:\\escaped",
    ];
    let names = texts.iter().flat_map(|text| {
        [
            ("/metadata/serviceId", json!(text)),
            ("/metadata/serviceFullName", json!(text)),
            ("/metadata/apiVersion", json!(text)),
            ("/shapes/Kind/enum/0", json!(text)),
        ]
    });
    let keys = texts.iter().flat_map(|text| {
        let part = json!({"type": "structure", "members": {}});
        let operation = json!({"http": {"method": "POST", "requestUri": "/"}});
        [
            ("/shapes", json!({*text: part})),
            ("/operations", json!({*text: operation})),
            ("/shapes/Part/members", json!({*text: {"shape": "Text"}})),
        ]
    });
    names.chain(keys).collect()
}

/// Changes the model; the keys of an object are added to those there are.
fn change(model: &mut Value, (pointer, value): &Change) {
    let place = model.pointer_mut(pointer).expect("a place");
    match (place, value) {
        (Value::Object(map), Value::Object(more)) => map.extend(more.clone()),
        (place, value) => *place = value.clone(),
    }
}

/// Every file below a folder, with its bytes.
fn listing(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(listing(&path));
        } else {
            let bytes = fs::read(&path).expect("a file");
            found.insert(path, bytes);
        }
    }
    found
}

/// Emits a model into a folder.
fn emit(model: &Path, out: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--model"])
        .arg(model)
        .arg("--out")
        .arg(out)
        .output()
        .expect("the command runs")
}

/// A command that fails names the file of the model and does not panic.
fn check(output: &Output, what: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    match output.status.code() {
        Some(0) => {}
        Some(1) => assert!(
            text.contains("error: ") && text.contains("service-2.json"),
            "{text}"
        ),
        code => panic!("{what} ends with {code:?}: {text}"),
    }
    assert!(!text.contains("panicked"), "{what}: {text}");
}

#[test]
fn nothing_outside_of_the_folder_changes() {
    let around = folder("around");
    let (deep, source) = (around.join("a/b/c"), around.join("service-2.json"));
    fs::create_dir_all(&deep).expect("a folder");
    let mut emitted = 0;
    for (number, mutation) in changes().iter().enumerate() {
        let mut mutant = model();
        change(&mut mutant, mutation);
        fs::write(&source, mutant.to_string()).expect("a write");
        let (out, before) = (deep.join(number.to_string()), listing(&around));
        let output = emit(&source, &out);
        check(&output, &format!("{mutation:?}"));
        let mut after = listing(&around);
        after.retain(|path, _| !path.starts_with(&out));
        assert_eq!(
            before.keys().collect::<Vec<_>>(),
            after.keys().collect::<Vec<_>>(),
            "{mutation:?}"
        );
        assert!(before == after, "{mutation:?} changes a file");
        if output.status.success() {
            emitted += 1;
            fs::remove_dir_all(&out).expect("a removal");
        } else {
            assert!(!out.exists(), "{mutation:?} is refused, and writes");
        }
    }
    assert!(emitted > 0, "some texts are no danger");
    assert!(!Path::new("/escaped").exists());
}

#[test]
fn bytes_that_are_no_text_are_refused_with_the_file() {
    let around = folder("bytes");
    let source = around.join("service-2.json");
    let mut bytes = model().to_string().into_bytes();
    let middle = bytes.len() / 2;
    bytes[middle] = 0xff;
    fs::write(&source, bytes).expect("a write");
    let output = emit(&source, &around.join("out"));
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains("service-2.json: cannot read: "), "{text}");
    assert!(!around.join("out").exists());
}

/// A model with this many types below its operation.
fn model_with_types(count: usize) -> Value {
    let mut model = model();
    for index in 0..count {
        let name = format!("Kind{index}");
        model["shapes"][&name] = json!({"type": "string", "enum": ["A"]});
        model["shapes"]["Part"]["members"][&name] = json!({"shape": name});
    }
    model
}

/// Emits the client of a model with this many types.
fn emit_with_types(place: &Path, count: usize) -> Output {
    let path = place.join("model.json");
    fs::write(&path, model_with_types(count).to_string()).expect("a write");
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--model"])
        .arg(&path)
        .arg("--out")
        .arg(place.join("client"))
        .output()
        .expect("the command runs")
}

#[test]
fn types_that_were_apart_and_no_longer_are_leave_nothing_behind() {
    let place = folder("types");
    let client = place.join("client");
    assert!(emit_with_types(&place, 600).status.success());
    assert!(client.join("types/src/types/kind599.rs").exists());
    assert!(!client.join("src/types").exists());
    assert!(emit_with_types(&place, 1).status.success());
    assert!(!client.join("types").exists());
    assert!(client.join("src/types/kind0.rs").exists());
}

#[test]
fn a_folder_of_types_that_is_not_ours_is_left_alone() {
    let place = folder("own-types");
    let manifest = place.join("client/types/Cargo.toml");
    fs::create_dir_all(place.join("client/types/src")).expect("a folder");
    fs::write(&manifest, "[package]").expect("a write");
    fs::write(place.join("client/types/src/lib.rs"), "").expect("a write");
    assert!(emit_with_types(&place, 1).status.success());
    let output = emit_with_types(&place, 600);
    assert!(!output.status.success());
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(text.contains("types/Cargo.toml"), "{text}");
    assert!(text.contains("was not emitted by Shapesmith"), "{text}");
    assert_eq!(fs::read_to_string(&manifest).expect("a file"), "[package]");
    assert!(place.join("client/types/src/lib.rs").exists());
    assert!(place.join("client/src/types/kind0.rs").exists());
}
