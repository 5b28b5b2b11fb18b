//! The page on a class: every size of class, hidden names, hostile answers, and the rules for quotes and questions.

use std::collections::BTreeSet;

use super::questions::{Ask, asks};
use super::quotes::{QUOTES, quotes};
use super::report;
use crate::classroom::grading::Row;
use crate::classroom::sample::{self, Game};
use crate::classroom::submission::Why;
use crate::classroom::summary::students;
use crate::classroom::well_formed::check;
use crate::text::{Locale, Texts};

const IDS: [&str; 5] = ["amal-7", "bora-9", "chan-2", "dana-4", "emil-5"];

/// A page, looked over.
fn page(rows: &[Row], names: bool, locale: Locale) -> String {
    let texts = Texts::new(locale);
    let page = report(&sample::exercise(), rows, names, &texts);
    assert_eq!(texts.problems(), [], "{locale:?}");
    assert_eq!(check(&page), Ok(()), "{locale:?}");
    assert!(page.contains(&format!("<html lang=\"{}\">", locale.code())) && page.matches("<h1").count() == 1);
    for never in ["NaN", "inf", "⟦", "<script", "url(http"] {
        assert!(!page.contains(never), "{never}");
    }
    page
}

/// Without the style, a line for each element: for reviewing.
fn lines(page: &str) -> String {
    let (head, rest) = page.split_once("<style>").unwrap();
    format!("{head}{}", rest.split_once("</style>").unwrap().1).replace("><", ">\n<")
}

#[test]
fn a_small_class_in_both_languages() {
    let rows = sample::class(&sample::exercise());
    for locale in Locale::ALL {
        insta::assert_snapshot!(format!("class-{}", locale.code()), lines(&page(&rows, false, locale)));
    }
}

#[test]
fn names_are_hidden_unless_asked_for() {
    let rows = sample::class(&sample::exercise());
    for locale in Locale::ALL {
        let (hidden, shown) = (page(&rows, false, locale), page(&rows, true, locale));
        for id in IDS {
            assert!(!hidden.contains(id), "{id}");
            assert!(shown.contains(id), "{id}");
        }
        assert!(!hidden.contains("thief-1") && !shown.contains("thief-1"), "of what does not verify nothing is shown");
    }
}

#[test]
fn order_has_no_say_and_the_bytes_are_the_same() {
    let exercise = sample::exercise();
    let (rows, mut turned) = (sample::class(&exercise), sample::class(&exercise));
    turned.reverse();
    assert_eq!(page(&rows, false, Locale::En), page(&rows, false, Locale::En));
    assert_eq!(page(&rows, true, Locale::Ko), page(&turned, true, Locale::Ko));
}

#[test]
fn a_class_of_whom_nobody_verifies_is_told_so() {
    let rows = [
        sample::unverified("x-1", Some(Why::Empty)),
        sample::unverified("x-2", Some(Why::OtherAssignment { key: None })),
    ];
    for (rows, files) in [(&rows[..], "2 files"), (&[][..], "0 files")] {
        let page = page(rows, true, Locale::En);
        assert!(page.contains("Nobody&apos;s game verifies") || page.contains("Nobody's game verifies"));
        assert!(page.contains(files) && !page.contains("<section") && !page.contains("role=\"img\""), "{page}");
    }
    assert!(page(&rows, false, Locale::En).contains("the file is empty"));
}

/// A student with a cash line of their own.
fn student(exercise: &crate::classroom::assignment::Assignment, number: usize) -> Row {
    let (id, base) = (format!("kid-{number:03}"), 300.0 + (number * 37 % 400) as f64);
    let cash: Vec<f64> = (0..20).map(|i| base - f64::from(i) * (number % 40) as f64).collect();
    let died = cash.iter().any(|cash| *cash < 0.0);
    let said = format!("What number {number} thinks of it.");
    let game = Game {
        id: &id,
        ending: Some(if died { "out-of-cash" } else { "same-company" }),
        cash: &cash,
        bet: number.is_multiple_of(3).then_some(3),
        judged: &[((number % 50) as f64 - 20.0, (number % 31) as f64 - 15.0)],
        answers: [Some(&said), None],
    };
    sample::row(exercise, &game)
}

#[test]
fn one_and_thirty_and_three_hundred_students_have_a_page() {
    let exercise = sample::exercise();
    for count in [1, 30, 300] {
        let rows: Vec<Row> = (0..count).map(|number| student(&exercise, number)).collect();
        let page = page(&rows, false, Locale::Ko);
        assert_eq!(page.matches("class=\"line faint\"").count(), count);
        assert_eq!(page.matches("<blockquote").count(), count.min(QUOTES));
        assert!(!page.contains("kid-") && page.len() < 700_000, "{} bytes", page.len());
    }
}

#[test]
fn hostile_answers_stay_text() {
    let exercise = sample::exercise();
    let long = "<script>alert(1)</script> ".repeat(400);
    let hostile = [
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "\u{1b}[2J\u{202e}gnirts a\u{0}\u{7} of steering characters\u{200b}",
        &long,
        "\"'>&<svg onload=alert(1)> and more letters",
    ];
    let rows: Vec<Row> = hostile
        .iter()
        .enumerate()
        .map(|(i, said)| {
            let id = format!("\"><script>{i}");
            let game =
                Game { id: &id, ending: None, cash: &[1.0], bet: None, judged: &[], answers: [Some(said), Some(said)] };
            sample::row(&exercise, &game)
        })
        .collect();
    for names in [false, true] {
        let page = page(&rows, names, Locale::En);
        assert!(page.contains("&lt;script&gt;") && page.len() < 100_000, "{} bytes", page.len());
    }
}

#[test]
fn quotes_are_drawn_by_lot_one_a_student_and_by_turns() {
    let exercise = sample::exercise();
    let mut rows: Vec<Row> = (0..40).map(|number| student(&exercise, number)).collect();
    // Whatever is answered to the second question, it has its turns.
    for row in &mut rows {
        let id = row.id.clone();
        row.measures.as_mut().unwrap().answers[1] = Some(format!("At the end {id} says this."));
    }
    let drawn = quotes(exercise.hash, 2, &students(&rows));
    assert_eq!(drawn.iter().map(|quote| quote.question).collect::<Vec<_>>(), [0, 1, 0, 1, 0]);
    assert_eq!(drawn.iter().map(|quote| &quote.id).collect::<BTreeSet<_>>().len(), QUOTES);
    // Neither marks nor endings nor the text have a say.
    for row in &mut rows {
        row.mark.as_mut().unwrap().points = 0.0;
        let measures = row.measures.as_mut().unwrap();
        measures.ending = None;
        measures.answers[0] = measures.answers[0].as_ref().map(|said| format!("{said} And more."));
    }
    let again = quotes(exercise.hash, 2, &students(&rows));
    let who = |quotes: &[super::quotes::Quote]| quotes.iter().map(|quote| quote.id.clone()).collect::<Vec<_>>();
    assert_eq!(who(&drawn), who(&again));
    let other = quotes(crate::journal::Hash::of(b"another exercise"), 2, &students(&rows));
    assert_ne!(who(&drawn), who(&other), "another exercise draws others");
    // "ok" is no quote, and a text said by all is quoted once.
    for row in &mut rows {
        row.measures.as_mut().unwrap().answers = vec![Some("ok".into()), Some("The bill still comes.".into())];
    }
    assert_eq!(quotes(exercise.hash, 2, &students(&rows)).len(), 1);
}

#[test]
fn questions_come_from_the_games() {
    let exercise = sample::exercise();
    let rows = sample::class(&exercise);
    let all = students(&rows);
    let asked = asks(&all);
    assert!(matches!(&asked[0], Ask::WastedAndRight(who) if who == &["chan-2", "dana-4"]), "asked first: {asked:?}");
    let Ask::LargestLoss(id, told) = &asked[1] else { panic!("{asked:?}") };
    assert_eq!((*id, told.worth.skill().millions()), ("chan-2", -140.0));
    assert!(asked.contains(&Ask::BetAndDied(vec!["bora-9"])) && asked.contains(&Ask::SkilledAndDied(vec!["bora-9"])));
    assert!(asked.contains(&Ask::LivedOnLuck(vec!["chan-2"])));
    assert!(!asked.iter().any(|ask| matches!(ask, Ask::OneEnd(..))), "no end is common to half of four");
    // Ten ranges of ten held: more than people who are 80% sure should have.
    assert!(asked.contains(&Ask::Ranges { said: 10, right: 10 }), "{asked:?}");
    let texts = Texts::new(Locale::En);
    let loss = asked[1].say(false, &texts);
    for known in ["2000\u{a0}Q4", "140", "640", "3.4", "860"] {
        assert!(loss.contains(known), "{known} in {loss}");
    }
    assert!(!loss.contains("chan-2") && asked[1].say(true, &texts).contains("(chan-2)"));
    assert!(asks(&[]).is_empty());
}
