//! The night's laws, on any setup and any list of acts.

use proptest::prelude::*;

use super::calibration::{Dice, calibrated, setup};
use super::*;

fn any_act() -> impl Strategy<Value = Act> {
    prop::sample::select(Act::ALL.to_vec())
}

fn any_setup() -> impl Strategy<Value = NightSetup> {
    let shape = (any::<u64>(), 0.0..=1.0, 0_u8..=9, any::<bool>(), any::<bool>());
    (shape, 0.0..=1.0, 0.0..=1.0, 0_u8..=255, 0_usize..9, 0_usize..9).prop_map(
        |((seed, hazard, count, kept, december), rehearsed, honesty, exceptions, pay, retire)| {
            let mut night = setup(seed, hazard);
            night.step_count = count;
            night.fallback_kept = kept;
            night.december = december;
            night.rehearsed = if rehearsed < 0.2 { 0.0 } else { rehearsed };
            night.honesty = honesty;
            for (place, step) in night.steps.iter_mut().enumerate() {
                step.exception = exceptions >> place & 1 == 1;
                step.payments_start = place == pay;
                step.retires_old = place == retire;
            }
            night
        },
    )
}

/// Constants a careless scenario might carry, on both sides of every range.
fn wild_constants() -> impl Strategy<Value = NightConstants> {
    any::<u64>().prop_map(|seed| {
        let mut dice = Dice(seed);
        let mut c = calibrated();
        for minutes in [
            &mut c.night_minutes,
            &mut c.go_minutes,
            &mut c.hold_minutes,
            &mut c.compare_minutes,
            &mut c.drain_minutes,
            &mut c.dba_minutes,
            &mut c.rollback_minutes_per_step,
            &mut c.return_steps,
            &mut c.failback_minutes,
            &mut c.peak_minutes,
            &mut c.start_clock,
        ] {
            *minutes = match (dice.uniform() * 6.0) as u32 {
                0 => 0,
                1 => u32::MAX,
                2 => (dice.uniform() * 600.0) as u32,
                _ => *minutes,
            };
        }
        for value in [
            &mut c.base_error,
            &mut c.benign_high,
            &mut c.benign_rise_minutes,
            &mut c.benign_fall_minutes,
            &mut c.fault_high,
            &mut c.data_growth,
            &mut c.return_growth,
            &mut c.noise_fear,
            &mut c.understatement,
            &mut c.load_latency,
            &mut c.peak_growth,
            &mut c.fail_error,
            &mut c.collapse_error,
            &mut c.aftershocks_per_fault,
            &mut c.rollback_severity_late,
        ] {
            *value = match (dice.uniform() * 8.0) as u32 {
                0 => f64::NAN,
                1 => f64::INFINITY,
                2 => -1.0,
                3 => 0.0,
                _ => *value,
            };
        }
        c
    })
}

fn in_range(value: f64) -> bool {
    (0.0..=1.0).contains(&value)
}

fn sound(night: &Night) {
    match night {
        Night::Step(step) => {
            assert!(in_range(step.error_rate), "{step:?}");
            assert!((0.0..=60.0).contains(&step.latency_seconds), "{step:?}");
            assert!(step.history.as_slice().iter().copied().all(in_range));
            assert!(step.rehearsal.as_slice().iter().copied().all(in_range));
            assert!(!step.history.as_slice().is_empty());
            assert!(step.place < step.step_count && step.step_count <= 8);
            assert!(step.clock < 1_440);
            assert!(!step.lines.as_slice().is_empty());
        }
        Night::Outcome(outcome) => {
            assert!(in_range(outcome.severity), "{outcome:?}");
            assert!(in_range(outcome.sales_share_lost), "{outcome:?}");
            assert!(outcome.peak.as_slice().iter().copied().all(in_range));
            assert!(outcome.kind.is_bad() || outcome.severity == 0.0);
            assert!(outcome.minutes_into_peak <= PEAK_CAPACITY as u32);
            assert!(!outcome.lines.as_slice().is_empty());
        }
    }
}

proptest! {
    #[test]
    fn any_list_of_acts_comes_to_something(
        given in any_setup(),
        acts in prop::collection::vec(any_act(), 0..120),
    ) {
        sound(&night(&given, &calibrated(), &acts));
    }

    #[test]
    fn careless_constants_do_no_harm(
        given in any_setup(),
        constants in wild_constants(),
        acts in prop::collection::vec(any_act(), 0..80),
    ) {
        sound(&night(&given, &constants, &acts));
        for probes in [false, true] {
            let policy = CutoverPolicy { hold_above: 0.0, rollback_above: 1.0, max_holds: u32::MAX, probes };
            let (played, outcome) = play_policy(&given, &constants, &policy);
            // Compared as text: a constant that is no number leaves none that equals itself.
            prop_assert_eq!(
                format!("{:?}", night(&given, &constants, played.as_slice())),
                format!("{:?}", Night::Outcome(outcome))
            );
        }
    }

    /// No sentence is said twice in a night but for readings, and a bump that was not there is not compared.
    #[test]
    fn a_night_does_not_repeat_itself(
        given in any_setup(),
        acts in prop::collection::vec(any_act(), 0..60),
    ) {
        let constants = calibrated();
        let mut heard: Vec<&str> = Vec::new();
        let mut legal: Vec<Act> = Vec::new();
        // The sentences that may be said again are those of one wording.
        let repeats = |id: &str| wording::FAMILIES.iter().any(|family| family.plain == id);
        for act in std::iter::once(None).chain(acts.into_iter().map(Some)) {
            if let Some(act) = act {
                if check_act(&given, &constants, &legal, act).is_err() {
                    continue;
                }
                legal.push(act);
            }
            let lines = match night(&given, &constants, &legal) {
                Night::Step(step) => {
                    let flat = step.history.as_slice().iter().all(|error| *error <= constants.watch_error);
                    let same = step.lines.as_slice().iter().any(|id| id.starts_with("night-probe-compare-same"));
                    prop_assert!(!(flat && same), "{:?}", step.lines);
                    step.lines
                }
                Night::Outcome(outcome) => outcome.lines,
            };
            for id in lines.as_slice() {
                prop_assert!(repeats(id) || !heard.contains(id), "{id} twice");
                heard.push(id);
            }
        }
    }

    /// What stands after some acts is the same whatever follows, and an act that cannot be done
    /// changes nothing: so an interrupted night resumes where it was.
    #[test]
    fn a_night_is_the_fold_of_its_acts(
        given in any_setup(),
        acts in prop::collection::vec(any_act(), 0..60),
    ) {
        let constants = calibrated();
        let mut legal: Vec<Act> = Vec::new();
        let mut left = u32::MAX;
        let mut over = None;
        for (count, act) in acts.iter().enumerate() {
            let before = night(&given, &constants, &acts[..count]);
            prop_assert_eq!(before, night(&given, &constants, &legal));
            let verdict = check_act(&given, &constants, &acts[..count], *act);
            let after = night(&given, &constants, &acts[..=count]);
            if verdict.is_err() {
                prop_assert_eq!(before, after);
            } else {
                prop_assert_ne!(before, after);
                legal.push(*act);
            }
            if let Night::Step(step) = before {
                prop_assert_eq!(step.possible(*act), verdict.is_ok(), "{:?}", act);
                prop_assert!(step.minutes_left <= left, "the clock went up");
                left = step.minutes_left;
            }
            if let Some(end) = over {
                prop_assert_eq!(after, end);
            }
            if let Night::Outcome(outcome) = after {
                if over.is_none() {
                    let last_step = matches!(before, Night::Step(s) if s.place + 1 == s.step_count);
                    prop_assert!(
                        (*act == Act::Go && last_step)
                            || *act == Act::Rollback
                            || outcome.clock_ran_out,
                        "ended by {:?}", act
                    );
                }
                over = Some(after);
            }
        }
        prop_assert!(legal.len() <= ACT_CAPACITY);
    }

    /// However long one dawdles, the night ends before its list of acts is full.
    #[test]
    fn a_night_ends_within_its_list(given in any_setup(), wishes in prop::collection::vec(any_act(), 400)) {
        let constants = calibrated();
        let mut acts: Vec<Act> = Vec::new();
        for wish in wishes.into_iter().filter(|wish| *wish != Act::Rollback) {
            if check_act(&given, &constants, &acts, wish).is_ok() {
                acts.push(wish);
            }
        }
        while matches!(night(&given, &constants, &acts), Night::Step(_)) {
            acts.push(Act::Go);
            prop_assert!(acts.len() <= ACT_CAPACITY);
        }
    }

    #[test]
    fn more_hazard_never_makes_a_blind_night_better(given in any_setup(), a in 0.0..=1.0, b in 0.0..=1.0) {
        let play = |hazard: f64| {
            let mut night_setup = given;
            night_setup.hazard = hazard;
            match night(&night_setup, &calibrated(), &[Act::Go; STEP_CAPACITY]) {
                Night::Outcome(outcome) => outcome,
                Night::Step(step) => panic!("not over: {step:?}"),
            }
        };
        let (low, high) = (play(f64::min(a, b)), play(f64::max(a, b)));
        prop_assert!(low.kind.is_bad() <= high.kind.is_bad());
        prop_assert!(low.severity <= high.severity);
        prop_assert!(low.sales_share_lost <= high.sales_share_lost);
        prop_assert!(low.faults_present <= high.faults_present);
        prop_assert!(low.residual_faults <= high.residual_faults);
    }

    #[test]
    fn a_policy_plays_what_the_night_replays(
        given in any_setup(),
        hold_above in 0.0..0.1,
        rollback_above in 0.0..0.2,
        max_holds in 0_u32..12,
        probes in any::<bool>(),
    ) {
        let constants = calibrated();
        let policy = CutoverPolicy { hold_above, rollback_above, max_holds, probes };
        let (acts, outcome) = play_policy(&given, &constants, &policy);
        prop_assert_eq!(night(&given, &constants, acts.as_slice()), Night::Outcome(outcome));
        prop_assert!(u32::from(outcome.holds_used) <= max_holds);
        prop_assert!(probes || outcome.probes_used == 0);
        let (mut done, mut ignored) = (Vec::new(), 0);
        for act in acts.as_slice() {
            ignored += usize::from(check_act(&given, &constants, &done, *act).is_err());
            done.push(*act);
        }
        prop_assert_eq!(ignored, 0, "a policy never tries what cannot be done");
    }
}

proptest! {
    #[test]
    fn the_faults_that_are_told_are_those_the_morning_met(
        setup in any_setup(),
        constants in wild_constants(),
        acts in prop::collection::vec(any_act(), 0..40),
    ) {
        let Night::Outcome(outcome) = night(&setup, &constants, &acts) else { return Ok(()) };
        let standing = left_standing(&setup, &constants, &acts);
        prop_assert!(standing.len() <= usize::from(outcome.faults_present));
        if outcome.kind != OutcomeKind::RolledBack {
            prop_assert_eq!(standing.len(), usize::from(outcome.residual_faults));
        }
    }
}
