//! What keys do on the screens behind the desk.

use super::{after, before_the_night, drawn, history_until, played_on};
use crate::analysis::explain::Reading;
use crate::desk::fork;
use crate::desk::opening::Opening;
use crate::desk::remark::Remark;
use crate::desk::session::{Game, Session};
use crate::desk::why::Question;
use crate::sim::cutover::Act;
use crate::sim::figures::Figure;
use crate::text::{Locale, Texts};
use crate::tui::action::{Action, Scope, When};
use crate::tui::app::Shell;
use crate::tui::app::effect::Effect;
use crate::tui::key::{Code, Input, Key};
use crate::tui::keymap;
use crate::tui::run::app::{App, Command};
use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::Books;
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::close::Close;
use crate::tui::screens::debrief::Debrief;
use crate::tui::screens::desk::Desk;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::night::Night;
use crate::tui::screens::note::Note;
use crate::tui::screens::people::People;
use crate::tui::screens::why::Why;
use crate::tui::screens::{Look, Overlay, Screen, ScreenId, Step};
use crate::tui::theme::{BuiltIn, Depth};

#[test]
fn the_cursor_of_the_books_asks_why_of_figures_alone() {
    let mut session = after(0);
    let mut books = Books::default();
    books.enter(&session);
    // Nothing has been earned yet: what the figures mean is told.
    assert!(books.holds(When::Explainable, &session));
    assert!(matches!(books.update(Action::Why, &mut session), Step::Why(_)));
    let mut session_later = after(3);
    books.enter(&session_later);
    assert!(books.holds(When::Explainable, &session_later));
    let step = books.update(Action::Why, &mut session_later);
    assert!(matches!(step, Step::Open(Overlay::Why(_))), "{step:?}");
    // Every line of every statement, in every column: the cursor never rests on a heading.
    for _ in 0..3 {
        for _ in 0..30 {
            assert!(books.holds(When::Explainable, &session_later));
            books.update(Action::Down, &mut session_later);
        }
        for _ in 0..30 {
            books.update(Action::Up, &mut session_later);
            assert!(books.holds(When::Explainable, &session_later));
        }
        books.update(Action::NextPane, &mut session_later);
    }
    books.update(Action::NextPane, &mut session);
    assert!(drawn(&books, &session, Locale::En, (80, 24)).contains("total assets"), "the opening balance sheet");
}

#[test]
fn why_goes_from_quarter_to_quarter_and_back() {
    let mut session = after(4);
    let mut why = crate::tui::screens::why::Why::about(Figure::Cash, &session);
    let last = drawn(&why, &session, Locale::En, (80, 24));
    assert!(matches!(why.update(Action::Left, &mut session), Step::Redraw));
    assert_ne!(drawn(&why, &session, Locale::En, (80, 24)), last);
    why.update(Action::Right, &mut session);
    assert_eq!(drawn(&why, &session, Locale::En, (80, 24)), last);
    assert!(matches!(why.update(Action::Back, &mut session), Step::Dismiss));
}

#[test]
fn no_letter_acts_in_the_night() {
    for letter in 'a'..='z' {
        let actions = keymap::actions_for(Scope::Night, Key::char(letter), &|_| true);
        assert!(!actions.contains(&Action::Act), "{letter}: {actions:?}");
    }
    assert_eq!(keymap::actions_for(Scope::Night, Key::plain(Code::Enter), &|_| true), [Action::Act]);
}

#[test]
fn an_act_of_the_night_takes_a_choice_and_enter() {
    let door = played_on(before_the_night(|_| true), |step| step.payments_begin_next);
    let mut session = Session::new(door);
    let mut night = Night::default();
    night.enter(&session);
    assert!(matches!(night.update(Action::Act, &mut session), Step::Remark(_)));
    night.update(Action::Right, &mut session);
    assert!(matches!(night.update(Action::Act, &mut session), Step::Act(Act::Go)));
    // Going back is chosen on the way down or by its number, never by coming round from the other end.
    for ways in [&[Action::Up][..], &[Action::Down, Action::Up, Action::Up], &[Action::Left]] {
        night.enter(&session);
        ways.iter().for_each(|action| drop(night.update(*action, &mut session)));
        assert!(!matches!(night.update(Action::Act, &mut session), Step::Act(Act::Rollback)), "{ways:?}");
    }
    night.enter(&session);
    Act::ALL.iter().for_each(|_| drop(night.update(Action::Down, &mut session)));
    assert!(matches!(night.update(Action::Act, &mut session), Step::Act(Act::Rollback)));
    night.enter(&session);
    night.update(Action::Pick(Act::ALL.len() as u8), &mut session);
    assert!(matches!(night.update(Action::Act, &mut session), Step::Act(Act::Rollback)));
}

#[test]
fn what_cannot_be_done_is_said_and_not_done() {
    let game = played_on(before_the_night(|_| true), |step| step.place == 1);
    let mut session = Session::new(game);
    let mut night = Night::default();
    night.enter(&session);
    let mut refused = 0;
    for _ in Act::ALL {
        night.update(Action::Right, &mut session);
        let shown = drawn(&night, &session, Locale::En, (80, 24));
        match night.update(Action::Act, &mut session) {
            Step::Act(_) => {}
            step => {
                assert!(matches!(step, Step::Stay));
                refused += 1;
                let last = shown.lines().rfind(|line| !line.is_empty()).unwrap_or_default();
                assert!(last.ends_with('.'), "a reason stands at the foot: {last}");
            }
        }
    }
    assert!(refused < Act::ALL.len(), "going on is always possible");
}

#[test]
fn the_night_is_the_games_and_not_the_screens() {
    let game = played_on(before_the_night(|_| true), |step| step.place == 4);
    let (session, again) = (Session::new(game.clone()), Session::new(game));
    let (mut one, mut two) = (Night::default(), Night::default());
    one.enter(&session);
    two.enter(&again);
    let size = (120, 36);
    assert_eq!(drawn(&one, &session, Locale::Ko, size), drawn(&two, &again, Locale::Ko, size));
}

/// Every command of an answer, one by one.
fn flat(answer: Command<Effect>) -> Vec<Command<Effect>> {
    match answer {
        Command::Batch(all) => all.into_iter().flat_map(flat).collect(),
        one => vec![one],
    }
}

#[test]
fn each_act_is_kept_before_the_next_key_counts() {
    let mut game = before_the_night(|_| true);
    game.begin_night().unwrap();
    let open = |game: Game| {
        Shell::new(Opening::Continue(Box::new(game)), Look::plain(Locale::En), (BuiltIn::Terminal, Depth::None))
    };
    let acts = |shell: &Shell| shell.session().unwrap().game().night().map(|night| night.acts.len());
    let mut shell = open(game);
    assert_eq!(shell.screen(), Some(ScreenId::Night), "a night that has begun is where the game stands");
    for letter in ['g', 'h', 'r', 'w', 'q', 'ㅎ'] {
        shell.handle(Input::Key(Key::char(letter)));
    }
    assert_eq!(acts(&shell), Some(0), "no letter acts");
    shell.handle(Input::Key(Key::plain(Code::Down)));
    let answers = flat(shell.handle(Input::Key(Key::plain(Code::Enter))));
    assert_eq!(acts(&shell), Some(1));
    assert!(answers.iter().any(|answer| matches!(answer, Command::Redraw { flush_input: true })), "{answers:?}");
    let kept = answers.into_iter().find_map(|answer| match answer {
        Command::Effect(Effect::Keep(game)) => Some(*game),
        _ => None,
    });
    let again = open(kept.unwrap());
    assert_eq!((acts(&again), again.screen()), (Some(1), Some(ScreenId::Night)), "killed here, it resumes here");
}

#[test]
fn a_finished_game_is_taken_up_again_from_the_fork() {
    let game = history_until(7, |_, _| false);
    let place = fork::place(&game);
    let again = game.as_of(place);
    assert_eq!(again.played().len(), place);
    let open = game.played()[place].before();
    assert_eq!(again.visible(), open, "the same world, with that quarter open");
    let other = fork::other_card(&game, place);
    assert_ne!(other.plan().event, game.played()[place].plan.event, "another answer");
    let mut session = Session::new(game);
    let mut debrief = Debrief::default();
    debrief.enter(&session);
    for (action, wanted) in [(Action::AgainFromFork, &again), (Action::OtherCard, &other)] {
        // Asked about first; nothing is lost by it, so that playing is chosen, and the other answer leaves all as it is.
        let Step::Open(Overlay::Dialog(mut dialog)) = debrief.update(action, &mut session) else {
            panic!("{action:?} does not ask")
        };
        for locale in Locale::ALL {
            drawn(&dialog, &session, locale, (80, 24));
        }
        dialog.update(Action::Up, &mut session);
        assert!(matches!(dialog.update(Action::Act, &mut session), Step::Dismiss));
        let Step::Open(Overlay::Dialog(mut dialog)) = debrief.update(action, &mut session) else { panic!("once") };
        match dialog.update(Action::Act, &mut session) {
            Step::Several(steps) => match steps.as_slice() {
                [Step::Dismiss, Step::Effect(Effect::Branch(game))] => assert_eq!(game.draft(), wanted.draft()),
                steps => panic!("{steps:?}"),
            },
            step => panic!("{step:?}"),
        }
    }
}

#[test]
fn share_note_and_todays_world_say_what_they_do() {
    let mut session = Session::new(history_until(7, |_, _| false));
    let mut debrief = Debrief::default();
    debrief.enter(&session);
    let Step::Open(Overlay::Share(share)) = debrief.update(Action::Share, &mut session) else { panic!("no line") };
    for locale in Locale::ALL {
        // From the first column to the last glyph of it nothing else stands in its row.
        let shown = drawn(&share, &session, locale, (80, 24));
        let look = Look::plain(locale);
        let lines = super::super::share::lines(&look, session.game());
        assert!(lines.len() > 1 && lines.iter().all(|line| shown.lines().any(|row| row == line)), "{lines:?}\n{shown}");
    }
    // Again: from the fork, from the first quarter, from one that is looked up, or elsewhere.
    for (downs, wanted) in [(1, "FromStart"), (2, "Replay"), (3, "Anew")] {
        let Step::Open(Overlay::Dialog(mut again)) = debrief.update(Action::AgainFromFork, &mut session) else {
            panic!("it does not ask")
        };
        for _ in 0..downs {
            again.update(Action::Down, &mut session);
        }
        let Step::Several(steps) = again.update(Action::Act, &mut session) else { panic!("{wanted}") };
        match (wanted, steps.last()) {
            ("FromStart", Some(Step::Effect(Effect::Branch(game)))) => assert!(game.played().is_empty()),
            ("Replay", Some(Step::Replay)) | ("Anew", Some(Step::Effect(Effect::Anew(_)))) => {}
            other => panic!("{other:?}"),
        }
    }
    let Step::Open(Overlay::Dialog(mut today)) = debrief.update(Action::TodaysGame, &mut session) else {
        panic!("today's world does not ask")
    };
    today.update(Action::Down, &mut session);
    match today.update(Action::Act, &mut session) {
        Step::Several(steps) => assert!(matches!(steps.last(), Some(Step::Effect(Effect::Today))), "{steps:?}"),
        step => panic!("{step:?}"),
    }
    let Step::Open(Overlay::Note(mut note)) = debrief.update(Action::Note, &mut session) else { panic!("no field") };
    for letter in "세어 봐".chars() {
        note.text(&Input::Key(Key::char(letter)), &mut session);
    }
    for locale in Locale::ALL {
        assert!(drawn(&note, &session, locale, (80, 24)).contains("세어 봐"));
    }
    let Step::Several(steps) = note.update(Action::Act, &mut session) else { panic!("nothing kept") };
    assert_eq!(session.game().notes().last().map(|note| note.text.as_str()), Some("세어 봐"));
    // Opened again it holds what was written, for the quarter it was for; what is made of it takes its place.
    let Some(Step::Remember(kept)) = steps.last() else { panic!("{steps:?}") };
    let (written, kept) = (session.game().notes().len(), kept.clone());
    let mut again = Note::own(session.game(), std::slice::from_ref(&kept));
    assert!(drawn(&again, &session, Locale::Ko, (80, 24)).contains("세어 봐"));
    again.text(&Input::Key(Key::char('!')), &mut session);
    let Step::Several(steps) = again.update(Action::Act, &mut session) else { panic!("nothing kept") };
    assert!(steps.iter().any(|step| matches!(step, Step::Forget(old) if *old == kept)), "{steps:?}");
    let notes = session.game().notes();
    assert_eq!((notes.len(), notes.last().map(|note| note.text.as_str())), (written, Some("세어 봐!")));
}

#[test]
fn the_question_comes_before_the_answer() {
    let mut session = Session::new(history_until(7, |_, _| false));
    let mut debrief = Debrief::default();
    debrief.enter(&session);
    let size = (80, 24);
    let question = drawn(&debrief, &session, Locale::En, size);
    let texts = Texts::new(Locale::En);
    let asked = texts.get("debrief-question-hint");
    assert!(question.contains(asked.split('.').next().unwrap()), "nothing is told before the question: {question}");
    assert!(!question.contains(Look::plain(Locale::En).glyphs().pointer), "an answer is chosen already: {question}");
    debrief.update(Action::NextPane, &mut session);
    assert_eq!(drawn(&debrief, &session, Locale::En, size), question, "no leafing past the question");
    debrief.update(Action::Down, &mut session);
    debrief.update(Action::Act, &mut session);
    let last_page = drawn(&debrief, &session, Locale::En, size);
    debrief.update(Action::Act, &mut session);
    let split = drawn(&debrief, &session, Locale::En, size);
    assert!(split != question && split != last_page && split.contains(&texts.get("debrief-suspect-suppliers")));
    // To the last page by either key and back to the first: beyond them it says so, and the question is not asked again.
    for key in [Action::Act, Action::NextPane] {
        assert_eq!(debrief.page(&session), Some((2, 6)));
        for page in 3..=6 {
            assert!(matches!(debrief.update(key, &mut session), Step::Redraw));
            assert_eq!(debrief.page(&session), Some((page, 6)));
        }
        let record = drawn(&debrief, &session, Locale::En, size);
        assert!(matches!(debrief.update(key, &mut session), Step::Remark(Remark::LastPage)));
        assert_eq!(drawn(&debrief, &session, Locale::En, size), record);
        for _ in 0..5 {
            assert!(matches!(debrief.update(Action::Left, &mut session), Step::Redraw));
        }
        assert_eq!(drawn(&debrief, &session, Locale::En, size), last_page);
        assert!(matches!(debrief.update(Action::Left, &mut session), Step::Remark(Remark::FirstPage)));
        debrief.update(key, &mut session);
        assert_eq!(drawn(&debrief, &session, Locale::En, size), split);
    }
    // The value is explained from every part.
    let Step::Open(Overlay::Worth(worth)) = debrief.update(Action::Why, &mut session) else { panic!("no why") };
    for locale in Locale::ALL {
        let shown = drawn(&worth, &session, locale, size);
        assert!(shown.contains(&Texts::new(locale).get("debrief-sum-made-going")), "{shown}");
    }
}

#[test]
fn another_game_is_asked_about_from_the_first_answer_and_one_without_a_quarter_has_no_last_page() {
    let mut session = Session::new(history_until(7, |_, _| false));
    let mut debrief = Debrief::default();
    debrief.enter(&session);
    for action in [Action::Down, Action::Down, Action::Act] {
        debrief.update(action, &mut session);
    }
    let mut unplayed = after(0);
    debrief.enter(&unplayed);
    let shown = |debrief: &Debrief, session: &Session| drawn(debrief, session, Locale::En, (80, 24));
    let mut fresh = Debrief::default();
    fresh.enter(&unplayed);
    assert_eq!(shown(&debrief, &unplayed), shown(&fresh, &unplayed));
    for action in [Action::Last, Action::Act] {
        debrief.update(action, &mut unplayed);
    }
    let split = shown(&debrief, &unplayed);
    assert_eq!(debrief.page(&unplayed), Some((1, 5)));
    for _ in 0..4 {
        debrief.update(Action::NextPane, &mut unplayed);
    }
    for _ in 0..4 {
        debrief.update(Action::Left, &mut unplayed);
    }
    assert_eq!(shown(&debrief, &unplayed), split, "there and back");
}

/// Every figure of every screen is answered: with parts that add up, or with what it means and what goes into it.
#[test]
fn every_figure_of_every_screen_answers_why() {
    for quarters in [1, 5, 12] {
        let session = after(quarters);
        let (played, scenario) = (session.game().played(), session.scenario());
        let mut desk = Desk::default();
        desk.enter(&session);
        let screens: [&dyn Screen; 6] = [&desk, &Machines, &Bet, &People, &Close::default(), &Briefing::default()];
        let mut asked: Vec<Question> = screens.iter().flat_map(|screen| screen.figures(&session)).collect();
        asked.extend(Question::all(scenario, session.visible(), played));
        for question in asked {
            let place = played.len() - 1;
            let Some(told) = question.answer(&session, place) else {
                let flow = place == 0 || question.whole(scenario, session.visible()).is_none();
                assert!(flow, "{question:?} has no answer");
                continue;
            };
            if told.reading == Reading::Definition {
                let about = question.about().unwrap_or_default();
                for locale in Locale::ALL {
                    assert!(Texts::new(locale).try_get(&about).is_some(), "{locale}: {about}");
                }
                continue;
            }
            let parts: i64 = told.parts.iter().map(|(_, change)| change).sum();
            assert_eq!(told.before + parts, told.after, "{question:?}");
        }
    }
}

#[test]
fn why_goes_through_the_figures_of_a_screen_and_to_the_decisions() {
    let mut session = after(6);
    let figures = Machines.figures(&session);
    let mut why = Why::among(figures.clone(), Question::Figure(Figure::Load), &session);
    for locale in Locale::ALL {
        for _ in 0..figures.len() {
            for _ in 0..2 {
                // `drawn` fails on a message that is missing.
                drawn(&why, &session, locale, (80, 24));
                why.update(Action::NextPane, &mut session);
            }
            why.update(Action::Down, &mut session);
        }
    }
}
