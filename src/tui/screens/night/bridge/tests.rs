//! Nothing that the bridge says is cut at the least size, whatever the night.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Plan, below, draw, standing, steps};
use crate::desk::bridge::{closes, is_door, is_possible, label, leaves_open, quiet, readings, so_far};
use crate::desk::session::{Game, Session};
use crate::sim::cutover::{Act, Cause, Finding, Night, NightStep, OutcomeKind, Probe, check_act};
use crate::text::{Locale, Texts};
use crate::tui::screens::tests::{before_the_night, played_on};
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
                        let lines = below(look, step, act, refused, 78);
                        let words: String = lines.into_iter().map(|(line, _)| squeezed(&line)).collect();
                        assert!(shown.contains(&words), "{words} in {shown}");
                    }
                }
            });
        }
    }
}

#[test]
fn what_going_on_closes_is_said_before_it_by_another_verb_and_a_mark() {
    let texts = Locale::ALL.map(Texts::new);
    let (mut closed, mut plain) = (0, 0);
    for least in [1, 20, 40] {
        along(&before_the_night(|game| game.setup().seed >= least), &[Act::Go], |_, step| {
            let last = step.place + 1 == step.step_count;
            for texts in &texts {
                let is_plain = label(texts, step, Act::Go) == texts.get("night-act-go");
                assert_eq!(is_plain, !leaves_open(step) && !is_door(step) && !last, "{step:?}");
            }
            assert_eq!(closes(step).is_some(), leaves_open(step) || is_door(step), "{step:?}");
            *(if leaves_open(step) { &mut closed } else { &mut plain }) += 1;
        });
    }
    assert!(closed > 0 && plain > 0, "{closed} steps with errors, {plain} without");
}

/// A step without a sign is called by what its readings show, and not by one name all night.
#[test]
fn quiet_steps_are_told_apart_by_what_the_readings_show() {
    let mut called: Vec<&str> = Vec::new();
    for least in [1, 20, 40, 60] {
        along(&before_the_night(|game| game.setup().seed >= least), &[Act::Go], |session, step| {
            let watch = session.scenario().night.watch_error;
            if step.anomaly {
                return;
            }
            let name = quiet(step, watch);
            let rehearsal = step.rehearsal.as_slice();
            match name {
                "night-quiet-alone" => assert!(rehearsal.is_empty()),
                "night-quiet-same" => assert!(rehearsal.iter().all(|rate| *rate <= watch) && !rehearsal.is_empty()),
                "night-quiet-other" => assert!(rehearsal.iter().any(|rate| *rate > watch)),
                "night-quiet-noisy" => assert!(step.noisy),
                _ => assert!(!step.noisy),
            }
            called.push(name);
        });
    }
    called.sort_unstable();
    called.dedup();
    assert!(called.len() > 1, "{called:?}");
}

#[test]
fn a_cause_that_is_settled_leaves_no_other_possible() {
    let acts = [Act::Probe(Probe::Drain), Act::Probe(Probe::WakeDba), Act::Go];
    let mut settled = 0;
    for least in [1, 20, 40, 60] {
        along(&before_the_night(|game| game.setup().seed >= least), &acts, |_, step| {
            let known = |cause: &Cause| matches!(step.findings.of(*cause), Finding::Confirmed | Finding::BeyondTonight);
            if step.anomaly && Cause::ALL.iter().any(known) {
                settled += 1;
                assert!(Cause::ALL.iter().all(|cause| is_possible(step, *cause) == known(cause)), "{step:?}");
            }
        });
    }
    assert!(settled > 0, "no probe found anything");
}

#[test]
fn the_morning_tells_when_the_old_side_has_the_shop_again() {
    let restored = |game: &Game| match played_on(game.clone(), |_| false).night().map(|night| night.stands) {
        Some(Night::Outcome(outcome)) if outcome.kind == OutcomeKind::FailedWithFallback => Some(outcome),
        _ => None,
    };
    let outcome = restored(&before_the_night(|game| restored(game).is_some())).unwrap();
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let minutes = outcome.peak.as_slice();
        let told = |upto: usize| so_far(&texts, &outcome, &minutes[..upto]);
        let worst = minutes.iter().position(|rate| *rate >= outcome.peak.worst()).unwrap();
        let taken = outcome.minutes_into_peak.to_string();
        let errors = crate::text::share::percent(outcome.peak.worst(), 1);
        let rising = crate::args! { "errors" => errors.clone(), "worst" => errors };
        assert_eq!(told(worst + 1), texts.format("night-peak-so-far", &rising));
        assert!(told(minutes.len()).contains(&taken), "{}", told(minutes.len()));
        assert!(texts.problems().is_empty(), "{:?}", texts.problems());
    }
}

/// The highest that is told of a step is the highest that was read on it, also once the curve has left it behind; and what
/// falls is not said to rise because it once stood lower.
#[test]
fn a_step_keeps_its_highest_reading_and_is_called_by_its_latest_course() {
    let ways: [&[Act]; 2] = [
        &[Act::Hold, Act::Hold, Act::Hold, Act::Go],
        &[Act::Probe(Probe::Compare), Act::Probe(Probe::Drain), Act::Hold, Act::Hold, Act::Hold, Act::Go],
    ];
    let texts = Texts::new(Locale::En);
    let (mut left_behind, mut turned) = (0, 0);
    for least in [1, 20, 40, 60] {
        let game = before_the_night(|game| game.setup().seed >= least);
        for way in ways {
            let mut read = (u8::MAX, 0.0_f64);
            along(&game, way, |session, step| {
                let shown = step.history.as_slice().iter().copied().fold(step.error_rate, f64::max);
                read = if read.0 == step.place { (step.place, read.1.max(shown)) } else { (step.place, shown) };
                assert!((step.highest - read.1).abs() < 1e-12 || step.highest > read.1, "{step:?}, read {read:?}");
                left_behind += u32::from(step.highest > shown);
                if step.anomaly {
                    return;
                }
                let watch = session.scenario().night.watch_error;
                let highest = crate::text::share::percent(step.highest, 1);
                assert!(readings(&texts, step, watch)[0].contains(&highest), "{step:?}");
                let history = step.history.as_slice();
                let last = history.len().checked_sub(2).and_then(|place| history.get(place)).copied();
                let change = step.error_rate - last.unwrap_or(step.error_rate);
                match quiet(step, watch) {
                    "night-quiet-rising" => assert!(change > -0.003, "{step:?}"),
                    "night-quiet-falling" => assert!(change < 0.003, "{step:?}"),
                    _ => return,
                }
                let first = step.error_rate - history.first().copied().unwrap_or_default();
                turned += u32::from(change.signum() * first.signum() < 0.0);
            });
        }
    }
    assert!(left_behind > 0 && turned > 0, "{left_behind} left behind, {turned} turned");
}
