//! Levers and their options by name: in the language that is spoken and in the other, as they are called at length and in
//! short. A whole name goes before a part of another's.

use std::rc::Rc;

use super::answer::{Pick, folded, pick};
use super::game::{Play, other};
use crate::desk::levers::reading::{Grip, grip};
use crate::desk::levers::{Lever, all, show};
use crate::desk::session::Session;
use crate::text::{Locale, Texts};

/// Options from which a choice is more than yes or no.
const MANY: usize = 3;

/// The names of every lever of a game, in one language and in the other.
pub(super) struct Names {
    spoken: Locale,
    /// The words of the other language.
    foreign: Texts,
    levers: Vec<Lever>,
    /// In this language and in the other; then the same as they are called where there is no room, and in any story.
    called: [Vec<String>; 6],
    /// All of these as they are compared.
    known: Vec<String>,
}

impl Names {
    pub(super) fn new(texts: &Texts, session: &Session) -> Self {
        let (levers, scenario) = (all(session.scenario()), session.scenario());
        let foreign = session.game().texts(other(texts.locale())).for_ears();
        let at_length = |texts: &Texts| levers.iter().map(|lever| show::name(*lever, texts, scenario)).collect();
        let in_short =
            |texts: &Texts| levers.iter().map(|lever| show::fitting_name(*lever, texts, scenario, 0)).collect();
        let in_any_story = |texts: &Texts| {
            let called = |lever: &Lever| match lever {
                Lever::Vendor => texts.get(&lever.decision()),
                other => show::name(*other, texts, scenario),
            };
            levers.iter().map(called).collect()
        };
        let named = |texts: &Texts| -> [Vec<String>; 3] { [at_length(texts), in_short(texts), in_any_story(texts)] };
        let ([whole, short, any], [whole_too, short_too, any_too]) = (named(texts), named(&foreign));
        let called = [whole, whole_too, short, short_too, any, any_too];
        let known = called.iter().flatten().map(|name| folded(name)).collect();
        Self { spoken: texts.locale(), foreign, levers, called, known }
    }

    /// All of them, as they are compared, for a prompt that is to know them.
    pub(super) fn known(&self) -> &[String] {
        &self.known
    }

    /// The lever of this whole name.
    pub(super) fn whole(&self, typed: &str) -> Option<Lever> {
        let typed = folded(typed);
        let of = |names: &[String]| {
            let mut fits = names.iter().zip(&self.levers).filter(|(name, _)| **name == typed);
            fits.next().map(|(_, lever)| *lever).filter(|_| fits.next().is_none())
        };
        self.known.chunks(self.levers.len().max(1)).find_map(of)
    }

    /// The levers among these that a part of a name fits.
    pub(super) fn fitting(&self, typed: &str, among: &[Lever]) -> Vec<Lever> {
        let of = |names: &Vec<String>| {
            let (levers, names): (Vec<Lever>, Vec<&str>) = (self.levers.iter().zip(names))
                .filter(|(lever, _)| among.contains(lever))
                .map(|(lever, name)| (*lever, name.as_str()))
                .unzip();
            let places = match pick(typed, &names) {
                Pick::One(place) => vec![place],
                Pick::Several(places) => places,
                Pick::Nothing => return None,
            };
            Some(places.into_iter().filter_map(|place| levers.get(place).copied()).collect())
        };
        self.called.iter().take(2).find_map(of).unwrap_or_default()
    }

    /// What the options of a choice are called, in this language and in the other; nothing for a slider.
    pub(super) fn options(&self, lever: Lever, texts: &Texts, session: &Session) -> [Vec<String>; 2] {
        let (visible, scenario) = (session.visible(), session.scenario());
        let Grip::Choice { count } = grip(lever, visible, scenario, session.untouched()) else {
            return Default::default();
        };
        let of = |texts: &Texts| -> Vec<String> {
            (0..count).map(|option| show::option(lever, option, texts, scenario, visible.quarter)).collect()
        };
        [of(texts), of(&self.foreign)]
    }

    /// The only lever among these with an option of this whole name, and the option as it is called; a choice of yes or no
    /// is none.
    pub(super) fn option(
        &self,
        typed: &str,
        among: &[Lever],
        texts: &Texts,
        session: &Session,
    ) -> Option<(Lever, String)> {
        let typed = folded(typed);
        let mut found = among.iter().filter_map(|lever| {
            let [own, other] = self.options(*lever, texts, session);
            let at = |names: &[String]| names.iter().position(|name| folded(name) == typed);
            let place = at(&own).or_else(|| at(&other)).filter(|_| own.len() >= MANY)?;
            Some((*lever, own.into_iter().nth(place)?))
        });
        found.next().filter(|_| found.next().is_none())
    }
}

impl Play<'_, '_> {
    /// The names of the levers, made once for a language.
    pub(super) fn lever_names(&mut self) -> Rc<Names> {
        let known = self.names.take().filter(|names| names.spoken == self.texts().locale());
        let names = known.unwrap_or_else(|| Rc::new(Names::new(self.texts(), &self.session)));
        self.names = Some(Rc::clone(&names));
        names
    }
}
