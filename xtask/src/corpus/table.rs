//! Tables as text, Markdown and TSV.

use std::fmt::Write as _;

/// A cell, and how it stands in its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// Stands left.
    Text(String),
    /// Stands right, with its digits in groups where people read it.
    Number(usize),
    /// There is no number.
    Nothing,
}

/// A table whose last row is a total.
#[derive(Debug)]
pub(super) struct Table<const N: usize> {
    pub(super) head: [&'static str; N],
    /// Which columns hold numbers.
    pub(super) is_number: [bool; N],
    pub(super) rows: Vec<[Cell; N]>,
}

impl<const N: usize> Table<N> {
    /// Columns of equal width, for a terminal.
    pub(super) fn text(&self) -> String {
        let mut lines = vec![self.head.map(str::to_owned)];
        lines.extend(
            self.rows
                .iter()
                .map(|row| row.each_ref().map(Cell::grouped)),
        );
        let width = |column: usize| {
            let lengths = lines.iter().map(|line| line[column].len());
            lengths.max().unwrap_or_default()
        };
        let widths: [usize; N] = std::array::from_fn(width);
        let mut text = String::new();
        for line in &lines {
            let mut row = String::new();
            for (index, cell) in line.iter().enumerate() {
                let width = widths[index];
                let _ = if self.is_number[index] {
                    write!(row, "{cell:>width$}  ")
                } else {
                    write!(row, "{cell:<width$}  ")
                };
            }
            text.push_str(row.trim_end());
            text.push('\n');
        }
        text
    }

    /// A table of Markdown.
    pub(super) fn markdown(&self) -> String {
        let rules = self
            .is_number
            .map(|is_number| if is_number { "---:" } else { "---" });
        let mut text = format!("| {} |\n| {} |\n", self.head.join(" | "), rules.join(" | "));
        for row in &self.rows {
            let cells = row.each_ref().map(Cell::grouped);
            let _ = writeln!(text, "| {} |", cells.join(" | "));
        }
        text
    }

    /// Values with tabs between, for other programs: without the total, which
    /// they would count twice.
    pub(super) fn tsv(&self) -> String {
        let mut text = format!("{}\n", self.head.join("\t"));
        let total = self.rows.len().saturating_sub(1);
        for row in self.rows.iter().take(total) {
            let _ = writeln!(text, "{}", row.each_ref().map(Cell::plain).join("\t"));
        }
        text
    }
}

impl Cell {
    /// What the cell adds to a total.
    pub(super) fn count(&self) -> usize {
        match self {
            Cell::Number(number) => *number,
            Cell::Text(_) | Cell::Nothing => 0,
        }
    }

    /// As people read it.
    fn grouped(&self) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => grouped(*number),
            Cell::Nothing => "-".to_owned(),
        }
    }

    /// As programs read it.
    fn plain(&self) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Nothing => String::new(),
        }
    }
}

/// A number with a comma before each three digits.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table with every kind of cell.
    fn table() -> Table<2> {
        Table {
            head: ["name", "count"],
            is_number: [false, true],
            rows: vec![
                [Cell::Text("a".to_owned()), Cell::Number(1_234_567)],
                [Cell::Text("longer".to_owned()), Cell::Nothing],
                [Cell::Text("total".to_owned()), Cell::Number(12)],
            ],
        }
    }

    #[test]
    fn text_has_columns_of_equal_width() {
        let expected = "\
name        count
a       1,234,567
longer          -
total          12
";
        assert_eq!(table().text(), expected);
    }

    #[test]
    fn markdown_has_a_rule_below_the_head() {
        let expected = "\
| name | count |
| --- | ---: |
| a | 1,234,567 |
| longer | - |
| total | 12 |
";
        assert_eq!(table().markdown(), expected);
    }

    #[test]
    fn programs_get_plain_numbers_and_no_total() {
        assert_eq!(table().tsv(), "name\tcount\na\t1234567\nlonger\t\n");
    }
}
