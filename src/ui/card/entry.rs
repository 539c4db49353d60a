//! Where something of the year is entered on the card, with the reason below the field that can't be
//! read. What can be entered is decided in `app::entry`.

use egui::{Id, Ui};

use crate::app::{Action, ClientAction, Entry, EntryDraft, EntryError, EntryKind};
use crate::model::Client;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Field, form_end, label};

/// Opens the place where something is entered.
pub(super) fn open_form(cx: &mut Cx<'_>, client: &Client, kind: EntryKind) {
    cx.drafts.entry = Some(EntryDraft::new(client.id, kind, cx.state.today));
    cx.drafts.entry_is_new = true;
    cx.drafts.facts_open = None;
}

fn form_id(client: &Client) -> Id {
    Id::unique(("entry", client.id))
}

pub(super) fn form(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let Some(mut draft) = cx.drafts.entry.clone() else { return };
    let tokens = ui.tokens();
    let is_new = std::mem::take(&mut cx.drafts.entry_is_new);
    let top = ui.cursor().min;
    let title = cx.t(entry_key(&draft.kind));
    label(ui, title.clone(), Type::BodyStrong, tokens.strong);
    let hint = cx.t(hint_key(&draft.kind));
    let read = draft.read(&cx.state.book, cx.state.today);
    let error = read.as_ref().err().copied();
    let mut responses =
        vec![Field::new(&mut draft.what, form_id(client), title).hint(hint).quiet().show(ui)];
    if is_new {
        responses.iter().for_each(egui::Response::request_focus);
    }
    explain(ui, cx, error, At::Words);
    if draft.kind == EntryKind::Sale {
        let name = cx.t("entry-amount");
        let id = Id::unique(("entry-amount", client.id));
        responses.push(Field::new(&mut draft.amount, id, name.clone()).hint(name).quiet().show(ui));
        explain(ui, cx, error, At::Amount);
    }
    if !matches!(draft.kind, EntryKind::Close(_)) {
        let name = cx.t("entry-day");
        let id = Id::unique(("entry-day", client.id));
        responses.push(Field::new(&mut draft.on, id, name.clone()).hint(name).quiet().show(ui));
        explain(ui, cx, error, At::Day);
    }
    let read = draft.read(&cx.state.book, cx.state.today);
    let words = (cx.t("entry-enter"), cx.t("log-leave"));
    let (done, left) = form_end(ui, &responses, read.is_ok(), words);
    if is_new {
        ui.scroll_to_rect(egui::Rect::from_min_max(top, ui.min_rect().max), None);
    }
    match read {
        Ok(entry) if done => enter(cx, client, entry),
        _ if left => cx.drafts.entry = None,
        _ => cx.drafts.entry = Some(draft),
    }
}

/// The fields of the form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Words,
    Amount,
    Day,
}

/// Says below a field why it can't be read, if that is the one.
fn explain(ui: &mut Ui, cx: &Cx<'_>, error: Option<EntryError>, at: At) {
    let Some(why) = error.filter(|why| *why != EntryError::Empty) else { return };
    let is_of = match why {
        EntryError::Empty | EntryError::Stands | EntryError::Nobody | EntryError::Several => {
            At::Words
        }
        EntryError::NoAmount => At::Amount,
        EntryError::NoDate
        | EntryError::InTheFuture
        | EntryError::TooFar
        | EntryError::InThePast => At::Day,
    };
    if is_of == at {
        label(ui, cx.t(error_key(why)), Type::Caption, ui.tokens().warn);
    }
}

fn enter(cx: &mut Cx<'_>, client: &Client, entry: Entry) {
    cx.drafts.entry = None;
    cx.send(Action::Client(client.id, ClientAction::Enter(entry)));
}

pub(super) fn entry_key(kind: &EntryKind) -> &'static str {
    match kind {
        EntryKind::Sale => "entry-sale",
        EntryKind::Problem => "entry-problem",
        EntryKind::GoodNews => "entry-good-news",
        EntryKind::Gathering => "entry-gathering",
        EntryKind::Referral => "entry-referral",
        EntryKind::Lost => "entry-lost",
        EntryKind::Close(_) => "entry-close",
    }
}

fn hint_key(kind: &EntryKind) -> &'static str {
    match kind {
        EntryKind::Sale => "entry-sale-hint",
        EntryKind::Problem => "entry-problem-hint",
        EntryKind::GoodNews => "entry-good-news-hint",
        EntryKind::Gathering => "entry-gathering-hint",
        EntryKind::Referral => "entry-referral-hint",
        EntryKind::Lost => "entry-lost-hint",
        EntryKind::Close(_) => "entry-close-hint",
    }
}

fn error_key(why: EntryError) -> &'static str {
    match why {
        EntryError::Empty => "entry-empty",
        EntryError::NoDate => "entry-no-date",
        EntryError::InTheFuture => "entry-future",
        EntryError::TooFar => "entry-too-far",
        EntryError::InThePast => "entry-past",
        EntryError::NoAmount => "entry-no-amount",
        EntryError::Stands => "entry-stands",
        EntryError::Nobody => "entry-nobody",
        EntryError::Several => "entry-several",
    }
}
