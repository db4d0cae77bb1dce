//! Words that a name must not be, and the spelling that each gets instead.
//!
//! The spellings follow the official SDK, so that code written for it finds the same names.

use super::FieldContext;

/// The keywords of all editions up to 2024, strict and reserved, that have a raw form.
pub(super) const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The keywords that cannot be written as raw identifiers.
pub(super) const NEVER_RAW: &[&str] = &["Self", "crate", "self", "super"];

/// Modules that emitted crates have beside those of shapes.
const EMITTED_MODULES: &[&str] = &["builders", "error"];

/// Functions that emitted clients have beside those of operations.
const CLIENT_METHODS: &[&str] = &["config", "from_conf", "new"];

/// Crates of the standard library, whose names a package must not hide.
const STANDARD_CRATES: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// A keyword as a raw identifier, or with a suffix where it has no raw form.
pub(super) fn raw(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        suffixed(name, NEVER_RAW)
    }
}

/// The name of a member that does not clash with a method of the items emitted for it.
pub(super) fn member(name: String, context: FieldContext) -> String {
    let taken: &[&str] = match context {
        FieldContext::Structure => &[],
        FieldContext::Input => &["as_input", "customize", "new", "send", "send_with"],
        FieldContext::Error => &["meta"],
    };
    if matches!(name.as_str(), "build" | "builder" | "default") || taken.contains(&name.as_str()) {
        format!("{name}_value")
    } else {
        name
    }
}

/// The name of a variant that is neither `Self` nor the variant for unknown values.
pub(super) fn variant(name: String) -> String {
    match name.as_str() {
        "Self" | "Unknown" => format!("{name}Value"),
        "SelfValue" | "UnknownValue" => format!("{name}_"),
        _ => name,
    }
}

/// The name of a module, which is never raw, because its file is called the same.
pub(super) fn module(name: String) -> String {
    suffixed(never_keyword(name), EMITTED_MODULES)
}

/// The name of a client's method that does not clash with the client's own.
pub(super) fn method(name: String) -> String {
    raw(suffixed(name, CLIENT_METHODS))
}

/// The name of a package that is no keyword and hides no crate of the standard library.
pub(super) fn package(name: String) -> String {
    suffixed(never_keyword(name), STANDARD_CRATES)
}

/// A keyword with a suffix, for places that cannot hold a raw identifier.
fn never_keyword(name: String) -> String {
    suffixed(suffixed(name, KEYWORDS), NEVER_RAW)
}

/// The name with a suffix if it is one of those taken.
fn suffixed(name: String, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}
