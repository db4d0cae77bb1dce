//! Idempotency tokens.

use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_types::config_bag::{Storable, StoreReplace};

/// Makes the tokens by which a service recognizes a repeated request.
///
/// A token is made once for a request and stays the same for all of its
/// attempts. By default tokens are random UUIDs (version 4); for tests they
/// can be fixed, or random from a seed.
#[derive(Clone, Debug)]
pub struct IdempotencyTokenProvider {
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    Fixed(String),
    Random(Arc<Mutex<fastrand::Rng>>),
}

impl IdempotencyTokenProvider {
    /// Random tokens.
    pub fn random() -> Self {
        Self::of(fastrand::Rng::new())
    }

    /// Random tokens that are the same for the same seed.
    pub fn with_seed(seed: u64) -> Self {
        Self::of(fastrand::Rng::with_seed(seed))
    }

    /// Always this token.
    pub fn fixed(token: impl Into<String>) -> Self {
        let source = Source::Fixed(token.into());
        Self { source }
    }

    fn of(generator: fastrand::Rng) -> Self {
        let source = Source::Random(Arc::new(Mutex::new(generator)));
        Self { source }
    }

    /// The next token.
    pub fn make_idempotency_token(&self) -> String {
        match &self.source {
            Source::Fixed(token) => token.clone(),
            Source::Random(generator) => {
                let mut generator = generator.lock().unwrap_or_else(PoisonError::into_inner);
                uuid_v4(generator.u128(..))
            }
        }
    }
}

impl Default for IdempotencyTokenProvider {
    fn default() -> Self {
        Self::random()
    }
}

impl From<&'static str> for IdempotencyTokenProvider {
    fn from(token: &'static str) -> Self {
        Self::fixed(token)
    }
}

impl Storable for IdempotencyTokenProvider {
    type Storer = StoreReplace<Self>;
}

/// A UUID of random bits, with version and variant as RFC 9562 has them.
fn uuid_v4(random: u128) -> String {
    let version = random & !(0xf << 76) | 0x4 << 76;
    let bits = version & !(0x3 << 62) | 0x2 << 62;
    let text = format!("{bits:032x}");
    let (a, rest) = text.split_at(8);
    let (b, rest) = rest.split_at(4);
    let (c, rest) = rest.split_at(4);
    let (d, e) = rest.split_at(4);
    format!("{a}-{b}-{c}-{d}-{e}")
}

#[cfg(test)]
mod tests {
    use super::{IdempotencyTokenProvider, uuid_v4};

    #[test]
    fn version_and_variant_are_set_whatever_the_bits() {
        assert_eq!(uuid_v4(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid_v4(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
    }

    #[test]
    fn a_seed_repeats_its_tokens_and_random_ones_differ() {
        let seeded = || IdempotencyTokenProvider::with_seed(7).make_idempotency_token();
        assert_eq!(seeded(), seeded());
        let random = IdempotencyTokenProvider::random();
        assert_ne!(
            random.make_idempotency_token(),
            random.make_idempotency_token()
        );
    }
}
