//! The flagship's deck as it is played: every card comes, every option can be taken, nothing is lost or doubled.

use std::collections::{BTreeMap, BTreeSet};

use good_crisis::analysis::play::net_cash;
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library;
use good_crisis::sim::check::check;
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::events::{Effect, Impulse, Impulses, SCHEDULED, answer};
use good_crisis::sim::figures::value;
use good_crisis::sim::ledger::Account;
use good_crisis::sim::luck::{Luck, Stream};
use good_crisis::sim::plan::resolve;
use good_crisis::sim::scenario::Scenario;
use good_crisis::sim::trace::Silent;
use good_crisis::sim::turn::advance;
use good_crisis::sim::units::Quarter;
use good_crisis::sim::world::World;

const QUARTERS: u16 = 28;
/// The least share of games that a card comes in. (Assumption: one game in twenty-five.)
const RAREST: f64 = 0.04;

fn flagship() -> std::sync::Arc<Scenario> {
    good_crisis::content::library::scenario("dotcom-2000").expect("built in")
}

/// Plays a game, by turns as a haggler, as it was played, and with the mandate and a grid, in which the open card is
/// answered by `choose`; shows the worlds it comes through.
fn play(scenario: &Scenario, seed: u64, choose: impl Fn(u16, u8) -> u8, mut tell: impl FnMut(u16, &World)) {
    let name = ["haggle", "history", "power-grid"][(seed % 3) as usize];
    let strategy = library::strategy(name, scenario).and_then(Result::ok).expect("built in");
    let strategy = Strategy::compile(&strategy, scenario);
    let mut state = State::new(Luck::new(seed));
    let mut world = World::start(scenario, Luck::new(seed));
    for turn in 0..QUARTERS {
        tell(turn, &world);
        if !world.visible.alive() {
            return;
        }
        let options = scenario.open_options(&world.visible);
        let mut draft = strategy.decide(&mut state, &world.visible, scenario).decisions;
        if options > 0 {
            // A partner's money is asked for by the option that brings it, not by the strategy.
            (draft.event, draft.finance) = (None, None);
            draft = answer(&world.visible, scenario, &draft, choose(turn, options));
            let refused = check(&world.visible, scenario, &resolve(&world.visible, scenario, &draft));
            assert!(refused.is_empty(), "seed {seed}, turn {turn}: {refused:?}");
        }
        world = advance(&world, scenario, &resolve(&world.visible, scenario, &draft), &mut Silent).0;
    }
}

/// An option that has nothing to do with those of other quarters.
fn mixed(seed: u64, turn: u16, options: u8) -> u8 {
    let bits = Luck::new(seed).bits(Stream::Policy, Quarter::new(turn, 0), 0, 0);
    ((bits >> 32) % u64::from(options)) as u8
}

#[test]
fn every_option_can_be_taken_as_it_is_prefilled_and_nothing_overflows() {
    let scenario = flagship();
    let mut chosen = BTreeSet::new();
    for seed in 0..180_u64 {
        let choose = |turn, options| mixed(seed, turn, options);
        play(&scenario, seed, choose, |turn, world| {
            let deck = &world.visible.deck;
            assert!(deck.due().len() < SCHEDULED, "seed {seed}, turn {turn}");
            if let Some(open) = deck.open {
                chosen.insert((open, choose(turn, scenario.open_options(&world.visible))));
            }
        });
    }
    for (index, card) in scenario.cards.iter().enumerate() {
        for option in 0..card.options.len() {
            assert!(chosen.contains(&(index as u8, option as u8)), "{}: option {option} never met", card.id);
        }
    }
}

#[test]
fn every_card_has_its_games() {
    let scenario = flagship();
    let games = 300_u64;
    let mut met: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in 0..games {
        let mut seen = BTreeSet::new();
        play(
            &scenario,
            seed,
            |turn, options| mixed(seed, turn, options),
            |_, world| {
                seen.extend(world.visible.deck.card(&scenario.cards).map(|card| card.id.as_str()));
            },
        );
        for id in seen {
            *met.entry(id).or_default() += 1;
        }
    }
    for card in scenario.cards.iter() {
        let share = met.get(card.id.as_str()).copied().unwrap_or(0) as f64 / games as f64;
        assert!(share >= RAREST, "{}: in {share} of the games", card.id);
    }
}

#[test]
fn hardly_two_games_meet_the_same_cards() {
    let scenario = flagship();
    let mut sets = BTreeSet::new();
    for seed in 0..100 {
        let mut met = BTreeSet::new();
        let choose = |turn, options| mixed(seed, turn, options);
        play(&scenario, seed, choose, |_, world| met.extend(world.visible.deck.open));
        sets.insert(met);
    }
    assert!(sets.len() >= 80, "{} different sets in 100 games", sets.len());
}

/// The seating plan comes twice at most, a year and a half apart or more, and to nobody who has cut the company anew or has
/// it write.
#[test]
fn the_seating_plan_is_not_asked_of_who_has_settled_it() {
    let scenario = flagship();
    let (mut first, mut again) = (0, 0);
    for seed in 0..120_u64 {
        let mut came: Vec<(u16, u8)> = Vec::new();
        let choose = |turn, options| mixed(seed, turn, options);
        play(&scenario, seed, choose, |turn, world| {
            if let Some(card) = world.visible.deck.card(&scenario.cards).filter(|card| card.id == "seats") {
                came.push((turn, choose(turn, card.options.len() as u8)));
            }
        });
        let leave = scenario.cards.iter().find(|card| card.id == "seats").expect("it is in the deck").default;
        first += i32::from(!came.is_empty());
        if let [(turn, answer), (later, _)] = came[..] {
            again += 1;
            assert!(later >= turn + 6 && answer == leave, "seed {seed}: {came:?}");
        }
        assert!(came.len() <= 2, "seed {seed}: {came:?}");
    }
    assert!(first > 60 && again > 3, "it came in {first} games, again in {again}");
}

#[test]
fn an_announced_card_opens_or_its_ground_is_gone() {
    let scenario = flagship();
    let (mut opened, mut announced) = (0, 0);
    for seed in 0..200_u64 {
        let mut told: Option<u8> = None;
        play(
            &scenario,
            seed,
            |_, _| 0,
            |turn, world| {
                let (visible, deck) = (&world.visible, &world.visible.deck);
                assert!(
                    turn == 0 || deck.open.is_none() || deck.again || deck.open == told,
                    "{seed} {turn}: unannounced"
                );
                if let Some(card) = told.filter(|_| visible.alive()) {
                    let card = &scenario.cards[usize::from(card)];
                    let seen = |figure| value(visible, &scenario, figure);
                    let stands = card.when.holds(visible.quarter, deck.flags, &seen);
                    assert_eq!(deck.open == told, stands, "{seed} {turn}: {}", card.id);
                    (announced, opened) = (announced + 1, opened + usize::from(stands));
                }
                told = deck.tell;
            },
        );
    }
    // Whoever hears of a card mostly meets it. (Assumption: nine times of ten.)
    assert!(opened * 10 >= announced * 9, "of {announced} announced cards {opened} opened");
}

#[test]
fn every_impulse_of_the_deck_is_felt() {
    let scenario = flagship();
    let mut used = BTreeSet::new();
    for card in scenario.cards.iter() {
        for effect in card.blocks.iter().flatten() {
            if let Effect::Change(impulse, amount) = effect {
                used.insert(impulse.id());
                let (low, high) = impulse.range();
                assert!(*amount != 0.0 && *amount >= low && *amount <= high, "{}: {impulse:?}", card.id);
            }
        }
    }
    for impulse in Impulse::ALL {
        assert!(used.contains(impulse.id()), "{impulse:?} is moved by no card");
        assert_eq!(Impulses::default().of(*impulse), 0.0);
    }
}

/// Shows `tell` every world of these seeds' games in which the card is open.
fn each_time(scenario: &Scenario, id: &str, seeds: std::ops::Range<u64>, mut tell: impl FnMut(&World)) {
    for seed in seeds {
        let open = |world: &World| scenario.open_card(&world.visible).is_some_and(|card| card.id == id);
        play(
            scenario,
            seed,
            |_, options| options - 1,
            |_, world| {
                if world.visible.alive() && open(world) {
                    tell(world);
                }
            },
        );
    }
}

#[test]
fn a_changed_answer_takes_its_levers_back() {
    let scenario = flagship();
    let mut pivots = 0;
    each_time(&scenario, "pivot", 0..20, |world| {
        let (visible, none) = (&world.visible, Decisions::none());
        let sign = answer(visible, &scenario, &none, 0);
        assert!(sign.vendor.is_some(), "the offer is on the table as the card opens");
        let torn = answer(visible, &scenario, &sign, 2);
        assert!(torn.vendor.is_none() && torn.freeze.is_some());
        // What is committed already is not committed again.
        assert_eq!(torn.migration.is_none(), visible.migration.under_way());
        let mut moved = torn;
        moved.freeze = Some(good_crisis::sim::decisions::Freeze::Partial);
        let waits = answer(visible, &scenario, &moved, 4);
        let by_hand = Decisions { freeze: moved.freeze, event: Some(4), ..none };
        assert_eq!(waits, by_hand, "a lever moved by hand stays");
        pivots += 1;
    });
    assert!(pivots > 20, "the card stays open for those who wait: {pivots}");
}

#[test]
fn a_partners_money_goes_with_its_option_alone() {
    let scenario = flagship();
    let mut met = 0;
    each_time(&scenario, "portal", 0..30, |world| {
        met += 1;
        let visible = &world.visible;
        let takes = answer(visible, &scenario, &Decisions::none(), 0);
        let after = |decisions: &Decisions| {
            let plan = resolve(visible, &scenario, decisions);
            (check(visible, &scenario, &plan).len(), advance(world, &scenario, &plan, &mut Silent).0)
        };
        let (refused, rich) = after(&takes);
        let (_, poor) = after(&Decisions { event: Some(2), ..Decisions::none() });
        // What a standing cash floor draws on the credit line is nobody's gift.
        let own = |world: &World| net_cash(&world.visible) - world.visible.ledger.balance(Account::CreditLine);
        let gained = (own(&rich) - own(&poor)).millions();
        assert!(refused == 0 && (80.0..120.0).contains(&gained), "{refused} {gained}");
        let (refused, _) = after(&Decisions { event: Some(2), ..takes });
        assert_eq!(refused, 1, "the money without the shop");
    });
    assert!(met > 5, "{met}");
}

#[test]
fn no_answer_leaves_a_draft_that_cannot_be_closed() {
    let mut asked = 0;
    for (story, names) in [
        ("dotcom-2000", &["history", "power-grid", "haggle", "well-timed", "split-focus", "scavenge", "random"][..]),
        ("lamplight", &["lamplight-haggle", "lamplight-move"][..]),
    ] {
        let scenario = good_crisis::content::library::scenario(story).expect("built in");
        for (seed, name) in (0..70_u64).zip(names.iter().cycle()) {
            let strategy = library::strategy(name, &scenario).and_then(Result::ok).expect("built in");
            let strategy = Strategy::compile(&strategy, &scenario);
            let mut state = State::new(Luck::new(seed));
            let mut world = World::start(&scenario, Luck::new(seed));
            for turn in 0..QUARTERS {
                let options = scenario.open_options(&world.visible);
                let mut draft = strategy.decide(&mut state, &world.visible, &scenario).decisions;
                // A partner's money is asked for by the option that brings it.
                (draft.event, draft.finance) = (None, None);
                for start in [Decisions::none(), draft] {
                    let open = |draft: &Decisions| {
                        check(&world.visible, &scenario, &resolve(&world.visible, &scenario, draft)).len()
                    };
                    // One option after the other in one draft, as a hand wanders over the card.
                    let (before, mut wandering) = (open(&start), start);
                    for option in 0..options {
                        let answered = answer(&world.visible, &scenario, &start, option);
                        wandering = answer(&world.visible, &scenario, &wandering, option);
                        for draft in [answered, wandering] {
                            assert!(open(&draft) <= before, "{story}, {name}, seed {seed}, turn {turn}: {option}");
                        }
                        asked += 1;
                    }
                }
                if options > 0 {
                    let option = mixed(seed, turn, options);
                    draft = answer(&world.visible, &scenario, &draft, option);
                }
                world = advance(&world, &scenario, &resolve(&world.visible, &scenario, &draft), &mut Silent).0;
                if !world.visible.alive() {
                    break;
                }
            }
        }
    }
    assert!(asked > 3000, "{asked}");
}

/// What an option of the card makes of an untouched draft, each time the card opens in these games.
fn drafts(scenario: &Scenario, card: &str, option: &str, seeds: std::ops::Range<u64>) -> Vec<(World, Decisions)> {
    let mut made = Vec::new();
    each_time(scenario, card, seeds, |world| {
        let options = &scenario.open_card(&world.visible).expect("it is open").options;
        let place = options.iter().position(|it| it.id == option).expect("an option of the card");
        made.push((*world, answer(&world.visible, scenario, &Decisions::none(), place as u8)));
    });
    assert!(!made.is_empty(), "{card} never came");
    made
}

#[test]
fn options_move_the_levers_that_they_speak_of() {
    let scenario = flagship();
    for (option, rules) in [("decree", 0b111_1111), ("five", 0b11), ("guild", 0b101_1111)] {
        for (world, draft) in drafts(&scenario, "order", option, 0..40) {
            let levels = resolve(&world.visible, &scenario, &draft).levels;
            assert_eq!(levels.mandate.rules, rules, "{option}");
            let mut after = world;
            for quarter in 0..4 {
                let draft = if quarter == 0 { draft } else { Decisions::none() };
                after = advance(&after, &scenario, &resolve(&after.visible, &scenario, &draft), &mut Silent).0;
            }
            let adopted = after.visible.organisation.adoption(rules);
            assert!(adopted > if option == "decree" { 0.4 } else { 0.1 }, "{option}: {adopted}");
        }
    }
    for option in ["all", "few", "buy"] {
        for (world, draft) in drafts(&scenario, "tenants", option, 0..60) {
            let offer = resolve(&world.visible, &scenario, &draft).levels.grid;
            assert!(offer.bare_renting && (offer.december_reserve > 0.0) == (option == "few"), "{option}");
        }
    }
    for (option, least) in [("team", 0.02_f64), ("programme", 0.1)] {
        for (world, draft) in drafts(&scenario, "memo", option, 0..40) {
            let levels = resolve(&world.visible, &scenario, &draft).levels;
            let more = levels.allocation.platform - world.visible.levels.allocation.platform;
            let free = world.visible.levels.allocation.features + 1.0 - world.visible.levels.allocation.total();
            assert!(more >= least.min(free - 1e-9), "{option}: {more} of {free}");
        }
    }
    for (world, draft) in drafts(&scenario, "hall", "sell", 0..120) {
        let owned = world.visible.machines.fleets.map(|fleet| fleet.units);
        let sold = resolve(&world.visible, &scenario, &draft).retire;
        assert!(owned.iter().zip(sold).all(|(owned, sold)| (sold - owned / 8.0).abs() < 1e-9), "{sold:?} of {owned:?}");
    }
    for (world, draft) in drafts(&scenario, "hall", "rent", 0..120) {
        let offer = resolve(&world.visible, &scenario, &draft).levels.grid;
        let cheap = good_crisis::sim::grid::can_rent(&world.visible, &scenario);
        assert_eq!(offer.bare_renting, cheap || world.visible.levels.grid.bare_renting);
    }
    for (world, draft) in drafts(&scenario, "heavy", "delist", 0..60) {
        let delists = resolve(&world.visible, &scenario, &draft).operations.delist;
        assert!(delists || world.visible.fulfilment.delisted);
    }
}
