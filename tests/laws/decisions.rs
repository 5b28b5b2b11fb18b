//! Random sets of decisions: absurd ones, of which most are refused, and mild ones, by which companies live.

use good_crisis::sim::cutover::CutoverPolicy;
use good_crisis::sim::decisions::{
    AfterIncident, Allocation, Care, Communication, Decisions, Enforcement, Finance, Freeze, GridChange, Inquiry,
    MandateChange, MigrationMove, Operations, Pledge, Shipping, StandingChange, Story, Structure, VendorMove,
};
use good_crisis::sim::units::{Money, Quarter};
use proptest::option::of;
use proptest::prelude::*;

fn allocation() -> impl Strategy<Value = Allocation> {
    proptest::array::uniform7(0.0..1.0_f64).prop_map(|mut shares| {
        let total: f64 = shares.iter().sum();
        if total > 1.0 {
            for share in &mut shares {
                *share /= total * 1.000_001;
            }
        }
        Allocation::from_shares(shares)
    })
}

fn finance() -> impl Strategy<Value = Finance> {
    (0.0..300.0_f64, 0.0..200.0_f64, -40.0..50.0_f64, 0.0..60.0_f64, 0.0..30.0_f64).prop_map(|(a, b, c, d, days)| {
        Finance {
            convertible: Money::from_millions(a),
            equity: Money::from_millions(b),
            credit: Money::from_millions(c),
            strategic: Money::ZERO,
            buyback: Money::from_millions(d),
            stretch_payables_days: days,
        }
    })
}

fn market() -> impl Strategy<Value = Decisions> {
    (
        of(0.80..1.25_f64),
        of(prop_oneof![Just(Shipping::None), Just(Shipping::Over99), Just(Shipping::Over49), Just(Shipping::Over25)]),
        of((0.0..200.0_f64).prop_map(Money::from_millions)),
        of(prop_oneof![
            Just(Pledge::Growth),
            Just(Pledge::ProfitBy(Quarter::new(2001, 3))),
            Just(Pledge::ProfitBy(Quarter::new(2002, 3)))
        ]),
        of(finance()),
        of((any::<bool>(), any::<bool>())
            .prop_map(|(price_test, sound_suppliers)| Inquiry { price_test, sound_suppliers })),
        of(0..4_u8),
    )
        .prop_map(|(price_index, free_shipping, marketing, pledge, finance, inquiry, event)| Decisions {
            price_index,
            free_shipping,
            marketing,
            pledge,
            finance,
            inquiry,
            event,
            ..Decisions::default()
        })
}

fn people() -> impl Strategy<Value = Decisions> {
    (
        of(-600.0..400.0_f64),
        of((0..2000_u32, of(0..3_u8), any::<bool>()).prop_map(|(layoffs, close_site, delist)| Operations {
            layoffs,
            close_site,
            delist,
        })),
        of(prop_oneof![Just(Freeze::None), Just(Freeze::Partial), Just(Freeze::Full)]),
        of(allocation()),
        of((any::<[bool; 3]>(), 0..3_u8).prop_map(|([rehearsal, amnesty, drill], after)| Care {
            rehearsal,
            amnesty,
            drill,
            after_incident: match after {
                0 => AfterIncident::Silent,
                1 => AfterIncident::Blame,
                _ => AfterIncident::Learn,
            },
        })),
        of(prop_oneof![Just(Story::None), Just(Story::Tell), Just(Story::Hide), Just(Story::Generator)]),
    )
        .prop_map(|(hiring, operations, freeze, allocation, care, story)| Decisions {
            hiring,
            operations,
            freeze,
            allocation,
            care,
            story,
            ..Decisions::default()
        })
}

fn machines() -> impl Strategy<Value = Decisions> {
    let units = || proptest::array::uniform3(0.0..80.0_f64);
    (
        of(units()),
        of(units()),
        of(prop_oneof![
            Just(VendorMove::Negotiate),
            Just(VendorMove::Sign),
            Just(VendorMove::SignBound),
            Just(VendorMove::WalkAway)
        ]),
        of((0..8_u16).prop_map(|n| Quarter::new(2001, 0).plus(n))),
        of(prop_oneof![
            3 => Just(MigrationMove::Pilot),
            6 => Just(MigrationMove::Commit),
            3 => Just(MigrationMove::DualRun),
            6 => Just(MigrationMove::Cutover),
            1 => Just(MigrationMove::CutoverByService),
            1 => Just(MigrationMove::Abandon)
        ]),
        of(proptest::array::uniform4(any::<bool>())),
        of((0.0..0.2_f64, 0.0..0.3_f64, 0..6_u32, any::<bool>()).prop_map(
            |(hold_above, rollback_above, max_holds, probes)| CutoverPolicy {
                hold_above,
                rollback_above,
                max_holds,
                probes,
            },
        )),
        of((of(of(0.5..2.0_f64)), of(of(0.0..0.2_f64)), of(of((0.0..900.0_f64).prop_map(Money::from_millions))))
            .prop_map(|(capacity_cover, marketing_share, cash_floor)| StandingChange {
                capacity_cover,
                marketing_share,
                cash_floor,
                ..StandingChange::default()
            })),
    )
        .prop_map(|(orders, retire, vendor, cutover_by, migration, migration_tiers, cutover_policy, standing)| {
            Decisions {
                orders,
                retire,
                vendor,
                cutover_by,
                migration,
                migration_tiers,
                cutover_policy,
                standing,
                ..Decisions::default()
            }
        })
}

/// How we work, and what is offered to outsiders.
fn company() -> impl Strategy<Value = Decisions> {
    let structure = prop_oneof![Just(Structure::Functional), Just(Structure::Divisional), Just(Structure::Hybrid)];
    let communication = prop_oneof![
        Just(Communication::CoLocatedSync),
        Just(Communication::CoLocatedAsync),
        Just(Communication::DistributedSync),
        Just(Communication::DistributedAsync),
        Just(Communication::RemoteAsync)
    ];
    let enforcement = prop_oneof![Just(Enforcement::None), Just(Enforcement::Nudge), Just(Enforcement::Fire)];
    (
        of(structure),
        of(communication),
        of((of(0..128_u8), of(enforcement)).prop_map(|(rules, enforcement)| MandateChange { rules, enforcement })),
        of((any::<[bool; 2]>(), 0.0..100.0_f64, 0.0..1.0_f64, 0.0..1.0_f64).prop_map(
            |([bare_renting, services], price, idle_share, december_reserve)| GridChange {
                bare_renting: Some(bare_renting),
                services: Some(services),
                price_per_unit_hour: Some(price),
                idle_share: Some(idle_share),
                december_reserve: Some(december_reserve),
            },
        )),
        of(proptest::array::uniform3(0.0..80.0_f64)),
    )
        .prop_map(|(structure, communication, mandate, grid, grid_orders)| Decisions {
            structure,
            communication,
            mandate,
            grid,
            grid_orders,
            ..Decisions::default()
        })
}

/// One quarter's decisions.
pub(crate) fn decisions() -> impl Strategy<Value = Decisions> {
    (market(), people(), machines(), company()).prop_map(|(a, b, c, d)| a.overlaid(&b).overlaid(&c).overlaid(&d))
}

/// One quarter's decisions of somebody without a plan who keeps to small steps: every key is still said, but none of them
/// alone sinks the company.
fn mild() -> impl Strategy<Value = Decisions> {
    (decisions(), any::<[bool; 4]>()).prop_map(|(wild, [often, rarely, more, less])| {
        let small = |units: [f64; 3], part: f64| units.map(|units| part * units);
        let seldom = rarely && more && less;
        Decisions {
            price_index: wild.price_index.map(|price| 1.0 + 0.2 * (price - 1.0)),
            marketing: wild.marketing.map(|spent| Money::from_millions(25.0 + 0.12 * spent.millions())),
            hiring: wild.hiring.map(|heads| 0.05 * heads),
            operations: wild.operations.map(|it| Operations {
                layoffs: it.layoffs / 10,
                close_site: it.close_site.filter(|_| seldom),
                delist: it.delist && seldom,
            }),
            orders: wild.orders.map(|units| small(units, 0.1)),
            grid_orders: wild.grid_orders.filter(|_| seldom).map(|units| small(units, 0.1)),
            retire: wild.retire.filter(|_| rarely).map(|units| small(units, 0.02)),
            finance: wild.finance.map(|it| Finance {
                buyback: Money::from_millions(0.1 * it.buyback.millions()),
                stretch_payables_days: 0.3 * it.stretch_payables_days,
                ..it
            }),
            migration: wild.migration.filter(|step| often || *step != MigrationMove::Abandon),
            standing: wild.standing.map(|it| StandingChange {
                capacity_cover: it.capacity_cover.map(|cover| cover.map(|cover| 0.9 + 0.2 * cover)),
                marketing_share: it.marketing_share.map(|share| share.map(|share| 0.02 + 0.15 * share)),
                ..it
            }),
            structure: wild.structure.filter(|_| seldom),
            communication: wild.communication.filter(|_| seldom),
            ..wild
        }
    })
}

/// A game's mild decisions.
pub(crate) fn mild_game() -> impl Strategy<Value = Vec<Decisions>> {
    proptest::collection::vec(mild(), 28)
}

/// A game's decisions, absurd ones among them.
pub(crate) fn game() -> impl Strategy<Value = Vec<Decisions>> {
    proptest::collection::vec(decisions(), 28)
}
