//! Luck that is addressed, not consumed: every draw is a pure function of the game's key and a name.
//!
//! Two policies under one seed therefore meet the same world: no draw moves another's. The generator is
//! a stateless 64-bit mix (two rounds of the splitmix64 finaliser over a packed address); golden values
//! below and [`SCHEME`] guard it, since a save replays only under the scheme it was played with.

use std::convert::Infallible;

use crate::sim::units::Quarter;

/// Number of the luck scheme, stored in saves. Raised whenever any address or the mix changes.
pub const SCHEME: u32 = 1;

/// What a draw is for. The discriminants are part of the address and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Stream {
    /// Quantities drawn once for the game (scope, reserve price, nerve …); key = which.
    Latent = 1,
    /// Demand shock of a quarter.
    Demand = 2,
    /// Unit-cost shock of a quarter.
    Margin = 3,
    /// Incidents on the machines of a quarter.
    Incidents = 4,
    /// Mood of suppliers in a quarter.
    Suppliers = 5,
    /// A hostile analyst's note in a quarter.
    Note = 6,
    /// Which card opens a quarter; key = card.
    Cards = 7,
    /// A card's own odds; key = card, slot = effect.
    CardEffect = 8,
    /// What managers observe of hidden things; key = which.
    Signal = 9,
    /// The cutover night; drawn for the game; key = step, slot = what.
    Night = 10,
    /// A rival's quarter; key = rival.
    Rival = 11,
    /// A bid for the company.
    Bid = 12,
    /// A strategy's own dice; key = rule.
    Policy = 13,
    /// The vendor's table; key = round.
    Vendor = 14,
    /// The grid: whether somebody else builds it (slot 0), newcomers of a quarter (slot 1).
    Grid = 15,
}

/// The address part of a draw that belongs to the whole game.
pub const GAME: Quarter = Quarter::new(0, 0);

/// The luck of one game.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Luck {
    key: u64,
    on: bool,
}

pub(super) const fn mix(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

impl Luck {
    /// The luck of the game with this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { key: mix(seed.wrapping_add(0x9E37_79B9_7F4A_7C15)), on: true }
    }

    /// Luck switched off: normals are 0, chances do not fire, uniforms are one half.
    #[must_use]
    pub const fn off() -> Self {
        Self { key: 0, on: false }
    }

    /// Whether chance plays a part.
    #[must_use]
    pub const fn is_on(self) -> bool {
        self.on
    }

    /// The 64 bits at an address; the same address gives the same bits for ever within [`SCHEME`].
    #[must_use]
    pub const fn bits(self, stream: Stream, quarter: Quarter, key: u32, slot: u16) -> u64 {
        let address =
            ((stream as u64) << 56) | ((quarter.index() as u64) << 40) | ((key as u64 & 0xFF_FFFF) << 16) | slot as u64;
        mix(mix(address.wrapping_mul(0xD6E8_FEB8_6659_FD93) ^ self.key).wrapping_add(self.key))
    }

    /// A uniform number strictly between 0 and 1; one half when luck is off.
    #[must_use]
    pub fn uniform(self, stream: Stream, quarter: Quarter, key: u32, slot: u16) -> f64 {
        if !self.on {
            return 0.5;
        }
        ((self.bits(stream, quarter, key, slot) >> 11) as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// A standard normal deviate by inverse distribution function, so it is monotone in the uniform
    /// at the same address; 0 when luck is off.
    #[must_use]
    pub fn normal(self, stream: Stream, quarter: Quarter, key: u32, slot: u16) -> f64 {
        if !self.on {
            return 0.0;
        }
        inverse_normal(self.uniform(stream, quarter, key, slot))
    }

    /// The standard normal deviates of several streams in a quarter, each as [`Luck::normal`] has it at key 0 and slot 0.
    /// Side by side, because the formula is one long chain in which every step waits for the last.
    #[must_use]
    pub fn normals<const N: usize>(self, streams: [Stream; N], quarter: Quarter) -> [f64; N] {
        if !self.on {
            return [0.0; N];
        }
        inverse_normals(streams.map(|stream| self.uniform(stream, quarter, 0, 0)))
    }

    /// Whether an event of probability `p` happens. Monotone: raising `p` never undoes it. Never, when
    /// luck is off.
    #[must_use]
    pub fn chance(self, p: f64, stream: Stream, quarter: Quarter, key: u32, slot: u16) -> bool {
        self.on && self.uniform(stream, quarter, key, slot) < p
    }

    /// A waiting time of rate `rate` for an exponential race: the smallest wins, and adding a runner
    /// moves no other's time. Infinite for a rate of 0 or when luck is off.
    #[must_use]
    pub fn race(self, rate: f64, stream: Stream, quarter: Quarter, key: u32, slot: u16) -> f64 {
        if !self.on || rate <= 0.0 {
            return f64::INFINITY;
        }
        -libm::log(self.uniform(stream, quarter, key, slot)) / rate
    }

    /// The draws at an address as a generator of `rand`'s trait, slot by slot.
    #[must_use]
    pub const fn generator(self, stream: Stream, quarter: Quarter, key: u32) -> AddressedGenerator {
        AddressedGenerator { luck: self, stream, quarter, key, slot: 0 }
    }
}

/// `rand`'s view of one address: each call takes the next slot.
#[derive(Clone, Copy, Debug)]
pub struct AddressedGenerator {
    luck: Luck,
    stream: Stream,
    quarter: Quarter,
    key: u32,
    slot: u16,
}

impl rand::TryRng for AddressedGenerator {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|bits| (bits >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let bits = self.luck.bits(self.stream, self.quarter, self.key, self.slot);
        self.slot = self.slot.wrapping_add(1);
        Ok(bits)
    }

    fn try_fill_bytes(&mut self, target: &mut [u8]) -> Result<(), Infallible> {
        for chunk in target.chunks_mut(8) {
            let bytes = self.try_next_u64()?.to_le_bytes();
            for (to, from) in chunk.iter_mut().zip(bytes) {
                *to = from;
            }
        }
        Ok(())
    }
}

/// A polynomial at several places at once.
fn horner<const N: usize>(coefficients: &[f64; 8], x: &[f64; N]) -> [f64; N] {
    let [rest @ .., last] = coefficients;
    let mut sums = [*last; N];
    for c in rest.iter().rev() {
        for (sum, x) in sums.iter_mut().zip(x) {
            *sum = *sum * x + c;
        }
    }
    sums
}

/// Inverse of the standard normal distribution function for `p` in (0, 1), to about 16 digits.
/// Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
/// Applied Statistics 37 (1988), routine PPND16.
#[must_use]
pub fn inverse_normal(p: f64) -> f64 {
    let [x] = inverse_normals([p]);
    x
}

/// The same for several at once: all by the formula for the middle, then those in the tails, 15 in 100, by theirs.
fn inverse_normals<const N: usize>(p: [f64; N]) -> [f64; N] {
    const A: [f64; 8] = [
        3.387_132_872_796_366_5,
        133.141_667_891_784_38,
        1_971.590_950_306_551_3,
        13_731.693_765_509_46,
        45_921.953_931_549_87,
        67_265.770_927_008_7,
        33_430.575_583_588_13,
        2_509.080_928_730_122_7,
    ];
    const B: [f64; 8] = [
        1.0,
        42.313_330_701_600_91,
        687.187_007_492_057_9,
        5_394.196_021_424_751,
        21_213.794_301_586_597,
        39_307.895_800_092_71,
        28_729.085_735_721_943,
        5_226.495_278_852_854,
    ];
    let q = p.map(|p| p - 0.5);
    let r = q.map(|q| 0.180_625 - q * q);
    let (above, below) = (horner(&A, &r), horner(&B, &r));
    let mut x: [f64; N] = core::array::from_fn(|i| q[i] * above[i] / below[i]);
    for ((x, q), p) in x.iter_mut().zip(q).zip(p) {
        if q.abs() > 0.425 {
            *x = tail_normal(p, q);
        }
    }
    x
}

/// The same for a `p` so far out that the formula for the middle does not hold; `q` is `p` − 0.5.
fn tail_normal(p: f64, q: f64) -> f64 {
    const C: [f64; 8] = [
        1.423_437_110_749_683_5,
        4.630_337_846_156_546,
        5.769_497_221_460_691,
        3.647_848_324_763_204_5,
        1.270_458_252_452_368_4,
        0.241_780_725_177_450_6,
        0.022_723_844_989_269_184,
        0.000_774_545_014_278_341_4,
    ];
    const D: [f64; 8] = [
        1.0,
        2.053_191_626_637_759,
        1.676_384_830_183_803_8,
        0.689_767_334_985_1,
        0.148_103_976_427_480_08,
        0.015_198_666_563_616_457,
        0.000_547_593_808_499_534_5,
        1.050_750_071_644_416_9e-9,
    ];
    const E: [f64; 8] = [
        6.657_904_643_501_103,
        5.463_784_911_164_114,
        1.784_826_539_917_291_3,
        0.296_560_571_828_504_87,
        0.026_532_189_526_576_124,
        0.001_242_660_947_388_078_4,
        0.000_027_115_555_687_434_876,
        2.010_334_399_292_288_1e-7,
    ];
    const F: [f64; 8] = [
        1.0,
        0.599_832_206_555_888,
        0.136_929_880_922_735_8,
        0.014_875_361_290_850_615,
        0.000_786_869_131_145_613_2,
        0.000_018_463_183_175_100_548,
        1.421_511_758_316_446e-7,
        2.044_263_103_389_939_8e-15,
    ];
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = libm::sqrt(-libm::log(tail));
    let (above, below, r) = if r <= 5.0 { (&C, &D, [r - 1.6]) } else { (&E, &F, [r - 5.0]) };
    let ([above], [below]) = (horner(above, &r), horner(below, &r));
    let x = above / below;
    if q < 0.0 { -x } else { x }
}

#[cfg(test)]
mod tests {
    use rand::Rng;

    use super::*;

    #[test]
    fn the_scheme_is_frozen() {
        let luck = Luck::new(7);
        let q = Quarter::new(2001, 1);
        let drawn = [
            luck.bits(Stream::Latent, GAME, 0, 0),
            luck.bits(Stream::Demand, q, 0, 0),
            luck.bits(Stream::Cards, q, 17, 3),
        ];
        assert_eq!(drawn, GOLDEN, "changing luck needs a new scheme number and a new model version");
    }

    const GOLDEN: [u64; 3] = [3_427_327_604_810_890_869, 645_203_457_963_505_635, 10_229_144_295_423_525_290];

    #[test]
    fn known_quantiles() {
        for (p, z) in [
            (0.5, 0.0),
            (0.975, 1.959_963_984_540_054),
            (0.001, -3.090_232_306_167_813),
            (1e-12, -7.034_483_825_301_131),
        ] {
            assert!((inverse_normal(p) - z).abs() < 1e-12, "{p}: {}", inverse_normal(p));
        }
    }

    #[test]
    fn side_by_side_is_one_by_one() {
        let streams = [Stream::Demand, Stream::Margin, Stream::Incidents, Stream::Suppliers];
        for (seed, quarter) in (0..200).zip((0..50).cycle()) {
            let (luck, quarter) = (Luck::new(seed), Quarter::new(2000, 0).plus(quarter));
            assert_eq!(luck.normals(streams, quarter), streams.map(|stream| luck.normal(stream, quarter, 0, 0)));
        }
        assert_eq!(Luck::off().normals(streams, Quarter::new(2000, 0)), [0.0; 4]);
    }

    #[test]
    fn uniforms_are_uniform_and_addresses_independent() {
        let luck = Luck::new(42);
        let n = 20_000_u32;
        let (mut sum, mut product) = (0.0, 0.0);
        for key in 0..n {
            let a = luck.uniform(Stream::Signal, GAME, key, 0);
            let b = luck.uniform(Stream::Signal, GAME, key, 1);
            assert!(a > 0.0 && a < 1.0);
            sum += a;
            product += (a - 0.5) * (b - 0.5);
        }
        assert!((sum / f64::from(n) - 0.5).abs() < 0.01);
        assert!((product / f64::from(n)).abs() < 0.003);
    }

    #[test]
    fn off_means_no_chance() {
        let luck = Luck::off();
        let q = Quarter::new(2000, 0);
        assert_eq!(luck.normal(Stream::Demand, q, 0, 0), 0.0);
        assert!(!luck.chance(1.0, Stream::Note, q, 0, 0));
    }

    #[test]
    fn the_generator_walks_the_slots() {
        let luck = Luck::new(1);
        let q = Quarter::new(2000, 2);
        let mut generator = luck.generator(Stream::Policy, q, 5);
        assert_eq!(generator.next_u64(), luck.bits(Stream::Policy, q, 5, 0));
        assert_eq!(generator.next_u64(), luck.bits(Stream::Policy, q, 5, 1));
    }
}
