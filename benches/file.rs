//! Opening a book and saving it, with the read-back and the backup, on the machine's disk.

use std::hint::black_box;
use std::sync::Arc;

use chrono::NaiveDate;
use criterion::{BenchmarkId, Criterion};
use posdata::model::ClientId;
use posdata::store::fs::{Fs, RealFs};
use posdata::store::{Access, BookFile, Opening, open};

use crate::find::{SIZES, book};

fn editable(fs: &Arc<dyn Fs>, path: &std::path::Path) -> BookFile {
    match open(fs, path, Opening::Polite).unwrap().access {
        Access::Editable(file) => *file,
        Access::ReadOnly(why) => panic!("read-only: {why:?}"),
    }
}

/// Measures opening, and saving after one change.
pub(crate) fn file(c: &mut Criterion) {
    let mut group = c.benchmark_group("file");
    group.sample_size(10);
    let fs: Arc<dyn Fs> = Arc::new(RealFs);
    let now = NaiveDate::MIN.and_hms_opt(12, 0, 0).unwrap();
    for size in SIZES {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("book.ron");
        let mut book = book(size);
        let mut file = editable(&fs, &path);
        file.save(0, &book, now).unwrap();
        group.bench_function(BenchmarkId::new("save", size), |b| {
            b.iter(|| {
                book.client_mut(ClientId(1)).unwrap().remarks.push('x');
                file.save(0, &book, now).unwrap()
            });
        });
        drop(file);
        group.bench_function(BenchmarkId::new("load", size), |b| {
            b.iter(|| black_box(open(&fs, &path, Opening::Polite).unwrap().book.len()));
        });
    }
}
