//! Tests of documentation: one idea each.

use insta::assert_snapshot;
use quote::{ToTokens, quote};

use super::Docs;

fn html(text: &str) -> String {
    Docs::from_html(text).lines().join("\n")
}

fn markdown(text: &str) -> String {
    Docs::from_markdown(text).lines().join("\n")
}

#[test]
fn plain_text_is_untouched() {
    let text = "Names a shelf: at most 20 books (or none), e.g. 'left_side' & \"right\".";
    assert_eq!(html(text), text);
    let marked = text.replace('&', "&amp;");
    assert_eq!(html(&format!("<p>{marked}</p>")), text);
}

#[test]
fn nothing_yields_nothing() {
    for text in [
        "",
        " \n ",
        "<p></p>",
        "<zonbook></zonbook><xhtml></xhtml>",
        "<ul><li/></ul>",
    ] {
        assert!(Docs::from_html(text).is_empty(), "{text:?}");
    }
}

#[test]
fn links_lead_to_the_web() {
    let table = [
        (
            r#"<a href="https://example.com/a b(c)">the  shelf</a>"#,
            "[the shelf](https://example.com/a%20b%28c%29)",
        ),
        (
            r#"<code> <a href="http://example.com">Open</a> </code>."#,
            "[`Open`](http://example.com).",
        ),
        (
            r#"<a href="https://example.com">https://example.com</a>"#,
            "<https://example.com>",
        ),
        (
            r#"<a href="https://example.com"></a>"#,
            "<https://example.com>",
        ),
        (
            r#"<a href="/relative">a</a> <a href="">b</a> <a>c</a>"#,
            "a b c",
        ),
        (
            r#"a!<a href="https://example.com">b</a>"#,
            r"a\![b](https://example.com)",
        ),
        (r#"<a href="javascript:run()">d</a>"#, "d"),
        (
            r#"<a href="https://example.com">x [y] <i>z</i></a>"#,
            r"[x \[y\] *z*](https://example.com)",
        ),
    ];
    for (input, expected) in table {
        assert_eq!(html(input), expected);
    }
}

#[test]
fn bare_addresses_become_links() {
    let table = [
        (
            "See https://example.com/a_b, please.",
            "See <https://example.com/a_b>, please.",
        ),
        ("(http://example.com/a(b))", "(<http://example.com/a(b)>)"),
        ("It starts with https://.", "It starts with https://."),
        ("<b>https://example.com</b>", "**<https://example.com>**"),
        ("<code>https://example.com</code>", "`https://example.com`"),
    ];
    for (input, expected) in table {
        assert_eq!(html(input), expected);
    }
}

#[test]
fn lists_nest() {
    let list = "<p>Kinds:</p><ul> <li> <p>tall</p> <ul> <li>oak</li> <li>ash</li> </ul> </li> \
                <li><p>low</p><p>and wide</p></li> </ul> <ol><li>one</li><li>two</li></ol>";
    assert_snapshot!(html(list), @r"
    Kinds:

    - tall
      - oak
      - ash
    - low

      and wide

    1. one
    2. two
    ");
}

#[test]
fn text_below_a_list_is_apart() {
    assert_eq!(html("<ul><li>oak</li>|</ul>"), "- oak\n\n\\|");
}

#[test]
fn terms_are_items() {
    let list =
        "<dl><dt>LOW</dt><dd><p>Near the <b>floor</b>.</p></dd><dt>HIGH</dt><dd>Up.</dd></dl>";
    assert_snapshot!(html(list), @r"
    - **LOW**

      Near the **floor**.

    - **HIGH**

      Up.
    ");
}

#[test]
fn admonitions_are_quotes() {
    let note = "<p>Lends a book.<note><p>Bring it back.</p><ul><li>soon</li></ul></note></p>\
                <important><p><b>Important:</b> no food.</p></important>";
    assert_snapshot!(html(note), @r"
    Lends a book.

    > **Note:** Bring it back.
    >
    > - soon

    > **Important:** no food.
    ");
}

#[test]
fn code_is_verbatim() {
    let table = [
        ("<code>a_*b*[c] &lt;d&gt;</code>", "`a_*b*[c] <d>`"),
        ("<code>a `tick`</code>", "`` a `tick` ``"),
        ("<code>x<i>y</i></code>s", "`xy`s"),
        ("an <code> </code> empty one", "an empty one"),
    ];
    for (input, expected) in table {
        assert_eq!(html(input), expected);
    }
}

#[test]
fn code_blocks_are_text() {
    assert_snapshot!(html("<ul><li>Say:<pre><code>one {\n    ```\n}</code></pre></li></ul>"), @r"
    - Say:

      ````text
      one {
          ```
      }
      ````
    ");
}

#[test]
fn headings_are_one_line() {
    assert_eq!(
        html("a<h3>The <code>b</code></h3>c"),
        "a\n\n### The `b`\n\nc"
    );
    assert_snapshot!(html("<h2><li><pre> ``` b "), @r"
    - ````text
       ``` b
      ````
    ");
}

#[test]
fn tables_are_whole() {
    let table = "<table><tr><th>Name</th><th>Use</th></tr>\
                 <tr><td>a|b</td><td><code>c|d</code></td></tr><tr><td>e</td></tr></table>";
    assert_snapshot!(html(table), @r"
    | Name | Use |
    | --- | --- |
    | a\|b | `c\|d` |
    | e |  |
    ");
}

#[test]
fn emphasis_needs_room() {
    let table = [
        ("<b>Bold</b> and <i>not</i>.", "**Bold** and *not*."),
        ("<b> a </b>b", "**a** b"),
        ("<i><b>both</b></i>", "***both***"),
        ("<b>Bold:</b>text", "Bold:text"),
        ("2 * 3 * 4 and a*b*c", r"2 * 3 * 4 and a\*b\*c"),
    ];
    for (input, expected) in table {
        assert_eq!(html(input), expected);
    }
}

#[test]
fn entities_are_characters() {
    assert_eq!(
        html("a &lt; b &gt; c &amp; &quot;d&quot;"),
        "a < b > c & \"d\""
    );
    assert_eq!(html("&amp;lt; &amp;copy;"), r"\&lt; \&copy;");
}

#[test]
fn placeholders_are_text() {
    assert_eq!(
        html("arn:<region>:<shelf-id>"),
        r"arn:\<region>:\<shelf-id>"
    );
    assert_eq!(
        html("<p>A <script>b</script> &lt;c&gt; d</p>"),
        r"A \<script>b\</script> \<c> d"
    );
}

#[test]
fn stray_marks_are_escaped() {
    let table = [
        ("[x] [y](z) [a][b]", r"\[x\] \[y\](z) \[a\]\[b\]"),
        (
            "one ` tick, _under_ ~line~",
            r"one \` tick, \_under\_ \~line\~",
        ),
        ("# no heading", r"\# no heading"),
        ("1. no item", r"1\. no item"),
        ("- no item", r"\- no item"),
        ("    no code", "no code"),
        (r"C:\books \[x]", r"C:\books \\\[x\]"),
    ];
    for (input, expected) in table {
        assert_eq!(html(input), expected);
    }
}

#[test]
fn long_lines_are_wrapped() {
    let words = "shelf ".repeat(17);
    let list = format!(
        "<ul><li>{words}<code>{}</code> 2. {words}</li></ul>",
        "a b ".repeat(8)
    );
    assert_snapshot!(html(&list), @r"
    - shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf
      shelf shelf `a b a b a b a b a b a b a b a b` 2. shelf shelf shelf shelf shelf shelf shelf
      shelf shelf shelf shelf shelf shelf shelf shelf shelf shelf
    ");
}

#[test]
fn hostile_text_stays_inside() {
    let pieces = [
        "*/",
        "\"#",
        "```",
        "\0",
        "\r",
        "\u{2028}",
        "\u{202e}",
        "{",
        "\\",
        "`",
        "&#1;",
        "&#10;",
        "\n\n    ",
        "[",
        "](",
        ")",
        "|",
        "> ",
        "~~~",
        "<b>",
        "</b>",
        "<code>",
        "<pre>",
        "<li>",
        "<td>",
        "<note>",
        "</a>",
        "<a href=\"https://x.y/\">",
    ];
    let forbidden = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
    let is_fence = |line: &&String| {
        let line = line.trim_start_matches([' ', '>', '-']);
        line.starts_with("```") && !line.trim_start_matches('`').contains('`')
    };
    let pairs = pieces
        .iter()
        .flat_map(|a| pieces.iter().map(move |b| (a, b)));
    for ((first, second), third) in pairs.flat_map(|pair| pieces.iter().map(move |c| (pair, c))) {
        let docs = Docs::from_html(&format!("a{first}{second}b{third}c"));
        let mut lines = docs.lines().iter();
        assert!(!lines.any(|line| line.contains(forbidden)), "{docs:?}");
        let fences = docs.lines().iter().filter(is_fence).count();
        assert!(fences.is_multiple_of(2), "{docs:?}");
    }
}

#[test]
fn depth_is_bounded() {
    let deep = "<div>".repeat(20_000) + &"<b></i>".repeat(20_000);
    assert!(!Docs::from_html(&deep).is_empty());
    let open = "[".repeat(100_000);
    assert_eq!(markdown(&open), html(&open));
    let link = |depth: usize| format!("[{}a{}](crate::A)", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(markdown(&link(1)), r"[\[a\]](crate::A)");
    assert!(!markdown(&link(40)).starts_with("[\\["));
}

#[test]
fn own_sentences_link_to_items() {
    let text = "Calls [`Client::open`] of [the client](crate::Client).";
    assert_eq!(markdown(text), text);
    assert_snapshot!(markdown("Like this:\n```\nopen();\n```\n* one\n* two"), @r"
    Like this:
    ```text
    open();
    ```
    * one
    * two
    ");
}

#[test]
fn paragraphs_are_parted_once() {
    let mut docs = Docs::from_html("<p>One.</p>\n\n\n<p>Two.</p>");
    docs.push_paragraph("Three.");
    docs.push_paragraph("");
    assert_eq!(docs.lines(), ["One.", "", "Two.", "", "Three."]);
}

#[test]
fn tokens_are_one_attribute_per_line() {
    let docs = Docs::from_html("<p>One \"#.</p><p>Two.</p>");
    let expected = quote!(#[doc = " One \"#."] #[doc = ""] #[doc = " Two."]);
    assert_eq!(docs.to_token_stream().to_string(), expected.to_string());
}
