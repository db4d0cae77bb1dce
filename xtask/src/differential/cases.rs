//! The inputs of an operation: first the systematic ones, then random ones.

use serde_json::{Value, json};

use shapesmith_model::shape::Shape;
use shapesmith_model::{Model, Operation};

use super::generator::{Fill, Generator, is_needed, is_text_label};
use super::text::LABELS;

/// The inputs of an operation, as many as asked for.
///
/// Each follows from the seed, the operation and its number alone, so that
/// more operations or a greater count do not change it.
pub(crate) fn inputs(model: &Model, operation: &Operation, seed: u64, count: usize) -> Vec<Value> {
    let Some(id) = &operation.input else {
        return vec![json!({}); count];
    };
    let members = model.shapes.get(id).map(Shape::members).unwrap_or_default();
    let has_labels = members.iter().any(|member| is_text_label(member));
    let labels = if has_labels { LABELS } else { &[] };
    let labels = labels.iter().map(|text| Fill::Labels(text));
    let optional = members.iter().filter(|member| !is_needed(member));
    let alone = optional.map(|member| Fill::Alone(&member.name));
    let random = [0.2, 0.5, 0.8].map(Fill::Random).into_iter().cycle();
    let fills = [Fill::Minimal, Fill::Everything].into_iter();
    let fills = fills.chain(alone).chain(labels).chain(random).take(count);
    fills
        .enumerate()
        .map(|(index, fill)| {
            let seed = mixed(seed, &operation.name, index);
            Generator::new(model, seed).input(id, fill)
        })
        .collect()
}

/// A seed for one input: FNV-1a, as the standard library's hash may change.
fn mixed(seed: u64, operation: &str, index: usize) -> u64 {
    let text = format!("{seed}/{operation}/{index}");
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
