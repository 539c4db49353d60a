//! Everything the book knows of one person, as a text to hand over to them (GDPR, articles 15
//! and 20).
//!
//! Headings and labels are the caller's words. What the user typed stands in code spans and
//! indented blocks, where no sign of Markdown means anything.

use crate::model::{
    AffinityHistory, Anecdote, Client, ClientState, EmailAddress, Happening, Interaction, Note,
    NoteState, Occasion, PersonAround, Problem, Rating, Sale,
};

use super::person_words::{direction_word, form_word, way_word};
use super::vcard::lines;

/// All that is known of a client as Markdown, in the words that the caller has for the keys of
/// [`super::PERSON_WORDS`]. Empty fields are left out.
///
/// What the book keeps about its own work is left out too: numbers, the checks the user does not
/// want to hear of again, and the names of others called right.
pub fn person(client: &Client, words: &dyn Fn(&'static str) -> String) -> String {
    // Each field by its name, here and below: whoever adds one has to decide on it.
    let Client {
        id: _,
        full_name,
        preferred_name,
        nicknames,
        right_names: _,
        apart: _,
        company,
        emails,
        phones,
        postal,
        place,
        language,
        form,
        birthday,
        people,
        since,
        tier,
        tags,
        remarks,
        state,
        affinity,
        anecdotes,
        interactions,
        notes,
        sales,
        problems,
        happenings,
        referral,
        interval,
        answers: _,
    } = client;
    let mut page = Page { text: format!("# {}\n\n", words("person-file-title")), words };
    page.fact("person-file-full-name", full_name);
    page.fact("person-file-preferred-name", preferred_name);
    page.facts("person-file-nickname", nicknames);
    page.fact("person-file-company", company);
    page.facts("person-file-email", emails.iter().map(EmailAddress::as_str));
    page.facts("person-file-phone", phones);
    page.fact("person-file-postal", postal);
    page.fact("person-file-place", place);
    page.fact("person-file-language", &words(language.key()));
    page.fact("person-file-form", &words(form_word(*form)));
    page.facts("person-file-birthday", birthday.map(|date| date.to_string()));
    page.facts("person-file-since", since.map(|year| year.to_string()));
    page.facts("person-file-tier", tier.map(|tier| format!("{tier:?}")));
    page.facts("person-file-tag", tags);
    page.fact("person-file-remarks", remarks);
    page.facts("person-file-interval", interval.map(|days| days.to_string()));
    // Who sent them is another person's data.
    page.facts("person-file-referral", referral.map(|referral| referral.on.to_string()));
    page.state(state);
    page.people(people);
    page.affinity(affinity);
    page.anecdotes(anecdotes);
    page.interactions(interactions);
    page.sales(sales);
    page.problems(problems);
    page.happenings(happenings);
    page.notes(notes, anecdotes);
    page.text
}

struct Page<'a> {
    text: String,
    words: &'a dyn Fn(&'static str) -> String,
}

impl Page<'_> {
    fn state(&mut self, state: &ClientState) {
        let word = match state {
            ClientState::Active => "person-file-active",
            ClientState::Lost { .. } => "state-lost",
            ClientState::Archived => "state-archived",
        };
        self.fact("person-file-state", &(self.words)(word));
        if let ClientState::Lost { on, why } = state {
            self.fact("person-file-lost-on", &on.to_string());
            self.fact("person-file-lost-why", why);
        }
    }

    fn people(&mut self, people: &[PersonAround]) {
        self.section("person-file-people", people);
        for PersonAround { name, relation } in people {
            let separator = if relation.is_empty() { "" } else { ", " };
            self.fact("person-file-person", &format!("{name}{separator}{relation}"));
        }
    }

    fn affinity(&mut self, history: &AffinityHistory) {
        self.section("person-file-affinity", history.ratings());
        for Rating { on, affinity } in history.ratings() {
            let felt = affinity.map(|affinity| affinity.value().to_string());
            let felt = felt.unwrap_or_else(|| (self.words)("group-not-rated"));
            self.item(&on.to_string(), &felt);
        }
    }

    fn anecdotes(&mut self, anecdotes: &[Anecdote]) {
        self.section("person-file-anecdotes", anecdotes);
        for Anecdote { id: _, on, kind, text } in anecdotes {
            self.item(&format!("{on}, {}", (self.words)(kind.key())), text);
        }
    }

    fn interactions(&mut self, interactions: &[Interaction]) {
        self.section("person-file-interactions", interactions);
        for Interaction { id: _, on, kind, direction, line } in interactions {
            let (kind, direction) = (kind.key(), direction_word(*direction));
            self.item(&format!("{on}, {}, {}", (self.words)(kind), (self.words)(direction)), line);
        }
    }

    fn sales(&mut self, sales: &[Sale]) {
        self.section("person-file-sales", sales);
        for Sale { on, what, amount } in sales {
            let amount = amount.as_ref().map(|amount| format!(", {amount}")).unwrap_or_default();
            self.item(&on.to_string(), &format!("{what}{amount}"));
        }
    }

    fn problems(&mut self, problems: &[Problem]) {
        self.section("person-file-problems", problems);
        for Problem { since, what, fault, is_small: _, admitted, made_right, beyond, closed } in
            problems
        {
            self.item(&format!("{since}, {}", (self.words)(fault.key())), what);
            self.facts("person-file-admitted", admitted.map(|day| day.to_string()));
            self.facts("person-file-made-right", made_right.map(|day| day.to_string()));
            self.fact("person-file-beyond", beyond);
            self.facts("person-file-closed", closed.map(|day| day.to_string()));
        }
    }

    fn happenings(&mut self, happenings: &[Happening]) {
        self.section("person-file-happenings", happenings);
        for Happening { on, kind, what } in happenings {
            self.item(&format!("{on}, {}", (self.words)(kind.key())), what);
        }
    }

    fn notes(&mut self, notes: &[Note], anecdotes: &[Anecdote]) {
        self.section("person-file-notes", notes);
        for note in notes {
            // `id`, `dismissed` and `serves` are the book's own work.
            let Note { occasion, to, subject, body, state, changed, told, .. } = note;
            let word = (self.words)(occasion.key());
            let occasion = match occasion {
                Occasion::YearEnd(year) => format!("{word} {year}"),
                _ => word,
            };
            self.heading("###", &occasion);
            self.note_state(*state);
            self.facts("person-file-to", to.as_ref().map(EmailAddress::as_str));
            self.fact("person-file-changed", &changed.to_string());
            let told = anecdotes.iter().filter(|anecdote| told.contains(&anecdote.id));
            self.facts("person-file-told", told.map(|anecdote| &anecdote.text));
            self.fact("person-file-subject", subject);
            self.fact("person-file-text", body);
        }
    }

    fn note_state(&mut self, state: NoteState) {
        let (word, sent, way, answered) = match state {
            NoteState::Draft => ("person-file-draft", None, None, None),
            NoteState::Ready => ("person-file-ready", None, None, None),
            NoteState::HandedOver(by) => ("person-file-handed-over", None, Some(by), None),
            NoteState::Sent { at, by } => ("person-file-sent", Some(at), Some(by), None),
            NoteState::Answered { sent, by, on } => {
                ("person-file-answered", Some(sent), Some(by), Some(on))
            }
        };
        self.fact("person-file-state", &(self.words)(word));
        self.facts("person-file-way", way.map(|way| (self.words)(way_word(way))));
        self.facts("person-file-sent-at", sent.map(|at| at.format("%Y-%m-%d %H:%M").to_string()));
        self.facts("person-file-answered-on", answered.map(|on| on.to_string()));
    }

    /// A heading, unless nothing stands under it.
    fn section<T>(&mut self, key: &'static str, content: &[T]) {
        if !content.is_empty() {
            self.heading("##", &(self.words)(key));
        }
    }

    fn heading(&mut self, level: &str, title: &str) {
        let gap = if self.text.ends_with("\n\n") { "" } else { "\n" };
        self.text.extend([gap, level, " ", title, "\n\n"]);
    }

    fn facts(&mut self, key: &'static str, values: impl IntoIterator<Item = impl AsRef<str>>) {
        for value in values {
            self.fact(key, value.as_ref());
        }
    }

    fn fact(&mut self, key: &'static str, value: &str) {
        if !value.trim().is_empty() {
            self.item(&(self.words)(key), value);
        }
    }

    /// A line of a list; a value of several lines stands under it, indented as code is in a list.
    fn item(&mut self, label: &str, value: &str) {
        let value = lines(value);
        self.text.extend(["- ", label]);
        if value.contains('\n') {
            self.text.push_str(":\n\n");
            for line in value.lines() {
                self.text.extend([if line.is_empty() { "" } else { "      " }, line, "\n"]);
            }
        } else if !value.is_empty() {
            self.text.extend([": ", &code_span(&value)]);
        }
        self.text.push('\n');
    }
}

/// Between more backticks than the text has in a row (`CommonMark` 0.31, 6.1).
fn code_span(text: &str) -> String {
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let gap = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{gap}{text}{gap}{fence}")
}
