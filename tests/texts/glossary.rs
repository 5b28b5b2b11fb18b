//! One word a concept: what English calls by a word of the glossary Korean calls by one word everywhere, and words that were
//! struck from it, or would be read as something else, stand nowhere.

use good_crisis::text::catalogue::CATALOGUE;
use good_crisis::text::{Locale, Texts};

use crate::sources::lines;

/// Names by themselves, and what each is called in Korean wherever it stands alone.
const NAMES: &[(&str, &str)] = &[
    ("runway", "런웨이"),
    ("urgency", "위기감"),
    ("readiness", "준비도"),
    ("tangle", "얽힘"),
    ("muscle", "저력"),
    ("morale", "의욕"),
    ("know-how", "숙련도"),
    ("crisis dividend", "위기 배당"),
    ("income statement", "손익계산서"),
    ("balance sheet", "재무상태표"),
    ("cash-flow statement", "현금흐름표"),
    ("cost of sales", "매출원가"),
    ("gross profit", "매출총이익"),
    ("gross margin", "매출총이익률"),
    ("working capital", "운전자본"),
    ("free cash flow", "잉여현금흐름"),
    ("restructuring", "구조조정비용"),
    ("price index", "가격 지수"),
    ("free shipping", "무료 배송"),
    ("feature freeze", "기능 동결"),
    ("standing orders", "상시 지침"),
    ("convertible bond", "전환사채"),
    ("rehearsal", "리허설"),
    ("drill", "모의 훈련"),
    ("functional", "기능별"),
    ("divisional", "사업부제"),
    ("hybrid", "혼합형"),
    ("pilot", "시험 전환"),
    ("abandon", "포기"),
    ("stabilising", "안정화"),
    ("desk", "대표실"),
    ("books", "장부"),
    ("people", "사람"),
    ("the bet", "승부수"),
    ("debrief", "복기"),
    ("look back", "복기"),
    ("briefing", "브리핑"),
    ("sprint", "짧게"),
    ("long", "길게"),
    ("median", "중앙값"),
    ("skill", "실력"),
    ("luck", "운"),
    ("score", "점수"),
    ("utilisation", "가동률"),
    ("capacity", "용량"),
    ("idle weeks", "노는 주"),
    ("vendor", "벤더"),
    ("supplier", "납품업체"),
];

/// What is not said, what is said instead, and messages in which it is something else.
const STRUCK: &[(&str, &str, &[&str])] = &[
    ("데스크", "대표실", &[]),
    ("책상에서", "대표실에서", &[]),
    ("중간값", "중앙값", &[]),
    ("긴급도", "위기감", &[]),
    ("절박성", "위기감", &[]),
    ("함대", "보유 서버", &[]),
    ("대차대조표", "재무상태표", &[]),
    ("기업가치", "지분 가치", &[]),
    ("플로트", "외상 자금", &[]),
    ("공급업체", "납품업체", &[]),
    ("공약", "시장 약속", &[]),
    ("미봉책", "완화책", &[]),
    ("뱅크런", "줄 선 채권자들", &[]),
    ("컨텐츠", "콘텐츠", &[]),
    ("배팅", "베팅", &[]),
    ("개발자", "엔지니어", &["record-largest-cost.record"]),
    ("아이디", "번호", &[]),
    ("세이브", "저장", &[]),
    ("버튼을 눌러", "키를 눌러", &[]),
    ("정규전", "보통", &[]),
    ("단기전", "짧게", &[]),
    ("장기전", "길게", &[]),
    ("전체 길이", "보통 길이", &[]),
    ("문 닫을 확률", "폐업 확률", &[]),
    ("사라질 확률", "폐업 확률", &[]),
    ("망할 확률", "폐업 확률", &[]),
    ("사라지는 세계", "폐업하는 세계", &[]),
    ("살아남을 확률", "폐업 확률", &[]),
    ("버틸 확률", "폐업 확률", &[]),
    ("찬찬한 사람", "노련한 경영자", &[]),
    // Debt of a company: by itself the word is a loan shark's.
    ("사채", "회사채", &["account-gain-on-debt"]),
    ("되돌아보기", "복기", &[]),
    ("도산", "폐업", &[]),
    ("전환하는 밤", "컷오버의 밤", &[]),
    ("전환의 밤", "컷오버의 밤", &[]),
    ("돌이킬 수 없는", "되돌릴 수 없는", &[]),
];

/// Longer words that a struck one is part of.
const WITHIN: &[&str] = &["전환사채", "회사채"];

/// Everything that the game says in a language, by id.
fn said(locale: Locale) -> Vec<(String, String)> {
    let texts = Texts::new(locale);
    let all = CATALOGUE.iter().flat_map(|source| lines(source.text(locale)).0);
    all.filter(|line| line.variables.is_empty()).map(|line| (line.id.clone(), texts.get(&line.id))).collect()
}

#[test]
fn a_name_of_the_glossary_is_one_word_in_korean() {
    let korean = Texts::new(Locale::Ko);
    let english = said(Locale::En);
    let (mut other, mut idle) = (Vec::new(), Vec::new());
    for (name, word) in NAMES {
        // Other words that are understood are nobody's name for it.
        let called = |(id, text): &&(String, String)| text.eq_ignore_ascii_case(name) && !id.ends_with(".also");
        let ids = english.iter().filter(called).map(|(id, _)| id);
        let told: Vec<_> = ids.map(|id| (id, korean.get(id))).collect();
        if told.is_empty() {
            idle.push(*name);
        }
        other.extend(told.iter().filter(|(_, text)| text != word).map(|(id, text)| format!("{name}: {id} = {text}")));
    }
    assert!(other.is_empty(), "\n{}", other.join("\n"));
    assert!(idle.is_empty(), "nothing is called so any more: {idle:?}");
}

#[test]
fn struck_words_stand_nowhere() {
    let mut found = Vec::new();
    for source in CATALOGUE {
        let mut id = String::new();
        for line in source.text(Locale::Ko).lines().filter(|line| !line.starts_with('#')) {
            match line.split_once(" = ") {
                Some((attribute, _)) if line.starts_with("    .") => {
                    let message = id.split('.').next().unwrap_or_default();
                    id = format!("{message}{}", attribute.trim());
                }
                Some((message, _)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => id = message.to_owned(),
                _ => {}
            }
            let bare = WITHIN.iter().fold(line.to_owned(), |line, word| line.replace(word, ""));
            let struck = STRUCK.iter().filter(|(word, _, but)| bare.contains(word) && !but.contains(&id.as_str()));
            found.extend(struck.map(|(word, instead, _)| format!("{id}: {word}, say {instead}: {}", line.trim())));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
