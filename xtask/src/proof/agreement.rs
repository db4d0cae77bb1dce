//! Whether both sides agree, and if not, who is right.
//!
//! [`sight`] is the only place that says what cargo-semver-checks sees of each
//! kind of change. Where that is less than what our rules make of the change,
//! a [`Kind`] names the reason. A difference that it does not foretell is
//! unexplained, whatever the versions are.

use shapesmith_codegen::changes::{Class, Comparison, Rule, Verdict};

use super::semver::Level;

/// What came of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Agreement {
    /// Both ask for the same part of the version.
    Equal,
    /// We ask for more, for reasons that are known.
    Blind(Vec<Kind>),
    /// What we found foretells another level than cargo-semver-checks has.
    Unexplained { foretold: Level },
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
pub(super) fn judge(comparison: &Comparison, theirs: Level) -> Agreement {
    let rules = || comparison.changes.iter().map(|change| change.rule);
    let foretold = rules().map(|rule| sight(rule).0).max();
    let foretold = foretold.unwrap_or(Level::Patch);
    if foretold != theirs {
        return Agreement::Unexplained { foretold };
    }
    if level(comparison.verdict()) == theirs {
        return Agreement::Equal;
    }
    let graver = rules().filter(|rule| asked(rule.class()) > theirs);
    let mut kinds: Vec<Kind> = graver.filter_map(|rule| sight(rule).1).collect();
    kinds.sort();
    kinds.dedup();
    Agreement::Blind(kinds)
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
fn asked(class: Class) -> Level {
    level(Verdict::of([class]))
}

/// The level that cargo-semver-checks asks for because of a change of this
/// kind, and the reason if we ask for more.
fn sight(rule: Rule) -> (Level, Option<Kind>) {
    match rule {
        Rule::OperationRemoved
        | Rule::ErrorUnlisted
        | Rule::TypeRemoved
        | Rule::TypeKind
        | Rule::ValueRemoved
        | Rule::VariantRemoved
        | Rule::MemberRemoved
        | Rule::BecomesUnion => (Level::Major, None),
        Rule::OperationAdded
        | Rule::ErrorListed
        | Rule::TypeAdded
        | Rule::ValueAdded
        | Rule::VariantAdded
        | Rule::MemberAdded
        | Rule::Deprecated => (Level::Minor, None),
        Rule::MemberType
        | Rule::StringToEnum
        | Rule::EnumToString
        | Rule::Sparse
        | Rule::BoxChanged
        | Rule::BecomesOptional
        | Rule::BecomesPresent => (Level::Patch, Some(Kind::Types)),
        Rule::BuilderResult => (Level::Patch, Some(Kind::Results)),
        Rule::RequiredInputAdded | Rule::RequiredBuilderAdded => {
            (Level::Minor, Some(Kind::Demands))
        }
        Rule::InputRequired => (Level::Patch, Some(Kind::Demands)),
        Rule::InputOptional => (Level::Patch, Some(Kind::Relief)),
        Rule::HttpMethod
        | Rule::Uri
        | Rule::SuccessStatus
        | Rule::HostPrefix
        | Rule::Authorization
        | Rule::OperationWireName
        | Rule::BodyWrapper
        | Rule::OperationTrait
        | Rule::TypeWireName
        | Rule::ErrorCode
        | Rule::Retryable
        | Rule::ValueText
        | Rule::Token
        | Rule::Location
        | Rule::WireName
        | Rule::TimestampFormat
        | Rule::XmlForm
        | Rule::HostLabel
        | Rule::CollectionForm
        | Rule::ProtocolTrait
        | Rule::Protocol
        | Rule::AuthSchemes
        | Rule::SigningName
        | Rule::Endpoints
        | Rule::ServiceWireName
        | Rule::ApiVersion => (Level::Patch, Some(Kind::Wire)),
        Rule::OperationHint
        | Rule::MemberOrder
        | Rule::TypeName
        | Rule::ErrorFacts
        | Rule::RequiredUnchecked
        | Rule::Constraint
        | Rule::Default
        | Rule::OtherTrait
        | Rule::Sensitive
        | Rule::Undeprecated
        | Rule::DeprecationText
        | Rule::Documentation
        | Rule::OfferedProtocols
        | Rule::EndpointRules
        | Rule::ServiceName
        | Rule::ServiceTrait
        | Rule::Layout => (Level::Patch, None),
    }
}

#[cfg(test)]
mod tests {
    use shapesmith_codegen::changes::{Change, Comparison, Rule};

    use super::super::semver::Level;
    use super::{Agreement, Kind, asked, judge, sight};

    fn comparison(rules: &[Rule]) -> Comparison {
        let change = |rule: &Rule| Change {
            rule: *rule,
            path: String::new(),
            subject: String::new(),
            old: None,
            new: None,
            operations: Vec::new(),
            note: None,
        };
        Comparison {
            changes: rules.iter().map(change).collect(),
        }
    }

    #[test]
    fn who_sees_less_has_a_reason() {
        for rule in Rule::ALL {
            let (seen, kind) = sight(*rule);
            assert!(seen <= asked(rule.class()), "{rule:?}");
            assert_eq!(seen < asked(rule.class()), kind.is_some(), "{rule:?}");
        }
    }

    #[test]
    fn a_pair_is_equal_blind_or_unexplained() {
        let blind = |kind| Agreement::Blind(vec![kind]);
        let unexplained = |foretold| Agreement::Unexplained { foretold };
        let table = [
            (&[][..], Level::Patch, Agreement::Equal),
            (&[Rule::Constraint], Level::Patch, Agreement::Equal),
            (&[Rule::MemberAdded], Level::Minor, Agreement::Equal),
            (
                &[Rule::Uri, Rule::MemberAdded],
                Level::Minor,
                Agreement::Equal,
            ),
            (
                &[Rule::MemberRemoved, Rule::MemberType],
                Level::Major,
                Agreement::Equal,
            ),
            (
                &[Rule::MemberType, Rule::Uri],
                Level::Patch,
                Agreement::Blind(vec![Kind::Types, Kind::Wire]),
            ),
            (
                &[Rule::StringToEnum, Rule::TypeAdded],
                Level::Minor,
                blind(Kind::Types),
            ),
            (
                &[Rule::RequiredInputAdded],
                Level::Minor,
                blind(Kind::Demands),
            ),
            (
                &[Rule::MemberRemoved],
                Level::Minor,
                unexplained(Level::Major),
            ),
            (&[Rule::MemberType], Level::Major, unexplained(Level::Patch)),
            (&[], Level::Minor, unexplained(Level::Patch)),
        ];
        for (rules, theirs, expected) in table {
            assert_eq!(judge(&comparison(rules), theirs), expected, "{rules:?}");
        }
    }
}
