//! The first start: an empty book with three ways in. Also what is shown while the file is read,
//! and when it can't be.

use egui::{Frame, Id, Key, Margin, Stroke, Ui, Vec2};

use super::cx::Cx;
use super::said;
use super::theme::{HasTokens, Type, icons, radius};
use super::widgets::{Button, Field, inline_icon, label, strip};
use crate::app::{Action, Complaint, FileAction, FileMode, ImportAction};
use crate::store::OpenError;

const CARD: Vec2 = Vec2::new(296.0, 252.0);

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let panel = Frame::new().fill(ui.tokens().panel);
    egui::CentralPanel::default().frame(panel).show(ui, |ui| match &cx.state.file.mode {
        FileMode::Reading => reading(ui, cx),
        FileMode::Unreadable(why) => unreadable(ui, cx, why),
        _ => ways_in(ui, cx),
    });
}

fn reading(ui: &mut Ui, cx: &mut Cx<'_>) {
    ui.centered_and_justified(|ui| {
        let text = cx.t("file-reading-long");
        ui.label(text);
    });
}

fn unreadable(ui: &mut Ui, cx: &mut Cx<'_>, why: &OpenError) {
    let tokens = ui.tokens();
    column(ui, cx, |ui, cx| {
        let title = cx.t("unreadable-title");
        label(ui, title, Type::Display, tokens.strong);
        let sign = (icons::WARNING, tokens.warn, tokens.warn_soft);
        let reason = said::open_error(cx, why);
        strip(ui, sign, "", &reason, |_| {});
        let safe = cx.t("unreadable-line");
        label(ui, safe, Type::Lead, tokens.text);
        restore(ui, cx, why);
        let open = cx.t("open-book");
        if ui.add(Button::secondary(open).icon(icons::FOLDER_OPEN)).clicked() {
            cx.send(Action::File(FileAction::Choose));
        }
    });
}

/// The ways back: the newest good backup, or a new book with the damaged one kept beside.
fn restore(ui: &mut Ui, cx: &mut Cx<'_>, why: &OpenError) {
    let OpenError::Unreadable { backup, .. } = why else { return };
    if let Some(good) = backup {
        let day = cx.text.day(good.backup.made.date(), cx.state.today);
        let time = good.backup.made.format("%H:%M").to_string();
        let args = [("day", day.into()), ("time", time.into()), ("count", good.clients.into())];
        let text = cx.tw("unreadable-restore", &args);
        if ui.add(Button::primary(text).icon(icons::ARROW_COUNTER_CLOCKWISE)).clicked() {
            cx.send(Action::File(FileAction::Restore));
        }
    }
    let anew = cx.t("unreadable-anew");
    if ui.add(Button::secondary(anew)).clicked() {
        cx.send(Action::File(FileAction::BeginAnew));
    }
}

/// The column in the middle, as wide as three cards where there is room.
fn column(ui: &mut Ui, cx: &mut Cx<'_>, contents: impl FnOnce(&mut Ui, &mut Cx<'_>)) {
    let room = ui.available_size();
    let width = (CARD.x * 3.0 + 48.0).min(room.x - 48.0);
    let top = ((room.y - 452.0) / 2.0 - 8.0).max(16.0);
    egui::ScrollArea::vertical().show(ui, |ui| {
        ui.add_space(top);
        ui.horizontal(|ui| {
            ui.add_space((room.x - width) / 2.0);
            ui.vertical(|ui| {
                ui.set_width(width);
                contents(ui, cx);
            });
        });
    });
}

fn ways_in(ui: &mut Ui, cx: &mut Cx<'_>) {
    column(ui, cx, |ui, cx| {
        let tokens = ui.tokens();
        let (title, line) = (cx.t("welcome-title"), cx.t("welcome-line"));
        label(ui, title, Type::Welcome, tokens.strong);
        ui.scope(|ui| {
            ui.set_max_width(620.0);
            label(ui, line, Type::Lead, tokens.text);
        });
        ui.add_space(20.0);
        let card = Vec2::new((ui.available_width() - 48.0) / 3.0, CARD.y);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 24.0;
            way(ui, cx, card, (icons::USER_PLUS, "welcome-type"), type_first);
            way(ui, cx, card, (icons::DOWNLOAD_SIMPLE, "welcome-import"), import_file);
            way(ui, cx, card, (icons::BOOK_OPEN, "welcome-sample"), open_sample);
        });
        ui.add_space(20.0);
        ui.horizontal(|ui| {
            inline_icon(ui, icons::FOLDER_OPEN, 16.0, tokens.weak);
            let (question, open) = (cx.t("welcome-have-book"), cx.t("welcome-open-it"));
            ui.label(super::widgets::ink(question, Type::Body, tokens.weak));
            if ui.add(Button::link(open)).clicked() {
                cx.send(Action::File(FileAction::Choose));
            }
        });
    });
}

fn way(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    size: Vec2,
    (glyph, key): (char, &'static str),
    doing: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let tokens = ui.tokens();
    let frame = Frame::new()
        .fill(tokens.page)
        .stroke(Stroke::new(1.0, tokens.hair))
        .corner_radius(radius::CARD)
        .inner_margin(Margin::same(24));
    let (title, line) = match key {
        "welcome-type" => (cx.t("welcome-type"), cx.t("welcome-type-line")),
        "welcome-import" => (cx.t("welcome-import"), cx.t("welcome-import-line")),
        _ => (cx.t("welcome-sample"), cx.t("welcome-sample-line")),
    };
    frame.show(ui, |ui| {
        ui.vertical(|ui| {
            ui.set_width(size.x - 50.0);
            ui.set_height(size.y - 50.0);
            ui.spacing_mut().item_spacing.y = 4.0;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(28.0), egui::Sense::hover());
            let font = super::theme::icon(28.0);
            let middle = egui::Align2::CENTER_CENTER;
            ui.painter().text(rect.center(), middle, glyph, font, tokens.accent);
            ui.add_space(10.0);
            label(ui, title, Type::Heading, tokens.strong);
            label(ui, line, Type::Body, tokens.text);
            ui.with_layout(egui::Layout::bottom_up(egui::Align::LEFT), |ui| doing(ui, cx));
        });
    });
}

fn type_first(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (add, hint) = (cx.t("add"), cx.t("welcome-type-hint"));
    let clicked = ui.add(Button::primary(add)).clicked();
    ui.add_space(4.0);
    let id = Id::unique("first-client");
    let field = Field::new(&mut cx.drafts.add_line, id, hint.clone()).hint(hint).height(34.0);
    let response = field.show(ui);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if clicked || entered {
        let line = std::mem::take(&mut cx.drafts.add_line);
        cx.send(Action::AddLine(line));
    }
    if let Some(Complaint::Nobody(line)) = &cx.state.complaint {
        let text = cx.tw("complaint-nobody", &[("line", line.as_str().into())]);
        label(ui, text, Type::Caption, ui.tokens().hint);
    }
}

fn import_file(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.t("import-choose");
    if ui.add(Button::secondary(text)).clicked() {
        cx.send(Action::Import(ImportAction::Choose));
    }
}

fn open_sample(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.t("welcome-sample-open");
    if ui.add(Button::secondary(text)).clicked() {
        cx.send(Action::File(FileAction::OpenSample));
    }
}
