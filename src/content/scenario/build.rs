//! From a file that has passed its check to the scenario that the simulation takes.

use std::sync::Arc;

use crate::content::deck::Decks;
use crate::content::events::Names;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::content::scenario::references::ReferencesFile;
use crate::content::scenario::{ScenarioFile, SpanFile};
use crate::sim::cutover::{STEP_CAPACITY, StepKind, StepSetup};
use crate::sim::events::{Card, Cards};
use crate::sim::scenario::{DatedItem, Difficulty, Scenario, Span};
use crate::sim::units::Quarter;
use crate::sim::verdict::Anchors;
use crate::text::Locale;

/// What stands beyond the last step of a night; never read.
const NO_STEP: StepSetup = StepSetup {
    kind: StepKind::ReadTraffic,
    weight: 0.0,
    exposure: 0.0,
    flickers: 0,
    payments_start: false,
    retires_old: false,
    exception: false,
};

fn quarter(written: &str) -> Quarter {
    Quarter::parse(written).unwrap_or_default()
}

fn span(file: &SpanFile) -> Span {
    Span { first: quarter(&file.first), decided: file.decided, quarters: file.quarters }
}

impl ScenarioFile {
    fn without_cards(&self) -> Scenario {
        let tiers: Vec<&str> = self.tiers.iter().map(|tier| tier.id.as_str()).collect();
        let platforms: Vec<&str> = self.platforms.iter().map(|platform| platform.id.as_str()).collect();
        let mut swing = [0.0; 4];
        for (to, from) in swing.iter_mut().zip(&self.opening.swing.values) {
            *to = *from;
        }
        let mut night_steps = [NO_STEP; STEP_CAPACITY];
        for (to, step) in night_steps.iter_mut().zip(&self.night_steps) {
            *to = step.build(step.kind.kind(), step.payments_start, step.retires_old, step.exception);
        }
        let economy = &self.economy;
        let anchors = self.verdict.anchors.iter().map(|anchors| Anchors {
            form: anchors.form.form(),
            difficulty: anchors.difficulty.difficulty(),
            points: anchors.points.clone(),
        });
        Scenario {
            name: self.name.clone(),
            first: quarter(&self.first),
            spans: [span(&self.spans.sprint), span(&self.spans.full), span(&self.spans.long)],
            opening: self.opening.build(swing),
            levels: self.levels.build(&tiers, &platforms),
            dated: self
                .dated
                .iter()
                .map(|item| DatedItem { quarter: quarter(&item.quarter), cash: item.cash.value })
                .collect(),
            forecasts: self.forecasts.iter().map(|written| quarter(written)).collect(),
            pledges: self.pledge_dates(),
            market: self.market.build(),
            economy: economy.build(
                economy.capital_window.values.clone(),
                economy.shutdowns.values.clone(),
                economy.glut.values.clone(),
                economy.demand_lost.values.clone(),
            ),
            rival_rule: self.rival_rule.build(),
            rivals: self.rivals.iter().map(|rival| rival.build(rival.id.clone())).collect(),
            machines: self.machines.build(),
            platforms: self
                .platforms
                .iter()
                .map(|platform| platform.build(platform.id.clone(), platform.role.role()))
                .collect(),
            weeks: self.weeks.values.clone(),
            engineers: self.engineers.build(),
            migration: self.migration.build(),
            tiers: self.tiers.iter().map(|tier| tier.build(tier.id.clone())).collect(),
            night: self.night.build(),
            night_steps,
            night_step_count: self.night_steps.len().min(STEP_CAPACITY) as u8,
            vendor: self.vendor.build(),
            fulfilment: self.fulfilment.build(),
            sites: self.sites.iter().map(|site| site.build(site.id.clone())).collect(),
            suppliers: self.suppliers.build(),
            finance: self.finance.build(),
            urgency: self.urgency.build(),
            organisation: self.organisation.build(),
            grid: self.grid.build(),
            verdict: self.verdict.build(anchors.collect()),
            signals: self.signals.build(),
            cards: Cards::default(),
            references: self.references.as_ref().map(ReferencesFile::build).unwrap_or_default(),
            position: None,
            others: Vec::new(),
        }
    }
}

impl ScenarioFile {
    /// The quarters for which a profit can be pledged.
    pub(super) fn pledge_dates(&self) -> Vec<Quarter> {
        /// Quarters to the end of the second year and of the third.
        const UNSAID: [u16; 2] = [7, 11];
        match &self.pledges {
            Some(dates) => dates.iter().map(|date| quarter(&date.quarter)).collect(),
            None => UNSAID.map(|later| quarter(&self.first).plus(later)).to_vec(),
        }
    }

    /// The scenario of `file`, with its own cards and those of the decks it names. Of a file that the check refuses it takes what it can; of
    /// decks that do not fit, nothing.
    #[must_use]
    pub fn build(&mut self, file: &RonFile<'_>, decks: &Decks) -> Scenario {
        let mut scenario = self.without_cards();
        let cards = decks.cards(self.own_cards(file), &Names { scenario: &scenario, has_text: None });
        scenario.cards = cards.unwrap_or_default().into();
        scenario.position = self.position.as_ref().map(|position| Box::new(position.build(&scenario.cards)));
        for difficulty in [Difficulty::Founder, Difficulty::DayOne] {
            if !self.difficulties.of(difficulty).is_empty() {
                let mut other = self.at(difficulty, Self::without_cards);
                (other.cards, other.position) = (scenario.cards.clone(), scenario.position.clone());
                scenario.others.push((difficulty, Arc::new(other)));
            }
        }
        scenario
    }

    /// Its own cards and those of the decks named, read with this scenario's names.
    ///
    /// # Errors
    /// What in a card does not fit this scenario.
    pub(super) fn read_deck(
        &self,
        file: &RonFile<'_>,
        has_text: &dyn Fn(Locale, &str) -> bool,
    ) -> Result<Vec<Card>, Issues> {
        let names = Names { scenario: &self.without_cards(), has_text: Some(has_text) };
        Decks::read(&self.cards).cards(self.own_cards(file), &names)
    }
}
