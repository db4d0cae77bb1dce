//! Bytes to text, inflated where needed and never without a bound.

use std::io::Read;

use flate2::read::MultiGzDecoder;

use shapesmith_model::{Problem, json};

/// How large one file may become; the largest model of AWS has 5 MB.
pub(super) const LARGEST_FILE: u64 = 256 << 20;

/// What gzipped files start with.
const GZIP: &[u8] = &[0x1f, 0x8b];

/// Whether bytes are gzipped.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(GZIP)
}

/// Everything that a reader has, up to a limit.
///
/// # Errors
/// When there is more, or reading fails.
pub(super) fn all(reader: impl Read, limit: u64, place: &str) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut reader = reader.take(limit.saturating_add(1));
    reader.read_to_end(&mut bytes).map_err(|error| {
        Problem::new(place, format!("cannot read: {error}"))
            .help("the file is broken or incomplete; fetch it again")
    })?;
    if bytes.len() as u64 > limit {
        return Err(
            Problem::new(place, format!("the file is larger than {limit} bytes"))
                .help("this is not a model; fetch it again from where you trust"),
        );
    }
    Ok(bytes)
}

/// A file's text. Wheels have gzipped files, and extras that are not; what a
/// file is shows in its first bytes. Problems name the file without `.gz`,
/// because lines and pointers are those of the text.
///
/// # Errors
/// When the bytes do not inflate, are too many, or are no UTF-8.
pub(super) fn decode(bytes: Vec<u8>, place: &str) -> Result<json::Source, Problem> {
    let bytes = match is_gzip(&bytes) {
        true => all(MultiGzDecoder::new(bytes.as_slice()), LARGEST_FILE, place)?,
        false => bytes,
    };
    let text = String::from_utf8(bytes).map_err(|error| {
        Problem::new(place, format!("cannot read: {}", error.utf8_error()))
            .help("check that the file is UTF-8 text, or fetch it again")
    })?;
    let file = place.strip_suffix(".gz").unwrap_or(place).to_owned();
    Ok(json::Source { file, text })
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use flate2::Compression;
    use flate2::read::MultiGzDecoder;
    use flate2::write::GzEncoder;

    use super::{all, decode};

    /// The bytes, gzipped.
    fn gzipped(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).expect("memory");
        encoder.finish().expect("memory")
    }

    #[test]
    fn a_file_that_inflates_without_end_is_refused() {
        let zeros = gzipped(&vec![0; 1 << 20]);
        assert!(zeros.len() < 4096, "{}", zeros.len());
        let inflate = |limit| all(MultiGzDecoder::new(zeros.as_slice()), limit, "x");
        assert_eq!(inflate(1 << 20).expect("all of it").len(), 1 << 20);
        let problem = inflate((1 << 20) - 1).expect_err("too much");
        assert_eq!(problem.message, "the file is larger than 1048575 bytes");
        assert!(all(std::io::repeat(0).take(9), 8, "x").is_err());
    }

    #[test]
    fn content_decides_whether_a_file_is_inflated() {
        let table = [
            (gzipped(b"{}"), "x.json.gz"),
            (gzipped(b"{}"), "x.json"),
            (b"{}".to_vec(), "x.json.gz"),
            (b"{}".to_vec(), "x.json"),
        ];
        for (bytes, place) in table {
            let source = decode(bytes, place).expect("a text");
            assert_eq!(
                (source.file.as_str(), source.text.as_str()),
                ("x.json", "{}")
            );
        }
    }

    #[test]
    fn each_cut_of_a_gzipped_file_is_a_problem() {
        let whole = gzipped(b"{\"metadata\": {}}");
        for length in 2..whole.len() {
            let problem = decode(whole[..length].to_vec(), "x").expect_err("a cut");
            assert!(problem.help.is_some(), "{problem}");
        }
        let mut wrong = whole.clone();
        let checksum = wrong.len() - 8;
        wrong[checksum] ^= 1;
        assert!(decode(wrong, "x").is_err());
        let problem = decode(vec![b'{', 0xff], "x").expect_err("no text");
        assert!(problem.message.contains("utf-8"), "{problem}");
    }
}
