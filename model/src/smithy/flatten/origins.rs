//! Where the parts of a flat model stand in its file.

use std::collections::BTreeMap;

use crate::diagnostic::{Problem, Problems};

/// Pointers of the flat model, each with the one that it comes from.
#[derive(Debug, Default)]
pub(super) struct Origins(BTreeMap<String, Origin>);

/// Where something comes from.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// From here, in the file.
    File(String),
    /// From a mixin, which may have it from another one.
    Mixin(String),
}

impl Origins {
    /// What stands at `pointer` comes from elsewhere.
    pub(super) fn note(&mut self, pointer: String, origin: Origin) {
        self.0.insert(pointer, origin);
    }

    /// All that is noted at and below a pointer.
    pub(super) fn below(&self, pointer: &str) -> BTreeMap<String, Origin> {
        let all = self.0.range(pointer.to_owned()..);
        let below = all.take_while(|(noted, _)| noted.starts_with(pointer));
        below
            .map(|(noted, origin)| (noted.clone(), origin.clone()))
            .collect()
    }

    /// The problems with the places of the file, each once.
    pub(super) fn trace(&self, file: &str, problems: &Problems) -> Problems {
        let mut traced: Vec<Problem> = Vec::new();
        for problem in problems.iter() {
            let mut problem = problem.clone();
            let start = format!("{file}#");
            if let Some(pointer) = problem.place.strip_prefix(&start) {
                problem.place = format!("{start}{}", self.follow(pointer));
            }
            if !traced.contains(&problem) {
                traced.push(problem);
            }
        }
        let mut problems = Problems::default();
        traced
            .into_iter()
            .for_each(|problem| problems.push(problem));
        problems
    }

    /// The pointer in the file.
    fn follow(&self, pointer: &str) -> String {
        let mut pointer = pointer.to_owned();
        loop {
            match self.step(&pointer) {
                Some(Origin::Mixin(next)) => pointer = next,
                Some(Origin::File(last)) => return last,
                None => return pointer,
            }
        }
    }

    /// One step: the longest beginning that has an origin decides. Mixins come
    /// before their users, so that steps come to an end.
    fn step(&self, pointer: &str) -> Option<Origin> {
        let mut end = pointer.len();
        loop {
            let rest = &pointer[end..];
            match self.0.get(&pointer[..end]) {
                Some(Origin::File(origin)) => return Some(Origin::File(format!("{origin}{rest}"))),
                Some(Origin::Mixin(origin)) => {
                    return Some(Origin::Mixin(format!("{origin}{rest}")));
                }
                None => end = pointer[..end].rfind('/')?,
            }
        }
    }
}
