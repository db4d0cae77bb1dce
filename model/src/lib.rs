//! AWS service models as typed values, in Smithy's terms.
//!
//! A model is read from text (nothing here touches the disk), checked, cut to
//! the operations somebody needs and handed to a generator. Nothing here knows
//! the language that is generated.
//!
//! The way of a model:
//!
//! 1. [`json`] parses, [`extras`] merges what lies beside the model;
//! 2. [`botocore`] reads the text into a [`Model`], refusing what it does not know;
//! 3. [`validate`] checks what no single shape shows;
//! 4. [`select`] keeps the named operations and [`closure`] what they reach;
//! 5. [`recursion`] finds the members that would make a type infinite.

pub mod botocore;
pub mod closure;
pub mod diagnostic;
pub mod endpoint;
pub mod extras;
pub mod json;
pub mod manifest;
pub mod nearest;
pub mod operation;
pub mod overrides;
pub mod places;
pub mod prose;
pub mod recursion;
pub mod select;
pub mod service;
pub mod shape;
pub mod shape_id;
pub mod slice;
pub mod smithy;
pub mod validate;
pub mod words;

use std::collections::BTreeMap;

pub use diagnostic::{Problem, Problems};
pub use operation::Operation;
pub use service::Service;
pub use shape::Shape;
pub use shape_id::ShapeId;

/// A service with its operations and shapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The service itself.
    pub service: Service,
    /// The operations by name.
    pub operations: BTreeMap<String, Operation>,
    /// Structures, unions, enums, lists, maps and event streams. Simple
    /// shapes are not here: each member holds its simple type.
    pub shapes: BTreeMap<ShapeId, Shape>,
}
