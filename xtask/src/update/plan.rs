//! What an update of one service would do.

use std::collections::BTreeSet;

use shapesmith_codegen::changes::{self, Comparison, Heading, Lock, Verdict, Version};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::words::{self, Place};
use shapesmith_model::{Model, Problem, Problems, overrides};

use crate::arguments::Update;
use crate::lock::{self, LockFile};
use crate::sources::Source;
use crate::vendor::{self, Slice};
use crate::verdict::near_operations;
use crate::{codegen, diff, files, models, output};

use super::state::{self, State};

/// What an update of one service finds and would do.
pub(super) struct Plan<'a> {
    /// The service's name in the manifest.
    pub(super) name: &'a String,
    /// What differs for users of the crate.
    pub(super) comparison: Comparison,
    /// Where both states come from.
    pub(super) sources: String,
    /// The version that was released, if one was.
    pub(super) released: Option<Version>,
    /// The version that comes next.
    pub(super) version: Version,
    /// The section of the changelog; empty if nothing differs.
    pub(super) changelog: String,
    /// Operations that are gone, which the manifest still names.
    pub(super) lost: Problems,
    /// What only `--accept` allows.
    pub(super) breaks: Problems,
    /// What has no words of ours.
    pub(super) wordless: BTreeSet<Place>,
    /// Our words for what is gone.
    pub(super) stale: BTreeSet<Place>,
    /// Files and their new texts, by paths in the repository.
    pub(super) writes: Vec<(String, String)>,
    /// Files that go.
    pub(super) removals: Vec<String>,
}

/// Plans the update of a service.
pub(super) fn plan<'a>(
    options: &Update,
    source: Option<&Source>,
    name: &'a String,
    entry: &'a ServiceEntry,
) -> Result<Plan<'a>, Problems> {
    let place = format!("{}#/{name}", files::shown(&models::manifest_path()));
    let state = state::read(entry)?;
    let locked = state::lock(entry, options.accept)?;
    let next = Next::of(source, entry, state.as_ref(), &place)?;
    let words = state::words(entry)?;
    let mut model = next.model;
    let stale = words.stale(&model);
    words.apply(&mut model);
    let wordless = words::wordless(&model);
    overrides::apply(&mut model, &entry.overrides, &format!("{place}/overrides"))?;
    let comparison = compare(state.as_ref(), &model, entry, &next.operations)?;
    let breaks = breaks(&comparison, locked.as_ref(), &model, entry)?;
    let released = locked.as_ref().map(|locked| locked.version);
    let version = match options.crate_version {
        Some(version) => version,
        None => version(&comparison, locked.as_ref(), !breaks.is_empty()),
    };
    let from = state.as_ref().and_then(|state| state.source.clone());
    let mut plan = Plan {
        name,
        sources: sources(from.as_deref(), next.source.as_deref()),
        changelog: String::new(),
        lost: next.lost,
        writes: Vec::new(),
        removals: Vec::new(),
        comparison,
        released,
        version,
        breaks,
        wordless,
        stale,
    };
    if !plan.comparison.changes.is_empty() {
        plan.changelog = changelog(&plan, &model, state.as_ref(), next.slice.as_ref());
    }
    plan.slice_files(entry, next.slice);
    plan.emitted_files(entry, &model)?;
    Ok(plan)
}

/// The state to which a service is brought.
struct Next {
    model: Model,
    /// All operations of the service, where they are known.
    operations: Vec<String>,
    /// Absent if the present slice stays.
    slice: Option<Slice>,
    source: Option<String>,
    lost: Problems,
}

impl Next {
    /// What the source has of the service, or what is there.
    fn of(
        source: Option<&Source>,
        entry: &ServiceEntry,
        state: Option<&State>,
        place: &str,
    ) -> Result<Self, Problems> {
        let Some(source) = source else {
            let Some(state) = state else {
                return Err(Problem::new(place, "the service has no vendored model")
                    .help("pass --from or --version to vendor one")
                    .into());
            };
            let place = format!("{place}/operations");
            let model = select(state.model.clone(), &entry.operations, &place)?;
            return Ok(Self {
                operations: model.operations.keys().cloned().collect(),
                model,
                slice: None,
                source: state.source.clone(),
                lost: Problems::default(),
            });
        };
        let whole = source.files(&entry.model)?.read()?;
        let mut lost = Vec::new();
        if let Some(state) = state {
            diff::check_service(&state.model, &whole)?;
            lost = vendor::lost(entry, &state.model, &whole);
        }
        let names: Vec<String> = lost.iter().map(|(name, _)| name.clone()).collect();
        let slice = vendor::slice(source, entry, &names, &format!("{place}/operations"))?;
        let mut problems = Problems::default();
        lost.into_iter()
            .for_each(|(_, problem)| problems.push(problem));
        Ok(Self {
            model: select(slice.found.read()?, &Selection::All, place)?,
            operations: whole.operations.into_keys().collect(),
            slice: Some(slice),
            source: source.version().map(str::to_owned),
            lost: problems,
        })
    }
}

/// What differs for users; nothing does if there was nothing before.
fn compare(
    state: Option<&State>,
    new: &Model,
    entry: &ServiceEntry,
    operations: &[String],
) -> Result<Comparison, Problems> {
    let Some(state) = state else {
        return Ok(Comparison::default());
    };
    let mut old = select(state.model.clone(), &Selection::All, "")?;
    // An override may be of something that the older state lacks.
    let _ = overrides::apply(&mut old, &entry.overrides, "");
    let mut comparison = changes::compare(&old, new)?;
    near_operations(&mut comparison, operations);
    Ok(comparison)
}

/// What nobody should do without saying so: break a promise of the release, or
/// code that calls it.
fn breaks(
    comparison: &Comparison,
    locked: Option<&LockFile>,
    model: &Model,
    entry: &ServiceEntry,
) -> Result<Problems, Problems> {
    let mut problems = Problems::default();
    if let Some(locked) = locked
        && let Err(found) = lock::check(&entry.model, locked, model)
    {
        problems.append(found);
    }
    if problems.is_empty() && comparison.verdict() == Verdict::Major {
        problems.push(
            Problem::new(&model.service.sdk_id, "the update is a major version")
                .help("pass --accept if it is meant to be one, or keep the old model"),
        );
    }
    Ok(problems)
}

/// The version that comes next.
fn version(comparison: &Comparison, locked: Option<&LockFile>, is_breaking: bool) -> Version {
    let verdict = match is_breaking {
        true => Verdict::Major,
        false => comparison.verdict(),
    };
    locked
        .map_or(Version::FIRST, |locked| locked.version)
        .next(verdict)
}

/// Where both states come from.
fn sources(from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from == to => to.to_owned(),
        (from, to) => {
            let known = |name: Option<&str>| name.unwrap_or("an unknown source").to_owned();
            format!("{} to {}", known(from), known(to))
        }
    }
}

/// The section of the changelog. The model's own shapes, many of which have no
/// name in Rust, are listed at its end.
fn changelog(
    plan: &Plan<'_>,
    model: &Model,
    state: Option<&State>,
    slice: Option<&Slice>,
) -> String {
    let heading = Heading {
        version: plan.version.to_string(),
        source: format!("Model: {}", plan.sources),
        operations: model.operations.keys().cloned().collect(),
    };
    let mut text = changes::changelog(&plan.comparison, &heading);
    if let (Some(state), Some(slice)) = (state, slice) {
        let gone: Vec<&String> = state.shapes.difference(&slice.shapes).collect();
        let new: Vec<&String> = slice.shapes.difference(&state.shapes).collect();
        let lines = [("New", new), ("Gone", gone)].map(|(what, names)| shapes(what, &names));
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n### Shapes of the model\n\n{}", lines.concat()));
        }
    }
    text
}

/// A line about shapes that came or went.
fn shapes(what: &str, names: &[&String]) -> Option<String> {
    let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let line = format!("- {what} ({}): {}.\n", names.len(), listed.join(", "));
    (!names.is_empty()).then_some(line)
}

impl Plan<'_> {
    /// The files of the vendored slice.
    fn slice_files(&mut self, entry: &ServiceEntry, slice: Option<Slice>) {
        let Some(slice) = slice else {
            return;
        };
        let folder = format!("model/data/{}", entry.model);
        for (name, text) in slice.texts {
            self.writes.push((format!("{folder}/{name}"), text));
        }
        let obsolete = slice.obsolete.iter();
        self.removals
            .extend(obsolete.map(|name| format!("{folder}/{name}")));
    }

    /// The lock, the changelog and the emitted crate.
    fn emitted_files(&mut self, entry: &ServiceEntry, model: &Model) -> Result<(), Problems> {
        let lock = lock::render(&LockFile {
            version: self.version,
            lock: Lock::of(model)?,
        });
        let path = format!("model/data/{}/{}", entry.model, lock::FILE);
        self.writes.push((path, lock));
        let folder = format!("generated/{}", entry.package);
        if !self.changelog.is_empty() {
            let path = format!("{folder}/CHANGELOG.md");
            let earlier = files::read_if_present(&files::root().join(&path))?;
            let earlier = earlier.map(|source| source.text);
            let text = with_section(earlier.as_deref(), &entry.package, &self.changelog);
            self.writes.push((path, text));
        }
        let emitted = codegen::vendored_files(entry, model, self.version)?;
        let place = files::root().join(&folder);
        let changes = output::compare(&place, &emitted)?;
        output::check_ours(&place, &emitted, &changes)?;
        let orphaned = changes.orphaned.iter();
        self.removals
            .extend(orphaned.map(|path| format!("{folder}/{path}")));
        let emitted = emitted.into_iter();
        self.writes
            .extend(emitted.map(|(path, text)| (format!("{folder}/{path}"), text)));
        Ok(())
    }
}

/// A changelog with a new section above the earlier ones.
fn with_section(earlier: Option<&str>, package: &str, section: &str) -> String {
    let head = format!("# Changelog of `{package}`\n\n");
    let earlier = earlier.unwrap_or_default();
    let rest = earlier.strip_prefix(&head).unwrap_or(earlier);
    let gap = if rest.is_empty() { "" } else { "\n" };
    format!("{head}{section}{gap}{rest}")
}
