//! Records of constants, read and written by their field names: one code for all of them, where a derived one for each
//! would make a fifth of the program.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{Constant, Entry};

/// Constants that files written before there were any do without: record, name, what they mean there, and its unit.
const ADDED: &[(&str, &str, f64, &str)] = &[
    ("RivalRule", "customers", 0.0, "million customers"),
    ("Finance", "tender_premium", 0.0, "share of the price"),
    ("Opening", "losses", 0.0, "millions of dollars"),
    ("Verdict", "parts_share", 0.0, "share"),
];

/// What a constant that is not written is, if it may be left out.
fn added(record: &str, field: &str) -> Option<Constant> {
    let (.., value, unit) = ADDED.iter().find(|added| (added.0, added.1) == (record, field))?;
    let source = "assumption: left out, as before there was such a constant".to_owned();
    Some(Constant { value: *value, unit: (*unit).to_owned(), source })
}

/// The constants of the record `name`, in the order of `fields`; every field once, unless it may be left out, and no
/// other.
///
/// # Errors
/// Of the reader, and a field that is unknown, missing or written twice.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    name: &'static str,
    fields: &'static [&'static str],
) -> Result<Vec<Constant>, D::Error> {
    deserializer.deserialize_struct(name, fields, Record { name, fields })
}

/// Writes the record `name`.
///
/// # Errors
/// Of the writer.
pub(crate) fn write<S: Serializer>(
    serializer: S,
    name: &'static str,
    entries: &[Entry<'_>],
) -> Result<S::Ok, S::Error> {
    let mut record = serializer.serialize_struct(name, entries.len())?;
    for entry in entries {
        write_field(&mut record, entry.name, entry.constant)?;
    }
    record.end()
}

#[inline(never)]
fn write_field<R: SerializeStruct>(record: &mut R, name: &'static str, value: &impl Serialize) -> Result<(), R::Error> {
    record.serialize_field(name, value)
}

struct Record {
    name: &'static str,
    fields: &'static [&'static str],
}

impl<'de> Visitor<'de> for Record {
    type Value = Vec<Constant>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", self.name)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut read: Vec<Option<Constant>> = vec![None; self.fields.len()];
        while let Some(place) = map.next_key_seed(Field(self.fields))? {
            let (Some(room), Some(name)) = (read.get_mut(place), self.fields.get(place)) else { continue };
            if room.is_some() {
                return Err(A::Error::duplicate_field(name));
            }
            *room = Some(map.next_value()?);
        }
        let whole = read.into_iter().zip(self.fields);
        let found = |constant: Option<Constant>, name| constant.or_else(|| added(self.name, name));
        whole.map(|(constant, name)| found(constant, name).ok_or_else(|| A::Error::missing_field(name))).collect()
    }
}

/// The name of a field, as its place among those there are.
struct Field(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Field {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Field {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        self.0.iter().position(|field| *field == name).ok_or_else(|| E::unknown_field(name, self.0))
    }
}
