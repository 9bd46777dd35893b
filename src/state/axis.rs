//! The scale of an axis: round numbers, the last of which is not below what is drawn.

/// Ticks of an axis from zero on, apart from each other by `step`, up to `top`. In the unit of what is
/// drawn, which is whole: there is no tick between two messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The last tick; at least one.
    pub top: u64,
    /// From one tick to the next; at least one, and 1, 2 or 5 with zeros.
    pub step: u64,
}

impl Axis {
    /// The axis for values up to `most`, with about `ticks` ticks above zero and no more.
    pub fn up_to(most: u64, ticks: u64) -> Self {
        let (most, ticks) = (most.max(1), ticks.max(1));
        let least = most.div_ceil(ticks);
        let mut step: u64 = 1;
        for times in [2, 5, 10].into_iter().cycle() {
            if step >= least {
                break;
            }
            // 1, 2, 5, 10: each is that many times the power of ten before it.
            let power = 10_u64.pow(step.ilog10());
            step = power.saturating_mul(times);
            if step == u64::MAX {
                break;
            }
        }
        Self {
            top: most.div_ceil(step).saturating_mul(step),
            step,
        }
    }

    /// Zero and the ticks above it.
    pub fn ticks(self) -> impl Iterator<Item = u64> {
        (0..=self.top / self.step).map(move |at| at * self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_tick_is_not_below_what_is_drawn() {
        for (most, top, step) in [
            (0, 1, 1),
            (1, 1, 1),
            (3, 3, 1),
            (4, 4, 1),
            (5, 6, 2),
            (8, 8, 2),
            (9, 10, 5),
            (21, 30, 10),
            (100, 100, 50),
            (101, 150, 50),
            (1_234, 1_500, 500),
            (999_999, 1_000_000, 500_000),
        ] {
            assert_eq!(Axis::up_to(most, 4), Axis { top, step }, "{most}");
        }
    }

    #[test]
    fn any_number_has_few_round_ticks() {
        let mut most: u64 = 1;
        while most < u64::MAX / 11 {
            for ticks in 1..=6 {
                let axis = Axis::up_to(most, ticks);
                let all: Vec<u64> = axis.ticks().collect();
                assert!(
                    axis.top >= most && axis.top - most < axis.step,
                    "{most} {axis:?}"
                );
                assert!(all.len() as u64 <= ticks + 1, "{most} {all:?}");
                assert_eq!(all.last(), Some(&axis.top));
                let leading = axis.step / 10_u64.pow(axis.step.ilog10());
                assert!([1, 2, 5].contains(&leading), "{axis:?}");
            }
            most = most * 7 / 3 + 1;
        }
        // No number is too large.
        assert!(Axis::up_to(u64::MAX, 4).top >= u64::MAX / 2);
    }
}
