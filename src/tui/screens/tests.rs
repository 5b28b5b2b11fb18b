//! Pictures of the screens with a fixed seed and a scripted game, in both languages, at the least size and the size
//! they are made for.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::books::Books;
use super::{Context, Look, Screen};
use crate::content::library;
use crate::journal::{ScenarioSource, Setup};
use crate::sim::decisions::{Allocation, Care, Decisions, Freeze, MigrationMove};
use crate::sim::scenario::{Difficulty, Form};
use crate::text::Locale;
use crate::tui::app::chrome;
use crate::tui::session::{Game, Session};
use crate::tui::widgets::text_of;

mod pictures;

/// A game of the flagship that commits to the migration in its third quarter, rehearses, and may cut over later.
pub(super) fn scripted(quarters: usize) -> Session {
    let (scenario, meta) = library::built_in("dotcom-2000").unwrap();
    let source = ScenarioSource::of(&meta);
    let setup = Setup {
        scenario: "dotcom-2000".to_owned(),
        form: Form::Full,
        difficulty: Difficulty::Operator,
        seed: 7,
        ..Setup::default()
    };
    let mut game = Game::new(scenario, source, setup);
    for turn in 0..quarters {
        game.set_draft(script(turn));
        if game.close().is_err() {
            let rejections = game.rejections();
            panic!("turn {turn}: {rejections:?}");
        }
    }
    Session::new(game)
}

fn script(turn: usize) -> Decisions {
    let porting =
        Allocation { migration: 0.62, testing: 0.15, fulfilment: 0.1, decoupling: 0.1, ..Allocation::default() };
    match turn {
        1 => Decisions { migration: Some(MigrationMove::Pilot), ..Decisions::none() },
        2 => Decisions {
            migration: Some(MigrationMove::Commit),
            freeze: Some(Freeze::Full),
            allocation: Some(porting),
            ..Decisions::none()
        },
        4 => Decisions { care: Some(Care { rehearsal: true, ..Care::default() }), ..Decisions::none() },
        _ => Decisions::none(),
    }
}

/// The same game in the cutover night, after some acts: compare, hold where something is odd, else go on.
pub(super) fn at_night(acts: usize) -> Session {
    use crate::sim::cutover::{Act, Night, Probe};
    let session = scripted(6);
    let mut game = session.game().clone();
    game.set_draft(Decisions { migration: Some(MigrationMove::Cutover), ..Decisions::none() });
    for _ in 0..acts {
        let Some(night) = game.night() else { panic!("no night: {:?}", game.rejections()) };
        let Night::Step(step) = night.stands else { break };
        let odd = step.anomaly && step.possible(Act::Probe(Probe::Compare));
        game.act(if odd { Act::Probe(Probe::Compare) } else { Act::Go }).unwrap();
    }
    game.begin_night().unwrap();
    Session::new(game)
}

/// The same game played to its end by standing orders, after the night.
pub(super) fn finished() -> Session {
    let mut game = at_night(48).game().clone();
    while game.phase() != crate::tui::session::Phase::Over {
        game.close().unwrap();
    }
    Session::new(game)
}

/// The picture of a screen as it stands.
pub(super) fn drawn(screen: &mut dyn Screen, session: &Session, locale: Locale, size: (u16, u16)) -> String {
    let look = Look::plain(locale);
    let whole = Rect::new(0, 0, size.0, size.1);
    let bare = matches!(screen.scope(), crate::tui::action::Scope::Night | crate::tui::action::Scope::Debrief);
    let area = chrome::body(whole, (!bare).then_some(super::ScreenId::Books));
    let mut buffer = Buffer::empty(whole);
    screen.draw(&mut buffer, area, &Context { look: &look, session });
    let problems = look.texts.problems();
    assert!(problems.is_empty(), "{problems:?}");
    text_of(&buffer).lines().skip(usize::from(area.y)).take(usize::from(area.height)).collect::<Vec<_>>().join("\n")
}

/// The picture of a screen that has just come to the front.
pub(super) fn picture(screen: &mut dyn Screen, session: &Session, locale: Locale, size: (u16, u16)) -> String {
    screen.enter(session);
    drawn(screen, session, locale, size)
}

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];
