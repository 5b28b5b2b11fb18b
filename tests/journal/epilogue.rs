//! The epilogue of the full form: three letters, and standing orders between them.

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::journal::{Game, NotClosed, Phase, Save, Shelf, save};
use good_crisis::sim::check::Reason;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Form, Scenario};

use crate::player::{LAST, new_game};

/// A hand that takes the discount and stays, which many seeds let live; no night waits for it. Nobody lives by doing
/// nothing.
struct Haggler {
    strategy: Strategy,
    state: State,
}

impl Haggler {
    fn new(scenario: &Scenario, seed: u64) -> Self {
        let written = library::strategy("haggle", scenario).and_then(Result::ok).expect("built in");
        Self { strategy: Strategy::compile(&written, scenario), state: State::new(Luck::new(seed)) }
    }

    fn draft(&mut self, game: &mut Game) {
        let decided = self.strategy.decide(&mut self.state, game.visible(), game.scenario()).decisions;
        assert!(game.set_draft(decided));
    }
}

#[test]
fn sixteen_quarters_are_decided_and_three_letters_answered() {
    let mut shelf = Shelf::new();
    let mut survived = 0;
    for seed in 0..40 {
        let mut game = new_game(&mut shelf, Form::Full, seed);
        let mut hand = Haggler::new(game.scenario(), seed);
        let mut letters = Vec::new();
        while game.phase() != Phase::Over {
            match game.phase() {
                Phase::Letter(year) => {
                    letters.push(year);
                    game.set_draft(Decisions { price_index: Some(1.0), hiring: Some(5.0), ..Decisions::none() });
                    let Err(NotClosed::Refused(refused)) = game.close() else { panic!("only the answer is asked for") };
                    let keys: Vec<&str> = refused.iter().map(|rejection| rejection.key).collect();
                    assert_eq!(keys, ["price_index", "hiring"]);
                    assert!(refused.iter().all(|rejection| rejection.reason == Reason::OnlyTheAnswer));
                    game.set_draft(Decisions::none());
                }
                Phase::Deciding => {
                    assert!(game.turn() < game.span().decided);
                    hand.draft(&mut game);
                }
                phase => panic!("{phase:?}"),
            }
            game.close().unwrap();
        }
        if game.visible().alive() {
            survived += 1;
            assert_eq!(letters, [2004, 2005, 2006]);
            assert_eq!(game.played().len(), 28);
            assert_eq!(game.played()[27].quarter(), LAST);
        }
        assert!(game.verdict().is_some());
        assert!(game.close().is_err());
        assert!(!game.set_draft(Decisions::none()));
    }
    assert!(survived > 0, "nobody reached the epilogue");
}

/// Plays to the end as the haggler does, but for the letters, which are answered by the option at `answer` places.
fn answered(seed: u64, answers: [u8; 3]) -> Game {
    let mut shelf = Shelf::new();
    let mut game = new_game(&mut shelf, Form::Full, seed);
    let mut hand = Haggler::new(game.scenario(), seed);
    while game.phase() != Phase::Over {
        if game.phase() == Phase::Deciding {
            hand.draft(&mut game);
        }
        if let Phase::Letter(year) = game.phase() {
            let card = game.scenario().open_card(game.visible()).expect("each letter asks something");
            assert_eq!(card.id, ["calm", "two-days", "last"][usize::from(year - 2004)]);
            assert!((2..=4).contains(&card.options.len()));
            game.set_draft(Decisions { event: Some(answers[usize::from(year - 2004)]), ..Decisions::none() });
        }
        game.close().unwrap();
    }
    game
}

#[test]
fn a_letter_is_answered_kept_and_felt() {
    let seed = (0..60)
        .find(|seed| answered(*seed, [0, 0, 0]).visible().alive())
        .expect("the haggler survives under some seed");
    let mut values = Vec::new();
    for answers in [[0, 0, 0], [1, 0, 0], [2, 0, 0], [0, 1, 0], [0, 2, 0], [0, 0, 1], [0, 0, 2]] {
        let game = answered(seed, answers);
        let decided: Vec<Option<u8>> = game.played().iter().map(|played| played.decisions.event).collect();
        let letters: Vec<Option<u8>> = decided[16..].iter().copied().step_by(4).collect();
        assert_eq!(letters, answers.map(Some));
        assert!(decided[16..].iter().enumerate().all(|(i, event)| i % 4 == 0 || event.is_none()));
        // What is saved is what was answered, and it plays again.
        let again =
            Save::read("letters.ron", save::write(&game).as_bytes()).unwrap().replay(&mut Shelf::new()).unwrap();
        assert_eq!(again.state_hash(), game.state_hash());
        values.push(game.verdict().expect("over").value);
    }
    let same = values.iter().enumerate().any(|(i, value)| values[..i].contains(value));
    assert!(!same, "each answer comes to something of its own: {values:?}");
}

#[test]
fn a_sprint_begins_where_its_act_begins() {
    let mut shelf = Shelf::new();
    let game = new_game(&mut shelf, Form::Sprint, 1);
    assert_eq!(game.quarter(), game.span().first);
    assert_eq!((game.turn(), game.played().len()), (0, 0));
}
