//! Changes that turn a correct body into one that is nearly correct.

use std::ops::Range;

use fastrand::Rng;

use crate::{deep, json};

/// Names that a renamed key may get: each is known somewhere in the output.
const NAMES: &[&str] = &[
    "Contact",
    "Id",
    "Name",
    "Tags",
    "Recordings",
    "NextContacts",
    "NextContactMetadata",
    "QuickConnectContactData",
    "SegmentAttributes",
    "ValueMap",
    "ValueList",
    "RoutingCriteria",
    "AndExpression",
    "Message",
    "Reason",
    "__type",
    "code",
];

/// Changes a body in a few places.
pub(crate) fn mutate(rng: &mut Rng, mut body: Vec<u8>) -> Vec<u8> {
    for _ in 0..rng.usize(1..5) {
        change(rng, &mut body);
    }
    body
}

fn change(rng: &mut Rng, body: &mut Vec<u8>) {
    match rng.u8(0..10) {
        0 => {
            for _ in 0..rng.usize(1..4) {
                if let Some(index) = rng.choice(0..body.len()) {
                    body[index] ^= 1 << rng.u8(0..8);
                }
            }
        }
        1 => body.truncate(rng.usize(0..=body.len())),
        2 => drop(body.drain(span(rng, body))),
        3 => {
            let place = rng.usize(0..=body.len());
            let bytes: Vec<u8> = (0..rng.usize(1..6)).map(|_| rng.u8(..)).collect();
            body.splice(place..place, bytes);
        }
        4 => {
            let copied = body[span(rng, body)].to_vec();
            let place = rng.usize(0..=body.len());
            body.splice(place..place, copied);
        }
        5 => swap(rng, body),
        6 => replace(rng, body, is_key, |rng| {
            let name = rng.choice(NAMES).unwrap();
            json::quoted(rng, name).into_bytes()
        }),
        7 => replace(rng, body, is_scalar, deep::nested),
        _ => replace(rng, body, is_scalar, json::odd_scalar),
    }
}

/// A short stretch of the body.
fn span(rng: &mut Rng, body: &[u8]) -> Range<usize> {
    let start = rng.usize(0..=body.len());
    let end = body.len().min(start + rng.usize(0..200));
    start..end
}

/// Exchanges two tokens.
fn swap(rng: &mut Rng, body: &mut Vec<u8>) {
    let tokens = tokens(body);
    let (Some(one), Some(other)) = (rng.choice(&tokens), rng.choice(&tokens)) else {
        return;
    };
    let (first, second) = if one.start < other.start {
        (one.clone(), other.clone())
    } else {
        (other.clone(), one.clone())
    };
    if first.end > second.start {
        return;
    }
    let (first_bytes, second_bytes) = (body[first.clone()].to_vec(), body[second.clone()].to_vec());
    body.splice(second, first_bytes);
    body.splice(first, second_bytes);
}

/// Puts something else in the place of one token.
fn replace(
    rng: &mut Rng,
    body: &mut Vec<u8>,
    is_wanted: fn(&[u8], &Range<usize>) -> bool,
    by: fn(&mut Rng) -> Vec<u8>,
) {
    let tokens = tokens(body).into_iter();
    let wanted: Vec<_> = tokens.filter(|token| is_wanted(body, token)).collect();
    if let Some(token) = rng.choice(wanted) {
        body.splice(token, by(rng));
    }
}

fn is_key(body: &[u8], token: &Range<usize>) -> bool {
    let mut behind = body[token.end..].iter();
    body[token.start] == b'"' && behind.find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

fn is_scalar(body: &[u8], token: &Range<usize>) -> bool {
    !b"{}[],:".contains(&body[token.start]) && !is_key(body, token)
}

/// The tokens of text that is about JSON.
fn tokens(body: &[u8]) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut index = 0;
    while let Some(byte) = body.get(index) {
        let start = index;
        index += 1;
        match byte {
            b' ' | b'\n' | b'\r' | b'\t' => continue,
            b'"' => {
                while body.get(index).is_some_and(|byte| *byte != b'"') {
                    index += if body[index] == b'\\' { 2 } else { 1 };
                }
                index = body.len().min(index + 1);
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' => {}
            _ => {
                let ends = |byte: &u8| b" \n\r\t{}[],:\"".contains(byte);
                while body.get(index).is_some_and(|byte| !ends(byte)) {
                    index += 1;
                }
            }
        }
        tokens.push(start..index);
    }
    tokens
}
