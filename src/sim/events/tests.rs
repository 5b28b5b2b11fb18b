//! Laws of the deck: effects come once, in their quarter, under their card's name; no card moves another's dice.

use super::*;
use crate::sim::figures::Figure;
use crate::sim::luck::Luck;
use crate::sim::units::Quarter;

const START: Quarter = Quarter::new(2000, 0);

/// A card with two options, the first of which carries `effects`; blocks from 2 on are `later`.
fn card(id: &str, comes: Comes, effects: Block, later: Vec<Block>) -> Card {
    let mut blocks = vec![effects, Block::new()];
    blocks.extend(later);
    let options = ["yes", "no"].map(|id| Choice { id: id.to_owned(), ..Choice::default() }).to_vec();
    let echoes = vec!["first".to_owned(), "second".to_owned()];
    Card { id: id.to_owned(), key: key_of(id), comes, options, default: 1, blocks, echoes, ..Card::default() }
}

fn dated(quarters: &[Quarter]) -> Comes {
    Comes::Dated { on: quarters.to_vec(), again: false }
}

fn luckily(rate: f64) -> Comes {
    Comes::Random { from: START, to: START.plus(40), rate }
}

const NOTHING_SEEN: fn(Figure) -> f64 = |_| 0.0;

/// What a quarter left: the deck when it was open, and what it did.
type Played = (Deck, Impulses);

/// Plays so many quarters, answering by `answer`.
fn play(cards: &Cards, quarters: u16, luck: Luck, answer: impl Fn(&Deck, Quarter) -> u8) -> Vec<Played> {
    let mut deck = Deck::default();
    deck.draw_cards(cards, START, luck, &NOTHING_SEEN);
    let mut played = Vec::new();
    for turn in 0..quarters {
        let quarter = START.plus(turn);
        let open = deck;
        let mut impulses = Impulses::default();
        deck.play_cards(cards, answer(&open, quarter), quarter, luck, &mut impulses, &NOTHING_SEEN);
        deck.draw_cards(cards, quarter.plus(1), luck, &NOTHING_SEEN);
        played.push((open, impulses));
    }
    played
}

fn yes(_: &Deck, _: Quarter) -> u8 {
    0
}

#[test]
fn an_option_acts_once_and_later_effects_land_in_their_quarter_and_name_their_card() {
    let first = vec![Effect::Change(Impulse::Cash, -5.0), Effect::After { quarters: 3, times: 2, block: 2 }];
    let later = vec![Effect::Echo(1), Effect::Change(Impulse::Cash, 2.0), Effect::Flag(7)];
    let cards = Cards::from(vec![card("other", dated(&[]), Block::new(), Vec::new()), {
        card("toys", dated(&[START]), first, vec![later])
    }]);
    let played = play(&cards, 10, Luck::off(), yes);
    let cash: Vec<f64> = played.iter().map(|(_, impulses)| impulses.cash).collect();
    assert_eq!(cash, [-5.0, 0.0, 0.0, 2.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let echo = Some(Echo { card: 1, echo: 1 });
    let echoes: Vec<bool> = played.iter().map(|(deck, _)| deck.echoes.contains(&echo)).collect();
    assert_eq!(echoes, [false, false, false, false, true, false, false, false, false, false], "told once");
    assert_eq!(cards[1].echo_message(1).as_deref(), Some("event-toys-echo-second"));
    assert_eq!(played.last().map(|(deck, _)| (deck.flags, deck.due().len())), Some((1 << 7, 0)));
    assert!(played.iter().skip(1).all(|(deck, _)| deck.open.is_none()), "a card that has come comes again");
    let declined = play(&cards, 10, Luck::off(), |_, _| 1);
    assert!(declined.iter().all(|(_, impulses)| *impulses == Impulses::default()));
    let unknown = play(&cards, 10, Luck::off(), |_, _| 9);
    assert!(unknown.iter().zip(&declined).all(|(a, b)| a.1 == b.1), "an unknown option is the default");
}

#[test]
fn a_card_is_announced_a_quarter_before_it_opens() {
    let cards = Cards::from(vec![
        card("pen", dated(&[START.plus(3)]), Block::new(), Vec::new()),
        card("first", luckily(0.4), Block::new(), Vec::new()),
        card("second", luckily(0.4), Block::new(), Vec::new()),
    ]);
    let mut opened = 0;
    for seed in 0..50 {
        let played = play(&cards, 12, Luck::new(seed), yes);
        for pair in played.windows(2) {
            assert_eq!(pair[0].0.tell, pair[1].0.open);
            opened += usize::from(pair[1].0.open.is_some());
        }
        assert_eq!(played[3].0.open, Some(0), "a dated card comes whatever luck brings");
    }
    assert!(opened > 100, "{opened}");
}

#[test]
fn with_luck_off_only_dated_cards_come_and_odds_do_not_fire() {
    let odds = vec![Effect::Chance { p: 1.0, then: 2, otherwise: 3, slot: 1 }];
    let (then, otherwise) = (vec![Effect::Change(Impulse::Cash, 1.0)], vec![Effect::Change(Impulse::Cash, -1.0)]);
    let cards = Cards::from(vec![
        card("lucky", luckily(9.0), Block::new(), Vec::new()),
        card("record", dated(&[START.plus(2)]), odds, vec![then, otherwise]),
    ]);
    let played = play(&cards, 6, Luck::off(), yes);
    let open: Vec<_> = played.iter().map(|(deck, _)| deck.open).collect();
    assert_eq!(open, [None, None, Some(1), None, None, None]);
    assert_eq!(played[2].1.cash, -1.0);
}

#[test]
fn adding_a_card_moves_no_others_dice() {
    let odds = || vec![Effect::Chance { p: 0.5, then: 2, otherwise: 3, slot: 1 }];
    let sides = || vec![vec![Effect::Change(Impulse::Trust, 0.1)], vec![Effect::Change(Impulse::Trust, -0.1)]];
    let few = Cards::from(vec![card("one", luckily(0.3), odds(), sides()), card("two", luckily(0.3), odds(), sides())]);
    let more = Cards::from(vec![
        card("new", luckily(0.3), odds(), sides()),
        card("one", luckily(0.3), odds(), sides()),
        card("two", luckily(0.3), odds(), sides()),
    ]);
    let first = |played: &[Played], index: u8| played.iter().position(|(deck, _)| deck.open == Some(index));
    let mut compared = 0;
    for seed in 0..200 {
        let luck = Luck::new(seed);
        let (before, after) = (play(&few, 20, luck, yes), play(&more, 20, luck, yes));
        let joined = first(&after, 0).unwrap_or(20);
        for turn in 1..20 {
            if before[turn].0.open.is_some() && after[turn].0.open == before[turn].0.open.map(|index| index + 1) {
                assert_eq!(before[turn].1, after[turn].1, "the same card in the same quarter falls the same way");
                compared += 1;
            } else if turn < joined {
                assert_eq!(after[turn].0.open.map(|index| index - 1), before[turn].0.open, "until it wins itself");
            }
        }
    }
    assert!(compared > 100, "{compared}");
}

#[test]
fn an_answer_can_keep_a_card_open_for_one_quarter_more() {
    let later = vec![Effect::Change(Impulse::News, 0.1)];
    let mut pen =
        card("pen", dated(&[START.plus(1)]), vec![Effect::After { quarters: 2, times: 1, block: 2 }], vec![later]);
    pen.options[0].stays = true;
    let next = card("next", dated(&[START.plus(2), START.plus(4)]), Block::new(), Vec::new());
    let cards = Cards::from(vec![pen, next]);
    let waited = play(&cards, 6, Luck::off(), yes);
    let open: Vec<_> = waited.iter().map(|(deck, _)| (deck.open, deck.again)).collect();
    let pen = Some(0);
    assert_eq!(open[1..5], [(pen, false), (pen, true), (Some(1), false), (None, false)], "{open:?}");
    let news: Vec<f64> = waited.iter().map(|(_, impulses)| impulses.news).collect();
    assert_eq!(news, [0.0, 0.0, 0.0, 0.1, 0.0, 0.0], "the same answer twice is one answer");
    let settled = play(&cards, 6, Luck::off(), |_, _| 1);
    assert_eq!(settled[2].0.open, Some(1), "what was announced comes when it was announced");
}

#[test]
fn a_card_whose_ground_is_gone_passes_by() {
    let mut gone = card("gone", dated(&[START.plus(1)]), Block::new(), Vec::new());
    gone.when = Condition::Not(Box::new(Condition::Flag(0)));
    let cards = Cards::from(vec![card("first", dated(&[START]), vec![Effect::Flag(0)], Vec::new()), gone]);
    let acted = play(&cards, 3, Luck::off(), yes);
    assert_eq!((acted[0].0.tell, acted[1].0.open), (Some(1), None));
    assert_eq!(play(&cards, 3, Luck::off(), |_, _| 1)[1].0.open, Some(1));
}

#[test]
fn what_finds_no_room_to_wait_lands_at_once() {
    let crowd = vec![Effect::After { quarters: 2, times: 3, block: 2 }; SCHEDULED + 5];
    let cards =
        Cards::from(vec![card("crowd", dated(&[START]), crowd, vec![vec![Effect::Change(Impulse::Cash, 1.0)]])]);
    let played = play(&cards, 8, Luck::off(), yes);
    let cash: Vec<f64> = played.iter().map(|(_, impulses)| impulses.cash).collect();
    let all = SCHEDULED as f64;
    assert_eq!(cash, [5.0, 0.0, all, all, all, 0.0, 0.0, 0.0]);
}

#[test]
fn a_block_that_refers_to_itself_ends() {
    let circle = vec![
        Effect::Chance { p: 0.5, then: 0, otherwise: 0, slot: 1 },
        Effect::After { quarters: 1, times: 1, block: 0 },
    ];
    let cards = Cards::from(vec![card("circle", dated(&[START]), circle, Vec::new())]);
    assert_eq!(play(&cards, 40, Luck::new(3), yes).len(), 40);
}

#[test]
fn conditions_are_read_as_written() {
    let seen = |figure: Figure| if figure == Figure::Cash { 100.0 } else { 0.0 };
    let rich = || Condition::AtLeast(Figure::Cash, 100.0);
    let poor = || Condition::AtMost(Figure::Cash, 99.0);
    for (condition, expected) in [
        (Condition::Always, true),
        (rich(), true),
        (poor(), false),
        (Condition::All(vec![rich(), poor()]), false),
        (Condition::All(Vec::new()), true),
        (Condition::Any(vec![rich(), poor()]), true),
        (Condition::Any(Vec::new()), false),
        (Condition::Not(Box::new(poor())), true),
        (Condition::Between(START, START), true),
        (Condition::Between(START.plus(1), START.plus(2)), false),
        (Condition::Season(0), true),
        (Condition::Season(3), false),
        (Condition::Flag(2), true),
        (Condition::Flag(3), false),
    ] {
        assert_eq!(condition.holds(START, 1 << 2, &seen), expected, "{condition:?}");
    }
}

#[test]
fn impulses_add_up() {
    let mut impulses = Impulses::default();
    for impulse in Impulse::ALL {
        assert_eq!(Impulse::from_id(impulse.id()), Some(*impulse));
        assert_eq!(impulses.of(*impulse), 0.0);
        impulses.change(*impulse, 0.1);
        impulses.change(*impulse, -0.05);
        assert!(impulses.of(*impulse) > 0.04 && impulses.of(*impulse) < 0.06, "{impulse:?}");
    }
}

#[test]
fn addresses_belong_to_ids() {
    assert_eq!(
        (key_of("banker"), key_of("pivot")),
        (7_528_876, 15_750_636),
        "a changed address is another scheme of luck"
    );
}

#[test]
fn what_lands_later_asks_how_things_stand_then() {
    let first = vec![Effect::After { quarters: 2, times: 1, block: 2 }];
    let ask = vec![Effect::When { holds: 0, then: 3, otherwise: 4 }];
    let (then, otherwise) = (vec![Effect::Change(Impulse::Cash, 1.0)], vec![Effect::Change(Impulse::Cash, -1.0)]);
    let mut asking = card("asking", dated(&[START]), first, vec![ask, then, otherwise]);
    asking.conditions = vec![Condition::AtLeast(Figure::Muscle, 0.3)];
    let cards = Cards::from(vec![asking]);
    let cash = |muscle: f64| {
        let mut deck = Deck::default();
        deck.draw_cards(&cards, START, Luck::off(), &NOTHING_SEEN);
        let mut sum = 0.0;
        for turn in 0..4 {
            let mut impulses = Impulses::default();
            // It is asked when the effect falls due, not when the option is chosen.
            let seen = |_: Figure| if turn == 2 { muscle } else { 0.0 };
            deck.play_cards(&cards, 0, START.plus(turn), Luck::off(), &mut impulses, &seen);
            deck.draw_cards(&cards, START.plus(turn + 1), Luck::off(), &NOTHING_SEEN);
            sum += impulses.cash;
        }
        sum
    };
    assert_eq!((cash(0.5), cash(0.1)), (1.0, -1.0));
}
