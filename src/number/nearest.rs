//! The floating-point number nearest to a decimal.
//!
//! The standard library reads one from text, and brings tables of 10 kB for numbers that no [`Decimal`](super::Decimal) can be.

/// Limbs of 32 bits, the least first: 127 bits of a mantissa, 200 of `10^60`, and what they are shifted by.
const LIMBS: usize = 12;

/// Powers of ten that a floating-point number holds exactly.
const EXACT: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// What is nearest to `mantissa × 10^exponent`, of two as near the even one. The exponent is at most 60 on either side.
pub(super) fn nearest(mantissa: i128, exponent: i32) -> f64 {
    let magnitude = mantissa.unsigned_abs();
    let power = exponent.unsigned_abs();
    let exact = u64::try_from(magnitude).ok().filter(|m| *m < 1 << 53).zip(EXACT.get(power as usize));
    let value = match exact {
        // Both are exact, so one rounding is all there is.
        Some((m, ten)) if exponent < 0 => m as f64 / ten,
        Some((m, ten)) => m as f64 * ten,
        None if magnitude == 0 => 0.0,
        None if exponent < 0 => quotient(Wide::of(magnitude), Wide::of(1).times_ten_to(power)),
        None => quotient(Wide::of(magnitude).times_ten_to(power), Wide::of(1)),
    };
    if mantissa < 0 { -value } else { value }
}

/// The quotient, rounded once: its first 63 or 64 bits, and in the last of them whether anything is left.
fn quotient(mut n: Wide, mut d: Wide) -> f64 {
    let shift = 63 - (n.bits() - d.bits());
    if shift >= 0 {
        n.shift_left(shift);
    } else {
        d.shift_left(-shift);
    }
    // The divisor stands 64 bits up and comes down one by one.
    d.shift_left(64);
    let mut quotient = 0u64;
    for _ in 0..64 {
        d.halve();
        quotient <<= 1;
        if !n.is_less(&d) {
            n.subtract(&d);
            quotient |= 1;
        }
    }
    quotient |= u64::from(!n.is_zero());
    let scale = u64::try_from(1023 - shift).unwrap_or(0);
    quotient as f64 * f64::from_bits(scale << 52)
}

/// A natural number.
struct Wide([u32; LIMBS]);

impl Wide {
    fn of(n: u128) -> Self {
        let mut limbs = [0; LIMBS];
        for (i, limb) in limbs.iter_mut().take(4).enumerate() {
            *limb = (n >> (32 * i)) as u32;
        }
        Self(limbs)
    }

    fn times_ten_to(mut self, power: u32) -> Self {
        for _ in 0..power {
            let mut carry = 0;
            for limb in &mut self.0 {
                let product = u64::from(*limb) * 10 + carry;
                *limb = product as u32;
                carry = product >> 32;
            }
        }
        self
    }

    fn bits(&self) -> i32 {
        let top = self.0.iter().rposition(|limb| *limb != 0).unwrap_or(0);
        32 * (top as i32 + 1) - self.0[top].leading_zeros() as i32
    }

    fn shift_left(&mut self, by: i32) {
        for _ in 0..by {
            let mut carry = 0;
            for limb in &mut self.0 {
                (*limb, carry) = (*limb << 1 | carry, *limb >> 31);
            }
        }
    }

    fn halve(&mut self) {
        let mut carry = 0;
        for limb in self.0.iter_mut().rev() {
            (*limb, carry) = (*limb >> 1 | carry << 31, *limb & 1);
        }
    }

    fn is_less(&self, other: &Self) -> bool {
        self.0.iter().rev().lt(other.0.iter().rev())
    }

    fn is_zero(&self) -> bool {
        self.0.iter().all(|limb| *limb == 0)
    }

    /// Takes away what is no greater.
    fn subtract(&mut self, other: &Self) {
        let mut borrow = false;
        for (limb, less) in self.0.iter_mut().zip(&other.0) {
            let (once, first) = limb.overflowing_sub(*less);
            let (twice, second) = once.overflowing_sub(u32::from(borrow));
            (*limb, borrow) = (twice, first || second);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::nearest;
    use proptest::prelude::*;

    fn read(mantissa: i128, exponent: i32) -> f64 {
        format!("{mantissa}e{exponent}").parse().unwrap()
    }

    #[test]
    fn halves_go_to_the_even_one() {
        for mantissa in [(1i128 << 53) + 1, (1 << 53) + 3, (1 << 54) + 2, (1 << 54) + 6, i128::MAX, i128::MIN + 1] {
            assert_eq!(nearest(mantissa, 0), read(mantissa, 0), "{mantissa}");
            for exponent in -60..=60 {
                assert_eq!(nearest(mantissa, exponent), read(mantissa, exponent), "{mantissa}e{exponent}");
            }
        }
    }

    proptest! {
        #[test]
        fn it_is_what_the_standard_library_reads(mantissa: i128, bits in 1u32..128, exponent in -60i32..=60) {
            let mantissa = mantissa >> (128 - bits);
            prop_assert_eq!(nearest(mantissa, exponent), read(mantissa, exponent));
        }
    }
}
