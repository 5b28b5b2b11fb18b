//! Cutover night in words: what is said between two acts, the acts and why they cannot be done, the morning.

use super::Tone;
use crate::args;
use crate::journal::Game;
use crate::journal::NightInProgress;
use crate::report::nights::NightKind;
use crate::sim::cutover::{
    Act, ActRejection, Cause, Fallback, Finding, HISTORY_MINUTES, LeftStanding, Night, NightConstants, NightOutcome,
    NightStep, OutcomeKind, Probe, Sign, left_standing, night,
};
use crate::text::{Args, Texts, decimal, share};

/// Error rate from which a step that is left is one left with errors. (Assumption: what the room calls a quiet night stays
/// below it.)
pub const LEFT_OPEN: f64 = 0.01;
/// Change of the error rate on a step from which it is said to rise or fall. (Assumption: three tenths of a percent, what can
/// be seen of the curve.)
const SEEN: f64 = 0.003;
/// Faults of a night that are told, at most: there is no room for more.
const FAULTS_TOLD: usize = 2;

/// Whether going on from here opens a door that does not close again.
#[must_use]
pub const fn is_door(step: &NightStep) -> bool {
    step.payments_begin_next || !matches!((step.fallback, step.fallback_after_go), (a, b) if a as u8 == b as u8)
}

/// Whether going on from here leaves something behind to which nobody comes back tonight.
#[must_use]
pub fn leaves_open(step: &NightStep) -> bool {
    step.anomaly || step.error_rate >= LEFT_OPEN
}

/// Whether a cause may still be it, by what has been found out on the step.
#[must_use]
pub fn is_possible(step: &NightStep, cause: Cause) -> bool {
    Cause::ALL.iter().zip(step.possible_causes).any(|(one, possible)| *one == cause && possible)
}

/// Minutes of the act that a line speaks of; none where the step has just begun.
fn spent(step: &NightStep, id: &str) -> Option<u32> {
    let acts = [
        ("night-line-hold", Act::Hold),
        ("night-line-mended", Act::Hold),
        ("night-line-beyond", Act::Hold),
        ("night-probe-compare", Act::Probe(Probe::Compare)),
        ("night-probe-drain", Act::Probe(Probe::Drain)),
        ("night-probe-dba", Act::Probe(Probe::WakeDba)),
    ];
    acts.into_iter().find(|(start, _)| id.starts_with(start)).map(|(_, act)| minutes(step, act))
}

/// The error rate as it was read before the act that is told of, or when the step began: a point of the curve beside it.
fn before(step: &NightStep) -> f64 {
    let history = step.history.as_slice();
    let act = step.lines.as_slice().iter().find_map(|id| spent(step, id));
    let back = act.map_or(usize::MAX, |minutes| (minutes / HISTORY_MINUTES) as usize);
    let place = history.len().saturating_sub(1).saturating_sub(back);
    history.get(place).copied().unwrap_or(step.error_rate)
}

/// The values that every line of narration may use.
fn values(texts: &Texts, step: &NightStep) -> Args<'static> {
    args! {
        "benign" => texts.get(Cause::Benign.message_id(step.kind)),
        "rehearsed" => if step.rehearsal.as_slice().is_empty() { "no" } else { "yes" },
        "errors" => share::percent(step.error_rate, 1),
        "before" => share::percent(before(step), 1),
        "latency" => decimal::fixed(step.latency_seconds, 1),
        "minutes" => step.minutes_left,
        "hold" => step.hold_minutes,
        "rehearsal" => step.rehearsal.as_slice().last().map_or_else(String::new, |rate| share::percent(*rate, 1)),
        "orders" => step.orders_at_risk,
    }
}

/// What is said on the bridge, a sentence each.
#[must_use]
pub fn said(texts: &Texts, step: &NightStep) -> Vec<String> {
    let mut said = narration(texts, step);
    if step.payments_begin_next {
        said.push(texts.get("night-payments-next"));
    }
    said
}

/// The lines of narration alone.
#[must_use]
pub fn narration(texts: &Texts, step: &NightStep) -> Vec<String> {
    let values = values(texts, step);
    step.lines.as_slice().iter().map(|id| texts.format(id, &values)).collect()
}

/// The causes in the order in which they are listed: another on each step, so that no place in the list is the harmless
/// one's.
#[must_use]
pub fn causes(step: &NightStep) -> [Cause; 3] {
    let mut causes = Cause::ALL;
    causes.rotate_left((usize::from(step.place) + 1) % Cause::ALL.len());
    causes
}

/// What it may be, with what the probes told.
#[must_use]
pub fn cause(texts: &Texts, step: &NightStep, cause: Cause) -> String {
    let story = texts.get(cause.message_id(step.kind));
    match step.findings.of(cause) {
        Finding::Open => story,
        // What rises without a fault needs no mending.
        Finding::Confirmed if cause == Cause::Benign => format!("{story}: {}", texts.get("night-finding-passing")),
        finding => format!("{story}: {}", texts.get(finding.message_id())),
    }
}

/// Why an act cannot be done.
#[must_use]
pub fn refusal(texts: &Texts, refused: ActRejection) -> String {
    let args = match refused {
        ActRejection::NotEnoughMinutes { needed, left } => args! { "needed" => needed, "left" => left },
        _ => Args::new(),
    };
    texts.format(refused.message_id(), &args)
}

/// An act in words, with the minutes it takes.
#[must_use]
pub fn label(texts: &Texts, step: &NightStep, act: Act) -> String {
    let args = args! { "minutes" => minutes(step, act), "orders" => step.orders_at_risk };
    let id = match act {
        // A way that is shut has no price.
        Act::Rollback if !step.possible(act) => "night-act-rollback-shut",
        // What cannot be recalled has a verb of its own.
        Act::Go if step.payments_begin_next => "night-act-go-payments",
        Act::Go if is_door(step) && !is_last(step) => "night-act-go-retire",
        _ => step.act_message_id(act),
    };
    let label = texts.format(id, &args);
    if act == Act::Go && leaves_open(step) {
        return texts.format("night-act-go-left", &args! { "act" => label });
    }
    label
}

/// Message id of what an act is good for.
const fn about(act: Act) -> &'static str {
    match act {
        Act::Go => "night-about-go",
        Act::Hold => "night-about-hold",
        Act::Rollback => "night-about-rollback",
        Act::Probe(Probe::Compare) => "night-about-compare",
        Act::Probe(Probe::Drain) => "night-about-drain",
        Act::Probe(Probe::WakeDba) => "night-about-dba",
    }
}

/// Message ids of an act's name among the keys, and of when one would do it.
#[must_use]
pub const fn help(act: Act) -> [&'static str; 2] {
    match act {
        Act::Go => ["key-night-go", "key-night-go-help"],
        Act::Hold => ["key-night-hold", "key-night-hold-help"],
        Act::Rollback => ["key-night-rollback", "key-night-rollback-help"],
        Act::Probe(Probe::Compare) => ["key-night-compare", "key-night-compare-help"],
        Act::Probe(Probe::Drain) => ["key-night-drain", "key-night-drain-help"],
        Act::Probe(Probe::WakeDba) => ["key-night-dba", "key-night-dba-help"],
    }
}

/// What an act is good for here, in a sentence or two.
#[must_use]
pub fn good_for(texts: &Texts, step: &NightStep, act: Act) -> String {
    texts.get(if act == Act::Go && is_last(step) { "night-about-finish" } else { about(act) })
}

/// Message id of how a step without a sign is called: by what its readings and the rehearsal's show. `watch` is the error
/// rate from which a reading is a sign, share of requests.
#[must_use]
pub fn quiet(step: &NightStep, watch: f64) -> &'static str {
    let rehearsal = step.rehearsal.as_slice();
    let first = step.history.as_slice().first().copied().unwrap_or(step.error_rate);
    // Fluctuations of the instruments are no course.
    let course = if step.noisy { 0.0 } else { step.error_rate - first };
    if course >= SEEN {
        "night-quiet-rising"
    } else if course <= -SEEN {
        "night-quiet-falling"
    } else if step.noisy {
        "night-quiet-noisy"
    } else if rehearsal.is_empty() {
        "night-quiet-alone"
    } else if rehearsal.iter().any(|rate| *rate > watch) {
        "night-quiet-other"
    } else {
        "night-quiet-same"
    }
}

/// What the readings of a step without a sign show, a sentence each: the errors, and the rehearsal's beside them.
#[must_use]
pub fn readings(texts: &Texts, step: &NightStep, watch: f64) -> [String; 2] {
    let highest = step.history.as_slice().iter().copied().fold(step.error_rate, f64::max);
    let args = args! {
        "errors" => share::percent(step.error_rate, 1),
        "highest" => share::percent(highest, 1),
        "watch" => share::percent(watch, 1),
    };
    let rehearsed = match step.rehearsal.as_slice().last() {
        Some(rate) => texts.format("night-quiet-rehearsed", &args! { "rehearsal" => share::percent(*rate, 1) }),
        None => texts.get("night-quiet-unrehearsed"),
    };
    [texts.format("night-quiet-read", &args), rehearsed]
}

/// Whether going on from here ends the night.
fn is_last(step: &NightStep) -> bool {
    step.act_message_id(Act::Go) != Act::Go.message_id()
}

/// Message id of what going on closes, where it closes something: the way back, or the step that is left with errors.
#[must_use]
pub fn closes(step: &NightStep) -> Option<&'static str> {
    if is_door(step) {
        match (step.fallback, step.fallback_after_go) {
            // Back from there it goes still, for a price.
            (Fallback::Warm, Fallback::Warm) => return Some("night-payments-note"),
            (Fallback::Warm, Fallback::Cold) => return Some("night-retire-tonight"),
            (Fallback::Warm, Fallback::None) => return Some("night-retire-next"),
            (Fallback::Cold | Fallback::None, _) => {}
        }
    }
    leaves_open(step).then_some(if is_last(step) { "night-finish-note" } else { "night-left-note" })
}

/// Minutes that an act takes now.
fn minutes(step: &NightStep, act: Act) -> u32 {
    match act {
        Act::Go => 0,
        Act::Hold => step.hold_minutes,
        Act::Rollback => step.rollback_minutes,
        Act::Probe(wanted) => step.probes.iter().find(|offer| offer.probe == wanted).map_or(0, |offer| offer.minutes),
    }
}

/// The morning as far as it has been told, in a sentence: whether the load still rises, the errors with it, or has been taken
/// back. What is said of the whole morning would give away how it ends.
#[must_use]
pub fn so_far(texts: &Texts, outcome: &NightOutcome, told: &[f64]) -> String {
    let Some(now) = told.last().copied() else { return texts.get("night-peak-waits") };
    let worst = told.iter().copied().fold(0.0, f64::max);
    let args = args! {
        "errors" => share::percent(now, 1),
        "worst" => share::percent(worst, 1),
        "minutes" => outcome.minutes_into_peak,
    };
    // All that a morning has of falls is that the old side has the shop again.
    texts.format(if now < worst / 2.0 { "night-peak-taken-back" } else { "night-peak-so-far" }, &args)
}

/// Whether anything rose in the night that was played by these acts.
fn rose(night_played: &NightInProgress, constants: &NightConstants) -> bool {
    let acts = night_played.acts.as_slice();
    (0..acts.len())
        .filter_map(|count| acts.get(..count))
        .any(|done| matches!(night(&night_played.setup, constants, done), Night::Step(step) if leaves_open(&step)))
}

/// A line of the morning.
#[must_use]
pub fn told(texts: &Texts, outcome: &NightOutcome, id: &str) -> String {
    texts.format(
        id,
        &args! {
            "errors" => share::percent(outcome.peak.worst(), 1),
            "latency" => "",
            "minutes" => outcome.minutes_into_peak,
            "orders" => outcome.orders_lost,
        },
    )
}

/// What the night comes to.
#[must_use]
pub fn morning(texts: &Texts, outcome: &NightOutcome, game: &Game) -> Vec<(String, Tone)> {
    let course = NightKind::of(outcome);
    let (id, tone) = match course {
        NightKind::Clean => ("night-ended-succeeded", Tone::Good),
        NightKind::Limping => ("night-ended-limping", Tone::Good),
        NightKind::CalledOff | NightKind::Back | NightKind::BackWithOrders => {
            ("night-ended-rolled-back", Tone::Warning)
        }
        NightKind::BackLate => ("night-ended-rolled-back-late", Tone::Warning),
        NightKind::Restored => ("night-ended-failed-back", Tone::Bad),
        NightKind::Fell => ("night-ended-failed", Tone::Bad),
    };
    let mut words = vec![(told(texts, outcome, id), tone)];
    words.extend(outcome.lines.as_slice().iter().map(|id| (told(texts, outcome, id), Tone::Text)));
    // The other ends name the orders themselves.
    if outcome.orders_lost > 0 && matches!(course, NightKind::Limping | NightKind::BackLate) {
        words.push((texts.format("night-after-orders", &args! { "orders" => outcome.orders_lost }), Tone::Text));
    }
    if outcome.aftershocks > 0 {
        let args = args! { "count" => u32::from(outcome.aftershocks) };
        words.push((texts.format("night-after-aftershocks", &args), Tone::Text));
    }
    let rose = game.night().is_none_or(|night| rose(&night, &game.scenario().night));
    let args = args! {
        "rose" => if rose { "yes" } else { "no" },
        "present" => u32::from(outcome.faults_present),
        "mended" => u32::from(outcome.faults_mended),
        "probes" => u32::from(outcome.probes_used),
        "holds" => u32::from(outcome.holds_used),
    };
    words.push((texts.format("night-after-account", &args), Tone::Dim));
    if let Some(night) = game.night() {
        let standing = left_standing(&night.setup, &game.scenario().night, night.acts.as_slice());
        words.extend(
            standing.iter().take(FAULTS_TOLD).enumerate().map(|told| (sat(texts, outcome, told), Tone::Warning)),
        );
        // In the last one's line: there is room for no other.
        let others = standing.len().saturating_sub(FAULTS_TOLD);
        if let Some((last, _)) = words.last_mut().filter(|_| others > 0) {
            *last = format!("{last} {}", texts.format("night-after-others", &args! { "count" => others }));
        }
    }
    words
}

/// Where a fault sat that nobody mended, and what of it there had been to see; `nth` of those told, from 0.
fn sat(texts: &Texts, outcome: &NightOutcome, (nth, fault): (usize, &LeftStanding)) -> String {
    let step = texts.get(fault.origin.message_id());
    let Some(sign) = fault.sign else {
        return texts.format("night-after-unseen", &args! { "nth" => nth, "step" => step });
    };
    let args = args! {
        "nth" => nth,
        "step" => step,
        "at" => texts.get(sign.step.message_id()),
        "errors" => share::percent(sign.errors, 1),
    };
    let heeded = |sign: Sign| outcome.kind == OutcomeKind::RolledBack && sign.is_last;
    let id = match (sign.step == fault.origin, heeded(sign)) {
        (true, true) => "night-after-heeded-there",
        (true, false) => "night-after-seen-there",
        (false, true) => "night-after-heeded",
        (false, false) => "night-after-seen",
    };
    let said = texts.format(id, &args);
    let Some(returned) = fault.returned else { return said };
    let args = args! {
        "at" => texts.get(returned.step.message_id()),
        "errors" => share::percent(returned.errors, 1),
        "heeded" => if heeded(returned) { "yes" } else { "no" },
    };
    format!("{said} {}", texts.format("night-after-returned", &args))
}

/// How the rest of the quarter passes.
#[must_use]
pub const fn rest(outcome: &NightOutcome) -> &'static str {
    match NightKind::of(outcome) {
        NightKind::Fell => "night-after-close-fell",
        NightKind::Restored | NightKind::BackLate => "night-after-close-failed",
        _ => "night-after-close",
    }
}
