//! What has to be quick, at 1,000 and at 10,000 clients.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a benchmark may fail")]

mod again;
mod checks;
mod doubles;
mod file;
mod find;
mod frame;
#[path = "../tests/stories/world.rs"]
#[expect(dead_code, reason = "the stories use the rest")]
mod world;
mod year;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    benches,
    again::again,
    checks::checks,
    doubles::doubles,
    file::file,
    find::search,
    find::index,
    find::order,
    find::sort,
    find::table,
    frame::composer,
    frame::table,
    year::year
);
criterion_main!(benches);
