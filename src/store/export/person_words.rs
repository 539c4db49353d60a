//! The keys of the words in the file about one person. The words themselves are the caller's.

use crate::model::{AddressForm, Direction, Handover, Language};

/// Every key that [`super::person`] asks a word for.
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
    "person-file-interval",
    "person-file-referral",
    "person-file-sales",
    "person-file-problems",
    "fault-mine",
    "fault-theirs",
    "fault-both",
    "fault-nobodys",
    "person-file-admitted",
    "person-file-made-right",
    "person-file-beyond",
    "person-file-closed",
    "person-file-happenings",
    "happening-good-news",
    "happening-gathering",
    "occasion-thank-you",
    "occasion-follow-up",
    "occasion-welcome",
    "occasion-anniversary",
    "occasion-appreciation",
    "occasion-survey",
    "occasion-birthday",
    "occasion-congratulations",
    "occasion-thanksgiving",
    "kind-mention",
    "person-file-in",
    "person-file-out",
    "person-file-notes",
    "occasion-year-end",
    "occasion-other",
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

pub(super) fn language_word(language: Language) -> &'static str {
    match language {
        Language::English => "language-en",
        Language::Spanish => "language-es",
        Language::Russian => "language-ru",
    }
}

pub(super) fn form_word(form: AddressForm) -> &'static str {
    match form {
        AddressForm::Informal => "form-informal",
        AddressForm::Formal => "form-formal",
    }
}

pub(super) fn direction_word(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "person-file-in",
        Direction::Out => "person-file-out",
    }
}

pub(super) fn way_word(way: Handover) -> &'static str {
    match way {
        Handover::MailProgram => "person-file-mail-program",
        Handover::DraftFile => "person-file-draft-file",
        Handover::Copy => "person-file-copy",
        Handover::ByHand => "person-file-by-hand",
    }
}
