//! The Rust spelling of model names, worked out apart from the generator.

/// Members whose Rust name the rule of [`snake_case`] does not bring.
const EXCEPTIONS: &[(&str, &str)] = &[
    // A keyword of Rust.
    ("Type", "r#type"),
];

/// The name of a member: a word starts at each capital that follows a small
/// letter or a digit.
pub(crate) fn member(name: &str) -> String {
    let exception = EXCEPTIONS.iter().find(|(model, _)| *model == name);
    match exception {
        Some((_, rust)) => (*rust).to_owned(),
        None => snake_case(name),
    }
}

/// The name in small letters, with an underscore between words.
pub(crate) fn snake_case(name: &str) -> String {
    let mut result = String::new();
    let mut inside = false;
    for letter in name.chars() {
        if inside && letter.is_ascii_uppercase() {
            result.push('_');
        }
        result.push(letter.to_ascii_lowercase());
        inside = !letter.is_ascii_uppercase();
    }
    result
}

/// The variant of an enum value: words in capitals get small letters, words
/// that have small letters stay.
pub(crate) fn variant(value: &str) -> String {
    let word = |word: &str| match word.chars().any(|letter| letter.is_ascii_lowercase()) {
        true => word.to_owned(),
        false => word[..1].to_owned() + &word[1..].to_ascii_lowercase(),
    };
    value.split('_').map(word).collect()
}

#[test]
fn names_are_spelled_as_in_the_official_crate() {
    assert_eq!(member("Type"), "r#type");
    assert_eq!(member("Arn"), "arn");
    assert_eq!(member("AiAgentVersionId"), "ai_agent_version_id");
    assert_eq!(member("Level1"), "level1");
    assert_eq!(variant("WEBRTC_API"), "WebrtcApi");
    assert_eq!(variant("S3"), "S3");
    assert_eq!(variant("AgentAssistance"), "AgentAssistance");
}
