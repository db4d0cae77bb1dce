//! Whether both sides agree, and if not, who is right.
//!
//! [`super::sight`] foretells which lints fail for our changes. What fails
//! otherwise, or does not fail, is unexplained, whatever the versions are. Where
//! cargo-semver-checks sees less than what our rules make of a change, a
//! [`Kind`] names the reason.

use std::collections::BTreeSet;

use shapesmith_codegen::changes::{Class, Comparison, Rule, Verdict};

use super::semver::{Level, Opinion};
use super::sight::{Lints, sight};

/// What came of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// Both ask for the same part of the version, for the same reasons.
    Equal,
    /// We ask for more, for reasons that are known.
    Blind(Vec<Kind>),
    /// Our changes foretell another opinion than there is.
    Unexplained(Vec<String>),
}

/// A reason why cargo-semver-checks asks for less than we do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Types,
    Results,
    Demands,
    Relief,
    Wire,
}

/// What is known of a kind.
pub(super) struct Facts {
    pub(super) name: &'static str,
    /// Which side is right.
    pub(super) right: &'static str,
    pub(super) reason: &'static str,
}

impl Kind {
    /// All kinds, in the order of the table.
    pub(super) const ALL: [Kind; 5] = [
        Kind::Types,
        Kind::Results,
        Kind::Demands,
        Kind::Relief,
        Kind::Wire,
    ];

    /// What is known of the kind.
    pub(super) fn facts(self) -> Facts {
        let (name, right, reason) = match self {
            Kind::Types => (
                "types of members",
                "ours",
                "no lint compares the types of fields, parameters and results; code that uses \
                 the member does not compile any more",
            ),
            Kind::Results => (
                "results of builders",
                "ours",
                "`build` returns a `Result`, or ceases to; no lint compares the types of results",
            ),
            Kind::Demands => (
                "demands at run time",
                "ours",
                "all signatures are as before, but a call that does not set the member fails \
                 before anything is sent",
            ),
            Kind::Relief => (
                "fewer demands",
                "ours",
                "all signatures are as before, but calls that were refused before are sent now",
            ),
            Kind::Wire => (
                "messages",
                "ours",
                "all signatures are as before, but requests or responses are others",
            ),
        };
        Facts {
            name,
            right,
            reason,
        }
    }
}

/// Judges what both sides say of a pair.
pub(super) fn judge(comparison: &Comparison, opinion: &Opinion) -> Agreement {
    let rules: BTreeSet<Rule> = comparison
        .changes
        .iter()
        .map(|change| change.rule)
        .collect();
    let mut faults = faults(&rules, &opinion.forward, |rule| sight(rule).forward);
    faults.extend(
        self::faults(&rules, &opinion.backward, |rule| sight(rule).backward)
            .into_iter()
            .map(|fault| format!("{fault}, backwards")),
    );
    let foretold = rules.iter().map(|rule| sight(*rule).level).max();
    let foretold = foretold.unwrap_or(Level::Patch);
    if foretold != opinion.level {
        faults.push(format!("{foretold} is foretold, {} is said", opinion.level));
    }
    if !faults.is_empty() {
        return Agreement::Unexplained(faults);
    }
    if level(comparison.verdict()) == opinion.level {
        return Agreement::Equal;
    }
    let graver = rules
        .iter()
        .filter(|rule| asked(rule.class()) > opinion.level);
    let kinds: BTreeSet<Kind> = graver.filter_map(|rule| sight(*rule).kind).collect();
    Agreement::Blind(kinds.into_iter().collect())
}

/// The kinds of all changes that cargo-semver-checks does not see, or not as
/// gravely, also where others lead to the same level.
pub(super) fn unseen(comparison: &Comparison) -> BTreeSet<Kind> {
    let changes = comparison.changes.iter();
    changes
        .filter_map(|change| sight(change.rule).kind)
        .collect()
}

/// What of the lints of one direction is not as the rules foretell it: of each
/// rule's lints one has to fail, and none may fail without a rule.
fn faults(rules: &BTreeSet<Rule>, failed: &[String], lints: impl Fn(Rule) -> Lints) -> Vec<String> {
    let has_failed = |lint: &&str| failed.iter().any(|failed| failed == lint);
    let lacks = rules.iter().filter(|rule| {
        let Lints { any, .. } = lints(**rule);
        !any.is_empty() && !any.iter().any(has_failed)
    });
    let foretold: BTreeSet<&str> = rules
        .iter()
        .flat_map(|rule| {
            let Lints { any, besides } = lints(*rule);
            any.iter().chain(besides)
        })
        .copied()
        .collect();
    let strange = failed
        .iter()
        .filter(|lint| !foretold.contains(lint.as_str()));
    let lacks = lacks.map(|rule| format!("no lint fails for `{}`", rule.id()));
    let strange = strange.map(|lint| format!("no rule stands for `{lint}`"));
    lacks.chain(strange).collect()
}

/// The level of a verdict. Nothing at all and nothing that can be called are
/// the same to a program that looks at what can be called.
fn level(verdict: Verdict) -> Level {
    match verdict {
        Verdict::None | Verdict::Patch => Level::Patch,
        Verdict::Minor => Level::Minor,
        Verdict::Major => Level::Major,
    }
}

/// What we ask for because of a class.
pub(super) fn asked(class: Class) -> Level {
    level(Verdict::of([class]))
}

#[cfg(test)]
mod tests {
    use shapesmith_codegen::changes::{Change, Comparison, Rule};

    use super::super::semver::{Level, Opinion};
    use super::{Agreement, Kind, judge};

    fn judged(rules: &[Rule], level: Level, forward: &[&str], backward: &[&str]) -> Agreement {
        let change = |rule: &Rule| Change {
            rule: *rule,
            path: String::new(),
            subject: String::new(),
            old: None,
            new: None,
            operations: Vec::new(),
            note: None,
        };
        let comparison = Comparison {
            changes: rules.iter().map(change).collect(),
        };
        let opinion = Opinion {
            level,
            forward: forward.iter().map(|lint| (*lint).to_owned()).collect(),
            backward: backward.iter().map(|lint| (*lint).to_owned()).collect(),
        };
        judge(&comparison, &opinion)
    }

    #[test]
    fn what_both_see_is_equal() {
        let field = "struct_pub_field_missing";
        let equal = [
            judged(&[], Level::Patch, &[], &[]),
            judged(&[Rule::Constraint], Level::Patch, &[], &[]),
            judged(&[Rule::MemberAdded, Rule::Uri], Level::Minor, &[], &[field]),
            judged(
                &[Rule::MemberRemoved, Rule::MemberType],
                Level::Major,
                &[field],
                &[],
            ),
        ];
        for agreement in equal {
            assert_eq!(agreement, Agreement::Equal);
        }
    }

    #[test]
    fn what_they_do_not_see_has_a_name() {
        let changes = [Rule::MemberType, Rule::Uri];
        let kinds = vec![Kind::Types, Kind::Wire];
        assert_eq!(
            judged(&changes, Level::Patch, &[], &[]),
            Agreement::Blind(kinds)
        );
        let changes = [Rule::StringToEnum, Rule::TypeAdded];
        let agreement = judged(&changes, Level::Minor, &[], &["enum_missing"]);
        assert_eq!(agreement, Agreement::Blind(vec![Kind::Types]));
    }

    #[test]
    fn everything_else_is_unexplained() {
        let field = "struct_pub_field_missing";
        let unexplained = [
            judged(&[Rule::MemberRemoved], Level::Minor, &[], &[]),
            judged(&[Rule::MemberRemoved], Level::Minor, &[field], &[]),
            judged(&[Rule::MemberAdded], Level::Minor, &[], &["enum_missing"]),
            judged(
                &[Rule::MemberAdded, Rule::TypeAdded],
                Level::Minor,
                &[],
                &[field],
            ),
            judged(
                &[Rule::MemberType],
                Level::Major,
                &["derive_trait_impl_removed"],
                &[],
            ),
        ];
        for agreement in unexplained {
            assert!(
                matches!(agreement, Agreement::Unexplained(_)),
                "{agreement:?}"
            );
        }
    }
}
