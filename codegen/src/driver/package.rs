//! The manifest of a driver.

use crate::config::DriverDependencies;
use crate::format::DRIVER_ORIGIN;
use crate::rust::Crate;

/// `Cargo.toml`. The driver is a workspace of its own, so that it may lie
/// below any other; its profile is ours, so that what was built here for the
/// client can be used again.
pub(super) fn manifest(krate: &Crate, dependencies: &DriverDependencies) -> String {
    let package = &krate.package.name;
    let name = format!("{package}-driver");
    let (client, support) = (&dependencies.client, &dependencies.support);
    format!(
        r#"# {DRIVER_ORIGIN}
[package]
name = {name:?}
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
client = {{ package = {package:?}, path = {client:?} }}
shapesmith-driver = {{ path = {support:?} }}

[workspace]

[profile.dev]
debug = "line-tables-only"
"#
    )
}
