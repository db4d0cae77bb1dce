//! Words: documentation, deprecation, and what `Debug` hides.

use serde_json::json;

use shapesmith_codegen::changes::Verdict::{Minor, Patch};
use shapesmith_codegen::changes::{self, Comparison, Heading, Version};

use crate::pair::{Pair, base, check, pair, read, remove, set};

#[test]
fn pairs_of_words() {
    check(&pairs());
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    vec![
        pair("description of the service")
            .newer("/documentation", json!("<p>Keeps all things.</p>"))
            .tells("documentation", "crate").verdict(Patch),
        pair("title of the service")
            .newer("/metadata/serviceFullName", json!("All Things"))
            .tells("documentation", "crate").verdict(Patch),
        pair("description of an operation")
            .newer("/operations/GetThing/documentation", json!("<p>Fetches a thing.</p>"))
            .tells("documentation", "Client::get_thing").verdict(Patch),
        pair("descriptions of a structure and its members")
            .newer("/shapes/Thing/documentation", json!("<p>Something.</p>"))
            .newer("/shapes/Thing/members/Name/documentation", json!("<p>Its name.</p>"))
            .newer("/shapes/Thing/members/Parts/documentation", json!("<p>Its parts.</p>"))
            .tells("documentation", "types::Thing").tells("documentation", "types::Thing.name")
            .tells("documentation", "types::Thing.parts").verdict(Patch),
        pair("description removed")
            .newer_without("/shapes/PutThingRequest/members/Name/documentation")
            .tells("documentation", "operation::put_thing::PutThingInput.name").verdict(Patch),
        pair("description of a list")
            .newer("/shapes/Tags/documentation", json!("<p>Short texts.</p>"))
            .tells("other-trait", "operation::put_thing::PutThingInput.tags").verdict(Patch),
        pair("operation deprecated")
            .newer("/operations/GetThing/deprecated", json!(true))
            .newer("/operations/GetThing/deprecatedMessage", json!("Use FindThing."))
            .tells("deprecated", "Client::get_thing").verdict(Minor),
        pair("member deprecated")
            .newer("/shapes/Part/members/Name/deprecated", json!(true))
            .tells("deprecated", "types::Part.name").verdict(Minor),
        pair("union member deprecated")
            .newer("/shapes/Content/members/Plain/deprecated", json!(true))
            .tells("other-trait", "types::Content::Plain").verdict(Patch),
        pair("member not deprecated any more")
            .newer_without("/shapes/Thing/members/Color/deprecated")
            .tells("undeprecated", "types::Thing.color").verdict(Patch),
        pair("note about a deprecation")
            .newer("/shapes/Thing/members/Color/deprecatedMessage", json!("Ask for the shade."))
            .tells("deprecation-text", "types::Thing.color").verdict(Patch),
        pair("not sensitive any more")
            .newer_without("/shapes/Secret/sensitive")
            .tells("sensitive", "types::Thing.secret").verdict(Patch),
        pair("sensitive structure")
            .newer("/shapes/Part/sensitive", json!(true))
            .tells("sensitive", "operation::put_thing::PutThingInput.part")
            .tells("sensitive", "types::Content::Coded")
            .tells("sensitive", "types::Part").tells("sensitive", "types::Part.name")
            .tells("sensitive", "types::Part.weight").tells("sensitive", "types::Thing.parts").verdict(Patch),
    ]
}

/// A comparison with changes of all classes, several of them in one part.
fn many() -> Comparison {
    let mut new = base();
    for name in ["Name", "Color", "Content", "Parts"] {
        let pointer = format!("/shapes/Thing/members/{name}/documentation");
        set(&mut new, &pointer, json!(format!("<p>The {name}.</p>")));
    }
    set(&mut new, "/shapes/Thing/synthetic", json!(true));
    set(&mut new, "/shapes/Shades/max", json!(20));
    set(&mut new, "/shapes/Shades/min", json!(1));
    set(&mut new, "/shapes/Thing/required", json!(["Content"]));
    remove(&mut new, "/shapes/Thing/members/Color/deprecated");
    remove(&mut new, "/shapes/Thing/members/Secret");
    let note = json!({"shape": "Text"});
    set(&mut new, "/shapes/Thing/members/Note", note);
    set(&mut new, "/operations/PutThing/http/method", json!("POST"));
    changes::compare(&read(&base(), None), &read(&new, None)).expect("two crates")
}

#[test]
fn a_changelog_counts_what_nobody_notices() {
    let heading = Heading {
        version: "0.2.0".to_owned(),
        source: "botocore 1.42.20 to 1.44.5".to_owned(),
        operations: vec!["GetThing".to_owned(), "PutThing".to_owned()],
    };
    insta::assert_snapshot!("changelog", changes::changelog(&many(), &heading));
}

#[test]
fn a_report_counts_descriptions() {
    let report = changes::report(&many(), Some(Version::FIRST));
    insta::assert_snapshot!("report", report);
}
