//! Makes inputs from the model: any value that a shape allows, and many that
//! nobody would write by hand.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use shapesmith_model::shape::{
    EnumValue, List, Location, Map as MapShape, Member, Shape, ShapeKind, Simple, Target,
    TimestampFormat,
};
use shapesmith_model::{Model, ShapeId};

use super::numbers;
use super::text::{self, Alphabet};

/// How often a shape may stand inside itself.
pub(crate) const DEPTH: usize = 5;

/// How much of an input is filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fill<'a> {
    /// Required members only, lists and maps empty.
    Minimal,
    /// Every member, as deep as shapes may stand inside themselves.
    Everything,
    /// Of the optional members of the input itself only this one.
    Alone(&'a str),
    /// Required members only, and every label of the URI is this text.
    Labels(&'a str),
    /// Each optional member with this chance.
    Random(f64),
}

/// Makes one input.
pub(crate) struct Generator<'a> {
    model: &'a Model,
    rng: Rng,
    /// The chance of an optional member.
    chance: f64,
    /// Whether every list and map holds something.
    full: bool,
    /// The shapes that the value in hand stands in.
    nest: Vec<&'a ShapeId>,
    /// How many more values are made before only required ones are, so that
    /// shapes that branch do not grow without end.
    budget: usize,
}

impl<'a> Generator<'a> {
    /// A generator whose inputs follow from the seed.
    pub(crate) fn new(model: &'a Model, seed: u64) -> Self {
        Self {
            model,
            rng: Rng::with_seed(seed),
            chance: 0.0,
            full: false,
            nest: Vec::new(),
            budget: 0,
        }
    }

    /// An input of this shape.
    pub(crate) fn input(mut self, id: &'a ShapeId, fill: Fill<'_>) -> Value {
        (self.chance, self.full, self.budget) = match fill {
            Fill::Minimal | Fill::Labels(_) => (0.0, false, 0),
            Fill::Everything => (1.0, true, 5000),
            Fill::Alone(_) => (0.5, false, 200),
            Fill::Random(chance) => (chance, false, 400),
        };
        self.nest.push(id);
        let members = self
            .model
            .shapes
            .get(id)
            .map(Shape::members)
            .unwrap_or_default();
        let mut input = Map::new();
        for member in members {
            let wanted = match fill {
                Fill::Alone(name) => is_needed(member) || member.name == name,
                Fill::Minimal | Fill::Everything | Fill::Labels(_) | Fill::Random(_) => {
                    self.wants(member)
                }
            };
            if wanted {
                let value = match fill {
                    Fill::Labels(text) if is_text_label(member) => text.into(),
                    Fill::Minimal
                    | Fill::Everything
                    | Fill::Alone(_)
                    | Fill::Labels(_)
                    | Fill::Random(_) => self.value(member, alphabet(member)),
                };
                input.insert(member.name.clone(), value);
            }
        }
        Value::Object(input)
    }

    /// Whether a member of the structure in hand is set.
    fn wants(&mut self, member: &Member) -> bool {
        is_needed(member)
            || (self.budget > 0 && self.has_room(member) && self.rng.f64() < self.chance)
    }

    /// Whether what the member holds may stand here once more. Lists and maps
    /// may: they can be empty.
    fn has_room(&self, member: &Member) -> bool {
        match &member.target {
            Target::Simple(_) => true,
            Target::Shape(id) => match self.model.shapes.get(id).map(|shape| &shape.kind) {
                Some(ShapeKind::Structure(_) | ShapeKind::Union(_)) => {
                    self.nest.iter().filter(|outer| **outer == id).count() < DEPTH
                }
                Some(
                    ShapeKind::Enum(_)
                    | ShapeKind::List(_)
                    | ShapeKind::Map(_)
                    | ShapeKind::EventStream(_),
                )
                | None => true,
            },
        }
    }

    /// What a member holds; its texts are of this alphabet.
    fn value(&mut self, member: &'a Member, alphabet: Alphabet) -> Value {
        self.budget = self.budget.saturating_sub(1);
        let id = match &member.target {
            Target::Simple(simple) => return self.simple(*simple, member, alphabet),
            Target::Shape(id) => id,
        };
        let Some(shape) = self.model.shapes.get(id) else {
            return Value::Null;
        };
        self.nest.push(id);
        let value = match &shape.kind {
            ShapeKind::Structure(structure) => self.structure(&structure.members),
            ShapeKind::Union(members) => self.union(members),
            ShapeKind::Enum(values) => self.enumeration(values, alphabet),
            ShapeKind::List(list) => self.list(list, alphabet),
            ShapeKind::Map(map) => self.map(map, alphabet),
            // Refused when crates are emitted.
            ShapeKind::EventStream(_) => Value::Null,
        };
        self.nest.pop();
        value
    }

    /// A structure with some of its optional members.
    fn structure(&mut self, members: &'a [Member]) -> Value {
        let mut object = Map::new();
        for member in members {
            if self.wants(member) {
                let value = self.value(member, Alphabet::Any);
                object.insert(member.name.clone(), value);
            }
        }
        Value::Object(object)
    }

    /// A union with one of its members.
    fn union(&mut self, members: &'a [Member]) -> Value {
        let with_room = members.iter().filter(|member| self.has_room(member));
        let members: Vec<&Member> = with_room.collect();
        let Some(member) = self.rng.choice(members) else {
            return json!({});
        };
        let value = self.value(member, Alphabet::Any);
        Value::Object(Map::from_iter([(member.name.clone(), value)]))
    }

    /// A value that the model knows, or one that it does not.
    fn enumeration(&mut self, values: &[EnumValue], alphabet: Alphabet) -> Value {
        match self.rng.choice(values) {
            Some(known) if self.rng.u8(..4) > 0 => known.value.clone().into(),
            Some(_) | None => text::text(&mut self.rng, alphabet).into(),
        }
    }

    /// A list, in some cases an empty one.
    fn list(&mut self, list: &'a List, alphabet: Alphabet) -> Value {
        let length = self.length(&list.member);
        let elements = (0..length).map(|_| {
            if list.sparse && self.rng.u8(..4) == 0 {
                Value::Null
            } else {
                self.value(&list.member, alphabet)
            }
        });
        elements.collect()
    }

    /// A map, in some cases an empty one.
    fn map(&mut self, map: &'a MapShape, alphabet: Alphabet) -> Value {
        let mut object = Map::new();
        for _ in 0..self.length(&map.value) {
            let key = match self.value(&map.key, alphabet) {
                Value::String(key) => key,
                other => other.to_string(),
            };
            let value = if map.sparse && self.rng.u8(..4) == 0 {
                Value::Null
            } else {
                self.value(&map.value, alphabet)
            };
            object.insert(key, value);
        }
        Value::Object(object)
    }

    /// How many elements a list or map gets.
    fn length(&mut self, element: &Member) -> usize {
        if self.budget == 0 || !self.has_room(element) {
            return 0;
        }
        let is_outer = self.nest.len() < 4;
        match (self.full, is_outer) {
            (true, true) => 2,
            (true, false) => 1,
            (false, true) => self.rng.usize(..4),
            (false, false) => self.rng.usize(..3),
        }
    }

    /// A simple value.
    fn simple(&mut self, simple: Simple, member: &Member, alphabet: Alphabet) -> Value {
        let rng = &mut self.rng;
        match simple {
            Simple::String => text::text(rng, alphabet).into(),
            Simple::Integer => numbers::integer(rng).into(),
            Simple::Long => numbers::long(rng).into(),
            Simple::Float => numbers::float(rng).into(),
            Simple::Double => numbers::double(rng).into(),
            Simple::Boolean => rng.bool().into(),
            Simple::Timestamp => numbers::timestamp(rng, has_milliseconds(member)),
            Simple::Blob => json!({ "base64": text::base64(rng) }),
            Simple::Document => self.document(3),
        }
    }

    /// Any JSON, to this depth.
    fn document(&mut self, depth: usize) -> Value {
        let last = if depth == 0 { 5 } else { 7 };
        match self.rng.u8(..last) {
            0 => Value::Null,
            1 => self.rng.bool().into(),
            2 => numbers::integer(&mut self.rng).into(),
            3 => numbers::double(&mut self.rng).into(),
            4 => text::text(&mut self.rng, Alphabet::Any).into(),
            5 => (0..self.rng.usize(..3))
                .map(|_| self.document(depth - 1))
                .collect(),
            _ => (0..self.rng.usize(..3))
                .map(|_| {
                    let key = text::text(&mut self.rng, Alphabet::Any);
                    (key, self.document(depth - 1))
                })
                .collect(),
        }
    }
}

/// Whether a member has to be there. Tokens need not: they are filled.
pub(crate) fn is_needed(member: &Member) -> bool {
    let is_label = member.location == Location::Label || member.host_label;
    (member.required && !member.idempotency_token) || is_label
}

/// Whether a member is a label of the URI that holds any text.
pub(crate) fn is_text_label(member: &Member) -> bool {
    member.location == Location::Label && member.target == Target::Simple(Simple::String)
}

/// What the texts of a member of the input itself may be made of.
fn alphabet(member: &Member) -> Alphabet {
    if member.host_label {
        return Alphabet::Host;
    }
    match &member.location {
        Location::Label => Alphabet::Label,
        Location::Header(_) | Location::PrefixHeaders(_) => Alphabet::Header,
        Location::Body
        | Location::Payload
        | Location::Query(_)
        | Location::QueryParams
        | Location::StatusCode => Alphabet::Any,
    }
}

/// Whether a timestamp is written as a number: in texts, botocore writes six
/// digits behind the point and we write three, which means the same.
fn has_milliseconds(member: &Member) -> bool {
    let format = member.timestamp_format;
    let is_number = format.is_none() || format == Some(TimestampFormat::EpochSeconds);
    is_number && member.location == Location::Body
}
