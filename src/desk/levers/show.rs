//! A lever in words: its name, its place, its options.

use super::reading::{self, OFF};
use super::{Lever, NightRule};
use crate::args;
use crate::desk::{say, stakes, when};
use crate::sim::decisions::{
    AfterIncident, Allocation, Communication, Enforcement, Freeze, MigrationMove, Pledge, Shipping, Story, Structure,
    VendorMove,
};
use crate::sim::machines::Role;
use crate::sim::migration::Stage;
use crate::sim::scenario::Scenario;
use crate::sim::units::Quarter;
use crate::sim::world::Visible;
use crate::text::{MINUS, Texts, count, decimal, share};

/// The lever's name.
#[must_use]
pub fn name(lever: Lever, texts: &Texts, scenario: &Scenario) -> String {
    let of = match lever {
        Lever::Order(i) | Lever::Retire(i) | Lever::GridOrder(i) => platform(texts, scenario, usize::from(i)),
        Lever::Rule(i) => {
            let rule = args! { "number" => u32::from(i) + 1, "of" => texts.get(&format!("rule-{}.short", i + 1)) };
            return texts.format(&lever.name(), &rule);
        }
        // As the cards call him: by the name of his machines.
        Lever::Vendor => {
            let his = Lever::platform(scenario, Role::Incumbent).unwrap_or_default();
            platform(texts, scenario, usize::from(his))
        }
        Lever::Tier(i) => {
            let id = scenario.tiers.get(usize::from(i)).map_or("", |tier| tier.id.as_str());
            texts.name("tier", id)
        }
        _ => return texts.get(&lever.name()),
    };
    texts.format(&lever.name(), &args! { "of" => of })
}

/// The name in at most so many cells: its short form where the whole does not fit.
#[must_use]
pub fn fitting_name(lever: Lever, texts: &Texts, scenario: &Scenario, room: usize) -> String {
    let whole = name(lever, texts, scenario);
    if crate::text::width(&whole) <= room {
        return whole;
    }
    match lever {
        Lever::Tier(_) | Lever::Rule(_) => whole,
        Lever::Vendor => texts.short(&lever.decision()),
        Lever::Order(i) | Lever::Retire(i) | Lever::GridOrder(i) => {
            let id = scenario.platforms.get(usize::from(i)).map_or("", |platform| platform.id.as_str());
            texts.format(&lever.name(), &args! { "of" => short_name(texts, "platform", id) })
        }
        Lever::Engineers(index) => {
            let id = format!("programme-{}", Allocation::NAMES.get(usize::from(index)).copied().unwrap_or_default());
            let named = |of: String| texts.format("lever-engineers", &args! { "of" => of });
            let whole = named(texts.get(&id));
            if crate::text::width(&whole) <= room { whole } else { named(texts.short(&id)) }
        }
        _ => texts.short(&lever.name()),
    }
}

fn platform(texts: &Texts, scenario: &Scenario, index: usize) -> String {
    let id = scenario.platforms.get(index).map_or("", |platform| platform.id.as_str());
    texts.name("platform", id)
}

/// A place of the lever in words.
#[must_use]
pub fn value(lever: Lever, place: f64, texts: &Texts, scenario: &Scenario, now: Quarter) -> String {
    use Lever as L;
    let locale = texts.locale();
    let millions = |value: f64| say::millions_told(texts, value);
    let whole = |value: f64| count::cell(locale, value.clamp(-1e9, 1e9).round_ties_even() as i64);
    if place == OFF && is_standing(lever) {
        return texts.get("lever-none");
    }
    match lever {
        L::Price => decimal::fixed(place, 3).trim_end_matches('0').to_owned().pad_to_hundredths(),
        L::StandingCover => decimal::fixed(place, 2),
        _ if is_money(lever) => millions(place),
        L::Hiring if place > 0.0 => format!("+{}", whole(place)),
        L::Hiring if place < 0.0 => format!("{MINUS}{}", whole(-place)),
        L::Hiring | L::Staff | L::StandingStaff => whole(place),
        L::UnitPrice => texts.format("lever-unit-price", &args! { "price" => decimal::fixed(place, 2) }),
        L::IdleShare | L::DecemberReserve => share::percent(place, 0),
        L::StandingGrid => decimal::fixed(place, 2),
        L::Order(_) | L::Retire(_) | L::GridOrder(_) => units(place, texts),
        L::Engineers(_) => share::percent(place, 0),
        L::StandingMarketing => share::percent(place, 1),
        L::Night(NightRule::HoldAbove | NightRule::RollbackAbove) => share::percent(place, 1),
        L::Night(NightRule::MaxHolds) => whole(place),
        L::Stretch => texts.format("lever-days", &args! { "days" => place.round_ties_even() as i64 }),
        _ => option(lever, place as usize, texts, scenario, now),
    }
}

/// Machines in words: less than half of one is not called none, and an ear is told that there are none.
fn units(units: f64, texts: &Texts) -> String {
    let whole = units.round_ties_even();
    if whole < 1.0 && units > 0.0 {
        return texts.get("unit-part");
    }
    if whole < 1.0 && texts.is_for_ears() {
        return texts.get("number-none");
    }
    texts.format("unit", &args! { "count" => whole as i64 })
}

/// A place of the lever in words that name its unit, where [`value`] leaves that to what stands around it.
#[must_use]
pub fn with_unit(lever: Lever, place: f64, texts: &Texts, scenario: &Scenario, now: Quarter) -> String {
    use Lever as L;
    let bare = value(lever, place, texts, scenario, now);
    let id = match lever {
        _ if place == OFF && is_standing(lever) => return bare,
        L::Hiring | L::Staff => "lever-people",
        _ if is_money(lever) => "lever-dollars",
        _ => return bare,
    };
    texts.format(id, &args! { "amount" => bare })
}

const fn is_money(lever: Lever) -> bool {
    use Lever as L;
    matches!(
        lever,
        L::Marketing | L::Convertible | L::Equity | L::Credit | L::Strategic | L::Buyback | L::StandingFloor
    )
}

const fn is_standing(lever: Lever) -> bool {
    matches!(
        lever,
        Lever::StandingCover
            | Lever::StandingMarketing
            | Lever::StandingFloor
            | Lever::StandingStaff
            | Lever::StandingGrid
    )
}

/// Two decimals at least: prices are said in hundredths.
trait Hundredths {
    fn pad_to_hundredths(self) -> String;
}

impl Hundredths for String {
    fn pad_to_hundredths(mut self) -> String {
        let decimals = self.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        self.extend(std::iter::repeat_n('0', 2usize.saturating_sub(decimals)));
        self
    }
}

/// Message id of where something stands that goes on by itself, once it has begun: the migration. No quarter's word on it
/// says so.
#[must_use]
pub const fn stage(lever: Lever, visible: &Visible) -> Option<&'static str> {
    match lever {
        Lever::Migration if !matches!(visible.migration.stage, Stage::None) || visible.migration.piloted => {
            Some(stakes::stage_name(visible))
        }
        Lever::Delist if visible.fulfilment.delisted => Some("lever-delisted"),
        _ => None,
    }
}

/// Where a lever stands if it is left at this place, in words: of what goes on by itself, how far it has come.
#[must_use]
pub fn left(lever: Lever, place: f64, texts: &Texts, scenario: &Scenario, visible: &Visible) -> String {
    match stage(lever, visible).filter(|_| place < 0.5) {
        Some(id) => texts.get(id),
        None => value(lever, place, texts, scenario, visible.quarter),
    }
}

/// An option of a choice in words.
#[must_use]
pub fn option(lever: Lever, index: usize, texts: &Texts, scenario: &Scenario, now: Quarter) -> String {
    use Lever as L;
    if let Some(named) = named(lever, index, texts, scenario, now) {
        return named;
    }
    let (key, ids) = match lever {
        L::Shipping => ("free-shipping", Shipping::IDS),
        L::Freeze => ("freeze", Freeze::IDS),
        L::Vendor => ("vendor", VendorMove::IDS),
        L::Migration => ("migration", MigrationMove::IDS),
        L::Story => ("story", Story::IDS),
        L::Structure => ("structure", Structure::IDS),
        L::Communication => ("communication", Communication::IDS),
        L::Enforcement => ("enforcement", Enforcement::IDS),
        _ => return texts.short(plain_option(lever, index)),
    };
    let id = ids.get(index).or(ids.first()).copied().unwrap_or_default();
    texts.short(&format!("{key}-{id}"))
}

/// Message id of an option of a lever whose options have no ids of their own.
fn plain_option(lever: Lever, index: usize) -> &'static str {
    use Lever as L;
    match lever {
        L::Pledge => "pledge-growth",
        L::AfterIncident => match reading::AFTER.get(index) {
            Some(AfterIncident::Blame) => "after-incident-blame",
            Some(AfterIncident::Learn) => "after-incident-learn",
            Some(AfterIncident::Silent) | None => "lever-none",
        },
        L::CutoverBy | L::CloseSite => "lever-none",
        L::StandingPlatform => "capacity-platform-auto",
        // What cannot be recalled has a verb of its own.
        L::Delist if index > 0 => "lever-on-delist",
        L::Services if index > 0 => "lever-on-services",
        _ if index > 0 => "lever-on",
        _ => "lever-off",
    }
}

/// An option that goes by the name of a thing of the scenario, or by a date.
fn named(lever: Lever, index: usize, texts: &Texts, scenario: &Scenario, now: Quarter) -> Option<String> {
    match lever {
        Lever::Pledge => {
            let due = reading::pledges(scenario).nth(index).and_then(Pledge::due)?;
            Some(texts.format("pledge-profit-by.short", &args! { "quarter" => when::short(due, texts) }))
        }
        Lever::CloseSite => {
            let site = scenario.sites.get(index.checked_sub(1)?)?;
            Some(short_name(texts, "site", &site.id))
        }
        Lever::StandingPlatform => {
            let platform = scenario.platforms.get(index.checked_sub(1)?);
            Some(short_name(texts, "platform", platform.map_or("", |platform| platform.id.as_str())))
        }
        Lever::CutoverBy if index > 0 => Some(when::short(now.plus(u16::try_from(index).unwrap_or(u16::MAX)), texts)),
        _ => None,
    }
}

fn short_name(texts: &Texts, kind: &str, value: &str) -> String {
    let id = format!("{kind}-{}", value.replace('_', "-"));
    if texts.has(&id) { texts.short(&id) } else { texts.name(kind, value) }
}

/// The range of a slider in words, or nothing for choices.
#[must_use]
pub fn range(lever: Lever, grip: reading::Grip, texts: &Texts, scenario: &Scenario, now: Quarter) -> String {
    let reading::Grip::Slider { low, high, .. } = grip else {
        return String::new();
    };
    let of = |place: f64| match lever {
        Lever::UnitPrice => decimal::fixed(place, 2),
        Lever::Order(_) | Lever::Retire(_) | Lever::GridOrder(_) | Lever::Stretch => {
            count::cell(texts.locale(), place.round_ties_even() as i64)
        }
        _ => value(lever, place, texts, scenario, now),
    };
    crate::text::range::range(texts.locale(), &of(low), &of(high))
}
