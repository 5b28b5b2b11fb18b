//! What the levers of orders show of a cutover, and what is said of a site that closes.

use super::*;
use crate::desk::trade::for_the_cutover;
use crate::sim::decisions::Allocation;

/// A cutover for which nothing was ordered by hand buys machines by itself, in place of standing orders: the levers show
/// these and their bill, and what they show is no order of the player's.
#[test]
fn a_cutover_shows_at_the_levers_what_it_buys() {
    let texts = Texts::new(Locale::En);
    let cutover = MigrationMove::ALL.iter().position(|to| *to == MigrationMove::Cutover).unwrap();
    let (mut bought, mut displaced) = (0, 0);
    for quarters in 4..8 {
        let mut session = session(quarters);
        let (visible, scenario) = (*session.visible(), session.scenario().clone());
        let draft = put(Lever::Migration, cutover as f64, &visible, &scenario, &Decisions::none());
        session.decide(draft);
        let Some(fleet) = for_the_cutover(&session).filter(|fleet| fleet.bought >= 1.0) else { continue };
        for index in 0..scenario.platforms.len() {
            let lever = Lever::Order(u8::try_from(index).unwrap());
            let shown = place(lever, &visible, &scenario, session.plan());
            let cost = cost::words(lever, &texts, &session);
            if index == fleet.platform {
                assert!((shown.min(visible.machines.supply[index]) - fleet.bought).abs() < 1e-9, "{shown}, {fleet:?}");
                assert!(!cost.is_empty(), "it has a bill");
                let Grip::Slider { high, .. } = grip(lever, &visible, &scenario, session.untouched()) else { panic!() };
                assert!(high + 1e-9 >= fleet.bought, "{fleet:?} on a slider that ends at {high}");
                let less = moved(lever, Move::Less, &visible, &scenario, &draft);
                assert!(
                    less.orders.is_some()
                        && place(lever, &visible, &scenario, &resolve(&visible, &scenario, &less)) < shown
                );
                assert_eq!(put(lever, shown, &visible, &scenario, &less), draft, "what had stood there is no order");
            } else {
                assert!(shown.abs() < 1e-9 && cost.is_empty(), "{lever:?} {shown} {cost}");
                displaced += u32::from(session.untouched().orders[index] > 1.0);
            }
        }
        bought += 1;
    }
    assert!(bought > 0 && displaced > 0, "{bought} buy, {displaced} orders displaced");
}

/// A call centre has no dock that December could miss.
#[test]
fn a_site_that_closes_is_told_by_what_it_does() {
    let mut session = session(4);
    let (visible, scenario) = (*session.visible(), session.scenario().clone());
    for texts in Locale::ALL.map(Texts::new) {
        let said: Vec<String> = (0..scenario.sites.len())
            .map(|site| {
                session.decide(put(Lever::CloseSite, site as f64 + 1.0, &visible, &scenario, &Decisions::none()));
                relief::sentence(Lever::CloseSite, &texts, &session)
            })
            .collect();
        let phones = scenario.sites.iter().position(|site| site.id == "call_centre").unwrap();
        let general = texts.get("relief-close-site");
        assert!(said.iter().enumerate().all(|(site, said)| (*said == general) == (site != phones)), "{said:?}");
    }
}

/// A cutover that cannot be carried out for want of machines is compared with nothing, and named as it was asked for.
#[test]
fn what_cannot_be_carried_out_is_not_compared_with_itself() {
    use crate::desk::why::Compared;
    let texts = Texts::new(Locale::En);
    let cutover = MigrationMove::ALL.iter().position(|to| *to == MigrationMove::Cutover).unwrap();
    let told = (4..8).find_map(|quarters| {
        let mut session = session(quarters);
        let (visible, scenario) = (*session.visible(), session.scenario().clone());
        let mut draft = put(Lever::Migration, cutover as f64, &visible, &scenario, &Decisions::none());
        session.decide(draft);
        for_the_cutover(&session).filter(|fleet| fleet.bought >= 1.0)?;
        draft.orders = Some([0.0; crate::sim::decisions::PLATFORMS]);
        session.decide(draft);
        let compared = Compared::of(Lever::Migration, &session).unwrap();
        Some((compared.found.len(), compared.words(&texts, &session).join(" ")))
    });
    let (found, words) = told.expect("a cutover that needs machines");
    assert_eq!(found, 0);
    assert!(words.contains("cut over cannot be carried out"), "{words}");
    assert!(!words.contains("no change and with no change"), "{words}");
}

/// A move on which nobody works is told before the close, and one whose night this is with how ready it is said to be.
#[test]
fn a_close_tells_what_stands_against_the_move() {
    let texts = Texts::new(Locale::En);
    let said = |session: &Session| {
        let words: Vec<String> =
            crate::desk::closing::words(&texts, session).into_iter().map(|(said, _)| said).collect();
        words.join(" ")
    };
    let at = |to: MigrationMove| MigrationMove::ALL.iter().position(|one| *one == to).unwrap() as f64;
    let fresh = Game::begin(Setup { scenario: "dotcom-2000".into(), seed: 7, ..Setup::default() }).unwrap();
    let mut session = Session::new(fresh);
    let (visible, scenario) = (*session.visible(), session.scenario().clone());
    assert!(!said(&session).contains("Nobody is on the migration"));
    let committed = put(Lever::Migration, at(MigrationMove::Commit), &visible, &scenario, &Decisions::none());
    session.decide(committed);
    assert!(said(&session).contains("Nobody is on the migration"), "{}", said(&session));
    let porting = Allocation { migration: 0.7, ..scenario.levels.allocation };
    session.decide(Decisions { allocation: Some(porting), ..committed });
    assert!(!said(&session).contains("Nobody is on the migration"));
    let mut later = super::session(6);
    let (visible, scenario) = (*later.visible(), later.scenario().clone());
    later.decide(put(Lever::Migration, at(MigrationMove::Cutover), &visible, &scenario, &Decisions::none()));
    assert!(said(&later).contains("The new side is reported to be"), "{}", said(&later));
}
