//! Near spellings, for errors about names that nobody knows.

/// How like two names must be to be worth naming, from 0 to 1.
const LIKENESS: f64 = 0.7;

/// Up to three candidates most like `name`, as advice.
pub fn advice<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let wanted = name.to_lowercase();
    let mut near: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| {
            let likeness = strsim::jaro_winkler(&wanted, &candidate.to_lowercase());
            (likeness, candidate)
        })
        .filter(|(likeness, _)| *likeness >= LIKENESS)
        .collect();
    near.sort_by(|(a, left), (b, right)| b.total_cmp(a).then_with(|| left.cmp(right)));
    near.dedup_by(|(_, left), (_, right)| left == right);
    let near: Vec<String> = near
        .iter()
        .take(3)
        .map(|(_, candidate)| format!("`{candidate}`"))
        .collect();
    match near.len() {
        0 => None,
        1 => Some(format!("did you mean {}?", near[0])),
        _ => Some(format!("did you mean one of {}?", near.join(", "))),
    }
}
