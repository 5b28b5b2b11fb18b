//! Each option of each card, forced on the strategies of the library: survival and value.

use good_crisis::analysis::play::{Rules, play_on};
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::events::{Card, answer};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::plan::{Plan, resolve};
use good_crisis::sim::scenario::{Difficulty, Form, Scenario};
use good_crisis::sim::trace::Silent;
use good_crisis::sim::world::World;
use rayon::prelude::*;

/// Strategies whose games are played.
const STRATEGIES: [&str; 3] = ["history", "well-timed", "haggle"];
/// An option is flagged when for every strategy it leads by more points of survival than this,
const POINTS: f64 = 2.0;
/// and in median value by more than this share.
const SHARE: f64 = 0.05;

/// What games with an option forced came to.
struct Weighed {
    games: usize,
    survived: f64,
    median: f64,
    mean: f64,
}

pub(crate) fn print(scenario: &Scenario, games: u64) {
    println!("{:<11} {:<13} {:>6}   survival % and median value, $bn, by strategy", "card", "option", "games");
    for (index, card) in scenario.cards.iter().enumerate() {
        let mut columns: Vec<Vec<Weighed>> = Vec::new();
        for name in STRATEGIES {
            let found = library::strategy(name, scenario).and_then(Result::ok).expect("built in");
            let strategy = Strategy::compile(&found, scenario);
            let options = 0..card.options.len() as u8;
            let weighed = options.map(|option| weigh(scenario, &strategy, index as u8, option, games));
            columns.push(weighed.collect());
        }
        for (option, choice) in card.options.iter().enumerate() {
            let told = columns.iter().map(|column| {
                let it = &column[option];
                format!("{:>5.1} {:>6.2} ({:>5.2})", it.survived, it.median, it.mean)
            });
            let told: Vec<String> = told.collect();
            let mark = if leads(&columns, option) { "  <- leads everywhere" } else { "" };
            println!("{:<11} {:<13} {:>6}   {}{mark}", card.id, choice.id, columns[0][option].games, told.join(" | "));
        }
    }
    println!("{} games a strategy: {}; in brackets the mean value", games, STRATEGIES.join(", "));
}

/// Whether an option is best by far in both measures, whoever plays.
fn leads(columns: &[Vec<Weighed>], option: usize) -> bool {
    columns.iter().all(|column| {
        let it = &column[option];
        let others = column.iter().enumerate().filter(|(other, _)| *other != option);
        others
            .into_iter()
            .all(|(_, other)| it.survived > other.survived + POINTS && it.median > other.median * (1.0 + SHARE))
    })
}

fn weigh(scenario: &Scenario, strategy: &Strategy, card: u8, option: u8, games: u64) -> Weighed {
    let played: Vec<Option<(bool, f64)>> =
        (1..=games).into_par_iter().map(|seed| forced(scenario, strategy, card, option, seed)).collect();
    let mut values: Vec<f64> = played.iter().flatten().map(|(_, value)| *value).collect();
    values.sort_by(f64::total_cmp);
    let survived = played.iter().flatten().filter(|(survived, _)| *survived).count();
    let games = values.len();
    Weighed {
        games,
        survived: 100.0 * survived as f64 / games.max(1) as f64,
        median: values.get(games / 2).copied().unwrap_or(f64::NAN) / 1000.0,
        mean: values.iter().sum::<f64>() / games.max(1) as f64 / 1000.0,
    }
}

/// A game in which the card, should it come, is answered so; whether it survived, and its value in millions of
/// dollars. Nothing when the card never came.
fn forced(scenario: &Scenario, strategy: &Strategy, card: u8, option: u8, seed: u64) -> Option<(bool, f64)> {
    let rules = Rules::new(scenario, Form::Full, Difficulty::Operator);
    // Letters are answered after the decided years: every quarter is asked about.
    let long = Rules::new(scenario, Form::Long, Difficulty::Operator);
    let decided = rules.span().decided;
    let luck = Luck::new(seed);
    let mut world = rules.open(luck);
    let mut state = State::new(luck);
    let mut came = false;
    let decide = |world: &World, scenario: &Scenario, plan: &mut Plan, _| {
        let visible = &world.visible;
        let late = visible.turn(scenario) >= decided;
        let open = visible.deck.open == Some(card);
        came |= open;
        let wish = if late { Decisions::none() } else { strategy.decide(&mut state, visible, scenario).decisions };
        *plan = match (open, late) {
            (false, _) => resolve(visible, scenario, &wish),
            (true, true) => resolve(visible, scenario, &Decisions { event: Some(option), ..wish }),
            (true, false) => {
                let mut draft = wish;
                if asks_for_money(&scenario.cards[usize::from(card)]) {
                    draft.finance = None;
                }
                draft.event = None;
                resolve(visible, scenario, &answer(visible, scenario, &draft, option))
            }
        };
    };
    let played = play_on(&long, &mut world, &mut Silent, &mut |_| {}, decide);
    let survived = world.visible.alive();
    came.then(|| (survived, played.verdict.value.millions()))
}

/// A partner's money is asked for by the option that brings it, not by the strategy.
fn asks_for_money(card: &Card) -> bool {
    card.options.iter().any(|option| option.partner)
}
