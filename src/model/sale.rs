//! Work that was sold: its day starts the letters after it. What letters these are stands in
//! `attention`.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use thiserror::Error;

/// Something sold to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sale {
    /// Its day.
    pub on: NaiveDate,
    /// What it was.
    pub what: String,
    /// What it brought, if that was said.
    pub amount: Option<Amount>,
}

/// An amount of money. Two currencies are never added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In hundredths of the currency, never negative.
    pub hundredths: u64,
    /// As the user writes it, such as `€`; may be empty.
    pub currency: String,
}

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum AmountError {
    /// There is no number in it.
    #[error("an amount is a number, such as 1200 €")]
    NoNumber,
    /// It is more than anybody sells.
    #[error("the amount is too large")]
    TooLarge,
}

impl FromStr for Amount {
    type Err = AmountError;

    /// `1200`, `1 200,50 €`, `$1,200.50`: what stands before the last one or two digits after a
    /// comma or point are whole units.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'');
        let first = text.find(|c: char| c.is_ascii_digit()).ok_or(AmountError::NoNumber)?;
        let last = text.rfind(|c: char| c.is_ascii_digit()).ok_or(AmountError::NoNumber)?;
        let number = text.get(first..=last).unwrap_or_default();
        if number.chars().any(|c| !is_number(c) && !c.is_whitespace()) {
            return Err(AmountError::NoNumber);
        }
        let before = text.get(..first).unwrap_or_default().trim();
        let after = text.get(last + 1..).unwrap_or_default().trim();
        if before.contains('-') || before.split_whitespace().count() > 1 {
            return Err(AmountError::NoNumber);
        }
        let cut = number.rfind(['.', ',']).filter(|at| number.len() - at <= 3);
        let (whole, part) = number.split_at(cut.unwrap_or(number.len()));
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let whole: u64 = digits(whole).parse().ok().ok_or(AmountError::TooLarge)?;
        let part: u64 = format!("{:0<2}", digits(part)).parse().unwrap_or_default();
        let hundredths = whole.checked_mul(100).and_then(|whole| whole.checked_add(part));
        // A book adds amounts up: a thousand of the largest still fit.
        let hundredths = hundredths.filter(|it| *it < u64::MAX / 100_000);
        let hundredths = hundredths.ok_or(AmountError::TooLarge)?;
        let currency = if after.is_empty() { before } else { after };
        Ok(Self { hundredths, currency: currency.trim_matches(['.', ',']).trim().to_owned() })
    }
}

impl fmt::Display for Amount {
    /// `1200 €`, `1200.50 €`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.hundredths / 100)?;
        if !self.hundredths.is_multiple_of(100) {
            write!(f, ".{:02}", self.hundredths % 100)?;
        }
        if self.currency.is_empty() { Ok(()) } else { write!(f, " {}", self.currency) }
    }
}
