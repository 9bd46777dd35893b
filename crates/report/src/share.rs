//! Shares as exact ratios.

use serde::{Serialize, Serializer};

/// A share of something: kept exact, shown with four decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    /// The part.
    pub numerator: u64,
    /// The whole. A ratio of nothing is 0.
    pub denominator: u64,
}

impl Ratio {
    /// The share as a number from 0 to 1.
    pub fn value(self) -> f64 {
        if self.denominator == 0 {
            0.0
        } else {
            self.numerator as f64 / self.denominator as f64
        }
    }

    /// Ten-thousandths, rounded half up from the exact ratio.
    pub fn ten_thousandths(self) -> u64 {
        if self.denominator == 0 {
            return 0;
        }
        let doubled = u128::from(self.numerator) * 20_000 + u128::from(self.denominator);
        u64::try_from(doubled / (u128::from(self.denominator) * 2)).unwrap_or(u64::MAX)
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Dividing an integer by 10,000 gives the double that is nearest to the decimal, so it is
        // written with four decimals at most.
        serializer.serialize_f64(self.ten_thousandths() as f64 / 10_000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_is_rounded_up_from_the_exact_ratio() {
        let of = |numerator, denominator| {
            Ratio {
                numerator,
                denominator,
            }
            .ten_thousandths()
        };
        assert_eq!(of(2, 3), 6667);
        assert_eq!(of(1, 3), 3333);
        assert_eq!(of(1, 20_000), 1);
        assert_eq!(of(1, 20_001), 0);
        assert_eq!(of(11, 21), 5238);
        assert_eq!(of(0, 0), 0);
        assert_eq!(of(u64::MAX, u64::MAX), 10_000);
    }

    #[test]
    fn json_shows_four_decimals() {
        let json = |numerator, denominator| {
            serde_json::to_string(&Ratio {
                numerator,
                denominator,
            })
            .unwrap()
        };
        assert_eq!(json(2, 3), "0.6667");
        assert_eq!(json(1, 4), "0.25");
        assert_eq!(json(5, 5), "1.0");
    }
}
