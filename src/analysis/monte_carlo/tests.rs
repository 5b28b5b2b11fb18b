//! Many games: counted the same on any number of threads.

use super::*;
use crate::content::{library, strategy::library as strategies};
use crate::sim::scenario::{Difficulty, Form, Scenario};

fn flagship() -> std::sync::Arc<Scenario> {
    library::scenario("dotcom-2000").expect("the flagship reads")
}

fn strategy(scenario: &Scenario, name: &str) -> Strategy {
    let read = strategies::strategy(name, scenario).expect("there is one").expect("it reads");
    Strategy::compile(&read, scenario)
}

fn rules(scenario: &Scenario) -> Rules<'_> {
    Rules::new(scenario, Form::Full, Difficulty::Operator)
}

/// Run with `--nocapture` to see the table.
#[test]
fn the_reference_strategies_play_and_none_is_refused_anything() {
    let scenario = flagship();
    let batch = Batch { games: 100, seed: 1, jobs: 2 };
    for name in strategies::NAMES {
        let counted = run(&rules(&scenario), &strategy(&scenario, name), &batch, &|_| true);
        let told = Summary::of(&rules(&scenario), name, &batch, &counted);
        println!(
            "{name:16} survived {:3} value {:6.0} {:6.0} {:6.0} cash at 8 {:5.0} {:?}",
            told.survived,
            told.enterprise_value.p10 / 1e6,
            told.enterprise_value.p50 / 1e6,
            told.enterprise_value.p90 / 1e6,
            told.cash_at_q8.p50 / 1e6,
            told.endings
        );
        assert_eq!((told.games, told.refused), (100, 0), "{name}");
        assert_eq!(told.endings.values().sum::<u64>(), 100);
    }
}

#[test]
fn the_number_of_threads_does_not_show() {
    let scenario = flagship();
    let strategy = strategy(&scenario, "split-focus");
    let told = |jobs| {
        let batch = Batch { games: 300, seed: 5, jobs };
        let summary =
            Summary::of(&rules(&scenario), "x", &batch, &run(&rules(&scenario), &strategy, &batch, &|_| true));
        serde_json::to_string(&summary).expect("it can be written")
    };
    assert_eq!(told(1), told(3));
    assert_eq!(told(1), told(7));
}

#[test]
fn rows_come_in_the_order_of_games_and_agree_with_the_counts() {
    let scenario = flagship();
    let strategy = strategy(&scenario, "haggle-and-bet");
    let rows = |jobs| {
        let batch = Batch { games: 150, seed: 40, jobs };
        let mut rows = Vec::new();
        let counted = trajectories(&rules(&scenario), &strategy, &batch, |row| {
            rows.push(row.clone());
            true
        });
        let whole = run(&rules(&scenario), &strategy, &batch, &|_| true);
        assert_eq!((counted.endings, counted.quarters), (whole.endings, whole.quarters));
        rows
    };
    let one = rows(1);
    assert_eq!(one, rows(2));
    assert!(one.is_sorted_by_key(|row| (row.game, row.quarter)));
    let last: Vec<&Row> = one.iter().filter(|row| row.value.is_some()).collect();
    assert_eq!(last.len(), 150);
    assert!(one.iter().all(|row| row.seed == 40 + row.game && (row.ended.is_empty() || row.value.is_some())));
    let died = last.iter().filter(|row| !row.ended.is_empty()).count();
    assert!(died > 0 && died < 150, "{died}");
}

#[test]
fn a_batch_can_be_stopped_and_cut_short() {
    let scenario = flagship();
    let strategy = strategy(&scenario, "steady");
    let batch = Batch { games: 10_000, seed: 1, jobs: 1 };
    let counted = run(&rules(&scenario), &strategy, &batch, &|done| done < CHUNK * 2);
    assert_eq!(counted.games, CHUNK * 2);
    let short = rules(&scenario).up_to(Some(3));
    let batch = Batch { games: 4, seed: 1, jobs: 1 };
    let mut rows = 0;
    trajectories(&short, &strategy, &batch, |_| {
        rows += 1;
        true
    });
    assert_eq!(rows, 12);
}

/// Any game of a batch can be played as a game of its own: the same seed, the same quarters, the same verdict.
#[test]
fn a_row_is_a_game_that_can_be_played() {
    use crate::analysis::play::answering;
    use crate::journal::game::{Game, Phase};
    use crate::journal::setup::Setup;
    let scenario = library::scenario("dotcom-2000").expect("the flagship reads");
    let history = strategy(&scenario, "history");
    for (form, quarters) in [(Form::Sprint, 6), (Form::Full, 28), (Form::Long, 28)] {
        let rules = Rules::new(&scenario, form, Difficulty::Operator);
        let batch = Batch { games: 2, seed: 11, jobs: 1 };
        let mut rows = Vec::new();
        trajectories(&rules, &history, &batch, |row| {
            rows.push(row.clone());
            true
        });
        for game_number in 0..batch.games {
            let seed = batch.seed_of(game_number);
            let setup = Setup { scenario: "dotcom-2000".to_owned(), form, seed, ..Setup::default() };
            let mut game = Game::begin(setup).expect("it is built in");
            let mut state = crate::analysis::strategy::State::new(Luck::new(seed));
            while game.phase() != Phase::Over {
                match game.phase() {
                    Phase::Deciding => game.set_draft(history.decide(&mut state, game.visible(), &scenario).decisions),
                    Phase::Letter(_) => game.set_draft(answering(history.answer(game.visible()))),
                    Phase::Night | Phase::Over => false,
                };
                game.close().expect("what is feasible passes");
            }
            let mine: Vec<&Row> = rows.iter().filter(|row| row.game == game_number).collect();
            assert!(mine.len() == quarters || !mine[mine.len() - 1].ended.is_empty());
            let cash: Vec<f64> = mine.iter().map(|row| row.cash).collect();
            let played: Vec<f64> =
                game.played().iter().map(|played| crate::analysis::play::net_cash(played.after()).dollars()).collect();
            assert_eq!(cash, played, "{form:?} {seed}");
            assert_eq!(mine[mine.len() - 1].value, game.verdict().map(|verdict| verdict.value.dollars()));
        }
    }
}

/// An option is taken as it stands, or beside one's own plan as at the desk; what differs is what becomes of levers that
/// both speak of.
#[test]
fn an_option_goes_over_a_plan_as_offered_and_under_it_beside_ones_own() {
    use crate::sim::decisions::{Decisions, Finance, Shipping};
    use crate::sim::units::Money;
    use crate::sim::world::World;
    let scenario = flagship();
    let mut visible = World::start(&scenario, Luck::off()).visible;
    let card = scenario.cards.iter().position(|card| card.id == "one-pot").expect("it is dealt");
    let places = ["debt", "prices"].map(|id| {
        let place = scenario.cards[card].options.iter().position(|option| option.id == id).expect("it is offered");
        u8::try_from(place).expect("few")
    });
    let card = u8::try_from(card).expect("few");
    visible.deck.open = Some(card);
    let wish = Decisions {
        free_shipping: Some(Shipping::Over25),
        finance: Some(Finance { buyback: Money::from_millions(5.0), ..Finance::default() }),
        hiring: Some(7.0),
        // What the strategy would have answered is no answer to be taken back.
        event: Some(places[1]),
        ..Decisions::none()
    };
    let decided = |option, way| Answered { card, option, way }.decided(&visible, &scenario, &wish);
    for (option, [offered, own]) in places.into_iter().zip([
        [(Some(Shipping::Over25), 60.0), (Some(Shipping::Over25), 5.0)],
        [(Some(Shipping::Over99), 5.0), (Some(Shipping::Over25), 5.0)],
    ]) {
        for (way, (shipping, buyback)) in [(Way::AsOffered, offered), (Way::OwnPlan, own)] {
            let decided = decided(option, way);
            let bought = decided.finance.map(|finance| finance.buyback.millions());
            assert_eq!((decided.free_shipping, bought), (shipping, Some(buyback)), "{way:?}");
            assert_eq!((decided.event, decided.hiring), (Some(option), Some(7.0)));
        }
    }
    // A lever of which the plan says nothing comes either way.
    let nothing = Decisions::none();
    for way in [Way::AsOffered, Way::OwnPlan] {
        let decided = Answered { card, option: places[1], way }.decided(&visible, &scenario, &nothing);
        assert_eq!(decided.free_shipping, Some(Shipping::Over99));
    }
}
