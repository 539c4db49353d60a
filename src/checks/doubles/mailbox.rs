//! Mail addresses as they are compared, and which of them look like a desk's rather than a person's.

use unicode_normalization::UnicodeNormalization;

use crate::checks::list_name::is_list_name;
use crate::model::EmailAddress;

/// Beginnings of addresses that whoever is there reads.
const DESKS: &str = "\
    info office hello hi contact mail post admin sales support reception booking bookings \
    reservations accounts billing enquiries family hola contacto ventas administracion recepcion \
    reservas correo oficina secretaria gerencia comercial tienda pedidos familia \
    инфо офис почта продажи семья";

/// One address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// Without case.
    pub(super) address: String,
    /// `info@…`: a couple, a shop or an office may read it.
    pub(super) is_desk: bool,
}

impl Mailbox {
    pub(super) fn of(email: &EmailAddress) -> Self {
        let address = small(email.as_str());
        let local = address.split('@').next().unwrap_or_default();
        let first = local.split(['.', '-', '_', '+']).next().unwrap_or_default();
        let first = first.trim_end_matches(|c: char| c.is_ascii_digit());
        let is_desk = is_list_name(email) || DESKS.split_whitespace().any(|desk| desk == first);
        Self { address, is_desk }
    }
}

/// Without case and blanks around.
pub(super) fn small(text: &str) -> String {
    text.trim().nfc().flat_map(char::to_lowercase).collect()
}
