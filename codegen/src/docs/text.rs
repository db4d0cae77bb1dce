//! Characters, words and addresses: what may stand in a line of documentation.

/// Maps a character to the one that may be emitted, or to none.
///
/// Control characters could end a comment's line or hide text; characters that
/// change the direction of text are refused by the compiler.
pub(super) fn visible(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{a0}' | '\u{2028}' | '\u{2029}' => {
            Some(' ')
        }
        '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' => None,
        '\u{61c}' | '\u{ad}' | '\u{feff}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Joins words by single spaces and drops the outer ones.
pub(super) fn collapse(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !output.is_empty() {
            output.push(' ');
        }
        output.push_str(word);
    }
    output
}

/// The length of the longest run of a character.
pub(super) fn longest_run(text: &str, mark: char) -> usize {
    text.split(|c| c != mark).map(str::len).max().unwrap_or(0)
}

/// Writes a code span whose marks are longer than any run of backticks in it.
pub(super) fn code_span(code: &str) -> String {
    if code.is_empty() {
        return String::new();
    }
    let marks = "`".repeat(shortest_absent_run(code));
    let pad = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{marks}{pad}{code}{pad}{marks}")
}

/// The number of backticks that can delimit a code span.
fn shortest_absent_run(code: &str) -> usize {
    if code.contains('`') {
        longest_run(code, '`') + 1
    } else {
        1
    }
}

/// Returns an address of the web in a form that any Markdown link can hold.
pub(super) fn web_address(address: &str) -> Option<String> {
    let address = address.trim();
    let host = ["https://", "http://"]
        .into_iter()
        .find_map(|scheme| address.strip_prefix(scheme))?;
    if !host.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let mut output = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => output.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'#' | b'@' | b'!' | b'$' | b'&'
            | b'\'' | b'*' | b'+' | b',' | b';' | b'=' | b'%' => output.push(char::from(byte)),
            0..=0x1f | 0x7f => {}
            _ => output.push_str(&format!("%{byte:02X}")),
        }
    }
    Some(output)
}

/// Splits a row of a table into cells, without their escaped bars.
pub(super) fn cells(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    for c in row.chars() {
        let Some(cell) = cells.last_mut() else { break };
        match (c, cell.ends_with('\\')) {
            ('|', true) => {
                cell.pop();
                cell.push('|');
            }
            ('|', false) => cells.push(String::new()),
            (c, _) => cell.push(c),
        }
    }
    if cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells
}

/// Where a word stands, which decides what must be escaped.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// Links may not contain links.
    pub(super) in_link: bool,
    /// Bars separate the cells of a table.
    pub(super) in_table: bool,
}

/// Appends a word of literal text; bare addresses become links.
pub(super) fn push_word(output: &mut String, word: &str, place: Place) {
    // Marks without text around them are no markup.
    if matches!(word, "<" | "*" | "_") || word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        output.push_str(word);
        return;
    }
    let mut rest = word;
    while let Some((at, length)) = find_address(rest) {
        escape(output, &rest[..at], place);
        let address = &rest[at..at + length];
        if place.in_link {
            escape(output, address, place);
        } else {
            output.push('<');
            output.push_str(address);
            output.push('>');
        }
        rest = &rest[at + length..];
    }
    escape(output, rest, place);
}

/// Finds a bare address in a word: where it starts and how long it is.
fn find_address(word: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let at = from + word[from..].find("http")?;
        let rest = &word[at..];
        let scheme = ["https://", "http://"]
            .into_iter()
            .find(|scheme| rest.starts_with(scheme));
        if let Some(scheme) = scheme {
            let end = rest.find(ends_address).unwrap_or(rest.len());
            let address = trim_address(&rest[..end]);
            let host = address.get(scheme.len()..).unwrap_or("");
            if host.contains(|c: char| c.is_alphanumeric()) {
                return Some((at, address.len()));
            }
        }
        from = at + 4;
    }
}

fn ends_address(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|')
}

/// Leaves out the punctuation that belongs to the sentence around an address.
fn trim_address(address: &str) -> &str {
    let mut address = address;
    while let Some(last) = address.chars().next_back() {
        let opening = match last {
            ')' => '(',
            ']' => '[',
            '}' => '{',
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' => last,
            _ => break,
        };
        let count = |c: char| address.matches(c).count();
        if opening != last && count(opening) >= count(last) {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}

/// Escapes what Markdown or rustdoc would read as markup.
fn escape(output: &mut String, text: &str, place: Place) {
    let mut characters = text.char_indices().peekable();
    let mut previous = output.chars().next_back();
    while let Some((at, c)) = characters.next() {
        let next = characters.peek().map(|(_, next)| *next);
        let alphanumeric = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let special = match c {
            '`' | '*' | '[' | ']' | '~' => true,
            '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
            '_' => !(alphanumeric(previous) && alphanumeric(next)),
            '<' => next.is_none_or(|next| !next.is_ascii_digit() && next != '='),
            '&' => starts_entity(&text[at + 1..]),
            '|' => place.in_table,
            _ => false,
        };
        if special {
            output.push('\\');
        }
        output.push(c);
        previous = Some(c);
    }
}

/// Says whether a text that follows `&` goes on like an entity.
fn starts_entity(text: &str) -> bool {
    let name = text.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.len() < text.len() && name.starts_with(';')
}

/// Says whether a word would start a block at the start of a line.
pub(super) fn starts_block(word: &str) -> bool {
    let marks = matches!(word, "+" | "*") || word.starts_with(['>', '|']);
    let heading = word.len() <= 6 && word.chars().all(|c| c == '#');
    let rule = word.chars().all(|c| matches!(c, '-' | '=' | '|' | ':'));
    marks || heading || rule || is_number(word)
}

/// Says whether a word is the number of a list item.
fn is_number(word: &str) -> bool {
    let digits = word.strip_suffix(['.', ')']).unwrap_or("");
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Escapes the first word of a line that would start a block there.
pub(super) fn guard(word: &str) -> String {
    let first = word.split(' ').next().unwrap_or(word);
    if is_number(first) {
        let (digits, rest) = word.split_at(first.len() - 1);
        format!("{digits}\\{rest}")
    } else if starts_block(first) {
        format!("\\{word}")
    } else {
        word.to_owned()
    }
}
