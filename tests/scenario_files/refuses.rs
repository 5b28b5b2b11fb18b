//! What is wrong with a file is told with its kind, its line and column, and the exit code of its class.

use good_crisis::content::issue::{Expected, Issue, IssueKind, Thing};
use good_crisis::content::issues::Issues;
use good_crisis::content::library::{self, SCENARIOS};
use good_crisis::content::place::Place;
use good_crisis::content::render;
use good_crisis::text::{Args, Locale, Texts};

/// The flagship with `from`, which stands in it once, replaced by `to`; and the place of what stands between
/// `«` and `»` in that, which are left out.
fn spoilt(from: &str, to: &str) -> (String, Option<Place>) {
    let source = SCENARIOS[0].source;
    assert_eq!(source.matches(from).count(), 1, "{from}");
    let text = source.replacen(from, to, 1);
    let Some((before, rest)) = text.split_once('«') else { return (text, None) };
    let (meant, after) = rest.split_once('»').unwrap_or((rest, ""));
    let text = format!("{before}{meant}{after}");
    let place = Place::of(&text, &(before.len()..before.len() + meant.len()));
    (text, Some(place))
}

/// What the check finds; playing refuses the same.
fn issues(text: &str) -> Issues {
    let issues = library::check("mine.ron", text.as_bytes());
    assert_eq!(library::from_source("mine.ron", text).err(), Some(issues.clone()));
    issues
}

/// An issue can be said in both languages.
pub(crate) fn is_said(issue: &Issue) {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let line = render::line(issue, &|id, arguments| {
            let arguments = arguments.iter().fold(Args::new(), |all, (name, value)| all.set(name, value.as_str()));
            texts.format(id, &arguments)
        });
        assert_eq!(texts.problems(), [], "{line}");
        assert!(line.starts_with("mine.ron:"), "{line}");
    }
}

/// The first issue of the spoilt file, which stands at the marked place and has words in both languages, and
/// the exit code of all.
fn first(from: &str, to: &str) -> (IssueKind, u8) {
    let (text, place) = spoilt(from, to);
    let issues = issues(&text);
    let lines = render::lines(&issues, &|id, arguments| format!("{id} {arguments:?}"));
    let issue: &Issue = issues.iter().next().expect("something is wrong with it");
    assert_eq!(issue.place, place, "{lines:#?}");
    is_said(issue);
    (issue.kind.clone(), issues.worst_exit_code())
}

#[test]
fn an_unknown_field_is_unreadable() {
    let (kind, code) = first("        innovation: (", "        «inovation»: (");
    assert!(matches!(kind, IssueKind::UnknownField { found, nearest, .. }
        if found == "inovation" && nearest.as_deref() == Some("innovation")));
    assert_eq!(code, 3);
}

#[test]
fn a_wrong_type_is_unreadable() {
    let (kind, code) = first("innovation: (0.0074,", "innovation: («\"0.0074\"»,");
    assert!(matches!(kind, IssueKind::WrongType { expected: Expected::Number, .. }), "{kind:?}");
    assert_eq!(code, 3);
    let (kind, code) = first("free_shipping: none", "free_shipping: «over_98»");
    assert!(matches!(kind, IssueKind::UnknownVariant { .. }), "{kind:?}");
    assert_eq!(code, 3);
}

#[test]
fn a_number_without_unit_and_source_is_unreadable() {
    let (kind, code) = first("features: (0.75, \"share\", ", "features: «(»0.75, ");
    assert_eq!((kind, code), (IssueKind::WrongLength { expected: Some(3), found: 2 }, 3));
}

#[test]
fn a_newer_format_is_named_before_what_it_brings() {
    let (kind, code) = first("format: 1,", "format: «2», weather: sunny,");
    assert_eq!((kind, code), (IssueKind::NewerFormat { found: 2, supported: 1 }, 3));
    let (kind, _) = first("format: 1,", "format: «0»,");
    assert_eq!(kind, IssueKind::OutOfRange { value: 0.0, low: 1.0, high: 1.0, unit: String::new() });
}

#[test]
fn what_is_no_text_or_too_large_is_unreadable() {
    for bytes in [&b"\xff\xfe("[..], b"", b"(format: 1", &[b' '; 2 << 20]] {
        assert_eq!(library::check("mine.ron", bytes).worst_exit_code(), 3);
    }
}

#[test]
fn a_number_out_of_range_is_a_finding() {
    let unit = "share a quarter".to_owned();
    let wanted = IssueKind::OutOfRange { value: 74.0, low: 0.0, high: 0.5, unit };
    assert_eq!(first("innovation: (0.0074,", "innovation: («74.0»,"), (wanted, 1));
    let (kind, code) = first("capital_window: ([1, 0.6,", "capital_window: ([1, «1.6»,");
    assert!(matches!(kind, IssueKind::OutOfRange { .. }) && code == 1, "{kind:?}");
    let (kind, code) = first("(0.0074, \"share a quarter\"", "(0.0074, «\"percent\"»");
    assert!(matches!(kind, IssueKind::WrongUnit { .. }) && code == 1, "{kind:?}");
    // What the judge would refuse quarter after quarter is refused here.
    for (from, to) in [("capacity_cover: (1.12,", "capacity_cover: («0.3»,"), ("max_holds: (3,", "max_holds: («41.0»,")]
    {
        let (kind, code) = first(from, to);
        assert!(matches!(kind, IssueKind::OutOfRange { .. }) && code == 1, "{kind:?}");
    }
    let (kind, code) = first("features: (0.75, \"share\", \"", "features: (0.75, \"share\", «\"\"»), // \"");
    assert_eq!((kind, code), (IssueKind::Empty, 1));
}

#[test]
fn a_reference_to_nothing_is_a_finding() {
    let (kind, code) = first("capacity_platform: \"auto\"", "capacity_platform: «\"linus\"»");
    let nearest = Some("linux".to_owned());
    assert_eq!(kind, IssueKind::UnknownReference { what: Thing::Platform, name: "linus".into(), nearest });
    assert_eq!(code, 1);
    let (kind, code) = first("[\"web\", \"applications\"]", "[\"web\", «\"wharehouse\"»]");
    assert!(matches!(kind, IssueKind::UnknownReference { what: Thing::Id, .. }) && code == 1, "{kind:?}");
}

#[test]
fn two_of_one_name_are_a_finding() {
    let (kind, code) = first("id: \"call_centre\"", "id: «\"east\"»");
    assert_eq!((kind, code), (IssueKind::Duplicate { what: Thing::Id, name: "east".into() }, 1));
}

#[test]
fn findings_of_scenarios_stand_where_they_arise() {
    for (from, to, wanted) in [
        ("name: \"dotcom-2000\"", "name: «\"../dotcom\"»", "id"),
        ("id: \"east\"", "id: «\"East\"»", "id"),
        ("sprint: (first: \"2000Q3\"", "sprint: (first: «\"Q3 2000\"»", "quarter"),
        ("sprint: (first: \"2000Q3\"", "sprint: (first: «\"1999Q4\"»", "span-start"),
        ("go_minutes: (25,", "go_minutes: («25.5»,", "whole"),
        ("weeks: (\n        [", "weeks: (\n        «[»\n 0.5,", "count"),
        ("season_1: (0.945,", "season_1: («1.2»,", "seasons"),
        ("customers: (17.0,", "customers: («86.0»,", "order"),
        ("soft_from: (1.1,", "soft_from: («2.0»,", "order"),
        ("payables_mean: (0.61,", "payables_mean: («0.71»,", "payables-mean"),
        ("migration: (0.0, \"share\"", "migration: (0.5, \"share\"", "allocation"),
        ("load_share: (0.45,", "load_share: (0.35,", "load-shares"),
        ("role: challenger", "role: incumbent", "role"),
        ("payments_start: true", "payments_start: false", "payments"),
        (
            "full,\n                difficulty: operator",
            "full,\n                difficulty: founder",
            "anchors-missing",
        ),
        (
            "form: full,\n                difficulty: operator,\n                points: [(0.0, 0.0)",
            "form: full,\n                difficulty: operator,\n                points: [(0.0, 10.0), «(-1.0, 5.0)»",
            "anchors-fall",
        ),
        ("payables: (463.0,", "payables: («63.0»,", "opening"),
        ("units: (92.0,", "units: («31.0»,", "opening-load"),
        ("(quarter: \"2002Q4\", source", "(quarter: «\"2001Q3\"», source", "pledge-order"),
    ] {
        let (text, place) = spoilt(from, to);
        let wanted = format!("scenario-finding-{wanted}");
        let found = issues(&text);
        let ours = |issue: &&Issue| matches!(&issue.kind, IssueKind::Particular { id, .. } if *id == wanted);
        let issue = found.iter().find(ours).unwrap_or_else(|| panic!("{wanted}: {found:?}"));
        assert!(issue.place.is_some() && place.is_none_or(|place| issue.place == Some(place)), "{wanted}: {issue:?}");
        assert_eq!(found.worst_exit_code(), 1, "{wanted}");
    }
}

#[test]
fn dates_of_a_pledge_are_the_scenarios() {
    let (kind, code) = first("pledge: growth,", "pledge: «profit_by_2003Q4»,");
    assert!(matches!(kind, IssueKind::UnknownReference { name, nearest: Some(near), .. }
        if name == "profit_by_2003Q4" && ["profit_by_2001Q4", "profit_by_2002Q4"].contains(&near.as_str())));
    assert_eq!(code, 1);
    let (kind, code) = first("pledge: growth,", "pledge: «profit_by_then»,");
    assert!(matches!(kind, IssueKind::UnknownVariant { .. }), "{kind:?}");
    assert_eq!(code, 3);
    // Another story names its own; one that names none has those of its second and third year; none may be offered.
    let source = SCENARIOS[0].source;
    let (start, end) = (source.find("    pledges: [").unwrap(), source.find("    // Outside.").unwrap());
    let dates = |written: &str| {
        let text = format!("{}{written}{}", &source[..start], &source[end..]);
        let (scenario, _) = library::from_source("mine.ron", &text).unwrap();
        scenario.pledges.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(dates("    pledges: [(quarter: \"2000Q3\", source: \"assumption: soon\")],\n"), ["2000Q3"]);
    assert_eq!(dates(""), ["2001Q4", "2002Q4"]);
    assert_eq!(dates("    pledges: [],\n"), Vec::<String>::new());
}
