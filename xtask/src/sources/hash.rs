//! Fingerprints of files.

use sha2::{Digest, Sha256};

use shapesmith_model::Problem;

/// The SHA-256 of some bytes, in hex.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The hash of an argument in the form that [`sha256`] gives.
///
/// # Errors
/// When it is no hash.
pub(super) fn normal(hash: &str) -> Result<String, Problem> {
    let is_hash = hash.len() == 64 && hash.chars().all(|c| c.is_ascii_hexdigit());
    if is_hash {
        Ok(hash.to_ascii_lowercase())
    } else {
        Err(
            Problem::new("--sha256", format!("`{hash}` is not a SHA-256"))
                .help("write 64 hexadecimal digits, as `sha256sum` prints them"),
        )
    }
}

/// Refuses a hash that is not the expected one.
///
/// # Errors
/// When they differ, with both.
pub(super) fn check(place: &str, found: &str, expected: &str) -> Result<(), Problem> {
    if found == expected {
        return Ok(());
    }
    Err(
        Problem::new(place, format!("the sha256 is {found}, not {expected}"))
            .help("do not trust the file before you know which hash is right; then fetch it again or correct the hash"),
    )
}

#[cfg(test)]
mod tests {
    use super::{check, normal, sha256};

    #[test]
    fn hashes_are_compared_in_one_form() {
        let hash = sha256(b"abc");
        assert!(hash.starts_with("ba7816bf"), "{hash}");
        assert_eq!(normal(&hash.to_uppercase()).as_ref(), Ok(&hash));
        assert!(check("x", &hash, &hash).is_ok());
        for wrong in [
            "",
            "ba78",
            "sha256:ba78",
            &hash[1..],
            &format!("{}g", &hash[1..]),
        ] {
            assert!(normal(wrong).is_err(), "{wrong}");
        }
    }
}
