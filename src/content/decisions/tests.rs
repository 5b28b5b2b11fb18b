//! Written decisions: back and forth without loss, every mistake in its place.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::content::issue::Expected;
use crate::content::library;
use crate::content::ron_file::options;
use crate::sim::check::check;
use crate::sim::cutover::{Act, Acts, CutoverPolicy};
use crate::sim::decisions::{
    AfterIncident, Allocation, CapacityPlatform, Care, Communication, Decisions, Enforcement, Finance, Freeze,
    GridChange, Inquiry, KEYS, MandateChange, MigrationMove, Operations, Pledge, Shipping, StandingChange, Story,
    Structure, VendorMove,
};
use crate::sim::luck::Luck;
use crate::sim::plan::resolve;
use crate::sim::units::{Money, Quarter};
use crate::sim::world::World;

fn opening() -> (std::sync::Arc<Scenario>, World) {
    let scenario = library::scenario("dotcom-2000").unwrap();
    let world = World::start(&scenario, Luck::new(1));
    (scenario, world)
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        -10.0..1e6_f64,
        Just(0.0),
        Just(-0.0),
        Just(0.1 + 0.2),
        any::<f64>().prop_filter("finite", |n| n.is_finite())
    ]
}

fn any_money() -> impl Strategy<Value = Money> {
    (-1_000_000_000_000_i64..1_000_000_000_000).prop_map(Money::from_cents)
}

fn any_units() -> impl Strategy<Value = [f64; 3]> {
    [any_number(), any_number(), any_number()]
}

prop_compose! {
    fn any_standing()(
        capacity_cover in prop::option::of(prop::option::of(any_number())),
        platform in prop::option::of(0_u8..4),
        marketing_share in prop::option::of(prop::option::of(any_number())),
        cash_floor in prop::option::of(prop::option::of(any_money())),
        staffing in prop::option::of(prop::option::of(any_number())),
        grid_cover in prop::option::of(prop::option::of(any_number())),
    ) -> StandingChange {
        let capacity_platform = platform.map(|place| match place {
            3 => CapacityPlatform::Auto,
            place => CapacityPlatform::Platform(place),
        });
        StandingChange { capacity_cover, capacity_platform, marketing_share, cash_floor, staffing, grid_cover }
    }
}

prop_compose! {
    fn any_levels()(
        price_index in prop::option::of(any_number()),
        free_shipping in prop::option::of(prop::sample::select(vec![Shipping::None, Shipping::Over99, Shipping::Over25])),
        marketing in prop::option::of(any_money()),
        pledge in prop::option::of(prop::sample::select(vec![Pledge::Growth, Pledge::ProfitBy(Quarter::new(2001, 3))])),
        hiring in prop::option::of(any_number()),
        freeze in prop::option::of(prop::sample::select(vec![Freeze::None, Freeze::Partial, Freeze::Full])),
        shares in prop::option::of(prop::array::uniform7(any_number())),
        migration_tiers in prop::option::of(any::<[bool; 4]>()),
        policy in prop::option::of((any_number(), any_number(), any::<u32>(), any::<bool>())),
        standing in prop::option::of(any_standing()),
    ) -> Decisions {
        Decisions {
            price_index, free_shipping, marketing, pledge, hiring, freeze, migration_tiers, standing,
            allocation: shares.map(Allocation::from_shares),
            cutover_policy: policy.map(|(hold_above, rollback_above, max_holds, probes)| {
                CutoverPolicy { hold_above, rollback_above, max_holds, probes }
            }),
            ..Decisions::none()
        }
    }
}

prop_compose! {
    fn any_company()(
        structure in prop::option::of(prop::sample::select(vec![Structure::Functional, Structure::Hybrid])),
        communication in prop::option::of(prop::sample::select(vec![Communication::CoLocatedSync, Communication::RemoteAsync])),
        rules in prop::option::of(prop::option::of(0_u8..128)),
        enforcement in prop::option::of(prop::sample::select(vec![Enforcement::None, Enforcement::Nudge, Enforcement::Fire])),
        offers in prop::option::of((prop::option::of(any::<bool>()), prop::option::of(any::<bool>()))),
        terms in prop::array::uniform3(prop::option::of(any_number())),
        grid_orders in prop::option::of(any_units()),
    ) -> Decisions {
        let [price_per_unit_hour, idle_share, december_reserve] = terms;
        Decisions {
            structure, communication, grid_orders,
            mandate: rules.map(|rules| MandateChange { rules, enforcement }),
            grid: offers.map(|(bare_renting, services)| GridChange {
                bare_renting, services, price_per_unit_hour, idle_share, december_reserve,
            }),
            ..Decisions::none()
        }
    }
}

prop_compose! {
    fn any_one_shots()(
        operations in prop::option::of((any::<u32>(), prop::option::of(0_u8..2), any::<bool>())),
        orders in prop::option::of(any_units()),
        retire in prop::option::of(any_units()),
        vendor in prop::option::of(prop::sample::select(vec![VendorMove::None, VendorMove::SignBound])),
        cutover_by in prop::option::of((1990_u16..2100, 0_u8..4)),
        migration in prop::option::of(prop::sample::select(vec![MigrationMove::None, MigrationMove::CutoverByService])),
        night in prop::option::of(prop::collection::vec(prop::sample::select(Act::ALL.to_vec()), 0..48)),
        care in prop::option::of(any::<(bool, bool, bool)>()),
        inquiry in prop::option::of(any::<(bool, bool)>()),
        finance in prop::option::of((prop::array::uniform5(any_money()), any_number())),
        story in prop::option::of(prop::sample::select(vec![Story::None, Story::Tell, Story::Generator])),
    ) -> Decisions {
        Decisions {
            orders, retire, vendor, migration, story,
            operations: operations.map(|(layoffs, close_site, delist)| Operations { layoffs, close_site, delist }),
            cutover_by: cutover_by.map(|(year, season)| Quarter::new(year, season)),
            night: night.map(|acts| Acts::from_slice(&acts).0),
            care: care.map(|(rehearsal, amnesty, drill)| {
                let after_incident = if drill { AfterIncident::Learn } else { AfterIncident::Silent };
                Care { rehearsal, amnesty, drill, after_incident }
            }),
            inquiry: inquiry.map(|(price_test, sound_suppliers)| Inquiry { price_test, sound_suppliers }),
            finance: finance.map(|([convertible, equity, credit, strategic, buyback], stretch_payables_days)| {
                Finance { convertible, equity, credit, strategic, buyback, stretch_payables_days }
            }),
            ..Decisions::none()
        }
    }
}

/// The same, down to the sign of a zero.
fn assert_same(left: &Decisions, right: &Decisions) {
    assert_eq!(format!("{left:?}"), format!("{right:?}"));
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(levels in any_levels().boxed(), one_shots in any_one_shots().boxed()) {
        written_and_read(&levels.overlaid(&one_shots));
    }

    #[test]
    fn so_is_how_we_work(company in any_company().boxed()) {
        written_and_read(&company);
    }
}

/// Decisions come back from each way in which they are written.
fn written_and_read(decisions: &Decisions) {
    let (scenario, world) = opening();
    let wire = WireDecisions::from_sim(decisions, &scenario, &world.visible);
    assert_same(&wire.to_sim(&scenario, Some(&world.visible)).unwrap(), decisions);

    let ron = options().to_string(&wire).unwrap();
    let from_ron: WireDecisions = options().from_str(&ron).unwrap();
    assert_same(&from_ron.to_sim(&scenario, Some(&world.visible)).unwrap(), decisions);

    let json = serde_json::to_string(&wire).unwrap();
    let from_json = WireDecisions::from_json(&serde_json::from_str(&json).unwrap()).unwrap();
    assert_same(&from_json.to_sim(&scenario, Some(&world.visible)).unwrap(), decisions);
}

#[test]
fn keys_and_schema_name_the_same() {
    let (scenario, _) = opening();
    let schema = decisions_schema(&scenario);
    let properties = schema["properties"].as_object().unwrap();
    let mut known: Vec<&str> = properties.keys().map(String::as_str).collect();
    let mut fields = WireDecisions::FIELDS.to_vec();
    known.sort_unstable();
    fields.sort_unstable();
    assert_eq!(known, fields);
    let keys = WireDecisions::FIELDS.iter().copied().filter(|field| *field != "event");
    assert!(keys.eq(KEYS.iter().map(|key| key.name)), "in the order of the table of keys");
    for key in KEYS {
        assert_ne!(properties[key.name].as_object().unwrap().len(), 1, "{} says nothing of its values", key.name);
    }
    assert_eq!(
        properties["orders"]["items"]["properties"]["platform"]["enum"],
        json!(["sun", "sun_second_hand", "linux"])
    );
}

#[test]
fn ranges_of_the_schema_are_those_of_the_judge() {
    let (scenario, world) = opening();
    let schema = decisions_schema(&scenario);
    let refused = |key: &str, value: serde_json::Value| {
        let wire = WireDecisions::from_json(&value).unwrap();
        let decisions = wire.to_sim(&scenario, Some(&world.visible)).unwrap();
        let plan = resolve(&world.visible, &scenario, &decisions);
        check(&world.visible, &scenario, &plan).iter().any(|rejection| rejection.key == key)
    };
    let bound = |schema: &serde_json::Value, name: &str| schema[name].as_f64().unwrap();
    for key in ["price_index", "marketing"] {
        let range = &schema["properties"][key];
        for (value, wrong) in [
            (bound(range, "minimum"), false),
            (bound(range, "maximum"), false),
            (bound(range, "minimum") - 0.01, true),
            (bound(range, "maximum") + 0.01, true),
        ] {
            assert_eq!(refused(key, json!({ key: value })), wrong, "{key} {value}");
        }
    }
    for part in ["capacity_cover", "marketing_share", "cash_floor", "staffing", "grid_cover"] {
        let range = &schema["properties"]["standing"]["properties"][part];
        for (value, wrong) in [
            (bound(range, "minimum"), false),
            (bound(range, "maximum"), false),
            (bound(range, "minimum") - 0.01, true),
            (bound(range, "maximum") + 0.01, true),
        ] {
            assert_eq!(refused("standing", json!({ "standing": { part: value } })), wrong, "{part} {value}");
        }
        assert!(!refused("standing", json!({ "standing": { part: null } })), "{part}");
    }
}

#[test]
fn mistakes_in_json_are_told_each_in_its_place() {
    let wrong = json!({
        "prise_index": 1.0,
        "marketing": "much",
        "free_shipping": "over_94",
        "allocation": { "features": 0.5, "fetures": 0.1, "testing": true },
        "orders": [{ "platform": "sun", "units": 1 }, { "platform": "sun", "units": "2" }, { "platform": "sun" }, 3],
        "operations": [],
        "standing": { "capacity_cover": "none" },
        "cutover_policy": { "max_holds": 1.5 },
        "night": ["go", 1],
        "care": { "after_incident": "learn", "rehearsal": null },
    });
    let found: Vec<String> = WireDecisions::from_json(&wrong)
        .unwrap_err()
        .iter()
        .map(|issue| {
            let kind = match &issue.kind {
                IssueKind::UnknownField { nearest, .. } | IssueKind::UnknownVariant { nearest, .. } => {
                    nearest.clone().unwrap_or_default()
                }
                IssueKind::WrongType { expected, .. } => format!("{expected:?}"),
                IssueKind::MissingField { name } => format!("missing {name}"),
                other => format!("{other:?}"),
            };
            format!("{} {kind}", issue.path)
        })
        .collect();
    for expected in [
        "prise_index price_index",
        "marketing Number",
        "free_shipping over_99",
        "allocation.fetures features",
        "allocation.testing Number",
        "orders[1].units Number",
        "orders[2] missing units",
        "orders[3] Map",
        "standing.capacity_cover Number",
        "cutover_policy.max_holds WholeNumber",
        "night[1] Text",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected} not in {found:#?}");
    }
    assert_eq!(found.len(), 11, "{found:#?}");
    for no_object in [json!([]), json!(null), json!("go"), json!(3)] {
        let issues = WireDecisions::from_json(&no_object).unwrap_err();
        assert!(matches!(&issues[0].kind, IssueKind::WrongType { expected: Expected::Map, .. }), "{issues:?}");
    }
}

#[test]
fn names_that_do_not_exist_are_told_with_the_nearest() {
    let (scenario, world) = opening();
    let wire = WireDecisions::from_json(&json!({
        "orders": [{ "platform": "linus", "units": 3 }, { "platform": "sun", "units": 1 }, { "platform": "sun", "units": 1 }],
        "retire": [{ "platform": "mainframe", "units": 3 }],
        "migration_tiers": ["web", "aplications"],
        "operations": { "staff": -0.5, "close_site": "wast" },
        "night": ["go", "probe:drian"],
        "cutover_by": "2001-Q3",
        "standing": { "capacity_platform": "suns" },
        "event": "nothing",
    }))
    .unwrap();
    let issues = wire.to_sim(&scenario, Some(&world.visible)).unwrap_err();
    let paths: Vec<&str> = issues.iter().map(|issue| issue.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "operations.staff",
            "operations.close_site",
            "orders[0].platform",
            "orders[2].platform",
            "retire[0].platform",
            "cutover_by",
            "migration_tiers[1]",
            "night[1]",
            "standing.capacity_platform",
            "event",
        ]
    );
    let nearest: Vec<Option<&str>> = issues
        .iter()
        .filter_map(|issue| match &issue.kind {
            IssueKind::UnknownReference { nearest, .. } | IssueKind::UnknownVariant { nearest, .. } => {
                Some(nearest.as_deref())
            }
            _ => None,
        })
        .collect();
    assert!(nearest.contains(&Some("linux")) && nearest.contains(&Some("applications")), "{nearest:?}");
    assert!(nearest.contains(&Some("probe:drain")) && nearest.contains(&Some("sun")), "{nearest:?}");
}

#[test]
fn what_has_no_number_is_no_decision() {
    let (scenario, world) = opening();
    for written in
        ["(price_index: NaN)", "(standing: (cash_floor: inf))", "(orders: [(platform: \"sun\", units: NaN)])"]
    {
        let wire: WireDecisions = options().from_str(written).unwrap();
        let issues = wire.to_sim(&scenario, Some(&world.visible)).unwrap_err();
        assert!(matches!(issues[0].kind, IssueKind::NotFinite { .. }), "{written}: {issues:?}");
    }
}

#[test]
fn more_money_than_there_is_is_told_as_it_was_written() {
    let (scenario, world) = opening();
    for written in [
        "(marketing: 999999999999999.0)",
        "(marketing: -1e308)",
        "(finance: (equity: 1e15))",
        "(standing: (cash_floor: 1e17))",
        "(forecast: (cash: (0.0, 1e20)))",
    ] {
        let wire: WireDecisions = options().from_str(written).unwrap();
        let issues = wire.to_sim(&scenario, Some(&world.visible)).unwrap_err();
        let [WireIssue { kind: IssueKind::OutOfRange { value, .. }, .. }] = issues.as_slice() else {
            panic!("{issues:?}")
        };
        assert!(value.abs() > 9e13, "{written}: {value}");
    }
}

#[test]
fn silence_and_cancelling_are_two_things() {
    let (scenario, world) = opening();
    let read = |ron: &str| {
        let wire: WireDecisions = options().from_str(ron).unwrap();
        wire.to_sim(&scenario, Some(&world.visible)).unwrap()
    };
    assert_eq!(read("()"), Decisions::none());
    assert_eq!(read("(standing: (staffing: None))").standing.unwrap().staffing, Some(None));
    assert_eq!(read("(standing: (cash_floor: 5.0))").standing.unwrap().staffing, None);
    assert_eq!(read("(free_shipping: none)").free_shipping, Some(Shipping::None));
    let before = world.visible.levels.cutover_policy;
    let policy = read("(cutover_policy: (max_holds: 7))").cutover_policy.unwrap();
    assert_eq!(policy, CutoverPolicy { max_holds: 7, ..before });
}

#[test]
fn orders_for_tenants_leave_the_shops_alone() {
    let (scenario, world) = opening();
    let read = |ron: &str| {
        let wire: WireDecisions = options().from_str(ron).unwrap();
        wire.to_sim(&scenario, Some(&world.visible)).unwrap()
    };
    let tenants = read("(orders: [(platform: \"linux\", units: 5, purpose: grid)])");
    assert_eq!((tenants.orders, tenants.grid_orders), (None, Some([0.0, 0.0, 5.0])));
    let both = read("(orders: [(platform: \"linux\", units: 2), (platform: \"linux\", units: 5, purpose: grid)])");
    assert_eq!((both.orders, both.grid_orders), (Some([0.0, 0.0, 2.0]), Some([0.0, 0.0, 5.0])));
    assert_eq!(read("(orders: [])").orders, Some([0.0; 3]));
    let wire: WireDecisions = options().from_str("(mandate: (rules: [1, 8]))").unwrap();
    let issues = wire.to_sim(&scenario, Some(&world.visible)).unwrap_err();
    assert_eq!(issues[0].path.as_str(), "mandate.rules[1]");
}
