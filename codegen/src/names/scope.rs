//! Scopes: places in which no two things may share a name.

use std::collections::BTreeMap;

/// A name is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    /// Who took it first.
    pub(crate) earlier: String,
}

/// The names of one namespace and who has them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    owners: BTreeMap<String, String>,
}

impl Scope {
    /// Takes a name for an owner.
    ///
    /// # Errors
    /// When somebody has it already.
    pub(crate) fn claim(&mut self, rust: &str, owner: &str) -> Result<(), Clash> {
        match self.owners.get(rust) {
            Some(earlier) => Err(Clash {
                earlier: earlier.clone(),
            }),
            None => {
                self.owners.insert(rust.to_owned(), owner.to_owned());
                Ok(())
            }
        }
    }

    /// Takes a name, with the smallest number from 2 behind it if it is taken.
    pub(crate) fn unique(&mut self, rust: &str) -> String {
        let numbered = (2_usize..).map(|number| format!("{rust}{number}"));
        let mut candidates = std::iter::once(rust.to_owned()).chain(numbered);
        loop {
            let candidate = candidates.next().unwrap_or_default();
            if self.claim(&candidate, rust).is_ok() {
                return candidate;
            }
        }
    }
}
