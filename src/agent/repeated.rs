//! Keys that a line names twice. A reader of JSON takes the last and says nothing; here it is a mistake.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::content::field_path::FieldPath;

/// The way to the first key of `line` that stands twice in one object; `None` where none does, or where the line is no
/// JSON.
pub(super) fn first(line: &[u8]) -> Option<FieldPath> {
    let found = OnceCell::new();
    let mut reader = serde_json::Deserializer::from_slice(line);
    let _ = Within { path: &FieldPath::root(), found: &found }.deserialize(&mut reader);
    found.into_inner()
}

/// A value, and the way to it.
struct Within<'a> {
    path: &'a FieldPath,
    found: &'a OnceCell<FieldPath>,
}

impl<'de> DeserializeSeed<'de> for Within<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            let path = self.path.field(&key);
            if !seen.insert(key) {
                let _ = self.found.set(path);
                return Err(A::Error::custom("a key stands twice"));
            }
            map.next_value_seed(Within { path: &path, found: self.found })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut item = 0;
        while items.next_element_seed(Within { path: &self.path.item(item), found: self.found })?.is_some() {
            item += 1;
        }
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_key_that_stands_twice_is_found_wherever_it_is() {
        let found = |line: &str| first(line.as_bytes()).map(|path| path.as_str().to_owned());
        for fine in [r#"{"a":{"b":1},"b":[{"a":null},{"a":true}],"c":-1.5e3}"#, "[]", "", "{", "7", r#"{"a":1 "a":2}"#]
        {
            assert_eq!(found(fine), None, "{fine}");
        }
        assert_eq!(found(r#"{"a":1,"a":2}"#).as_deref(), Some("a"));
        assert_eq!(found(r#"{"d":{"hiring":1,"x":0,"hiring":2}}"#).as_deref(), Some("d.hiring"));
        assert_eq!(found(r#"{"o":[{},{"u":"\u0061","u":1}]}"#).as_deref(), Some("o[1].u"));
        assert_eq!(found(&"[".repeat(100_000)), None);
    }
}
