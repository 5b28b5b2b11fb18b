//! Whether a page is well-formed, read as strictly as XML would: for tests of pages.

use std::collections::BTreeSet;

/// Elements of HTML that have no end.
const VOID: [&str; 2] = ["meta", "br"];

/// Checks that elements are nested, attributes quoted, signs escaped, ids unique and pointed at, headings in order, and
/// that each drawing has a title and a description.
///
/// # Errors
/// What is wrong first.
pub(super) fn check(page: &str) -> Result<(), String> {
    let body = page.strip_prefix("<!DOCTYPE html>").ok_or("no document type")?;
    let (mut open, mut ids, mut pointed): (Vec<String>, BTreeSet<String>, Vec<String>) = Default::default();
    let (mut rest, mut heading) = (body, 0);
    while let Some(at) = rest.find('<') {
        text(&rest[..at], open.last().map(String::as_str))?;
        let end = rest[at..].find('>').ok_or("a tag without an end")? + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let opened = open.pop().unwrap_or_default();
            if opened != name {
                return Err(format!("</{name}> ends <{opened}>"));
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if let Some(level) = name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) {
            if level > heading + 1 || (level == 1 && heading > 0) {
                return Err(format!("<h{level}> after <h{heading}>"));
            }
            heading = level;
        }
        for (key, value) in attributes_of(attributes)? {
            text(&value, None)?;
            match key.as_str() {
                "id" if !ids.insert(value.clone()) => return Err(format!("id {value} twice")),
                "aria-labelledby" => pointed.extend(value.split(' ').map(str::to_owned)),
                "href" => pointed.push(value.strip_prefix('#').ok_or(format!("a link to {value}"))?.to_owned()),
                key if key.starts_with("on") || key == "src" => return Err(format!("attribute {key}")),
                _ => {}
            }
        }
        if name == "svg" && attributes.contains("role=\"img\"") {
            let inner = &rest[..rest.find("</svg>").unwrap_or(0)];
            if !inner.starts_with("<title id=") || !inner.contains("<desc id=") {
                return Err("a drawing without a title or a description".into());
            }
        }
        if ["script", "iframe", "link", "img", "object"].contains(&name) {
            return Err(format!("<{name}>"));
        }
        if !VOID.contains(&name) {
            open.push(name.to_owned());
        }
    }
    if let Some(left) = open.last() {
        return Err(format!("<{left}> has no end"));
    }
    pointed.into_iter().find(|id| !ids.contains(id)).map_or(Ok(()), |id| Err(format!("nothing is called {id}")))
}

/// Text between tags: nothing that would begin a tag or an entity by chance, nothing that is not seen.
fn text(text: &str, within: Option<&str>) -> Result<(), String> {
    if within == Some("style") {
        return Ok(());
    }
    for (at, _) in text.match_indices('&') {
        if !["amp;", "lt;", "gt;", "quot;"].iter().any(|name| text[at + 1..].starts_with(name)) {
            return Err(format!("a bare & in {text}"));
        }
    }
    let unseen = |c: &char| crate::text::sanitize::is_forbidden(*c);
    text.chars().find(unseen).map_or(Ok(()), |c| Err(format!("U+{:04X} in the text", u32::from(c))))
}

fn attributes_of(attributes: &str) -> Result<Vec<(String, String)>, String> {
    let (mut all, mut rest) = (Vec::new(), attributes.trim());
    while !rest.is_empty() {
        let (key, after) = rest.split_once("=\"").ok_or(format!("an attribute without quotes: {rest}"))?;
        let (value, after) = after.split_once('"').ok_or(format!("a value without an end: {after}"))?;
        all.push((key.trim().to_owned(), value.to_owned()));
        rest = after.trim_start();
    }
    Ok(all)
}

#[test]
fn the_check_sees_what_it_must_see() {
    let page = |inner: &str| format!("<!DOCTYPE html><html>{inner}</html>");
    assert_eq!(check(&page("<h1 id=\"a\">x &amp; y</h1><a href=\"#a\">z</a>")), Ok(()));
    for wrong in [
        "<p>x",
        "<p>x</b></p>",
        "<script></script>",
        "<p onclick=\"x\"></p>",
        "<p>x & y</p>",
        "<h2>x</h2>",
        "<a href=\"http://x\">x</a>",
        "<a href=\"#b\">x</a>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<svg role=\"img\"></svg>",
        "<p>\u{202e}</p>",
    ] {
        assert!(check(&page(wrong)).is_err(), "{wrong}");
    }
}
