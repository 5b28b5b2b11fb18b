//! What a player may choose about how the game looks and listens. Rules and luck have no part in it.

use super::theme::{BuiltIn, Depth, Glyphs, Theme};
use crate::text::{Locale, Texts};

/// How many colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colours {
    /// As many as the terminal says it has.
    #[default]
    Auto,
    /// The sixteen named ones.
    Sixteen,
    /// The palette of 256.
    TwoFiftySix,
    /// Any.
    True,
    /// None.
    None,
}

impl Colours {
    /// Every choice, the default first.
    pub const ALL: [Self; 5] = [Self::Auto, Self::Sixteen, Self::TwoFiftySix, Self::True, Self::None];

    /// The name in files, and the end of its message id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Sixteen => "16",
            Self::TwoFiftySix => "256",
            Self::True => "true",
            Self::None => "none",
        }
    }

    /// The depth it comes to on a terminal of which `detected` is known.
    #[must_use]
    pub const fn depth(self, detected: Depth) -> Depth {
        match self {
            Self::Auto => detected,
            Self::Sixteen => Depth::Sixteen,
            Self::TwoFiftySix => Depth::TwoFiftySix,
            Self::True => Depth::True,
            Self::None => Depth::None,
        }
    }

    /// The choice that comes to this depth wherever it is.
    #[must_use]
    pub const fn of(depth: Depth) -> Self {
        match depth {
            Depth::None => Self::None,
            Depth::Sixteen => Self::Sixteen,
            Depth::TwoFiftySix => Self::TwoFiftySix,
            Depth::True => Self::True,
        }
    }
}

/// What can be chosen, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The language.
    Language,
    /// The theme.
    Theme,
    /// How many colours.
    Colours,
    /// Whether anything may move by itself.
    Motion,
    /// Whether to draw with ASCII alone.
    Ascii,
    /// Whether clicks and the wheel are listened to.
    Mouse,
}

impl Key {
    /// Every one, in order.
    pub const ALL: [Self; 6] = [Self::Language, Self::Theme, Self::Colours, Self::Motion, Self::Ascii, Self::Mouse];

    /// Its name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
            Self::Colours => "colours",
            Self::Motion => "motion",
            Self::Ascii => "ascii",
            Self::Mouse => "mouse",
        }
    }

    /// Message id of its name; `.about` says what it is.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Language => "settings-language",
            Self::Theme => "settings-theme",
            Self::Colours => "settings-colours",
            Self::Motion => "settings-motion",
            Self::Ascii => "settings-marks",
            Self::Mouse => "settings-mouse",
        }
    }

    /// Its options, in the order in which they are shown.
    #[must_use]
    pub fn options(self) -> Vec<Setting> {
        match self {
            Self::Language => Locale::ALL.map(Setting::Language).to_vec(),
            Self::Theme => BuiltIn::ALL.map(Setting::Theme).to_vec(),
            Self::Colours => Colours::ALL.map(Setting::Colours).to_vec(),
            Self::Motion => [true, false].map(Setting::Motion).to_vec(),
            Self::Ascii => [false, true].map(Setting::Ascii).to_vec(),
            Self::Mouse => [true, false].map(Setting::Mouse).to_vec(),
        }
    }
}

/// One choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Of [`Key::Language`].
    Language(Locale),
    /// Of [`Key::Theme`].
    Theme(BuiltIn),
    /// Of [`Key::Colours`].
    Colours(Colours),
    /// Of [`Key::Motion`].
    Motion(bool),
    /// Of [`Key::Ascii`].
    Ascii(bool),
    /// Of [`Key::Mouse`].
    Mouse(bool),
}

impl Setting {
    /// What it is a choice of.
    #[must_use]
    pub const fn key(self) -> Key {
        match self {
            Self::Language(_) => Key::Language,
            Self::Theme(_) => Key::Theme,
            Self::Colours(_) => Key::Colours,
            Self::Motion(_) => Key::Motion,
            Self::Ascii(_) => Key::Ascii,
            Self::Mouse(_) => Key::Mouse,
        }
    }

    /// What it says, if it is one of yes and no.
    #[must_use]
    pub const fn flag(self) -> Option<bool> {
        match self {
            Self::Motion(on) | Self::Ascii(on) | Self::Mouse(on) => Some(on),
            Self::Language(_) | Self::Theme(_) | Self::Colours(_) => None,
        }
    }

    /// Its name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Language(locale) => locale.code(),
            Self::Theme(theme) => theme.name(),
            Self::Colours(colours) => colours.id(),
            Self::Motion(true) | Self::Ascii(true) | Self::Mouse(true) => "true",
            Self::Motion(false) | Self::Ascii(false) | Self::Mouse(false) => "false",
        }
    }

    /// It in words, as an option.
    #[must_use]
    pub fn words(self, texts: &Texts) -> String {
        match self {
            Self::Language(_) | Self::Theme(_) | Self::Colours(_) => {
                texts.get(&format!("{}-{}", self.key().id(), self.name()))
            }
            Self::Ascii(on) => texts.get(if on { "settings-marks-ascii" } else { "settings-marks-drawn" }),
            Self::Motion(on) | Self::Mouse(on) => texts.get(if on { "settings-on" } else { "settings-off" }),
        }
    }
}

/// All choices as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The language.
    pub locale: Locale,
    /// The theme.
    pub theme: BuiltIn,
    /// How many colours.
    pub colours: Colours,
    /// Whether anything may move by itself.
    pub motion: bool,
    /// Whether to draw with ASCII alone.
    pub ascii: bool,
    /// Whether clicks and the wheel are listened to.
    pub mouse: bool,
}

impl Settings {
    /// What holds until something is chosen.
    #[must_use]
    pub fn usual(locale: Locale) -> Self {
        Self { locale, theme: BuiltIn::ALL[0], colours: Colours::default(), motion: true, ascii: false, mouse: false }
    }

    /// Makes one choice.
    pub const fn set(&mut self, setting: Setting) {
        match setting {
            Setting::Language(locale) => self.locale = locale,
            Setting::Theme(theme) => self.theme = theme,
            Setting::Colours(colours) => self.colours = colours,
            Setting::Motion(motion) => self.motion = motion,
            Setting::Ascii(ascii) => self.ascii = ascii,
            Setting::Mouse(mouse) => self.mouse = mouse,
        }
    }

    /// How it stands with one of them.
    #[must_use]
    pub const fn of(&self, key: Key) -> Setting {
        match key {
            Key::Language => Setting::Language(self.locale),
            Key::Theme => Setting::Theme(self.theme),
            Key::Colours => Setting::Colours(self.colours),
            Key::Motion => Setting::Motion(self.motion),
            Key::Ascii => Setting::Ascii(self.ascii),
            Key::Mouse => Setting::Mouse(self.mouse),
        }
    }

    /// The place, among the options of a key, of the one that holds.
    #[must_use]
    pub fn place(&self, key: Key) -> usize {
        key.options().iter().position(|option| *option == self.of(key)).unwrap_or(0)
    }

    /// The theme, fitted to a terminal of which `detected` is known.
    #[must_use]
    pub fn fitted(&self, detected: Depth) -> Theme {
        let glyphs = Glyphs::table(self.ascii);
        Theme::built_in(self.theme, self.colours.depth(detected), glyphs).unwrap_or_else(|_| Theme::plain(glyphs))
    }
}

/// Some choices, at most one of each key: those that a player made and that are kept, or those that the flags of a command
/// line made for this run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen([Option<Setting>; Key::ALL.len()]);

impl Chosen {
    /// Makes one more choice.
    pub const fn set(&mut self, setting: Setting) {
        self.0[setting.key() as usize] = Some(setting);
    }

    /// What was chosen of this key.
    #[must_use]
    pub const fn of(&self, key: Key) -> Option<Setting> {
        self.0[key as usize]
    }

    /// These choices over others.
    #[must_use]
    pub fn over(&self, mut others: Settings) -> Settings {
        self.iter().for_each(|setting| others.set(setting));
        others
    }

    /// All of them, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = Setting> + '_ {
        self.0.iter().copied().flatten()
    }
}

impl FromIterator<Setting> for Chosen {
    fn from_iter<T: IntoIterator<Item = Setting>>(settings: T) -> Self {
        let mut chosen = Self::default();
        settings.into_iter().for_each(|setting| chosen.set(setting));
        chosen
    }
}
