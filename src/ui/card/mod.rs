//! The client card: affinity, last contact, what only you two share, the last years' notes, the
//! people around, ways to reach. Beside the composer and beside the table.

mod anecdotes;
mod entry;
mod facts;
mod notes;
mod reach;
mod touch;
mod year;

use egui::{Align, Id, Key, Layout, ScrollArea, Ui, UiBuilder};

use super::cx::{Cx, Sheet};
use super::theme::{HasTokens, Type, icons, size};
use super::widgets::{
    Button, Cells, affinity_row, ends, group_icon, hairline, icon_button, ink, inline_icon,
    interaction_icon, label, truncated,
};
use crate::app::{Action, ClientAction, EntryKind};
use crate::model::{AddressForm, Client, ClientId, Group};

/// The card of one client, as wide and as high as there is room.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, named: Named) {
    /// The bar lies in the margin, not on what is read.
    const BAR: f32 = 12.0;
    let room = ui.available_rect_before_wrap();
    let place = room.with_max_x(room.right() + BAR);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(place).id_salt("scroll"));
    ui.set_clip_rect(ui.clip_rect().with_max_x(place.right()));
    let scroll = ScrollArea::vertical().id_salt(("card", client.id)).auto_shrink([false, true]);
    scroll.show(&mut ui, |ui| {
        ui.set_max_width(room.width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.add_space(10.0);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            head(ui, cx, client, named);
        });
        if named == Named::Yes {
            touch::show(ui, cx, client);
        }
        if cx.drafts.facts_open == Some(client.id) {
            facts::show(ui, cx, client);
            return;
        }
        divide(ui, cx);
        affinity(ui, cx, client);
        divide(ui, cx);
        last_contact(ui, cx, client);
        divide(ui, cx);
        anecdotes::show(ui, cx, client);
        year::show(ui, cx, client);
        notes::show(ui, cx, client);
        reach::show(ui, cx, client);
        ui.add_space(16.0);
    });
}

/// The card where there is no room beside it: in the place of what it belongs to, with a way back.
pub(super) fn show_alone(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, named: Named) {
    ui.add_space(8.0);
    let back = cx.t("card-back");
    let escaped = ui.input(|input| input.key_pressed(Key::Escape)) && cx.state.lookup.is_none();
    if ui.add(Button::link(back).icon(icons::ARROW_BEND_UP_LEFT)).clicked() || escaped {
        cx.drafts.card_open = false;
        cx.drafts.focused_note = None;
    }
    show(ui, cx, client, named);
}

/// The way to the card where there is no room for it.
pub(super) fn opener(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = cx.t("card-open");
    if icon_button(ui, icons::USERS, name).clicked() {
        cx.drafts.card_open = true;
    }
}

/// Opens the place on a client's card where something is entered.
pub(super) fn open_entry(cx: &mut Cx<'_>, client: &Client, kind: EntryKind) {
    entry::open_form(cx, client, kind);
}

/// The line between two parts of the card.
fn divide(ui: &mut Ui, cx: &Cx<'_>) {
    let room = if cx.room.has_folded_card() { 0.0 } else { 3.0 };
    ui.add_space(room);
    hairline(ui);
    ui.add_space(room);
}

/// The first field of a client's facts, for whoever opens them by keyboard.
pub(super) fn first_fact(client: ClientId) -> Id {
    facts::id(client, "fact-full-name")
}

/// Whether the card says the client's name: beside the composer it stands above the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    /// It does.
    Yes,
    /// The name stands elsewhere.
    No,
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, named: Named) {
    let tokens = ui.tokens();
    let work = work(client);
    let (first, second) = match named {
        Named::Yes => (client.full_name.clone(), work),
        Named::No if work.is_empty() => (client.full_name.clone(), String::new()),
        Named::No => (work, String::new()),
    };
    // The name comes first: where there is no room beside it, the buttons stand below.
    let font = Type::BodyStrong.font();
    let name_width = ui.painter().layout_no_wrap(first.clone(), font, tokens.strong).size().x;
    let room = ui.available_width() - touch::width(ui, cx) - 3.0 * size::CLICK;
    let is_beside = !cx.room.is_slim() && name_width <= room;
    ui.horizontal(|ui| {
        ui.set_height(size::BUTTON_SMALL);
        let who = |ui: &mut Ui| {
            truncated(ui, first, Type::BodyStrong, tokens.strong);
        };
        ends(ui, Align::Center, who, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            if named == Named::Yes && is_beside {
                touch::buttons(ui, cx, client);
            }
            more(ui, cx, client);
        });
    });
    let about = about(cx, client);
    let line = if second.is_empty() { about } else { format!("{second} · {about}") };
    label(ui, line, Type::Caption, tokens.weak);
    if named == Named::Yes && !is_beside {
        ui.add_space(4.0);
        ui.horizontal(|ui| touch::buttons(ui, cx, client));
    }
}

/// "Arce Instalaciones, Valencia".
pub(super) fn work(client: &Client) -> String {
    let parts = [client.company.as_str(), client.place.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// "Call him Rafa · informal · tier B · since 2019", without guessing a gender.
fn about(cx: &Cx<'_>, client: &Client) -> String {
    let mut parts = vec![cx.tw("card-call", &[("name", client.call_name().into())])];
    parts.push(match client.form {
        AddressForm::Informal => cx.t("form-informal"),
        AddressForm::Formal => cx.t("form-formal"),
    });
    if let Some(tier) = client.tier {
        parts.push(cx.tw("card-tier", &[("tier", format!("{tier:?}").into())]));
    }
    if let Some(since) = client.since {
        parts.push(cx.tw("card-since", &[("year", super::text::year(since))]));
    }
    parts.join(" · ")
}

/// What changes the client as a whole; nothing where nothing may change.
fn more(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    if !cx.state.is_writable() {
        return;
    }
    let editing = cx.drafts.facts_open == Some(client.id);
    let name = cx.t(if editing { "card-edit-done" } else { "card-edit" });
    let glyph = if editing { icons::CHECK } else { icons::PENCIL_SIMPLE };
    if icon_button(ui, glyph, name).clicked() {
        cx.drafts.facts_open = (!editing).then_some(client.id);
        cx.drafts.editing = None;
    }
    let more = cx.t("more");
    let button = icon_button(ui, icons::DOTS_THREE, more);
    egui::Popup::menu(&button).show(|ui| {
        let archive = if client.is_active() { "client-archive" } else { "client-activate" };
        let (archive, delete) = (cx.t(archive), cx.t("client-delete"));
        if ui.add(Button::ghost(archive)).clicked() {
            let action =
                if client.is_active() { ClientAction::Archive } else { ClientAction::Activate };
            cx.send(Action::Client(client.id, action));
            ui.close();
        }
        let lost = cx.t("client-lost");
        if client.is_active() && ui.add(Button::ghost(lost)).clicked() {
            entry::open_form(cx, client, EntryKind::Lost);
            ui.close();
        }
        if ui.add(Button::ghost(delete).icon(icons::TRASH)).clicked() {
            cx.send(Action::Client(client.id, ClientAction::Delete));
            ui.close();
        }
        let hand_out = cx.t("client-hand-out");
        if ui.add(Button::ghost(hand_out)).clicked() {
            cx.send(super::export::of(cx, client));
            ui.close();
        }
        let erase = cx.t("client-erase");
        if ui.add(Button::ghost(erase)).clicked() {
            cx.drafts.sheet = Some(Sheet::Erase(client.id));
            ui.close();
        }
    });
}

fn affinity(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        let name = cx.t("affinity");
        ui.label(ink(name, Type::CaptionStrong, tokens.weak));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if let Some((was, until)) = client.affinity.before() {
                let day = cx.text.day(until, cx.state.today);
                let args = [("was", was.value().into()), ("day", day.into())];
                let key = if cx.room.is_slim() { "affinity-was-short" } else { "affinity-was" };
                let text = cx.tw(key, &args);
                truncated(ui, text, Type::Caption, tokens.weak);
            }
        });
    });
    let room = ui.available_width();
    let cell = if room < 270.0 { 18.0 } else { 24.0_f32.min((room - 24.0) / 11.0) };
    if let Some(affinity) = affinity_row(ui, client, cx.text, (cell, Cells::Coloured)) {
        let rated = (client.affinity.current() != Some(affinity)).then_some(affinity);
        cx.send(Action::Client(client.id, ClientAction::Rate(rated)));
    }
    let legend = [
        (Group::Hated, cx.t("group-hated")),
        (Group::Ignored, cx.t("group-ignored")),
        (Group::Loved, cx.t("group-loved")),
    ];
    let texts = legend.map(|(group, name)| format!("{} {name}", group_icon(Some(group))));
    let font = Type::Caption.font();
    let width = |text: &String| {
        ui.painter().layout_no_wrap(text.clone(), font.clone(), tokens.text).size().x
    };
    let taken: f32 = texts.iter().map(width).sum();
    let gap = ((ui.available_width() - taken) / 2.0 - 0.5).max(0.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for text in texts {
            ui.label(ink(text, Type::Caption, tokens.text));
        }
    });
}

fn last_contact(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        ui.set_height(size::CLICK);
        let name = cx.t("last-contact");
        ui.label(ink(name, Type::CaptionStrong, tokens.weak));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let Some(touch) = client.last_contact() else {
                let never = cx.t("contact-never");
                label(ui, never, Type::Body, tokens.strong);
                return;
            };
            let days = (cx.state.today - touch.on).num_days().max(0);
            let kind = cx.t(touch.kind.key());
            let args = [("days", days.into()), ("kind", kind.into())];
            let text = cx.tw("contact-ago", &args);
            let icon = 14.0;
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width() - icon - ui.spacing().item_spacing.x);
                truncated(ui, text, Type::Body, tokens.strong);
            });
            inline_icon(ui, interaction_icon(touch), icon, tokens.text);
        });
    });
}
