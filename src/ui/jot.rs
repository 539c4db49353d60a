//! The words of an anecdote while they are typed, in the card and in Prepare. The book has them from
//! the first letter on; here is only what a book does not keep, such as a space at the end.

use super::cx::Cx;
use crate::app::{Action, ClientAction};
use crate::model::{Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId};

/// What is being typed, and whose it is.
pub(super) struct Draft {
    client: ClientId,
    of: Of,
    text: String,
}

/// Which anecdote is typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A new one, of this kind.
    New(AnecdoteKind),
    /// One that was there.
    Old(AnecdoteId),
}

/// The new anecdote that is being typed for this client, as it stands in the book.
pub(super) fn new_one(cx: &Cx<'_>, client: &Client) -> Option<AnecdoteId> {
    let (of, anecdote) = cx.state.jotting?;
    (new_draft(cx, client).is_some() && of == client.id).then_some(anecdote)
}

/// The text of the new anecdote, and of which kind it will be.
pub(super) fn new_text(cx: &Cx<'_>, client: &Client) -> (AnecdoteKind, String) {
    new_draft(cx, client).map(|(kind, text)| (kind, text.clone())).unwrap_or_default()
}

fn new_draft<'a>(cx: &'a Cx<'_>, client: &Client) -> Option<(AnecdoteKind, &'a String)> {
    match cx.drafts.anecdote.as_ref()? {
        Draft { client: whose, of: Of::New(kind), text } if *whose == client.id => {
            Some((*kind, text))
        }
        Draft { .. } => None,
    }
}

/// Keeps what was typed of a new anecdote.
pub(super) fn keep_new(cx: &mut Cx<'_>, client: &Client, kind: AnecdoteKind, text: String) {
    cx.send(Action::Client(client.id, ClientAction::Jot(kind, text.clone())));
    cx.drafts.anecdote = Some(Draft { client: client.id, of: Of::New(kind), text });
}

/// The new anecdote is all there: the field is free for the next one.
pub(super) fn end(cx: &mut Cx<'_>, client: &Client) {
    cx.drafts.anecdote = None;
    cx.send(Action::Client(client.id, ClientAction::EndJot));
}

/// True while the words of this anecdote are being changed.
pub(super) fn is_open(cx: &Cx<'_>, anecdote: &Anecdote) -> bool {
    cx.drafts.anecdote.as_ref().is_some_and(|draft| draft.of == Of::Old(anecdote.id))
}

/// Opens the words of an anecdote for changes.
pub(super) fn open(cx: &mut Cx<'_>, client: &Client, anecdote: &Anecdote) {
    let (of, text) = (Of::Old(anecdote.id), anecdote.text.clone());
    cx.drafts.anecdote = Some(Draft { client: client.id, of, text });
}

/// What stands in the field of an anecdote.
pub(super) fn text(cx: &Cx<'_>, anecdote: &Anecdote) -> String {
    match &cx.drafts.anecdote {
        Some(draft) if draft.of == Of::Old(anecdote.id) => draft.text.clone(),
        _ => anecdote.text.clone(),
    }
}

/// Keeps what was typed of an anecdote. One of which nothing is left stays until its field is
/// left.
pub(super) fn keep(cx: &mut Cx<'_>, client: &Client, anecdote: &Anecdote, text: String) {
    if !text.trim().is_empty() {
        let action = ClientAction::EditAnecdote(anecdote.id, text.clone());
        cx.send(Action::Client(client.id, action));
    }
    cx.drafts.anecdote = Some(Draft { client: client.id, of: Of::Old(anecdote.id), text });
}

/// The field of an anecdote was left: one of which nothing is left goes.
pub(super) fn leave(cx: &mut Cx<'_>, client: &Client) {
    if let Some(Draft { of: Of::Old(id), text, .. }) = &cx.drafts.anecdote
        && text.trim().is_empty()
    {
        let (id, text) = (*id, text.clone());
        cx.send(Action::Client(client.id, ClientAction::EditAnecdote(id, text)));
    }
    end(cx, client);
}
