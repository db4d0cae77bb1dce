//! What an update of one service would do.

use std::collections::BTreeSet;

use shapesmith_codegen::changes::{self, Class, Comparison, Lock, Verdict, Version};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::words::{self, Place};
use shapesmith_model::{Model, Problem, Problems, nearest, overrides};

use crate::arguments::Update;
use crate::lock::{self, LockFile};
use crate::sources::Source;
use crate::vendor::{self, Slice};
use crate::verdict::near_operations;
use crate::{codegen, diff, files, models, output};

use super::changelog;
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
    let locked = state::lock(entry, options)?;
    let next = Next::of(source, entry, state.as_ref(), &place)?;
    let words = state::words(entry)?;
    let mut model = next.model;
    let stale = words.stale(&model);
    words.apply(&mut model);
    let wordless = match words.is_empty() {
        // Who keeps no words misses none.
        true => BTreeSet::new(),
        false => words::wordless(&model),
    };
    overrides::apply(&mut model, &entry.overrides, &format!("{place}/overrides"))?;
    let mut comparison = compare(state.as_ref(), &model, entry)?;
    if let Some(locked) = locked.as_ref().filter(|locked| !locked.lock.is_empty()) {
        // Overrides, and what was changed by hand, are in both states alike.
        comparison.add(locked.lock.changes(&model)?);
    }
    near_operations(&mut comparison, &next.operations);
    let breaks = breaks(&comparison, &model);
    let released = locked.as_ref().map(|locked| locked.version);
    let version = match options.crate_version {
        Some(version) => version,
        None => released
            .unwrap_or(Version::FIRST)
            .next(comparison.verdict()),
    };
    let mut plan = Plan {
        name,
        sources: changelog::sources(state.as_ref(), next.source.as_deref()),
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
        plan.changelog = changelog::section(&plan, &model, state.as_ref(), &next.slice);
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
    slice: Slice,
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
            let origin = state.origin.clone();
            let place = format!("{place}/operations");
            let slice = vendor::again(&state.found, origin, entry, &place)
                .map_err(|found| not_vendored(entry, &state.model, &place).unwrap_or(found))?;
            return Ok(Self {
                operations: state.model.operations.keys().cloned().collect(),
                model: select(slice.found.read()?, &Selection::All, &place)?,
                source: state.source().map(str::to_owned),
                lost: Problems::default(),
                slice,
            });
        };
        let whole = source.files(&entry.model)?.read()?;
        let mut lost = Vec::new();
        if let Some(state) = state {
            diff::check_service(&state.model, &whole, source.place())?;
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
            slice,
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
) -> Result<Comparison, Problems> {
    let Some(state) = state else {
        return Ok(Comparison::default());
    };
    let mut old = select(state.model.clone(), &Selection::All, "")?;
    // An override may be of something that the older state lacks.
    let _ = overrides::apply(&mut old, &entry.overrides, "");
    changes::compare(&old, new)
}

/// The operations of the manifest that are not vendored, which only a source
/// can have.
fn not_vendored(entry: &ServiceEntry, vendored: &Model, place: &str) -> Option<Problems> {
    let Selection::Named(names) = &entry.operations else {
        return None;
    };
    let mut problems = Problems::default();
    let known = || vendored.operations.keys().map(String::as_str);
    for name in names
        .iter()
        .filter(|name| !vendored.operations.contains_key(*name))
    {
        let near = nearest::advice(name, known()).map(|advice| format!("; {advice}"));
        problems.push(
            Problem::new(place, format!("operation `{name}` is not vendored")).help(format!(
                "pass --from or --version to take it from there, or correct the name{}",
                near.unwrap_or_default()
            )),
        );
    }
    (!problems.is_empty()).then_some(problems)
}

/// How many breaking changes a refusal names; the report has all.
const SHOWN: usize = 5;

/// What nobody should do without saying so: break a promise of the release, or
/// code that calls it.
fn breaks(comparison: &Comparison, model: &Model) -> Problems {
    let mut problems = Problems::default();
    if comparison.verdict() == Verdict::Major {
        let broken = comparison.of_class(Class::Breaking);
        let broken: Vec<String> = broken.map(|change| format!("`{}`", change.path)).collect();
        let more = match broken.len().saturating_sub(SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let shown = broken.iter().take(SHOWN).cloned().collect::<Vec<_>>();
        let message = format!(
            "the update is a major version because of {}{more}",
            shown.join(", ")
        );
        problems.push(
            Problem::new(&model.service.sdk_id, message)
                .help("pass --accept if it is meant to be one, or keep the old model"),
        );
    }
    problems
}

impl Plan<'_> {
    /// The files of the vendored slice.
    fn slice_files(&mut self, entry: &ServiceEntry, slice: Slice) {
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
            let text = changelog::with_section(earlier.as_deref(), &entry.package, &self.changelog);
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
