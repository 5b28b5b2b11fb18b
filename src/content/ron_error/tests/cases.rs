//! The table of bad files: what is changed in the good one, and what must come of it.

use super::super::super::issue::{Expected, Fault, IssueKind};

/// What is changed, to what; line, column and length to be marked; the path; what is wrong.
pub(super) type Case = (&'static str, &'static str, (usize, usize, usize), &'static str, IssueKind);

fn wrong(expected: Expected, found: &str) -> IssueKind {
    let found = (!found.is_empty()).then(|| found.to_owned());
    IssueKind::WrongType { expected, found }
}

fn fault(fault: Fault) -> IssueKind {
    IssueKind::NotRon(fault)
}

fn missing(mark: char) -> IssueKind {
    fault(Fault::Missing { mark })
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn field(found: &str, expected: &[&str], nearest: Option<&str>) -> IssueKind {
    let nearest = nearest.map(str::to_owned);
    IssueKind::UnknownField { found: found.to_owned(), expected: owned(expected), nearest }
}

fn variant(found: &str, expected: &[&str], nearest: &str) -> IssueKind {
    let nearest = Some(nearest.to_owned());
    IssueKind::UnknownVariant { found: found.to_owned(), expected: owned(expected), nearest }
}

fn no_field(name: &str) -> IssueKind {
    IssueKind::MissingField { name: name.to_owned() }
}

fn twice(name: &str) -> IssueKind {
    IssueKind::DuplicateField { name: name.to_owned() }
}

fn misfit(found: &str) -> IssueKind {
    IssueKind::DoesNotFit { found: found.to_owned() }
}

fn odd(found: &str) -> IssueKind {
    fault(Fault::OddName { found: found.to_owned() })
}

#[rustfmt::skip]
pub(super) fn cases() -> Vec<Case> {
    use Expected::{BareName, List, Map, Name, Number, Record, Text, Truth, WholeNumber};
    let site = ["size", "level"];
    vec![
        // Names.
        ("size: 4", "sise: 4", (8, 29, 4), "sites[1].sise", field("sise", &site, Some("size"))),
        ("(size: 1)", "(sz: 1)", (9, 22, 2), "rivals.이베이.sz", field("sz", &site, None)),
        ("pace: 1.5", "pase: 1.5", (7, 20, 4), "stance.pase", field("pase", &["pace"], Some("pace"))),
        ("Custom(pace: 1.5)", "Custon(pace: 1.5)", (7, 13, 6), "stance", variant("Custon", &["Easy", "Hard", "Custom"], "Custom")),
        ("Firm(", "Form(", (3, 1, 4), "", variant("Form", &["Firm"], "Firm")),
        ("seed: 7,", "seed: 7, seed: 8,", (5, 14, 4), "seed", twice("seed")),
        ("seed: 7,", "", (3, 1, 4), "seed", no_field("seed")),
        ("(size: 3)", "(level: 3)", (8, 13, 1), "sites[0].size", no_field("size")),
        ("Custom(pace: 1.5)", "Custom()", (7, 13, 6), "stance.pace", no_field("pace")),
        // Values.
        ("seed: 7", "seed: seven", (5, 11, 5), "seed", wrong(WholeNumber, "seven")),
        ("seed: 7", "seed:   \"7\"", (5, 13, 3), "seed", wrong(WholeNumber, "\"7\"")),
        ("seed: 7", "seed: /* 칠 */\n  \"7\"", (6, 3, 3), "seed", wrong(WholeNumber, "\"7\"")),
        ("seed: 7", "seed: 7.5", (5, 11, 3), "seed", wrong(WholeNumber, "7.5")),
        ("seed: 7", "seed: ", (5, 10, 1), "seed", wrong(WholeNumber, "")),
        ("seed: 7", "seed: -7", (5, 11, 2), "seed", misfit("-7")),
        ("size: 4,", "size: 4294967296,", (8, 35, 10), "sites[1].size", misfit("4294967296")),
        ("share: 0.25", "share: 0.2.5", (5, 21, 5), "share", wrong(Number, "0.2.5")),
        ("share: 0.25", "share: 25%", (5, 21, 3), "share", wrong(Number, "25%")),
        ("level: 2.5", "level: [2]", (8, 45, 1), "sites[1].level", wrong(Number, "[")),
        ("open: true", "open: yes", (6, 11, 3), "open", wrong(Truth, "yes")),
        ("name: \"썬 \\\"(\"", "name: 썬", (4, 11, 1), "name", wrong(Text, "썬")),
        ("sites: [", "sites: 5, rivalz: [", (8, 12, 1), "sites", wrong(List, "5")),
        ("Site(size: 4, level: 2.5)", "9", (8, 24, 1), "sites[1]", wrong(Record, "9")),
        ("(size: 1)", "\"big\"", (9, 21, 5), "rivals.이베이", wrong(Record, "\"big\"")),
        ("rivals: {", "rivals: [{", (9, 13, 1), "rivals", wrong(Map, "[")),
        ("Custom(pace: 1.5)", "\"Easy\"", (7, 13, 6), "stance", wrong(Name, "\"Easy\"")),
        ("Custom(pace: 1.5)", "5", (7, 13, 1), "stance", wrong(Name, "5")),
        ("Custom(pace: 1.5)", "Easy(3)", (7, 13, 4), "stance", wrong(BareName, "Easy")),
        ("Custom(pace: 1.5)", "Hard", (7, 13, 4), "stance", wrong(Record, "Hard")),
        ("Custom(pace: 1.5)", "Hard(256)", (7, 18, 3), "stance[0]", misfit("256")),
        ("Some((1, 2))", "Some((1, 2, 3))", (10, 23, 1), "pair[2]", fault(Fault::Surplus)),
        ("Some((1, 2))", "(1)", (10, 11, 1), "pair", IssueKind::WrongLength { expected: Some(2), found: 1 }),
        // Grammar.
        ("seed: 7,", "seed: 7", (5, 12, 1), "seed", missing(',')),
        ("open: true,", "open: true // 열림", (6, 15, 1), "open", missing(',')),
        ("seed: 7", "seed 7", (5, 9, 1), "seed", missing(':')),
        ("4, level: 2.5)]", "4, level: 2.5]", (8, 48, 1), "sites[1].level", missing(')')),
        ("seed: 7", "\"seed\": 7", (5, 5, 6), "seed", fault(Fault::NoName)),
        ("seed: 7", "seed-number: 7", (5, 5, 11), "[\"seed-number\"]", odd("seed-number")),
        ("\n)\n", "\n) extra\n", (11, 3, 5), "", fault(Fault::Trailing)),
        ("\n)\n", "\n", (3, 5, 1), "", fault(Fault::OpenBracket { bracket: '(' })),
        ("주석 */ ) */", "주석 */ ) *", (4, 20, 2), "", fault(Fault::OpenComment)),
        ("r#\"raw\"#", "r#\"raw\"", (9, 32, 20), "rivals[1]", fault(Fault::OpenText)),
        ("\\\"(", "\\q(", (4, 11, 7), "name", fault(Fault::Escape)),
        ("seed: 7", "seed: _7", (5, 11, 2), "seed", fault(Fault::Number)),
        ("implicit_some", "implicit_sum", (2, 1, 22), "", fault(Fault::Attribute)),
    ]
}
