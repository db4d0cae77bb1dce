//! Texts that have broken clients before.

use fastrand::Rng;

/// Where a text will stand, which decides what it may be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// Anything, nothing at all included.
    Any,
    /// Anything but nothing: a label of the URI.
    Label,
    /// What a header may hold.
    Header,
    /// What a part of a host name may hold.
    Host,
}

/// Parts of texts for bodies and queries.
const PARTS: &[&str] = &[
    "plain text",
    "  space around  ",
    "\0\u{1}\u{8}\u{b}\u{c}\u{1b}\u{1f}",
    "\u{7f}\u{80}\u{85}\u{9f}\u{a0}",
    "\"quotes\" and \\back\\slashes\\",
    "line\nend\r\n",
    "\ttab",
    "😀👩‍👩‍👧🏳️‍🌈",
    "e\u{301}a\u{308}\u{320}",
    "\u{2028}\u{2029}",
    "naïve Größe",
    "日本語テキスト",
    "عربى עברית",
    "\u{feff}\u{fffd}\u{fffe}\u{ffff}\u{10ffff}",
    "\\u0041\\n",
    "</script><!-- & -->",
    "null",
    "/a/../b?c=d&e=f+g#h",
    "100%25",
    "0",
];

/// What labels must bring through to the byte.
pub(crate) const LABELS: &[&str] = &[
    "/", "..", ".", "%", "%2F", "%2f", " ", "+", "?", "#", "&", "=", ";", ":", "@", "!", "$", "'",
    "(", ")", "*", ",", "[", "]", "\\", "\"", "<", ">", "|", "^", "`", "{", "}", "~", "-", "_",
    "é", "e\u{301}", "日本", "😀", "\0", "\u{1}", "\t", "\n", "\r", "\u{7f}", "\u{85}", "\u{2028}",
    "//", "/./", "/../", "plain",
];

/// Parts of texts for headers.
const HEADERS: &[&str] = &[
    "plain",
    "two words",
    "a,b",
    "q\"uote",
    "k=v;x",
    "100%",
    "/~",
];

/// Parts of texts for host names.
const HOSTS: &[&str] = &["a", "account", "123456789012", "x-y"];

/// A text: empty, short, mixed, random or long.
pub(crate) fn text(rng: &mut Rng, alphabet: Alphabet) -> String {
    match alphabet {
        Alphabet::Any => any(rng),
        Alphabet::Label => match rng.u8(..4) {
            0 => part(rng, LABELS).to_owned(),
            1 | 2 => mixed(rng, LABELS, 8),
            _ => mixed(rng, LABELS, 40),
        },
        Alphabet::Header => mixed(rng, HEADERS, 3),
        Alphabet::Host => mixed(rng, HOSTS, 2),
    }
}

/// Base64 of random bytes, which is as easy to make as the bytes.
pub(crate) fn base64(rng: &mut Rng) -> String {
    const END: &[&str] = &["", "AA==", "AP8=", "gICA"];
    let digit = |rng: &mut Rng| {
        let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        char::from(digits[rng.usize(..digits.len())])
    };
    let length = 4 * rng.usize(..20);
    let mut text: String = (0..length).map(|_| digit(rng)).collect();
    text.push_str(part(rng, END));
    text
}

/// Any text.
fn any(rng: &mut Rng) -> String {
    match rng.u8(..32) {
        0..4 => String::new(),
        4..16 => part(rng, PARTS).to_owned(),
        16..24 => mixed(rng, PARTS, 5),
        24..31 => (0..rng.usize(1..12))
            .map(|_| rng.char('\0'..=char::MAX))
            .collect(),
        _ => {
            let pattern = mixed(rng, PARTS, 3);
            pattern.repeat(1 + 6000 / pattern.len().max(1))
        }
    }
}

/// Some parts one behind the other.
fn mixed(rng: &mut Rng, parts: &[&'static str], most: usize) -> String {
    (0..rng.usize(1..=most)).map(|_| part(rng, parts)).collect()
}

/// One part.
fn part(rng: &mut Rng, parts: &[&'static str]) -> &'static str {
    rng.choice(parts).copied().unwrap_or_default()
}
