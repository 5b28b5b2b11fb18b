//! Which part of which decision key a setting decides, by the names of the interface.

use crate::content::strategy::setting::{Offer, Purse, Setting, StandingPart, Terms};

impl Setting {
    /// The key, with the part behind a point where it is one of several: `standing.marketing_share`.
    #[must_use]
    pub const fn part(&self) -> &'static str {
        match self {
            Self::PriceIndex(_) => "price_index",
            Self::FreeShipping(_) => "free_shipping",
            Self::Marketing(_) => "marketing",
            Self::Pledge(_) => "pledge",
            Self::Hiring(_) => "hiring",
            Self::Layoffs(_) => "operations.staff",
            Self::CloseSite(_) => "operations.close_site",
            Self::Delist(_) => "operations.delist",
            Self::Freeze(_) => "freeze",
            Self::Allocation(_) => "allocation",
            Self::Order(..) | Self::GridOrder(..) => "orders",
            Self::Retire(..) => "retire",
            Self::Vendor(_) => "vendor",
            Self::CutoverBy(_) | Self::CutoverIn(_) => "cutover_by",
            Self::Migration(_) => "migration",
            Self::Tiers(_) => "migration_tiers",
            Self::CutoverPolicy(_) => "cutover_policy",
            Self::Rehearsal(_) => "care.rehearsal",
            Self::Amnesty(_) => "care.amnesty",
            Self::Drill(_) => "care.drill",
            Self::AfterIncident(_) => "care.after_incident",
            Self::PriceTest(_) => "inquiry.price_test",
            Self::SoundSuppliers(_) => "inquiry.sound_suppliers",
            Self::Finance(Purse::Convertible, _) => "finance.convertible",
            Self::Finance(Purse::Equity, _) => "finance.equity",
            Self::Finance(Purse::Credit, _) => "finance.credit",
            Self::Finance(Purse::Strategic, _) => "finance.strategic",
            Self::Finance(Purse::Buyback, _) => "finance.buyback",
            Self::Finance(Purse::StretchDays, _) => "finance.stretch_payables_days",
            Self::Story(_) => "story",
            Self::Structure(_) => "structure",
            Self::Communication(_) => "communication",
            Self::MandateRules(_) => "mandate.rules",
            Self::Enforcement(_) => "mandate.enforcement",
            Self::Offer(Offer::BareRenting, _) => "grid.bare_renting",
            Self::Offer(Offer::Services, _) => "grid.services",
            Self::Terms(Terms::Price, _) => "grid.price_per_unit_hour",
            Self::Terms(Terms::IdleShare, _) => "grid.idle_share",
            Self::Terms(Terms::DecemberReserve, _) => "grid.december_reserve",
            Self::CapacityPlatform(_) => "standing.capacity_platform",
            Self::Standing(StandingPart::CapacityCover, _) => "standing.capacity_cover",
            Self::Standing(StandingPart::MarketingShare, _) => "standing.marketing_share",
            Self::Standing(StandingPart::CashFloor, _) => "standing.cash_floor",
            Self::Standing(StandingPart::Staffing, _) => "standing.staffing",
            Self::Standing(StandingPart::GridCover, _) => "standing.grid_cover",
        }
    }

    /// Whether it decides `name`: a whole key, or a part of one.
    #[must_use]
    pub fn decides(&self, name: &str) -> bool {
        let part = self.part();
        part == name || part.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::strategy::amount::Amount;

    #[test]
    fn a_key_has_its_parts_and_no_other() {
        let marketing = Setting::Standing(StandingPart::MarketingShare, Some(Amount::Fixed(0.05)));
        assert!(marketing.decides("standing") && marketing.decides("standing.marketing_share"));
        assert!(!marketing.decides("marketing") && !marketing.decides("stand") && !marketing.decides(""));
    }
}
