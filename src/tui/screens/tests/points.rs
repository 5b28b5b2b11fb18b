//! One quarter is a point, and no course: what would chart it gives its room away.

use super::{SIZES, after, drawn};
use crate::text::{Locale, Texts};
use crate::tui::screens::Screen;
use crate::tui::screens::bet::Bet;
use crate::tui::screens::books::Books;
use crate::tui::screens::briefing::Briefing;
use crate::tui::screens::machines::Machines;
use crate::tui::screens::people::People;

#[test]
fn nothing_is_drawn_through_one_point() {
    let session = after(1);
    let mut screens: [Box<dyn Screen>; 5] =
        [Box::<Briefing>::default(), Box::<Books>::default(), Box::new(Machines), Box::new(Bet), Box::new(People)];
    for screen in &mut screens {
        screen.enter(&session);
        for (locale, size) in Locale::ALL.into_iter().flat_map(|locale| SIZES.map(|size| (locale, size))) {
            let shown = drawn(screen.as_ref(), &session, locale, size);
            let lone: String = Texts::new(locale).get("trends-one").chars().take(18).collect();
            assert!(!shown.contains(&lone), "{shown}");
        }
    }
}
