//! The facts of a client, edited in place: each is part of the book as it is typed. What can't be
//! taken stays in the field with the reason below it.

use egui::{Id, Ui};

use crate::app::{Action, ClientAction, Complaint, Field as Fact};
use crate::model::{Client, ClientId};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{Button, Field, hairline, label, segmented};

const FACTS: [(Fact, &str, usize); 14] = [
    (Fact::FullName, "fact-full-name", 1),
    (Fact::PreferredName, "fact-preferred-name", 1),
    (Fact::Nicknames, "fact-nicknames", 1),
    (Fact::Company, "fact-company", 1),
    (Fact::Place, "fact-place", 1),
    (Fact::Emails, "fact-emails", 2),
    (Fact::Phones, "fact-phones", 2),
    (Fact::Postal, "fact-postal", 2),
    (Fact::Birthday, "fact-birthday", 1),
    (Fact::People, "fact-people", 3),
    (Fact::Since, "fact-since", 1),
    (Fact::Interval, "fact-interval", 1),
    (Fact::Tags, "fact-tags", 1),
    (Fact::Remarks, "fact-remarks", 4),
];

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    hairline(ui);
    for (fact, key, lines) in FACTS {
        typed(ui, cx, client, (fact, key, lines));
    }
    choice(ui, cx, client, Fact::Language, &LANGUAGES);
    choice(ui, cx, client, Fact::Form, &FORMS);
    choice(ui, cx, client, Fact::Tier, &TIERS);
    let done = cx.t("card-edit-done");
    ui.add_space(8.0);
    if ui.add(Button::primary(done).icon(icons::CHECK)).clicked() {
        cx.drafts.facts_open = None;
        cx.drafts.editing = None;
    }
    ui.add_space(16.0);
}

fn typed(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, (fact, key, lines): (Fact, &str, usize)) {
    let tokens = ui.tokens();
    let name = cx.t(key);
    label(ui, name.clone(), Type::Caption, tokens.weak);
    let mut text = match &cx.drafts.editing {
        Some((id, of, text)) if *id == client.id && *of == fact => text.clone(),
        _ => fact.text(client),
    };
    let response = Field::new(&mut text, id(client.id, key), name).lines(lines).quiet().show(ui);
    if response.changed() {
        cx.drafts.editing = Some((client.id, fact, text.clone()));
        cx.send(Action::Client(client.id, ClientAction::Edit(fact, text)));
    }
    complaint(ui, cx, client, fact);
}

/// A field's id, by the key of its name.
pub(super) fn id(client: ClientId, key: &str) -> Id {
    Id::unique(("fact", client, key))
}

fn complaint(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, fact: Fact) {
    let Some(Complaint::Field { client: of, field, several, text }) = &cx.state.complaint else {
        return;
    };
    if *of != client.id || *field != fact {
        return;
    }
    let tokens = ui.tokens();
    if *several {
        let question = cx.t("several-addresses");
        label(ui, question, Type::Caption, tokens.refuse);
        let each = cx.t("several-each");
        if ui.add(Button::secondary(each).small()).clicked() {
            cx.drafts.editing = None;
            cx.send(Action::AddEach);
        }
    } else {
        let args = [("text", text.as_str().into())];
        let why = match fact {
            Fact::Birthday => cx.tw("complaint-birthday", &args),
            Fact::Emails => cx.tw("complaint-email", &args),
            Fact::Since => cx.tw("complaint-year", &args),
            Fact::Interval => cx.tw("complaint-interval", &args),
            _ => cx.t("complaint-empty"),
        };
        label(ui, why, Type::Caption, tokens.hint);
    }
}

const LANGUAGES: [(&str, &str); 3] =
    [("en", "language-en"), ("es", "language-es"), ("ru", "language-ru")];
const FORMS: [(&str, &str); 2] = [("informal", "form-informal"), ("formal", "form-formal")];
const TIERS: [(&str, &str); 4] =
    [("", "tier-none"), ("A", "tier-a"), ("B", "tier-b"), ("C", "tier-c")];

fn choice(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    client: &Client,
    fact: Fact,
    values: &[(&'static str, &'static str)],
) {
    let now = fact.text(client);
    let parts: Vec<(String, bool)> =
        values.iter().map(|(value, key)| (cx.t(key), *value == now)).collect();
    if let Some(at) = segmented(ui, &parts) {
        let value = values[at].0.to_owned();
        cx.send(Action::Client(client.id, ClientAction::Edit(fact, value)));
    }
}
