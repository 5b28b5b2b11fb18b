//! What the letters of an epilogue say of the years that run on by themselves: how likely the company is to last.

use super::Tone;
use crate::args;
use crate::desk::session::Session;
use crate::text::{Texts, share};

/// How likely the company is to be gone at the horizon by the orders that stand and the answer in hand; nothing where an exercise shows no
/// forecast.
#[must_use]
pub fn odds(texts: &Texts, session: &Session) -> Option<(String, Tone)> {
    let outlook = session.shows_forecast().then(|| session.outlook())?;
    let (game, span) = (session.game(), session.game().span());
    // The next letter is written in January.
    let next = game.turn() + 4 - game.quarter().season() as u16;
    let is_last = next >= span.quarters;
    let (id, tone) = match (outlook.is_grave(), is_last) {
        (true, false) => ("letter-odds-bad", Tone::Bad),
        (true, true) => ("letter-odds-bad-last", Tone::Bad),
        (false, false) => ("letter-odds", Tone::Text),
        (false, true) => ("letter-odds-last", Tone::Text),
    };
    Some((texts.format(id, &args! { "ruin" => share::percent(outlook.ruin, 0) }), tone))
}

/// What is said before the last quarter that is decided is closed, where years follow that nobody decides.
#[must_use]
pub fn ahead(texts: &Texts, session: &Session) -> Option<String> {
    let (game, span) = (session.game(), session.game().span());
    if game.turn() + 1 != span.decided || span.quarters <= span.decided {
        return None;
    }
    let ruin = session.shows_forecast().then(|| session.outlook().ruin);
    let said = texts.get("letter-ahead");
    Some(match ruin {
        Some(ruin) => {
            format!("{said} {}", texts.format("letter-ahead-odds", &args! { "ruin" => share::percent(ruin, 0) }))
        }
        None => said,
    })
}
