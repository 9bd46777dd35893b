//! Counts, shares and sizes as a language writes them. The page leaves that to the browser.

use report::Ratio;
use text::{Amount, Language};

/// Writes numbers in a language.
#[derive(Clone, Copy)]
pub(crate) struct Numbers(pub Language);

impl Numbers {
    /// A count, its digits in groups of three.
    pub(crate) fn count(self, count: u64) -> String {
        let digits = count.to_string();
        // Spanish has groups from five digits on.
        if self.0 == Language::Spanish && digits.len() < 5 {
            return digits;
        }
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push_str(self.between_groups());
            }
            text.push(digit);
        }
        text
    }

    /// Passes a count and its text to a sentence that needs both.
    pub(crate) fn amount<T>(self, count: u64, tell: impl FnOnce(Amount<'_>) -> T) -> T {
        let text = self.count(count);
        tell(Amount { count, text: &text })
    }

    /// Two decimals, never 100 % or 0 % where it is not exactly that.
    pub(crate) fn share(self, share: Ratio) -> String {
        let words = self.0.words();
        match share.ten_thousandths() {
            10_000 if share.numerator < share.denominator => words.more_than(&self.percent(9_999)),
            0 if share.numerator > 0 => words.less_than(&self.percent(1)),
            hundredths => self.percent(hundredths),
        }
    }

    /// Hundredths of a percent.
    fn percent(self, hundredths: u64) -> String {
        let (whole, part) = (hundredths / 100, hundredths % 100);
        let decimal = self.decimal();
        let blank = match self.0 {
            Language::English | Language::Mirrored => " ",
            Language::German | Language::Spanish | Language::French => "\u{a0}",
            Language::Japanese | Language::Portuguese => "",
        };
        format!("{whole}{decimal}{part:02}{blank}%")
    }

    /// Tenths with their sign.
    pub(crate) fn signed_tenths(self, tenths: i64) -> String {
        let sign = match tenths {
            0 => "",
            1.. => "+",
            _ => "-",
        };
        let (whole, part) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        format!("{sign}{}{}{part}", self.count(whole), self.decimal())
    }

    /// A part of a whole with one decimal, rounded half up.
    pub(crate) fn tenths(self, part: u128, whole: u128) -> String {
        let whole = whole.max(1);
        let tenths = u64::try_from((part * 20 + whole) / (whole * 2)).unwrap_or(u64::MAX);
        let (digits, decimal) = (self.count(tenths / 10), self.decimal());
        format!("{digits}{decimal}{}", tenths % 10)
    }

    /// A number of bytes with three digits, in the multiple that gives the shortest number.
    pub(crate) fn bytes(self, bytes: f64) -> String {
        let (mut value, mut multiple) = (bytes.max(0.0), 0);
        while value >= 999.5 && multiple < 4 {
            value /= 1000.0;
            multiple += 1;
        }
        let decimals = match value {
            _ if multiple == 0 => 0,
            value if value < 9.995 => 2,
            value if value < 99.95 => 1,
            _ => 0,
        };
        let text = format!("{value:.decimals$}").replace('.', self.decimal());
        let amount = Amount {
            count: bytes as u64,
            text: &text,
        };
        self.0.words().bytes(amount, multiple)
    }

    fn between_groups(self) -> &'static str {
        match self.0 {
            Language::English | Language::Japanese | Language::Mirrored => ",",
            Language::German | Language::Spanish | Language::Portuguese => ".",
            Language::French => "\u{a0}",
        }
    }

    fn decimal(self) -> &'static str {
        match self.0 {
            Language::English | Language::Japanese | Language::Mirrored => ".",
            Language::German | Language::Spanish | Language::French | Language::Portuguese => ",",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Numbers = Numbers(Language::English);
    const FRENCH: Numbers = Numbers(Language::French);

    #[test]
    fn digits_stand_in_groups() {
        for (count, english, french) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (8_453, "8,453", "8\u{a0}453"),
            (1_234_567, "1,234,567", "1\u{a0}234\u{a0}567"),
        ] {
            assert_eq!(ENGLISH.count(count), english);
            assert_eq!(FRENCH.count(count), french);
        }
    }

    #[test]
    fn each_language_has_its_own_marks() {
        let share = Ratio {
            numerator: 2,
            denominator: 3,
        };
        for (language, count, larger, part) in [
            (Language::German, "8.453", "12.345", "66,67\u{a0}%"),
            (Language::Spanish, "8453", "12.345", "66,67\u{a0}%"),
            (Language::Japanese, "8,453", "12,345", "66.67%"),
            (Language::Portuguese, "8.453", "12.345", "66,67%"),
        ] {
            let numbers = Numbers(language);
            let told = [
                numbers.count(8_453),
                numbers.count(12_345),
                numbers.share(share),
            ];
            assert_eq!(told, [count, larger, part], "{language:?}");
        }
    }

    #[test]
    fn a_share_is_only_whole_where_it_is() {
        let share = |numerator, denominator| {
            ENGLISH.share(Ratio {
                numerator,
                denominator,
            })
        };
        assert_eq!(share(2, 3), "66.67 %");
        assert_eq!(share(1, 1_000_000), "less than 0.01 %");
        assert_eq!(share(999_999, 1_000_000), "more than 99.99 %");
        assert_eq!(share(5, 5), "100.00 %");
        let half = Ratio {
            numerator: 1,
            denominator: 2,
        };
        assert_eq!(FRENCH.share(half), "50,00\u{a0}%");
    }

    #[test]
    fn sizes_have_three_digits() {
        for (bytes, text) in [
            (0.0, "0 bytes"),
            (1.0, "1 byte"),
            (999.0, "999 bytes"),
            (1_500.0, "1.50 KB"),
            (999_600.0, "1.00 MB"),
            (123_456_789.0, "123 MB"),
        ] {
            assert_eq!(ENGLISH.bytes(bytes), text);
        }
        assert_eq!(ENGLISH.tenths(7, 2), "3.5");
        assert_eq!(FRENCH.tenths(1, 3), "0,3");
        assert_eq!(ENGLISH.signed_tenths(-15), "-1.5");
        assert_eq!(FRENCH.signed_tenths(12_345), "+1\u{a0}234,5");
    }
}
