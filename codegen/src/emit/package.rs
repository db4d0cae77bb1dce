//! The package around the code: manifest and README.

use std::fmt::Write as _;

use crate::config::toml_string;
use crate::format::ORIGIN;
use crate::rust::{Crate, EVENT_STREAM, TypesPackage};

/// `Cargo.toml`.
pub(super) fn manifest(krate: &Crate) -> String {
    let package = &krate.package;
    let (name, version) = (toml_string(&package.name), toml_string(&package.version));
    let (title, api_version) = (&krate.service.title, &krate.service.api_version);
    let runtime = &package.runtime;
    let features = features(package.features.iter().copied());
    let description = toml_string(&format!("A client of {title}, API version {api_version}"));
    let types = match &package.types {
        Some(types) => format!(
            "{} = {{ path = \"types\", version = {version} }}\n",
            types.name
        ),
        None => String::new(),
    };
    format!(
        r#"# {ORIGIN}
[package]
name = {name}
version = {version}
edition = "2024"
rust-version = "1.94.1"
license = "MIT OR Apache-2.0"
description = {description}

[features]
default = ["client", "rustls"]
# Sending requests; without it the crate turns inputs into requests and responses into outputs.
client = ["shapesmith-runtime/client"]
# The HTTPS connector; without it the configuration has to name an HTTP client.
rustls = ["client", "shapesmith-runtime/rustls"]

[dependencies]
{types}shapesmith-runtime = {{ {runtime}, default-features = false{features} }}
"#
    )
}

/// `Cargo.toml` of the crate of types.
pub(super) fn types_manifest(krate: &Crate, package: &TypesPackage) -> String {
    let (name, version) = (
        toml_string(&package.name),
        toml_string(&krate.package.version),
    );
    let description = toml_string(&format!("The types of {}", krate.package.name));
    let runtime = &package.runtime;
    let features = features(krate.has_events().then_some(EVENT_STREAM));
    format!(
        r#"# {ORIGIN}
[package]
name = {name}
version = {version}
edition = "2024"
rust-version = "1.94.1"
license = "MIT OR Apache-2.0"
description = {description}

[dependencies]
shapesmith-runtime = {{ {runtime}, default-features = false{features} }}
"#
    )
}

/// What a crate asks of the runtime beside what every crate has, in TOML.
fn features(features: impl IntoIterator<Item = &'static str>) -> String {
    let features: Vec<String> = features.into_iter().map(toml_string).collect();
    match features.is_empty() {
        true => String::new(),
        false => format!(", features = [{}]", features.join(", ")),
    }
}

/// `README.md`.
pub(super) fn readme(krate: &Crate) -> String {
    let package = &krate.package;
    let mut text = format!("# {}\n\n", package.name);
    let _ = writeln!(
        text,
        "A Rust client of {}, with {} and what they reach. Its surface follows the official AWS SDK for Rust.\n",
        package.source,
        match krate.operations.len() {
            1 => "1 operation".to_owned(),
            count => format!("{count} operations"),
        },
    );
    for operation in &krate.operations {
        let _ = writeln!(
            text,
            "- `{}`: `client.{}()`",
            operation.name.wire, operation.method
        );
    }
    if let Some(types) = &package.types {
        let _ = writeln!(
            text,
            "\nIts types are many, so they are compiled as a crate of their own, `{}`, in the folder `types`; use them by this crate.",
            types.name
        );
    }
    let _ = writeln!(
        text,
        "\nEvery file is emitted by Shapesmith and none is edited by hand. Made by:\n\n```sh\n{}\n```",
        package.command
    );
    text
}
