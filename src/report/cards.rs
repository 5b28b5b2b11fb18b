//! What cards say, by how things stand when they say it. A card's texts may ask after [`WORDS`], each of them one word for
//! a part of the state that managers see: a plan that was begun is not proposed, a freeze that holds is not announced.
//! Texts of a scenario's own may ask after the same.

use crate::analysis::foretold::may_run;
use crate::args;
pub use crate::content::events::WORDS;
use crate::journal::Game;
use crate::report::readings::{Window, is_thin};
use crate::sim::decisions::{Communication, Enforcement, Freeze, Shipping, Structure};
use crate::sim::events::{Card, Comes, Echo};
use crate::sim::figures::{Figure, value};
use crate::sim::finance::{buyback_limit, debt_price, tender_price};
use crate::sim::grid::can_rent;
use crate::sim::machines::{Role, platform};
use crate::sim::migration::Stage;
use crate::sim::organisation::EXPOSED;
use crate::sim::scenario::Scenario;
use crate::sim::world::Visible;
use crate::text::{Args, Texts};

/// Readiness as reported from which the migration counts as more than half way. (A share of 1.)
const HALF_WAY: f64 = 0.5;
/// Urgency from which nobody would call the shop calm. (Assumption: where fear is not yet, but everybody hurries.)
const TENSE: f64 = 0.45;
/// Hours down in a quarter from which nobody would call it calm. (Assumption: a third of a working day in each month.)
const DARK: f64 = 8.0;
/// Share of a quarter's orders turned away from which nobody would. (An editor's judgement.)
const DENIED: f64 = 0.05;
/// Share of the orders that a December cannot turn away and be said to have been got through. (Assumption.)
const TURNED_AWAY: f64 = 0.01;
/// Tangle below which few have to be asked. (Assumption.)
const FEW_KNOTS: f64 = 0.3;
/// Share of teams from which the order has been followed. (Assumption; the card of the order asks for the same.)
const MOST_TEAMS: f64 = 0.5;
/// Muscle of a company that has finished a hard thing: the opening's with most of what one brings. (Assumption; the card of
/// the other vendor asks for the same.)
const STRONG: f64 = 0.3;
/// Tangle up to which a company of the opening's size gains by being cut by business: 1 − `organisation.divisional_from`.
const LOOSE: f64 = 0.38;

/// How things stood: each of [`WORDS`] with the word that it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    words: [(&'static str, &'static str); WORDS.len()],
    /// Price of the company's own debt, in cents on the dollar.
    cents: u8,
    /// What the open card's sum for it would pay for each dollar of it, in cents: many bonds cost more than one.
    paid: u8,
}

impl Standing {
    /// As values of a text.
    #[must_use]
    pub fn args(&self) -> Args<'static> {
        self.words
            .iter()
            .fold(Args::new(), |args, (name, word)| args.set(name, *word))
            .set("cents", self.cents)
            .set("paid", self.paid)
    }
}

/// How things stand.
#[must_use]
pub fn standing(visible: &Visible, scenario: &Scenario) -> Standing {
    let of = |figure| value(visible, scenario, figure);
    let either = |holds: bool, yes: &'static str, no: &'static str| if holds { yes } else { no };
    let (migration, levels) = (&visible.migration, &visible.levels);
    let bet = match migration.stage {
        Stage::None => "none",
        Stage::Porting | Stage::DualRun => "running",
        Stage::Stabilising | Stage::Moved => "done",
        Stage::Abandoned => "dropped",
    };
    let freeze = match levels.freeze {
        Freeze::None => "none",
        Freeze::Partial => "partial",
        Freeze::Full => "full",
    };
    let shipping = match levels.free_shipping {
        Shipping::None => "none",
        Shipping::Over99 => "over99",
        Shipping::Over49 | Shipping::Over25 => "lower",
    };
    let result = match (visible.last.operating_result > 0.0, of(Figure::NetIncome) > 0.0) {
        (false, _) => "loss",
        (true, false) => "between",
        (true, true) => "profit",
    };
    let cut = match levels.structure {
        Structure::Functional => "functional",
        Structure::Divisional => "divisional",
        Structure::Hybrid => "hybrid",
    };
    let talk = match levels.communication {
        Communication::CoLocatedSync => "meet",
        Communication::CoLocatedAsync => "write",
        Communication::DistributedSync | Communication::DistributedAsync | Communication::RemoteAsync => "far",
    };
    let refused = visible.engineers.refused >= 1.0 || visible.engineers.backlog > 0.0;
    let stand = |role| {
        let fleet = platform(scenario, role).and_then(|index| visible.machines.fleets.get(index));
        fleet.is_some_and(|fleet| fleet.units >= 1.0)
    };
    let cents = |price: f64| (100.0 * price).round_ties_even() as u8;
    let paid = cents(tender_price(visible, scenario, own_debt_bought(visible, scenario)));
    let cents = cents(debt_price(visible, scenario, 0.0));
    let words = [
        ("bet", bet),
        ("ready", either(migration.readiness >= HALF_WAY, "late", "early")),
        ("freeze", freeze),
        ("refused", either(refused, "some", "none")),
        ("deal", either(visible.vendor.signed.is_some(), "signed", "none")),
        ("window", Window::now(visible).word()),
        ("shipping", shipping),
        ("landlord", either(of(Figure::Tenants) > 0.0 || of(Figure::GridOpen) > 0.0, "yes", "no")),
        ("mandate", either(levels.mandate.enforcement != Enforcement::None, "sent", "none")),
        ("delisted", either(visible.fulfilment.delisted, "yes", "no")),
        ("result", result),
        ("mood", either(is_tense(visible, scenario), "tense", "calm")),
        ("till", either(is_thin(visible), "thin", "full")),
        ("tangle", either(visible.engineers.tangle < FEW_KNOTS, "low", "high")),
        ("again", either(visible.deck.again, "yes", "no")),
        ("old", either(stand(Role::Incumbent), "some", "none")),
        ("new", either(stand(Role::Challenger), "some", "none")),
        ("orders", either(visible.last.refused >= TURNED_AWAY, "lost", "kept")),
        ("night", either(migration.failed_nights > 0, "failed", "none")),
        ("teams", either(of(Figure::MandateAdopted) >= MOST_TEAMS, "most", "some")),
        ("door", either(is_door_ajar(visible, scenario), "ajar", "shut")),
        ("fleet", either(can_rent(visible, scenario), "cheap", "dear")),
        ("muscle", either(of(Figure::Muscle) >= STRONG, "strong", "weak")),
        ("cut", cut),
        ("talk", talk),
        ("seams", either(visible.engineers.tangle <= LOOSE, "loose", "tight")),
        ("date", date(visible, scenario)),
    ];
    Standing { words, cents, paid }
}

/// What the open card offers to spend on the company's own debt, as far as it can be spent, millions of dollars; nothing
/// where it offers no such thing.
fn own_debt_bought(visible: &Visible, scenario: &Scenario) -> f64 {
    let options = scenario.open_card(visible).map_or(&[][..], |card| &card.options);
    let sums = options.iter().filter_map(|option| Some(option.prefill.finance?.buyback.millions()));
    sums.fold(0.0, f64::max).min(buyback_limit(visible, scenario))
}

/// On which of its dates the card comes that is open, or else the one that is announced, as a word for the texts.
fn date(visible: &Visible, scenario: &Scenario) -> &'static str {
    let deck = &visible.deck;
    let passed = |card: Option<u8>, quarter| match &scenario.cards.get(usize::from(card?))?.comes {
        Comes::Dated { on, again: true } => Some(on.iter().filter(|date| **date < quarter).count()),
        _ => None,
    };
    let now = passed(deck.open, visible.quarter).or_else(|| passed(deck.tell, visible.quarter.plus(1)));
    match now {
        None | Some(0) => "first",
        Some(1) => "second",
        Some(_) => "third",
    }
}

/// Whether nobody would call the shop calm: people are afraid, money is short, suppliers count it, or the quarter was a dark
/// one.
fn is_tense(visible: &Visible, scenario: &Scenario) -> bool {
    visible.urgency.level >= TENSE
        || is_thin(visible)
        || visible.suppliers.terms < scenario.suppliers.nervous_terms
        || may_run(visible, scenario)
        || visible.last.outage_hours > DARK
        || visible.last.refused > DENIED
}

/// Whether strangers may come in one day: rule five in force, or lived by as many teams as it takes.
fn is_door_ajar(visible: &Visible, scenario: &Scenario) -> bool {
    let lived = visible.organisation.adopted[EXPOSED] >= scenario.grid.rule_five_from;
    lived || visible.levels.mandate.rules & (1 << EXPOSED) != 0
}

/// A card's text by its id, as it is said now; nothing where it has none.
#[must_use]
pub fn say(texts: &Texts, id: &str, visible: &Visible, scenario: &Scenario) -> Option<String> {
    texts.try_format(id, &standing(visible, scenario).args())
}

/// What announces the card of the coming quarter.
#[must_use]
pub fn tell(texts: &Texts, visible: &Visible, scenario: &Scenario) -> Option<String> {
    let card = scenario.cards.get(usize::from(visible.deck.tell?))?;
    say(texts, &format!("{}.tell", card.message()), visible, scenario)
}

/// What the open card asks.
#[must_use]
pub fn body(texts: &Texts, visible: &Visible, scenario: &Scenario) -> Option<String> {
    let message = scenario.open_card(visible)?.message();
    let again = visible.deck.again.then(|| say(texts, &format!("{message}.again"), visible, scenario));
    again.flatten().or_else(|| say(texts, &format!("{message}.body"), visible, scenario))
}

/// An option of the open card.
#[must_use]
pub fn option(texts: &Texts, visible: &Visible, scenario: &Scenario, option: u8) -> Option<String> {
    say(texts, &scenario.open_card(visible)?.option_message(option)?, visible, scenario)
}

/// What follows from an option of the open card, where that is known.
#[must_use]
pub fn then(texts: &Texts, visible: &Visible, scenario: &Scenario, option: u8) -> Option<String> {
    say(texts, &format!("{}.then", scenario.open_card(visible)?.option_message(option)?), visible, scenario)
}

/// The options of the open card, in order.
#[must_use]
pub fn options(texts: &Texts, visible: &Visible, scenario: &Scenario) -> Vec<String> {
    let count = scenario.open_card(visible).map_or(0, |card| card.options.len());
    (0..count).filter_map(|place| option(texts, visible, scenario, u8::try_from(place).ok()?)).collect()
}

/// What came of an earlier answer, as it is said now.
#[must_use]
pub fn echo(texts: &Texts, echo: Echo, visible: &Visible, scenario: &Scenario) -> Option<String> {
    let card: &Card = scenario.cards.get(usize::from(echo.card))?;
    say(texts, &card.echo_message(echo.echo)?, visible, scenario)
}

/// Whether the card was answered in this game. Short games and positions begin with answers that somebody else gave.
#[must_use]
pub fn is_own(echo: Echo, game: &Game) -> bool {
    game.played().iter().any(|played| played.before().deck.open == Some(echo.card))
}

/// What came of earlier answers in the quarter just over; of those that were given before the game began it says so.
#[must_use]
pub fn echoes(texts: &Texts, game: &Game) -> Vec<String> {
    let visible = game.visible();
    let heard = |one: Echo| {
        let words = echo(texts, one, visible, game.scenario())?;
        Some(if is_own(one, game) {
            words
        } else {
            texts.format("briefing-echo-inherited", &args! { "words" => words })
        })
    };
    visible.deck.echoes.into_iter().flatten().filter_map(heard).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::library;
    use crate::sim::decisions::{Decisions, Finance};
    use crate::sim::figures::Figure;
    use crate::sim::luck::Luck;
    use crate::sim::plan::resolve;
    use crate::sim::trace::Silent;
    use crate::sim::turn::pass;
    use crate::sim::units::Money;
    use crate::sim::world::World;

    /// What a card says that a dollar of the company's own debt costs is what its sum retires for each dollar of it.
    #[test]
    fn a_card_that_buys_own_bonds_names_what_is_paid() {
        let scenario = library::scenario("dotcom-2000").unwrap();
        for id in ["one-pot", "board"] {
            let place = scenario.cards.iter().position(|card| card.id == id).unwrap();
            let mut world = World::start(&scenario, Luck::off());
            world.visible.deck.open = u8::try_from(place).ok();
            let said = standing(&world.visible, &scenario);
            assert!(said.paid > said.cents, "{said:?}");
            let spent = own_debt_bought(&world.visible, &scenario);
            let debt = |world: &World| value(&world.visible, &scenario, Figure::Debt);
            let passed = |buyback: f64| {
                let mut world = world;
                let finance = Finance { buyback: Money::from_millions(buyback), ..Finance::default() };
                let decisions = Decisions { finance: Some(finance), ..Decisions::none() };
                let plan = resolve(&world.visible, &scenario, &decisions);
                pass(&mut world, &scenario, &plan, &mut Silent);
                debt(&world)
            };
            let retired = passed(0.0) - passed(spent);
            let paid = 100.0 * spent / retired;
            assert!((paid - f64::from(said.paid)).abs() <= 0.51, "{id}: {paid} paid, {said:?}");
        }
    }
}
