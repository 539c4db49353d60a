//! What each client brought over the years. Two currencies are never added up.

use std::cmp::Reverse;
use std::collections::BTreeMap;

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

/// Everyone who bought something until a day, whoever brought most of the usual currency first.
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
    let usual = usual_currency(book);
    let brought = |worth: &Worth| {
        let usual = worth.amounts.iter().find(|amount| amount.currency == usual);
        usual.map_or(0, |amount| amount.hundredths)
    };
    worth.sort_by_key(|worth| Reverse((brought(worth), worth.sales)));
    worth
}

/// In which most sales are: what was brought in another one can't be held against it.
fn usual_currency(book: &Book) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let sales = book.clients().flat_map(|client| &client.sales);
    for amount in sales.filter_map(|sale| sale.amount.as_ref()) {
        *counts.entry(amount.currency.as_str()).or_default() += 1;
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(currency, _)| currency.to_owned()).unwrap_or_default()
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
    sums.sort_by_key(|sum| Reverse(sum.hundredths));
    sums
}
