//! Address books in vCard 2.1, 3.0 and 4.0: cards become people.
//!
//! How a line is read stands in `content_line`.

use super::card::{group_name, person};
use super::content_line::Unfolder;
use super::progress::Progress;
use super::{Doubt, DoubtReason, Preview, SourceKind};

const BEGIN: &str = "BEGIN:VCARD";
const END: &str = "END:VCARD";

/// True if a card begins within the first lines.
pub(super) fn is_vcard(text: &str) -> bool {
    const LINES: usize = 50;
    text.lines().take(LINES).any(|line| is_mark(line, BEGIN))
}

/// Reads all cards. The encoding is filled in by the caller.
pub(super) fn read(text: &str, progress: &mut Progress<'_>) -> Preview {
    let mut preview = Preview {
        source: SourceKind::VCard,
        encoding: "",
        has_header: false,
        day_order: None,
        asks_day_order: false,
        columns: Vec::new(),
        people: Vec::new(),
        doubts: Vec::new(),
    };
    let mut card: Option<Card> = None;
    let mut next_outside = 0;
    let mut done = 0;
    for (line, number) in text.lines().zip(1..) {
        done += line.len() + 1;
        progress.step(done, text.len());
        if let Some(outer) = card.as_mut().filter(|card| card.holds(line)) {
            outer.push_agent(line);
        } else if is_mark(line, BEGIN) {
            if let Some(open) = card.replace(Card::new(number, is_indented(line))) {
                open.doubt(DoubtReason::OpenCard, &mut preview);
                open.close(&mut preview);
            }
        } else if is_mark(line, END) && card.as_ref().is_none_or(|card| card.ends(line)) {
            match card.take() {
                Some(card) => card.close(&mut preview),
                None => outside(line, number, &mut next_outside, &mut preview.doubts),
            }
        } else if let Some(card) = &mut card {
            card.push(line);
        } else if !line.trim().is_empty() {
            outside(line, number, &mut next_outside, &mut preview.doubts);
        }
    }
    if let Some(open) = card {
        open.doubt(DoubtReason::OpenCard, &mut preview);
        open.close(&mut preview);
    }
    preview
}

fn is_mark(line: &str, mark: &str) -> bool {
    line.trim().eq_ignore_ascii_case(mark)
}

fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t'])
}

/// Lines that follow one another outside all cards are one doubt.
fn outside(line: &str, number: usize, next: &mut usize, doubts: &mut Vec<Doubt>) {
    let follows = *next == number;
    *next = number + 1;
    if let Some(last) = doubts.last_mut().filter(|_| follows) {
        last.text.push('\n');
        last.text.push_str(line);
        return;
    }
    let reason = DoubtReason::OutsideCards;
    doubts.push(Doubt { line: number, reason, text: line.to_owned() });
}

/// One card while its lines are being read.
struct Card {
    line: usize,
    /// Some programs push all lines of a card in.
    is_indented: bool,
    first_lines: String,
    unfolder: Unfolder,
    /// A card within this one (vCard 2.1, AGENT), while it is being read and afterwards.
    agent: Option<Unfolder>,
    in_agent: bool,
}

impl Card {
    fn new(line: usize, is_indented: bool) -> Self {
        let (first_lines, unfolder) = (String::new(), Unfolder::default());
        Self { line, is_indented, first_lines, unfolder, agent: None, in_agent: false }
    }

    /// False for a folded line that says the same: a value goes on there.
    fn ends(&self, line: &str) -> bool {
        self.is_indented || !is_indented(line)
    }

    /// True for the lines of a card within this one.
    fn holds(&self, line: &str) -> bool {
        let agent_follows = || self.unfolder.line().trim().eq_ignore_ascii_case("AGENT:");
        self.in_agent || is_mark(line, BEGIN) && agent_follows()
    }

    fn push_agent(&mut self, line: &str) {
        self.in_agent = !is_mark(line, END);
        self.agent.get_or_insert_default().push(line);
    }

    fn push(&mut self, line: &str) {
        /// Enough to know a card by, in bytes.
        const ENOUGH: usize = 300;
        if self.first_lines.len() + line.len() < ENOUGH {
            self.first_lines.push_str(line);
            self.first_lines.push('\n');
        }
        self.unfolder.push(line);
    }

    fn doubt(&self, reason: DoubtReason, preview: &mut Preview) {
        let text = self.first_lines.trim().to_owned();
        preview.doubts.push(Doubt { line: self.line, reason, text });
    }

    fn close(self, preview: &mut Preview) {
        let Self { line, first_lines, unfolder, agent, .. } = self;
        let properties = unfolder.finish();
        if let Some(name) = group_name(&properties) {
            let reason = DoubtReason::NotAPerson;
            preview.doubts.push(Doubt { line, reason, text: name });
            return;
        }
        if properties.is_empty() {
            return;
        }
        let mut draft = person(line, &properties);
        for property in agent.map(Unfolder::finish).unwrap_or_default() {
            match property.name.as_str() {
                "FN" => draft.around("agent", &property.text()),
                "TEL" | "EMAIL" => draft.remark("Agent", &property.text()),
                _ => {}
            }
        }
        let (person, doubts) = draft.finish(|| first_lines);
        preview.people.extend(person);
        preview.doubts.extend(doubts);
    }
}
