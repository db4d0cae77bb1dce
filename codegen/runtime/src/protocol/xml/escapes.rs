//! References in texts and attributes: `&lt;`, `&#x27;`.

use std::borrow::Cow;

/// The text that a stretch of XML stands for: line ends are line feeds,
/// references are what they refer to. `None` if a reference refers to nothing.
pub(super) fn unescaped(raw: &str) -> Option<Cow<'_, str>> {
    if !raw.contains(['&', '\r']) {
        return Some(Cow::Borrowed(raw));
    }
    let raw = raw.replace("\r\n", "\n").replace('\r', "\n");
    let mut parts = raw.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (reference, rest) = part.split_once(';')?;
        text.push(referred(reference)?);
        text.push_str(rest);
    }
    Some(Cow::Owned(text))
}

/// The character that a reference refers to. XML predefines five names;
/// documents that define others are not read.
fn referred(reference: &str) -> Option<char> {
    let number = match reference {
        "lt" => return Some('<'),
        "gt" => return Some('>'),
        "amp" => return Some('&'),
        "quot" => return Some('"'),
        "apos" => return Some('\''),
        _ => reference.strip_prefix('#')?,
    };
    let code = match number.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

/// The text as it stands in XML. What a parser would take for mere white space
/// or turn into something else is told by number.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let special = |c: char| {
        matches!(c, '&' | '<' | '>' | '"' | '\'' | '\u{85}' | '\u{2028}')
            || c.is_ascii_control() && c != '\t'
    };
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            c if special(c) => escaped.push_str(&format!("&#x{:X};", u32::from(c))),
            c => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn references_and_line_ends_are_resolved() {
        for (raw, text) in [
            ("plain", Some("plain")),
            ("&lt;a&gt; &amp;amp; &quot;&apos;", Some("<a> &amp; \"'")),
            ("&#65;&#x1F600;", Some("A\u{1f600}")),
            ("a\r\nb\rc&#13;", Some("a\nb\nc\r")),
            ("&nbsp;", None),
            ("&", None),
            ("&#xD800;", None),
        ] {
            assert_eq!(unescaped(raw).as_deref(), text, "{raw}");
        }
    }

    #[test]
    fn what_is_escaped_comes_back() {
        let text = "a & b < c > 'd' \"e\" \r\n \u{85}\u{2028}";
        let xml = "a &amp; b &lt; c &gt; &apos;d&apos; &quot;e&quot; &#xD;&#xA; &#x85;&#x2028;";
        assert_eq!(escaped(text), xml);
        assert_eq!(unescaped(xml).as_deref(), Some(text));
    }
}
