//! The canonical bytes that hashes are made of: every field in its declared order, numbers little-endian,
//! floating point by its bits. Never text, never padding.
//!
//! Records are taken apart exhaustively, so that a field added to the simulation's state does not compile until
//! it is written here; and a change of what is written is a change of [`crate::journal::MODEL_VERSION`].

mod decisions;
mod state;

use crate::sim::units::{Money, Quarter};

/// Has canonical bytes.
pub(super) trait Canonical {
    /// Appends them.
    fn write(&self, bytes: &mut Vec<u8>);
}

/// The canonical bytes of a value.
pub(super) fn bytes(value: &impl Canonical) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(8 << 10);
    value.write(&mut bytes);
    bytes
}

macro_rules! number {
    ($($type:ty),+) => {
        $(impl Canonical for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                bytes.extend_from_slice(&self.to_le_bytes());
            }
        })+
    };
}
number!(u8, u16, u32, u64, i32, i64);

/// Unit-only enumerations, by the place of the variant.
macro_rules! choice {
    ($($type:ty),+ $(,)?) => {
        $(impl crate::journal::canonical::Canonical for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                bytes.push(*self as u8);
            }
        })+
    };
}

/// Records: all their fields, in the order given.
macro_rules! record {
    ($($type:ident { $($field:ident),+ $(,)? })+) => {
        $(impl crate::journal::canonical::Canonical for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                let Self { $($field),+ } = self;
                $($field.write(bytes);)+
            }
        })+
    };
}
use {choice, record};

impl Canonical for f64 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.to_bits().to_le_bytes());
    }
}

impl Canonical for bool {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(*self));
    }
}

impl Canonical for Money {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.cents().write(bytes);
    }
}

impl Canonical for Quarter {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.index().write(bytes);
    }
}

/// With its length before it, so that two lists side by side cannot be read as two others.
impl Canonical for str {
    fn write(&self, bytes: &mut Vec<u8>) {
        (self.len() as u32).write(bytes);
        bytes.extend_from_slice(self.as_bytes());
    }
}

impl<T: Canonical> Canonical for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(bytes);
        }
    }
}

impl<T: Canonical, const N: usize> Canonical for [T; N] {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.iter().for_each(|item| item.write(bytes));
    }
}

impl<A: Canonical, B: Canonical> Canonical for (A, B) {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.0.write(bytes);
        self.1.write(bytes);
    }
}
