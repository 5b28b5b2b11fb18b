//! Where a game may be taken up again, in stories whose decided quarters end in any season.

use std::sync::Arc;

use super::*;
use crate::content::library;
use crate::desk::letters;
use crate::journal::{Phase, ScenarioSource, Setup};
use crate::sim::scenario::Form;
use crate::text::{Locale, Texts};

/// A silent game of a story in which so many quarters are decided, to its end.
fn silent(decided: u16) -> Game {
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let mut own = (*scenario).clone();
    own.spans[Form::Full as usize].decided = decided;
    let setup = Setup { scenario: own.name.clone(), seed: 1, ..Setup::default() };
    let mut game = Game::new(Arc::new(own), ScenarioSource::of(&meta), setup);
    while game.close().is_ok() {}
    game
}

#[test]
fn a_game_is_taken_up_only_where_something_is_asked() {
    let mut letters_at = Vec::new();
    for decided in 1..=16 {
        let game = silent(decided);
        let all = (0..game.played().len()).map(|at| asked_before(&game, at)).chain([place(&game)]);
        for at in all {
            let mut again = rewound(&game, at);
            assert_eq!(usize::from(again.turn()), at);
            if matches!(again.phase(), Phase::Letter(_)) {
                letters_at.push(again.quarter().season());
                let open = again.scenario().open_options(again.visible()) > 0;
                again.set_draft(Decisions { event: open.then_some(0), ..Decisions::none() });
                assert_eq!(again.rejections(), [], "{decided} decided, {}", again.quarter());
            }
            again.close().unwrap();
        }
    }
    assert!((0..4).all(|season| letters_at.contains(&season)), "{letters_at:?}");
}

#[test]
fn a_letter_of_another_season_is_not_dated_january() {
    for decided in 1..=4 {
        let game = silent(decided).as_of(usize::from(decided));
        assert!(matches!(game.phase(), Phase::Letter(2000 | 2001)));
        for (locale, january, year_end) in [(Locale::En, "January", "turn of the year"), (Locale::Ko, "1월의", "연말")]
        {
            let texts = Texts::new(locale);
            let (title, body) = (letters::title(&texts, &game), letters::body(&texts, &game));
            assert!(texts.problems().is_empty(), "{:?}", texts.problems());
            assert_eq!(title.contains(january), decided == 4, "{title}");
            assert!(decided == 4 || title.contains("2000") && !body.contains(year_end), "{title}: {body}");
        }
    }
}
