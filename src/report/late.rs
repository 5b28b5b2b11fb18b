//! Money that comes late: what an answer to a card of an earlier quarter brings when it falls due.

use crate::args;
use crate::journal::{Game, Played};
use crate::report::cards::{self, Standing};
use crate::report::words::point;
use crate::sim::events::{Deck, Impulse, Impulses};
use crate::sim::ledger::Cause;
use crate::sim::units::{Money, Quarter};
use crate::text::{Texts, money};

/// Money from which it is told, millions of dollars.
const WORTH_A_WORD: f64 = 0.5;

/// Money of a quarter by an answer of an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Late {
    /// How much; negative where it is paid.
    pub amount: Money,
    /// The quarter whose answer it is.
    pub given: Quarter,
    /// Whether that answer brings it for the first time: it may go on for years.
    pub anew: bool,
    /// The card, by index.
    card: u8,
    /// Whether it is bonds, that are owed.
    is_owed: bool,
    /// Message id of the answer.
    option: String,
    /// How things stood when it was given.
    standing: Standing,
}

impl Late {
    /// In a sentence, where what happened is told.
    #[must_use]
    pub fn words(&self, texts: &Texts) -> String {
        self.said(texts, ["close-late-bonds", "close-late-cash", "close-late-paid"])
    }

    /// The same where it is explained.
    #[must_use]
    pub fn explained(&self, texts: &Texts) -> String {
        self.said(texts, ["why-late-bonds", "why-late-cash", "why-late-paid"])
    }

    /// By the message for bonds, for what comes in, or for what is paid.
    fn said(&self, texts: &Texts, [bonds, cash, paid]: [&str; 3]) -> String {
        let args = args! {
            "amount" => money::prose(texts.locale(), self.amount.cents().abs()),
            "quarter" => point(texts, self.given),
            "option" => texts.format(&self.option, &self.standing.args()),
        };
        let id = match (self.is_owed, self.amount.is_negative()) {
            (true, _) => bonds,
            (false, false) => cash,
            (false, true) => paid,
        };
        texts.format(id, &args)
    }
}

/// What the cards of a quarter move, apart by whose it is.
struct Apart {
    /// By the quarter's own answer.
    own: Impulses,
    /// By each thing that earlier answers left waiting and that falls due: the card, whether it lands for the first time, and
    /// what it moves.
    due: Vec<(u8, bool, Impulses)>,
}

impl Apart {
    fn of(played: &Played, game: &Game) -> Self {
        let (scenario, before) = (game.scenario(), played.before());
        let (quarter, luck) = (played.quarter(), played.world_before().hidden.luck);
        let play = |deck: Deck| {
            let (mut seen, mut impulses) = (*before, Impulses::default());
            seen.deck = deck;
            Deck::play(&mut seen, scenario, played.plan.event, quarter, luck, &mut impulses);
            (seen.deck.flags, impulses)
        };
        // What is due goes by the flags that the quarter's own answer has set before.
        let (mut flags, own) = play(before.deck.without_what_waits());
        let mut due = Vec::new();
        for (place, waits) in before.deck.due().iter().enumerate().filter(|(_, waits)| waits.quarter <= quarter) {
            let Some(alone) = before.deck.alone(place) else { continue };
            let (after, impulses) = play(Deck { flags, ..alone });
            flags = after;
            due.push((waits.card, !waits.landed, impulses));
        }
        Self { own, due }
    }

    /// What falls due of an impulse: the card, whether it lands for the first time, and how much.
    fn due(&self, impulse: Impulse) -> impl Iterator<Item = (u8, bool, f64)> {
        let of = move |(card, anew, impulses): &(u8, bool, Impulses)| (*card, *anew, impulses.of(impulse));
        self.due.iter().map(of).filter(|(.., amount)| *amount != 0.0)
    }
}

/// Money of a quarter by answers that were given earlier in this game, an item for each answer.
fn came(apart: &Apart, played: &Played, game: &Game, impulse: Impulse) -> Vec<Late> {
    let mut told: Vec<(u8, bool, f64)> = Vec::new();
    for (card, anew, amount) in apart.due(impulse) {
        match told.iter_mut().find(|one| one.0 == card) {
            Some(one) => *one = (card, one.1 || anew, one.2 + amount),
            None => told.push((card, anew, amount)),
        }
    }
    let late =
        told.into_iter().filter(|(.., amount)| amount.abs() >= WORTH_A_WORD).filter_map(|(card, anew, amount)| {
            let mut earlier = game.played().iter().filter(|earlier| earlier.quarter() < played.quarter());
            let given = earlier.rfind(|earlier| earlier.before().deck.open == Some(card))?;
            Some(Late {
                amount: Money::from_millions(amount),
                given: given.quarter(),
                anew,
                card,
                is_owed: impulse == Impulse::Bond,
                option: game.scenario().open_card(given.before())?.option_message(given.plan.event)?,
                standing: cards::standing(given.before(), game.scenario()),
            })
        });
    late.collect()
}

/// Bonds and cash of a quarter by answers that were given earlier in this game.
#[must_use]
pub fn money(played: &Played, game: &Game) -> Vec<Late> {
    let apart = Apart::of(played, game);
    [Impulse::Bond, Impulse::Cash].into_iter().flat_map(|impulse| came(&apart, played, game, impulse)).collect()
}

/// The same of what comes for the first time and of which no echo of its card tells.
#[must_use]
pub fn unheard(played: &Played, game: &Game) -> Vec<Late> {
    let echoes = played.after().deck.echoes;
    let is_heard = |card: u8| echoes.iter().flatten().any(|echo| echo.card == card);
    money(played, game).into_iter().filter(|late| late.anew && !is_heard(late.card)).collect()
}

/// What is told of late money of the quarter just over. Cards are played apart for it, so that whoever draws keeps it.
#[derive(Clone, Debug, Default)]
pub struct Lately {
    /// What comes for the first time and of which no echo tells.
    unheard: Vec<Late>,
    /// Causes of which all came by answers of earlier quarters.
    causes: Vec<Cause>,
}

impl Lately {
    /// Of the last quarter that was played; nothing before the first.
    #[must_use]
    pub fn of(game: &Game) -> Self {
        let Some(played) = game.played().last() else { return Self::default() };
        let causes =
            [Cause::DebtRaised, Cause::Card].into_iter().filter(|cause| is_late(*cause, played, game)).collect();
        Self { unheard: unheard(played, game), causes }
    }

    /// Whether all that a cause moved, as far as it is worth a word, came by answers of earlier quarters.
    #[must_use]
    pub fn is(&self, cause: Cause) -> bool {
        self.causes.contains(&cause)
    }

    /// What came of earlier answers, in sentences.
    #[must_use]
    pub fn heard(&self, texts: &Texts, game: &Game) -> Vec<String> {
        cards::echoes(texts, game).into_iter().chain(self.unheard.iter().map(|late| late.words(texts))).collect()
    }
}

/// What there is to be said of money of such a cause.
#[must_use]
pub fn of_cause(cause: Cause, played: &Played, game: &Game) -> Vec<Late> {
    impulse(cause).map(|impulse| came(&Apart::of(played, game), played, game, impulse)).unwrap_or_default()
}

/// Whether all that a cause moved in a quarter, as far as it is worth a word, came by answers of earlier ones.
fn is_late(cause: Cause, played: &Played, game: &Game) -> bool {
    let Some(impulse) = impulse(cause) else { return false };
    let asked = if cause == Cause::DebtRaised { played.plan.finance.convertible } else { Money::ZERO };
    if asked != Money::ZERO {
        return false;
    }
    let apart = Apart::of(played, game);
    let late = apart.due(impulse).any(|(.., amount)| amount.abs() >= WORTH_A_WORD);
    apart.own.of(impulse).abs() < WORTH_A_WORD && late
}

/// What cards move of a cause of money.
const fn impulse(cause: Cause) -> Option<Impulse> {
    match cause {
        Cause::DebtRaised => Some(Impulse::Bond),
        Cause::Card => Some(Impulse::Cash),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{ScenarioSource, Setup};
    use crate::sim::decisions::Decisions;

    /// The half that was taken from the banker: bills read twice save money from the next quarter on, for two years; he
    /// keeps his word in two worlds of three, two quarters on.
    #[test]
    fn money_that_falls_due_is_told_with_the_answer_that_brought_it() {
        let (scenario, meta) = crate::content::library::built_in("dotcom-2000").unwrap();
        let mut kept = 0;
        for seed in 1..7 {
            let setup = Setup { scenario: meta.name.clone(), seed, ..Setup::default() };
            let mut game = Game::new(std::sync::Arc::clone(&scenario), ScenarioSource::of(&meta), setup);
            for turn in 0..4_u16 {
                let half = (turn == 0).then_some(1);
                game.set_draft(Decisions { event: half, ..Decisions::none() });
                game.close().unwrap();
                let played = game.played().last().unwrap();
                // Other cards of the year go on too.
                let first = game.played()[0].quarter();
                let of_the_first = |cause| -> Vec<Late> {
                    of_cause(cause, played, &game).into_iter().filter(|late| late.given == first).collect()
                };
                let [bonds, cash] = [Cause::DebtRaised, Cause::Card].map(of_the_first);
                assert_eq!(cash.is_empty(), turn == 0, "{seed} {turn}");
                for late in bonds.iter().chain(&cash) {
                    assert_eq!(late.anew, turn < 3, "{seed} {turn}");
                }
                let brought: f64 = cash.iter().map(|late| late.amount.millions()).sum();
                let kept_or_paid = if bonds.is_empty() { 22.0 + 60.0 } else { 22.0 - 12.0 };
                let expected = [0.0, 22.0, kept_or_paid, 22.0][usize::from(turn)];
                assert!((brought - expected).abs() < 1e-6, "{seed} {turn}: {brought}");
                assert_eq!(is_late(Cause::DebtRaised, played, &game), !bonds.is_empty());
                assert!(turn > 0 || !is_late(Cause::Card, played, &game), "{seed} {turn}");
                if turn != 2 {
                    assert!(bonds.is_empty(), "{seed} {turn}");
                } else if let [late] = bonds.as_slice() {
                    kept += 1;
                    assert_eq!(late.amount.millions(), 280.0);
                }
            }
        }
        assert!((1..6).contains(&kept), "{kept}");
    }
}
