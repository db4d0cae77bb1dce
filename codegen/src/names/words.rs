//! Splits the names of a model into words.
//!
//! Models spell names in camel case, in capitals, with dashes, dots or colons, and mix acronyms
//! into all of them. Every Rust name starts from the words found here, so that one shape has the
//! same words as a type, as a module and as a method.

/// Words in which small letters stand between capitals, which no rule about borders gets right.
///
/// Each occurs in Amazon EC2: `IPv4Pool`, `IPv6CidrBlock`, `MemoryGiB`, `SizeInMiB`.
const WHOLE_WORDS: &[&str] = &["gib", "ipv4", "ipv6", "mib"];

/// Splits a model name into its words, in lower case.
///
/// Anything but ASCII letters and digits separates words. The result is empty for a name that
/// has none of those.
pub(crate) fn words(name: &str) -> Vec<String> {
    name.split(|character: char| !character.is_ascii_alphanumeric())
        .flat_map(words_of_run)
        .collect()
}

/// Splits a run of letters and digits.
fn words_of_run(run: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = run;
    while !rest.is_empty() {
        let (word, tail) = rest.split_at(first_word(rest));
        words.push(word.to_ascii_lowercase());
        rest = tail;
    }
    words
}

/// The length of the word at the start of a run.
fn first_word(run: &str) -> usize {
    let bytes = run.as_bytes();
    whole_word(bytes)
        .or_else(|| (1..bytes.len()).find(|at| is_border(bytes, *at)))
        .unwrap_or(bytes.len())
}

/// The length of the whole word that starts the run, unless it goes on as in `ipv4pool`.
fn whole_word(bytes: &[u8]) -> Option<usize> {
    WHOLE_WORDS
        .iter()
        .filter(|word| {
            bytes
                .get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
        })
        .map(|word| word.len())
        .find(|length| !bytes.get(*length).is_some_and(u8::is_ascii_lowercase))
}

/// Whether a word ends before the byte at this place, which is not the first of the run.
fn is_border(bytes: &[u8], at: usize) -> bool {
    if !bytes[at].is_ascii_uppercase() {
        return false;
    }
    if !bytes[at - 1].is_ascii_uppercase() {
        return true;
    }
    bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase) && !is_plural(&bytes[at + 1..])
}

/// Whether these bytes are the plural of the acronym before them, as in `ACLs` and `IDsToAdd`.
fn is_plural(tail: &[u8]) -> bool {
    tail.first() == Some(&b's') && !tail.get(1).is_some_and(u8::is_ascii_lowercase)
}
