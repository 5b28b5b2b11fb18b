//! What was played so far, as a table that grows by a line a game: a tournament that was broken off goes on where it
//! stopped, and an entrant that was changed plays anew.

use std::collections::BTreeMap;

use super::{Outcome, Trouble};

/// The head of the table.
pub const HEAD: &str = "entrant,fingerprint,seed,score,value_cents,ending,survived,trouble\n";

/// Longer names of endings are no lines of ours.
const LONGEST_ENDING: usize = 40;

/// Games by entrant, fingerprint and seed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record(BTreeMap<(String, String, u64), Outcome>);

impl Record {
    /// Reads a table. Lines that are none of ours, such as a last one that was cut short, count as not played.
    #[must_use]
    pub fn read(text: &str) -> Self {
        // A line without its end may lack more than that.
        let whole = text.rfind('\n').and_then(|end| text.get(..end)).unwrap_or("");
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(whole.as_bytes());
        let games = reader.records().filter_map(Result::ok).filter_map(|line| game(&line));
        Self(games.collect())
    }

    /// The game of an entrant as it is now, if it was played.
    #[must_use]
    pub fn get(&self, entrant: &str, fingerprint: &str, seed: u64) -> Option<&Outcome> {
        self.0.get(&(entrant.to_owned(), fingerprint.to_owned(), seed))
    }
}

fn game(line: &csv::StringRecord) -> Option<((String, String, u64), Outcome)> {
    if line.len() != 8 {
        return None;
    }
    let seed = line.get(2)?.parse().ok()?;
    let score = line.get(3)?.parse::<f64>().ok().filter(|score| (0.0..=1000.0).contains(score))?;
    let ending = line.get(5).filter(|ending| !ending.is_empty() && ending.len() <= LONGEST_ENDING)?.to_owned();
    let trouble = match line.get(7)? {
        "" => None,
        id => Some(Trouble::ALL.into_iter().find(|trouble| trouble.id() == id)?),
    };
    let played = Outcome {
        seed,
        score,
        value: line.get(4)?.parse().ok()?,
        ending,
        survived: line.get(6)?.parse().ok()?,
        trouble,
        error: None,
    };
    Some(((line.get(0)?.to_owned(), line.get(1)?.to_owned(), seed), played))
}

/// A game's line of the table, with its end.
#[must_use]
pub fn line(entrant: &str, fingerprint: &str, played: &Outcome) -> String {
    let Outcome { seed, score, value, ending, survived, trouble, error: _ } = played;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells = [
        entrant.to_owned(),
        fingerprint.to_owned(),
        seed.to_string(),
        score.to_string(),
        value.to_string(),
        ending.clone(),
        survived.to_string(),
        trouble.map_or("", Trouble::id).to_owned(),
    ];
    // Memory does not fail.
    let _ = writer.write_record(&cells);
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_what_was_cut_short_is_played_again() {
        let played = |seed, trouble| Outcome {
            seed,
            score: 512.25,
            value: -7_600_000_000,
            ending: "power-grid".into(),
            survived: true,
            trouble,
            error: None,
        };
        let games = [played(1, None), played(2, Some(Trouble::Late)), played(u64::MAX, Some(Trouble::Stopped))];
        let mut text = HEAD.to_owned();
        games.iter().for_each(|game| text.push_str(&line("a,\"b\"", "f00d", game)));
        let record = Record::read(&text);
        for game in &games {
            assert_eq!(record.get("a,\"b\"", "f00d", game.seed), Some(game));
            assert_eq!(record.get("a,\"b\"", "beef", game.seed), None);
        }
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            let cut = Record::read(&text[..end]);
            assert!(cut.0.iter().all(|(key, game)| record.0.get(key) == Some(game)), "{end}");
        }
        assert_eq!(Record::read("entrant\n\u{0}\nx,y,1,NaN,0,e,true,\nx,y,1,2000,0,e,true,\n"), Record::default());
    }
}
