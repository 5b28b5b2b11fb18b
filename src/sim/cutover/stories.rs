//! The night in single tellings: what each act does to each kind of fault.

use super::calibration::{calibrated, setup};
use super::*;

/// A night without a fault and without a bump: the one in which someone says thank you.
#[test]
fn nothing_happens_where_nothing_is_wrong() {
    let mut given = setup(1, 0.0);
    given.benign_u = [0.99; STEP_CAPACITY];
    let Night::Outcome(outcome) = night(&given, &calibrated(), &[Act::Go; 8]) else {
        panic!("over after eight goes");
    };
    assert!(outcome.nothing_happened);
    assert_eq!(outcome.kind, OutcomeKind::Succeeded);
    assert_eq!((outcome.severity, outcome.orders_lost), (0.0, 0));
    assert_eq!(outcome.lines.as_slice().last(), Some(&"night-outcome-nothing"));
}

/// A single fault on the third step, of the kind asked for: the story of the night in four tellings.
fn one_fault(load: bool, mendable: bool) -> NightSetup {
    let constants = calibrated();
    (0..10_000)
        .map(|seed| {
            let mut given = setup(seed, 0.5);
            given.benign_u = [0.99; STEP_CAPACITY];
            given.fault_u = [0.999; STEP_CAPACITY];
            given.fault_u[2] = 1.0e-9;
            given.rehearsed = 1.0;
            given
        })
        .find(|given| {
            let cause = if load { Cause::Load } else { Cause::Data };
            let truth = faults::Truth::of(given, &constants);
            truth.has(2, cause)
                && truth.beyond_mending(2, cause) != mendable
                && truth.faults()[0].size > constants.fault_low
        })
        .unwrap()
}

fn end(given: &NightSetup, acts: &str) -> NightOutcome {
    let acts: Vec<Act> = acts.split(' ').map(|id| Act::from_id(id).unwrap()).collect();
    match night(given, &calibrated(), &acts) {
        Night::Outcome(outcome) => outcome,
        Night::Step(step) => panic!("not over: {step:?}"),
    }
}

#[test]
fn a_known_load_fault_is_mended_by_holding_and_an_unknown_one_is_not() {
    let given = one_fault(true, true);
    let known = end(&given, "go go probe:drain hold go go go go go go");
    assert_eq!((known.kind, known.faults_mended), (OutcomeKind::Succeeded, 1));
    assert!(known.nothing_happened);
    let mended = ["go", "go", "probe:compare", "probe:drain", "hold"];
    let mended: Vec<Act> = mended.into_iter().filter_map(Act::from_id).collect();
    let Night::Step(step) = night(&given, &calibrated(), &mended) else {
        panic!("the night goes on");
    };
    assert_eq!(step.findings.load, Finding::Mended);
    assert!(!step.anomaly && step.possible_causes == [false; 3]);
    assert!(end(&given, "go go hold hold go go go go go go").kind.is_bad());
    let wrong_question = end(&given, "go go probe:dba hold go go go go go go");
    assert!(wrong_question.kind.is_bad());
}

#[test]
fn wrong_data_need_the_administrator_and_sometimes_the_way_back() {
    let given = one_fault(false, true);
    let woken = end(&given, "go go probe:dba hold go go go go go go");
    assert_eq!((woken.kind, woken.faults_mended), (OutcomeKind::Succeeded, 1));
    let unmendable = one_fault(false, false);
    let woken = "go go probe:dba";
    let acts: Vec<Act> = woken.split(' ').filter_map(Act::from_id).collect();
    let Night::Step(step) = night(&unmendable, &calibrated(), &acts) else {
        panic!("the night goes on");
    };
    assert_eq!(step.findings.data, Finding::BeyondTonight);
    assert_eq!(step.possible_causes, [false, false, true]);
    assert!(end(&unmendable, "go go probe:dba hold go go go go go go").kind.is_bad());
    let back = end(&unmendable, "go go probe:dba rollback");
    assert_eq!((back.kind, back.orders_lost), (OutcomeKind::RolledBack, 0));
}

#[test]
fn a_fault_passed_over_returns_three_steps_later_changed_and_bigger() {
    let given = one_fault(true, true);
    let rate = |acts: &[Act]| match night(&given, &calibrated(), acts) {
        Night::Step(step) => (step.error_rate, step.lines),
        Night::Outcome(outcome) => panic!("over: {outcome:?}"),
    };
    let first = rate(&[Act::Go; 2]).0;
    assert!(rate(&[Act::Go; 3]).0 < calibrated().watch_error);
    let (again, lines) = rate(&[Act::Go; 5]);
    assert!(again > first, "{again} after {first}");
    assert!(lines.as_slice().iter().any(|id| id.starts_with("night-line-returned")));
    // It was load; now only the administrator can tell.
    let acts = "go go go go go probe:drain probe:dba";
    let acts: Vec<Act> = acts.split(' ').filter_map(Act::from_id).collect();
    let Night::Step(step) = night(&given, &calibrated(), &acts) else {
        panic!("the night goes on");
    };
    assert_eq!(step.findings.load, Finding::RuledOut);
    assert!(matches!(step.findings.data, Finding::Confirmed | Finding::BeyondTonight));
    // In the morning it is one fault, told with both places where it was seen.
    let [standing] = left_standing(&given, &calibrated(), &acts)[..] else { panic!("one fault") };
    let (sign, returned) = (standing.sign.expect("it showed"), standing.returned.expect("and came back"));
    assert_eq!((sign.step, sign.is_last, returned.is_last), (standing.origin, false, true));
    assert!(returned.errors > sign.errors);
}

#[test]
fn a_rollback_costs_orders_only_once_payments_have_begun_and_more_each_minute() {
    let given = setup(3, 0.0);
    let early = end(&given, "go go go go rollback");
    assert_eq!(early.orders_lost, 0);
    let later = end(&given, "go go go go go rollback");
    let latest = end(&given, "go go go go go hold rollback");
    assert!(0 < later.orders_lost && later.orders_lost < latest.orders_lost);
    assert!(early.severity < later.severity && later.severity < latest.severity);
}

#[test]
fn each_way_of_refusing_is_told_apart() {
    let constants = calibrated();
    let mut given = setup(5, 0.0);
    let refused = |given: &NightSetup, done: &str, act: &str| {
        let done: Vec<Act> = done.split(' ').filter_map(Act::from_id).collect();
        check_act(given, &constants, &done, Act::from_id(act).unwrap()).unwrap_err()
    };
    assert_eq!(refused(&given, "probe:drain", "probe:drain"), ActRejection::ProbeSpent(Probe::Drain));
    assert_eq!(refused(&given, "probe:dba go", "probe:dba"), ActRejection::ProbeSpent(Probe::WakeDba));
    assert_eq!(refused(&given, "go go go go go go go", "rollback"), ActRejection::OldSideRetired);
    assert_eq!(refused(&given, "rollback", "go"), ActRejection::NightOver);
    let holds = ["hold"; 11].join(" ");
    assert_eq!(refused(&given, &holds, "hold"), ActRejection::NotEnoughMinutes { needed: 45, left: 20 });
    given.fallback_kept = false;
    given.rehearsed = 0.0;
    assert_eq!(refused(&given, "", "rollback"), ActRejection::NoFallback);
    assert_eq!(refused(&given, "", "probe:compare"), ActRejection::NoRehearsal);
}

#[test]
fn a_night_dawdled_away_is_taken_back_before_payments_and_fails_after() {
    let given = setup(7, 0.0);
    let holds = ["hold"; 11].join(" ");
    let before = end(&given, &format!("{holds} go"));
    assert_eq!(before.kind, OutcomeKind::RolledBack);
    assert!(before.clock_ran_out && before.minutes_into_peak > 0);
    let holds = ["hold"; 8].join(" ");
    let after = end(&given, &format!("go go go go go {holds} go go"));
    assert_eq!(after.kind, OutcomeKind::FailedWithFallback);
    assert!(after.clock_ran_out);
}
