//! Pictures of the screens, as text.

use super::*;

#[test]
fn show() {
    let session = scripted(6);
    let night = at_night(2);
    let morning = at_night(40);
    let over = finished();
    let mut out = String::new();
    for locale in Locale::ALL {
        for size in SIZES {
            let mut books = Books::default();
            let mut all: Vec<(&str, Box<dyn Screen>, &Session)> = vec![
                ("machines", Box::new(crate::tui::screens::machines::Machines), &session),
                ("bet", Box::new(crate::tui::screens::bet::Bet), &session),
                (
                    "why",
                    Box::new(crate::tui::screens::why::Why::about(crate::sim::figures::Figure::Cash, &session)),
                    &session,
                ),
                ("night", Box::new(crate::tui::screens::night::Night::default()), &night),
                ("morning", Box::new(crate::tui::screens::night::Night::default()), &morning),
                ("debrief", Box::new(crate::tui::screens::debrief::Debrief::default()), &over),
            ];
            out += &format!("=== books {locale} {size:?}\n{}\n", picture(&mut books, &session, locale, size));
            for (name, screen, session) in &mut all {
                out += &format!("=== {name} {locale} {size:?}\n{}\n", picture(screen.as_mut(), session, locale, size));
                if *name == "morning" || *name == "debrief" {
                    let mut copy = Session::new(session.game().clone());
                    for page in 0..3 {
                        screen.update(crate::tui::action::Action::Act, &mut copy);
                        out += &format!(
                            "=== {name} {page} {locale} {size:?}\n{}\n",
                            drawn(screen.as_mut(), session, locale, size)
                        );
                    }
                }
            }
        }
    }
    println!("{out}");
}
