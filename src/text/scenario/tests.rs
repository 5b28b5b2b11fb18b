//! Honest and hostile texts.

use super::*;
use crate::text::Args;
use proptest::prelude::*;

fn issues(en: &str) -> Vec<TextIssue> {
    Texts::with_scenario(Locale::En, &ScenarioTexts { en, ko: "", story: "" }).1
}

fn kinds(en: &str) -> Vec<TextIssueKind> {
    issues(en).into_iter().map(|issue| issue.kind).collect()
}

#[test]
fn a_scenario_brings_its_words() {
    let own = ScenarioTexts {
        en: "bakery-title = The { $name }\n    .short = Bakery\n",
        ko: "bakery-title = { $name }{ JOSA($name, \"은\") } 굽는다\n    .short = 빵집\n",
        story: "",
    };
    let (texts, issues) = Texts::with_scenario(Locale::Ko, &own);
    assert_eq!(issues, []);
    assert_eq!(texts.format("bakery-title", &Args::new().set("name", "오븐")), "오븐은 굽는다");
    assert_eq!(texts.short("bakery-title"), "빵집");
    assert_eq!(texts.problems(), []);
}

#[test]
fn counts_take_their_unit() {
    let own =
        ScenarioTexts { en: "bakery-staff = { $n } people", ko: "bakery-staff = { COUNT($n, \"명\") }", story: "" };
    let (texts, _) = Texts::with_scenario(Locale::Ko, &own);
    let say = |n: i64| texts.format("bakery-staff", &Args::new().set("n", n));
    assert_eq!(say(1_300), "1,300명");
    assert_eq!(say(12_000), "1만\u{a0}2000명");
}

#[test]
fn what_is_missing_falls_back_to_the_other_language() {
    let (texts, issues) =
        Texts::with_scenario(Locale::Ko, &ScenarioTexts { en: "bakery-title = Bakery\n", ko: "", story: "" });
    assert_eq!(issues, []);
    assert_eq!(texts.get("bakery-title"), "Bakery");
    let own = ScenarioTexts { en: "bakery-a = A\nbakery-b = B\n", ko: "bakery-a = 가\n", story: "" };
    let (texts, issues) = Texts::with_scenario(Locale::Ko, &own);
    assert_eq!(texts.get("bakery-b"), "B");
    assert_eq!(issues.len(), 1);
    assert_eq!((issues[0].locale, issues[0].line), (Locale::En, 2));
}

#[test]
fn a_story_may_be_told_in_words_of_its_own() {
    let own = ScenarioTexts { en: "headline-first = Bakery burns", ko: "headline-first = 빵집에 불", story: "" };
    let (texts, issues) = Texts::with_scenario(Locale::Ko, &own);
    assert_eq!((issues, texts.get("headline-first")), (Vec::new(), "빵집에 불".to_owned()));
    assert_eq!(Texts::told_as(Locale::En, "lamplight").get("platform-meridian"), "Meridian");
    assert!(!Texts::told_as(Locale::En, "no-such-story").has("platform-meridian"));
}

fn said(issue: &TextIssue, texts: &Texts) -> String {
    let (id, arguments) = issue.message();
    texts.format(id, &arguments.iter().fold(Args::new(), |said, (name, value)| said.set(name, value.as_str())))
}

#[test]
fn a_spoilt_message_is_not_missing_and_what_is_missing_is_missed_in_its_language() {
    let own = ScenarioTexts { en: "a = { sea shop\nb = B\n", ko: "a = 가\nc = 다\n", story: "" };
    let (_, issues) = Texts::with_scenario(Locale::En, &own);
    let missing: Vec<_> = issues.iter().filter(|it| matches!(it.kind, TextIssueKind::Untranslated { .. })).collect();
    let texts = Texts::new(Locale::En);
    let told: Vec<String> = missing.iter().map(|issue| said(issue, &texts)).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("`b` is missing in `ko`") && told[1].contains("`c` is missing in `en`"), "{told:?}");
}

#[test]
fn the_games_own_words_stay() {
    let (texts, issues) =
        Texts::with_scenario(Locale::En, &ScenarioTexts { en: "\nfigure-cash = Peanuts\n", ko: "", story: "" });
    assert_eq!(texts.get("figure-cash"), Texts::new(Locale::En).get("figure-cash"));
    assert_eq!(issues.len(), 1);
    assert_eq!((issues[0].line, issues[0].column), (2, 1));
    assert_eq!(issues[0].kind, TextIssueKind::BuiltIn { id: "figure-cash".to_owned() });
    assert!(said(&issues[0], &texts).contains("figure-cash"));
}

#[test]
fn errors_carry_line_and_column_and_do_not_stop_the_rest() {
    let own = "a = fine\nb = {\n\nc = also fine\nd = 가나 { $x\n";
    let (texts, issues) = Texts::with_scenario(Locale::En, &ScenarioTexts { en: own, ko: "", story: "" });
    assert_eq!(texts.get("a"), "fine");
    assert_eq!(texts.get("c"), "also fine");
    let lines: Vec<_> = issues.iter().map(|issue| issue.line).collect();
    assert_eq!(issues.len(), 2, "{issues:?}");
    assert!(lines[0] >= 2 && lines[0] <= 4 && lines[1] >= 5, "{lines:?}");
    assert!(issues.iter().all(|issue| matches!(issue.kind, TextIssueKind::Syntax { .. })));
}

#[test]
fn what_could_hurt_is_refused() {
    use TextIssueKind as K;
    let reference = |id: &str| vec![K::Reference { id: id.to_owned() }];
    assert_eq!(kinds("a = { figure-cash }"), reference("figure-cash"));
    assert_eq!(kinds("a = { -term }"), reference("-term"));
    assert_eq!(kinds("a = { a }"), reference("a"));
    assert_eq!(kinds("-term = A word\na = A"), [K::Term { id: "term".to_owned() }]);
    assert_eq!(kinds("a = { NUMBER($x) }"), [K::UnknownFunction { name: "NUMBER".to_owned() }]);
    assert_eq!(kinds(&format!("a = {{ 1{} ->\n *[one] x\n }}", "0".repeat(400))), [K::LongNumber]);
    assert_eq!(kinds("a = \u{1b}[31m"), [K::ForbiddenCharacter { code: 0x1b }]);
    assert_eq!(kinds("a = { \"\\u202E\" }"), [K::ForbiddenCharacter { code: 0x202e }]);
    assert_eq!(kinds("a = { \"\\U00001b\" }"), [K::ForbiddenCharacter { code: 0x1b }]);
    assert_eq!(kinds(&"{".repeat(100_000)), [K::TooDeep]);
    assert_eq!(kinds(&format!("a = {}", "{ JOSA(".repeat(30_000))), [K::TooDeep]);
    assert_eq!(kinds(&"a".repeat(MAX_BYTES + 1)), [K::TooLong { bytes: MAX_BYTES + 1 }]);
    assert_eq!(kinds("a = A\na = B"), [K::Duplicate { id: "a".to_owned() }]);
    assert!(issues(&"a = {\n".repeat(1_000)).len() <= MAX_ISSUES);
}

#[test]
fn every_issue_has_words_in_both_languages() {
    let own = "figure-cash = x\na = { b } { NUMBER(1) } { 1111111111111 }\nc = \u{200b}\nd = {\ne = E\ne = E\n";
    let deep = format!("{own}f = {}\n", "{".repeat(99));
    let (_, mut found) = Texts::with_scenario(Locale::En, &ScenarioTexts { en: &deep, ko: "g = 지", story: "" });
    found.extend(issues(&"a".repeat(MAX_BYTES + 1)));
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        for issue in &found {
            assert!(!said(issue, &texts).contains('⟦'), "{issue}");
        }
        assert_eq!(texts.problems(), []);
    }
    let variants: std::collections::BTreeSet<_> = found
        .iter()
        .map(|issue| format!("{:?}", issue.kind).split([' ', '{']).next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(variants.len(), 10, "{variants:?}");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "([a-c] = )?[-a-c{}()\\[\\]*.>=#\"\\\\$\n 1가JOSA]{0,60}(\n[a-c] = [{}$a \n]*)?") {
        let own = ScenarioTexts { en: &text, ko: "", story: "" };
        let (texts, _) = Texts::with_scenario(Locale::En, &own);
        for id in ["a", "b", "c"] {
            let _ = texts.format(id, &Args::new().set("a", "x").set("b", 2));
        }
    }
}
