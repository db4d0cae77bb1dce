//! Names that share one namespace, each of which may be taken once.
//!
//! Two model names can have the same words. For types that is the user's to solve, so it is
//! reported; variants and modules are numbered. The numbers follow the order of the calls, so
//! callers go through a model in its own order.

use std::collections::BTreeMap;
use std::fmt;

/// Two owners of one Rust name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clash {
    /// The name that both want.
    pub(crate) rust: String,
    /// The owner that has it.
    pub(crate) earlier: String,
    /// The owner that came later.
    pub(crate) later: String,
}

impl fmt::Display for Clash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rust,
            earlier,
            later,
        } = self;
        write!(
            formatter,
            "`{earlier}` and `{later}` are both `{rust}` in Rust; rename one of them"
        )
    }
}

impl std::error::Error for Clash {}

/// The names taken in one namespace, such as the types of a crate or the variants of an enum.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scope {
    owners: BTreeMap<String, String>,
}

impl Scope {
    /// Takes a name for an owner, or tells who has it.
    pub(crate) fn claim(&mut self, rust: &str, owner: &str) -> Result<(), Clash> {
        match self.owners.get(bare(rust)) {
            Some(earlier) => Err(Clash {
                rust: rust.to_owned(),
                earlier: earlier.clone(),
                later: owner.to_owned(),
            }),
            None => {
                self.owners.insert(bare(rust).to_owned(), owner.to_owned());
                Ok(())
            }
        }
    }

    /// Takes a name, or the first free one with a number from 2 on behind it.
    pub(crate) fn unique(&mut self, rust: &str) -> String {
        if self.claim(rust, rust).is_ok() {
            return rust.to_owned();
        }
        // `V1` and `2` must not look like `V12`.
        let ends_in_digit = rust.ends_with(|last: char| last.is_ascii_digit());
        let stem = format!("{}{}", bare(rust), if ends_in_digit { "_" } else { "" });
        let mut number = 2_usize;
        loop {
            let numbered = format!("{stem}{number}");
            if self.claim(&numbered, rust).is_ok() {
                return numbered;
            }
            number += 1;
        }
    }
}

/// The name without the mark of raw identifiers, which does not tell names apart.
fn bare(rust: &str) -> &str {
    rust.strip_prefix("r#").unwrap_or(rust)
}
