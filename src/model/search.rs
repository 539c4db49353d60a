//! Finding a client by a few letters of any field.
