//! What the letters of an epilogue say of the years that run on by themselves: how likely the company is to last.

use super::Tone;
use crate::args;
use crate::desk::session::{Game, Session};
use crate::desk::{say, variants, when};
use crate::text::{Texts, share};

/// What it is called. The first is written when all that is decided has been, which in a story of one's own need not be
/// January.
#[must_use]
pub fn title(texts: &Texts, game: &Game) -> String {
    if game.quarter().season() == 0 {
        // A year in a message is no count: no commas.
        texts.format("letter-title", &args! { "year" => game.quarter().year().to_string() })
    } else {
        texts.format("letter-title-between", &args! { "quarter" => when::point(game.quarter(), texts) })
    }
}

/// What it says before it asks anything.
#[must_use]
pub fn body(texts: &Texts, game: &Game) -> String {
    let visible = game.visible();
    let prose = |millions: f64| say::millions_prose(texts.locale(), millions);
    let sales: f64 = visible.year_sales.iter().sum();
    let words = args! { "cash" => prose(visible.ledger.cash().millions()), "sales" => prose(sales) };
    if game.quarter().season() != 0 {
        return texts.format("letter-between", &words);
    }
    let of_year = texts.try_format(&format!("letter-{}", game.quarter().year()), &words);
    of_year.unwrap_or_else(|| texts.format("letter-other", &words))
}

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
    let written = usize::from(game.turn().saturating_sub(span.decided) / 4);
    Some((texts.format(&variants::after(id, written), &args! { "ruin" => share::percent(outlook.ruin, 0) }), tone))
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
