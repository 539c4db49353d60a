//! Beside the picture: who still waits for a note, and who was set aside and why.

use egui::{Rect, Ui, UiBuilder, pos2, vec2};

use crate::app::{Action, NoteAction};
use crate::model::{Client, ClientId};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, size};
use crate::ui::widgets::{Button, Lines, chip, hairline, ink, label, truncated};

const ROW: f32 = 48.0;

/// So many who wait are shown before one asks for all: what follows stays in sight.
const FEW: usize = 4;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let waiting = cx.drafts.close.summary.to_write.len();
    let aside = cx.drafts.close.summary.aside.len();
    head(ui, cx.t("close-to-write"), waiting);
    if waiting == 0 {
        let begun = cx.state.season().is_some();
        let nobody = cx.t(if begun { "close-to-write-nobody" } else { "close-not-begun" });
        label(ui, nobody, Type::Body, ui.tokens().weak);
    }
    let shown = if cx.drafts.close.all_left { waiting } else { waiting.min(FEW) };
    let lines = Lines::new(ui, ROW, shown);
    for at in lines.shown(ui, None) {
        if let Some((id, later)) = cx.drafts.close.summary.to_write.get(at).copied() {
            to_write(ui, cx, id, (later, lines.place(at)));
        }
    }
    if shown < waiting {
        let all = cx.tw("close-all-left", &[("count", waiting.into())]);
        if ui.add(Button::link(all)).clicked() {
            cx.drafts.close.all_left = true;
        }
    }
    if aside > 0 {
        set_aside_all(ui, cx, aside);
    }
    if cx.state.season().is_some() {
        ui.add_space(14.0);
        hairline(ui);
        ui.add_space(14.0);
        crate::ui::review::goal_form(ui, cx);
    }
}

fn set_aside_all(ui: &mut Ui, cx: &mut Cx<'_>, aside: usize) {
    ui.add_space(14.0);
    hairline(ui);
    ui.add_space(14.0);
    head(ui, cx.t("close-aside"), aside);
    let lines = Lines::new(ui, ROW, aside);
    for at in lines.shown(ui, None) {
        if let Some(id) = cx.drafts.close.summary.aside.get(at).copied() {
            set_aside(ui, cx, id, lines.place(at));
        }
    }
}

/// A heading; how many, where one does not see it at a glance.
fn head(ui: &mut Ui, title: String, count: usize) {
    let tokens = ui.tokens();
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(ink(title, Type::BodyStrong, tokens.strong));
        if count > 3 {
            ui.label(ink(count.to_string(), Type::Body, tokens.text));
        }
    });
    ui.add_space(6.0);
}

fn to_write(ui: &mut Ui, cx: &mut Cx<'_>, id: ClientId, (later, place): (u32, Rect)) {
    let Some(client) = cx.state.book.client(id) else { return };
    let about = if later > 0 {
        cx.tw("close-later", &[("count", later.into())])
    } else {
        client.company.clone()
    };
    let (write, name) = (cx.t("close-write"), client.full_name.as_str());
    let (button, hint) = if cx.room.is_slim() {
        (Button::ghost("").icon(icons::PENCIL_SIMPLE).wide(size::CLICK), write.as_ref())
    } else {
        (Button::secondary(write.clone()), "")
    };
    let button = button.small().name(format!("{write}: {name}"));
    if line(ui, client, (&about, place), (button, hint)) {
        cx.send(Action::Note(id, NoteAction::Open));
    }
}

fn set_aside(ui: &mut Ui, cx: &mut Cx<'_>, id: ClientId, place: Rect) {
    let state = cx.state;
    let Some(client) = state.book.client(id) else { return };
    let reason = state
        .season()
        .and_then(|season| season.place(id)?.set_aside.as_ref())
        .map_or("", |aside| aside.reason.as_str());
    let (back, name) = (cx.t("close-bring-back"), client.full_name.as_str());
    let name = format!("{back}: {name}");
    let glyph = icons::ARROW_COUNTER_CLOCKWISE;
    let button = Button::ghost("").icon(glyph).name(name).small().wide(size::CLICK);
    if line(ui, client, (reason, place), (button, &back)) {
        cx.send(Action::Note(id, NoteAction::BringBack));
    }
}

/// Name, one quiet line, a button with a hint, the chip. Answers whether the button was clicked.
fn line(
    ui: &mut Ui,
    client: &Client,
    (about, place): (&str, Rect),
    (button, hint): (Button, &str),
) -> bool {
    let mut line = ui.new_child(UiBuilder::new().max_rect(place).id_salt(client.id));
    let tokens = line.tokens();
    let middle = place.center().y;
    let mut end = line.new_child(
        UiBuilder::new()
            .max_rect(Rect::from_min_max(
                pos2(place.left() + 60.0, middle - 13.0),
                pos2(place.right(), middle + 13.0),
            ))
            .layout(egui::Layout::right_to_left(egui::Align::Center))
            .id_salt("end"),
    );
    chip(&mut end, client.affinity.current());
    end.add_space(4.0);
    let mut response = end.add(button);
    if !hint.is_empty() {
        response = response.on_hover_text(hint);
    }
    let words = Rect::from_min_max(
        place.min + vec2(0.0, 4.0),
        pos2(response.rect.left() - 8.0, place.bottom()),
    );
    let mut left = line.new_child(UiBuilder::new().max_rect(words).id_salt("words"));
    left.spacing_mut().item_spacing.y = -1.0;
    truncated(&mut left, client.full_name.as_str(), Type::BodyMedium, tokens.strong);
    truncated(&mut left, about, Type::Caption, tokens.weak);
    response.clicked()
}
