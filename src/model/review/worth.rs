//! What each client brought over the years. Two currencies are never added up.

use chrono::NaiveDate;

use crate::model::{Affinity, Amount, Book, ClientId, Sale};

/// What a client brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worth {
    /// Who.
    pub client: ClientId,
    /// What is felt for them.
    pub affinity: Option<Affinity>,
    /// How many sales there were.
    pub sales: usize,
    /// Sums by currency, the largest first.
    pub amounts: Vec<Amount>,
}

/// Everyone who bought something until a day.
pub(super) fn of(book: &Book, end: NaiveDate) -> Vec<Worth> {
    let mut worth: Vec<Worth> = book
        .clients()
        .map(|client| {
            let sales = || client.sales.iter().filter(|sale| sale.on <= end);
            Worth {
                client: client.id,
                affinity: client.affinity.current(),
                sales: sales().count(),
                amounts: total(sales()),
            }
        })
        .filter(|worth| worth.sales > 0)
        .collect();
    let largest = |worth: &Worth| worth.amounts.first().map_or(0, |amount| amount.hundredths);
    worth.sort_by_key(|worth| std::cmp::Reverse((largest(worth), worth.sales)));
    worth
}

/// The sums of some sales, by currency.
pub fn total<'a>(sales: impl Iterator<Item = &'a Sale>) -> Vec<Amount> {
    let mut sums: Vec<Amount> = Vec::new();
    for amount in sales.filter_map(|sale| sale.amount.as_ref()) {
        match sums.iter_mut().find(|sum| sum.currency == amount.currency) {
            Some(sum) => sum.hundredths = sum.hundredths.saturating_add(amount.hundredths),
            None => sums.push(amount.clone()),
        }
    }
    sums.sort_by_key(|sum| std::cmp::Reverse(sum.hundredths));
    sums
}
