//! The cliff-hangers in `saves/cliff-hangers`: positions of games played by strategies, as scenarios that begin there.

use good_crisis::analysis::strategy::{State, Strategy};
use good_crisis::content::library;
use good_crisis::content::position::Words;
use good_crisis::content::strategy::library as strategies;
use good_crisis::journal::cliffhanger::scenario_from;
use good_crisis::journal::{Game, Phase, Setup};
use good_crisis::sim::decisions::{Decisions, MigrationMove};
use good_crisis::sim::luck::Luck;
use good_crisis::sim::units::Quarter;

/// A position worth beginning at.
pub(crate) struct CliffHanger {
    /// Its name, and its file's.
    pub(crate) name: &'static str,
    /// The strategy that plays up to it.
    pub(crate) strategy: &'static str,
    /// The luck of that game.
    pub(crate) seed: u64,
    /// The quarter that is open.
    pub(crate) at: &'static str,
    /// Nobody dares to cut over before.
    pub(crate) hesitates: bool,
    /// Title in English and Korean.
    pub(crate) title: [&'static str; 2],
    /// Description in English and Korean.
    pub(crate) description: [&'static str; 2],
}

/// All of them.
pub(crate) const CLIFF_HANGERS: &[CliffHanger] = &[
    CliffHanger {
        name: "after-the-cliff",
        strategy: "history",
        seed: 7,
        at: "2001Q2",
        hesitates: false,
        title: ["After the cliff, 2001 Q2", "절벽을 지나, 2001년 2분기"],
        description: [
            "January took the cash and gave none back. The bet is under way: features stand still, two fleets are paid, and nobody can say how much of it is done. Seed 7 goes on with the game this was taken from.",
            "1월이 현금을 쓸어 갔다. 승부수는 이미 던졌다. 신기능은 멈췄고 서버는 두 벌 값을 내며, 얼마나 왔는지 아무도 장담하지 못한다. 시드 번호 7이면 이 장면이 나온 판이 이어진다.",
        ],
    },
    CliffHanger {
        name: "the-week-before",
        strategy: "haggle-and-bet",
        seed: 6,
        at: "2001Q4",
        hesitates: true,
        title: ["The week before, December 2001", "그날을 앞두고, 2001년 12월"],
        description: [
            "The discount was signed on a promise: out of the old machines by this quarter. The new side is three quarters ready, or is said to be. Suppliers want cash. It is December, when nobody changes anything. Seed 6 goes on with the game this was taken from.",
            "할인은 약속을 걸고 받았다. 이번 분기까지 옛 서버를 걷어낸다는 약속이다. 새 시스템은 4분의 3쯤 준비됐다고 보고서에 적혀 있다. 납품업체는 현금을 달라고 한다. 그리고 12월, 아무도 아무것도 건드리지 않는 달이다. 시드 번호 6이면 이 장면이 나온 판이 이어진다.",
        ],
    },
];

impl CliffHanger {
    /// The game with this position open.
    ///
    /// # Panics
    /// If the strategy is not there, or decides what cannot be done.
    #[must_use]
    pub(crate) fn game(&self) -> Game {
        let scenario = library::scenario("dotcom-2000").expect("the flagship loads");
        let file = strategies::strategy(self.strategy, &scenario).expect("a built-in strategy");
        let strategy = Strategy::compile(&file.expect("it loads"), &scenario);
        let setup = Setup { scenario: "dotcom-2000".into(), seed: self.seed, ..Setup::default() };
        let mut game = Game::begin(setup).expect("the flagship loads");
        let mut state = State::new(Luck::new(self.seed));
        let at = Quarter::parse(self.at).expect("a quarter");
        while game.quarter() < at && game.phase() != Phase::Over {
            let decided = strategy.decide(&mut state, game.visible(), &scenario).decisions;
            let bold = decided.migration == Some(MigrationMove::Cutover) && self.hesitates;
            let decided = if bold { Decisions { migration: None, ..decided } } else { decided };
            game.set_draft(decided);
            game.close().expect("what can be done");
        }
        game
    }

    /// The text of its file.
    ///
    /// # Panics
    /// As [`Self::game`].
    #[must_use]
    pub(crate) fn text(&self) -> String {
        let words = Words {
            name: self.name.to_owned(),
            title: self.title.map(str::to_owned),
            description: self.description.map(str::to_owned),
        };
        let game = self.game();
        let comment = format!(
            "// A position of a game ({}, seed {}), made by `cargo run --example showcase`. Begin it with\n\
             // `good-crisis play saves/cliff-hangers/{}.ron`.\n//\n",
            self.strategy, self.seed, self.name
        );
        comment + &scenario_from(&game, game.quarter(), &words).expect("the quarter is open")
    }
}
