//! What hangs on the title: the saves and the replay of one.

use super::{Player, game_of};
use crate::desk::ago::Ago;
use crate::desk::exercises::Exercise;
use crate::desk::opening::Opening;
use crate::desk::opening::Waiting;
use crate::desk::saves::Shown;
use crate::desk::saves::mend;
use crate::desk::saves::{Found, Listed};
use crate::desk::session::{Game, Phase, Setup};
use crate::journal::{MODEL_VERSION, Summary};
use crate::sim::decisions::Decisions;
use crate::sim::scenario::Form;
use crate::sim::units::Quarter;
use crate::text::{Locale, Texts};
use crate::tui::app::Place;
use crate::tui::app::effect::{Effect, Outcome};
use crate::tui::key::Code;
use crate::tui::run::app::App;
use crate::tui::screens::ScreenId;
use crate::tui::screens::tests::{past_the_letters, vast_until};

pub(super) const SIZES: [(u16, u16); 3] = [(80, 24), (120, 36), (200, 60)];

/// Draws what `make` plays to, in every size and language.
pub(super) fn pictures(name: &str, make: impl Fn(Locale) -> Player) {
    for locale in Locale::ALL {
        let player = make(locale);
        for (width, height) in SIZES {
            let shown = player.show(width, height);
            assert!(!shown.contains('⟦'), "{shown}");
            let all = format!("{name}-{}-{width}x{height}", locale.code());
            insta::with_settings!({ snapshot_path => "../../screens/snapshots", prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(all, shown);
            });
        }
        let problems = player.shell.look.texts.problems();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

pub(super) fn over(form: Form) -> Game {
    let mut game = game_of(form);
    game.set_draft(Decisions { price_index: Some(1.02), ..Decisions::none() });
    game.note("watch the float");
    while game.phase() != Phase::Over {
        game.close().unwrap();
    }
    game
}

pub(super) fn listed() -> Vec<Listed> {
    listed_in(Locale::En)
}

fn listed_in(locale: Locale) -> Vec<Listed> {
    let hours = |hours: u64| Ago::after(Ok(std::time::Duration::from_secs(3_600 * hours)));
    let setup = |scenario: &str, form| Setup { scenario: scenario.into(), form, seed: 7, ..Setup::default() };
    let summary = |scenario: &str, form, ending: Option<&str>| Summary {
        setup: setup(scenario, form),
        day: None,
        played: 9,
        last: Some(Quarter::new(2002, 1)),
        night: false,
        ending: ending.map(|ending| (ending.to_owned(), 412.0)),
        shipped: false,
        model: MODEL_VERSION,
        luck: 1,
    };
    let named = |name: &str, kept: Result<Summary, String>| {
        let open = kept.as_ref().ok().and_then(Summary::open);
        let mend = if kept.is_err() { mend(None, Some(1), &Texts::new(locale)) } else { Vec::new() };
        let ago = Some(hours(name.len() as u64));
        Listed { name: name.to_owned(), kept, open, ago, mend }
    };
    let mut all = vec![
        named("dotcom-2000-7-2", Ok(summary("dotcom-2000", Form::Full, None))),
        named("내년에는-12월-장비를-일찍-산다-".repeat(5).as_str(), Ok(summary("lamplight", Form::Sprint, None))),
        named("torn", Err("saves/torn.ron:12:5: the text ends within a list; a bracket is missing.".to_owned())),
        named("before", Ok(Summary { model: 1, ..summary("dotcom-2000", Form::Full, Some("power-grid")) })),
        named("history", Ok(Summary { shipped: true, ..summary("dotcom-2000", Form::Long, Some("new-machines")) })),
    ];
    all.extend((0..40).map(|n| named(&format!("friday-{n}"), Ok(summary("dotcom-2000", Form::Full, None)))));
    all
}

fn found() -> Found {
    Found { listed: listed(), remark: None }
}

/// The list looked at again, and what is said of it.
fn relisted(place: usize, said: Option<&str>) -> Outcome {
    Outcome::Relisted { found: found(), place, said: said.map(str::to_owned) }
}

pub(super) fn listed_saves(locale: Locale) -> Player {
    let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
    player.shell.settle(Outcome::Saves(Found { listed: listed_in(locale), remark: None }));
    player
}

fn replaying(locale: Locale, game: Game, older: Option<u32>) -> Player {
    let mut player = listed_saves(locale);
    player.shell.settle(Outcome::Shown(Box::new(Shown { name: "dotcom-2000-7".into(), game, older })));
    player
}

/// In lists from which nothing follows that cannot be recalled, a digit does what Enter does with its item; elsewhere it
/// only selects, and one beyond the end means nothing.
#[test]
fn digits_act_where_nothing_irrevocable_follows() {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.typed("9");
    assert!(matches!(player.shell.place, Place::Title(_)), "there is no ninth");
    player.typed("1");
    assert!(matches!(player.shell.place, Place::NewGame(_)), "the first begins a game");
    let mut player = listed_saves(Locale::En);
    player.typed("1");
    assert!(player.asked_for(|effect| matches!(effect, Effect::Resume(_))), "the first save is gone on with");
    // The menu acts, and what closes a quarter asks for Enter.
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Esc]).typed("2");
    assert!(matches!(player.shell.place, Place::Title(_)));
    let mut player = Player::new(Locale::En);
    player.typed("d").keys(&[Code::Enter]).typed("2");
    assert_eq!(player.played(), 0, "a digit closes no quarter");
    player.keys(&[Code::Enter]);
    assert_eq!(player.played(), 1);
    // Help says which it is.
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.typed("?");
    assert!(player.show(120, 36).contains("do at once what Enter does"), "{}", player.show(120, 36));
}

#[test]
fn pictures_of_the_saves_and_a_replay() {
    pictures("saves", listed_saves);
    pictures("saves-torn", |locale| {
        let mut player = listed_saves(locale);
        player.keys(&[Code::Down, Code::Down]);
        player
    });
    pictures("saves-mend", |locale| {
        let mut player = listed_saves(locale);
        player.keys(&[Code::Down, Code::Down]);
        let found = Found { listed: listed_in(locale), remark: None };
        player.shell.settle(Outcome::Relisted { found, place: 2, said: None });
        player
    });
    pictures("saves-none", |locale| {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        player.shell.settle(Outcome::Saves(Found::default()));
        player
    });
    pictures("replay-first", |locale| replaying(locale, over(Form::Full), None));
    pictures("replay-later", |locale| {
        let mut player = replaying(locale, over(Form::Full), None);
        player.keys(&[Code::Right, Code::Right, Code::Right, Code::Down, Code::Down]);
        player
    });
    pictures("replay-last-older", |locale| {
        let mut player = replaying(locale, over(Form::Full), Some(1));
        player.keys(&[Code::End]);
        player
    });
    pictures("replay-books", |locale| {
        let mut player = replaying(locale, over(Form::Full), None);
        player.keys(&[Code::End, Code::Left, Code::Tab, Code::Tab]);
        player
    });
    pictures("replay-contents", |locale| {
        let mut player = replaying(locale, over(Form::Long), None);
        player.keys(&[Code::Right]).typed("g").keys(&[Code::Down]);
        player
    });
    pictures("replay-branch", |locale| {
        let mut player = replaying(locale, over(Form::Full), None);
        player.keys(&[Code::Right]).typed("b");
        player
    });
    let vast = vast_until(7, |game, _| game.turn() == 6);
    pictures("vast-replay", |locale| {
        let mut player = replaying(locale, vast.clone(), None);
        player.keys(&[Code::End]);
        player
    });
    pictures("replay-nothing", |locale| replaying(locale, game_of(Form::Full), None));
}

pub(super) fn in_the_classroom(locale: Locale, found: Vec<Exercise>) -> Player {
    let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
    player.keys(&[Code::Down, Code::Down, Code::Down, Code::Down, Code::Down, Code::Enter]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::Exercises)));
    player.shell.settle(Outcome::Exercises(found));
    player
}

#[test]
fn the_classroom_tells_how_an_exercise_is_begun() {
    let sound = Exercise { title: Some("Week 3: the price spiral".into()), path: "week3.ron".into() };
    let broken = Exercise { title: None, path: "'/srv/saves of ada/week 4.ron'".into() };
    pictures("classroom", |locale| in_the_classroom(locale, vec![sound.clone(), broken.clone()]));
    pictures("classroom-empty", |locale| in_the_classroom(locale, Vec::new()));
    let many = vec![sound; 40];
    let mut player = in_the_classroom(Locale::En, many);
    let first = player.show(80, 24);
    player.keys(&[Code::PageDown]);
    assert_ne!(player.show(80, 24), first);
    player.keys(&[Code::End, Code::Home]);
    assert_eq!(player.show(80, 24), first);
    player.keys(&[Code::Esc]);
    assert!(matches!(player.shell.place, Place::Title(_)));
}

#[test]
fn a_save_is_chosen_stepped_through_and_left() {
    let mut player = Player::opening(Opening::Title(Waiting::default()), Locale::En);
    player.keys(&[Code::Down, Code::Down, Code::Down, Code::Enter]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::List)));
    player.shell.settle(Outcome::Saves(found()));
    player.keys(&[Code::Down, Code::Down, Code::Enter]);
    assert!(!player.asked_for(|effect| matches!(effect, Effect::Show(_))), "what cannot be read is not opened");
    assert!(player.asked_for(|effect| matches!(effect, Effect::Look(2))), "it may have been mended");
    player.shell.settle(relisted(2, None));
    let told = player.show(80, 24);
    assert!(told.contains("saves/torn.ron:12:5") && told.contains("model 1"), "{told}");
    player.keys(&[Code::Enter]);
    assert!(!player.show(80, 24).contains("model 1 of"));
    player.keys(&[Code::Up]).typed("v");
    assert!(player.asked_for(|effect| matches!(effect, Effect::Show(1))));
    assert!(!player.asked_for(|effect| matches!(effect, Effect::Resume(_))));
    player.shell.settle(relisted(1, Some("its chain breaks at 2001Q3")));
    assert!(player.show(80, 24).contains("its chain breaks"), "{}", player.show(80, 24));
    player.keys(&[Code::Up, Code::F(3)]);
    player.shell.settle(Outcome::Shown(Box::new(Shown { name: "it".into(), game: over(Form::Full), older: None })));
    let first = player.show(120, 36);
    assert!(first.contains("1 of") && first.contains("watch the float"), "{first}");
    player.keys(&[Code::Right]);
    assert!(player.show(120, 36).contains("2 of"));
    player.keys(&[Code::Home]);
    assert_eq!(player.show(120, 36), first);
    // Books and why as they stood then.
    player.keys(&[Code::Right, Code::Tab]);
    let books = player.show(120, 36);
    assert!(books.contains("net sales") && books.contains("00\u{a0}Q2") && !books.contains("00\u{a0}Q3"), "{books}");
    player.keys(&[Code::Right]);
    assert!(player.show(120, 36).contains("00\u{a0}Q3"));
    player.typed("w");
    assert!(matches!(&player.shell.place, Place::Replay(replay) if replay.scope() == crate::tui::action::Scope::Why));
    player.keys(&[Code::Esc, Code::Tab, Code::Tab, Code::Tab]);
    // To a quarter by its line.
    player.typed("g").keys(&[Code::End, Code::Enter]);
    let count = over(Form::Full).played().len();
    assert!(player.show(120, 36).contains(&format!("{count} of {count}")), "{}", player.show(120, 36));
    player.keys(&[Code::Esc]);
    assert!(matches!(player.shell.place, Place::Saves(_)), "back to the list");
    assert!(player.asked_for(|effect| matches!(effect, Effect::Look(0))), "which is looked at again");
    player.keys(&[Code::Esc]);
    assert!(matches!(player.shell.place, Place::Title(_)));
    assert!(!player.asked_for(|effect| matches!(effect, Effect::Keep(_) | Effect::Draft(_))), "it only looked");
}

#[test]
fn an_unfinished_game_is_gone_on_with_and_a_finished_one_stepped_through() {
    for locale in Locale::ALL {
        let mut player = listed_saves(locale);
        let foot = |player: &Player| player.show(80, 24).lines().last().unwrap_or_default().to_owned();
        let word = |player: &Player, id: &str| format!("⏎ {}", player.shell.look.get(id));
        assert!(foot(&player).contains(&word(&player, "key-resume")), "{}", foot(&player));
        player.keys(&[Code::Enter]);
        assert!(player.asked_for(|effect| matches!(effect, Effect::Resume(0))));
        // What stands in the way is said, and it may be tried again.
        player.shell.settle(relisted(0, Some("saves/friday.ron is open in another game")));
        assert!(player.show(80, 24).contains("open in another game"), "{}", player.show(80, 24));
        player.answers.clear();
        player.keys(&[Code::Enter]);
        assert!(!player.show(80, 24).contains("open in another game"));
        assert!(player.asked_for(|effect| matches!(effect, Effect::Resume(0))));
        // Of an older model, and over: neither is gone on with.
        for downs in [3, 1] {
            player.keys(&vec![Code::Down; downs]);
            player.answers.clear();
            assert!(foot(&player).contains(&word(&player, "key-step-through")), "{}", foot(&player));
            player.keys(&[Code::Enter]);
            assert!(player.asked_for(|effect| matches!(effect, Effect::Show(_))));
        }
        player.shell.settle(Outcome::Game(Box::new(game_of(Form::Full))));
        assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
    }
}

#[test]
fn the_game_in_hand_is_kept_before_another_is_taken_up() {
    let mut player = Player::opening(Opening::Continue(Box::new(game_of(Form::Full))), Locale::En);
    player.keys(&[Code::Esc, Code::Down, Code::Enter]);
    player.shell.settle(Outcome::Saves(found()));
    player.answers.clear();
    player.keys(&[Code::Enter]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::Keep(_))));
    assert!(player.asked_for(|effect| matches!(effect, Effect::Resume(0))));
}

#[test]
fn the_list_names_open_quarters_and_verdicts_and_what_it_leaves_out() {
    for locale in Locale::ALL {
        let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
        let remark = crate::desk::saves::left_out(3, "/srv/ada/saves", &player.shell.look.texts);
        player.shell.settle(Outcome::Saves(Found { listed: listed(), remark }));
        for (width, height) in SIZES {
            let shown = player.show(width, height).replace('\u{a0}', " ");
            let (open, closed) =
                if locale == Locale::En { ("2002 Q3", "2002 Q2") } else { ("2002년 3분기", "2002년 2분기") };
            assert!(shown.contains(open) && !shown.contains(closed), "{shown}");
            assert!(shown.contains(&player.shell.look.texts.name("ending", "power-grid")), "{shown}");
            assert!(shown.contains("/srv/ada/saves"), "{shown}");
        }
    }
}

#[test]
fn a_what_if_is_asked_about_and_is_a_game_of_its_own() {
    let game = over(Form::Full);
    let mut player = replaying(Locale::En, game.clone(), None);
    player.keys(&[Code::Right, Code::Right]).typed("b").keys(&[Code::Enter]);
    let branched = |effect: &Effect| matches!(effect, Effect::Branch(_));
    assert!(!player.asked_for(branched), "what changes nothing is chosen first");
    player.typed("b").keys(&[Code::Down, Code::Enter]);
    let wanted = |effect: &Effect| {
        let Effect::Branch(branch) = effect else { return false };
        branch.played().len() == 2 && branch.visible() == game.played()[2].before() && branch.setup() == game.setup()
    };
    assert!(player.asked_for(wanted));
    player.shell.settle(Outcome::Game(Box::new(game.as_of(2))));
    assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
    assert!(player.show(80, 24).contains("A game of its own"), "{}", player.show(80, 24));
    // Of an older model there is nothing to go on from.
    let mut older = replaying(Locale::En, game, Some(1));
    older.typed("b").keys(&[Code::Down, Code::Enter]);
    assert!(!older.asked_for(branched));
}

#[test]
fn in_the_epilogue_a_what_if_goes_on_from_the_letter() {
    let mut player = replaying(Locale::En, past_the_letters(), None);
    player.keys(&[Code::End]).typed("b").keys(&[Code::Down, Code::Enter]);
    assert!(player.asked_for(|effect| {
        matches!(effect, Effect::Branch(game) if matches!(game.phase(), Phase::Letter(_)) && game.quarter().season() == 0)
    }));
}

#[test]
fn the_debrief_leads_into_the_replay_and_back() {
    let mut player = Player::opening(Opening::Continue(Box::new(over(Form::Full))), Locale::Ko);
    assert_eq!(player.shell.screen(), Some(ScreenId::Debrief));
    let debrief = player.show(80, 24);
    player.keys(&[Code::F(3), Code::Right]);
    assert!(matches!(player.shell.place, Place::Replay(_)));
    player.keys(&[Code::Esc]);
    assert_eq!(player.show(80, 24), debrief);
}

#[test]
fn a_game_as_of_a_quarter_is_the_game_that_was_played_to_it() {
    let game = over(Form::Full);
    let mut again = Game::new(game.scenario_shared(), game.source().clone(), game.setup().clone());
    for place in 0..8 {
        let as_of = game.as_of(place);
        assert_eq!((as_of.state_hash(), as_of.world()), (again.state_hash(), again.world()));
        again.set_draft(game.played()[place].decisions);
        again.close().unwrap();
    }
}

#[test]
fn the_title_names_an_ending_in_the_words_of_its_own_story() {
    use crate::desk::opening::Finished;
    use crate::journal::Setup;
    let lamplight = Game::begin(Setup { scenario: "lamplight".into(), seed: 7, ..Setup::default() }).unwrap();
    for locale in Locale::ALL {
        let finished = Finished { scenario: "dotcom-2000".to_owned(), ending: "run-on-the-bank".to_owned() };
        let waiting = Waiting { finished: Some(finished), ..Waiting::default() };
        let mut player = Player::opening(Opening::Title(waiting), locale);
        player.shell.settle(Outcome::Game(Box::new(lamplight.clone())));
        player.shell.show_title();
        let shown = player.show(120, 36).replace('\u{a0}', " ");
        let ending = Texts::new(locale).get("ending-run-on-the-bank");
        assert!(shown.contains(&ending), "{shown}");
        assert_ne!(ending, player.shell.look.get("ending-run-on-the-bank"), "the words at hand are another story's");
    }
}

#[test]
fn a_game_that_is_gone_on_with_is_not_called_a_new_one() {
    let mut player = Player::opening(Opening::Continue(Box::new(over(Form::Full))), Locale::En);
    assert_eq!(player.shell.screen(), Some(ScreenId::Debrief));
    player.shell.show_title();
    player.shell.settle(Outcome::Game(Box::new(game_of(Form::Full))));
    assert!(!player.show(80, 24).contains("A game of its own"), "{}", player.show(80, 24));
}
