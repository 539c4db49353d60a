//! The line with which people are added, open in place above the table, and what speaks against it.

use egui::{Align, Id, Key, Layout, Ui, Vec2};

use crate::app::{Action, Command, Complaint};
use crate::store::import::Candidate;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, size};
use crate::ui::widgets::{Button, Field, icon_button, strip};

/// Names that are listed before the rest is only counted.
const MOST_NAMES: usize = 4;

fn id() -> Id {
    Id::unique("clients-add-line")
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.take(Command::Add) && cx.state.is_writable() {
        cx.drafts.adding = true;
        cx.drafts.focus = Some(id());
    }
    if !cx.drafts.adding {
        return;
    }
    // What was handed in and taken leaves the field; what was not stays, to be mended.
    if std::mem::take(&mut cx.drafts.line_sent) && cx.state.complaint.is_none() {
        cx.drafts.add_line.clear();
    }
    line(ui, cx);
    complaint(ui, cx);
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (add, close) = (cx.t("add"), cx.t("add-close"));
    let (name, hint) = (cx.t("add-line-name"), cx.t("add-line-hint"));
    let (mut done, mut left) = (false, false);
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), size::FIELD_LARGE),
        Layout::left_to_right(Align::Center),
        |ui| {
            let font = Type::BodyStrong.font();
            let strong = ui.tokens().strong;
            let text = ui.painter().layout_no_wrap(add.clone(), font, strong);
            let button = text.size().x + 24.0;
            let width = ui.available_width() - button - size::CLICK - 16.0;
            let field = |ui: &mut Ui| {
                let field = Field::new(&mut cx.drafts.add_line, id(), name);
                field.icon(icons::USER_PLUS).hint(hint).height(size::FIELD_LARGE).show(ui)
            };
            let response = ui.allocate_ui(Vec2::new(width, size::FIELD_LARGE), field).inner;
            if response.changed() && cx.state.complaint.is_some() {
                cx.send(Action::DropLine);
            }
            let keys = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
            (done, left) = (keys(Key::Enter), keys(Key::Escape));
            let given = !cx.drafts.add_line.trim().is_empty();
            done |= ui.add(Button::primary(add).wide(button).enabled(given)).clicked();
            left |= icon_button(ui, icons::X, close).clicked();
        },
    );
    if done {
        cx.drafts.line_sent = true;
        cx.drafts.focus = Some(id());
        cx.send(Action::AddLine(cx.drafts.add_line.clone()));
    }
    if left {
        cx.drafts.adding = false;
        cx.drafts.add_line.clear();
        cx.drafts.focus = Some(super::search::id());
        cx.send(Action::DropLine);
    }
}

/// Why the line was not taken, said where it was typed.
fn complaint(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let hint = (icons::LIGHTBULB, tokens.hint, tokens.hint_soft);
    match &cx.state.complaint {
        Some(Complaint::SeveralPeople(people)) => several(ui, cx, people),
        Some(Complaint::Nobody(line)) if !line.is_empty() => {
            let text = cx.tw("complaint-nobody", &[("line", line.as_str().into())]);
            low(ui, 44.0, |ui| strip(ui, hint, "", &text, |_| {}));
        }
        Some(Complaint::Known(name)) => {
            let text = cx.tw("complaint-known", &[("name", name.as_str().into())]);
            low(ui, 44.0, |ui| strip(ui, hint, "", &text, |_| {}));
        }
        _ => {}
    }
}

fn several(ui: &mut Ui, cx: &mut Cx<'_>, people: &[Candidate]) {
    let tokens = ui.tokens();
    let names: Vec<&str> = people.iter().take(MOST_NAMES).map(Candidate::title).collect();
    let mut names = names.join(" · ");
    if let Some(more) = people.len().checked_sub(MOST_NAMES).filter(|more| *more > 0) {
        names = format!("{names} · {}", cx.tw("and-more", &[("count", more.into())]));
    }
    let (question, each, leave) =
        (cx.t("several-addresses"), cx.t("several-each"), cx.t("several-leave"));
    let sign = (icons::HAND_PALM, tokens.refuse, tokens.refuse_soft);
    let (mut makes, mut leaves) = (false, false);
    low(ui, 60.0, |ui| {
        strip(ui, sign, &question, &names, |ui| {
            leaves = ui.add(Button::ghost(leave)).clicked();
            makes = ui.add(Button::secondary(each)).clicked();
        });
    });
    if makes || leaves {
        cx.drafts.focus = Some(id());
        cx.drafts.line_sent = makes;
        cx.send(if makes { Action::AddEach } else { Action::DropLine });
    }
}

/// A strip is as high as its place: one of so many points, more where the text needs them.
fn low(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(Vec2::new(ui.available_width(), height), contents);
}
