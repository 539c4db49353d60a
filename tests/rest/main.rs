//! Properties, faults and rules: everything that is tested without a window.

mod address;
mod again;
mod attention;
mod books;
mod corpus;
mod doubles;
mod export;
mod file;
mod fit;
mod handover;
mod import;
mod notes;
mod order;
mod pace;
mod review;
mod sample;
mod search;
mod smoke;
mod source;
mod table;
