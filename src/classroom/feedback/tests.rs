//! A student's own page: nothing of others on it, hostile answers, the question to think about.

use super::page;
use crate::classroom::grading::Row;
use crate::classroom::sample::{self, Game};
use crate::classroom::summary::students;
use crate::classroom::well_formed::check;
use crate::text::{Locale, Texts};

/// The pages of a class, looked over, with whose they are.
fn pages(rows: &[Row], locale: Locale) -> Vec<(String, String)> {
    let (exercise, texts) = (sample::exercise(), Texts::new(locale));
    let pages = students(rows).iter().map(|one| (one.id.to_owned(), page(&exercise, one, &texts))).collect::<Vec<_>>();
    assert_eq!(texts.problems(), [], "{locale:?}");
    for (id, page) in &pages {
        assert_eq!(check(page), Ok(()), "{id}");
        assert!(page.contains(&format!("<html lang=\"{}\">", locale.code())) && page.matches("<h1").count() == 1);
        assert!(!["NaN", "inf", "⟦", "<script"].iter().any(|never| page.contains(never)), "{page}");
    }
    pages
}

#[test]
fn a_student_in_both_languages() {
    let rows = sample::class(&sample::exercise());
    for locale in Locale::ALL {
        let (_, page) = &pages(&rows, locale)[0];
        let (head, rest) = page.split_once("<style>").unwrap();
        let lines = format!("{head}{}", rest.split_once("</style>").unwrap().1).replace("><", ">\n<");
        insta::assert_snapshot!(format!("student-{}", locale.code()), lines);
    }
}

#[test]
fn nothing_of_others_is_on_a_students_page() {
    let exercise = sample::exercise();
    let rows = sample::class(&exercise);
    let together = pages(&rows, Locale::En);
    assert_eq!(together.len(), 5, "who does not verify has no page");
    for (row, (id, page)) in rows.iter().zip(&together) {
        for other in rows.iter().filter(|other| other.id != *id) {
            // One quotes another's id in an answer: that is the answer's own.
            let says =
                row.measures.iter().flat_map(|m| m.answers.iter().flatten()).any(|said| said.contains(&other.id));
            assert!(says || !page.contains(&other.id), "{} on the page of {id}", other.id);
        }
        let alone = pages(std::slice::from_ref(row), Locale::En);
        assert_eq!(&alone[0].1, page, "the page is the same whoever else is in the class");
    }
}

#[test]
fn the_mark_says_which_criterion_was_met() {
    let exercise = sample::exercise();
    let rows = sample::class(&exercise);
    let (_, page) = &pages(&rows, Locale::En)[0];
    // Skill 35 between 10 and 60 is half of 40 points; all answers given; lived; cash of 150 of 400.
    for cell in [
        "20 / 40",
        "20 / 20",
        "3.75 / 10",
        "– / 10",
        "no points at 10, all at 60",
        "met in part",
        "marked by your teacher",
    ] {
        assert!(page.contains(cell), "{cell}");
    }
    assert!(pages(&rows, Locale::En)[1].1.contains("not met"), "who died has no points for living");
}

#[test]
fn hostile_answers_stay_text_and_nothing_is_drowned() {
    let exercise = sample::exercise();
    let long = "<script>alert(1)</script>".repeat(400);
    let steering = "\u{1b}[2J\u{202e}a\u{0}\u{7}\u{200b}b";
    let game = Game {
        id: "</title><script>",
        ending: None,
        cash: &[],
        bet: None,
        judged: &[],
        answers: [Some(&long), Some(steering)],
    };
    let pages = pages(&[sample::row(&exercise, &game)], Locale::Ko);
    assert!(pages[0].1.contains("“ab”") && pages[0].1.len() < 60_000, "{}", pages[0].1.len());
}

#[test]
fn the_question_fits_the_game() {
    let exercise = sample::exercise();
    let plain = Game {
        id: "one",
        ending: Some("same-company"),
        cash: &[500.0, 600.0],
        bet: None,
        judged: &[(10.0, 5.0)],
        answers: [None, None],
    };
    let asks = |game: &Game<'_>, words: &str| {
        let page = &pages(&[sample::row(&exercise, game)], Locale::En)[0].1;
        assert!(page.contains(words), "{words}");
    };
    asks(&plain, "Which one would you defend");
    asks(&Game { judged: &[(10.0, 50.0)], ..plain }, "Luck did more for you");
    asks(&Game { judged: &[(10.0, 0.0), (-3.0, 0.0)], ..plain }, "What did you know then");
    let mut row = sample::row(&exercise, &plain);
    row.measures.as_mut().unwrap().calibration =
        crate::analysis::foresight::Calibration { said: 4, right: 1, score: 0.0 };
    assert!(pages(&[row], Locale::En)[0].1.contains("What would you have had to leave open"));
}
