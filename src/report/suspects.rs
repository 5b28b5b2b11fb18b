//! What nearly ended it: the hardest quarter of the game, and what each suspect took from the till in the quarters that
//! led there.
//!
//! Money is read off the ledger where it was posted, and off the factors of sales where it never came in; a sale that
//! was lost counts at the quarter's gross margin. (Assumption: what a lost sale takes is its margin, not its price.)

use crate::journal::Played;
use crate::report::nights::NightKind;
use crate::sim::figures::Figure;
use crate::sim::ledger::{Account, Cause};
use crate::sim::trace::Factor;
use crate::sim::units::Quarter;

/// Quarters counted at least: the hardest and those before it.
const YEAR: usize = 4;
/// Share of what the first suspect took from which another is named by the books too. (An editor's judgement.)
const NAMED_TOO: f64 = 0.5;
/// Runway at its shortest from which nothing came near, quarters. (An editor's judgement: a year is time to turn round.)
const A_YEAR: f64 = 4.0;

/// What may have done it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspect {
    /// Suppliers who wanted their money sooner, and the shelves they left empty.
    Suppliers,
    /// The machines: what they cost, and what they failed to serve.
    Machines,
    /// The company's own prices.
    Prices,
    /// The migration and its nights.
    Bet,
    /// Chance, in demand and in costs.
    Luck,
}

impl Suspect {
    /// All of them, in the order in which they are lined up.
    pub const ALL: [Self; 5] = [Self::Suppliers, Self::Machines, Self::Prices, Self::Bet, Self::Luck];

    /// Message id.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Suppliers => "debrief-suspect-suppliers",
            Self::Machines => "debrief-suspect-machines",
            Self::Prices => "debrief-suspect-prices",
            Self::Bet => "debrief-suspect-bet",
            Self::Luck => "debrief-suspect-luck",
        }
    }
}

/// What was answered to the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing was, or that one does not know.
    Unsaid,
    /// This suspect.
    Suspect(Suspect),
    /// That nothing came near to killing it.
    Nothing,
}

impl Answer {
    /// The answer at this place of those offered, of a company that lives or one that died.
    #[must_use]
    pub fn of(place: Option<usize>, died: bool) -> Self {
        match place.map(|place| Suspect::ALL.get(place).copied()) {
            Some(Some(suspect)) => Self::Suspect(suspect),
            Some(None) if !died => Self::Nothing,
            Some(None) | None => Self::Unsaid,
        }
    }
}

/// The hardest moment of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct Hardest {
    /// The quarter after which the money would have lasted the shortest.
    pub quarter: Quarter,
    /// For how long, quarters.
    pub runway: f64,
    /// Cash then, millions of dollars.
    pub cash: f64,
    /// The first quarter that is counted.
    pub since: Quarter,
    /// Interest paid from then up to it, millions of dollars: old debt is nobody's doing in these quarters.
    pub interest: f64,
    /// What each suspect took from then up to it, millions of dollars; most first.
    pub taken: Vec<(Suspect, f64)>,
}

impl Hardest {
    /// What the books say to an answer, as a message id: that it is so, that this suspect is among them, that it was
    /// another; that nothing came near, or what did; where nothing was answered, which it was.
    #[must_use]
    pub fn says_to(&self, answer: Answer) -> &'static str {
        let took = |of: Suspect| self.taken.iter().find(|(suspect, _)| *suspect == of).map_or(0.0, |(_, took)| *took);
        let most = self.taken.first().map_or(0.0, |(_, took)| *took);
        match answer {
            Answer::Suspect(suspect) => match took(suspect) {
                amount if amount > 0.0 && amount >= most => "debrief-split-right",
                amount if amount > 0.0 && amount >= NAMED_TOO * most => "debrief-split-near",
                _ => "debrief-split-other",
            },
            Answer::Nothing if self.runway >= A_YEAR => "debrief-split-nothing-right",
            Answer::Nothing => "debrief-split-nothing-other",
            Answer::Unsaid => "debrief-split-unsaid",
        }
    }
}

/// The first of the quarters that led to the one at `at`: a year, or as far back as the last morning that failed, and as
/// the beginning of a run that was on.
fn first_of(played: &[Played], at: usize) -> usize {
    let up_to = played.get(..=at).unwrap_or(&[]);
    let fell =
        up_to.iter().rposition(|quarter| quarter.report.night.is_some_and(|night| NightKind::of(&night).has_failed()));
    let calm = up_to.iter().rposition(|quarter| !quarter.after().suppliers.running).map_or(0, |calm| calm + 1);
    (at + 1).saturating_sub(YEAR).min(fell.unwrap_or(at)).min(calm)
}

/// The hardest moment; nothing before the first quarter is over.
#[must_use]
pub fn hardest(played: &[Played]) -> Option<Hardest> {
    let low = |quarter: &Played| {
        let after = quarter.after();
        // Of quarters with the same runway the one with less cash is harder; death is the hardest.
        (if after.alive() { after.runway } else { -1.0 }, after.ledger.cash().millions())
    };
    let order = |a: &(f64, f64), b: &(f64, f64)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1));
    let (at, quarter) = played.iter().enumerate().min_by(|(_, a), (_, b)| order(&low(a), &low(b)))?;
    let year = played.get(first_of(played, at)..=at).unwrap_or(&[]);
    let since = year.first().map_or(quarter.quarter(), Played::quarter);
    let mut taken: Vec<(Suspect, f64)> =
        Suspect::ALL.into_iter().map(|suspect| (suspect, year.iter().map(|q| took(suspect, q)).sum())).collect();
    taken.sort_by(|a, b| b.1.total_cmp(&a.1));
    let after = quarter.after();
    Some(Hardest {
        quarter: quarter.quarter(),
        runway: after.runway,
        cash: after.ledger.cash().millions(),
        since,
        interest: year.iter().map(|quarter| paid(quarter, &[Cause::Interest])).sum(),
        taken,
    })
}

/// What was paid for these causes in a quarter, millions of dollars.
fn paid(quarter: &Played, causes: &[Cause]) -> f64 {
    let postings = quarter.told.postings.iter();
    let of_these = postings.filter(|p| p.credit == Account::Cash && causes.contains(&p.cause));
    of_these.map(|p| p.amount.millions()).sum()
}

/// What a suspect took in a quarter, millions of dollars.
fn took(suspect: Suspect, quarter: &Played) -> f64 {
    let paid = |causes: &[Cause]| paid(quarter, causes);
    let factor = |figure: Figure, wanted: Factor| {
        quarter.told.factors.iter().find(|(f, factor, _)| *f == figure && *factor == wanted).map_or(1.0, |(.., v)| *v)
    };
    let report = &quarter.report;
    let margin = report.gross_margin().clamp(0.0, 1.0);
    // Margin of the sales that would have come in without these factors.
    let lost = |factors: &[Factor]| -> f64 {
        let kept: f64 = factors.iter().map(|wanted| factor(Figure::Sales, *wanted)).product();
        if kept > 0.0 && kept < 1.0 { report.sales * (1.0 / kept - 1.0) * margin } else { 0.0 }
    };
    match suspect {
        Suspect::Suppliers => {
            let (before, after) = (quarter.before().suppliers.terms, quarter.after().suppliers.terms);
            let owed = quarter.after().ledger.balance(Account::Payables).millions() / after.max(0.05);
            owed * (before - after).max(0.0) + lost(&[Factor::EmptyShelves])
        }
        Suspect::Machines => {
            paid(&[Cause::MachineOperations, Cause::MachinesBought, Cause::TakeOrPay]) + lost(&[Factor::SiteService])
        }
        Suspect::Prices => {
            let (own, kink) = (factor(Figure::Sales, Factor::OwnPrice), factor(Figure::Sales, Factor::PriceKink));
            let charged = factor(Figure::Sales, Factor::PriceCharged);
            let volume = own * kink;
            // What customers took away, less what the price itself brought.
            let gone = if volume > 0.0 && volume < 1.0 { report.sales * (1.0 / volume - 1.0) * margin } else { 0.0 };
            let brought = report.sales * (1.0 - 1.0 / charged.max(0.1));
            (gone - brought).max(0.0)
        }
        Suspect::Bet => {
            paid(&[Cause::DualRunning, Cause::Pilot, Cause::Rehearsal, Cause::Abandonment])
                + lost(&[Factor::CutoverNight])
        }
        Suspect::Luck => {
            let costs = factor(Figure::GrossMargin, Factor::CostLuck);
            lost(&[Factor::DemandLuck]) + (report.cost_of_sales * (1.0 - 1.0 / costs.max(0.1))).max(0.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Game, Phase, Setup};
    use crate::sim::decisions::Decisions;

    /// A company of which the money is gone before its years are: a fifth off every price.
    fn dumped() -> Game {
        let setup = Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        while game.phase() != Phase::Over {
            if game.phase() == Phase::Deciding {
                game.set_draft(Decisions { price_index: Some(0.8), ..Decisions::none() });
            }
            game.close().unwrap();
        }
        game
    }

    #[test]
    fn what_is_counted_holds_the_end_and_the_run_that_led_there() {
        let game = dumped();
        let played = game.played();
        let hardest = hardest(played).unwrap();
        let last = played.last().unwrap();
        assert!(!last.after().alive() && hardest.quarter == last.quarter(), "{hardest:?}");
        let ran = played.iter().rev().take_while(|quarter| quarter.after().suppliers.running).last();
        assert!(ran.is_none_or(|first| hardest.since <= first.quarter()), "{hardest:?}");
        assert!(usize::from(hardest.quarter.since(hardest.since)) + 1 >= YEAR.min(played.len()), "{hardest:?}");
    }

    #[test]
    fn an_answer_near_the_first_is_not_called_wrong() {
        let taken = vec![(Suspect::Machines, 100.0), (Suspect::Bet, 60.0), (Suspect::Luck, 40.0)];
        let quarter = Quarter::default();
        let hardest = Hardest { quarter, runway: 0.0, cash: 0.0, since: quarter, interest: 0.0, taken };
        let said = [Suspect::Machines, Suspect::Bet, Suspect::Luck].map(|one| hardest.says_to(Answer::Suspect(one)));
        assert_eq!(said, ["debrief-split-right", "debrief-split-near", "debrief-split-other"]);
        assert_eq!(hardest.says_to(Answer::Unsaid), "debrief-split-unsaid");
    }

    #[test]
    fn that_nothing_came_near_is_judged_by_how_long_the_money_would_have_lasted() {
        let quarter = Quarter::default();
        let taken = vec![(Suspect::Bet, 9.0)];
        let at = |runway| Hardest { quarter, runway, cash: 10.0, since: quarter, interest: 0.0, taken: taken.clone() };
        let nothing = Answer::of(Some(Suspect::ALL.len()), false);
        assert_eq!(at(4.0).says_to(nothing), "debrief-split-nothing-right");
        assert_eq!(at(3.9).says_to(nothing), "debrief-split-nothing-other");
        // Of a company that died the same place says that one does not know.
        assert_eq!(at(0.0).says_to(Answer::of(Some(Suspect::ALL.len()), true)), "debrief-split-unsaid");
    }

    /// What the list leaves out beside what it counts is told with it.
    #[test]
    fn interest_is_told_beside_what_each_took() {
        use crate::text::{Locale, Texts};
        let game = dumped();
        let hardest = hardest(game.played()).unwrap();
        assert!(hardest.interest > 1.0, "{hardest:?}");
        for texts in Locale::ALL.map(Texts::new) {
            let interest = crate::report::words::millions_prose(texts.locale(), hardest.interest);
            assert!(crate::report::words::taken(&texts, &hardest).contains(&interest));
            assert!(texts.problems().is_empty(), "{:?}", texts.problems());
        }
    }
}
