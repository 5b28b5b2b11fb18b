//! From the written form to the simulation's cards: names looked up, numbers judged, effects laid out in blocks.

use super::form::{CardFile, ComesFile, ConditionFile, EffectFile, OptionFile};
use super::lookup::{DEEPEST, Lookup, collect_flags};
use super::{Names, Written};
use crate::content::constant::LONGEST_SOURCE;
use crate::content::decisions::WireDecisions;
use crate::content::field_path::FieldPath;
use crate::content::issue::{IssueKind, Thing};
use crate::content::issues::Issues;
use crate::sim::decisions::Decisions;
use crate::sim::events::{
    Block, Card, Choice, Comes, Condition, Effect, MOST_CARDS, MOST_FLAGS, MOST_OPTIONS, SCHEDULED, key_of,
};

/// The cards of decks that are played with together. What is wrong with all of them is said of the first.
pub(super) fn cards(decks: &[Written<'_>], names: &Names<'_>) -> Result<Vec<Card>, Issues> {
    let mut issues = Issues::new();
    let mut flags = Vec::new();
    let options = decks.iter().flat_map(|deck| deck.cards).flat_map(|card| &card.options);
    options.for_each(|option| collect_flags(&option.effects, 0, &mut flags));
    let count = decks.iter().map(|deck| deck.cards.len()).sum();
    let too_many = |count, limit, issues: &mut Issues| {
        if let Some(first) = decks.first().filter(|_| count > limit) {
            first.file.report(issues, &first.path, IssueKind::TooMany { count, limit });
        }
    };
    too_many(count, MOST_CARDS, &mut issues);
    too_many(flags.len(), MOST_FLAGS, &mut issues);
    let mut cards: Vec<Card> = Vec::with_capacity(count);
    let mut from: Vec<(&Written<'_>, usize)> = Vec::with_capacity(count);
    for deck in decks {
        let lookup = Lookup { file: &deck.file, names, flags: &flags };
        for (i, written) in deck.cards.iter().enumerate() {
            let card = lookup.card(written, &deck.path.item(i), &mut issues);
            // Two ids of one address would share their dice; it takes thousands of cards to see that happen.
            if let Some(other) = cards.iter().position(|other| other.id == card.id || other.key == card.key) {
                // Of two decks the one that can be mended is the scenario's own, which is first.
                let (deck, i) =
                    from.get(other).copied().filter(|(first, _)| first.path != deck.path).unwrap_or((deck, i));
                let kind = IssueKind::Duplicate { what: Thing::Event, name: card.id.clone() };
                deck.file.report(&mut issues, &deck.path.item(i).field("id"), kind);
            }
            cards.push(card);
            from.push((deck, i));
        }
    }
    let waiting = most_waiting(&cards);
    if let Some(first) = decks.first().filter(|_| waiting > SCHEDULED) {
        let arguments = vec![("count", waiting.to_string()), ("limit", SCHEDULED.to_string())];
        first.file.report(&mut issues, &first.path, IssueKind::Particular { id: "issue-event-waiting", arguments });
    }
    if issues.is_empty() { Ok(cards) } else { Err(issues) }
}

/// More effects than this never wait at once. One card at most is answered a quarter: of recent answers no more
/// waits, for each quarter since, than of the card of which most waits by then. And but for those that come again,
/// each card is answered once: of older answers no more waits than of all cards together. Where recent ends is
/// chosen so that the two are fewest.
fn most_waiting(cards: &[Card]) -> usize {
    let mut recent: Vec<usize> = Vec::new();
    let waits: Vec<(Vec<usize>, bool)> = cards
        .iter()
        .map(|card| {
            let mut most = Vec::new();
            (0..card.options.len()).for_each(|option| raise(&mut most, &waiting(card, option, 0)));
            raise(&mut recent, &most);
            (most, matches!(card.comes, Comes::Dated { again: true, .. }))
        })
        .collect();
    let older = |from: usize| -> usize {
        let of = |(waits, again): &(Vec<usize>, bool)| {
            let old = waits.iter().skip(from);
            if *again { old.sum() } else { old.copied().max().unwrap_or(0) }
        };
        waits.iter().map(of).sum()
    };
    (0..=recent.len()).map(|from| recent.iter().take(from).sum::<usize>() + older(from)).min().unwrap_or(0)
}

/// How many effects of a block wait, by quarters since it was carried out.
fn waiting(card: &Card, block: usize, depth: usize) -> Vec<usize> {
    let mut waits: Vec<usize> = Vec::new();
    let mut add = |from: usize, counts: &[usize]| {
        waits.resize(waits.len().max(from + counts.len()), 0);
        waits.iter_mut().skip(from).zip(counts).for_each(|(wait, count)| *wait += count);
    };
    for effect in card.blocks.get(block).filter(|_| depth < DEEPEST * 2).into_iter().flatten() {
        match effect {
            Effect::After { quarters, times, block } => {
                let (quarters, times) = (usize::from(*quarters).max(1), usize::from(*times).max(1));
                add(0, &vec![1; quarters + times - 1]);
                let within = waiting(card, usize::from(*block), depth + 1);
                (0..times).for_each(|time| add(quarters + time, &within));
            }
            Effect::Chance { then, otherwise, .. } | Effect::When { then, otherwise, .. } => {
                let mut either = waiting(card, usize::from(*then), depth + 1);
                raise(&mut either, &waiting(card, usize::from(*otherwise), depth + 1));
                add(0, &either);
            }
            _ => {}
        }
    }
    waits
}

/// Raises each of `most` to what stands in `counts`.
fn raise(most: &mut Vec<usize>, counts: &[usize]) {
    most.resize(most.len().max(counts.len()), 0);
    most.iter_mut().zip(counts).for_each(|(most, count)| *most = (*most).max(*count));
}

/// The blocks of a card as they grow.
#[derive(Default)]
struct Blocks {
    blocks: Vec<Block>,
    echoes: Vec<String>,
    conditions: Vec<Condition>,
    slot: u16,
}

impl Lookup<'_> {
    fn card(&self, written: &CardFile, path: &FieldPath, issues: &mut Issues) -> Card {
        self.id(issues, || path.field("id"), &written.id);
        let characters = written.source.chars().count();
        if written.source.trim().is_empty() {
            self.file.report(issues, &path.field("source"), IssueKind::Empty);
        } else if characters > LONGEST_SOURCE {
            let kind = IssueKind::TooLong { characters, limit: LONGEST_SOURCE };
            self.file.report(issues, &path.field("source"), kind);
        }
        let options = path.field("options");
        let count = written.options.len();
        self.number(issues, || options.clone(), count as f64, 2.0, MOST_OPTIONS as f64);
        let count = count.min(MOST_OPTIONS);
        let mut blocks = Blocks { blocks: vec![Block::new(); count], ..Blocks::default() };
        let mut choices: Vec<Choice> = Vec::with_capacity(count);
        for (i, option) in written.options.iter().enumerate().take(count) {
            let path = options.item(i);
            let choice = self.choice(written, option, &path, issues);
            if choices.iter().any(|other| other.id == choice.id) {
                let kind = IssueKind::Duplicate { what: Thing::Choice, name: choice.id.clone() };
                self.file.report(issues, &path.field("id"), kind);
            }
            choices.push(choice);
            blocks.blocks[i] = self.effects(&option.effects, &path.field("effects"), 0, &mut blocks, issues);
        }
        let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
        let default = self.index(issues, &path.field("default"), Thing::Choice, &written.default, &ids);
        if let Some(margin) = written.vendor_offer {
            self.number(issues, || path.field("vendor_offer"), margin, 0.0, 1.0);
        }
        self.text(issues, || path.field("id"), format_args!("event-{}", written.id));
        self.text(issues, || path.field("id"), format_args!("event-{}.tell", written.id));
        self.text(issues, || path.field("id"), format_args!("event-{}.body", written.id));
        for echo in &blocks.echoes {
            self.text(issues, || path.clone(), format_args!("event-{}-echo-{echo}", written.id));
        }
        Card {
            id: written.id.clone(),
            key: key_of(&written.id),
            comes: self.comes(&written.comes, &path.field("comes"), issues),
            when: self.condition(&written.when, &path.field("when"), 0, issues),
            vendor_offer: written.vendor_offer,
            options: choices,
            default: default.unwrap_or(0) as u8,
            blocks: blocks.blocks,
            conditions: blocks.conditions,
            echoes: blocks.echoes,
        }
    }

    fn choice(&self, card: &CardFile, written: &OptionFile, path: &FieldPath, issues: &mut Issues) -> Choice {
        self.id(issues, || path.field("id"), &written.id);
        self.text(issues, || path.field("id"), format_args!("event-{}-option-{}", card.id, written.id));
        self.text(issues, || path.field("id"), format_args!("event-{}-option-{}.then", card.id, written.id));
        let prefill = written.prefill.to_sim(self.names.scenario, None).unwrap_or_else(|found| {
            for issue in found {
                let path = FieldPath::from(format!("{path}.prefill.{}", issue.path).as_str());
                self.file.report(issues, &path, issue.kind);
            }
            Decisions::none()
        });
        let shares = WireDecisions { allocation: Some(written.shift.clone()), ..WireDecisions::default() };
        let shift = shares.to_sim(self.names.scenario, None).ok().and_then(|it| it.allocation).unwrap_or_default();
        for share in shift.shares().into_iter().chain([shift.total()]) {
            self.number(issues, || path.field("shift"), share, 0.0, 1.0);
        }
        self.number(issues, || path.field("retire_share"), written.retire_share, 0.0, 1.0);
        Choice {
            id: written.id.clone(),
            stays: written.stays,
            partner: written.effects.contains(&EffectFile::PartnerOffer),
            prefill,
            shift,
            retire_share: written.retire_share,
        }
    }

    fn comes(&self, written: &ComesFile, path: &FieldPath, issues: &mut Issues) -> Comes {
        match written {
            ComesFile::Dated(dates) | ComesFile::Every(dates) => {
                if dates.is_empty() {
                    self.file.report(issues, path, IssueKind::Empty);
                }
                let on = dates.iter().enumerate();
                let on = on.map(|(i, date)| self.quarter(issues, || path.item(0).item(i), date)).collect();
                Comes::Dated { on, again: matches!(written, ComesFile::Every(_)) }
            }
            ComesFile::Random { from, to, rate } => {
                self.number(issues, || path.field("rate"), *rate, 0.0, 10.0);
                let from = self.quarter(issues, || path.field("from"), from);
                let to = self.quarter(issues, || path.field("to"), to);
                if to < from {
                    self.file.report(
                        issues,
                        &path.field("to"),
                        IssueKind::Particular {
                            id: "issue-event-order",
                            arguments: vec![("from", from.to_string()), ("to", to.to_string())],
                        },
                    );
                }
                Comes::Random { from, to, rate: *rate }
            }
        }
    }

    fn condition(&self, written: &ConditionFile, path: &FieldPath, depth: usize, issues: &mut Issues) -> Condition {
        if depth > DEEPEST {
            self.file.report(issues, path, IssueKind::TooMany { count: depth, limit: DEEPEST });
            return Condition::Always;
        }
        // A variant's own brackets are seen through, so its list is the first step below it.
        let several = |parts: &[ConditionFile], issues: &mut Issues| {
            let part =
                |(i, part): (usize, &ConditionFile)| self.condition(part, &path.item(0).item(i), depth + 1, issues);
            parts.iter().enumerate().map(part).collect()
        };
        match written {
            ConditionFile::Always => Condition::Always,
            ConditionFile::All(parts) => Condition::All(several(parts, issues)),
            ConditionFile::Any(parts) => Condition::Any(several(parts, issues)),
            ConditionFile::Not(part) => {
                Condition::Not(Box::new(self.condition(part, &path.item(0), depth + 1, issues)))
            }
            ConditionFile::AtLeast(figure, value) | ConditionFile::AtMost(figure, value) => {
                self.number(issues, || path.item(1), *value, f64::MIN, f64::MAX);
                let least = matches!(written, ConditionFile::AtLeast(..));
                if least { Condition::AtLeast(figure.0, *value) } else { Condition::AtMost(figure.0, *value) }
            }
            ConditionFile::Between(first, last) => Condition::Between(
                self.quarter(issues, || path.item(0), first),
                self.quarter(issues, || path.item(1), last),
            ),
            ConditionFile::Season(season) => {
                self.number(issues, || path.item(0), f64::from(*season), 1.0, 4.0);
                Condition::Season(season.saturating_sub(1) & 3)
            }
            ConditionFile::Flag(name) => {
                let known: Vec<&str> = self.flags.iter().map(String::as_str).collect();
                let flag = self.index(issues, &path.item(0), Thing::Id, name, &known);
                Condition::Flag(flag.unwrap_or(0) as u8)
            }
        }
    }

    fn effects(
        &self,
        written: &[EffectFile],
        path: &FieldPath,
        depth: usize,
        blocks: &mut Blocks,
        issues: &mut Issues,
    ) -> Block {
        if depth > DEEPEST {
            self.file.report(issues, path, IssueKind::TooMany { count: depth, limit: DEEPEST });
            return Block::new();
        }
        let mut block = Block::with_capacity(written.len());
        for (i, effect) in written.iter().enumerate() {
            let path = path.item(i);
            block.push(self.effect(effect, &path, depth, blocks, issues));
        }
        block
    }

    fn effect(
        &self,
        written: &EffectFile,
        path: &FieldPath,
        depth: usize,
        blocks: &mut Blocks,
        issues: &mut Issues,
    ) -> Effect {
        let mut nested = |effects: &[EffectFile], name: &str, issues: &mut Issues| {
            let block = self.effects(effects, &path.field(name), depth + 1, blocks, issues);
            blocks.blocks.push(block);
            let count = blocks.blocks.len();
            u8::try_from(count - 1).unwrap_or_else(|_| {
                self.file.report(issues, path, IssueKind::TooMany { count, limit: 256 });
                0
            })
        };
        match written {
            EffectFile::VendorOffer(margin) => {
                self.number(issues, || path.item(0), *margin, 0.0, 1.0);
                Effect::VendorOffer(*margin)
            }
            EffectFile::PartnerOffer => Effect::PartnerOffer,
            EffectFile::Flag(name) => {
                self.id(issues, || path.item(0), name);
                Effect::Flag(self.flags.iter().position(|known| known == name).unwrap_or(0) as u8)
            }
            EffectFile::Echo(name) => {
                self.id(issues, || path.item(0), name);
                let known = blocks.echoes.iter().position(|known| known == name);
                Effect::Echo(known.unwrap_or_else(|| {
                    blocks.echoes.push(name.clone());
                    blocks.echoes.len() - 1
                }) as u8)
            }
            EffectFile::After { quarters, times, effects } => {
                self.number(issues, || path.field("quarters"), f64::from(*quarters), 1.0, 40.0);
                self.number(issues, || path.field("times"), f64::from(*times), 1.0, 40.0);
                Effect::After { quarters: *quarters, times: *times, block: nested(effects, "effects", issues) }
            }
            EffectFile::Chance { p, then, otherwise } => {
                self.number(issues, || path.field("p"), *p, 0.0, 1.0);
                let then = nested(then, "then", issues);
                let otherwise = nested(otherwise, "otherwise", issues);
                blocks.slot += 1;
                Effect::Chance { p: *p, then, otherwise, slot: blocks.slot }
            }
            EffectFile::When { holds, then, otherwise } => {
                let then = nested(then, "then", issues);
                let otherwise = nested(otherwise, "otherwise", issues);
                blocks.conditions.push(self.condition(holds, &path.field("holds"), 0, issues));
                // As many as there are blocks at most, and those are counted.
                let holds = (blocks.conditions.len() - 1).min(usize::from(u8::MAX)) as u8;
                Effect::When { holds, then, otherwise }
            }
            _ => {
                let (impulse, amount) = written.change();
                let (low, high) = impulse.range();
                self.number(issues, || path.item(0), amount, low, high);
                Effect::Change(impulse, amount)
            }
        }
    }
}
