//! Numbers and times, their extremes among them.

use fastrand::Rng;
use serde_json::Value;

/// A whole number of 32 bits.
pub(crate) fn integer(rng: &mut Rng) -> i32 {
    let random = rng.i32(..);
    pick(rng, &[0, 1, -1, 7, i32::MAX, i32::MIN, random])
}

/// A whole number of 64 bits.
pub(crate) fn long(rng: &mut Rng) -> i64 {
    let random = rng.i64(..);
    let beyond_a_double = (1 << 53) + 1;
    pick(
        rng,
        &[0, 1, -1, i64::MAX, i64::MIN, beyond_a_double, random],
    )
}

/// A floating number of 32 bits. Its digits are the same for 64, as botocore
/// knows no others.
pub(crate) fn float(rng: &mut Rng) -> f32 {
    let random = f32::from(rng.i16(..)) / 64.0;
    pick(rng, &[0.0, 1.0, -1.5, 0.25, 16_777_216.0, random])
}

/// A floating number of 64 bits.
pub(crate) fn double(rng: &mut Rng) -> f64 {
    let random = (rng.f64() - 0.5) * 1e6;
    let smallest = f64::from_bits(1);
    let extremes = [f64::MAX, f64::MIN, f64::MIN_POSITIVE, smallest];
    let usual = [0.0, 1.0, -1.5, 0.1, 1.0 / 3.0, 1e21, random];
    pick(rng, &[&extremes[..], &usual].concat())
}

/// Seconds since 1970, to the end of the year 9999.
pub(crate) fn timestamp(rng: &mut Rng, has_milliseconds: bool) -> Value {
    let random = rng.i64(-2_000_000_000..4_000_000_000);
    let seconds = pick(
        rng,
        &[0, 1, -1, 1_700_000_000, 253_402_300_799, random, random],
    );
    if has_milliseconds && rng.bool() {
        let text = format!("{}.{:03}", seconds.abs(), rng.u16(1..1000));
        let seconds = text.parse::<f64>().unwrap_or_default();
        return seconds.into();
    }
    seconds.into()
}

/// One of these.
fn pick<T: Copy + Default>(rng: &mut Rng, values: &[T]) -> T {
    rng.choice(values).copied().unwrap_or_default()
}
