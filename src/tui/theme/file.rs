//! The format of theme files: RON, every role named, nothing else allowed.

use ratatui::style::{Modifier, Style};
use serde::Deserialize;

use super::Role;
use super::colour::{self, Depth};

/// The newest format of theme files that is understood.
pub const FORMAT: u32 = 1;

/// What is wrong with a theme.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ThemeError {
    /// No built-in theme is called so.
    #[error("no theme is called `{name}`; there are: {known}")]
    Unknown {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: String,
    },
    /// The file is not RON, or has an unknown or missing field.
    #[error("{0}")]
    Syntax(#[from] Box<ron::error::SpannedError>),
    /// The file was written for a newer program.
    #[error("theme format {found} is newer than {FORMAT}, the newest this program reads")]
    Format {
        /// The format the file states.
        found: u32,
    },
    /// A colour that is none.
    #[error("{role}: `{value}` is no colour; write one of {known}")]
    Colour {
        /// The role whose style names it.
        role: String,
        /// What is written.
        value: String,
        /// What may be written.
        known: String,
    },
}

/// A theme file as it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ThemeFile {
    format: u32,
    pub(super) roles: Roles,
}

/// How one role looks. What is left out is the terminal's own.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Spec {
    fg: Option<String>,
    bg: Option<String>,
    /// In place of those where there are sixteen colours only, and the nearest of them would not be told apart or read.
    fg_of_16: Option<String>,
    bg_of_16: Option<String>,
    bold: bool,
    dim: bool,
    italic: bool,
    underlined: bool,
    reversed: bool,
}

/// One style a role.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Roles {
    text: Spec,
    dim: Spec,
    title: Spec,
    border: Spec,
    selection: Spec,
    figure: Spec,
    good: Spec,
    bad: Spec,
    urgency: Spec,
    platform: Spec,
    warning: Spec,
    one_way: Spec,
    key: Spec,
    fan_inner: Spec,
    fan_outer: Spec,
    history: Spec,
    unmodelled: Spec,
    idle: Spec,
}

impl ThemeFile {
    pub(super) fn parse(source: &str) -> Result<Self, ThemeError> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let file: Self = options.from_str(source).map_err(Box::new)?;
        if file.format > FORMAT {
            return Err(ThemeError::Format { found: file.format });
        }
        for role in Role::ALL {
            let spec = file.roles.spec(role);
            for value in [&spec.fg, &spec.bg, &spec.fg_of_16, &spec.bg_of_16].into_iter().flatten() {
                if colour::parse(value).is_none() {
                    return Err(ThemeError::Colour {
                        role: format!("{role:?}"),
                        value: value.clone(),
                        known: colour::names(),
                    });
                }
            }
        }
        Ok(file)
    }
}

impl Roles {
    pub(super) const fn spec(&self, role: Role) -> &Spec {
        match role {
            Role::Text => &self.text,
            Role::Dim => &self.dim,
            Role::Title => &self.title,
            Role::Border => &self.border,
            Role::Selection => &self.selection,
            Role::Figure => &self.figure,
            Role::Good => &self.good,
            Role::Bad => &self.bad,
            Role::Urgency => &self.urgency,
            Role::Platform => &self.platform,
            Role::Warning => &self.warning,
            Role::OneWay => &self.one_way,
            Role::Key => &self.key,
            Role::FanInner => &self.fan_inner,
            Role::FanOuter => &self.fan_outer,
            Role::History => &self.history,
            Role::Unmodelled => &self.unmodelled,
            Role::Idle => &self.idle,
        }
    }
}

impl Spec {
    /// The style at a depth. Where colours fall away, what stood out by its background (and is therefore bold or
    /// underlined too) is reversed instead; the background of ordinary text is left to the terminal.
    pub(super) fn style(&self, depth: Depth) -> Style {
        let fitted = |usual: &Option<String>, of_16: &Option<String>| {
            let own = of_16.as_deref().filter(|_| depth == Depth::Sixteen);
            own.or(usual.as_deref()).and_then(colour::parse).and_then(|colour| colour::fit(colour, depth))
        };
        let mut style = Style::new();
        style.fg = fitted(&self.fg, &self.fg_of_16);
        style.bg = fitted(&self.bg, &self.bg_of_16);
        let shown_by_background = self.bg.is_some() && self.bold | self.underlined;
        let flags = [
            (self.bold, Modifier::BOLD),
            (self.dim, Modifier::DIM),
            (self.italic, Modifier::ITALIC),
            (self.underlined, Modifier::UNDERLINED),
            (self.reversed || depth == Depth::None && shown_by_background, Modifier::REVERSED),
        ];
        for (_, modifier) in flags.into_iter().filter(|(set, _)| *set) {
            style = style.add_modifier(modifier);
        }
        style
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::BuiltIn;

    fn error_of(source: &str) -> String {
        ThemeFile::parse(source).unwrap_err().to_string()
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        let good = BuiltIn::Terminal.source();
        assert!(ThemeFile::parse(good).is_ok());
        let unknown = error_of(&good.replace("text: (", "txet: ("));
        assert!(unknown.contains("txet") && unknown.contains(':'), "{unknown}");
        let newer = error_of(&good.replace("format: 1", "format: 2"));
        assert!(newer.contains("newer"), "{newer}");
        let colour = error_of(&good.replace("\"cyan\"", "\"cyaan\""));
        assert!(colour.contains("cyaan") && colour.contains("bright-cyan"), "{colour}");
        assert!(!error_of("(format: 1").is_empty());
        assert!(!error_of("").is_empty());
    }
}
