//! What is said of people one by one: who sends others, what each brought, who may be lost.

use egui::{Align, Ui};

use super::head;
use crate::app::{Action, ClientAction, EntryKind, Screen, TodayAction};
use crate::model::review::{Sent, Worth};
use crate::model::{ClientId, Due, DueKind};
use crate::ui::card;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, chip, ends, ink, label, truncated};

/// So many are shown of a list.
const SHOWN: usize = 8;

/// "Amparo Lledó sent three, Lucía Ferrer two."
pub(super) fn senders(ui: &mut Ui, cx: &Cx<'_>, senders: &[(ClientId, Vec<Sent>)]) {
    let book = &cx.state.book;
    let name = |id: &ClientId| book.client(*id).map_or("", |it| it.full_name.as_str());
    let said: Vec<String> = senders
        .iter()
        .take(3)
        .map(|(by, sent)| {
            let args = [("name", name(by).into()), ("count", sent.len().into())];
            cx.tw("review-sender", &args)
        })
        .collect();
    let sentence = if said.is_empty() {
        cx.t("review-no-senders")
    } else {
        cx.tw("review-senders-line", &[("who", said.join(", ").into())])
    };
    head(ui, cx.t("review-senders"), &sentence);
    for (by, sent) in senders.iter().take(SHOWN) {
        let who: Vec<&str> = sent.iter().map(|it| name(&it.client)).collect();
        let open = sent.iter().filter(|it| !it.is_thanked).count();
        let args =
            [("name", name(by).into()), ("who", who.join(", ").into()), ("open", open.into())];
        let text = cx.tw("review-sent-whom", &args);
        label(ui, text, Type::Body, ui.tokens().weak);
    }
}

/// What each client brought, beside what is felt for them.
pub(super) fn worth(ui: &mut Ui, cx: &mut Cx<'_>, worth: &[Worth]) {
    let state = cx.state;
    let dear = worth.iter().take(SHOWN).filter(|it| it.affinity.is_some_and(|it| it.value() >= 7));
    let args = [
        ("count", worth.len().into()),
        ("shown", worth.len().min(SHOWN).into()),
        ("loved", dear.count().into()),
    ];
    let sentence = cx.tw("review-worth-line", &args);
    head(ui, cx.t("review-worth"), &sentence);
    for one in worth.iter().take(SHOWN) {
        let Some(client) = state.book.client(one.client) else { continue };
        let sums: Vec<String> = one.amounts.iter().map(ToString::to_string).collect();
        let args = [("sums", sums.join(" + ").into()), ("count", one.sales.into())];
        let key = if sums.is_empty() { "review-sales" } else { "review-sums" };
        let text = if key == "review-sums" {
            cx.tw("review-sums", &args)
        } else {
            cx.tw("review-sales", &args)
        };
        ui.horizontal(|ui| {
            ui.set_height(26.0);
            let strong = ui.tokens().strong;
            let who = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                chip(ui, client.affinity.current());
                truncated(ui, client.full_name.as_str(), Type::BodyMedium, strong);
            };
            ends(ui, Align::Center, who, |ui| {
                drop(ui.label(ink(text, Type::Body, ui.tokens().text)));
            });
        });
    }
}

/// Silent for longer than the limit: is this still a client?
pub(super) fn asked(ui: &mut Ui, cx: &mut Cx<'_>, asked: &[ClientId]) {
    let state = cx.state;
    let sentence = cx.tw("review-asked-line", &[("count", asked.len().into())]);
    head(ui, cx.t("review-asked"), &sentence);
    for id in asked.iter().take(SHOWN) {
        let Some(client) = state.book.client(*id) else { continue };
        let Some(last) = client.last_contact() else { continue };
        let name = client.full_name.as_str();
        let days = (state.today - last.on).num_days();
        let args = [("name", name.into()), ("days", days.into())];
        let text = cx.tw("review-asked-one", &args);
        let (lost, kept) = (cx.t("review-is-lost"), cx.t("review-is-kept"));
        ui.horizontal(|ui| {
            ui.set_height(30.0);
            let strong = ui.tokens().strong;
            let who = |ui: &mut Ui| drop(truncated(ui, text, Type::Body, strong));
            let writable = state.is_writable();
            ends(ui, Align::Center, who, |ui| {
                let button = |text: &str| Button::secondary(text).small().enabled(writable);
                if ui.add(button(&kept).name(format!("{kept}: {name}"))).clicked() {
                    let due = Due { kind: DueKind::Silence, of: last.on };
                    cx.send(Action::Today(TodayAction::Keep(client.id, vec![due])));
                }
                if ui.add(button(&lost).name(format!("{lost}: {name}"))).clicked() {
                    card::open_entry(cx, client, EntryKind::Lost);
                    cx.send(Action::Go(Screen::Clients));
                    cx.send(Action::Client(client.id, ClientAction::Show));
                }
            });
        });
    }
}
