//! Points in time as texts.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use crate::schema::TimestampFormat;
use crate::serde::{Result, Schema, SerdeError};

/// The format of a timestamp: its schema's, else the default of its place.
pub(super) fn format(schema: &Schema<'_>, default: Format) -> Format {
    match schema.timestamp_format().map(|one| one.format()) {
        Some(TimestampFormat::DateTime) => Format::DateTime,
        Some(TimestampFormat::EpochSeconds) => Format::EpochSeconds,
        Some(TimestampFormat::HttpDate) => Format::HttpDate,
        _ => default,
    }
}

/// Reads a timestamp. Services do not always keep to the format of the model,
/// and no text is right in two of them, so each is tried.
pub(crate) fn read(text: &str, schema: &Schema<'_>, default: Format) -> Result<DateTime> {
    let lenient = |format| match format {
        Format::DateTime => Format::DateTimeWithOffset,
        other => other,
    };
    let modeled = lenient(format(schema, default));
    let formats = [
        modeled,
        Format::DateTimeWithOffset,
        Format::HttpDate,
        Format::EpochSeconds,
    ];
    let mut times = formats.into_iter().map(|format| parsed(text, format));
    times
        .find_map(|time| time)
        .ok_or_else(|| SerdeError::type_mismatch("expected timestamp"))
}

/// The time that a text stands for in a format. The official parser takes
/// `-1.5` for `-1 + 0.5` (our case `FractionalTimestamps`).
fn parsed(text: &str, format: Format) -> Option<DateTime> {
    let before = text
        .strip_prefix('-')
        .filter(|_| format == Format::EpochSeconds);
    match before {
        Some(text) => {
            let time = DateTime::from_str(text, format).ok()?;
            DateTime::from_nanos(-time.as_nanos()).ok()
        }
        None => DateTime::from_str(text, format).ok(),
    }
}
