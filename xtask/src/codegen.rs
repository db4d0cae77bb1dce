//! `cargo xtask codegen`.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use shapesmith_codegen::changes::Version;
use shapesmith_codegen::{Config, Files, RuntimeDependency, crate_name, generate_on};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, Problem, Problems, overrides};

use crate::arguments::Codegen;
use crate::output::{self, Changes};
use crate::{corpus, files, lock, models, transaction};

/// One crate to emit.
struct Job {
    model: PathBuf,
    selection: Selection,
    /// Where the selection comes from, for problems.
    place: String,
    package: Option<String>,
    folder: PathBuf,
    runtime: RuntimeDependency,
    command: String,
    /// The entry of the manifest, if the service has one.
    entry: Option<ServiceEntry>,
    /// Whether the crate is the one that the manifest speaks of.
    is_released: bool,
}

/// The runtime crate as seen from the crates of the manifest.
const RUNTIME: &str = "../../codegen/runtime";

/// The command that makes them.
const COMMAND: &str = "cargo xtask codegen";

/// The files of a crate and what of them differs on disk.
struct Emitted {
    folder: PathBuf,
    files: Files,
    changes: Changes,
}

/// Emits crates, or lists what would change.
pub(crate) fn run(options: &Codegen) -> Result<(), Problems> {
    if let (Some(corpus), Some(out)) = (&options.corpus, &options.out) {
        return corpus::run(options, corpus, out);
    }
    finish_update(options)?;
    let jobs = jobs(options)?;
    let mut problems = Problems::default();
    let mut emitted = Vec::new();
    for job in jobs {
        match emit(job) {
            Ok(done) => emitted.push(done),
            Err(found) => problems.append(found),
        }
    }
    let emitted = problems.finish(emitted)?;
    if options.check {
        check(&emitted)
    } else {
        write(&emitted)
    }
}

/// An update that was interrupted is carried out first.
fn finish_update(options: &Codegen) -> Result<(), Problem> {
    match options.check {
        true => transaction::refuse_pending(),
        false => transaction::recover(),
    }
}

/// The crates that the arguments ask for.
fn jobs(options: &Codegen) -> Result<Vec<Job>, Problems> {
    if let (Some(model), Some(out)) = (&options.model, &options.out) {
        check_package(options.package.as_deref())?;
        return Ok(vec![Job {
            model: model.clone(),
            selection: named(options).unwrap_or(Selection::All),
            place: "--operations".to_owned(),
            package: options.package.clone(),
            folder: out.clone(),
            runtime: runtime(options, out)?,
            command: command(options),
            entry: None,
            is_released: false,
        }]);
    }
    let manifest = models::manifest()?;
    let entries: Vec<(&String, &ServiceEntry)> = match &options.service {
        Some(name) => vec![(name, manifest.service(name, "--service")?)],
        None => manifest.services.iter().collect(),
    };
    if entries.len() != 1 && (options.out.is_some() || options.operations.is_some()) {
        return Err(
            Problem::new("arguments", "--out and --operations are about one service")
                .help("add --service NAME")
                .into(),
        );
    }
    entries
        .into_iter()
        .map(|(name, entry)| vendored_job(options, name, entry))
        .collect()
}

/// Refuses what Cargo would not take for the name of a package.
fn check_package(name: Option<&str>) -> Result<(), Problem> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(allowed)
    };
    match name {
        Some(name) if !is_name(name) => {
            let shown = name.escape_debug();
            Err(
                Problem::new("--package", format!("`{shown}` is not a package name"))
                    .help("start with a letter; use letters, digits, `-` and `_`"),
            )
        }
        Some(_) | None => Ok(()),
    }
}

/// The job of a service of the manifest.
fn vendored_job(options: &Codegen, name: &str, entry: &ServiceEntry) -> Result<Job, Problems> {
    let by_argument = named(options);
    let place = match by_argument {
        Some(_) => "--operations".to_owned(),
        None => format!(
            "{}#/{name}/operations",
            files::shown(&models::manifest_path())
        ),
    };
    let generated = files::root().join("generated").join(&entry.package);
    let (folder, runtime, command) = match &options.out {
        Some(out) => (out.clone(), runtime(options, out)?, command(options)),
        None => (
            generated,
            RuntimeDependency::Path(RUNTIME.to_owned()),
            COMMAND.to_owned(),
        ),
    };
    Ok(Job {
        model: models::vendored(&entry.model),
        selection: by_argument.unwrap_or_else(|| entry.operations.clone()),
        place,
        package: Some(entry.package.clone()),
        folder,
        runtime,
        command,
        entry: Some(entry.clone()),
        is_released: options.out.is_none(),
    })
}

/// The operations of the arguments.
fn named(options: &Codegen) -> Option<Selection> {
    let names = options.operations.as_ref()?;
    let names = names.iter().map(|name| name.trim().to_owned());
    Some(Selection::Named(
        names.filter(|name| !name.is_empty()).collect(),
    ))
}

/// The runtime dependency of a crate in any folder.
pub(crate) fn runtime(options: &Codegen, out: &Path) -> Result<RuntimeDependency, Problem> {
    let Some(source) = &options.runtime else {
        let runtime = files::root().join("codegen/runtime");
        return Ok(RuntimeDependency::Path(files::relative(out, &runtime)));
    };
    if let Some(version) = source.strip_prefix("version:") {
        return Ok(RuntimeDependency::Version(version.to_owned()));
    }
    if let Some(git) = source.strip_prefix("git:") {
        let (url, revision) = git
            .split_once('#')
            .map_or((git, None), |(url, rev)| (url, Some(rev)));
        return Ok(RuntimeDependency::Git {
            url: url.to_owned(),
            revision: revision.map(str::to_owned),
        });
    }
    let path = source.strip_prefix("path:").unwrap_or(source);
    if Path::new(path).join("Cargo.toml").is_file() {
        return Ok(RuntimeDependency::Path(files::relative(
            out,
            Path::new(path),
        )));
    }
    Err(
        Problem::new("--runtime", format!("`{path}` holds no crate"))
            .help("pass the folder of shapesmith-runtime, git:URL#REVISION, or version:V"),
    )
}

/// The command that makes the crate again.
fn command(options: &Codegen) -> String {
    let mut words = vec!["cargo xtask codegen".to_owned()];
    words.extend(
        options
            .service
            .iter()
            .map(|name| format!("--service {name}")),
    );
    let file = options.model.iter().map(|path| path.display().to_string());
    words.extend(file.map(|path| format!("--model {path}")));
    let operations = options.operations.iter().map(|names| names.join(","));
    words.extend(operations.map(|names| format!("--operations {names}")));
    words.extend(
        options
            .package
            .iter()
            .map(|name| format!("--package {name}")),
    );
    words.extend(
        options
            .runtime
            .iter()
            .map(|source| format!("--runtime {source}")),
    );
    words.push("--out DIR".to_owned());
    words.join(" ")
}

/// The files of the crate of a vendored service, in a version.
pub(crate) fn vendored_files(
    entry: &ServiceEntry,
    model: &Model,
    version: Version,
) -> Result<Files, Problems> {
    let config = Config {
        package: entry.package.clone(),
        version: version.to_string(),
        runtime: RuntimeDependency::Path(RUNTIME.to_owned()),
        command: COMMAND.to_owned(),
    };
    generate_on(threads(), model, &config)
}

/// As many threads as there are processors.
fn threads() -> NonZeroUsize {
    thread::available_parallelism().unwrap_or(NonZeroUsize::MIN)
}

/// Reads, selects, generates and compares. What was released is kept: a crate
/// in its usual place must not break the promises of its lock.
fn emit(job: Job) -> Result<Emitted, Problems> {
    let model = models::read(&job.model)?;
    let mut model = select(model, &job.selection, &job.place)?;
    let mut version = Version::FIRST;
    if let Some(entry) = &job.entry {
        let place = job.place.replace("/operations", "/overrides");
        overrides::apply(&mut model, &entry.overrides, &place)?;
        if let Some(locked) = lock::read(&entry.model).map_err(Problem::from)? {
            version = locked.version;
            if job.is_released {
                lock::check(&entry.model, &locked, &model)?;
            }
        }
    }
    let config = Config {
        package: job
            .package
            .unwrap_or_else(|| crate_name(&model.service.sdk_id)),
        version: version.to_string(),
        runtime: job.runtime,
        command: job.command,
    };
    let files = generate_on(threads(), &model, &config)?;
    let changes = output::compare(&job.folder, &files)?;
    Ok(Emitted {
        folder: job.folder,
        files,
        changes,
    })
}

/// Lists what would change.
fn check(emitted: &[Emitted]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for Emitted {
        folder, changes, ..
    } in emitted
    {
        for (what, path) in changes.iter() {
            problems.push(Problem::new(files::shown(&folder.join(path)), what));
        }
    }
    if !problems.is_empty() {
        let last = Problem::new("generated files", "differ from what the models say")
            .help("run `cargo xtask codegen` with the same arguments but without --check");
        problems.push(last);
    }
    problems.finish(())
}

/// Writes what changed and says so.
fn write(emitted: &[Emitted]) -> Result<(), Problems> {
    for Emitted {
        folder,
        files: wanted,
        changes,
    } in emitted
    {
        if !changes.is_empty() {
            output::write(folder, wanted, changes)?;
        }
        println!(
            "{}: {} files, {} changed, {} removed",
            files::shown(folder),
            wanted.len(),
            changes.stale.len() + changes.missing.len(),
            changes.orphaned.len()
        );
    }
    Ok(())
}
