//! What a player may choose about how the game looks and listens. Rules and luck have no part in it.

use super::theme::{BuiltIn, Depth, Glyphs, Theme};
use crate::text::Locale;

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

    /// The choice of this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|colours| colours.id() == id)
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

/// One choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The language.
    Language(Locale),
    /// The theme.
    Theme(BuiltIn),
    /// How many colours.
    Colours(Colours),
    /// Whether anything may move by itself.
    Motion(bool),
    /// Whether to draw with ASCII alone.
    Ascii(bool),
    /// Whether clicks and the wheel are listened to.
    Mouse(bool),
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

    /// The theme, fitted to a terminal of which `detected` is known.
    #[must_use]
    pub fn fitted(&self, detected: Depth) -> Theme {
        let glyphs = Glyphs::table(self.ascii);
        Theme::built_in(self.theme, self.colours.depth(detected), glyphs).unwrap_or_else(|_| Theme::plain(glyphs))
    }
}

/// Choices that a flag of the command line made for this run, in the order of the screen: they are kept nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held(pub [bool; 6]);
