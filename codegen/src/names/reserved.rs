//! Words that a name must not be, and the spelling that each gets instead.
//!
//! The spellings follow the official SDK, so that code written for it finds the same names.

use super::FieldContext;

/// Keywords of all editions up to 2024, those without a raw form left out.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Crates that every package can name, which a package must therefore not be called.
const STANDARD_CRATES: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];

/// A name that is a keyword as a raw identifier, or with a suffix where there is no raw form.
pub(super) fn raw(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// A name that is a keyword with a suffix, for places that cannot hold a raw identifier.
pub(super) fn suffixed(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The name of a member that does not clash with a method of the items emitted for it.
pub(super) fn member(name: String, context: FieldContext) -> String {
    let everywhere = matches!(name.as_str(), "build" | "builder" | "default");
    let here = match context {
        FieldContext::Structure => false,
        FieldContext::Input => matches!(name.as_str(), "as_input" | "customize" | "send"),
        FieldContext::Error => name == "meta",
    };
    if everywhere || here {
        format!("{name}_value")
    } else {
        name
    }
}

/// The name of a variant that does not clash with `Self` or with the variant for unknown values.
pub(super) fn variant(name: String) -> String {
    match name.as_str() {
        "Self" | "Unknown" => format!("{name}Value"),
        "SelfValue" | "UnknownValue" => format!("{name}_"),
        _ => name,
    }
}

/// The name of a package that hides no crate of the standard library.
pub(super) fn package(name: String) -> String {
    if STANDARD_CRATES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        suffixed(name)
    }
}
