//! What is no source, broken or hostile, and how that is told.

use std::path::Path;

use crate::archives::{self, gzipped, sdist, tar_with, wheel, zip_with};
use crate::{botocore, folder, refuse, refuse_path};

#[test]
fn what_is_no_source_is_refused() {
    refuse("empty.whl", b"", &["empty.whl: the file is empty"]);
    refuse(
        "page.whl",
        b"<!doctype html>",
        &["page.whl: the file is neither an archive nor a model"],
    );
    refuse(
        "empty-zip",
        &zip_with(|_| ()),
        &["there are no models in this archive"],
    );
    refuse(
        "text.gz",
        &gzipped(b"words"),
        &["cannot read as a gzipped tar archive"],
    );
    refuse(
        "broken.json",
        b"{\"metadata\"",
        &["broken.json:1:11: not valid JSON"],
    );
    refuse(
        "smithy.json",
        br#"{"smithy": "2.0", "shapes": {}}"#,
        &["smithy.json#"],
    );
    refuse_path(
        &folder("neither"),
        &["there are no models below this path", "pass an unpacked"],
    );
    refuse_path(
        Path::new("nowhere"),
        &["nowhere: there is no such file or folder"],
    );
}

#[test]
fn a_truncated_archive_is_refused_wherever_it_ends() {
    for whole in [wheel(&botocore()), sdist(&botocore())] {
        for part in 0..20 {
            let length = 20 + (whole.len() - 21) * part / 19;
            refuse("cut", &whole[..length], &["cannot read"]);
        }
    }
}

#[test]
fn a_truncated_file_in_a_wheel_is_refused() {
    let mut files = botocore();
    for (name, bytes) in &mut files {
        if name.ends_with("connect/2017-08-08/service-2.json") {
            *name = format!("{name}.gz");
            *bytes = gzipped(bytes);
            bytes.truncate(bytes.len() / 2);
        }
    }
    let expected = "a.whl:botocore/data/connect/2017-08-08/service-2.json.gz: cannot read";
    refuse("a.whl", &archives::zip(&files), &[expected]);
}

#[test]
fn an_archive_that_reaches_outside_is_refused_as_a_whole() {
    for name in [
        "../x",
        "botocore/../../x",
        "/etc/x",
        "..\\x",
        "botocore\\..\\..\\x",
        "C:/x",
        "\\\\host\\x",
    ] {
        let mut files = botocore();
        files.push((name.to_owned(), b"x".to_vec()));
        let expected = format!("entry `{name}` lies outside of the archive");
        refuse("a.whl", &archives::zip(&files), &[&expected]);
        refuse("a.tar.gz", &archives::tar(&files), &[&expected]);
    }
}

#[test]
fn links_in_an_archive_are_refused() {
    let name = "botocore/data/s3/2006-03-01/service-2.json.gz";
    let zip = zip_with(|zip| {
        archives::add_all(zip, &botocore());
        let options = zip::write::SimpleFileOptions::default();
        zip.add_symlink(name, "/etc/passwd", options)
            .expect("memory");
    });
    refuse(
        "a.whl",
        &zip,
        &[&format!("entry `{name}` is a symbolic link")],
    );
    for (kind, word) in [
        (tar::EntryType::Symlink, "a symbolic link"),
        (tar::EntryType::Link, "a hard link"),
        (tar::EntryType::Fifo, "neither a file nor a folder"),
        (tar::EntryType::Char, "neither a file nor a folder"),
    ] {
        let tar = tar_with(|tar| {
            archives::append_all(tar, &botocore());
            let mut header = tar::Header::new_gnu();
            header.set_entry_type(kind);
            header.set_size(0);
            tar.append_link(&mut header, name, "/etc/passwd")
                .expect("memory");
        });
        refuse("a.tar.gz", &tar, &[&format!("entry `{name}` is {word}")]);
    }
}

#[test]
fn an_entry_that_stands_twice_is_refused() {
    let mut files = botocore();
    let (name, bytes) = files[2].clone();
    let expected = format!("entry `{name}` stands twice in the archive");
    files.push((name.clone(), bytes.clone()));
    refuse("a.tar.gz", &archives::tar(&files), &[&expected]);
    // The writer refuses such names, so another name of the same length is
    // changed afterwards.
    let other = name.replace("connect", "konnect");
    files.pop();
    files.push((other.clone(), bytes));
    let mut zip = archives::zip(&files);
    archives::replace(&mut zip, other.as_bytes(), name.as_bytes());
    refuse("a.whl", &zip, &[&expected]);
}

#[test]
fn problems_of_a_model_name_archive_and_entry() {
    let mut files = botocore();
    for (name, bytes) in &mut files {
        if name.ends_with("connect/2017-08-08/service-2.json") {
            *bytes = br#"{"metadata": {}, "operatons": {}}"#.to_vec();
        }
    }
    let entry = "botocore/data/connect/2017-08-08/service-2.json#/operatons: unknown key";
    refuse("a.whl", &wheel(&files), &[&format!("a.whl:{entry}")]);
    let entry = format!("a.tar.gz:botocore-1.2.3/{entry}");
    refuse("a.tar.gz", &sdist(&files), &[&entry]);
}
