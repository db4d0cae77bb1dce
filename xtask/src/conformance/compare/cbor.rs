//! CBOR by value: whether lengths are told before or after, how wide numbers
//! are, and the order of keys do not matter.

use std::fmt;

/// A value.
#[derive(Clone, Debug)]
pub(super) enum Cbor {
    Integer(i128),
    Bytes(Vec<u8>),
    Text(String),
    List(Vec<Cbor>),
    Map(Vec<(Cbor, Cbor)>),
    Tagged(u64, Box<Cbor>),
    Float(f64),
    /// `false`, `true`, null, undefined and others without a name.
    Simple(u8),
}

impl PartialEq for Cbor {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Cbor::Integer(left), Cbor::Integer(right)) => left == right,
            (Cbor::Bytes(left), Cbor::Bytes(right)) => left == right,
            (Cbor::Text(left), Cbor::Text(right)) => left == right,
            (Cbor::List(left), Cbor::List(right)) => left == right,
            (Cbor::Map(left), Cbor::Map(right)) => {
                let has = |entry| right.iter().any(|other| other == entry);
                left.len() == right.len() && left.iter().all(has)
            }
            // A time is the same whether its seconds are whole or not.
            (Cbor::Tagged(1, left), Cbor::Tagged(1, right)) => left.number() == right.number(),
            (Cbor::Tagged(left, inner), Cbor::Tagged(right, other)) => {
                left == right && inner == other
            }
            (Cbor::Float(left), Cbor::Float(right)) => {
                left == right || left.is_nan() && right.is_nan()
            }
            (Cbor::Simple(left), Cbor::Simple(right)) => left == right,
            _ => false,
        }
    }
}

impl Cbor {
    /// The number that this is.
    #[allow(clippy::cast_precision_loss, reason = "times are small enough")]
    fn number(&self) -> Option<f64> {
        match self {
            Cbor::Integer(number) => Some(*number as f64),
            Cbor::Float(number) => Some(*number),
            Cbor::Bytes(_) | Cbor::Text(_) | Cbor::List(_) | Cbor::Map(_) => None,
            Cbor::Tagged(..) | Cbor::Simple(_) => None,
        }
    }
}

/// Prints the value as RFC 8949 does in its diagnostic notation.
impl fmt::Display for Cbor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cbor::Integer(number) => write!(f, "{number}"),
            Cbor::Bytes(bytes) => {
                f.write_str("h'")?;
                bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
                f.write_str("'")
            }
            Cbor::Text(text) => write!(f, "{text:?}"),
            Cbor::List(values) => {
                let values: Vec<String> = values.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", values.join(", "))
            }
            Cbor::Map(entries) => {
                let entries = entries.iter();
                let entries: Vec<String> = entries
                    .map(|(key, value)| format!("{key}: {value}"))
                    .collect();
                write!(f, "{{{}}}", entries.join(", "))
            }
            Cbor::Tagged(tag, value) => write!(f, "{tag}({value})"),
            Cbor::Float(number) => write!(f, "{number:?}"),
            Cbor::Simple(20) => f.write_str("false"),
            Cbor::Simple(21) => f.write_str("true"),
            Cbor::Simple(22) => f.write_str("null"),
            Cbor::Simple(23) => f.write_str("undefined"),
            Cbor::Simple(number) => write!(f, "simple({number})"),
        }
    }
}

/// Reads a value that all of the bytes are.
///
/// # Errors
/// When they are not one value.
pub(super) fn read(bytes: &[u8]) -> Result<Cbor, String> {
    let mut reader = Reader { bytes, at: 0 };
    let value = reader.value()?;
    match reader.at == bytes.len() {
        true => Ok(value),
        false => Err(format!(
            "something stands behind the value, from byte {}",
            reader.at
        )),
    }
}

/// Reads values from front to back.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    /// The next bytes.
    fn take(&mut self, length: u64) -> Result<&[u8], String> {
        let end = usize::try_from(length)
            .ok()
            .and_then(|length| self.at.checked_add(length));
        let bytes = end.and_then(|end| self.bytes.get(self.at..end));
        let bytes = bytes.ok_or_else(|| format!("ends too early, at byte {}", self.at))?;
        self.at += bytes.len();
        Ok(bytes)
    }

    /// Whether the end of something without a length is here; if so, it is
    /// passed.
    fn ends(&mut self) -> bool {
        let ends = self.bytes.get(self.at) == Some(&0xff);
        self.at += usize::from(ends);
        ends
    }

    /// The number behind the first byte; `None` if there is no length.
    fn argument(&mut self, info: u8) -> Result<Option<u64>, String> {
        Ok(Some(match info {
            0..=23 => u64::from(info),
            24..=27 => {
                let bytes = self.take(1 << (info - 24))?;
                bytes
                    .iter()
                    .fold(0, |number, byte| number << 8 | u64::from(*byte))
            }
            31 => return Ok(None),
            _ => return Err(format!("unknown length at byte {}", self.at)),
        }))
    }

    /// The next value.
    fn value(&mut self) -> Result<Cbor, String> {
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 31);
        let start = self.at;
        let argument = self.argument(info)?;
        let needed = || argument.ok_or_else(|| format!("no length at byte {start}"));
        Ok(match major {
            0 => Cbor::Integer(i128::from(needed()?)),
            1 => Cbor::Integer(-1 - i128::from(needed()?)),
            2 => Cbor::Bytes(self.string(argument, 2)?),
            3 => {
                let text = String::from_utf8(self.string(argument, 3)?);
                Cbor::Text(text.map_err(|_| format!("no UTF-8 at byte {start}"))?)
            }
            4 => {
                let mut values = Vec::new();
                while argument.map_or_else(|| !self.ends(), |length| (values.len() as u64) < length)
                {
                    values.push(self.value()?);
                }
                Cbor::List(values)
            }
            5 => {
                let mut entries = Vec::new();
                while argument
                    .map_or_else(|| !self.ends(), |length| (entries.len() as u64) < length)
                {
                    entries.push((self.value()?, self.value()?));
                }
                Cbor::Map(entries)
            }
            6 => Cbor::Tagged(needed()?, Box::new(self.value()?)),
            _ => simple(info, needed()?),
        })
    }

    /// The bytes of a string, which may come in pieces.
    fn string(&mut self, length: Option<u64>, major: u8) -> Result<Vec<u8>, String> {
        if let Some(length) = length {
            return Ok(self.take(length)?.to_vec());
        }
        let mut bytes = Vec::new();
        while !self.ends() {
            let first = self.take(1)?[0];
            let length = self.argument(first & 31)?;
            match length {
                Some(length) if first >> 5 == major => bytes.extend(self.take(length)?),
                Some(_) | None => return Err(format!("no piece of a string at byte {}", self.at)),
            }
        }
        Ok(bytes)
    }
}

/// Floats and values without content.
#[allow(
    clippy::cast_possible_truncation,
    reason = "as wide as the bits that were read"
)]
fn simple(info: u8, bits: u64) -> Cbor {
    match info {
        25 => Cbor::Float(half(bits as u16)),
        26 => Cbor::Float(f64::from(f32::from_bits(bits as u32))),
        27 => Cbor::Float(f64::from_bits(bits)),
        _ => Cbor::Simple(bits as u8),
    }
}

/// A float of 16 bits.
fn half(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 31);
    let fraction = f64::from(bits & 1023);
    let size = match exponent {
        0 => fraction * 2.0_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2.0_f64.powi(exponent - 25),
    };
    sign * size
}

#[cfg(test)]
mod tests {
    use super::read;

    fn shown(hex: &str) -> String {
        let bytes: Vec<u8> = (0..hex.len() / 2)
            .filter_map(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).ok())
            .collect();
        match read(&bytes) {
            Ok(value) => value.to_string(),
            Err(error) => error,
        }
    }

    #[test]
    fn values_are_read_as_the_standard_shows_them() {
        // The examples of RFC 8949, appendix A.
        for (hex, expected) in [
            ("1bffffffffffffffff", "18446744073709551615"),
            ("3bffffffffffffffff", "-18446744073709551616"),
            ("f93e00", "1.5"),
            ("f90001", "5.960464477539063e-8"),
            ("f97c00", "inf"),
            ("fa47c35000", "100000.0"),
            ("fbc010666666666666", "-4.1"),
            ("f4", "false"),
            ("f7", "undefined"),
            ("c11a514b67b0", "1(1363896240)"),
            ("5f42010243030405ff", "h'0102030405'"),
            ("7f657374726561646d696e67ff", "\"streaming\""),
            ("9f018202039f0405ffff", "[1, [2, 3], [4, 5]]"),
            ("bf61610161629f0203ffff", "{\"a\": 1, \"b\": [2, 3]}"),
            ("a2", "ends too early, at byte 1"),
            ("0000", "something stands behind the value, from byte 1"),
            ("5f00ff", "no piece of a string at byte 2"),
        ] {
            assert_eq!(shown(hex), expected, "{hex}");
        }
    }

    #[test]
    fn forms_of_the_same_value_are_equal() {
        for (left, right, expected) in [
            ("bf61610161620 2ff", "a2616202616101", true),
            ("f97e00", "fb7ff8000000000000", true),
            ("f93e00", "fa3fc00000", true),
            ("1801", "01", true),
            ("01", "f93c00", false),
            ("c101", "c1f93c00", true),
            ("a0", "80", false),
            ("a1616101", "a1616102", false),
        ] {
            let bytes = |hex: &str| -> Vec<u8> {
                let hex = hex.replace(' ', "");
                (0..hex.len() / 2)
                    .filter_map(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).ok())
                    .collect()
            };
            let equal =
                read(&bytes(left)).expect("a value") == read(&bytes(right)).expect("a value");
            assert_eq!(equal, expected, "{left} {right}");
        }
    }
}
