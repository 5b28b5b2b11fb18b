//! The settings: what a change does at once, what of it is kept, and what flags have to say.

use super::menus::pictures;
use super::{Player, game_of};
use crate::desk::opening::{Opening, Waiting};
use crate::sim::scenario::Form;
use crate::text::Locale;
use crate::tui::app::effect::Effect;
use crate::tui::app::{Place, Shell};
use crate::tui::key::Code;
use crate::tui::run::Options;
use crate::tui::run::app::{App, Command};
use crate::tui::screens::{Look, ScreenId};
use crate::tui::settings::{Chosen, Colours, Setting, Settings};
use crate::tui::theme::{BuiltIn, Depth};

fn on_the_page(locale: Locale) -> Player {
    let mut player = Player::opening(Opening::Title(Waiting::default()), locale);
    player.keys(&[Code::End, Code::Up, Code::Enter]);
    assert!(matches!(player.shell.place, Place::Settings(_)));
    player
}

#[test]
fn pictures_of_the_settings() {
    pictures("settings", on_the_page);
    pictures("settings-mouse", |locale| {
        let mut player = on_the_page(locale);
        player.keys(&[Code::End, Code::Left]);
        player
    });
    pictures("settings-ascii", |locale| {
        let mut player = on_the_page(locale);
        player.typed("5").keys(&[Code::Right]);
        player
    });
    pictures("settings-held", |locale| {
        let mut player = on_the_page(locale);
        player.shell.held.set(Setting::Theme(BuiltIn::Terminal));
        player.keys(&[Code::Down]);
        player
    });
}

#[test]
fn every_change_shows_at_once_and_is_kept() {
    let mut player = on_the_page(Locale::En);
    let asked = |player: &Player, setting: Setting| {
        player.asked_for(|effect| matches!(effect, Effect::Prefer(chosen) if *chosen == setting))
    };
    player.keys(&[Code::Right]);
    assert!(asked(&player, Setting::Language(Locale::Ko)) && player.show(80, 24).contains("설정"));
    player.keys(&[Code::Enter]);
    assert!(player.show(80, 24).contains("settings"), "Enter goes round");
    let before = player.shell.look.theme.clone();
    player.keys(&[Code::Down, Code::Down, Code::Home, Code::Down, Code::Down, Code::Left, Code::Left, Code::Left]);
    assert!(asked(&player, Setting::Colours(Colours::TwoFiftySix)));
    assert_ne!(player.shell.look.theme, before, "colours show");
    assert!(player.answers.iter().any(|answer| uses(answer, Options { colours: true, mouse: false })));
    player.keys(&[Code::Up, Code::Right]);
    assert!(asked(&player, Setting::Theme(BuiltIn::Amber)));
    player.typed("4").keys(&[Code::Left]);
    assert!(player.shell.look.motion && asked(&player, Setting::Motion(true)));
    player.typed("5").keys(&[Code::Right]);
    assert!(asked(&player, Setting::Ascii(true)) && player.show(80, 24).contains("+-"));
    player.typed("6").keys(&[Code::Left]);
    assert!(asked(&player, Setting::Mouse(true)));
    assert!(player.answers.iter().any(|answer| uses(answer, Options { colours: true, mouse: true })));
    // At the end of a row nothing is chosen again.
    let count = player.answers.len();
    player.keys(&[Code::Left]);
    assert!(matches!(player.answers[count], Command::Redraw { .. }), "{:?}", player.answers[count]);
}

fn uses(answer: &Command<Effect>, wanted: Options) -> bool {
    match answer {
        Command::Use(options) => *options == wanted,
        Command::Batch(all) => all.iter().any(|answer| uses(answer, wanted)),
        _ => false,
    }
}

#[test]
fn from_the_menu_of_a_game_one_comes_back_to_its_screen() {
    let mut player = Player::opening(Opening::Continue(Box::new(game_of(Form::Full))), Locale::En);
    player.keys(&[Code::Enter, Code::Esc, Code::Down, Code::Down, Code::Enter]);
    assert!(matches!(player.shell.place, Place::Settings(_)));
    player.keys(&[Code::Right, Code::Esc]);
    assert_eq!(player.shell.screen(), Some(ScreenId::Desk));
    assert!(player.show(80, 24).contains("대표실"), "{}", player.show(80, 24));
}

#[test]
fn what_was_kept_is_worn_from_the_first_picture_on() {
    let settings = Settings {
        locale: Locale::Ko,
        theme: BuiltIn::Paper,
        colours: Colours::Sixteen,
        motion: false,
        ascii: true,
        mouse: true,
    };
    let look = Look { theme: settings.fitted(Depth::None), ..Look::plain(settings.locale) };
    let shell = Shell::new(Opening::Title(Waiting::default()), look, (settings.theme, Depth::None));
    let mut shell = shell.with_settings(settings, Chosen::default(), Depth::None).with_notice(Some("a word".into()));
    let _ = shell.start((200, 60));
    let player = Player { shell, answers: Vec::new() };
    let shown = player.show(80, 24);
    assert!(shown.contains("> 1") && shown.contains("a word"), "{shown}");
}
