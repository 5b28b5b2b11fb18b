//! What a save costs: reading, playing again, verifying and writing the save of a finished game.
//! Run with `cargo bench --bench saves`.

#![expect(clippy::expect_used, reason = "a bench that cannot start may stop")]

use divan::{Bencher, black_box};
use good_crisis::analysis::feasible::feasible;
use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::strategy::library as strategies;
use good_crisis::journal::{Game, Phase, Save, Setup, Shelf, save};
use good_crisis::sim::decisions::Decisions;
use good_crisis::sim::luck::Luck;

fn main() {
    divan::main();
}

/// A game of the full form that reached its end.
fn finished(shelf: &mut Shelf) -> Game {
    let (scenario, source) = shelf.built_in("dotcom-2000").expect("the flagship reads");
    let read = strategies::strategy("history", &scenario).expect("there is such a strategy").expect("it reads");
    let strategy = Strategy::compile(&read, &scenario);
    for seed in 1..1000 {
        let setup = Setup { scenario: "dotcom-2000".into(), seed, ..Setup::default() };
        let mut game = Game::new(scenario.clone(), source.clone(), setup);
        let mut state = State::new(Luck::new(seed));
        while game.phase() != Phase::Over {
            let decisions = match game.phase() {
                Phase::Letter(_) => Decisions::none(),
                _ => {
                    let wish = strategy.wish(&mut state, game.visible(), &scenario);
                    feasible(game.visible(), &scenario, &wish).decisions
                }
            };
            game.set_draft(decisions);
            if game.close().is_err() {
                break;
            }
        }
        if game.played().len() == 28 {
            return game;
        }
    }
    unreachable!("somebody survives")
}

fn with_text(bencher: Bencher<'_, '_>, run: impl Fn(&Game, &str, &mut Shelf) + Sync) {
    let mut shelf = Shelf::new();
    let game = finished(&mut shelf);
    let text = save::write(&game);
    bencher.bench_local(|| run(&game, &text, &mut shelf));
}

#[divan::bench]
fn write(bencher: Bencher<'_, '_>) {
    with_text(bencher, |game, _, _| {
        black_box(save::write(game));
    });
}

#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    with_text(bencher, |_, text, _| {
        black_box(Save::read("game.ron", text.as_bytes()).expect("it reads"));
    });
}

#[divan::bench]
fn read_and_verify(bencher: Bencher<'_, '_>) {
    with_text(bencher, |_, text, shelf| {
        let read = Save::read("game.ron", text.as_bytes()).expect("it reads");
        assert!(read.verify(shelf).holds());
    });
}

#[divan::bench]
fn with_the_scenario_read_anew(bencher: Bencher<'_, '_>) {
    with_text(bencher, |_, text, _| {
        let read = Save::read("game.ron", text.as_bytes()).expect("it reads");
        assert!(read.verify(&mut Shelf::new()).holds());
    });
}
