//! Workbooks of spreadsheet programs: xlsx, xlsm, xls and ods become rows of text.
//!
//! What the columns hold is found out in `columns`, as for any other table.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, DataType, ExcelDateTime, Ods, Reader, Xls, Xlsx};

use super::table::Rows;

/// Cells further to the right than this are no address book, nor are more rows than these: a
/// crafted file of a few kilobytes may name the last cell of a sheet.
const MOST_COLUMNS: u32 = 2_000;
const MOST_ROWS: u32 = 1_048_576;

/// One sheet with something in it.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) rows: Rows,
}

/// All sheets with something in them, in their order; `None` for what is no workbook, or a damaged
/// or locked one.
pub(super) fn sheets(bytes: &[u8]) -> Option<Vec<Sheet>> {
    // The bytes come from anywhere; a fault in a reader of theirs must not end the program.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).ok().flatten()
}

fn read(bytes: &[u8]) -> Option<Vec<Sheet>> {
    let all = if let Ok(mut book) = Xlsx::new(Cursor::new(bytes)) {
        let names = book.sheet_names();
        names.into_iter().filter_map(|name| xlsx_sheet(&mut book, name)).collect()
    } else if let Ok(mut book) = Ods::new(Cursor::new(bytes)) {
        dense_sheets(&mut book)
    } else {
        dense_sheets(&mut Xls::new(Cursor::new(bytes)).ok()?)
    };
    Some(all)
}

/// Cell by cell, so that a sheet takes no more memory than it has text.
fn xlsx_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: String) -> Option<Sheet> {
    let mut cells = book.worksheet_cells_reader(&name).ok()?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    // What was read before a fault in the file is worth having.
    while let Ok(Some(cell)) = cells.next_cell() {
        let ((row, column), text) = (cell.get_position(), text_of_ref(cell.get_value()));
        if text.is_empty() || row >= MOST_ROWS || column >= MOST_COLUMNS {
            continue;
        }
        let row = rows.entry(row).or_default();
        let column = column as usize;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        if let Some(place) = row.get_mut(column) {
            *place = text;
        }
    }
    sheet(name, rows)
}

fn dense_sheets<R: Reader<Cursor<B>>, B: AsRef<[u8]>>(book: &mut R) -> Vec<Sheet> {
    let ranges = book.worksheets().into_iter();
    ranges
        .filter_map(|(name, range)| {
            let first = range.start().map_or(0, |(row, _)| row);
            let rows = range.rows().zip(first..).map(|(row, nth)| {
                let cells = row.iter().take(MOST_COLUMNS as usize).map(text_of);
                (nth, cells.collect::<Vec<String>>())
            });
            let filled = rows.filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
            sheet(name, filled.collect())
        })
        .collect()
}

fn sheet(name: String, rows: BTreeMap<u32, Vec<String>>) -> Option<Sheet> {
    let mut sheet = Sheet { name, rows: Rows::default() };
    for (nth, cells) in rows {
        sheet.rows.push(nth as usize + 1, cells);
    }
    (!sheet.rows.is_empty()).then_some(sheet)
}

fn text_of(cell: &Data) -> String {
    match cell {
        Data::DateTime(date) => day(*date),
        Data::Error(_) => String::new(),
        other => other.as_string().unwrap_or_else(|| other.to_string()),
    }
}

fn text_of_ref(cell: &DataRef<'_>) -> String {
    text_of(&Data::from(cell.clone()))
}

/// As in ISO 8601; without a time of day if there is none.
fn day(date: ExcelDateTime) -> String {
    let Some(at) = date.as_datetime().filter(|_| date.is_datetime()) else {
        return date.to_string();
    };
    let text = at.format("%Y-%m-%d %H:%M").to_string();
    text.strip_suffix(" 00:00").unwrap_or(&text).to_owned()
}
