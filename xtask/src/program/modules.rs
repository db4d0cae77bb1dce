//! A client and its driver as modules of a program.
//!
//! The emitted code is unchanged but for its own name: what a crate calls
//! `crate` is a module here.

use shapesmith_codegen::{Config, DriverDependencies, Files, RuntimeDependency};
use shapesmith_model::{Model, Problems};

use super::origin;

/// The module `module` with the client of a model and its driver. Its files name
/// the command that makes them.
pub(crate) fn modules(model: &Model, module: &str, command: &str) -> Result<Files, Problems> {
    let config = Config {
        package: "client".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Path(String::new()),
        command: command.to_owned(),
    };
    let dependencies = DriverDependencies {
        client: String::new(),
        support: String::new(),
    };
    let client = shapesmith_codegen::generate(model, &config)?;
    let driver = shapesmith_codegen::driver(model, &config, &dependencies)?;
    let mut code = Files::new();
    for (path, text) in &client {
        if let Some(path) = path.strip_prefix("src/") {
            let path = match path {
                "lib.rs" => "mod.rs",
                path => path,
            };
            let text = renamed(text, "crate::", &format!("crate::{module}::client::"));
            code.insert(format!("src/{module}/client/{path}"), text);
        }
    }
    let mut modules = vec!["client".to_owned()];
    for (path, text) in &driver {
        let Some(path) = path.strip_prefix("src/").filter(|path| *path != "main.rs") else {
            continue;
        };
        if let Some(module) = path.strip_suffix(".rs").filter(|path| !path.contains('/')) {
            modules.push(module.to_owned());
        }
        let text = text.replace("::client::", "crate::client::");
        let text = renamed(&text, "crate::", &format!("crate::{module}::"));
        code.insert(format!("src/{module}/{path}"), text);
    }
    code.insert(format!("src/{module}/mod.rs"), root(&modules, command));
    Ok(code)
}

/// The module around a client and its driver. The driver calls types as the
/// client does.
fn root(modules: &[String], command: &str) -> String {
    let modules: String = modules
        .iter()
        .map(|module| format!("pub(crate) mod {module};\n"))
        .collect();
    let origin = origin(command);
    format!("// {origin}\n\n{modules}\nuse self::client::{{operation, types}};\n")
}

/// A text in which one path has another beginning.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let mut parts = text.split(old);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // `some_crate::` is not `crate::`.
        let is_whole = !renamed.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '#');
        renamed.push_str(if is_whole { new } else { old });
        renamed.push_str(part);
    }
    renamed
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn only_the_whole_word_is_renamed() {
        let text = "use crate::types; /// [`A`](crate::A) some_crate::x ::r#crate::y crate";
        assert_eq!(
            renamed(text, "crate::", "crate::s::"),
            "use crate::s::types; /// [`A`](crate::s::A) some_crate::x ::r#crate::y crate"
        );
    }
}
