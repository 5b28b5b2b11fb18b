//! The state of the deck: which card is open, which is announced, what is still to come of earlier answers.

use crate::sim::events::cards::{Card, Cards, Comes};
use crate::sim::events::effect::Effect;
use crate::sim::events::impulses::Impulses;
use crate::sim::figures::{self, Figure};
use crate::sim::luck::{Luck, Stream};
use crate::sim::runway;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;

/// Most effects that can wait for their quarter at once. What finds no room takes effect at once.
pub const SCHEDULED: usize = 32;
/// Most echoes that a quarter reports.
pub const ECHOES: usize = 4;
/// Blocks may refer to blocks as deep as this.
const DEEPEST: u8 = 8;

/// A block of effects that waits for its quarter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// When.
    pub quarter: Quarter,
    /// The card, by index.
    pub card: u8,
    /// Its block, by index.
    pub block: u8,
    /// In how many quarters in a row from then on.
    pub times: u8,
    /// It has landed before: it is not news again.
    pub landed: bool,
}

/// A delayed effect that landed, and the card it comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Echo {
    /// The card, by index.
    pub card: u8,
    /// Which of its echoes.
    pub echo: u8,
}

/// The state of the deck, seen by managers. What is scheduled is not yet decided: odds are drawn when due.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Deck {
    /// The card open this quarter, by index.
    pub open: Option<u8>,
    /// Whether it is open for the second quarter.
    pub again: bool,
    /// The card announced for the next quarter, by index.
    pub tell: Option<u8>,
    /// The delayed effects that landed in the quarter just over.
    pub echoes: [Option<Echo>; ECHOES],
    /// Flags set by effects, as bits.
    pub flags: u64,
    /// Cards that have come, as bits.
    pub(crate) come: u64,
    /// The open card was answered so that it stays.
    pub(crate) stays: bool,
    pub(crate) begun: bool,
    pub(crate) waiting: u8,
    pub(crate) due: [Due; SCHEDULED],
}

/// Where effects come from and act.
struct Playing<'a> {
    index: u8,
    card: &'a Card,
    quarter: Quarter,
    luck: Luck,
    /// Echoes are not told.
    quiet: bool,
    /// Looks figures up, as they stood when the quarter opened.
    seen: &'a dyn Fn(Figure) -> f64,
}

impl Deck {
    /// The open card.
    #[must_use]
    pub fn card<'a>(&self, cards: &'a Cards) -> Option<&'a Card> {
        cards.get(usize::from(self.open?))
    }

    /// What waits for its quarter.
    #[must_use]
    pub fn due(&self) -> &[Due] {
        self.due.get(..usize::from(self.waiting)).unwrap_or(&[])
    }

    /// The same with nothing that waits: what the answer to the open card does by itself.
    #[must_use]
    pub fn without_what_waits(&self) -> Self {
        Self { waiting: 0, due: [Due::default(); SCHEDULED], ..*self }
    }

    /// One of [`Deck::due`] alone, by its place, with no card open: what an earlier answer does by itself.
    #[must_use]
    pub fn alone(&self, place: usize) -> Option<Self> {
        let mut deck = Self { open: None, again: false, waiting: 1, ..self.without_what_waits() };
        deck.due[0] = *self.due().get(place)?;
        Some(deck)
    }

    /// What the chosen option, and effects scheduled for this quarter, do: added to `impulses`.
    pub fn play(
        visible: &mut Visible,
        scenario: &Scenario,
        option: u8,
        quarter: Quarter,
        luck: Luck,
        impulses: &mut Impulses,
    ) {
        let (seen, mut deck) = (&*visible, visible.deck);
        deck.play_cards(&scenario.cards, option, quarter, luck, impulses, &|figure| known(seen, scenario, figure));
        visible.deck = deck;
    }

    pub(super) fn play_cards(
        &mut self,
        cards: &Cards,
        option: u8,
        quarter: Quarter,
        luck: Luck,
        impulses: &mut Impulses,
        seen: &dyn Fn(Figure) -> f64,
    ) {
        self.echoes = [None; ECHOES];
        if let Some((index, card)) = self.open.and_then(|index| Some((index, cards.get(usize::from(index))?))) {
            let chosen = if usize::from(option) < card.options.len() { option } else { card.default };
            self.run(&Playing { index, card, quarter, luck, quiet: false, seen }, chosen, 0, impulses);
            self.stays = !self.again && card.options.get(usize::from(chosen)).is_some_and(|choice| choice.stays);
        }
        self.land(cards, quarter, luck, impulses, seen);
    }

    /// Carries out what is due; what it schedules in turn waits for a later quarter.
    fn land(
        &mut self,
        cards: &Cards,
        quarter: Quarter,
        luck: Luck,
        impulses: &mut Impulses,
        seen: &dyn Fn(Figure) -> f64,
    ) {
        let mut i = 0;
        while i < usize::from(self.waiting) {
            let due = self.due[i];
            if due.quarter > quarter {
                i += 1;
                continue;
            }
            if due.times > 1 {
                self.due[i] = Due { quarter: quarter.plus(1), times: due.times - 1, landed: true, ..due };
                i += 1;
            } else {
                self.due.copy_within(i + 1..usize::from(self.waiting), i);
                self.waiting -= 1;
                self.due[usize::from(self.waiting)] = Due::default();
            }
            if let Some(card) = cards.get(usize::from(due.card)) {
                let quiet = due.landed;
                self.run(&Playing { index: due.card, card, quarter, luck, quiet, seen }, due.block, 0, impulses);
            }
        }
    }

    fn run(&mut self, playing: &Playing<'_>, block: u8, depth: u8, impulses: &mut Impulses) {
        let Some(effects) = playing.card.blocks.get(usize::from(block)).filter(|_| depth < DEEPEST) else {
            return;
        };
        for effect in effects {
            match *effect {
                Effect::Change(impulse, amount) => impulses.change(impulse, amount),
                Effect::VendorOffer(margin) => impulses.vendor_offer = Some(margin),
                Effect::PartnerOffer => impulses.partner_offer = true,
                Effect::Flag(flag) => self.flags |= 1 << (flag & 63),
                Effect::Echo(_) if playing.quiet => {}
                Effect::Echo(echo) => self.tell_of(Echo { card: playing.index, echo }),
                // An answer given a second time, to a card that stayed open, is already on its way.
                Effect::After { block, .. } if self.again && self.waits(playing.index, block) => {}
                Effect::After { quarters, times, block } => {
                    let quarter = playing.quarter.plus(u16::from(quarters.max(1)));
                    let room = self.due.get_mut(usize::from(self.waiting));
                    if let Some(room) = room {
                        *room = Due { quarter, card: playing.index, block, times: times.max(1), landed: false };
                        self.waiting += 1;
                    } else {
                        self.run(playing, block, depth + 1, impulses);
                    }
                }
                Effect::Chance { p, then, otherwise, slot } => {
                    let (quarter, key) = (playing.quarter, playing.card.key);
                    let happens = playing.luck.chance(p, Stream::CardEffect, quarter, key, slot);
                    self.run(playing, if happens { then } else { otherwise }, depth + 1, impulses);
                }
                Effect::When { holds, then, otherwise } => {
                    let condition = playing.card.conditions.get(usize::from(holds));
                    let seen = |figure| (playing.seen)(figure);
                    let holds = condition.is_some_and(|it| it.holds(playing.quarter, self.flags, &seen));
                    self.run(playing, if holds { then } else { otherwise }, depth + 1, impulses);
                }
            }
        }
    }

    fn waits(&self, card: u8, block: u8) -> bool {
        self.due().iter().any(|due| due.card == card && due.block == block)
    }

    fn tell_of(&mut self, echo: Echo) {
        if !self.echoes.contains(&Some(echo))
            && let Some(room) = self.echoes.iter_mut().find(|room| room.is_none())
        {
            *room = Some(echo);
        }
    }

    /// Opens the card that was announced for the quarter now open, and announces the next quarter's.
    pub fn draw(visible: &mut Visible, scenario: &Scenario, luck: Luck) {
        let (seen, quarter) = (&*visible, visible.quarter);
        let drawn = seen.deck.drawn(&scenario.cards, quarter, luck, &|figure| known(seen, scenario, figure));
        visible.deck.take(drawn);
    }

    #[cfg(test)]
    pub(super) fn draw_cards(&mut self, cards: &Cards, quarter: Quarter, luck: Luck, seen: &impl Fn(Figure) -> f64) {
        self.take(self.drawn(cards, quarter, luck, seen));
    }

    /// What a draw comes to, while nothing has changed yet.
    fn drawn(&self, cards: &Cards, quarter: Quarter, luck: Luck, seen: &impl Fn(Figure) -> f64) -> Drawn {
        let holds = |index: u8, quarter: Quarter| {
            cards.get(usize::from(index)).is_some_and(|card| card.when.holds(quarter, self.flags, seen))
        };
        let (opening, put_off) = if self.stays {
            (self.open, self.tell)
        } else if self.begun {
            (self.tell, None)
        } else {
            (dated(cards, quarter, self.come, &holds), None)
        };
        let open = opening.filter(|index| holds(*index, quarter));
        let come = self.come | open.map_or(0, |index| 1 << (index & 63));
        let next = quarter.plus(1);
        let tell = dated(cards, next, come, &holds).or(put_off).or_else(|| race(cards, next, come, luck, &holds));
        Drawn { open, tell, come }
    }

    fn take(&mut self, drawn: Drawn) {
        self.again = self.stays && drawn.open.is_some();
        (self.open, self.tell, self.come) = (drawn.open, drawn.tell, drawn.come);
        (self.stays, self.begun) = (false, true);
    }
}

/// A figure as managers know it.
fn known(visible: &Visible, scenario: &Scenario, figure: Figure) -> f64 {
    match figure {
        // That of the quarter before is still what is kept.
        Figure::Runway => runway::runway(visible, scenario),
        _ => figures::value(visible, scenario, figure),
    }
}

/// What a draw changes: small, so that the deck itself need not be copied to look at the company meanwhile.
#[derive(Clone, Copy)]
struct Drawn {
    open: Option<u8>,
    tell: Option<u8>,
    come: u64,
}

/// The first dated card that can open in `quarter`, given those that have `come`.
fn dated(cards: &Cards, quarter: Quarter, come: u64, holds: &impl Fn(u8, Quarter) -> bool) -> Option<u8> {
    bits(cards.dated(quarter)).find(|index| {
        let again = matches!(cards[usize::from(*index)].comes, Comes::Dated { again: true, .. });
        (again || come & (1 << index) == 0) && holds(*index, quarter)
    })
}

/// The winner of the race to open in `quarter`, if one arrives within the quarter.
fn race(cards: &Cards, quarter: Quarter, come: u64, luck: Luck, holds: &impl Fn(u8, Quarter) -> bool) -> Option<u8> {
    if !luck.is_on() {
        return None;
    }
    let mut winner = None;
    let mut best = 1.0;
    for runner in cards.runners(quarter) {
        // Most do not arrive within the quarter, and are told apart without a logarithm.
        if come & (1 << runner.index) != 0
            || luck.uniform(Stream::Cards, quarter, runner.key, 0) <= runner.threshold
            || !holds(runner.index, quarter)
        {
            continue;
        }
        let time = luck.race(runner.rate, Stream::Cards, quarter, runner.key, 0);
        if time < best {
            (winner, best) = (Some(runner.index), time);
        }
    }
    winner
}

/// The indices of the bits that are set, lowest first.
fn bits(mut set: u64) -> impl Iterator<Item = u8> {
    std::iter::from_fn(move || {
        let lowest = (set != 0).then(|| set.trailing_zeros() as u8);
        set &= set.wrapping_sub(1);
        lowest
    })
}
