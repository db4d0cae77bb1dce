//! JSON text by chance: correct documents, and tokens that only look correct.

use fastrand::Rng;

/// Numbers, correct and not, on which readers differ.
const ODD_NUMBERS: &[&str] = &[
    "1e999",
    "-1e999",
    "-0",
    "-0.0",
    "1e-999",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "18446744073709551616",
    "1000000000000000000000000000000000000000000000000000000000000",
    "0.1e1",
    "1.5",
    "2147483648",
    "253402300800",
    "253402300799.9999999",
    "01",
    "+1",
    "1.",
    ".5",
    "-",
    "1e",
    "1e+",
    "--1",
    "1-1",
    "0x10",
    "NaN",
    "Infinity",
    "-Infinity",
    "1_000",
];

/// Strings in quotes, correct and not, on which readers differ.
const ODD_STRINGS: &[&[u8]] = &[
    br#""NaN""#,
    br#""Infinity""#,
    br#""-Infinity""#,
    br#""nan""#,
    br#""inf""#,
    br#""1.5""#,
    br#""2024-01-01T00:00:00Z""#,
    br#""9999-99-99T99:99:99.999999999999999999999Z""#,
    br#""-262144-01-01T00:00:00Z""#,
    br#""Mon, 16 Dec 2019 23:48:18 GMT""#,
    br#""\ud800""#,
    br#""\udc00\ud800""#,
    br#""\ud83d\u0041""#,
    br#""\ud83d\ude00""#,
    br#""\u+123""#,
    br#""\u12""#,
    br#""\x41""#,
    br#""\u0000""#,
    br#""a\nb\rc""#,
    br#""\"#,
    br#"""#,
    b"\"raw\nline\"",
    b"\"\xff\xfe\"",
    b"\"\xc3\"",
    b"\"\xed\xa0\x80\"",
    b"\"\xf4\x90\x80\x80\"",
    b"\"\0\"",
];

const CHARACTERS: &[char] = &[
    'a',
    'Z',
    '0',
    ' ',
    '"',
    '\\',
    '/',
    '\n',
    '\r',
    '\t',
    '\u{0}',
    '\u{7f}',
    'é',
    'ß',
    '漢',
    '\u{2028}',
    '\u{feff}',
    '\u{fffd}',
    '😀',
    '\u{10ffff}',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
];

/// Any text, often empty, seldom long.
pub(crate) fn text(rng: &mut Rng) -> String {
    let length = match rng.u8(..) {
        0..200 => rng.usize(0..12),
        200..254 => rng.usize(0..80),
        254.. => rng.usize(0..3000),
    };
    let character = |_| *rng.choice(CHARACTERS).unwrap();
    (0..length).map(character).collect()
}

/// A correct JSON string of this text, in which any character may be escaped.
pub(crate) fn quoted(rng: &mut Rng, text: &str) -> String {
    let mut quoted = String::from('"');
    let escapes = rng.u8(0..4) == 0;
    for character in text.chars() {
        match character {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' if rng.bool() => quoted += "\\n",
            '/' if rng.bool() => quoted += "\\/",
            _ if character < ' ' || (escapes && rng.bool()) => {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    quoted += &format!("\\u{unit:04x}");
                }
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Whitespace, mostly none.
pub(crate) fn space(rng: &mut Rng) -> &'static str {
    match rng.u8(..) {
        0..224 => "",
        224..240 => " ",
        240..248 => "\n",
        248.. => " \t\r\n ",
    }
}

/// A correct document.
pub(crate) fn document(rng: &mut Rng, depth: usize) -> String {
    let most = if depth == 0 { 6 } else { 8 };
    match rng.u8(0..most) {
        0 => "null".to_owned(),
        1 => rng.bool().to_string(),
        2 => rng.i64(..).to_string(),
        3 => format!("{:e}", f64::from_bits(rng.u64(..) >> 2)),
        4 => ODD_NUMBERS[rng.usize(..12)].to_owned(),
        5 => {
            let text = text(rng);
            quoted(rng, &text)
        }
        6 => {
            let items: Vec<String> = (0..rng.usize(0..5))
                .map(|_| document(rng, depth - 1))
                .collect();
            format!("[{}{}]", space(rng), items.join(","))
        }
        _ => {
            let items: Vec<String> = (0..rng.usize(0..5))
                .map(|_| {
                    let key = text(rng);
                    let key = quoted(rng, &key);
                    format!("{key}{}:{}", space(rng), document(rng, depth - 1))
                })
                .collect();
            format!("{{{}{}}}", items.join(","), space(rng))
        }
    }
}

/// A scalar or an empty container, correct or not.
pub(crate) fn odd_scalar(rng: &mut Rng) -> Vec<u8> {
    match rng.u8(0..8) {
        0..3 => rng.choice(ODD_NUMBERS).unwrap().as_bytes().to_vec(),
        3..6 => rng.choice(ODD_STRINGS).unwrap().to_vec(),
        6 => {
            let tokens = [
                "null", "true", "false", "nul", "nulls", "True", "[]", "{}", "",
            ];
            rng.choice(tokens).unwrap().into()
        }
        _ => document(rng, 1).into_bytes(),
    }
}

/// A document in which anything may be odd.
pub(crate) fn odd_document(rng: &mut Rng, depth: usize) -> Vec<u8> {
    if depth == 0 {
        return odd_scalar(rng);
    }
    let is_object = match rng.u8(0..8) {
        0 => return odd_scalar(rng),
        1..5 => true,
        _ => false,
    };
    let mut bytes = vec![if is_object { b'{' } else { b'[' }];
    for index in 0..rng.usize(0..6) {
        if index > 0 {
            bytes.push(b',');
        }
        if is_object {
            bytes.extend(key(rng));
            bytes.push(b':');
        }
        bytes.extend(odd_document(rng, depth - 1));
    }
    bytes.push(if is_object { b'}' } else { b']' });
    bytes
}

/// A key in quotes: one that readers look for, or any other.
fn key(rng: &mut Rng) -> Vec<u8> {
    let known = [
        "Contact",
        "Id",
        "__type",
        "code",
        "message",
        "Message",
        "Reason",
        "ContactId",
        "",
    ];
    match rng.u8(0..4) {
        0 => rng.choice(ODD_STRINGS).unwrap().to_vec(),
        1 => {
            let text = text(rng);
            quoted(rng, &text).into_bytes()
        }
        _ => {
            let known = rng.choice(known).unwrap();
            quoted(rng, known).into_bytes()
        }
    }
}
