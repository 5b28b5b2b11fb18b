//! Cutover night in words: what is said between two acts, the acts and why they cannot be done, the morning.

use super::Tone;
use crate::args;
use crate::sim::cutover::{Act, ActRejection, Cause, Finding, NightOutcome, NightStep, OutcomeKind, Probe};
use crate::text::{Args, Texts, decimal, share};

/// Whether going on from here opens a door that does not close again.
#[must_use]
pub const fn is_door(step: &NightStep) -> bool {
    step.payments_begin_next || !matches!((step.fallback, step.fallback_after_go), (a, b) if a as u8 == b as u8)
}

/// The values that every line of narration may use.
fn values(texts: &Texts, step: &NightStep) -> Args<'static> {
    args! {
        "benign" => texts.get(Cause::Benign.message_id(step.kind)),
        "rehearsed" => if step.rehearsal.as_slice().is_empty() { "no" } else { "yes" },
        "errors" => share::percent(step.error_rate, 1),
        "latency" => decimal::fixed(step.latency_seconds, 1),
        "minutes" => step.minutes_left,
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

/// What it may be, with what the probes told.
#[must_use]
pub fn cause(texts: &Texts, step: &NightStep, cause: Cause) -> String {
    let story = texts.get(cause.message_id(step.kind));
    match step.findings.of(cause) {
        Finding::Open => story,
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
    let probe = |wanted: Probe| step.probes.iter().find(|offer| offer.probe == wanted).map_or(0, |offer| offer.minutes);
    let minutes = match act {
        Act::Go => 0,
        Act::Hold => step.hold_minutes,
        Act::Rollback => step.rollback_minutes,
        Act::Probe(wanted) => probe(wanted),
    };
    texts.format(step.act_message_id(act), &args! { "minutes" => minutes, "orders" => step.orders_at_risk })
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
pub fn morning(texts: &Texts, outcome: &NightOutcome) -> Vec<(String, Tone)> {
    let kind = match outcome.kind {
        OutcomeKind::Succeeded => ("night-ended-succeeded", Tone::Good),
        OutcomeKind::RolledBack => ("night-ended-rolled-back", Tone::Warning),
        OutcomeKind::FailedWithFallback => ("night-ended-failed-back", Tone::Bad),
        OutcomeKind::FailedWithoutFallback => ("night-ended-failed", Tone::Bad),
    };
    let mut words = vec![(texts.get(kind.0), kind.1)];
    words.extend(outcome.lines.as_slice().iter().map(|id| (told(texts, outcome, id), Tone::Text)));
    // The other ends name the orders themselves.
    if outcome.orders_lost > 0 && outcome.kind == OutcomeKind::Succeeded {
        words.push((texts.format("night-after-orders", &args! { "orders" => outcome.orders_lost }), Tone::Text));
    }
    if outcome.aftershocks > 0 {
        let args = args! { "count" => u32::from(outcome.aftershocks) };
        words.push((texts.format("night-after-aftershocks", &args), Tone::Text));
    }
    let args = args! {
        "present" => u32::from(outcome.faults_present),
        "mended" => u32::from(outcome.faults_mended),
        "probes" => u32::from(outcome.probes_used),
        "holds" => u32::from(outcome.holds_used),
    };
    words.push((texts.format("night-after-account", &args), Tone::Dim));
    words
}
