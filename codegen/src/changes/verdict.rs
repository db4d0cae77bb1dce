//! From changes to the next version.

use std::fmt;
use std::str::FromStr;

use super::rules::Class;

/// What a set of changes asks of the next version, in the terms of [Cargo].
///
/// [Cargo]: https://doc.rust-lang.org/cargo/reference/semver.html
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing differs.
    None,
    /// Nothing that users can call differs.
    Patch,
    /// Users can call more, or the same calls do something else.
    Minor,
    /// Users may have to change their code.
    Major,
}

impl Verdict {
    /// All verdicts, the mildest first.
    pub const ALL: [Verdict; 4] = [
        Verdict::None,
        Verdict::Patch,
        Verdict::Minor,
        Verdict::Major,
    ];

    /// The verdict as a word.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::None => "none",
            Verdict::Patch => "patch",
            Verdict::Minor => "minor",
            Verdict::Major => "major",
        }
    }

    /// What changes of these classes ask for.
    pub fn of(classes: impl IntoIterator<Item = Class>) -> Self {
        let verdicts = classes.into_iter().map(|class| match class {
            Class::Documentation | Class::Invisible => Verdict::Patch,
            Class::Additive | Class::Behavioural => Verdict::Minor,
            Class::Breaking => Verdict::Major,
        });
        verdicts.max().unwrap_or(Verdict::None)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A version of the emitted crate: `MAJOR.MINOR.PATCH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// The version of a crate that was never released.
    pub const FIRST: Version = Version {
        major: 0,
        minor: 1,
        patch: 0,
    };

    /// The version after changes of this weight. Below 1.0.0, Cargo takes the
    /// first number that is not zero for the major one, and so do we.
    #[must_use]
    pub fn next(self, verdict: Verdict) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let (major, minor, patch) = match verdict {
            Verdict::None => (major, minor, patch),
            Verdict::Major if major > 0 => (major.saturating_add(1), 0, 0),
            Verdict::Major if minor > 0 => (0, minor.saturating_add(1), 0),
            Verdict::Minor if major > 0 => (major, minor.saturating_add(1), 0),
            Verdict::Patch | Verdict::Minor | Verdict::Major => {
                (major, minor, patch.saturating_add(1))
            }
        };
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut numbers = text.split('.').map(|number| {
            let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
            number.parse().ok().filter(|_| is_number)
        });
        let mut next = || numbers.next().flatten();
        let version = (next(), next(), next());
        match (version, numbers.next()) {
            ((Some(major), Some(minor), Some(patch)), None) => Ok(Self {
                major,
                minor,
                patch,
            }),
            _ => Err(format!(
                "`{}` is not a version; write three numbers, such as 0.1.0",
                text.escape_debug()
            )),
        }
    }
}
