//! The file and all that goes in and out of it: the book, its backups, imports and drafts.
