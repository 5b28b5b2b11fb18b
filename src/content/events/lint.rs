//! Whether a deck that can be read makes sense as a deck: every card can come, no option is better in every
//! respect, what lands later is named and lands late enough. A game is not refused for this; its author is told.

mod holds;
mod prefilled;
mod worth;

use std::collections::{BTreeMap, BTreeSet};

use super::Written;
use super::form::{CardFile, ComesFile, ConditionFile, EffectFile};
use crate::content::field_path::FieldPath;
use crate::content::issue::IssueKind;
use crate::content::issues::Issues;
use crate::content::ron_file::RonFile;
use crate::sim::events::{Card, Comes, Condition};
use crate::sim::scenario::{Form, Scenario};
use crate::sim::units::Quarter;

/// A delayed effect that names its card lands so many quarters after the choice, or later: sooner it reads as a
/// part of the choice, not as what came of it.
const LATE: u16 = 2;

/// What is looked through.
struct Lint<'a> {
    file: &'a RonFile<'a>,
    cards: &'a [Card],
    /// First and last quarter that some form of the scenario plays.
    played: (Quarter, Quarter),
}

/// Reports what an author would want to know of cards that can all be read; `cards` are those of `written`.
pub(super) fn lint(deck: &Written<'_>, cards: &[Card], scenario: &Scenario, issues: &mut Issues) {
    let ends = Form::ALL.map(|form| {
        let span = scenario.span(form);
        span.first.plus(span.quarters.saturating_sub(1))
    });
    let last = ends.into_iter().max().unwrap_or(scenario.first);
    let lint = Lint { file: &deck.file, cards, played: (scenario.first, last) };
    let (mut set, mut read) = (BTreeMap::new(), BTreeSet::new());
    for (i, (written, card)) in deck.cards.iter().zip(cards).enumerate() {
        let path = deck.path.item(i);
        lint.can_come(i, written, card, &path, issues);
        lint.no_option_is_best(card, &path.field("options"), issues);
        prefilled::lint(&deck.file, scenario, card, &path.field("options"), issues);
        lint.lands_later(written, &path.field("options"), issues);
        for (o, option) in written.options.iter().enumerate() {
            flags(&option.effects, &path.field("options").item(o).field("effects"), &mut set);
            asked_within(&option.effects, &mut read);
        }
        asked(&written.when, &mut read);
    }
    lint.flags_are_read(&set, &read, issues);
}

fn particular(id: &'static str, arguments: Vec<(&'static str, String)>) -> IssueKind {
    IssueKind::Particular { id, arguments }
}

impl Lint<'_> {
    /// A card comes in some quarter that is played, in which its condition can hold and no other card always
    /// stands before it.
    fn can_come(&self, index: usize, written: &CardFile, card: &Card, path: &FieldPath, issues: &mut Issues) {
        let (first, last) = self.played;
        let span = || vec![("first", first.to_string()), ("last", last.to_string())];
        let comes = path.field("comes");
        let mut quarters: Vec<Quarter> = Vec::new();
        match (&card.comes, &written.comes) {
            (Comes::Dated { on, .. }, ComesFile::Dated(_) | ComesFile::Every(_)) => {
                for (i, quarter) in on.iter().enumerate() {
                    if (first..=last).contains(quarter) {
                        quarters.push(*quarter);
                    } else {
                        let kind = particular("issue-event-outside", span());
                        self.file.report(issues, &comes.item(0).item(i), kind);
                    }
                }
            }
            (Comes::Random { from, to, .. }, _) => {
                // What comes by luck is announced first: it cannot open the first quarter.
                let start = (*from).max(first.plus(1));
                let stop = (*to).min(last);
                if start <= stop {
                    quarters.extend((0..=stop.since(start)).map(|turn| start.plus(turn)));
                } else {
                    self.file.report(issues, &comes, particular("issue-event-outside", span()));
                }
            }
            _ => {}
        }
        if quarters.is_empty() {
            return;
        }
        let possible: Vec<Quarter> =
            quarters.into_iter().filter(|quarter| holds::can_hold(&card.when, *quarter)).collect();
        if possible.is_empty() {
            let arguments = vec![("card", written.id.clone())];
            self.file.report(issues, &path.field("when"), particular("issue-event-never", arguments));
        } else if let Comes::Dated { .. } = card.comes {
            let before = |quarter: &Quarter| self.cards.iter().take(index).find(|other| takes(other, *quarter));
            let standing: Option<Vec<&Card>> = possible.iter().map(before).collect();
            if let Some(other) = standing.and_then(|others| others.first().copied()) {
                let arguments = vec![("card", written.id.clone()), ("other", other.id.clone())];
                self.file.report(issues, &comes, particular("issue-event-shadowed", arguments));
            }
        }
    }

    /// No option does better than another in every respect that can be counted.
    fn no_option_is_best(&self, card: &Card, path: &FieldPath, issues: &mut Issues) {
        for better in 0..card.options.len() {
            for worse in (0..card.options.len()).filter(|worse| *worse != better) {
                let Some(order) = worth::compare(card, better, worse) else { continue };
                let same = order == worth::Order::Same;
                // Two that do the same are told once.
                if same && worse < better {
                    continue;
                }
                let id = if same { "issue-event-same" } else { "issue-event-dominated" };
                let name = |option: usize| card.options[option].id.clone();
                let arguments = vec![("better", name(better)), ("worse", name(worse))];
                self.file.report(issues, &path.item(worse).field("effects"), particular(id, arguments));
            }
        }
    }

    /// Something of each card lands late and names it; nothing that is named lands early; what lands once and
    /// is not named is found.
    fn lands_later(&self, card: &CardFile, path: &FieldPath, issues: &mut Issues) {
        let mut named = false;
        for (i, option) in card.options.iter().enumerate() {
            named |= self.delays(&option.effects, &path.item(i).field("effects"), 0, false, issues);
        }
        if !named {
            let arguments = vec![("card", card.id.clone()), ("least", LATE.to_string())];
            self.file.report(issues, path, particular("issue-event-nothing-later", arguments));
        }
    }

    /// Looks through effects that happen `delay` quarters after the choice; whether any is named in time.
    /// `within` tells that they were delayed at all.
    fn delays(&self, effects: &[EffectFile], path: &FieldPath, delay: u16, within: bool, issues: &mut Issues) -> bool {
        let mut named = false;
        for (i, effect) in effects.iter().enumerate() {
            let path = path.item(i);
            match effect {
                EffectFile::Echo(_) if delay >= LATE => named = true,
                EffectFile::Echo(name) => {
                    let arguments =
                        vec![("name", name.clone()), ("found", delay.to_string()), ("least", LATE.to_string())];
                    self.file.report(issues, &path, particular("issue-event-early", arguments));
                }
                EffectFile::After { quarters, times, effects } => {
                    let delay = delay + u16::from(*quarters);
                    if !within && *times <= 1 && !says(effects) {
                        self.file.report(issues, &path, particular("issue-event-unnamed", Vec::new()));
                    }
                    named |= self.delays(effects, &path.field("effects"), delay, true, issues);
                }
                EffectFile::Chance { then, otherwise, .. } | EffectFile::When { then, otherwise, .. } => {
                    named |= self.delays(then, &path.field("then"), delay, within, issues);
                    named |= self.delays(otherwise, &path.field("otherwise"), delay, within, issues);
                }
                _ => {}
            }
        }
        named
    }

    /// A flag that is set and never asked for moves nothing.
    fn flags_are_read(&self, set: &BTreeMap<String, FieldPath>, read: &BTreeSet<&str>, issues: &mut Issues) {
        for (name, path) in set.iter().filter(|(name, _)| !read.contains(name.as_str())) {
            self.file.report(issues, path, particular("issue-event-flag", vec![("name", name.clone())]));
        }
    }
}

/// Whether a card always takes a quarter, so that no card listed after it can come then.
fn takes(card: &Card, quarter: Quarter) -> bool {
    let Comes::Dated { on, again } = &card.comes else { return false };
    card.when == Condition::Always && (*again && on.contains(&quarter) || on.iter().min() == Some(&quarter))
}

/// Whether carrying out these effects names the card on some way through them.
fn says(effects: &[EffectFile]) -> bool {
    effects.iter().any(|effect| match effect {
        EffectFile::Echo(_) => true,
        EffectFile::After { effects, .. } => says(effects),
        EffectFile::Chance { then, otherwise, .. } | EffectFile::When { then, otherwise, .. } => {
            says(then) || says(otherwise)
        }
        _ => false,
    })
}

/// The flags that effects set, each with the way to the first that sets it.
fn flags(effects: &[EffectFile], path: &FieldPath, found: &mut BTreeMap<String, FieldPath>) {
    for (i, effect) in effects.iter().enumerate() {
        let path = path.item(i);
        match effect {
            EffectFile::Flag(name) => {
                found.entry(name.clone()).or_insert(path);
            }
            EffectFile::After { effects, .. } => flags(effects, &path.field("effects"), found),
            EffectFile::Chance { then, otherwise, .. } | EffectFile::When { then, otherwise, .. } => {
                flags(then, &path.field("then"), found);
                flags(otherwise, &path.field("otherwise"), found);
            }
            _ => {}
        }
    }
}

/// The flags that the conditions of effects ask for.
fn asked_within<'a>(effects: &'a [EffectFile], found: &mut BTreeSet<&'a str>) {
    for effect in effects {
        match effect {
            EffectFile::After { effects, .. } => asked_within(effects, found),
            EffectFile::Chance { then, otherwise, .. } => {
                asked_within(then, found);
                asked_within(otherwise, found);
            }
            EffectFile::When { holds, then, otherwise } => {
                asked(holds, found);
                asked_within(then, found);
                asked_within(otherwise, found);
            }
            _ => {}
        }
    }
}

/// The flags that a condition asks for.
fn asked<'a>(condition: &'a ConditionFile, found: &mut BTreeSet<&'a str>) {
    match condition {
        ConditionFile::All(parts) | ConditionFile::Any(parts) => parts.iter().for_each(|part| asked(part, found)),
        ConditionFile::Not(part) => asked(part, found),
        ConditionFile::Flag(name) => {
            found.insert(name);
        }
        _ => {}
    }
}
