//! Files that are none of the game's, told by what they begin with, or else by how their names end: a document, a picture,
//! an archive. Whoever hands one in learns what it is, and not where it stops being text.

/// What a file is, where it is plainly something else than a text of the game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A zip archive.
    Zip,
    /// Another archive: 7z, rar, tar, gzip.
    Archive,
    /// A PDF document.
    Pdf,
    /// A document of a word processor.
    Document,
    /// A spreadsheet's workbook.
    Workbook,
    /// Slides.
    Slides,
    /// A picture.
    Picture,
    /// A recording, with pictures or without.
    Recording,
    /// A program, or a part of one.
    Program,
    /// A page of the web, such as the game's own report.
    Page,
    /// JSON, such as the lines that programs play by.
    Json,
    /// A table in text, such as CSV.
    Table,
    /// Notes in text.
    Notes,
    /// A link to a file that lies elsewhere.
    Link,
    /// A download that was broken off.
    Partial,
}

use Foreign::{
    Archive, Document, Json, Link, Notes, Page, Partial, Pdf, Picture, Program, Recording, Slides, Table, Workbook, Zip,
};

/// What binary files begin with. (Sources: the formats' own specifications; for Word and its kin MS-CFB 2.2, for HWP 5 the
/// same container.)
const BEGINNINGS: [(&[u8], Foreign); 28] = [
    (b"%PDF-", Pdf),
    (b"{\\rtf", Document),
    (b"\x1f\x8b", Archive),
    (b"7z\xbc\xaf\x27\x1c", Archive),
    (b"Rar!\x1a\x07", Archive),
    (b"\xfd7zXZ\0", Archive),
    (b"BZh", Archive),
    (b"\x28\xb5\x2f\xfd", Archive),
    (b"EGGA", Archive),
    (b"ALZ\x01", Archive),
    (b"\x89PNG\r\n\x1a\n", Picture),
    (b"\xff\xd8\xff", Picture),
    (b"GIF8", Picture),
    (b"II*\0", Picture),
    (b"MM\0*", Picture),
    (b"ID3", Recording),
    (b"OggS", Recording),
    (b"fLaC", Recording),
    (b"\xff\xfb", Recording),
    (b"\x1aE\xdf\xa3", Recording),
    (b"MZ", Program),
    (b"\x7fELF", Program),
    (b"\xfe\xed\xfa", Program),
    (b"\xcf\xfa\xed\xfe", Program),
    (b"\xca\xfe\xba\xbe", Program),
    (b"\0asm", Program),
    (b"HWP Document File", Document),
    (b"SQLite format 3\0", Program),
];

/// Endings of names, in small letters.
const ENDINGS: [(&str, Foreign); 62] = [
    ("zip", Zip),
    ("7z", Archive),
    ("rar", Archive),
    ("tar", Archive),
    ("gz", Archive),
    ("tgz", Archive),
    ("egg", Archive),
    ("alz", Archive),
    ("pdf", Pdf),
    ("doc", Document),
    ("docx", Document),
    ("odt", Document),
    ("rtf", Document),
    ("hwp", Document),
    ("hwpx", Document),
    ("pages", Document),
    ("xls", Workbook),
    ("xlsx", Workbook),
    ("xlsm", Workbook),
    ("ods", Workbook),
    ("numbers", Workbook),
    ("cell", Workbook),
    ("ppt", Slides),
    ("pptx", Slides),
    ("odp", Slides),
    ("key", Slides),
    ("show", Slides),
    ("png", Picture),
    ("jpg", Picture),
    ("jpeg", Picture),
    ("gif", Picture),
    ("heic", Picture),
    ("webp", Picture),
    ("bmp", Picture),
    ("svg", Picture),
    ("tif", Picture),
    ("mp4", Recording),
    ("mov", Recording),
    ("webm", Recording),
    ("mkv", Recording),
    ("mp3", Recording),
    ("m4a", Recording),
    ("wav", Recording),
    ("exe", Program),
    ("msi", Program),
    ("dmg", Program),
    ("htm", Page),
    ("html", Page),
    ("mhtml", Page),
    ("json", Json),
    ("jsonl", Json),
    ("csv", Table),
    ("tsv", Table),
    ("txt", Notes),
    ("md", Notes),
    ("url", Link),
    ("lnk", Link),
    ("webloc", Link),
    ("gdoc", Link),
    ("icloud", Link),
    ("crdownload", Partial),
    ("part", Partial),
];

/// Bytes into which a name within a zip archive or a tag may be looked for.
const LOOKED_INTO: usize = 4096;

impl Foreign {
    /// Every kind.
    pub const ALL: [Self; 15] = [
        Zip, Archive, Pdf, Document, Workbook, Slides, Picture, Recording, Program, Page, Json, Table, Notes, Link,
        Partial,
    ];

    /// Stable id, used in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Zip => "zip",
            Archive => "archive",
            Pdf => "pdf",
            Document => "document",
            Workbook => "workbook",
            Slides => "slides",
            Picture => "picture",
            Recording => "recording",
            Program => "program",
            Page => "page",
            Json => "json",
            Table => "table",
            Notes => "notes",
            Link => "link",
            Partial => "partial",
        }
    }

    /// What bytes that cannot be a text of the game are, whatever they are called.
    #[must_use]
    pub fn of_bytes(name: &str, bytes: &[u8]) -> Option<Self> {
        let head = bytes.get(..bytes.len().min(LOOKED_INTO)).unwrap_or_default();
        let has = |words: &[u8]| head.windows(words.len()).any(|part| part == words);
        let at = |place: usize, words: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(words));
        let is_text = std::str::from_utf8(bytes).is_ok();
        // In the text of a zip archive stand the names of what is in it.
        if at(0, b"PK\x03\x04") || at(0, b"PK\x05\x06") {
            let parts: [(&[u8], Self); 6] = [
                (b"word/", Document),
                (b"opendocument.text", Document),
                (b"application/hwp+zip", Document),
                (b"xl/", Workbook),
                (b"opendocument.spreadsheet", Workbook),
                (b"ppt/", Slides),
            ];
            let part = parts.into_iter().find(|(words, _)| has(words)).map(|(_, kind)| kind);
            return part.or_else(|| Self::of_name(name).filter(|kind| kind.is_of_office())).or(Some(Zip));
        }
        // The container of the older kinds of all three.
        if at(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
            return Some(Self::of_name(name).filter(|kind| kind.is_of_office()).unwrap_or(Document));
        }
        if at(257, b"ustar") {
            return Some(Archive);
        }
        if at(4, b"ftyp") {
            let still: [&[u8]; 3] = [b"heic", b"mif1", b"avif"];
            return Some(if still.iter().any(|brand| at(8, brand)) { Picture } else { Recording });
        }
        if at(0, b"RIFF") && at(8, b"WEBP") {
            return Some(Picture);
        }
        if at(0, b"RIFF") && at(8, b"WAVE") {
            return Some(Recording);
        }
        // Two letters begin a text as well as a program.
        let found = BEGINNINGS.iter().find(|(begins, _)| at(0, begins)).map(|(_, kind)| *kind);
        let sure = found.filter(|kind| !is_text || matches!(kind, Pdf | Document));
        sure.or_else(|| if is_text { None } else { Self::of_name(name) })
    }

    /// What a file is that was read and is no text of the game: by what it begins with, or by its name.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Option<Self> {
        Self::of_bytes(name, bytes).or_else(|| {
            let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(LOOKED_INTO)).unwrap_or_default());
            let head = head.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
            let begins = |any: &[&str]| any.iter().any(|words| head.starts_with(words));
            match Self::of_name(name) {
                _ if begins(&["<!doctype html", "<html"]) => Some(Page),
                _ if begins(&["<svg"]) => Some(Picture),
                _ if begins(&["{\"", "[{\""]) => Some(Json),
                named => named,
            }
        })
    }

    /// What a name says.
    fn of_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
    }

    const fn is_of_office(self) -> bool {
        matches!(self, Document | Workbook | Slides)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip(name: &str) -> Vec<u8> {
        let mut bytes = b"PK\x03\x04\x14\0\x06\0\x08\0".to_vec();
        bytes.extend([0; 20]);
        bytes.extend(name.as_bytes());
        bytes.extend(b"\x90\xff\xfe");
        bytes
    }

    #[test]
    fn files_are_told_by_what_they_begin_with() {
        let of = |name: &str, bytes: &[u8]| Foreign::of(name, bytes);
        assert_eq!(of("a", &zip("saves/s01.ron")), Some(Zip));
        assert_eq!(of("a", &zip("word/document.xml")), Some(Document));
        assert_eq!(of("a.ron", &zip("xl/workbook.xml")), Some(Workbook));
        assert_eq!(of("a.pptx", &zip("[Content_Types].xml")), Some(Slides));
        assert_eq!(of("a.ron", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), Some(Pdf));
        assert_eq!(of("s01.ron", b"\x89PNG\r\n\x1a\n\0\0"), Some(Picture));
        assert_eq!(of("a.hwp", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"), Some(Document));
        assert_eq!(of("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"), Some(Workbook));
        assert_eq!(of("a", b"\0\0\0\x18ftypheic\0"), Some(Picture));
        assert_eq!(of("a", b"\0\0\0\x18ftypmp42\xff"), Some(Recording));
        assert_eq!(of("a", b" <!DOCTYPE html><html>"), Some(Page));
        assert_eq!(of("a", b"{\"type\":\"hello\"}"), Some(Json));
        assert_eq!(of("GRADES.CSV", b"id,mark\ns01,7\n"), Some(Table));
        assert_eq!(of("essay.docx.crdownload", b"x"), Some(Partial));
    }

    #[test]
    fn a_text_of_the_game_is_nothing_else_whatever_it_is_called() {
        for name in ["s01.ron", "s01.zip", "s01.pdf", "s01"] {
            assert_eq!(Foreign::of_bytes(name, b"Save(format: 1)"), None, "{name}");
        }
        // Letters that a program would begin with.
        assert_eq!(Foreign::of_bytes("a.ron", b"MZ(format: 1)"), None);
        assert_eq!(Foreign::of("a.ron", b"Save(format: 1"), None);
        assert_eq!(Foreign::of("", b""), None);
    }

    #[test]
    fn nothing_it_is_given_makes_it_fail() {
        for (begins, _) in BEGINNINGS {
            for length in 0..=begins.len() {
                let _ = Foreign::of("한글.hwp", &begins[..length]);
            }
        }
        let mut ids: Vec<&str> = Foreign::ALL.map(Foreign::id).into();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Foreign::ALL.len());
    }
}
