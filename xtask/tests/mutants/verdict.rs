//! What must hold of every mutant.

use std::collections::BTreeSet;

use shapesmith_codegen::{Config, Files, RuntimeDependency, crate_name, generate, inventory};
use shapesmith_model::json::Source;
use shapesmith_model::places::{Format, Places};
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, Problem, Problems, botocore, smithy, validate};

use crate::mutant::Mutant;

/// The longest name that every file system takes, less what writing adds to it.
const LONGEST: usize = 255 - ".shapesmith-new".len();

/// What came of a mutant.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// A crate that is one.
    Generated,
    /// Problems with places.
    Refused,
}

/// Reads, checks, selects and generates a mutant.
pub(crate) fn of(mutant: &Mutant) -> Result<Verdict, String> {
    let Some(files) = files(mutant) else {
        // Whoever reads files refuses bytes that are no text.
        return Ok(Verdict::Refused);
    };
    match run(&files, mutant.format) {
        Ok((model, files)) => {
            check_files(&files)?;
            check_names(&model)?;
            check_export(&model)?;
            Ok(Verdict::Generated)
        }
        Err(problems) => {
            if problems.is_empty() {
                return Err("is refused without a problem".to_owned());
            }
            problems.iter().try_for_each(check_problem)?;
            Ok(Verdict::Refused)
        }
    }
}

/// The mutant's texts.
fn files(mutant: &Mutant) -> Option<botocore::Files> {
    let source = |file: &str, bytes: &[u8]| {
        let text = String::from_utf8(bytes.to_vec()).ok()?;
        let file = file.to_owned();
        Some(Source { file, text })
    };
    let endpoint_rules = match &mutant.rules {
        Some(rules) => Some(source("endpoint-rule-set-1.json", rules)?),
        None => None,
    };
    Some(botocore::Files {
        service: source("service-2.json", &mutant.model)?,
        extras: Vec::new(),
        endpoint_rules,
    })
}

/// All that the command does before it writes.
fn run(files: &botocore::Files, format: Format) -> Result<(Model, Files), Problems> {
    let model = match format {
        Format::Botocore => botocore::read(files)?,
        Format::Smithy => smithy::read(&files.service)?,
    };
    validate::validate(&model, Places::new(&files.service.file, format))?;
    let model = select(model, &Selection::All, "--operations")?;
    let config = Config {
        package: crate_name(&model.service.sdk_id),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "cargo xtask codegen".to_owned(),
    };
    let files = generate(&model, &config)?;
    Ok((model, files))
}

/// What is generated is the same after a way through Smithy's form.
fn check_export(model: &Model) -> Result<(), String> {
    let file = "exported.json".to_owned();
    let text = smithy::export(model).to_string();
    match smithy::read(&Source { file, text }) {
        Ok(again) if again == *model => Ok(()),
        Ok(_) => Err("is not the same when exported".to_owned()),
        Err(problems) => Err(format!("cannot be read when exported: {problems}")),
    }
}

/// A problem has a place, and place and message are one line.
fn check_problem(problem: &Problem) -> Result<(), String> {
    let parts = [
        Some(&problem.place),
        Some(&problem.message),
        problem.help.as_ref(),
    ];
    let mut parts = parts.into_iter().flatten();
    if problem.place.trim().is_empty() || problem.message.is_empty() {
        return Err(format!(
            "has a problem without place or message: {problem:?}"
        ));
    }
    if parts.any(|text| text.contains(char::is_control)) {
        return Err(format!("has control characters in a problem: {problem:?}"));
    }
    if problem.message.contains("not Rust") {
        return Err(format!("is printed as something else: {problem:?}"));
    }
    Ok(())
}

/// Files are inside the crate, and each is what its ending says.
fn check_files(files: &Files) -> Result<(), String> {
    let mut lower = BTreeSet::new();
    for (path, text) in files {
        check_path(path)?;
        if !lower.insert(path.to_lowercase()) {
            return Err(format!("has the file {path} in two spellings"));
        }
        let failure = if path.ends_with(".rs") {
            syn::parse_file(text).err().map(|error| error.to_string())
        } else if path.ends_with(".toml") {
            text.parse::<toml::Table>()
                .err()
                .map(|error| error.to_string())
        } else {
            None
        };
        if let Some(failure) = failure {
            return Err(format!("has a file {path} that is none: {failure}"));
        }
    }
    Ok(())
}

/// A path is relative, plain, and leads to nowhere else.
fn check_path(path: &str) -> Result<(), String> {
    if path == "Cargo.toml" || path == "README.md" {
        return Ok(());
    }
    let is_plain = |part: &str| {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let stem = part.strip_suffix(".rs").unwrap_or(part);
        !stem.is_empty() && part.len() <= LONGEST && stem.bytes().all(allowed)
    };
    let is_inside = path.starts_with("src/") && path.ends_with(".rs");
    if is_inside && path.split('/').all(is_plain) {
        Ok(())
    } else {
        Err(format!("has the path {path:?}"))
    }
}

/// No two things of the crate share a name; the compiler would tell too late.
fn check_names(model: &Model) -> Result<(), String> {
    let names = inventory(model).map_err(|problems| problems.to_string())?;
    for (namespace, names) in &names {
        let mut seen = BTreeSet::new();
        if let Some(twice) = names.iter().find(|name| !seen.insert(name.as_str())) {
            return Err(format!("has `{twice}` twice in {namespace}"));
        }
    }
    Ok(())
}
