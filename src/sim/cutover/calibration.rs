//! The values under which the night keeps its promises, and the promises, over tens of thousands of nights.

use super::*;

/// The constants the night was calibrated with; the flagship's scenario file carries the same.
pub(super) fn calibrated() -> NightConstants {
    NightConstants {
        night_minutes: 540,
        start_clock: 1_380,
        go_minutes: 25,
        hold_minutes: 45,
        compare_minutes: 5,
        drain_minutes: 20,
        dba_minutes: 30,
        rollback_minutes_per_step: 5,
        base_error: 0.002,
        watch_error: 0.010,
        benign_share: 0.22,
        benign_low: 0.012,
        benign_high: 0.060,
        benign_rise_minutes: 20.0,
        benign_fall_minutes: 55.0,
        stampede_above: 0.040,
        stampede_share: 0.30,
        load_share: 0.50,
        quiet_share: 0.15,
        onset_minutes: 15.0,
        quiet_low: 0.012,
        fault_low: 0.030,
        fault_high: 0.085,
        load_growth: 0.002,
        data_growth: 0.014,
        return_growth: 1.8,
        return_steps: 3,
        load_mendable: 0.70,
        data_mendable: 0.60,
        unrehearsed_mending: 0.6,
        compare_floor: 0.25,
        noise_floor: 0.08,
        noise_fear: 0.25,
        noise_exception: 0.25,
        understatement: 0.20,
        base_latency: 0.8,
        load_latency: 60.0,
        data_latency: 10.0,
        lead_candour_low: 0.15,
        lead_candour_high: 0.85,
        lead_right: 0.75,
        exposure_floor: 0.4,
        peak_growth: 2.5,
        december_growth: 1.3,
        fail_error: 0.08,
        collapse_error: 0.90,
        unfinished_error: 0.12,
        failback_minutes: 40,
        rollback_order_loss: 0.5,
        rollback_severity: 0.08,
        rollback_severity_late: 0.30,
        fail_severity: 0.40,
        peak_opening: 0.5,
        peak_minutes: 45,
        december_severity: 1.5,
        loss_with_fallback_low: 0.04,
        loss_with_fallback_high: 0.18,
        loss_without_fallback_low: 0.30,
        loss_without_fallback_high: 0.90,
        aftershocks_per_fault: 4.0,
    }
}

/// The flagship's eight steps.
pub(super) fn steps() -> [StepSetup; STEP_CAPACITY] {
    let exposures = [0.6, 0.5, 0.8, 0.9, 1.0, 1.0, 0.9, 0.8];
    let weights = [0.7, 0.8, 1.0, 1.1, 1.4, 1.4, 1.0, 0.6];
    let flickers = [6, 3, 1, 4, 2, 5, 7, 8];
    let mut place = 0;
    StepKind::ALL.map(|kind| {
        let step = StepSetup {
            kind,
            weight: weights[place],
            exposure: exposures[place],
            flickers: flickers[place],
            payments_start: kind == StepKind::Payments,
            retires_old: kind == StepKind::RetireWebTier,
            exception: place == 2,
        };
        place += 1;
        step
    })
}

/// `splitmix64` (Steele, Lea and Flood 2014), for the tests' nights alone.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^= bits >> 31;
        ((bits >> 11) as f64 + 0.5) / 9_007_199_254_740_992.0
    }

    fn row(&mut self) -> [f64; STEP_CAPACITY] {
        [(); STEP_CAPACITY].map(|()| self.uniform())
    }
}

/// A night of the flagship under its own luck, half rehearsed, fairly honest.
pub(super) fn setup(seed: u64, hazard: f64) -> NightSetup {
    let mut dice = Dice(seed.wrapping_mul(0xD129_0D3B_3A5C_97C5));
    NightSetup {
        steps: steps(),
        step_count: 8,
        hazard,
        fault_u: dice.row(),
        cause_u: dice.row(),
        benign_u: dice.row(),
        noise_u: dice.row(),
        wording_u: dice.uniform(),
        rehearsed: 0.6,
        honesty: 0.6,
        fallback_kept: true,
        december: false,
        orders_per_minute_night: 40.0,
        orders_per_minute_peak: 160.0,
    }
}

const NIGHTS: u64 = 20_000;

const NAIVE: CutoverPolicy = CutoverPolicy { hold_above: 0.03, rollback_above: 0.08, max_holds: 2, probes: false };
const DILIGENT: CutoverPolicy = CutoverPolicy { hold_above: 0.02, rollback_above: 0.08, max_holds: 4, probes: true };

/// Share of bad nights, and among them the mean severity and share of sales lost.
fn bad(hazard: f64, play: impl Fn(&NightSetup) -> NightOutcome) -> f64 {
    let bad = (0..NIGHTS).filter(|seed| play(&setup(*seed, hazard)).kind.is_bad()).count();
    bad as f64 / NIGHTS as f64
}

fn by(policy: CutoverPolicy) -> impl Fn(&NightSetup) -> NightOutcome {
    move |setup| play_policy(setup, &calibrated(), &policy).1
}

fn blind(setup: &NightSetup) -> NightOutcome {
    match night(setup, &calibrated(), &[Act::Go; 8]) {
        Night::Outcome(outcome) => outcome,
        Night::Step(_) => panic!("eight steps take eight goes"),
    }
}

#[test]
fn a_naive_night_goes_wrong_about_as_often_as_its_hazard_says() {
    for hazard in [0.05, 0.10, 0.20, 0.30, 0.40, 0.60, 0.80, 0.90] {
        let share = bad(hazard, by(NAIVE));
        println!("hazard {hazard:.2}: naive {share:.3}");
        assert!((share - hazard).abs() < 0.035, "{hazard}: {share}");
    }
}

#[test]
fn diagnosis_avoids_about_half_of_what_goes_wrong_naively() {
    for hazard in [0.2, 0.3, 0.4] {
        let naive = bad(hazard, by(NAIVE));
        let diligent = bad(hazard, by(DILIGENT));
        let avoided = 1.0 - diligent / naive;
        println!("hazard {hazard}: naive {naive:.3} diligent {diligent:.3} avoided {avoided:.3}");
        assert!((0.40..=0.60).contains(&avoided), "{hazard}: {avoided}");
    }
}

#[test]
fn blindness_goes_wrong_clearly_more_often_than_the_hazard() {
    for hazard in [0.05, 0.2, 0.4, 0.6] {
        let share = bad(hazard, blind);
        println!("hazard {hazard}: blind {share:.3}");
        assert!(share > hazard + 0.05, "{hazard}: {share}");
    }
}

#[test]
fn with_nothing_to_go_back_to_a_naive_night_falls_as_often_and_costs_far_more() {
    let without = |seed: u64| {
        let mut setup = setup(seed, 0.3);
        setup.fallback_kept = false;
        setup
    };
    let play = by(NAIVE);
    let (mut fell, mut lost, mut lost_with, mut bad_with) = (0, 0.0, 0.0, 0);
    for seed in 0..NIGHTS {
        let outcome = play(&without(seed));
        if outcome.kind.is_bad() {
            assert_eq!(outcome.kind, OutcomeKind::FailedWithoutFallback);
            fell += 1;
            lost += outcome.sales_share_lost;
        }
        let outcome = play(&setup(seed, 0.3));
        if outcome.kind.is_bad() {
            bad_with += 1;
            lost_with += outcome.sales_share_lost;
        }
    }
    let (share, loss) = (f64::from(fell) / NIGHTS as f64, lost / f64::from(fell));
    let loss_with = lost_with / f64::from(bad_with);
    println!("without fallback {share:.3}, {loss:.3} of sales; with {loss_with:.3}");
    assert!((share - 0.3).abs() < 0.05, "{share}");
    assert!(loss > 5.0 * loss_with, "{loss} {loss_with}");
}

#[test]
fn rehearsal_and_honesty_make_diagnosis_better() {
    let prepared = |rehearsed: f64, honesty: f64| {
        let play = by(DILIGENT);
        bad(0.3, move |given| {
            let mut setup = *given;
            (setup.rehearsed, setup.honesty) = (rehearsed, honesty);
            play(&setup)
        })
    };
    let (poor, good) = (prepared(0.0, 0.2), prepared(1.0, 1.0));
    println!("unrehearsed and fearful {poor:.3}, rehearsed and honest {good:.3}");
    assert!(good + 0.02 < poor, "{good} {poor}");
}
