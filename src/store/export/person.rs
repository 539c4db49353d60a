//! Everything the book knows of one person, as a text to hand over to them (GDPR, articles 15
//! and 20).
//!
//! Headings and labels are the caller's words. What the user typed stands in code spans and
//! indented blocks, where no sign of Markdown means anything.

use crate::model::{
    AddressForm, AffinityHistory, Anecdote, AnecdoteKind, Client, ClientState, Direction,
    EmailAddress, Handover, Interaction, InteractionKind, Language, Note, NoteState, Occasion,
    PersonAround, Rating,
};

use super::vcard::lines;

/// Every key that [`person`] asks a word for.
pub const PERSON_WORDS: &[&str] = &[
    "person-file-title",
    "person-file-full-name",
    "person-file-preferred-name",
    "person-file-nickname",
    "person-file-company",
    "person-file-email",
    "person-file-phone",
    "person-file-postal",
    "person-file-place",
    "person-file-language",
    "language-en",
    "language-es",
    "language-ru",
    "person-file-form",
    "form-informal",
    "form-formal",
    "person-file-birthday",
    "person-file-since",
    "person-file-tier",
    "person-file-tag",
    "person-file-remarks",
    "person-file-state",
    "person-file-active",
    "state-lost",
    "state-archived",
    "person-file-lost-on",
    "person-file-lost-why",
    "person-file-people",
    "person-file-person",
    "person-file-affinity",
    "group-not-rated",
    "person-file-anecdotes",
    "kind-anecdote",
    "kind-memory",
    "kind-resolution",
    "kind-problem",
    "person-file-interactions",
    "touch-mail",
    "touch-call",
    "touch-meeting",
    "touch-letter",
    "touch-card",
    "touch-gift",
    "person-file-in",
    "person-file-out",
    "person-file-notes",
    "person-file-year-end",
    "person-file-other",
    "person-file-draft",
    "person-file-ready",
    "person-file-handed-over",
    "person-file-sent",
    "person-file-answered",
    "person-file-sent-at",
    "person-file-answered-on",
    "person-file-way",
    "person-file-mail-program",
    "person-file-draft-file",
    "person-file-copy",
    "person-file-by-hand",
    "person-file-to",
    "person-file-changed",
    "person-file-told",
    "person-file-subject",
    "person-file-text",
];

/// All that is known of a client as Markdown, in the words that the caller has for the keys of
/// [`PERSON_WORDS`]. Empty fields are left out.
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
    page.fact("person-file-language", &words(language_word(*language)));
    page.fact("person-file-form", &words(form_word(*form)));
    page.facts("person-file-birthday", birthday.map(|date| date.to_string()));
    page.facts("person-file-since", since.map(|year| year.to_string()));
    page.facts("person-file-tier", tier.map(|tier| format!("{tier:?}")));
    page.facts("person-file-tag", tags);
    page.fact("person-file-remarks", remarks);
    page.state(state);
    page.people(people);
    page.affinity(affinity);
    page.anecdotes(anecdotes);
    page.interactions(interactions);
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
            self.item(&format!("{on}, {}", (self.words)(anecdote_word(*kind))), text);
        }
    }

    fn interactions(&mut self, interactions: &[Interaction]) {
        self.section("person-file-interactions", interactions);
        for Interaction { id: _, on, kind, direction, line } in interactions {
            let (kind, direction) = (touch_word(*kind), direction_word(*direction));
            self.item(&format!("{on}, {}, {}", (self.words)(kind), (self.words)(direction)), line);
        }
    }

    fn notes(&mut self, notes: &[Note], anecdotes: &[Anecdote]) {
        self.section("person-file-notes", notes);
        for Note { id: _, occasion, to, subject, body, state, changed, told, dismissed: _ } in notes
        {
            let occasion = match occasion {
                Occasion::YearEnd(year) => {
                    format!("{} {year}", (self.words)("person-file-year-end"))
                }
                Occasion::Other => (self.words)("person-file-other"),
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

fn language_word(language: Language) -> &'static str {
    match language {
        Language::English => "language-en",
        Language::Spanish => "language-es",
        Language::Russian => "language-ru",
    }
}

fn form_word(form: AddressForm) -> &'static str {
    match form {
        AddressForm::Informal => "form-informal",
        AddressForm::Formal => "form-formal",
    }
}

fn anecdote_word(kind: AnecdoteKind) -> &'static str {
    match kind {
        AnecdoteKind::Anecdote => "kind-anecdote",
        AnecdoteKind::Memory => "kind-memory",
        AnecdoteKind::Resolution => "kind-resolution",
        AnecdoteKind::Problem => "kind-problem",
    }
}

fn touch_word(kind: InteractionKind) -> &'static str {
    match kind {
        InteractionKind::Mail => "touch-mail",
        InteractionKind::Call => "touch-call",
        InteractionKind::Meeting => "touch-meeting",
        InteractionKind::Letter => "touch-letter",
        InteractionKind::Card => "touch-card",
        InteractionKind::Gift => "touch-gift",
    }
}

fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "person-file-in",
        Direction::Out => "person-file-out",
    }
}

fn way_word(way: Handover) -> &'static str {
    match way {
        Handover::MailProgram => "person-file-mail-program",
        Handover::DraftFile => "person-file-draft-file",
        Handover::Copy => "person-file-copy",
        Handover::ByHand => "person-file-by-hand",
    }
}
