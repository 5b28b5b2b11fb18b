//! Nothing that the bridge says is cut at the least size, whatever the night.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Plan, Role, draw, reason, standing, steps};
use crate::desk::session::{Game, Session};
use crate::sim::cutover::{Act, Night, NightStep, Probe, check_act};
use crate::text::Locale;
use crate::tui::screens::tests::before_the_night;
use crate::tui::screens::{Context, Look};
use crate::tui::widgets::text_of;

/// The least size, without the footer.
const LEAST: Rect = Rect { x: 0, y: 0, width: 80, height: 23 };

/// The night of a game with these acts over and over, as far as they are possible, and what the bridge looks like before
/// each.
fn along(game: &Game, acts: &[Act], mut look_at: impl FnMut(&Session, &NightStep)) {
    let mut session = Session::new(game.clone());
    session.game_mut().begin_night().unwrap();
    for act in acts.iter().cycle() {
        let Some(Night::Step(step)) = session.game().night().map(|night| night.stands) else {
            return;
        };
        look_at(&session, &step);
        let act = if step.possible(*act) { *act } else { Act::Go };
        session.game_mut().act(act).unwrap();
    }
}

fn squeezed(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn nothing_is_cut_at_the_least_size() {
    let ways: [&[Act]; 3] = [
        &[Act::Go],
        &[Act::Probe(Probe::Compare), Act::Probe(Probe::Drain), Act::Probe(Probe::WakeDba), Act::Hold, Act::Go],
        &[Act::Hold, Act::Hold, Act::Hold, Act::Probe(Probe::Drain), Act::Go],
    ];
    let looks = Locale::ALL.map(Look::plain);
    for least in [1, 20, 40, 60] {
        let game = before_the_night(|game| game.setup().seed >= least);
        for way in ways {
            along(&game, way, |session, step| {
                for look in &looks {
                    let context = Context { look, session };
                    let room = Rect { x: 1, width: 78, ..LEAST };
                    let mut rows = Buffer::empty(LEAST);
                    let above = 1 + steps(&mut rows, room, &context, step) + standing(&mut rows, room, look, step);
                    let shown = text_of(&rows);
                    assert!(!shown.contains(look.glyphs().ellipsis), "{shown}");
                    let loud = NightStep { error_rate: 1.0, ..*step };
                    let mut rows = Buffer::empty(LEAST);
                    steps(&mut rows, room, &context, &loud);
                    let shown = text_of(&rows);
                    assert!(!shown.contains(look.glyphs().ellipsis), "{shown}");
                    let plan = Plan::of(&context, step, 78, LEAST.height - above);
                    assert!(plan.causes.len() + 2 <= usize::from(plan.panels), "{:?} in {}", plan.causes, plan.panels);
                    assert!(plan.said.len() <= usize::from(plan.words), "{:?} in {}", plan.said, plan.words);
                    let night = session.game().night().unwrap();
                    for (place, act) in Act::ALL.into_iter().enumerate() {
                        let refused =
                            check_act(&night.setup, &context.scenario().night, night.acts.as_slice(), act).err();
                        let mut buffer = Buffer::empty(LEAST);
                        draw(&mut buffer, LEAST, &context, step, Some(place), refused);
                        let shown = squeezed(&text_of(&buffer));
                        let lines: Vec<(String, Role)> = refused.map_or_else(Vec::new, |why| reason(look, why, 78));
                        let words: String = lines.into_iter().map(|(line, _)| squeezed(&line)).collect();
                        assert!(shown.contains(&words), "{words} in {shown}");
                    }
                }
            });
        }
    }
}
