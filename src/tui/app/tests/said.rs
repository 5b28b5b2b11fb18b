//! What is said in passing is said whole, and of what is open.

use super::*;
use crate::desk::levers::{Lever, cost};
use crate::desk::session::Session;
use crate::desk::{closing, trade};
use crate::report::readings;
use crate::tui::screens::tests::{before_the_night, past_the_letters};

/// A notice that is longer than a line stands on the rows above the keys: no word of it is lost at any size.
#[test]
fn a_notice_longer_than_a_line_is_read_whole() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let words: Vec<String> = (0..24).map(|at| format!("word{at:02}")).collect();
        player.shell.notice = Some(words.join(" "));
        for (columns, rows) in [(80, 24), (120, 36), (200, 60)] {
            let shown = player.show(columns, rows);
            assert!(words.iter().all(|word| shown.contains(word)), "{shown}");
        }
        player.keys(&[Code::Down]);
        assert!(!player.show(80, 24).contains("word00"));
    }
}

/// The debrief numbers its pages at the foot, and says at the last that there is none after it.
#[test]
fn the_debrief_says_which_page_it_is_on() {
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Continue(Box::new(past_the_letters())), locale);
        let foot = |player: &Player, (columns, rows): (u16, u16)| {
            player.show(columns, rows).lines().last().unwrap_or_default().to_owned()
        };
        // Enter alone answers nothing.
        player.keys(&[Code::Enter]);
        let first = player.shell.look.get("night-choose-first");
        assert!(foot(&player, (80, 24)).contains(&first), "{}", foot(&player, (80, 24)));
        player.keys(&[Code::Down]);
        for page in 1..=6 {
            player.keys(&[Code::Enter]);
            let number = player.shell.look.format("shell-page", &crate::args! { "page" => page, "pages" => 6 });
            for size in [(80, 24), (120, 36), (200, 60)] {
                assert!(foot(&player, size).ends_with(&number), "{number}: {}", foot(&player, size));
            }
        }
        player.keys(&[Code::Enter]);
        let last = player.shell.look.get("shell-last-page");
        assert!(foot(&player, (80, 24)).contains(&last), "{}", foot(&player, (80, 24)));
    }
}

/// Once the card is answered nobody goes on about the vendor's offer.
#[test]
fn of_what_is_settled_the_four_say_nothing_more() {
    let mut game = game_of(Form::Full);
    let texts = Texts::new(Locale::En);
    let mut spoken = 0;
    while game.phase() == crate::journal::Phase::Deciding {
        let mut session = Session::new(game.clone());
        let says = |session: &Session| advice::said(&texts, session, 0).iter().any(|(_, line)| line.contains("Sign"));
        let open = session.scenario().open_options(session.visible()) > 0;
        if open && readings::offer(session.visible()).is_some() {
            spoken += usize::from(says(&session));
            // The last option stands for the bet, or for leaving things: none of them is to be argued any more.
            for option in 0..session.scenario().open_options(session.visible()) {
                let draft = session.game().answered(&Decisions::none(), option);
                session.decide(draft);
                assert!(!says(&session), "{:?}", advice::said(&texts, &session, 0));
            }
        }
        game.close().unwrap();
    }
    assert!(spoken > 0, "before it is answered somebody does");
}

/// What a cutover buys is in the column of costs, as the question before the close has it.
#[test]
fn a_cutover_has_its_price_at_the_desk() {
    let game = before_the_night(|game| {
        trade::for_the_cutover(&Session::new(game.clone())).is_some_and(|fleet| fleet.bill > 0.0)
    });
    let session = Session::new(game);
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let price = crate::desk::say::millions_told(&texts, trade::for_the_cutover(&session).unwrap().bill);
        assert!(cost::words(Lever::Migration, &texts, &session).contains(&price));
        let asked: Vec<String> = closing::words(&texts, &session).into_iter().map(|(words, _)| words).collect();
        assert!(asked.iter().any(|words| words.contains(&price)), "{price}: {asked:?}");
    }
}
