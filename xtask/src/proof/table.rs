//! The results as a page of Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use shapesmith_codegen::changes::{Change, Class, Comparison, Verdict};

use super::Row;
use super::agreement::{Agreement, Kind, unseen};
use super::semver::Opinion;

/// The classes that are counted, as they stand in the table's head.
const COUNTED: [Class; 4] = [
    Class::Breaking,
    Class::Behavioural,
    Class::Additive,
    Class::Invisible,
];

/// The page. `tools` says what was compared with.
pub(super) fn page(rows: &[Row], tools: &str) -> String {
    let mut text = format!(
        "# What changes between releases, and what cargo-semver-checks says of it\n\n\
         `cargo xtask proof` makes this page. Each line is a pair of consecutive releases of\n\
         botocore: both models are imported, without prose, and emitted; `cargo xtask diff`\n\
         compares the models, {tools}\n\
         compares rustdoc's descriptions of the crates.\n\n\
         {}\n\
         ## Pairs that differ\n\n\
         *Ours* counts breaking, behavioural, additive and invisible changes. *cargo-semver-checks*\n\
         names the lints that fail from the older crate to the newer one and, after `←`, from\n\
         the newer one to the older one: what is missing there is new. Its lints for what is new\n\
         are off by default, and it has none for new members of structures that can grow.\n\n\
         | service | botocore | what changed | ours | verdict | because of | cargo-semver-checks | agreement |\n\
         |---|---|---|---|---|---|---|---|\n",
        summary(rows)
    );
    for row in rows.iter().filter(|row| !is_grouped(row)) {
        let _ = writeln!(
            text,
            "| {} | {} → {} | {} | {} | {} | {} | {} | {} |",
            row.pair.service(),
            row.pair.old,
            row.pair.new,
            row.pair.what,
            counts(&row.comparison),
            row.comparison.verdict(),
            reasons(&row.comparison),
            opinion(row.opinion.as_ref()),
            agreement(row),
        );
    }
    text.push_str(&same_sources(rows));
    text.push_str(&kinds(rows));
    text
}

/// Whether a row is told together with others.
fn is_grouped(row: &Row) -> bool {
    row.opinion.is_none() && row.agreement == Agreement::Equal
}

/// How many pairs there are of each outcome.
fn summary(rows: &[Row]) -> String {
    let count = |test: &dyn Fn(&Agreement) -> bool| {
        let rows = rows.iter().filter(|row| !is_grouped(row));
        rows.filter(|row| test(&row.agreement)).count()
    };
    let grouped = rows.iter().filter(|row| is_grouped(row)).count();
    let equal = count(&|agreement| matches!(agreement, Agreement::Equal));
    let blind = count(&|agreement| matches!(agreement, Agreement::Blind(_)));
    let unexplained = count(&|agreement| matches!(agreement, Agreement::Unexplained(_)));
    format!(
        "Of {} pairs, {} give equal crates and {} different ones. Of the different ones, both\n\
         sides agree on {}; on {} ours asks for more, for reasons that have a name; {} are unexplained.\n",
        rows.len(),
        grouped,
        rows.len() - grouped,
        equal,
        blind,
        unexplained
    )
}

/// How many changes there are of each class.
fn counts(comparison: &Comparison) -> String {
    let count = |class| comparison.of_class(class).count().to_string();
    COUNTED.map(count).join(" / ")
}

/// The rules that lead to the verdict, with the number of changes.
fn reasons(comparison: &Comparison) -> String {
    let verdict = comparison.verdict();
    let decides = |change: &&Change| Verdict::of([change.rule.class()]) == verdict;
    let mut rules: BTreeMap<_, usize> = BTreeMap::new();
    for change in comparison.changes.iter().filter(decides) {
        *rules.entry(change.rule).or_default() += 1;
    }
    let words = rules.iter().map(|(rule, count)| match count {
        1 => format!("`{}`", rule.id()),
        count => format!("`{}` ×{count}", rule.id()),
    });
    or_dash(words.collect())
}

/// What cargo-semver-checks says.
fn opinion(opinion: Option<&Opinion>) -> String {
    let Some(Opinion {
        level,
        forward,
        backward,
    }) = opinion
    else {
        return "not run: the sources are the same".to_owned();
    };
    let named = |lints: &[String]| {
        let lints = lints.iter().map(|lint| format!("`{lint}`"));
        lints.collect::<Vec<_>>().join(", ")
    };
    let mut text = format!("{level}");
    if !forward.is_empty() {
        let _ = write!(text, ": {}", named(forward));
    }
    if !backward.is_empty() {
        let _ = write!(text, " ← {}", named(backward));
    }
    text
}

/// Whether both agree.
fn agreement(row: &Row) -> String {
    let unseen = unseen(&row.comparison);
    let names = |kinds: &mut dyn Iterator<Item = &Kind>| {
        let names = kinds.map(|kind| kind.facts().name);
        names.collect::<Vec<_>>().join(", ")
    };
    match &row.agreement {
        Agreement::Equal if unseen.is_empty() => "equal".to_owned(),
        Agreement::Equal => format!("equal; not seen: {}", names(&mut unseen.iter())),
        Agreement::Blind(kinds) => {
            let names = kinds.iter().map(|kind| {
                let facts = kind.facts();
                format!("**{}**: {} right", facts.name, facts.right)
            });
            names.collect::<Vec<_>>().join(", ")
        }
        Agreement::Unexplained(faults) => format!("**unexplained**: {}", faults.join("; ")),
    }
}

/// The pairs whose crates are equal, by service.
fn same_sources(rows: &[Row]) -> String {
    let mut services: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows.iter().filter(|row| is_grouped(row)) {
        services.entry(row.pair.service()).or_default().push(row);
    }
    let mut text = "\n## Pairs whose crates are the same, to the byte\n\n\
         The service changed, but not what the operations reach. cargo-semver-checks is not run\n\
         on equal sources; it could only say that nothing changed.\n\n\
         | service | pairs | verdict | botocore |\n|---|---|---|---|\n"
        .to_owned();
    for (service, rows) in services {
        for verdict in Verdict::ALL {
            let of_verdict = |row: &&&Row| row.comparison.verdict() == verdict;
            let rows: Vec<&&Row> = rows.iter().filter(of_verdict).collect();
            if rows.is_empty() {
                continue;
            }
            let pairs = rows
                .iter()
                .map(|row| format!("{} → {}", row.pair.old, row.pair.new));
            let pairs = pairs.collect::<Vec<_>>().join(", ");
            let _ = writeln!(text, "| {service} | {} | {verdict} | {pairs} |", rows.len());
        }
    }
    text
}

/// The kinds of disagreement, with how often each was met.
fn kinds(rows: &[Row]) -> String {
    let mut text = "\n## Where the sides disagree\n\n\
         *Decides*: pairs in which the kind makes the verdicts differ. *Not seen*: all pairs that\n\
         have such changes; in the others, graver ones lead both sides to the same verdict.\n\n\
         | kind | decides | not seen | right | why |\n|---|---|---|---|---|\n"
        .to_owned();
    for kind in Kind::ALL {
        let has = |row: &&Row| match &row.agreement {
            Agreement::Blind(kinds) => kinds.contains(&kind),
            Agreement::Equal | Agreement::Unexplained(_) => false,
        };
        let decides = rows.iter().filter(has).count();
        let is_unseen = |row: &&Row| unseen(&row.comparison).contains(&kind);
        let unseen = rows.iter().filter(is_unseen).count();
        let facts = kind.facts();
        let _ = writeln!(
            text,
            "| {} | {decides} | {unseen} | {} | {} |",
            facts.name, facts.right, facts.reason
        );
    }
    text
}

/// The words, or a dash if there are none.
fn or_dash(words: Vec<String>) -> String {
    match words.is_empty() {
        true => "–".to_owned(),
        false => words.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use shapesmith_codegen::changes::Comparison;
    use shapesmith_model::select::Selection;

    use super::super::Row;
    use super::super::agreement::Agreement;
    use super::super::pairs::Pair;
    use super::super::semver::Opinion;
    use super::page;

    fn row(new: &str, opinion: Option<Opinion>, agreement: Agreement) -> Row {
        Row {
            pair: Pair {
                model: "s3/2006-03-01".to_owned(),
                operations: Selection::All,
                old: "1.0".to_owned(),
                new: new.to_owned(),
                what: "words only".to_owned(),
            },
            comparison: Comparison::default(),
            opinion,
            agreement,
        }
    }

    #[test]
    fn equal_crates_share_a_line() {
        let unexplained = Agreement::Unexplained(vec!["a is foretold".to_owned()]);
        let rows = [
            row("1.1", None, Agreement::Equal),
            row("1.2", None, Agreement::Equal),
            row("1.3", Some(Opinion::NOTHING), unexplained),
        ];
        let page = page(&rows, "semver 1");
        for expected in [
            "Of 3 pairs, 2 give equal crates and 1 different ones.",
            "| s3 | 2 | none | 1.0 → 1.1, 1.0 → 1.2 |\n",
            "| s3 | 1.0 → 1.3 | words only | 0 / 0 / 0 / 0 | none | – | patch | \
             **unexplained**: a is foretold |\n",
        ] {
            assert!(page.contains(expected), "{expected}\n{page}");
        }
    }
}
