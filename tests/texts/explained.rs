//! Every figure has a name, every part of an explanation too, and every definition says what the figure means.

use good_crisis::analysis::explain::{Method, method};
use good_crisis::sim::figures::Figure;
use good_crisis::sim::ledger::{Account, Cause};
use good_crisis::sim::trace::{Factor, Flow};
use good_crisis::text::{Locale, Texts};

#[test]
fn figures_and_their_parts_have_words() {
    for locale in Locale::ALL {
        let texts = Texts::new(locale);
        let mut missing = Vec::new();
        let mut need = |id: String| {
            if texts.try_get(&id).is_none() {
                missing.push(id);
            }
        };
        for figure in Figure::ALL {
            need(format!("figure-{}", figure.id()));
            if matches!(method(*figure), Method::Definition(_)) {
                need(format!("figure-{}.about", figure.id()));
            }
        }
        Factor::ALL.iter().for_each(|factor| need(format!("factor-{}", factor.id())));
        Flow::ALL.iter().for_each(|flow| need(format!("flow-{}", flow.id())));
        Cause::ALL.iter().for_each(|cause| need(format!("cause-{}", cause.id())));
        Account::ALL.iter().for_each(|account| need(format!("account-{}", account.id())));
        assert!(missing.is_empty(), "{locale}: {missing:?}");
    }
}
