//! Changes of a model's text that no JSON value shows.

use fastrand::Rng;

use crate::hostile;

/// Changes a text.
pub(crate) fn mutate(rng: &mut Rng, text: &mut Vec<u8>) -> String {
    let at = rng.usize(..text.len().max(1)).min(text.len());
    match rng.u8(..7) {
        0 => {
            text.truncate(at);
            format!("cut at byte {at}")
        }
        1 => {
            let flips = rng.usize(1..=8);
            for _ in 0..flips {
                if !text.is_empty() {
                    let at = rng.usize(..text.len());
                    text[at] ^= 1 << rng.u8(..8);
                }
            }
            format!("{flips} bits flipped")
        }
        2 => {
            let count = rng.usize(1..20);
            let junk: Vec<u8> = (0..count).map(|_| rng.u8(..)).collect();
            text.splice(at..at, junk);
            format!("junk inserted at byte {at}")
        }
        3 => {
            let hostile = hostile::text(rng);
            let said = format!("{hostile:?} inserted at byte {at}");
            text.splice(at..at, hostile.into_bytes());
            said
        }
        4 => {
            let end = (at + rng.usize(1..200)).min(text.len());
            let part = text[at..end].to_vec();
            text.splice(at..at, part);
            format!("bytes {at} to {end} repeated")
        }
        5 => {
            let depth = rng.usize(1..100_000);
            text.splice(at..at, b"[".repeat(depth));
            format!("{depth} brackets inserted at byte {at}")
        }
        _ => repeat_key(rng, text),
    }
}

/// Repeats one key of the text with its value, if the value is short.
fn repeat_key(rng: &mut Rng, text: &mut Vec<u8>) -> String {
    let starts: Vec<usize> = text
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| *pair == b"{\"")
        .map(|(at, _)| at + 1)
        .collect();
    if starts.is_empty() {
        return "no key repeated".to_owned();
    }
    let at = starts[rng.usize(..starts.len())];
    let end = text[at..].iter().position(|byte| *byte == b':');
    let Some(end) = end else {
        return "no key repeated".to_owned();
    };
    let mut again = text[at..at + end].to_vec();
    again.extend(b":null,");
    text.splice(at..at, again);
    format!("key at byte {at} repeated")
}
