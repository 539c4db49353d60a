//! What is said of a note. Pure functions on the model.
