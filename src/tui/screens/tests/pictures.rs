//! Reviewed pictures, at the least size and the size the screens are made for, in both languages.

use super::{after, before_the_night, cutting, drawn, history_until, played_on, story_until};
use crate::report::reckoning::Reckoning;
use crate::sim::cutover::Night as Stands;
use crate::sim::figures::Figure;
use crate::sim::ledger::Account;
use crate::text::Locale;
use crate::tui::action::Action;
use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::{Books, statements::Subject};
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::debrief::Debrief;
use crate::tui::screens::desk::Desk;
use crate::tui::screens::letter::Letter;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::night::Night;
use crate::tui::screens::people::People;
use crate::tui::screens::why::{Question, Reckoned, Why};
use crate::tui::screens::{Screen, Step};
use crate::tui::session::{Phase, Session};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];

fn pictures(name: &str, screen: &mut dyn Screen, session: &mut Session, actions: &[Action]) {
    screen.enter(session);
    for action in actions {
        screen.update(*action, session);
    }
    for locale in Locale::ALL {
        for (width, height) in SIZES {
            let all = format!("{name}-{}-{width}x{height}", locale.code());
            let shown = drawn(screen, session, locale, (width, height));
            insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(all, shown);
            });
        }
    }
}

#[test]
fn books() {
    pictures("books-first", &mut Books::default(), &mut after(0), &[Action::NextPane]);
    let mut session = after(9);
    pictures("books-income", &mut Books::default(), &mut session, &[Action::Down, Action::Left]);
    pictures("books-balance", &mut Books::default(), &mut session, &[Action::NextPane]);
    pictures(
        "books-cash-flow",
        &mut Books::default(),
        &mut session,
        &[Action::NextPane, Action::NextPane, Action::Last],
    );
}

#[test]
fn why() {
    let mut session = after(6);
    for (name, figure) in [
        ("why-sales", Figure::Sales),
        ("why-cash", Figure::Cash),
        ("why-margin", Figure::GrossMargin),
        ("why-outage", Figure::OutageHours),
        ("why-urgency", Figure::Urgency),
    ] {
        let mut why = Why::about(figure, &session);
        pictures(name, &mut why, &mut session, &[]);
    }
    pictures("why-line", &mut Why::of_line(Subject::Stands(Account::Payables), 4), &mut session, &[]);
    let mut among = Why::among(Machines.figures(&session), Question::Reckoned(Reckoned::Units(0)), &session);
    pictures("why-units", &mut among, &mut session, &[]);
    let mut decided = Why::about(Figure::Sales, &session);
    pictures("why-decided", &mut decided, &mut session, &[Action::First, Action::NextPane]);
    pictures("why-defined", &mut Why::about(Figure::Readiness, &session), &mut session, &[]);
    pictures("why-nothing", &mut Why::about(Figure::Sales, &session), &mut session, &[Action::First]);
}

#[test]
fn machines() {
    pictures("machines-first", &mut Machines, &mut after(0), &[]);
    pictures("machines-later", &mut Machines, &mut after(6), &[]);
}

#[test]
fn bet() {
    pictures("bet-first", &mut Bet, &mut after(0), &[]);
    pictures("bet-porting", &mut Bet, &mut after(4), &[]);
    pictures("bet-after", &mut Bet, &mut after(14), &[]);
}

#[test]
fn people() {
    pictures("people", &mut People, &mut after(5), &[]);
}

#[test]
fn night() {
    let quiet = played_on(before_the_night(|_| true), |step| step.place == 2);
    pictures("night-quiet", &mut Night::default(), &mut Session::new(quiet), &[]);
    let odd = |game: &crate::tui::session::Game| {
        let stands = played_on(game.clone(), |step| step.anomaly && step.findings.compared.is_some()).night();
        matches!(stands.map(|night| night.stands), Some(Stands::Step(_)))
    };
    let odd = played_on(before_the_night(odd), |step| step.anomaly && step.findings.compared.is_some());
    pictures("night-odd", &mut Night::default(), &mut Session::new(odd.clone()), &[]);
    pictures("night-refused", &mut Night::default(), &mut Session::new(odd), &[Action::Right; 2]);
    let door = played_on(before_the_night(|_| true), |step| step.payments_begin_next);
    pictures("night-door", &mut Night::default(), &mut Session::new(door), &[]);
}

/// A game that has come to the first letter.
fn to_the_letter() -> Session {
    let letter = |seed: &u64| {
        let mut game = history_until(*seed, |game, _| game.turn() + 1 == game.span().decided);
        (game.phase() != Phase::Over && game.close().is_ok() && game.phase() == Phase::Letter(2004)).then_some(game)
    };
    Session::new((1..40).find_map(|seed| letter(&seed)).unwrap())
}

#[test]
fn letter() {
    pictures("letter-first", &mut Letter::default(), &mut to_the_letter(), &[Action::First, Action::Pick(1)]);
    pictures("letter-last-option", &mut Letter::default(), &mut to_the_letter(), &[Action::Pick(3)]);
}

#[test]
fn a_letter_is_signed_with_the_option_the_hand_is_on() {
    let mut session = to_the_letter();
    let mut letter = Letter::default();
    letter.enter(&session);
    letter.update(Action::Pick(3), &mut session);
    let step = letter.update(Action::Act, &mut session);
    assert!(matches!(step, Step::CloseQuarter) && session.draft().event == Some(2));
}

#[test]
fn second_story() {
    let lamplight =
        |by, stop: &dyn Fn(&crate::tui::session::Game) -> bool| story_until("lamplight", by, 3, |game, _| stop(game));
    let mut pen = Session::new(lamplight("newcomer", &|game| game.turn() == 3));
    pictures("lamplight-briefing", &mut Briefing::default(), &mut pen, &[]);
    pictures("lamplight-desk", &mut Desk::default(), &mut pen, &[]);
    let eve = story_until("lamplight", "lamplight-move", 3, cutting);
    let night = played_on(eve, |step| step.place == 2);
    pictures("lamplight-night", &mut Night::default(), &mut Session::new(night), &[]);
    let mut over = Session::new(story_until("lamplight", "lamplight-move", 3, |_, _| false));
    pictures("lamplight-debrief", &mut Debrief::default(), &mut over, &[Action::Act, Action::Act]);
}

#[test]
fn morning() {
    let mut calm = Session::new(played_on(before_the_night(|_| true), |_| false));
    pictures("morning-20", &mut Night::default(), &mut calm, &[Action::Act]);
    pictures("morning-over", &mut Night::default(), &mut calm, &[Action::Act; 3]);
    let broken = before_the_night(|game| {
        let stands = played_on(game.clone(), |_| false).night().map(|night| night.stands);
        matches!(stands, Some(Stands::Outcome(outcome)) if outcome.kind.is_bad())
    });
    let mut broken = Session::new(played_on(broken, |_| false));
    pictures("morning-broken", &mut Night::default(), &mut broken, &[Action::Act; 3]);
}

/// A debrief to which what was to be reckoned has come.
fn reckoned(session: &Session) -> Debrief {
    let mut debrief = Debrief::default();
    debrief.enter(session);
    assert!(debrief.asks_for_reckoning() && !debrief.asks_for_reckoning(), "it is asked for once");
    debrief.take_in(session.game().state_hash(), Reckoning::of(session.game()));
    debrief
}

#[test]
fn debrief() {
    let over = |seed| history_until(seed, |_, _| false);
    let lived = |seed: &u64| over(*seed).verdict().is_some_and(|verdict| verdict.ending.survived());
    let (good, bad) = ((1..99).find(lived).unwrap(), (1..99).find(|seed| !lived(seed)).unwrap());
    let mut good = Session::new(over(good));
    pictures("debrief-question", &mut Debrief::default(), &mut good, &[]);
    pictures("debrief-split", &mut Debrief::default(), &mut good, &[Action::Down, Action::Act]);
    pictures("debrief-reckoning", &mut Debrief::default(), &mut good, &[Action::Act, Action::Act]);
    pictures("debrief-ending", &mut reckoned(&good), &mut good, &[Action::Act, Action::Act]);
    pictures("debrief-record", &mut Debrief::default(), &mut good, &[Action::Act, Action::Act, Action::NextPane]);
    let mut bad = Session::new(over(bad));
    pictures("debrief-ending-bad", &mut reckoned(&bad), &mut bad, &[Action::Act, Action::Act]);
}
