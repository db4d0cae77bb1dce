//! The files of one model, in either format.

use shapesmith_model::places::{Format, Places};
use shapesmith_model::{Model, Problems, botocore, json, smithy, validate};

/// The files of one model.
#[derive(Debug)]
pub(crate) enum Found {
    Botocore(botocore::Files),
    Smithy(json::Source),
}

impl Found {
    /// Reads and checks the model.
    ///
    /// # Errors
    /// Every problem of the files.
    pub(crate) fn read(&self) -> Result<Model, Problems> {
        let (model, places) = match self {
            Self::Botocore(files) => {
                let places = Places::new(&files.service.file, Format::Botocore);
                (botocore::read(files)?, places)
            }
            Self::Smithy(source) => {
                let places = Places::new(&source.file, Format::Smithy);
                (smithy::read(source)?, places)
            }
        };
        validate::validate(&model, places)?;
        Ok(model)
    }

    /// The files without the extras that are not botocore's own.
    pub(super) fn without_our_extras(mut self) -> Self {
        if let Self::Botocore(files) = &mut self {
            files.extras.retain(|extras| is_sdk_extras(&extras.file));
        }
        self
    }
}

/// Whether a file is one of the extras that botocore itself merges.
pub(super) fn is_sdk_extras(file: &str) -> bool {
    file.ends_with(".sdk-extras.json")
}
