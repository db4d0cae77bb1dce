//! How the crates of a corpus are called, so that all of them can be members
//! of one workspace.

use std::collections::BTreeMap;

use shapesmith_codegen::crate_name;
use shapesmith_model::Problem;

use super::models::{Model, ModelName};

/// The names of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CrateName {
    /// The folder in the workspace.
    pub(super) folder: String,
    pub(super) package: String,
}

/// The crates of all models. The newest version of a service has the usual
/// names of the service; those of older versions end in the version.
///
/// A model whose crate would share a name with another's gets a problem.
pub(super) fn name(models: &[Model]) -> BTreeMap<&ModelName, Result<CrateName, Problem>> {
    let newest = newest(models);
    let stems = stems(&newest);
    let crates = models.iter().map(|model| {
        let ModelName { service, version } = &model.name;
        let stem = stems.get(service.as_str()).map_or("", String::as_str);
        let is_newest = newest.get(service.as_str()).map(|model| &model.name) == Some(&model.name);
        let (folder, package) = if is_newest {
            (service.clone(), stem.to_owned())
        } else {
            let ending = version.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
            (format!("{service}-{version}"), format!("{stem}-{ending}"))
        };
        (&model.name, CrateName { folder, package })
    });
    unique(crates.collect())
}

/// The newest version of each service. Versions are dates, year first.
fn newest(models: &[Model]) -> BTreeMap<&str, &Model> {
    let mut newest: BTreeMap<&str, &Model> = BTreeMap::new();
    for model in models {
        let found = newest.entry(&model.name.service).or_insert(model);
        if found.name.version < model.name.version {
            *found = model;
        }
    }
    newest
}

/// The name of each service's newest package: that of the service's id. Where
/// two folders hold one service (`sms-voice` and `pinpoint-sms-voice` do),
/// both packages are called after their folders.
fn stems<'m>(newest: &BTreeMap<&'m str, &Model>) -> BTreeMap<&'m str, String> {
    let usual = |folder: &str, model: &Model| match &model.outline {
        Some(outline) => crate_name(&outline.sdk_id),
        None => crate_name(folder),
    };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (folder, model) in newest {
        *counts.entry(usual(folder, model)).or_default() += 1;
    }
    let stems = newest.iter().map(|(folder, model)| {
        let stem = usual(folder, model);
        let is_shared = counts.get(&stem).is_some_and(|count| *count > 1);
        (*folder, if is_shared { crate_name(folder) } else { stem })
    });
    stems.collect()
}

/// Refuses crates that share a folder or the name of a library.
fn unique(
    crates: BTreeMap<&ModelName, CrateName>,
) -> BTreeMap<&ModelName, Result<CrateName, Problem>> {
    let library = |name: &CrateName| name.package.replace('-', "_");
    let clash = |model: &ModelName, name: &CrateName| {
        let mut others = crates.iter().filter(|(other, _)| **other != model);
        others.find_map(|(other, taken)| {
            let is_same = taken.folder == name.folder || library(taken) == library(name);
            is_same.then(|| taken_by(name, other))
        })
    };
    let checked = crates.iter().map(|(model, name)| {
        let result = clash(model, name).map_or_else(|| Ok(name.clone()), Err);
        (*model, result)
    });
    checked.collect()
}

/// The problem of a name that another model's crate has too.
fn taken_by(name: &CrateName, other: &ModelName) -> Problem {
    let message = format!(
        "the crate `{}` in the folder `{}` would share a name with that of {other}",
        name.package, name.folder
    );
    Problem::new("metadata/serviceId", message)
        .help("emit one of the two with --model, --package and an --out of its own")
}

#[cfg(test)]
mod tests {
    use super::super::models::Outline;
    use super::*;

    /// A model with this service id, or one that is broken.
    fn model(name: &str, sdk_id: Option<&str>) -> Model {
        let (service, version) = name.split_once('/').expect("a service and a version");
        Model {
            name: ModelName {
                service: service.to_owned(),
                version: version.to_owned(),
            },
            folder: name.into(),
            outline: sdk_id.map(|sdk_id| Outline {
                sdk_id: sdk_id.to_owned(),
                operations: 0,
                shapes: 0,
                bytes: 0,
            }),
        }
    }

    /// The names of each crate as `folder package`, or its problem.
    fn names(models: &[Model]) -> Vec<String> {
        let names = name(models).into_values();
        let shown = names.map(|name| match name {
            Ok(CrateName { folder, package }) => format!("{folder} {package}"),
            Err(problem) => problem.message,
        });
        shown.collect()
    }

    #[test]
    fn the_newest_version_has_the_plain_names() {
        let models = [
            model("ec2/2016-11-15", Some("EC2")),
            model("ec2/2014-09-01", Some("EC2")),
            model("ec2/2016-04-01", Some("EC2")),
            model("lex-models/2017-04-19", Some("Lex Model Building Service")),
        ];
        let expected = [
            "ec2-2014-09-01 ec2-2014-09-01",
            "ec2-2016-04-01 ec2-2016-04-01",
            "ec2 ec2",
            "lex-models lexmodelbuildingservice",
        ];
        assert_eq!(names(&models), expected);
    }

    #[test]
    fn a_broken_model_is_called_after_its_folder() {
        assert_eq!(names(&[model("a-b/1.0", None)]), ["a-b ab"]);
    }

    #[test]
    fn two_folders_of_one_service_are_called_after_themselves() {
        let models = [
            model("pinpoint-sms-voice/2018-09-05", Some("Pinpoint SMS Voice")),
            model("sms-voice/2018-09-05", Some("Pinpoint SMS Voice")),
            model("sms-voice/2017-01.1", Some("Pinpoint SMS Voice")),
        ];
        let expected = [
            "pinpoint-sms-voice pinpointsmsvoice",
            "sms-voice-2017-01.1 smsvoice-2017-01-1",
            "sms-voice smsvoice",
        ];
        assert_eq!(names(&models), expected);
    }

    #[test]
    fn names_that_cannot_be_told_apart_are_refused() {
        let models = [
            model("a-b/1", Some("Thing")),
            model("ab/1", Some("Thing")),
            model("c/1", Some("C")),
        ];
        let expected = [
            "the crate `ab` in the folder `a-b` would share a name with that of ab/1",
            "the crate `ab` in the folder `ab` would share a name with that of a-b/1",
            "c c",
        ];
        assert_eq!(names(&models), expected);
    }
}
