//! How things look: a style for each role, marks for each shape, and what is left of both on a poorer terminal.
//!
//! Code names roles, never colours. The built-in themes are RON in `assets/themes/`, embedded. A style never carries
//! meaning alone: signs, words and marks stand beside it, and [`Depth::None`] keeps only bold, dim, underline and
//! reverse.

pub mod colour;
pub mod file;
pub mod glyphs;

use std::str::FromStr;

use ratatui::style::Style;

use crate::desk::Tone;

pub use colour::Depth;
pub use file::ThemeError;
pub use glyphs::Glyphs;

/// What a piece of the screen is, for the theme to dress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Ordinary text; its background is the screen's.
    Text,
    /// What matters less.
    Dim,
    /// Titles and headings.
    Title,
    /// Lines around things.
    Border,
    /// The selected item.
    Selection,
    /// The one dominant figure.
    Figure,
    /// Going well.
    Good,
    /// Going badly.
    Bad,
    /// Urgency.
    Urgency,
    /// Platforms and machines.
    Platform,
    /// Needs a look.
    Warning,
    /// What cannot be recalled.
    OneWay,
    /// Keys in footers and help.
    Key,
    /// The middle of the fan.
    FanInner,
    /// The edges and the body of the fan.
    FanOuter,
    /// What has happened, in charts.
    History,
    /// Paper on which nothing is drawn because nothing is modelled.
    Unmodelled,
    /// Idle weeks.
    Idle,
}

impl From<Tone> for Role {
    fn from(tone: Tone) -> Self {
        match tone {
            Tone::Text => Self::Text,
            Tone::Dim => Self::Dim,
            Tone::Good => Self::Good,
            Tone::Bad => Self::Bad,
            Tone::Warning => Self::Warning,
            Tone::Urgency => Self::Urgency,
            Tone::OneWay => Self::OneWay,
        }
    }
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 18] = [
        Self::Text,
        Self::Dim,
        Self::Title,
        Self::Border,
        Self::Selection,
        Self::Figure,
        Self::Good,
        Self::Bad,
        Self::Urgency,
        Self::Platform,
        Self::Warning,
        Self::OneWay,
        Self::Key,
        Self::FanInner,
        Self::FanOuter,
        Self::History,
        Self::Unmodelled,
        Self::Idle,
    ];
}

/// The built-in themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuiltIn {
    /// The player's own palette: only the sixteen named colours and the terminal's background.
    Terminal,
    /// Amber on black.
    Amber,
    /// Dark ink on paper.
    Paper,
    /// Far apart in lightness and safe for the common colour-vision deficiencies.
    HighContrast,
}

impl BuiltIn {
    /// Every built-in theme, the default first.
    pub const ALL: [Self; 4] = [Self::Terminal, Self::Amber, Self::Paper, Self::HighContrast];

    /// The name typed after `--theme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Amber => "amber",
            Self::Paper => "paper",
            Self::HighContrast => "high-contrast",
        }
    }

    /// The theme's file.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::Terminal => include_str!("../../assets/themes/terminal.ron"),
            Self::Amber => include_str!("../../assets/themes/amber.ron"),
            Self::Paper => include_str!("../../assets/themes/paper.ron"),
            Self::HighContrast => include_str!("../../assets/themes/high-contrast.ron"),
        }
    }
}

impl FromStr for BuiltIn {
    type Err = ThemeError;

    /// # Errors
    /// No built-in theme has this name; the error lists those there are.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|theme| theme.name() == name)
            .ok_or_else(|| ThemeError::Unknown { name: name.to_owned(), known: Self::ALL.map(Self::name).join(", ") })
    }
}

/// A theme fitted to a terminal: one style a role, and the table of glyphs.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    styles: [Style; Role::ALL.len()],
    /// The marks and lines to draw with.
    pub glyphs: &'static Glyphs,
}

impl Theme {
    /// A built-in theme, fitted to a depth of colour.
    ///
    /// # Errors
    /// The embedded file is at fault; a test keeps this from happening.
    pub fn built_in(theme: BuiltIn, depth: Depth, glyphs: &'static Glyphs) -> Result<Self, ThemeError> {
        Self::from_ron(theme.source(), depth, glyphs)
    }

    /// A theme from the text of its file, fitted to a depth of colour.
    ///
    /// # Errors
    /// The text is not a theme; the error tells line, column and what would be right.
    pub fn from_ron(source: &str, depth: Depth, glyphs: &'static Glyphs) -> Result<Self, ThemeError> {
        let file = file::ThemeFile::parse(source)?;
        Ok(Self { styles: Role::ALL.map(|role| file.roles.spec(role).style(depth)), glyphs })
    }

    /// No colours at all: what is always available, whatever the files say.
    #[must_use]
    pub fn plain(glyphs: &'static Glyphs) -> Self {
        use ratatui::style::Modifier;
        let styles = Role::ALL.map(|role| match role {
            Role::Selection | Role::OneWay => Style::new().add_modifier(Modifier::REVERSED),
            Role::Title | Role::Figure | Role::Bad | Role::Key | Role::FanInner => {
                Style::new().add_modifier(Modifier::BOLD)
            }
            Role::Dim | Role::Border | Role::Unmodelled => Style::new().add_modifier(Modifier::DIM),
            _ => Style::new(),
        });
        Self { styles, glyphs }
    }

    /// The style of a role.
    #[must_use]
    pub fn style(&self, role: Role) -> Style {
        self.styles.get(role as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::{Color, Modifier};

    #[test]
    fn every_built_in_theme_loads_at_every_depth() {
        for theme in BuiltIn::ALL {
            for depth in [Depth::None, Depth::Sixteen, Depth::TwoFiftySix, Depth::True] {
                let fitted = Theme::built_in(theme, depth, &Glyphs::UNICODE);
                assert!(fitted.is_ok(), "{}: {fitted:?}", theme.name());
            }
            assert_eq!(theme.name().parse::<BuiltIn>().unwrap(), theme);
        }
    }

    /// Text is read and marks are seen: the ratios of WCAG 2.1 (1.4.3, 1.4.6, 1.4.11). The player's own palette is his.
    #[test]
    fn contrasts_are_enough_to_read_by() {
        let marks = [Role::Idle, Role::Unmodelled, Role::FanOuter];
        for (theme, depth, text, mark) in [
            (BuiltIn::HighContrast, Depth::True, 7.0, 7.0),
            (BuiltIn::HighContrast, Depth::TwoFiftySix, 7.0, 7.0),
            (BuiltIn::HighContrast, Depth::Sixteen, 7.0, 4.5),
            (BuiltIn::Paper, Depth::True, 4.5, 3.0),
            (BuiltIn::Paper, Depth::TwoFiftySix, 4.5, 3.0),
            (BuiltIn::Amber, Depth::True, 4.5, 3.0),
            (BuiltIn::Amber, Depth::TwoFiftySix, 4.5, 3.0),
            (BuiltIn::Amber, Depth::Sixteen, 4.5, 3.0),
            // Of the sixteen, only one grey is darker than the paper and lighter than ink.
            (BuiltIn::Paper, Depth::Sixteen, 4.0, 3.0),
        ] {
            let fitted = Theme::built_in(theme, depth, &Glyphs::UNICODE).unwrap();
            let ground = fitted.style(Role::Text);
            for role in Role::ALL.into_iter().filter(|role| *role != Role::Border) {
                let style = ground.patch(fitted.style(role));
                let ratio = colour::contrast(style.fg.unwrap(), style.bg.unwrap()).unwrap();
                let least = if marks.contains(&role) { mark } else { text };
                assert!(ratio >= least, "{} {depth:?} {role:?}: {ratio:.2} < {least}", theme.name());
            }
        }
    }

    #[test]
    fn roles_index_their_own_style() {
        for (index, role) in Role::ALL.into_iter().enumerate() {
            assert_eq!(role as usize, index);
        }
    }

    #[test]
    fn without_colours_nothing_is_coloured_and_the_selection_still_shows() {
        for theme in BuiltIn::ALL {
            let fitted = Theme::built_in(theme, Depth::None, &Glyphs::UNICODE).unwrap();
            for role in Role::ALL {
                let style = fitted.style(role);
                assert!(style.fg.is_none() && style.bg.is_none(), "{} {role:?} {style:?}", theme.name());
            }
            assert!(!fitted.style(Role::Selection).add_modifier.is_empty(), "{}", theme.name());
            assert!(!fitted.style(Role::OneWay).add_modifier.is_empty(), "{}", theme.name());
        }
    }

    #[test]
    fn sixteen_colours_are_named_ones() {
        for theme in BuiltIn::ALL {
            let fitted = Theme::built_in(theme, Depth::Sixteen, &Glyphs::UNICODE).unwrap();
            for role in Role::ALL {
                let style = fitted.style(role);
                for colour in [style.fg, style.bg].into_iter().flatten() {
                    assert!(!matches!(colour, Color::Rgb(..) | Color::Indexed(_)), "{} {role:?}", theme.name());
                }
            }
        }
    }

    #[test]
    fn the_terminal_theme_leaves_the_players_palette_alone() {
        let fitted = Theme::built_in(BuiltIn::Terminal, Depth::True, &Glyphs::UNICODE).unwrap();
        for role in Role::ALL {
            let style = fitted.style(role);
            assert!(!matches!(style.fg, Some(Color::Rgb(..) | Color::Indexed(_))), "{role:?}");
        }
        assert_eq!(fitted.style(Role::Text), Style::new());
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let error = "neon".parse::<BuiltIn>().unwrap_err().to_string();
        assert!(error.contains("neon") && error.contains("high-contrast"), "{error}");
    }

    #[test]
    fn the_plain_theme_marks_what_must_stand_out() {
        let plain = Theme::plain(&Glyphs::ASCII);
        assert!(plain.style(Role::Selection).add_modifier.contains(Modifier::REVERSED));
    }
}
