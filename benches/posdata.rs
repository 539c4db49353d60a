//! What has to be quick, at 1,000 and at 10,000 clients.

mod again_bench;
mod find;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    again_bench::again,
    find::search,
    find::index,
    find::order,
    find::sort,
    find::table
);
criterion_main!(benches);
