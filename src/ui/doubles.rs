//! Clients who stand twice in the book: one pair at a time, side by side, field by field. Nothing is
//! joined unasked, and each step can be taken back.

use egui::{Align, Grid, Key, Layout, ScrollArea, Ui, Vec2};

use super::cx::Cx;
use super::theme::{HasTokens, Type, size};
use super::widgets::{Button, hairline, label, segmented, truncated};
use super::window::{column, page};
use crate::app::{Action, Doubles, DoublesAction};
use crate::checks::doubles::{JoinField, Pair, Value, Why, differing, join};
use crate::model::{AddressForm, Client, ClientState, EmailAddress};

/// From here on, in percent, there is hardly a doubt.
const SURE: u8 = 90;
/// Below this it is a possibility.
const LIKELY: u8 = 60;
/// Room for the ways on, which stay in sight.
const FOOT: f32 = 68.0;
/// Room for the name of a field.
const FIELD: f32 = 130.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let state = cx.state;
    let Some(doubles) = &state.doubles else { return };
    let free = !egui::Popup::is_any_open(ui) && state.lookup.is_none() && cx.drafts.sheet.is_none();
    if free && ui.input(|input| input.key_pressed(Key::Escape)) {
        cx.send(Action::Doubles(DoublesAction::Close));
    }
    page(ui, |ui| {
        column(ui, size::COLUMN_WIDE, |ui| {
            let clients = |pair: &Pair| {
                Some((state.book.client(pair.first)?, state.book.client(pair.second)?))
            };
            match (doubles.pair(), doubles.pair().and_then(clients)) {
                (Some(pair), Some((first, second))) => {
                    pair_of(ui, cx, (doubles, pair), (first, second));
                }
                _ => nobody(ui, cx, doubles),
            }
        })
    });
}

/// None found, none left, or still being looked for.
fn nobody(ui: &mut Ui, cx: &mut Cx<'_>, doubles: &Doubles) {
    let text = cx.t(if doubles.pairs.is_some() { "doubles-none" } else { "doubles-looking" });
    label(ui, text, Type::Title, ui.tokens().strong);
    let line = cx.t("doubles-line");
    label(ui, line, Type::Lead, ui.tokens().text);
    ui.add_space(8.0);
    leave(ui, cx);
}

fn leave(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.t("doubles-leave");
    let button = ui.add(Button::ghost(text));
    if ui.memory(|memory| memory.focused().is_none()) {
        button.request_focus();
    }
    if button.clicked() {
        cx.send(Action::Doubles(DoublesAction::Close));
    }
}

fn pair_of(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    (doubles, pair): (&Doubles, &Pair),
    (first, second): (&Client, &Client),
) {
    let tokens = ui.tokens();
    let sure = match pair.score {
        SURE.. => "doubles-sure",
        LIKELY.. => "doubles-likely",
        _ => "doubles-perhaps",
    };
    let title = cx.tw(sure, &[("name", first.full_name.as_str().into())]);
    label(ui, title, Type::Heading, tokens.strong);
    let count = doubles.pairs.as_ref().map_or(0, Vec::len);
    let why: Vec<String> = pair.why.iter().map(|why| cx.t(why_key(*why))).collect();
    let args =
        [("at", (doubles.at + 1).into()), ("count", count.into()), ("why", why.join(", ").into())];
    label(ui, cx.tw("doubles-why", &args), Type::Caption, tokens.weak);
    ui.add_space(8.0);
    let room = (ui.available_height() - FOOT).max(FOOT);
    ScrollArea::vertical().max_height(room).auto_shrink([false, true]).show(ui, |ui| {
        side_by_side(ui, cx, doubles, (first, second));
    });
    ui.add_space(4.0);
    hairline(ui);
    ui.add_space(4.0);
    ways_on(ui, cx, doubles, (first, second));
}

/// Each field of the two; where both have something, a choice.
fn side_by_side(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    doubles: &Doubles,
    (first, second): (&Client, &Client),
) {
    let tokens = ui.tokens();
    let differ = differing(first, second);
    let half = ((ui.available_width() - FIELD - 24.0) / 2.0).floor();
    let cell = |ui: &mut Ui, text: String, strong: bool| {
        ui.allocate_ui(Vec2::new(half, Type::Body.line()), |ui| {
            ui.set_width(half);
            let (style, ink) =
                if strong { (Type::BodyMedium, tokens.strong) } else { (Type::Body, tokens.text) };
            truncated(ui, text, style, ink);
        });
    };
    Grid::new("side-by-side").num_columns(3).spacing([12.0, 8.0]).show(ui, |ui| {
        for field in JoinField::ALL {
            let (one, other) = (text_of(cx, field, first), text_of(cx, field, second));
            // What all clients have says nothing where it is the same.
            let usual = [JoinField::Language, JoinField::Form, JoinField::State];
            if one.is_empty() && other.is_empty() || one == other && usual.contains(&field) {
                continue;
            }
            let name = cx.t(field_key(field));
            let from_other = doubles.choices.from_other.contains(&field);
            let is_choice = differ.contains(&field);
            // Beside a choice the name stands in its middle.
            let high = if is_choice { size::BUTTON } else { Type::Body.line() };
            let layout = Layout::left_to_right(Align::Center);
            ui.allocate_ui_with_layout(Vec2::new(FIELD, high), layout, |ui| {
                ui.set_min_size(Vec2::new(FIELD, high));
                truncated(ui, name.as_str(), Type::Caption, tokens.weak);
            });
            if is_choice {
                let parts = [(short(one), !from_other), (short(other), from_other)];
                ui.allocate_ui(Vec2::new(2.0 * half, Type::Body.line()), |ui| {
                    if let Some(at) = segmented(ui, &parts) {
                        cx.send(Action::Doubles(DoublesAction::Choose(field, at == 1)));
                    }
                });
            } else {
                cell(ui, one, true);
                cell(ui, other, false);
            }
            ui.end_row();
        }
        let kept = kept(cx, [first, second]).into_iter();
        for (key, [one, other]) in kept.filter(|(_, it)| it.iter().any(|text| !text.is_empty())) {
            let name = cx.t(key);
            truncated(ui, name, Type::Caption, tokens.weak);
            cell(ui, one, false);
            cell(ui, other, false);
            ui.end_row();
        }
    });
}

/// A whole postal address would push the choice out of the page.
fn short(text: String) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// What is kept of both.
fn kept(cx: &Cx<'_>, both: [&Client; 2]) -> [(&'static str, [String; 2]); 4] {
    let emails = |client: &Client| {
        let all: Vec<&str> = client.emails.iter().map(EmailAddress::as_str).collect();
        all.join(", ")
    };
    let past = |client: &Client| {
        let args = [
            ("notes", client.notes.len().into()),
            ("anecdotes", client.anecdotes.len().into()),
            ("touches", client.interactions.len().into()),
        ];
        cx.tw("doubles-past", &args)
    };
    [
        ("column-addresses", both.map(emails)),
        ("person-file-phone", both.map(|client| client.phones.join(", "))),
        ("person-file-tag", both.map(|client| client.tags.join(", "))),
        ("doubles-kept", both.map(past)),
    ]
}

fn ways_on(ui: &mut Ui, cx: &mut Cx<'_>, doubles: &Doubles, (first, second): (&Client, &Client)) {
    let size = Vec2::new(ui.available_width(), 32.0);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        let writable = cx.state.is_writable();
        let (one, apart, next) =
            (cx.t("doubles-join"), cx.t("doubles-apart"), cx.t("doubles-next"));
        let button = ui.add(Button::primary(one).enabled(writable));
        if writable && ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        if button.clicked() {
            let said = |field, value: Value<'_>| {
                format!("{}: {}", cx.t(field_key(field)), words(cx, value))
            };
            let joined = join(first, second, &doubles.choices, &said);
            cx.send(Action::Doubles(DoublesAction::Join(Box::new(joined))));
        }
        if ui.add(Button::secondary(apart).enabled(writable)).clicked() {
            cx.send(Action::Doubles(DoublesAction::Apart));
        }
        let count = doubles.pairs.as_ref().map_or(0, Vec::len);
        if ui.add(Button::ghost(next).enabled(count > 1)).clicked() {
            cx.send(Action::Doubles(DoublesAction::Turn((doubles.at + 1) % count.max(1))));
        }
        leave(ui, cx);
    });
}

fn text_of(cx: &Cx<'_>, field: JoinField, client: &Client) -> String {
    field.of(client).map(|value| words(cx, value)).unwrap_or_default()
}

fn words(cx: &Cx<'_>, value: Value<'_>) -> String {
    match value {
        Value::Text(text) => text.lines().collect::<Vec<_>>().join(", "),
        Value::Birthday(date) => date.to_string(),
        Value::Language(language) => cx.t(language.key()),
        Value::Form(AddressForm::Informal) => cx.t("form-informal"),
        Value::Form(AddressForm::Formal) => cx.t("form-formal"),
        Value::Since(year) => year.to_string(),
        Value::Tier(tier) => format!("{tier:?}"),
        Value::State(ClientState::Active) => cx.t("person-file-active"),
        Value::State(ClientState::Lost { .. }) => cx.t("state-lost"),
        Value::State(ClientState::Archived) => cx.t("state-archived"),
    }
}

fn field_key(field: JoinField) -> &'static str {
    match field {
        JoinField::FullName => "person-file-full-name",
        JoinField::PreferredName => "person-file-preferred-name",
        JoinField::Company => "person-file-company",
        JoinField::Postal => "person-file-postal",
        JoinField::Place => "person-file-place",
        JoinField::Birthday => "person-file-birthday",
        JoinField::Language => "person-file-language",
        JoinField::Form => "person-file-form",
        JoinField::Since => "export-since",
        JoinField::Tier => "export-tier",
        JoinField::State => "person-file-state",
    }
}

fn why_key(why: Why) -> &'static str {
    match why {
        Why::SameEmail => "doubles-same-email",
        Why::SamePhone => "doubles-same-phone",
        Why::SameName => "doubles-same-name",
        Why::LikeName => "doubles-like-name",
        Why::SameBirthday => "doubles-same-birthday",
        Why::SameCompany => "doubles-same-company",
    }
}
