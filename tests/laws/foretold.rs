//! What ended a game could most often have been seen: two quarters before the draw that did it, the screens warned, or would
//! have for the price of asking. A tell is a figure past a limit, so this can fail; and it has to warn less where nothing ends.
//! Some fifty deaths here, so the limits below are wide; `good-crisis balance dotcom-2000 --only deaths` has more than ten
//! thousand, and `docs/balance.md` what share of them had none.

use good_crisis::analysis::foretold::{AHEAD, ended, warned};
use good_crisis::analysis::play::Rules;
use good_crisis::analysis::strategy::Strategy;
use good_crisis::content::strategy::library;
use good_crisis::sim::luck::Luck;
use good_crisis::sim::scenario::{Difficulty, Form};

#[test]
fn most_draws_that_end_a_game_had_their_tell() {
    let scenario = good_crisis::content::library::scenario("dotcom-2000").expect("built in");
    let rules = Rules::new(&scenario, Form::Full, Difficulty::Operator);
    let (mut deaths, mut in_time, mut late, mut untold) = (0, 0, 0, Vec::new());
    let (mut survived, mut looked) = (Vec::new(), Vec::new());
    for (name, games) in [("history", 60), ("split-focus", 30), ("scavenge", 40), ("austerity", 30)] {
        let found = library::strategy(name, &scenario).and_then(Result::ok).expect("built in");
        let strategy = Strategy::compile(&found, &scenario);
        for seed in 0..games {
            let Some(ended) = ended(&rules, &strategy, Luck::new(seed)) else {
                survived.push((strategy.clone(), seed));
                continue;
            };
            looked.extend(ended.draw.unwrap_or(ended.turn).checked_sub(AHEAD));
            deaths += 1;
            assert!(ended.draw.is_none_or(|draw| draw <= ended.turn));
            match ended.told {
                Some(tell) if tell.ahead == AHEAD => in_time += 1,
                Some(tell) => {
                    assert!(!(tell.bought && tell.ahead == 0), "{name}, seed {seed}: {ended:?}");
                    late += 1;
                }
                None => untold.push(format!("{name}, seed {seed}: {ended:?}")),
            }
        }
    }
    // Those that survived, in the same quarters.
    let quarters = looked.iter().cycle();
    let vain = survived.iter().zip(quarters).filter(|((it, seed), at)| warned(&rules, it, Luck::new(*seed), **at));
    let (vain, survivors) = (vain.count() as i32, survived.len() as i32);
    println!(
        "{deaths} deaths: in time {in_time}, late {late}, never {untold:?}; warned {vain} of {survivors} survivors"
    );
    assert!(deaths > 40 && survivors > 40, "{deaths} deaths, {survivors} survivors");
    let of = |part: i32, whole: i32| f64::from(part) / f64::from(whole);
    assert!(of(untold.len() as i32, deaths) <= 0.15, "of {deaths} deaths these had no tell: {untold:?}");
    assert!(of(in_time, deaths) >= 0.70, "of {deaths} deaths {in_time} were told in time");
    assert!(of(in_time, deaths) >= of(vain, survivors) + 0.40, "{vain} of {survivors} survivors were warned as well");
}
