//! Numbers as people's tables write them: thousands separators, decimal commas, per cent signs.

use crate::TlsClass;

/// One cell: kept as written, because whether `1,234` is a count or a percentage is a question of the
/// whole file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    count: Option<u64>,
    percentage: Option<Decimal>,
    percent_sign: bool,
    told: bool,
}

/// An exact decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Decimal {
    digits: u128,
    places: u32,
}

/// More decimal places than this say nothing about mail.
const MAX_PLACES: usize = 12;
/// More digits than this before the decimal mark are no volume.
const MAX_DIGITS: usize = 15;

impl Amount {
    /// Reads a cell that is not empty; `None` if it is no number.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (number, percent_sign) = match text.strip_suffix('%') {
            Some(number) => (number.trim_end(), true),
            None => (text, false),
        };
        let count = if percent_sign { None } else { count(number) };
        let percentage = percentage(number);
        (count.is_some() || percentage.is_some()).then_some(Self {
            count,
            percentage,
            percent_sign,
            told: true,
        })
    }

    /// As a count; an empty cell is 0. `None` if it cannot be one.
    pub fn as_count(&self) -> Option<u64> {
        if self.told { self.count } else { Some(0) }
    }

    /// Whether it was written with `%`.
    pub fn has_percent_sign(&self) -> bool {
        self.percent_sign
    }

    /// The percentages of a row as whole numbers of one scale, and what one per cent is in it.
    pub fn percentages(
        cells: &[Amount; TlsClass::COUNT],
    ) -> Option<([u128; TlsClass::COUNT], u128)> {
        let mut decimals = [Decimal {
            digits: 0,
            places: 0,
        }; TlsClass::COUNT];
        for (decimal, cell) in decimals.iter_mut().zip(cells) {
            if cell.told {
                *decimal = cell.percentage?;
            }
        }
        let places = decimals
            .iter()
            .map(|decimal| decimal.places)
            .max()
            .unwrap_or(0);
        let scaled = decimals.map(|decimal| decimal.digits * 10_u128.pow(places - decimal.places));
        Some((scaled, 10_u128.pow(places)))
    }
}

/// In counts a mark or blank before three digits is a thousands separator; other decimals must be 0.
fn count(text: &str) -> Option<u64> {
    let mut whole = String::new();
    let mut rest = text.strip_prefix('+').unwrap_or(text);
    let first = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (start, behind) = rest.split_at(first);
    whole.push_str(start);
    rest = behind;
    while let Some(mark) = rest.chars().next() {
        let digits = &rest[mark.len_utf8()..];
        let length = digits.bytes().take_while(u8::is_ascii_digit).count();
        let group = &digits[..length];
        if length == 3 && is_separator(mark) && !whole.is_empty() {
            whole.push_str(group);
            rest = &digits[length..];
        } else if matches!(mark, '.' | ',')
            && length == digits.len()
            && group.bytes().all(|digit| digit == b'0')
        {
            break;
        } else {
            return None;
        }
    }
    let fits = (1..=MAX_DIGITS).contains(&whole.len());
    if fits { whole.parse().ok() } else { None }
}

fn is_separator(mark: char) -> bool {
    matches!(mark, '.' | ',' | '\'' | '\u{2019}') || mark.is_whitespace()
}

/// In percentages a lone mark is the decimal mark.
fn percentage(text: &str) -> Option<Decimal> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let sensible = whole.len() <= MAX_DIGITS && decimals.len() <= MAX_PLACES;
    if !sensible || !digits(whole) || !digits(decimals) || whole.len() + decimals.len() == 0 {
        return None;
    }
    let digits = format!("{whole}{decimals}").parse().ok()?;
    Some(Decimal {
        digits,
        places: u32::try_from(decimals.len()).ok()?,
    })
}

/// Shares out `volume` in proportion to `parts`, so that the counts sum to it: the largest
/// remainders are rounded up, of equal ones the earlier. Exact arithmetic.
pub fn largest_remainder(parts: &[u128; TlsClass::COUNT], volume: u64) -> [u64; TlsClass::COUNT] {
    let sum: u128 = parts.iter().sum();
    let mut counts = [0_u64; TlsClass::COUNT];
    if sum == 0 {
        return counts;
    }
    let mut remainders = [(0_u128, 0_usize); TlsClass::COUNT];
    for (index, part) in parts.iter().enumerate() {
        let (quota, remainder) = divide(*part, volume, sum);
        counts[index] = quota;
        remainders[index] = (remainder, index);
    }
    let left = volume - counts.iter().sum::<u64>();
    crate::sorted::by(&mut remainders, |a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, index) in remainders
        .iter()
        .take(usize::try_from(left).unwrap_or(usize::MAX))
    {
        counts[*index] += 1;
    }
    counts
}

/// `part × volume ÷ sum` with its remainder. Parts have at most 27 digits and volumes 15, which is
/// just too much for 128 bits, so the multiplication is made in two steps.
fn divide(part: u128, volume: u64, sum: u128) -> (u64, u128) {
    const STEP: u128 = 100_000_000;
    let volume = u128::from(volume);
    let high = (part % sum) * (volume / STEP);
    let (high_quota, high_rest) = (high / sum, high % sum);
    let low = high_rest * STEP + (part % sum) * (volume % STEP);
    let quota = part / sum * volume + high_quota * STEP + low / sum;
    (u64::try_from(quota).unwrap_or(u64::MAX), low % sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_with_separators_and_zero_decimals() {
        for (text, expected) in [
            ("0", Some(0)),
            ("1234", Some(1234)),
            ("1,234", Some(1234)),
            ("1.234.567", Some(1_234_567)),
            ("1 234", Some(1234)),
            ("1\u{202f}234", Some(1234)),
            ("1'234", Some(1234)),
            ("400.0", Some(400)),
            ("1,234.00", Some(1234)),
            ("400.5", None),
            ("12.5", None),
            ("", None),
            ("-1", None),
            ("x", None),
            ("1,2345", None),
        ] {
            let count = Amount::parse(text).and_then(|amount| amount.as_count());
            assert_eq!(count, expected, "{text}");
        }
    }

    #[test]
    fn percentages_with_a_decimal_mark() {
        let scaled = |text: &str| {
            let mut cells = [Amount::default(); TlsClass::COUNT];
            cells[0] = Amount::parse(text)?;
            Amount::percentages(&cells).map(|(parts, one)| (parts[0], one))
        };
        assert_eq!(scaled("12.5"), Some((125, 10)));
        assert_eq!(scaled("12,5 %"), Some((125, 10)));
        assert_eq!(scaled("33.333%"), Some((33_333, 1000)));
        assert_eq!(scaled("100"), Some((100, 1)));
        assert_eq!(scaled(".5"), Some((5, 10)));
        assert_eq!(scaled("1.2.3"), None);
    }

    #[test]
    fn the_largest_remainder_takes_what_is_left() {
        let share = |parts: [u128; 8], volume| largest_remainder(&parts, volume);
        assert_eq!(
            share([333, 0, 333, 0, 333, 0, 0, 0], 100),
            [34, 0, 33, 0, 33, 0, 0, 0]
        );
        assert_eq!(
            share([50, 0, 0, 0, 50, 0, 0, 0], 3),
            [2, 0, 0, 0, 1, 0, 0, 0]
        );
        assert_eq!(share([0; 8], 3), [0; 8]);
        let huge = 999_999_999_999_999;
        let parts = [1_000_000_000_000_000_u128; 8];
        assert_eq!(share(parts, huge).iter().sum::<u64>(), huge);
        let lopsided = [u128::from(u64::MAX) * 100_000_000, 1, 0, 0, 0, 0, 0, 1];
        assert_eq!(share(lopsided, huge), [huge, 0, 0, 0, 0, 0, 0, 0]);
    }
}
