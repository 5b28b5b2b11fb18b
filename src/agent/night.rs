//! The cutover night as the bridge sees it, in JSON, and what came of it afterwards.

use serde_json::{Map, Value, json};

use super::state::plain;
use crate::desk::bridge;
use crate::sim::cutover::{Act, Cause, HISTORY_MINUTES, NightOutcome, NightStep};
use crate::text::{Texts, plain as plain_text};

/// What is said on the bridge.
fn narration(step: &NightStep, texts: &Texts) -> Vec<String> {
    bridge::narration(texts, step).iter().map(|line| plain_text(line).into_owned()).collect()
}

/// What the instruments show between two acts, and what is said about it.
pub(super) fn telemetry(step: &NightStep, texts: &Texts) -> Value {
    let curve = |points: &[f64]| points.iter().copied().map(plain).collect::<Vec<_>>();
    let causes: Vec<&str> = Cause::ALL
        .into_iter()
        .zip(step.possible_causes)
        .filter(|(_, possible)| *possible)
        .map(|(cause, _)| cause.to_id())
        .collect();
    let findings: Map<String, Value> = Cause::ALL
        .into_iter()
        .map(|cause| (cause.to_id().to_owned(), step.findings.of(cause).to_id().into()))
        .collect();
    json!({
        "place": step.place,
        "steps": step.step_count,
        "minute": step.minute,
        "clock": format!("{:02}:{:02}", step.clock / 60, step.clock % 60),
        "minutes_left": step.minutes_left,
        "error_rate": plain(step.error_rate),
        "latency_seconds": plain(step.latency_seconds),
        "error_rates": curve(step.history.as_slice()),
        "error_rates_in_rehearsal": curve(step.rehearsal.as_slice()),
        "minutes_between_error_rates": HISTORY_MINUTES,
        "error_rates_left": curve(&step.left_rates[..usize::from(step.place).min(step.left_rates.len())]),
        "noisy": step.noisy,
        "anomaly": step.anomaly,
        "possible_causes": causes,
        "findings": findings,
        "compared": step.findings.compared,
        "drained": step.findings.drained,
        "hold_minutes": step.hold_minutes,
        "holds_left": step.holds_left,
        "rollback_minutes": step.rollback_minutes,
        "probe_minutes": step.probes.iter().map(|offer| {
            (Act::Probe(offer.probe).to_id().to_owned(), Value::from(offer.minutes))
        }).collect::<Map<_, _>>(),
        "dba_spent": step.dba_spent,
        "fallback": step.fallback.to_id(),
        "fallback_after_go": step.fallback_after_go.to_id(),
        "payments_begun": step.payments_begun,
        "payments_begin_next": step.payments_begin_next,
        "orders_at_risk": step.orders_at_risk,
        "narration": narration(step, texts),
    })
}

/// Every act by its name: they always exist, though not each can be done at every moment.
pub(super) fn actions() -> Vec<&'static str> {
    Act::ALL.into_iter().map(Act::to_id).collect()
}

/// The acts that can be done now.
pub(super) fn possible(step: &NightStep) -> Vec<&'static str> {
    Act::ALL.into_iter().filter(|act| step.possible(*act)).map(Act::to_id).collect()
}

/// What came of a night.
pub(super) fn outcome(outcome: &NightOutcome) -> Value {
    json!({
        "outcome": outcome.kind.to_id(),
        "severity": plain(outcome.severity),
        "orders_lost": outcome.orders_lost,
        "minutes_into_peak": outcome.minutes_into_peak,
        "aftershocks": outcome.aftershocks,
        "error_rate_at_worst": plain(outcome.peak.worst()),
        "clock_ran_out": outcome.clock_ran_out,
        "nothing_happened": outcome.nothing_happened,
    })
}
