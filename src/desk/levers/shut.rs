//! What keeps an option of a lever out of reach that another lever could bring back.

use super::change::{lacks_machines, refused};
use super::reading::{Grip, grip, place};
use super::{Lever, refusal, show};
use crate::args;
use crate::desk::session::Session;
use crate::text::Texts;

/// The first such option of a lever with its reason, as a sentence.
#[must_use]
pub fn sentence(lever: Lever, texts: &Texts, session: &Session) -> Option<String> {
    let (visible, scenario) = (session.visible(), session.scenario());
    let Grip::Choice { count } = grip(lever, visible, scenario, session.untouched()) else { return None };
    let now = place(lever, visible, scenario, session.plan()) as usize;
    (0..count).filter(|option| *option != now).find_map(|option| {
        let draft = session.draft();
        // Of two places the other is shown always; of more, those out of reach are left out, if not for machines alone.
        let rejection = match count {
            2 => refused(lever, option as f64, visible, scenario, draft)?,
            _ => lacks_machines(lever, option, visible, scenario, draft)?,
        };
        let reason = refusal::reason(texts, session, &rejection);
        let option = show::option(lever, option, texts, scenario, visible.quarter);
        Some(texts.format("lever-shut", &args! { "option" => option, "reason" => reason }))
    })
}
