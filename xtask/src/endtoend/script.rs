//! Scripts: what is done with a service, step by step, and what has to come.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};

use shapesmith_model::json::Source;
use shapesmith_model::{Problem, Problems, nearest};

use crate::files;

use super::pattern;

/// The script of a service.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Script {
    /// The file's name without its ending, and the name of the client.
    pub(crate) service: String,
    /// The file, for problems.
    pub(crate) file: String,
    /// The model's folder in botocore, for instance `s3/2006-03-01`.
    pub(crate) model: String,
    pub(crate) steps: Vec<Step>,
}

/// One call of an operation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    /// What the step is for.
    pub(crate) name: String,
    pub(crate) operation: String,
    /// The input; `${name}` in it is a value that was kept.
    #[serde(default = "nothing")]
    pub(crate) input: Value,
    /// What the output has to hold, and maybe more.
    pub(crate) output: Option<Value>,
    /// The error that has to come instead.
    pub(crate) error: Option<Failure>,
    /// What must not be in the output, as JSON pointers.
    #[serde(default)]
    pub(crate) absent: Vec<String>,
    /// What later steps need: a name, and where in the output its value stands.
    #[serde(default)]
    pub(crate) keep: BTreeMap<String, String>,
}

/// An error of the service.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Failure {
    /// Its code, if it has one: an answer without a body does not.
    pub(crate) code: Option<String>,
    /// What the typed error has to hold. Without it, the model need not have a
    /// type for the error.
    pub(crate) members: Option<Value>,
}

/// The file as a whole. Steps are read one by one, so that problems tell which.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    model: String,
    #[serde(default)]
    step: Vec<Value>,
}

/// No members.
fn nothing() -> Value {
    json!({})
}

impl Script {
    /// Where a step stands.
    pub(crate) fn place(&self, index: usize) -> String {
        let name = self.steps.get(index).map(|step| step.name.as_str());
        place(&self.file, index, name)
    }

    /// The operations that the steps call.
    pub(crate) fn operations(&self) -> BTreeSet<String> {
        let steps = self.steps.iter();
        steps.map(|step| step.operation.clone()).collect()
    }
}

/// Where a step stands.
fn place(file: &str, index: usize, name: Option<&str>) -> String {
    let name = name.map(|name| format!(" ({name})")).unwrap_or_default();
    format!("{file}: step {}{name}", index + 1)
}

/// Reads the scripts of a folder, or one of them.
pub(crate) fn read(folder: &Path, service: Option<&str>) -> Result<Vec<Script>, Problems> {
    let mut paths = files::entries(folder)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    let names: Vec<String> = paths.iter().map(|path| stem(path)).collect();
    if let Some(service) = service {
        if !names.iter().any(|name| name == service) {
            let message = format!("there is no script `{service}.toml`");
            return Err(Problem::new("--service", message)
                .help(format!("use one of {}", names.join(", ")))
                .maybe_help(nearest::advice(service, names.iter().map(String::as_str)))
                .into());
        }
        paths.retain(|path| stem(path) == service);
    }
    if paths.is_empty() {
        return Err(Problem::new(files::shown(folder), "there are no scripts")
            .help("pass a folder of `.toml` files, one for each service")
            .into());
    }
    let mut scripts = Vec::new();
    let mut problems = Problems::default();
    for path in &paths {
        match parse(stem(path), &files::read(path)?) {
            Ok(script) => scripts.push(script),
            Err(found) => problems.append(found),
        }
    }
    problems.finish(scripts)
}

/// The name of a script.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// Reads one script.
fn parse(service: String, source: &Source) -> Result<Script, Problems> {
    let help = "write `model = \"SERVICE/VERSION\"` and `[[step]]`s with `name`, `operation`, \
                `input`, and `output` or `error`";
    let refused = |error: toml::de::Error| {
        let line = error
            .span()
            .map(|span| source.text[..span.start].lines().count().max(1));
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        Problem::new(format!("{}{line}", source.file), error.message()).help(help)
    };
    let file: File = toml::from_str(&source.text).map_err(refused)?;
    let mut problems = Problems::default();
    let mut steps: Vec<Step> = Vec::new();
    for (index, value) in file.step.into_iter().enumerate() {
        let name = value["name"].as_str().map(str::to_owned);
        match serde_json::from_value(value) {
            Ok(step) => steps.push(step),
            Err(error) => {
                let place = place(&source.file, index, name.as_deref());
                problems.push(Problem::new(place, error.to_string()).help(help));
            }
        }
    }
    let script = problems.finish(Script {
        service,
        file: source.file.clone(),
        model: file.model,
        steps,
    })?;
    check(&script)?;
    Ok(script)
}

/// Refuses steps that could not tell anything, or need what nobody keeps.
fn check(script: &Script) -> Result<(), Problems> {
    let mut problems = Problems::default();
    if script.steps.is_empty() {
        let problem = Problem::new(&script.file, "has no steps");
        problems.push(problem.help("add a `[[step]]`"));
    }
    let mut kept: BTreeSet<&str> = BTreeSet::new();
    for (index, step) in script.steps.iter().enumerate() {
        let mut wrong = |message: String, help: &str| {
            problems.push(Problem::new(script.place(index), message).help(help));
        };
        match (&step.output, &step.error) {
            (Some(_), None) => {}
            (None, None) => wrong(
                "expects nothing".to_owned(),
                "add `output = { … }`, which may be empty, or `error = { code = \"…\" }`",
            ),
            (None, Some(_)) if step.keep.is_empty() && step.absent.is_empty() => {}
            (_, Some(_)) => wrong(
                "expects an error and looks at the output".to_owned(),
                "leave out `error`, or `output`, `keep` and `absent`",
            ),
        }
        let members = step.error.as_ref().and_then(|error| error.members.as_ref());
        let values = [Some(&step.input), step.output.as_ref(), members];
        let needed = values.into_iter().flatten().flat_map(pattern::names);
        for name in needed.filter(|name| !kept.contains(name)) {
            wrong(
                format!("needs `${{{name}}}`, which no earlier step keeps"),
                "add `keep = { NAME = \"/Pointer\" }` to the step whose output has it",
            );
        }
        let pointers = step.keep.values().chain(&step.absent);
        for pointer in pointers.filter(|pointer| !pointer.starts_with('/')) {
            wrong(
                format!("`{pointer}` is no JSON pointer"),
                "begin it with `/`, as `/Things/0/Id`",
            );
        }
        kept.extend(step.keep.keys().map(String::as_str));
    }
    problems.finish(())
}

#[cfg(test)]
mod tests {
    use shapesmith_model::json::Source;

    use super::{Script, parse};
    use crate::files;

    fn read(text: &str) -> Result<Script, String> {
        let source = Source {
            file: "things.toml".to_owned(),
            text: text.to_owned(),
        };
        parse("things".to_owned(), &source).map_err(|problems| problems.to_string())
    }

    #[test]
    fn a_script_is_read_with_its_steps() {
        let script = read(
            r#"
            model = "things/1"
            [[step]]
            name = "create"
            operation = "CreateThing"
            output = {}
            keep = { id = "/Id" }
            [[step]]
            name = "read"
            operation = "GetThing"
            input = { Id = "${id}" }
            error = { code = "Gone", members = { Id = "${id}" } }
            "#,
        )
        .expect("a script");
        assert_eq!(script.steps.len(), 2);
        assert_eq!(script.place(1), "things.toml: step 2 (read)");
        assert!(script.operations().contains("GetThing"));
    }

    #[test]
    fn the_scripts_of_the_repository_can_be_read() {
        let folder = files::root().join(crate::endtoend::SCRIPTS);
        let scripts = super::read(&folder, None).unwrap_or_else(|problems| panic!("{problems}"));
        for script in scripts {
            let has_error = script.steps.iter().any(|step| step.error.is_some());
            assert!(has_error, "{}", script.file);
        }
        let problems = super::read(&folder, Some("s4")).expect_err("no such script");
        let text = problems.to_string();
        assert!(
            text.starts_with("--service: there is no script `s4.toml`"),
            "{text}"
        );
    }

    #[test]
    fn what_is_wrong_names_file_and_step() {
        let step = "model = \"x\"\n[[step]]\nname = \"list\"\noperation = \"L\"\n";
        let table = [
            ("model = 1", "things.toml:1: invalid type"),
            ("model = \"x\"", "things.toml: has no steps"),
            ("model = \"x\"\n[[step]", "things.toml:2: "),
            (step, "things.toml: step 1 (list): expects nothing"),
            (
                &format!("{step}outptu = {{}}"),
                "things.toml: step 1 (list): unknown field `outptu`",
            ),
            (
                "model = \"x\"\n[[step]]\nname = \"a\"",
                "things.toml: step 1 (a): missing field `operation`",
            ),
            (
                &format!("{step}output = {{}}\nerror = {{ code = \"C\" }}"),
                "things.toml: step 1 (list): expects an error and looks at the output",
            ),
            (
                &format!("{step}error = {{ code = \"C\" }}\nkeep = {{ a = \"/A\" }}"),
                "things.toml: step 1 (list): expects an error and looks at the output",
            ),
            (
                &format!("{step}output = {{ A = [\"x${{later}}\"] }}\nkeep = {{ later = \"/A\" }}"),
                "things.toml: step 1 (list): needs `${later}`, which no earlier step keeps",
            ),
            (
                &format!("{step}output = {{}}\nkeep = {{ a = \"A\" }}"),
                "things.toml: step 1 (list): `A` is no JSON pointer",
            ),
        ];
        for (text, expected) in table {
            let error = read(text).expect_err(text);
            assert!(error.starts_with(expected), "{text}: {error}");
            assert!(error.contains("help: "), "{text}: {error}");
        }
    }
}
