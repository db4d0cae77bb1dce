//! Bodies that the model allows: every member with a value of its type, and
//! what a newer service may send as well (unknown members, enum values and
//! union members), nulls, repeated keys, whitespace and escapes.

use fastrand::Rng;

use crate::json;
use crate::model;

/// Members of recursive shapes end here; the codec's own limit is further out.
const DEEPEST: usize = 24;

/// Writes values of shapes.
pub(crate) struct Writer<'a> {
    rng: &'a mut Rng,
    /// How many of 256 members are written.
    fullness: u8,
    /// How many more values containers may have.
    budget: usize,
}

impl<'a> Writer<'a> {
    /// A writer of bodies of any size.
    pub(crate) fn new(rng: &'a mut Rng) -> Self {
        let fullness = *rng.choice(&[20, 80, 160, 255]).unwrap();
        let budget = *rng.choice(&[10, 60, 200, 600]).unwrap();
        Self {
            rng,
            fullness,
            budget,
        }
    }

    /// The whole body of a structure.
    pub(crate) fn body(&mut self, structure: &str) -> String {
        let before = json::space(self.rng);
        let body = self.structure(structure, Vec::new(), 0);
        format!("{before}{body}{}", json::space(self.rng))
    }

    /// The whole body of an error, which tells its code.
    pub(crate) fn error(&mut self, structure: &str, code: Vec<(String, String)>) -> String {
        self.structure(structure, code, 0)
    }

    /// A value of any shape.
    fn value(&mut self, name: &str, depth: usize) -> String {
        self.budget = self.budget.saturating_sub(1);
        let shape = model::shape(name);
        match model::kind(shape) {
            "structure" if shape["union"] == true => self.union(name, depth),
            "structure" => self.structure(name, Vec::new(), depth),
            "list" => {
                let element = model::target(&shape["member"]);
                let items: Vec<String> = (0..self.length(depth))
                    .map(|_| self.nullable(element, depth + 1))
                    .collect();
                format!("[{}{}]", json::space(self.rng), items.join(","))
            }
            "map" => {
                let value = model::target(&shape["value"]);
                let items: Vec<String> = (0..self.length(depth))
                    .map(|_| {
                        let key = json::text(self.rng);
                        let key = json::quoted(self.rng, &key);
                        format!("{key}:{}", self.nullable(value, depth + 1))
                    })
                    .collect();
                format!("{{{}{}}}", items.join(","), json::space(self.rng))
            }
            "string" => {
                let known = model::enum_values(shape);
                let known = self.rng.choice(known).filter(|_| self.rng.u8(..) < 200);
                let text = known.map_or_else(|| json::text(self.rng), str::to_owned);
                json::quoted(self.rng, &text)
            }
            "boolean" => self.rng.bool().to_string(),
            "integer" => {
                let edges = [0, -1, i32::MIN, i32::MAX, self.rng.i32(..)];
                self.rng.choice(edges).unwrap().to_string()
            }
            "long" => {
                let edges = [0, -1, i64::MIN, i64::MAX, self.rng.i64(..)];
                self.rng.choice(edges).unwrap().to_string()
            }
            "float" | "double" => {
                let number = format!("{:e}", self.rng.f32() * 1e9);
                let forms = [r#""NaN""#, r#""-Infinity""#, "-0", "1E+3", "0.25", &number];
                (*self.rng.choice(&forms).unwrap()).to_owned()
            }
            "timestamp" => {
                let whole = self.rng.i64(-99_999_999_999..99_999_999_999);
                let thousandths = self.rng.u32(0..1000);
                let forms = [
                    whole.to_string(),
                    format!("{whole}.{thousandths:03}"),
                    "1.7e9".to_owned(),
                    "0".to_owned(),
                ];
                self.rng.choice(forms).unwrap()
            }
            kind => panic!("{name} is a {kind}, which this test does not know"),
        }
    }

    /// A value, or seldom a null.
    fn nullable(&mut self, name: &str, depth: usize) -> String {
        match depth > DEEPEST || self.budget == 0 || self.rng.u8(..) < 12 {
            true => "null".to_owned(),
            false => self.value(name, depth),
        }
    }

    fn length(&mut self, depth: usize) -> usize {
        match self.budget == 0 || depth > DEEPEST {
            true => 0,
            false => self.rng.usize(0..4),
        }
    }

    /// A structure whose members come in any order; of a repeated key, each
    /// value is a correct one.
    fn structure(
        &mut self,
        name: &str,
        mut members: Vec<(String, String)>,
        depth: usize,
    ) -> String {
        for (member, target) in model::members(model::shape(name)) {
            while self.rng.u8(..) <= self.fullness {
                members.push((member.to_owned(), self.nullable(target, depth + 1)));
                if self.rng.u8(..) > 4 {
                    break;
                }
            }
        }
        if self.rng.u8(..) < 40 {
            let unknown = format!("Newer{}", json::text(self.rng));
            members.push((unknown, json::document(self.rng, 4)));
        }
        // An error's `__type` means something.
        if depth > 0 && self.rng.u8(..) < 10 {
            members.push(("__type".to_owned(), json::document(self.rng, 1)));
        }
        self.rng.shuffle(&mut members);
        self.object(members)
    }

    /// A union: one member, known or not; nulls and `__type` do not count.
    fn union(&mut self, name: &str, depth: usize) -> String {
        let known: Vec<_> = model::members(model::shape(name)).collect();
        let (member, target) = *self.rng.choice(&known).unwrap();
        let mut members = Vec::new();
        if self.rng.u8(..) < 180 {
            members.push((member.to_owned(), self.value(target, depth + 1)));
        } else {
            let unknown = format!("Newer{}", json::text(self.rng));
            let value = match json::document(self.rng, 4) {
                null if null == "null" => "{}".to_owned(),
                value => value,
            };
            members.push((unknown, value));
            if self.rng.bool() {
                members.push((member.to_owned(), "null".to_owned()));
            }
        }
        if self.rng.u8(..) < 40 {
            members.push(("__type".to_owned(), r#""some#Thing""#.to_owned()));
        }
        self.rng.shuffle(&mut members);
        self.object(members)
    }

    fn object(&mut self, members: Vec<(String, String)>) -> String {
        let members: Vec<String> = members
            .into_iter()
            .map(|(key, value)| {
                let [before, between, after] = [(); 3].map(|()| json::space(self.rng));
                // Protocols look for their own keys in plain spelling.
                let key = match key.as_str() {
                    "code" | "__type" | "message" | "Message" => format!("\"{key}\""),
                    _ => json::quoted(self.rng, &key),
                };
                format!("{before}{key}{between}:{after}{value}")
            })
            .collect();
        let space = json::space(self.rng);
        format!("{{{}{space}}}", members.join(","))
    }
}
