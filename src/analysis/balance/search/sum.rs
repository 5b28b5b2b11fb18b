//! Where exploits hide that no single lever shows: the yardstick with everything that makes it worth more.

use super::draw::Policy;
use crate::analysis::balance::field::Field;
use crate::analysis::balance::interval::Ranked;
use crate::content::balance::change::Change;
use crate::content::balance::section::Lever;
use crate::content::strategy::StrategyRules;

/// `base` with the levers and answers to cards that alone raise its median over these seeds: the best first, and each of
/// the others as long as it raises the median of the sum so far.
pub fn sum(field: &Field<'_>, name: &str, base: &StrategyRules, levers: &[Lever], seeds: &[u64]) -> Policy {
    let levers = levers.iter().map(|lever| (format!("{}: {}", lever.key, lever.name), lever.change.clone()));
    let single: Vec<(String, Change, StrategyRules)> = levers
        .chain(answers(field))
        .filter_map(|(said, change)| field.changed(base, &change).map(|changed| (said, change, changed)))
        .collect();
    let games = field.play_over(seeds, std::iter::once(base).chain(single.iter().map(|(_, _, changed)| changed)));
    let mut medians = games.iter().map(|games| Ranked::values(games).quantile(0.5));
    let mut best = medians.next().unwrap_or_default();
    let mut better: Vec<_> = single.iter().zip(medians).filter(|(_, median)| *median > best).collect();
    better.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let mut policy = Policy { strategy: base.clone(), moves: vec![name.to_owned()] };
    for ((said, change, _), _) in better {
        let Some(changed) = field.changed(&policy.strategy, change) else { continue };
        let games = field.play_over(seeds, [&changed]);
        let median = games.first().map_or(0.0, |games| Ranked::values(games).quantile(0.5));
        if median > best {
            best = median;
            policy.strategy = changed;
            policy.moves.push(said.clone());
        }
    }
    policy
}

/// Every card answered in each of its ways.
fn answers<'a>(field: &Field<'a>) -> impl Iterator<Item = (String, Change)> + use<'a> {
    let cards = field.scenario().cards.iter().zip(0_u8..);
    cards.flat_map(|(card, place)| {
        card.options.iter().zip(0_u8..).map(move |(option, answer)| {
            (format!("{}={}", card.id, option.id), Change { cards: vec![(place, answer)], ..Change::default() })
        })
    })
}
