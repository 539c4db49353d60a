//! How far a season has come, and when it will be done at this pace.
