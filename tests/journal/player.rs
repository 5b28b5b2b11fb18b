//! A player without sense: decides anything, and drops what is refused.

use std::sync::Arc;

use good_crisis::content::decisions::WireDecisions;
use good_crisis::journal::{Game, Phase, Setup, Shelf};
use good_crisis::sim::cutover::{Act, Night};
use good_crisis::sim::decisions::{
    Allocation, Care, Decisions, Finance, Freeze, Inquiry, MigrationMove, Operations, Pledge, Shipping, StandingChange,
    Story, VendorMove,
};
use good_crisis::sim::scenario::Form;
use good_crisis::sim::units::{Money, Quarter};

/// Dice of the tests (splitmix64, Steele, Lea and Flood 2014).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        x ^ (x >> 31)
    }

    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }

    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * ((self.roll() >> 11) as f64 / (1_u64 << 53) as f64)
    }

    pub(crate) fn one_of<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }

    fn maybe<T>(&mut self, percent: u64, value: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance(percent).then(|| value(self))
    }
}

pub(crate) fn new_game(shelf: &mut Shelf, form: Form, seed: u64) -> Game {
    let (scenario, source) = shelf.built_in("dotcom-2000").unwrap();
    let setup = Setup { scenario: "dotcom-2000".into(), form, seed, ..Setup::default() };
    Game::new(Arc::clone(&scenario), source, setup)
}

/// Anything, within reason.
pub(crate) fn anything(dice: &mut Dice, game: &Game) -> Decisions {
    let heads = game.visible().engineers.heads;
    let supply = game.visible().machines.supply;
    Decisions {
        price_index: dice.maybe(40, |d| d.between(0.8, 1.25)),
        free_shipping: dice.maybe(20, |d| d.one_of(&[Shipping::None, Shipping::Over99, Shipping::Over25])),
        marketing: dice.maybe(30, |d| Money::from_dollars(d.between(1e7, 8e7))),
        pledge: dice.maybe(5, |d| {
            d.one_of(&[Pledge::ProfitBy(Quarter::new(2001, 3)), Pledge::ProfitBy(Quarter::new(2002, 3))])
        }),
        hiring: dice.maybe(30, |d| d.between(-0.3 * heads, 0.2 * heads)),
        operations: dice.maybe(15, |d| Operations {
            layoffs: d.below(800) as u32,
            close_site: d.maybe(30, |d| d.below(2) as u8),
            delist: d.chance(20),
        }),
        freeze: dice.maybe(20, |d| d.one_of(&[Freeze::None, Freeze::Partial, Freeze::Full])),
        allocation: dice.maybe(40, |d| {
            let mut shares = [0.0; 7].map(|_| d.between(0.0, 0.16));
            shares[4] = 0.0;
            Allocation::from_shares(shares)
        }),
        orders: dice.maybe(20, |d| supply.map(|units| d.between(0.0, 0.2) * units.min(100.0))),
        retire: dice.maybe(5, |d| [d.between(0.0, 2.0), 0.0, 0.0]),
        vendor: dice.maybe(25, |d| d.one_of(&[VendorMove::Negotiate, VendorMove::Sign, VendorMove::SignBound])),
        cutover_by: dice.maybe(25, |d| game.quarter().plus(1 + d.below(8) as u16)),
        migration: dice.maybe(50, |d| {
            d.one_of(&[
                MigrationMove::Pilot,
                MigrationMove::Commit,
                MigrationMove::DualRun,
                MigrationMove::Cutover,
                MigrationMove::Cutover,
                MigrationMove::CutoverByService,
            ])
        }),
        migration_tiers: dice.maybe(20, |d| [true, d.chance(70), d.chance(20), d.chance(20)]),
        care: dice.maybe(20, |d| Care { rehearsal: d.chance(50), amnesty: d.chance(50), ..Care::default() }),
        inquiry: dice.maybe(20, |d| Inquiry { price_test: d.chance(50), sound_suppliers: d.chance(50) }),
        finance: dice.maybe(20, |d| Finance {
            equity: Money::from_dollars(d.between(0.0, 2e8)),
            credit: Money::from_dollars(d.between(0.0, 5e7)),
            stretch_payables_days: d.between(0.0, 20.0),
            ..Finance::default()
        }),
        story: dice.maybe(20, |d| d.one_of(&[Story::Tell, Story::Hide])),
        standing: dice.maybe(15, |d| StandingChange {
            capacity_cover: d.maybe(50, |d| d.maybe(80, |d| d.between(0.9, 1.4))),
            marketing_share: d.maybe(50, |d| d.maybe(80, |d| d.between(0.02, 0.2))),
            cash_floor: d.maybe(30, |d| d.maybe(50, |d| Money::from_dollars(d.between(0.0, 4e8)))),
            staffing: d.maybe(30, |d| d.maybe(50, |d| d.between(300.0, 1500.0))),
            ..StandingChange::default()
        }),
        event: dice.maybe(70, |d| d.below(3) as u8),
        ..Decisions::none()
    }
}

/// Drafts what can be carried out of `decisions`.
pub(crate) fn draft_possible(game: &mut Game, decisions: Decisions) {
    let mut wire = WireDecisions::from_sim(&decisions, game.scenario(), game.visible());
    loop {
        game.set_draft(wire.to_sim(game.scenario(), Some(game.visible())).unwrap());
        let refused: Vec<String> = game.rejections().iter().map(|rejection| rejection.key.to_owned()).collect();
        if refused.is_empty() {
            return;
        }
        let fewer = wire.without(&refused);
        assert_ne!(fewer, wire, "silence is refused: {:?}", game.rejections());
        wire = fewer;
    }
}

/// Plays one quarter (or letter) without sense.
pub(crate) fn play_quarter(game: &mut Game, dice: &mut Dice) {
    let mut decisions = anything(dice, game);
    // Every other game is played by somebody lazy, who gets further.
    if game.setup().seed % 2 == 1 && dice.chance(90) {
        decisions = Decisions { event: decisions.event, inquiry: decisions.inquiry, ..Decisions::none() };
    }
    match game.phase() {
        Phase::Letter(_) => draft_possible(game, Decisions { event: decisions.event, ..Decisions::none() }),
        _ => draft_possible(game, decisions),
    }
    if dice.chance(80) && matches!(game.begin_night(), Ok(Some(_))) {
        play_night(game, dice);
    }
    if dice.chance(10) {
        game.note("왜 지금인가?\nBecause the money is about to stop.");
    }
    game.close().unwrap();
}

/// Plays the night to its end.
pub(crate) fn play_night(game: &mut Game, dice: &mut Dice) {
    for _ in 0..200 {
        let night = game.night().unwrap();
        if matches!(night.stands, Night::Outcome(_)) {
            return;
        }
        assert_eq!(game.phase(), Phase::Night);
        let act = if dice.chance(60) { Act::Go } else { dice.one_of(&Act::ALL) };
        let before = *game.draft();
        if game.act(act).is_err() {
            assert_eq!(*game.draft(), before);
        }
    }
    panic!("a night that does not end");
}

/// A game played to its end, or up to a quarter.
pub(crate) fn play(shelf: &mut Shelf, form: Form, seed: u64, quarters: usize) -> Game {
    let mut game = new_game(shelf, form, seed);
    let mut dice = Dice(seed ^ 0xC0FFEE);
    while game.phase() != Phase::Over && game.played().len() < quarters {
        play_quarter(&mut game, &mut dice);
    }
    game
}

/// The last quarter of the flagship's record.
pub(crate) const LAST: Quarter = Quarter::new(2006, 3);
