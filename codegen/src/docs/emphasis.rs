//! Emphasis: which stars open and close it, and which pairs Markdown accepts.

use super::inline::Piece;

/// How strong emphasis is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Emphasis in italics.
    Weak,
    /// Emphasis in bold.
    Strong,
}

impl Kind {
    /// The stars on either side.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Weak => "*",
            Self::Strong => "**",
        }
    }
}

/// Decides what a run of stars does; an empty answer means that it is text.
pub(super) fn kinds(
    length: usize,
    before: &[Piece],
    can_close: bool,
    can_open: bool,
) -> Vec<Piece> {
    let mut open = still_open(before);
    let mut left = length;
    let mut kinds = Vec::new();
    while left > 0 {
        let last = open.last().copied();
        if let Some(kind) = last.filter(|kind| can_close && kind.mark().len() <= left)
            && !(kind == Kind::Weak && left == 2 && can_open)
        {
            open.pop();
            left -= kind.mark().len();
            kinds.push(Piece::Close(kind));
            continue;
        }
        let kind = if left >= 2 { Kind::Strong } else { Kind::Weak };
        if !can_open || open.contains(&kind) {
            return Vec::new();
        }
        open.push(kind);
        left -= kind.mark().len();
        kinds.push(Piece::Open(kind));
    }
    kinds
}

/// The emphasis that is open after some pieces.
fn still_open(pieces: &[Piece]) -> Vec<Kind> {
    let mut open = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Open(kind) => open.push(*kind),
            Piece::Close(_) => {
                open.pop();
            }
            Piece::Space | Piece::Text(_) | Piece::Whole(_) => {}
        }
    }
    open
}

/// Drops the marks that have no partner or that Markdown would not accept.
pub(super) fn settle(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let mut drop = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(_) => open.push(at),
            Piece::Close(_) => {
                let start = open.pop();
                let accepted = start.is_some_and(|start| {
                    let outside = edge(&pieces[..start], true);
                    let inside = edge(&pieces[start + 1..], false);
                    let opens = flanks(inside, outside);
                    let inside = edge(&pieces[..at], true);
                    let outside = edge(&pieces[at + 1..], false);
                    opens && flanks(inside, outside) && start + 1 < at
                });
                if !accepted {
                    drop.extend(start);
                    drop.push(at);
                }
            }
            Piece::Space | Piece::Text(_) | Piece::Whole(_) => {}
        }
    }
    drop.extend(open);
    if drop.is_empty() {
        return pieces;
    }
    let mut at = 0;
    pieces.retain(|_| {
        at += 1;
        !drop.contains(&(at - 1))
    });
    pieces
}

/// The character of the nearest piece: the last one before, or the first one after.
fn edge(pieces: &[Piece], before: bool) -> char {
    let piece = if before {
        pieces.last()
    } else {
        pieces.first()
    };
    match piece {
        None | Some(Piece::Space) => ' ',
        Some(Piece::Open(_) | Piece::Close(_)) => '*',
        Some(Piece::Text(text) | Piece::Whole(text)) => {
            let mut characters = text.chars();
            let found = if before {
                characters.next_back()
            } else {
                characters.next()
            };
            found.unwrap_or(' ')
        }
    }
}

/// The rule of Markdown: marks touch text inside, and only punctuation needs room outside.
fn flanks(inside: char, outside: char) -> bool {
    let punctuation = |c: char| !c.is_alphanumeric() && !c.is_whitespace();
    !inside.is_whitespace()
        && (!punctuation(inside) || outside.is_whitespace() || punctuation(outside))
}
