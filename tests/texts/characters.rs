//! The right characters: no look-alikes, nothing invisible, the punctuation and spelling the house agreed on.

use good_crisis::text::catalogue::{CATALOGUE, STORIES};
use good_crisis::text::sanitize::is_forbidden;
use good_crisis::text::{Locale, josa};
use unicode_normalization::is_nfc;

/// Characters that look like the right one, or do not belong in either language.
pub(crate) const LOOK_ALIKES: &[(char, &str)] = &[
    ('ㆍ', "the middle dot is U+00B7 ·"),
    ('・', "the middle dot is U+00B7 ·"),
    ('･', "the middle dot is U+00B7 ·"),
    ('～', "write ~"),
    ('％', "write %"),
    ('：', "write :"),
    ('！', "write !"),
    ('？', "write ?"),
    ('（', "write ("),
    ('）', "write )"),
    ('，', "write ,"),
    ('￦', "the game counts in dollars"),
    ('₩', "the game counts in dollars"),
    ('—', "no em dash: a full stop, a colon or brackets"),
    ('―', "no bar: a full stop, a colon or brackets"),
    ('\t', "indent with spaces"),
];

/// Words and turns that Korean here does without, and what to do instead.
pub(crate) const TURNS: &[(&str, &str)] = &[
    ("당신", "drop it, or name the role"),
    ("그녀", "name the role"),
    ("되어지", "one passive is enough"),
    ("되어진", "one passive is enough"),
    ("보여지", "보이다"),
    ("에 의해", "make the actor the subject"),
    ("로 인해", "때문에, 로"),
    ("을 통해", "으로"),
    ("를 통해", "로"),
    ("에 대해", "을/를"),
    ("것이 가능", "할 수 있다"),
    ("필요가 있", "해야 한다"),
    ("중 하나", "say which, or 가운데"),
    ("죄송", "say what would work"),
    ("실패했습니다", "say what is so, and what would work"),
    ("을(를)", "JOSA"),
    ("를(을)", "JOSA"),
    ("은(는)", "JOSA"),
    ("이(가)", "JOSA"),
    ("와(과)", "JOSA"),
    ("(으)로", "JOSA"),
    ("컨텐츠", "콘텐츠"),
    ("메세지", "메시지"),
    ("배팅", "베팅"),
    ("어플리케이션", "애플리케이션"),
    ("아키텍쳐", "아키텍처"),
    ("릴리즈", "릴리스"),
    ("리더쉽", "리더십"),
    ("몇일", "며칠"),
    ("되요", "돼요"),
    ("대차대조표", "재무상태표"),
    ("기업가치", "지분 가치"),
    ("긴급도", "위기감"),
    ("함대", "보유 서버"),
    ("미봉책", "완화책"),
    ("공급자", "납품업체"),
    ("저항", "반발"),
    ("브리지", "상황실"),
];

/// Messages that may carry an exclamation mark in Korean: rule seven keeps its own.
const EXCLAIMS: &[&str] = &["rule-7"];

/// A line without what stands in backticks: code keeps its own characters.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect()
}

/// Text without comments, with line numbers.
fn text_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#'))
}

fn complain(check: impl Fn(Locale, usize, &str) -> Vec<String>) {
    let mut complaints = Vec::new();
    for source in CATALOGUE.iter().chain(STORIES) {
        for locale in Locale::ALL {
            for (number, line) in text_lines(source.text(locale)) {
                for complaint in check(locale, number, line) {
                    complaints.push(format!("assets/text/{locale}/{}.ftl:{number}: {complaint}: {line}", source.name));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn no_look_alikes_and_nothing_invisible() {
    complain(|_, _, line| {
        let mut found: Vec<String> = LOOK_ALIKES
            .iter()
            .filter(|(wrong, _)| line.contains(*wrong))
            .map(|(wrong, right)| format!("{wrong:?}: {right}"))
            .collect();
        if let Some(c) = line.chars().find(|c| is_forbidden(*c)) {
            found.push(format!("invisible character U+{:04X}", u32::from(c)));
        }
        if !is_nfc(line) {
            found.push("not in composed form (NFC)".to_owned());
        }
        if line.ends_with(' ') {
            found.push("space at the end".to_owned());
        }
        found
    });
}

#[test]
fn korean_does_without_borrowed_turns() {
    complain(|locale, _, line| {
        if locale == Locale::En {
            return Vec::new();
        }
        TURNS
            .iter()
            .filter(|(wrong, _)| line.contains(wrong))
            .map(|(wrong, right)| format!("{wrong}: {right}"))
            .collect()
    });
}

#[test]
fn korean_has_one_plural_form() {
    complain(|locale, _, line| {
        let plural = ["[zero]", "[one]", "[two]", "[few]", "[many]"];
        let wrong = locale == Locale::Ko && plural.iter().any(|form| line.contains(form));
        wrong.then(|| "Korean only has `other`; match the number itself, [1]".to_owned()).into_iter().collect()
    });
}

#[test]
fn korean_does_not_exclaim_outside_quotations() {
    complain(|locale, _, line| {
        let allowed = EXCLAIMS.iter().any(|id| line.starts_with(&format!("{id} =")));
        if locale == Locale::En || allowed || !exclaims(&without_code(line)) {
            return Vec::new();
        }
        vec!["no `!` outside quotations".to_owned()]
    });
}

/// Whether a `!` stands outside `"…"` and `“…”`.
fn exclaims(line: &str) -> bool {
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            '“' => quoted = true,
            '”' => quoted = false,
            '!' if !quoted => return true,
            _ => {}
        }
    }
    false
}

#[test]
fn particles_after_values_go_through_josa() {
    complain(|locale, _, line| {
        if locale == Locale::En {
            return Vec::new();
        }
        let mut found = Vec::new();
        for (at, _) in line.match_indices('}') {
            let after: String = line[at + 1..].chars().take_while(|c| ('가'..='힣').contains(c)).collect();
            let value = line[..at].rsplit('{').next().unwrap_or_default();
            // 이나 also means "as much as" and then follows anything.
            let ambiguous = matches!(after.as_str(), "이나" | "나");
            if josa::is_known(&after) && !ambiguous && !value.contains("JOSA(") {
                found.push(format!("`{after}` after a value needs JOSA"));
            }
        }
        for (at, call) in line.match_indices("JOSA(") {
            let particle = line[at + call.len()..].split('"').nth(1).unwrap_or_default();
            if !josa::is_known(particle) {
                found.push(format!("JOSA does not know `{particle}`"));
            }
        }
        found
    });
}

#[test]
fn the_checks_can_fail() {
    assert!(exclaims("a = 좋다!"));
    assert!(!exclaims("a = \"불이야!\" 하고 외친다."));
    assert!(!is_nfc("\u{1112}\u{1161}"));
}
