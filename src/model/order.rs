//! In which order a season is written.
