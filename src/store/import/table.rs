//! Tables of any program: commas, semicolons, tabs or bars between the cells.
//!
//! What the columns hold is found out in `columns`; here rows become people.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::birthday::{self, DayOrder};
use super::columns::{self, Layout};
use super::draft::Draft;
use super::headers;
use super::progress::Progress;
use super::{Columns, Doubt, DoubtReason, Field, ImportError, Preview};

/// What may stand between two cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// So many open quotation marks are mended; each one costs reading the rest again.
const MENDED: usize = 20;

/// No address book has more columns; text of another kind may.
const WIDEST: usize = 2000;

/// The cells of a table, and the line on which each row begins.
#[derive(Default)]
pub(super) struct Rows {
    cells: Vec<Vec<String>>,
    lines: Vec<usize>,
    doubts: Vec<Doubt>,
}

/// Reads a table. The encoding is filled in by the caller.
pub(super) fn read(
    text: &str,
    choice: Option<&Columns>,
    progress: &mut Progress<'_>,
) -> Result<Preview, ImportError> {
    let (text, skipped, stated) = without_separator_line(text);
    let delimiter = stated.unwrap_or_else(|| delimiter_of(text));
    of_rows(rows(text, delimiter, skipped)?, choice, progress)
}

/// Makes people of rows. The encoding is filled in by the caller.
pub(super) fn of_rows(
    mut rows: Rows,
    choice: Option<&Columns>,
    progress: &mut Progress<'_>,
) -> Result<Preview, ImportError> {
    rows.take_title_out();
    let wide = rows.cells.iter().zip(&rows.lines).find(|(row, _)| row.len() > WIDEST);
    if let Some((row, line)) = wide {
        return Err(ImportError::TooWide { line: *line, columns: row.len() });
    }
    let layout = columns::layout(&rows.cells, choice);
    if !layout.columns.iter().any(|column| column.field.is_some_and(Field::names_somebody)) {
        let Layout { has_header, columns, .. } = layout;
        return Err(ImportError::NoNameOrEmail { has_header, columns });
    }
    let chosen = choice.and_then(|choice| choice.day_order);
    let orders: Vec<Option<DayOrder>> =
        (0..layout.columns.len()).map(|index| order_of(&rows, &layout, index).or(chosen)).collect();
    let asks_day_order = chosen.is_some() || lacks_order(&rows, &layout, &orders);
    let (people, doubts) = people(rows, (&layout, &orders), progress);
    Ok(Preview {
        day_order: chosen,
        asks_day_order,
        source: layout.source,
        encoding: "",
        has_header: layout.has_header,
        columns: layout.columns,
        people,
        doubts,
    })
}

/// Each row is let go when it has been read: a large table is not held twice.
fn people(
    rows: Rows,
    (layout, orders): (&Layout, &[Option<DayOrder>]),
    progress: &mut Progress<'_>,
) -> (Vec<super::Candidate>, Vec<Doubt>) {
    let skip = usize::from(layout.has_header);
    let width = rows.cells.first().map_or(0, Vec::len);
    let mut people = Vec::new();
    let mut doubts = rows.doubts;
    let all = rows.lines.len();
    for (nth, (row, line)) in rows.cells.into_iter().zip(rows.lines).enumerate().skip(skip) {
        progress.step(nth, all);
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let mut draft = Draft::new(line);
        let fields = layout.columns.iter().zip(&layout.groups).zip(orders);
        for (cell, ((column, group), order)) in row.iter().zip(fields) {
            match column.field {
                _ if cell.trim().is_empty() => {}
                Some(Field::Birthday) => draft.birthday(&column.header, cell, *order),
                Some(field) => draft.take(field, *group, &column.header, cell),
                None => draft.remark(&column.header, cell),
            }
        }
        let beyond = row.get(width..).unwrap_or_default().join(" ");
        if layout.has_header && !beyond.trim().is_empty() {
            draft.doubt(DoubtReason::MoreCellsThanColumns, &beyond);
        }
        let (person, said) = draft.finish(|| filled(&row));
        people.extend(person);
        doubts.extend(said);
    }
    (people, doubts)
}

/// What the dates of a column show of the order of day and month, if they agree.
fn order_of(rows: &Rows, layout: &Layout, index: usize) -> Option<DayOrder> {
    if layout.columns.get(index)?.field != Some(Field::Birthday) {
        return None;
    }
    let cells = rows.cells.iter().filter_map(|row| row.get(index));
    let mut shown = cells.filter_map(|cell| birthday::order_shown(cell));
    let first = shown.next()?;
    shown.all(|order| order == first).then_some(first)
}

/// True if the order of day and month stays open in a column.
fn lacks_order(rows: &Rows, layout: &Layout, orders: &[Option<DayOrder>]) -> bool {
    layout.columns.iter().zip(orders).enumerate().any(|(index, (column, order))| {
        let mut cells = rows.cells.iter().filter_map(|row| row.get(index));
        column.field == Some(Field::Birthday)
            && order.is_none()
            && cells.any(|cell| birthday::lacks_order(cell))
    })
}

fn filled(row: &[String]) -> String {
    let cells = row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    cells.collect::<Vec<_>>().join(", ")
}

/// Spreadsheets may write `sep=;` on a line of its own: the rest, the lines left out, the sign.
fn without_separator_line(text: &str) -> (&str, usize, Option<u8>) {
    let Some((first, rest)) = text.split_once('\n') else { return (text, 0, None) };
    let line = first.trim_matches(['"', '\r', ' ']);
    match line.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', sign] => (rest, 1, Some(*sign)),
        _ => (text, 0, None),
    }
}

/// The sign by which most of the first rows have as many cells as the first one.
fn delimiter_of(text: &str) -> u8 {
    const ROWS: usize = 30;
    let fitness = |delimiter: u8| {
        let mut records = reader(text, delimiter, true).into_records().flatten().take(ROWS);
        let width = records.next().map_or(0, |record| record.len());
        let alike = records.filter(|record| record.len() == width).count();
        if width > 1 { (alike + 1, width) } else { (0, 0) }
    };
    let mut best = (b',', (0, 0));
    for delimiter in DELIMITERS {
        let fitness = fitness(delimiter);
        if fitness > best.1 {
            best = (delimiter, fitness);
        }
    }
    best.0
}

fn reader(text: &str, delimiter: u8, quoting: bool) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .quoting(quoting)
        .from_reader(text.as_bytes())
}

/// All rows. A line with a quotation mark that nothing closes is read as it stands, so that it
/// does not swallow the people after it.
fn rows(text: &str, delimiter: u8, skipped: usize) -> Result<Rows, ImportError> {
    let mut rows = Rows::default();
    let (mut rest, mut line) = (text, skipped);
    for _ in 0..=MENDED {
        let Some(open) = read_until_open_quote(rest, delimiter, line, &mut rows) else {
            return Ok(rows);
        };
        line += open.lines_before;
        rest = rest.get(open.byte..).unwrap_or_default();
        let (bad, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let cells = reader(bad, delimiter, false).into_records().flatten().next();
        rows.doubts.push(Doubt {
            line: line + 1,
            reason: DoubtReason::OpenQuote,
            text: bad.to_owned(),
        });
        let cells = cells.iter().flatten().map(|cell| plain(&cell.replace('"', "")).to_owned());
        rows.push(line + 1, cells.collect());
        line += 1;
        rest = after;
    }
    let byte = text.len() - rest.len();
    Err(ImportError::Unreadable { line: line + 1, byte })
}

/// Where a row begins whose quotation mark stays open.
struct OpenQuote {
    byte: usize,
    lines_before: usize,
}

fn read_until_open_quote(
    text: &str,
    delimiter: u8,
    line: usize,
    rows: &mut Rows,
) -> Option<OpenQuote> {
    let mut reader = reader(text, delimiter, true);
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        let at = record.position().map_or(0, |position| position.byte() as usize);
        let until = reader.position().byte() as usize;
        let raw = text.get(at..until).unwrap_or_default();
        let blank = raw.len() - raw.trim_start_matches('\n').len();
        let start = at + blank;
        let lines_before = record.position().map_or(0, |place| place.line() as usize - 1) + blank;
        if is_broken(raw.trim_start_matches('\n'), delimiter, until >= text.len()) {
            return Some(OpenQuote { byte: start, lines_before });
        }
        rows.push(
            line + lines_before + 1,
            record.iter().map(|cell| plain(cell).to_owned()).collect(),
        );
    }
    None
}

/// Without the one apostrophe that keeps spreadsheets from computing a cell (OWASP, CSV injection).
fn plain(cell: &str) -> &str {
    let is_formula =
        |rest: &&str| rest.trim_start_matches('\'').starts_with(['=', '@', '+', '-', '\t']);
    cell.strip_prefix('\'').filter(is_formula).unwrap_or(cell)
}

impl Rows {
    pub(super) fn push(&mut self, line: usize, cells: Vec<String>) {
        self.cells.push(cells);
        self.lines.push(line);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Spreadsheets often begin with a title and an empty line: what stands above the row of
    /// headers belongs to nobody.
    fn take_title_out(&mut self) {
        const ABOVE: usize = 10;
        const FEWEST_HEADERS: usize = 2;
        let heads = |row: &Vec<String>| {
            let known = headers::recognise(row);
            known.iter().filter(|known| known.field.is_some()).count()
        };
        let first = self.cells.iter().take(ABOVE).position(|row| heads(row) >= FEWEST_HEADERS);
        let filled_cells =
            |row: &[String]| row.iter().filter(|cell| !cell.trim().is_empty()).count();
        let width = first.and_then(|at| self.cells.get(at)).map_or(0, |row| filled_cells(row));
        let is_title = |row: &Vec<String>| filled_cells(row) * 2 <= width;
        let Some(at) = first.filter(|at| self.cells.iter().take(*at).all(is_title)) else { return };
        for (row, line) in self.cells.drain(..at).zip(self.lines.drain(..at)) {
            let text = filled(&row);
            if !text.is_empty() {
                self.doubts.push(Doubt { line, reason: DoubtReason::AboveTable, text });
            }
        }
    }
}

/// True for a row in which a quotation mark opens and the one that closes it stands in the middle
/// of a word on another line, or nowhere.
fn is_broken(raw: &str, delimiter: u8, is_last: bool) -> bool {
    let raw = raw.trim_end_matches('\n');
    if !is_last && !raw.contains('\n') {
        return false;
    }
    let (mut quoted, mut at_start) = (false, true);
    let mut signs = raw.bytes().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            b'"' if quoted && signs.peek() == Some(&b'"') => {
                signs.next();
            }
            b'"' if quoted => {
                quoted = false;
                let ends_cell =
                    signs.peek().is_none_or(|next| *next == delimiter || *next == b'\n');
                if !ends_cell && raw.contains('\n') {
                    return true;
                }
            }
            b'"' if at_start => quoted = true,
            _ => {}
        }
        at_start = !quoted && (sign == delimiter || sign == b'\n');
    }
    quoted
}
