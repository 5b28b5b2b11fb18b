//! The shell driven by keys, and what it shows.

mod card;
mod covered;
mod enter;
mod every_key;
mod everywhere;
mod exercise;
mod fields;
mod found;
mod lesson;
mod menus;
mod moments;
mod mouse;
mod pictures;
mod rare;
mod said;
mod settings;
mod states;
mod undecided;
mod unkept;

use ratatui::Terminal;
use ratatui::backend::TestBackend;

use super::effect::Effect;
use super::{Opening, Shell};
use crate::desk::advice;
use crate::journal::{Game, Setup};
use crate::sim::decisions::{Decisions, MigrationMove};
use crate::sim::scenario::Form;
use crate::text::{Locale, Texts};
use crate::tui::key::{Code, Input, Key};
use crate::tui::run::app::{App, Command};
use crate::tui::screens::tests::sound;
use crate::tui::screens::{Look, ScreenId};
use crate::tui::theme::{BuiltIn, Depth};
use crate::tui::widgets::text_of;

fn game_of(form: Form) -> Game {
    Game::begin(Setup { scenario: "dotcom-2000".into(), form, seed: 7, ..Setup::default() }).unwrap()
}

/// A shell, the commands it answered, and a screen of a size.
struct Player {
    shell: Shell,
    answers: Vec<Command<Effect>>,
}

impl Player {
    fn opening(opening: Opening, locale: Locale) -> Self {
        let mut shell = Shell::new(opening, Look::plain(locale), (BuiltIn::Terminal, Depth::None));
        let first = shell.start((200, 60));
        Self { shell, answers: vec![first] }
    }

    fn new(locale: Locale) -> Self {
        Self::opening(Opening::Continue(Box::new(game_of(Form::Full))), locale)
    }

    fn key(&mut self, key: Key) -> &mut Self {
        let answer = self.shell.handle(Input::Key(key));
        self.answers.push(answer);
        self
    }

    fn keys(&mut self, codes: &[Code]) -> &mut Self {
        for code in codes {
            self.key(Key::plain(*code));
        }
        self
    }

    /// Enter; where the quarter is to be closed, the arrow before it that Enter alone does not make up for.
    fn onward(&mut self) -> &mut Self {
        let title = format!("─ {} ─", self.shell.look.get("dialog-close-title"));
        let asked = self.show(80, 24).contains(&title);
        self.keys(if asked { &[Code::Down, Code::Enter] } else { &[Code::Enter] })
    }

    fn typed(&mut self, letters: &str) -> &mut Self {
        for letter in letters.chars() {
            self.key(Key::char(letter));
        }
        self
    }

    fn show(&self, width: u16, height: u16) -> String {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| self.shell.draw(frame)).unwrap();
        let buffer = terminal.backend().buffer();
        // A question, or the lesson's strip, lies over what is drawn below.
        let covered = !self.shell.overlays.is_empty() || self.shell.lesson.is_some();
        let faults = sound::faults(buffer, covered);
        assert!(faults.is_empty(), "{faults:?}\n{}", text_of(buffer));
        text_of(buffer)
    }

    fn draft(&self) -> Decisions {
        *self.shell.session().unwrap().draft()
    }

    fn played(&self) -> usize {
        self.shell.session().unwrap().game().played().len()
    }

    fn asked_for(&self, wanted: impl Fn(&Effect) -> bool) -> bool {
        fn any(command: &Command<Effect>, wanted: &dyn Fn(&Effect) -> bool) -> bool {
            match command {
                Command::Effect(effect) => wanted(effect),
                Command::Batch(all) => all.iter().any(|command| any(command, wanted)),
                _ => false,
            }
        }
        self.answers.iter().any(|answer| any(answer, &wanted))
    }
}

#[test]
fn the_first_picture_waits_for_no_advisor() {
    let opening = Opening::Continue(Box::new(game_of(Form::Full)));
    let shell = Shell::new(opening, Look::plain(Locale::En), (BuiltIn::Terminal, Depth::None)).in_haste();
    let mut player = Player { shell, answers: Vec::new() };
    for (width, height) in [(80, 24), (120, 36), (200, 60)] {
        let hasty = player.show(width, height);
        assert!(hasty.contains("The banker's call"), "{hasty}");
    }
    let hasty = player.show(120, 36);
    let first = player.shell.start((120, 36));
    player.answers.push(first);
    assert!(format!("{:?}", player.answers).contains("Redraw"));
    let (then, session) = (player.show(80, 24), player.shell.session().unwrap());
    for (_, line) in advice::said(&Texts::new(Locale::En), session, 0) {
        assert!(then.contains(&line) && !hasty.contains(&line), "{line}\n{hasty}\n{then}");
    }
}

#[test]
fn the_first_close_takes_five_keys() {
    let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En);
    player.keys(&[Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.draft().event, Some(1), "the call is answered with the third key");
    player.keys(&[Code::Right, Code::Enter]);
    assert_eq!(player.played(), 1);
    assert_eq!(player.shell.screen(), Some(ScreenId::Close));
    assert!(player.asked_for(|effect| matches!(effect, Effect::Keep(_))));
    assert!(player.shell.session().unwrap().game().played()[0].decisions.orders.is_some());
}

#[test]
fn the_first_choice_is_reached_within_eighty_words() {
    let mut player = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En);
    let words = |shown: String| {
        let lines = shown.lines().collect::<Vec<_>>();
        // The footer names keys; it is not read.
        let read = lines[..lines.len() - 1].join(" ");
        read.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
    };
    let first = words(player.show(80, 24));
    let second = words(player.keys(&[Code::Enter]).show(80, 24));
    assert!(first + second <= 80, "{first} + {second}");
}

#[test]
fn a_quarter_is_briefed_decided_and_closed() {
    let mut player = Player::new(Locale::En);
    assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
    player.keys(&[Code::Down, Code::Enter]);
    assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
    assert_eq!(player.draft().event, Some(1));
    player.keys(&[Code::Right]);
    assert!(player.asked_for(|effect| matches!(effect, Effect::Draft(_))));
    let moved = player.draft();
    player.typed("u");
    assert_ne!(player.draft(), moved, "u takes it back");
    // Half of the money is much less runway than all of it: said, and asked once more.
    player.keys(&[Code::Enter, Code::Enter]);
    assert_eq!(player.played(), 0);
    player.keys(&[Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.played(), 1);
    player.keys(&[Code::Enter]);
    assert_eq!(player.shell.screen(), Some(ScreenId::Briefing));
}

#[test]
fn a_range_taken_over_stays_so_whatever_changes_later() {
    let mut game = game_of(Form::Full);
    game.close().unwrap();
    let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
    player.typed("df").keys(&[Code::Down, Code::Down, Code::Down, Code::Enter]);
    let session = player.shell.session.as_mut().unwrap();
    assert!(session.game().is_taken_over());
    let draft = Decisions { price_index: Some(1.05), ..*session.draft() };
    session.decide(draft);
    let saved = crate::journal::save::write(session.game());
    session.game_mut().close().unwrap();
    let again = crate::journal::Save::read("it", saved.as_bytes()).unwrap();
    let mut again = again.replay(&mut crate::journal::Shelf::new()).unwrap();
    again.close().unwrap();
    for game in [session.game(), &again] {
        let played = game.played().last().unwrap();
        assert!(played.taken_over && played.decisions.forecast.is_some());
        let facts = crate::report::facts::Facts::of(game);
        assert_eq!(facts.sure.said, 0, "never scored");
    }
}

#[test]
fn a_one_way_door_takes_an_arrow_and_enter() {
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Enter]);
    let mut draft = player.draft();
    draft.migration = Some(MigrationMove::Commit);
    player.shell.session.as_mut().unwrap().decide(draft);
    player.keys(&[Code::Enter, Code::Enter]);
    assert_eq!(player.played(), 0, "the answer that changes nothing is the one that is chosen");
    player.keys(&[Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.played(), 1);
}

#[test]
fn a_refused_draft_cannot_be_closed() {
    let mut player = Player::new(Locale::En);
    player.keys(&[Code::Enter]);
    let mut draft = player.draft();
    draft.price_index = Some(3.0);
    player.shell.session.as_mut().unwrap().decide(draft);
    player.keys(&[Code::Enter, Code::Enter, Code::Enter, Code::Down, Code::Enter]);
    assert_eq!(player.played(), 0);
    assert!(player.show(80, 24).contains("0.80"), "the limit is said");
}

#[test]
fn tab_goes_round_the_screens_and_escape_opens_the_menu() {
    let mut player = Player::new(Locale::Ko);
    for screen in ScreenId::QUARTER.into_iter().cycle().skip(1).take(6) {
        player.keys(&[Code::Tab]);
        assert_eq!(player.shell.screen(), Some(screen));
    }
    player.keys(&[Code::Esc, Code::Down, Code::Enter]);
    assert_eq!(player.shell.screen(), None, "the title");
    player.keys(&[Code::Enter]);
    assert_eq!(player.shell.screen(), Some(ScreenId::Briefing), "and back into the game");
}

#[test]
fn escape_leads_from_the_screens_behind_the_desk_to_it() {
    for letter in ["b", "m", "t", "p"] {
        let mut player = Player::new(Locale::En);
        player.typed(letter).keys(&[Code::Esc]);
        assert_eq!(player.shell.screen(), Some(ScreenId::Desk), "{letter}");
        assert!(player.shell.overlays.is_empty());
    }
}

#[test]
fn a_whole_game_is_played_by_enter_and_an_arrow_a_quarter() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        for _ in 0..400 {
            player.onward();
            let shown = player.show(80, 24);
            assert!(!shown.contains('⟦'), "{shown}");
            if player.shell.screen() == Some(ScreenId::Debrief) {
                break;
            }
        }
        assert_eq!(player.shell.screen(), Some(ScreenId::Debrief));
        let problems = player.shell.look.texts.problems();
        assert!(problems.is_empty(), "{problems:?}");
    }
}

#[test]
fn a_late_hangul_letter_is_explained_and_does_what_its_key_does() {
    let mut player = Player::new(Locale::Ko);
    player.typed("ㅇ");
    assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
    assert!(player.show(80, 24).contains("한글 입력 상태입니다"));
    player.keys(&[Code::Down]);
    assert!(!player.show(80, 24).contains("한글 입력 상태입니다"));
}

#[test]
fn too_small_says_so_and_waits() {
    let player = Player::new(Locale::En);
    assert!(player.show(60, 20).contains("80×24 is needed"), "{}", player.show(60, 20));
}

#[test]
fn an_interrupt_keeps_the_game() {
    let mut player = Player::new(Locale::En);
    let answer = player.shell.handle(Input::Interrupt);
    player.answers = vec![answer];
    assert!(player.asked_for(|effect| matches!(effect, Effect::Keep(_))));
}

#[test]
fn what_lies_behind_a_question_has_no_hand() {
    for locale in Locale::ALL {
        let mut player = Player::new(locale);
        let hands = |shown: String| shown.matches('▸').count();
        assert_eq!(hands(player.keys(&[Code::Enter]).show(80, 24)), 1);
        assert_eq!(hands(player.keys(&[Code::Enter]).show(80, 24)), 1, "the closing question");
        assert_eq!(hands(player.keys(&[Code::Esc, Code::Esc]).show(120, 36)), 1, "the menu");
    }
}

#[test]
fn the_four_speak_beside_every_card_at_the_least_size() {
    for locale in Locale::ALL {
        let mut game = game_of(Form::Full);
        for _ in 0..8 {
            let mut player = Player::opening(Opening::Continue(Box::new(game.clone())), locale);
            let turned = |player: &Player| {
                let shown = player.show(80, 24);
                let four = shown.lines().rev().skip(1).take(4).all(|line| line.ends_with(['"', '”']));
                assert!(four, "{shown}");
                shown
            };
            let first = turned(&player);
            let second = turned(player.keys(&[Code::PageDown]));
            let more = player.shell.look.get("briefing-more");
            assert_eq!(first.contains(&more), first != second, "{first}\n{second}");
            game.close().unwrap();
        }
    }
}

#[test]
fn a_footer_names_only_keys_that_do_something() {
    let mut cold = Player::opening(Opening::ColdOpen(Box::new(game_of(Form::Full))), Locale::En);
    let footer = |player: &Player| player.show(80, 24).lines().last().unwrap_or_default().to_owned();
    assert!(!footer(&cold).contains('↑') && !footer(&cold).contains('←'), "{}", footer(&cold));
    cold.keys(&[Code::Enter]);
    assert!(footer(&cold).contains('↑') && !footer(&cold).contains('←'), "{}", footer(&cold));
    cold.keys(&[Code::Enter]);
    assert!(!footer(&cold).contains('↑') && footer(&cold).contains('←'), "{}", footer(&cold));
    let mut player = Player::new(Locale::En);
    assert!(!footer(&player).contains("event"), "the card is in front already");
    player.keys(&[Code::F(8)]);
    assert!(footer(&player).contains("event") && !footer(&player).contains('↑'), "{}", footer(&player));
}

#[test]
fn the_record_is_of_what_the_flagship_tells_alone() {
    for (name, told) in [("dotcom-2000", true), ("lamplight", false)] {
        let setup = Setup { scenario: name.into(), form: Form::Sprint, seed: 7, ..Setup::default() };
        let mut game = Game::begin(setup).unwrap();
        while game.close().is_ok() {}
        let mut player = Player::opening(Opening::Continue(Box::new(game)), Locale::En);
        assert_eq!(player.shell.screen(), Some(ScreenId::Debrief), "{name}");
        let footer = player.show(200, 36).lines().last().unwrap_or_default().to_owned();
        assert_eq!(footer.contains("record"), told, "{footer}");
        player.typed("r");
        assert_eq!(player.show(200, 36).contains(&player.shell.look.get("record-title")), told, "{name}");
    }
}
