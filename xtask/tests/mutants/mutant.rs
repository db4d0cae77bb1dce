//! One mutant: a model, and what was done to it.

use fastrand::Rng;
use shapesmith_model::places::Format;

use crate::bases::Base;
use crate::{text, tree};

/// A mutated model.
pub(crate) struct Mutant {
    base: String,
    /// What was done, one line for each change.
    changes: Vec<String>,
    pub(crate) model: Vec<u8>,
    pub(crate) rules: Option<Vec<u8>>,
    /// The form of the model that was changed.
    pub(crate) format: Format,
}

impl Mutant {
    /// The mutant of this number; always the same.
    pub(crate) fn new(bases: &[Base], seed: u64, number: u64) -> Self {
        let mut rng = Rng::with_seed(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number);
        // Numbers that follow each other must not give like mutants.
        rng.u64(..);
        let base = &bases[rng.usize(..bases.len())];
        let (mut model, mut rules) = (base.cut(&mut rng), base.rules.clone());
        let mut changes = Vec::new();
        for _ in 0..rng.usize(1..=3) {
            let target = match &mut rules {
                Some(rules) if rng.u8(..16) == 0 => rules,
                _ => &mut model,
            };
            changes.extend(tree::mutate(&mut rng, target));
        }
        let mut text = model.to_string().into_bytes();
        let mut rules = rules.map(|rules| rules.to_string().into_bytes());
        if rng.u8(..6) == 0 {
            let target = match &mut rules {
                Some(rules) if rng.u8(..8) == 0 => rules,
                _ => &mut text,
            };
            changes.push(text::mutate(&mut rng, target));
        }
        Self {
            base: base.name.clone(),
            changes,
            model: text,
            rules,
            format: base.format,
        }
    }

    /// What was done to which model.
    pub(crate) fn story(&self) -> String {
        let changes = self.changes.iter();
        let changes = changes.map(|change| change.chars().take(500).collect::<String>());
        format!(
            "{} ({:?}): {}",
            self.base,
            self.format,
            changes.collect::<Vec<_>>().join("; ")
        )
    }
}
