//! What ron and serde wanted, out of their own codes and wording.

use ron::error::Error;

use super::super::issue::Expected;

/// What ron wanted, where that is a kind of value.
pub(super) fn expected_by(code: &Error) -> Option<Expected> {
    Some(match code {
        Error::ExpectedArray => Expected::List,
        Error::ExpectedMap => Expected::Map,
        Error::ExpectedBoolean => Expected::Truth,
        Error::ExpectedInteger => Expected::WholeNumber,
        Error::ExpectedFloat => Expected::Number,
        Error::ExpectedString | Error::ExpectedByteString | Error::ExpectedByteLiteral => Expected::Text,
        Error::ExpectedChar => Expected::Letter,
        Error::ExpectedOption => Expected::Optional,
        Error::ExpectedUnit
        | Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedStructName(_) => Expected::Record,
        _ => return None,
    })
}

/// What serde's wording means: `u32`, `a string`, `struct Market`.
pub(super) fn expectation(wording: &str) -> Expected {
    match wording {
        "a boolean" => Expected::Truth,
        "a string" | "a borrowed string" | "str" => Expected::Text,
        "a character" | "char" => Expected::Letter,
        "f32" | "f64" => Expected::Number,
        "a sequence" => Expected::List,
        "a map" => Expected::Map,
        _ if is_integer_type(wording) => Expected::WholeNumber,
        _ if wording.starts_with("struct ") || wording.starts_with("tuple ") => Expected::Record,
        _ if wording.starts_with("enum ") || wording == "variant identifier" => Expected::Name,
        _ => Expected::Other(wording.to_owned()),
    }
}

fn is_integer_type(wording: &str) -> bool {
    wording.strip_prefix(['i', 'u']).is_some_and(|bits| bits == "size" || is_whole(bits))
}

pub(super) fn is_whole(written: &str) -> bool {
    let digits = written.strip_prefix(['-', '+']).unwrap_or(written);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_')
}

/// The last number in serde's wording: 3 of `tuple struct Constant with 3 elements`.
pub(super) fn last_number(wording: &str) -> Option<usize> {
    wording.split(|letter: char| !letter.is_ascii_digit()).rev().find_map(|digits| digits.parse().ok())
}
