//! Splits the names of a model into words.
//!
//! Models spell names in camel case, in capitals, with dashes, dots or colons, and mix acronyms
//! into all of them. The official SDK splits them in two ways, and so do we: camel case has a
//! hump wherever letter case says so (`ListWebACLs` is `ListWebAcLs`, `MemoryMiB` stays), while
//! snake case keeps plurals, units and versions whole (`list_web_acls`, `memory_mib`).

/// Words that hold together in snake case although letter case says otherwise.
///
/// Names that show them, with the service: `MemoryGiBPerVCpu` (EC2), `PrivateIPv4Address` and
/// `IPv6Address` (Elastic Load Balancing), `MaxRecordSizeInKiB` (Kinesis), `SizeInMiB` (EC2),
/// `SigV4Authorization` (IoT), `AuthTtL` (Security Hub).
const WHOLE_WORDS: &[&str] = &["gib", "ipv4", "ipv6", "kib", "mib", "sigv4", "ttl"];

/// Splits a model name into the words of its snake case, in lower letters.
///
/// Anything but ASCII letters and digits separates words. The result is empty for a name that
/// has none of those.
pub(crate) fn words(name: &str) -> Vec<String> {
    split(name, word_length)
}

/// Splits a model name into the humps of its camel case, in lower letters.
///
/// It differs from [`words`] only where letter case alone gives other borders.
pub(super) fn humps(name: &str) -> Vec<String> {
    split(name, hump_length)
}

/// Splits every run of letters and digits, given the length of the part that starts a run.
fn split(name: &str, length: fn(&[u8]) -> usize) -> Vec<String> {
    let mut parts = Vec::new();
    for run in name.split(|character: char| !character.is_ascii_alphanumeric()) {
        let mut rest = run;
        while !rest.is_empty() {
            let (part, tail) = rest.split_at(length(rest.as_bytes()));
            parts.push(part.to_ascii_lowercase());
            rest = tail;
        }
    }
    parts
}

/// The length of the word that starts a run.
///
/// Small letters after a whole word belong to it, as in `MiBps`.
fn word_length(run: &[u8]) -> usize {
    let whole = WHOLE_WORDS
        .iter()
        .find(|word| {
            run.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
        })
        .map_or(1, |word| word.len());
    (whole..run.len())
        .find(|at| is_hump(run, *at) && !is_acronym_with_tail(run, *at))
        .unwrap_or(run.len())
}

/// The length of the hump that starts a run.
fn hump_length(run: &[u8]) -> usize {
    (1..run.len())
        .find(|at| is_hump(run, *at))
        .unwrap_or(run.len())
}

/// Whether a hump starts at this place, which is not the first of the run.
///
/// It does at a capital after a small letter or digit, and at the last capital of several when a
/// small letter follows, since that one starts a word after an acronym.
fn is_hump(run: &[u8], at: usize) -> bool {
    run[at].is_ascii_uppercase()
        && (!run[at - 1].is_ascii_uppercase()
            || run.get(at + 1).is_some_and(u8::is_ascii_lowercase))
}

/// Whether the capital at this place ends an acronym that is followed by its own ending: the `s`
/// of a plural, as in `ACLs` and `IDsToAdd`, or a version, as in `DBv2`.
fn is_acronym_with_tail(run: &[u8], at: usize) -> bool {
    run[at - 1].is_ascii_uppercase()
        && match &run[at + 1..] {
            [b's', next, ..] => !next.is_ascii_lowercase(),
            [b's'] => true,
            [b'v', next, ..] => next.is_ascii_digit(),
            _ => false,
        }
}
