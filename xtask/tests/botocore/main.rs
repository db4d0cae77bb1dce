//! What holds of all models of a botocore: they are read, counted as they were
//! counted by hand, named without clashes, boxed where types need it, and the
//! same after they were written in Smithy's form.
//!
//! Every model is read once, for all tests together.
//!
//! ```sh
//! BOTOCORE=botocore-1.44.5 cargo test --release -p xtask --test botocore
//! ```

#[path = "../support/botocore.rs"]
mod botocore;
mod boxes;
mod counts;
mod export;
mod names;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{mem, thread};

use shapesmith_model::shape::{Member, ShapeKind};
use shapesmith_model::{Model, botocore as reader, validate};

use boxes::Boxes;
use counts::Counts;
use names::Names;

/// All that the tests ask of one model, without the model.
struct Facts {
    /// The service and its version.
    model: String,
    counts: Counts,
    boxes: Boxes,
    names: Names,
    /// What is different after a way through Smithy's form.
    exported: Option<String>,
}

impl Facts {
    /// The service alone.
    fn service(&self) -> &str {
        self.model.split('/').next().unwrap_or_default()
    }
}

/// The facts of all models.
struct Corpus {
    /// Whether the models are those whose numbers the tests know.
    is_counted: bool,
    facts: Vec<Facts>,
}

/// The corpus, if there is one.
fn corpus() -> Option<&'static Corpus> {
    static CORPUS: OnceLock<Option<Corpus>> = OnceLock::new();
    CORPUS.get_or_init(read).as_ref()
}

/// Reads all models, by as many threads as there are processors.
fn read() -> Option<Corpus> {
    let botocore = botocore::find()?;
    let (folders, next) = (botocore.models(), AtomicUsize::new(0));
    let work = || {
        let mut facts = Vec::new();
        while let Some(folder) = folders.get(next.fetch_add(1, Ordering::Relaxed)) {
            let files = botocore::files(folder);
            let mut model = reader::read(&files).unwrap_or_else(|problems| panic!("{problems}"));
            validate::validate(&model, &files.service.file)
                .unwrap_or_else(|problems| panic!("{problems}"));
            let exported = export::of(&model);
            remove_prose(&mut model);
            facts.push(Facts {
                model: botocore::name(folder),
                counts: counts::of(&model, &files.service.text),
                boxes: boxes::of(&model),
                names: names::of(model),
                exported,
            });
        }
        facts
    };
    let threads = thread::available_parallelism().map_or(1, |count| count.get());
    let mut facts: Vec<Facts> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let finished = running.into_iter().map(|thread| thread.join());
        finished.flat_map(|facts| facts.unwrap()).collect()
    });
    facts.sort_by(|left, right| left.model.cmp(&right.model));
    let version = botocore.version();
    println!("{} models of botocore {version}", facts.len());
    Some(Corpus {
        is_counted: version == botocore::COUNTED,
        facts,
    })
}

/// Documentation is most of a model's bytes, and nothing here depends on it.
fn remove_prose(model: &mut Model) {
    mem::take(&mut model.service.documentation);
    for operation in model.operations.values_mut() {
        mem::take(&mut operation.documentation);
    }
    for shape in model.shapes.values_mut() {
        mem::take(&mut shape.documentation);
        let members: &mut [Member] = match &mut shape.kind {
            ShapeKind::Structure(structure) => &mut structure.members,
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => members,
            ShapeKind::Enum(_) | ShapeKind::List(_) | ShapeKind::Map(_) => &mut [],
        };
        for member in members {
            mem::take(&mut member.documentation);
        }
    }
}

#[test]
fn models_have_what_was_counted_in_their_texts() {
    if let Some(corpus) = corpus() {
        counts::check(corpus);
    }
}

#[test]
fn every_direct_cycle_gets_a_box_and_nothing_else_does() {
    if let Some(corpus) = corpus() {
        boxes::check(corpus);
    }
}

#[test]
fn every_model_is_the_same_after_a_way_through_smithys_form() {
    if let Some(corpus) = corpus() {
        export::check(corpus);
    }
}

#[test]
fn no_two_things_of_a_crate_share_a_name() {
    if let Some(corpus) = corpus() {
        names::check(corpus);
    }
}

#[test]
fn names_of_operations_types_that_are_taken_follow_the_rule() {
    if let Some(corpus) = corpus() {
        names::check_taken(corpus);
    }
}
