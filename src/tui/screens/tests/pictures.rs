//! Reviewed pictures, at every size of [`SIZES`], in both languages.

use super::{SIZES, after, before_the_night, cutting, drawn, history_until, played_on, story_until, told_until};
use crate::content::library::{self, SCENARIOS, ScenarioMeta};
use crate::desk::levers::Lever;
use crate::desk::session::{Game, Phase, Session};
use crate::desk::statements::Subject;
use crate::desk::why::{Question, Reckoned};
use crate::journal::{ScenarioSource, Setup};
use crate::report::reckoning::Reckoning;
use crate::sim::cutover::Night as Stands;
use crate::sim::decisions::Decisions;
use crate::sim::figures::Figure;
use crate::sim::ledger::Account;
use crate::sim::scenario::Scenario;
use crate::sim::units::Money;
use crate::text::Locale;
use crate::tui::action::Action;
use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::Books;
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::close::Close;
use crate::tui::screens::debrief::Debrief;
use crate::tui::screens::desk::Desk;
use crate::tui::screens::forecast::Forecast;
use crate::tui::screens::letter::Letter;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::night::Night;
use crate::tui::screens::people::People;
use crate::tui::screens::why::Why;
use crate::tui::screens::{Screen, Step};

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
    let landlord = story_until("dotcom-2000", "power-grid", 7, |game, _| game.turn() >= 11);
    pictures("people-mandate", &mut People, &mut Session::new(landlord), &[]);
}

#[test]
fn night() {
    let quiet = played_on(before_the_night(|_| true), |step| step.place == 2);
    pictures("night-quiet", &mut Night::default(), &mut Session::new(quiet), &[]);
    let odd = |game: &crate::desk::session::Game| {
        let stands = played_on(game.clone(), |step| step.anomaly && step.findings.compared.is_some()).night();
        matches!(stands.map(|night| night.stands), Some(Stands::Step(_)))
    };
    let odd = played_on(before_the_night(odd), |step| step.anomaly && step.findings.compared.is_some());
    pictures("night-odd", &mut Night::default(), &mut Session::new(odd.clone()), &[]);
    pictures("night-refused", &mut Night::default(), &mut Session::new(odd), &[Action::Pick(3)]);
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
        |by, stop: &dyn Fn(&crate::desk::session::Game) -> bool| story_until("lamplight", by, 3, |game, _| stop(game));
    let mut pen = Session::new(lamplight("newcomer", &|game| game.turn() == 3));
    pictures("lamplight-briefing", &mut Briefing::default(), &mut pen, &[]);
    pictures("lamplight-desk", &mut Desk::default(), &mut pen, &[]);
    let eve = story_until("lamplight", "lamplight-move", 3, cutting);
    let night = played_on(eve, |step| step.place == 2);
    pictures("lamplight-night", &mut Night::default(), &mut Session::new(night), &[]);
    let mut over = Session::new(story_until("lamplight", "lamplight-move", 3, |_, _| false));
    pictures("lamplight-debrief", &mut Debrief::default(), &mut over, &leafed(3));
    pictures("lamplight-last-page", &mut Debrief::default(), &mut over, &leafed(1));
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

/// To a page of the debrief: nobody can tell what nearly killed it, and leafs on.
fn leafed(pages: usize) -> Vec<Action> {
    let mut actions = vec![Action::Last];
    actions.extend(std::iter::repeat_n(Action::Act, pages));
    actions
}

#[test]
fn debrief() {
    let over = |seed| history_until(seed, |_, _| false);
    let lived = |seed: &u64| over(*seed).verdict().is_some_and(|verdict| verdict.ending.survived());
    let (good, bad) = ((1..99).find(lived).unwrap(), (1..99).find(|seed| !lived(seed)).unwrap());
    let mut good = Session::new(over(good));
    pictures("debrief-last-page", &mut Debrief::default(), &mut good, &leafed(1));
    pictures("debrief-question", &mut Debrief::default(), &mut good, &[]);
    pictures("debrief-split", &mut Debrief::default(), &mut good, &[Action::Down, Action::Act, Action::Act]);
    pictures("debrief-reckoning", &mut Debrief::default(), &mut good, &leafed(3));
    pictures("debrief-ending", &mut reckoned(&good), &mut good, &leafed(3));
    pictures("debrief-lines", &mut reckoned(&good), &mut good, &leafed(4));
    pictures("debrief-mattered", &mut reckoned(&good), &mut good, &leafed(5));
    pictures("debrief-record", &mut Debrief::default(), &mut good, &leafed(6));
    let mut bad = Session::new(over(bad));
    pictures("debrief-last-page-bad", &mut Debrief::default(), &mut bad, &leafed(1));
    pictures("debrief-ending-bad", &mut reckoned(&bad), &mut bad, &leafed(3));
}

/// A scenario of somebody's own: a hundred times the money, and texts as long as anybody would write them.
const VAST: &str = r##"texts: (
        en: r#"
scenario-vast-title = The Honourable Company of Merchants Trading by Wire into All Parts of the Continent
scenario-vast-description = Everything is larger here.
headline-first = Honourable Company of Merchants Trading by Wire enters the century with more money than it has words for, and a good many words
headline-opening = Honourable Company of Merchants Trading by Wire enters the century with more money than it has words for, and a good many words
advice-finance-window = "The bank would lend us the bank, at six and seven eighths, by Friday."
front-paper = The Intelligencer and Universal Advertiser of All the Provinces
front-till-earned = Sales came to { $sales }, of which { $operating } stayed, and the till, to which a second and a third till had to be added in the course of the year because the first would no longer close, holds { $cash }, not counting the coins.
front-till-borrowed = Sales came to { $sales }, of which { $operating } was lost, and the till, to which a second and a third till had to be added in the course of the year because the first would no longer close, holds { $cash }, not counting the coins.
front-till-burned = Sales came to { $sales }, and the till, from which { $change } went out in the course of the year by a door that nobody remembers having been built, still holds { $cash }, not counting the coins.
"#,
        ko: r#"
scenario-vast-title = 대륙 방방곡곡에 전신으로 장사하는 명예로운 상인 조합
scenario-vast-description = 여기서는 모든 것이 더 크다.
headline-first = 전신으로 장사하는 명예로운 상인 조합, 셀 말이 모자랄 만큼 많은 돈과 그보다 많은 말로 새 세기를 맞다
headline-opening = 전신으로 장사하는 명예로운 상인 조합, 셀 말이 모자랄 만큼 많은 돈과 그보다 많은 말로 새 세기를 맞다
advice-finance-window = "은행이 은행을 통째로 빌려주겠답니다. 금요일까지 6.875%입니다."
front-paper = 전국 각지 만물 광고와 소식을 두루 전하는 신문
front-till-earned = 매출은 { $sales }. 그 가운데 { $operating }{ JOSA($operating, "이") } 남았고, 금고가 닫히지 않아 한 해 동안 둘째와 셋째 금고를 들여놓은 끝에 동전을 빼고도 { $cash }{ JOSA($cash, "이") } 들어 있다.
front-till-borrowed = 매출은 { $sales }. 장사로는 { $operating }{ JOSA($operating, "을") } 잃었고, 금고가 닫히지 않아 한 해 동안 둘째와 셋째 금고를 들여놓은 끝에 동전을 빼고도 { $cash }{ JOSA($cash, "이") } 들어 있다.
front-till-burned = 매출은 { $sales }. 언제 냈는지 아무도 모르는 문으로 한 해 동안 { $change }{ JOSA($change, "이") } 나갔고, 금고에는 동전을 빼고도 { $cash }{ JOSA($cash, "이") } 남았다.
"#,
    ),
    first: "2000Q1",
    spans"##;

fn vast_source() -> (std::sync::Arc<Scenario>, ScenarioMeta) {
    let source = SCENARIOS[0].source.replacen("name: \"dotcom-2000\"", "name: \"vast\"", 1);
    let source = source.replacen("first: \"2000Q1\",\n    spans", VAST, 1);
    let source = source.replacen("cash: (706.0,", "cash: (70600.0,", 1);
    library::from_source("vast.ron", &source).unwrap()
}

/// The vast company by history's decisions, until `stop` says so or to its end.
pub(in crate::tui) fn vast_until(seed: u64, stop: impl FnMut(&Game, &Decisions) -> bool) -> Game {
    let (scenario, meta) = vast_source();
    told_until(&scenario, ScenarioSource::of(&meta), &meta.name, "history", seed, stop)
}

fn vast(quarters: usize) -> Session {
    let (scenario, meta) = vast_source();
    let setup = Setup { scenario: meta.name.clone(), seed: 7, ..Setup::default() };
    let mut game = Game::new(scenario, ScenarioSource::of(&meta), setup);
    for _ in 0..quarters {
        game.close().unwrap();
    }
    Session::new(game)
}

#[test]
fn overflowing() {
    let mut first = vast(0);
    pictures("vast-briefing", &mut Briefing::default(), &mut first, &[]);
    pictures("vast-desk", &mut Desk::default(), &mut first, &[]);
    let mut later = vast(4);
    pictures("vast-books", &mut Books::default(), &mut later, &[Action::NextPane]);
    let mut close = Close::default();
    still(&mut close, &later);
    pictures("vast-front", &mut Stilled(close), &mut later, &[Action::Skip; 2]);
}

/// The screens behind the desk with the money of a vast company, and its night, end and letter.
#[test]
fn overflowing_behind_the_desk() {
    let later = |turn| Session::new(vast_until(7, |game, _| game.turn() >= turn));
    let mut porting = later(6);
    pictures("vast-machines", &mut Machines, &mut porting, &[]);
    pictures("vast-bet", &mut Bet, &mut porting, &[]);
    pictures("vast-people", &mut People, &mut porting, &[]);
    pictures("vast-why", &mut Why::about(Figure::Cash, &porting), &mut porting, &[]);
    pictures("vast-close", &mut Stilled(Close::default()), &mut later(3), &[Action::Skip]);
    let eve = (1..40).map(|seed| vast_until(seed, cutting)).find(|game| game.phase() != Phase::Over).unwrap();
    let night = played_on(eve, |step| step.place == 5);
    pictures("vast-night", &mut Night::default(), &mut Session::new(night), &[]);
    let letter = |seed: u64| {
        let mut game = vast_until(seed, |game, _| game.turn() + 1 == game.span().decided);
        (game.phase() != Phase::Over && game.close().is_ok() && game.phase() == Phase::Letter(2004)).then_some(game)
    };
    pictures("vast-letter", &mut Letter::default(), &mut Session::new((1..40).find_map(letter).unwrap()), &[]);
    let mut over = Session::new(vast_until(7, |_, _| false));
    pictures("vast-last-page", &mut Debrief::default(), &mut over, &leafed(1));
    pictures("vast-ending", &mut reckoned(&over), &mut over, &leafed(3));
    pictures("vast-lines", &mut reckoned(&over), &mut over, &leafed(4));
    pictures("vast-mattered", &mut reckoned(&over), &mut over, &leafed(5));
    pictures("vast-record", &mut Debrief::default(), &mut over, &leafed(6));
}

/// The question about cash, of the company as it is and of a vast one.
#[test]
fn forecast() {
    let asked = |mut session: Session| {
        while !session.asks_range() {
            session.game_mut().close().unwrap();
            session.open_quarter();
        }
        session
    };
    for (name, session) in [("forecast", after(0)), ("vast-forecast", vast(0))] {
        let mut session = asked(session);
        let mut dialog = Forecast::new(&session);
        pictures(name, &mut dialog, &mut session, &[Action::Down, Action::Right]);
    }
}

/// A close in which nothing moves, whatever the picture enters.
struct Stilled(Close);

impl Screen for Stilled {
    fn scope(&self) -> crate::tui::action::Scope {
        self.0.scope()
    }

    fn enter(&mut self, session: &Session) {
        still(&mut self.0, session);
    }

    fn draw(
        &self,
        buffer: &mut ratatui::buffer::Buffer,
        area: ratatui::layout::Rect,
        context: &crate::tui::screens::Context<'_>,
    ) {
        self.0.draw(buffer, area, context);
    }

    fn update(&mut self, action: Action, session: &mut Session) -> Step {
        self.0.update(action, session)
    }
}

fn still(close: &mut Close, session: &Session) {
    close.enter(session);
    close.still(session);
}

#[test]
fn year_end() {
    pictures("close-first", &mut Stilled(Close::default()), &mut after(1), &[Action::Skip]);
    let mut second = after(8);
    pictures("december", &mut Stilled(Close::default()), &mut second, &[]);
    pictures("front", &mut Stilled(Close::default()), &mut second, &[Action::Skip; 2]);
    let mut first = after(4);
    pictures("front-first", &mut Stilled(Close::default()), &mut first, &[Action::Skip; 2]);
    let lit = story_until("lamplight", "newcomer", 3, |game, _| game.turn() == 4);
    pictures("lamplight-front", &mut Stilled(Close::default()), &mut Session::new(lit), &[Action::Skip; 2]);
}

#[test]
fn a_lever_is_explained_by_what_it_moves() {
    let mut session = after(5);
    for (name, lever) in [("price", Lever::Price), ("hiring", Lever::Hiring), ("freeze", Lever::Freeze)] {
        let mut why = Why::among(Vec::new(), Question::Lever(lever), &session);
        pictures(&format!("why-lever-{name}"), &mut why, &mut session, &[]);
    }
    // Once nothing burns, with what an appraiser would make of it.
    let mut later = after(9);
    let mut why = Why::among(Vec::new(), Question::Lever(Lever::Price), &later);
    pictures("why-lever-worth", &mut why, &mut later, &[]);
}

/// A draft that the judge refuses, at the desk.
#[test]
fn refused() {
    let mut session = after(5);
    let draft = Decisions { marketing: Some(Money::from_millions(100_000.0)), ..*session.draft() };
    session.decide(draft);
    assert!(!session.rejections().is_empty());
    pictures("desk-refused", &mut Desk::default(), &mut session, &[]);
}
