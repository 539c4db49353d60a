//! The line with which people are added, and what is said of a line that can't be taken.

use egui::{Event, Id, Key, Ui, vec2};

use crate::app::{Action, Command, Complaint, ImportAction};
use crate::store::import::{Candidate, typed_line};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons, size};
use crate::ui::widgets::{Button, Field, elided, strip};

/// So many pasted lines are taken in one frame, so that the window never waits.
const LINES_A_FRAME: usize = 20;
/// More names are only counted.
const NAMES: usize = 6;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let import = cx.t("command-import");
    let text = elided(ui, &import, Type::BodyMedium, ui.tokens().strong, f32::INFINITY);
    let button = text.size().x + 46.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let width = ui.available_width() - button - 12.0;
        ui.allocate_ui(vec2(width, size::FIELD_LARGE), |ui| line(ui, cx));
        if ui.add(Button::secondary(import).icon(icons::DOWNLOAD_SIMPLE)).clicked() {
            cx.send(Action::Import(ImportAction::Open));
        }
    });
    next_pasted(cx);
    complaint(ui, cx);
}

fn line_id() -> Id {
    Id::unique("prepare-add-line")
}

fn line(ui: &mut Ui, cx: &mut Cx<'_>) {
    let id = line_id();
    take_pasted_lines(ui, cx, id);
    let (hint, name) = (cx.t("prepare-add-hint"), cx.t("add-line-name"));
    let response = Field::new(&mut cx.drafts.add_line, id, name)
        .hint(hint)
        .icon(icons::USER_PLUS)
        .height(size::FIELD_LARGE)
        .show(ui);
    if cx.take(Command::Add) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.changed() && has_complaint(cx) {
        cx.send(Action::DropLine);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        response.request_focus();
        let line = cx.drafts.add_line.trim().to_owned();
        if !line.is_empty() {
            // A line that can't be taken stays, to be put right.
            if typed_line(&line).is_ok() {
                cx.drafts.add_line.clear();
            }
            cx.send(Action::AddLine(line));
        }
    }
}

/// A field of one line would join what is pasted from a list.
fn take_pasted_lines(ui: &Ui, cx: &mut Cx<'_>, id: Id) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let waiting = &mut cx.drafts.prepare.pasted;
    ui.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Paste(text) if text.trim().contains(['\n', '\r']) => {
                let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                waiting.extend(lines.map(str::to_owned));
                false
            }
            _ => true,
        });
    });
}

/// Takes pasted lines in until one of them needs an answer.
fn next_pasted(cx: &mut Cx<'_>) {
    if has_complaint(cx) {
        return;
    }
    for _ in 0..LINES_A_FRAME {
        let Some(line) = cx.drafts.prepare.pasted.pop_front() else { break };
        let is_plain = typed_line(&line).is_ok();
        if !is_plain {
            cx.drafts.add_line.clone_from(&line);
        }
        cx.send(Action::AddLine(line));
        if !is_plain {
            break;
        }
    }
}

fn has_complaint(cx: &Cx<'_>) -> bool {
    matches!(
        cx.state.complaint,
        Some(Complaint::SeveralPeople(_) | Complaint::Nobody(_) | Complaint::Known(_))
    )
}

fn complaint(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (state, tokens) = (cx.state, ui.tokens());
    let hint = (icons::LIGHTBULB, tokens.hint, tokens.hint_soft);
    let (sign, title, line, way) = match &state.complaint {
        Some(Complaint::SeveralPeople(people)) => {
            let sign = (icons::HAND_PALM, tokens.refuse, tokens.refuse_soft);
            let title = cx.t("several-addresses");
            let each = cx.tw("prepare-make-each", &[("count", people.len().into())]);
            (sign, title, names(cx, people), Some((each, Way::Each)))
        }
        Some(Complaint::Nobody(line)) => {
            let text = cx.tw("complaint-nobody", &[("line", line.as_str().into())]);
            (hint, String::new(), text, None)
        }
        Some(Complaint::Known(name)) => {
            let text = cx.tw("complaint-known", &[("name", name.as_str().into())]);
            let show = cx.t("prepare-show");
            (hint, String::new(), text, state.selected.map(|id| (show, Way::Show(id))))
        }
        Some(Complaint::Field { .. }) | None => return,
    };
    ui.add_space(8.0);
    let leave = cx.t("several-leave");
    strip(ui, sign, &title, &line, |ui| {
        if ui.add(Button::ghost(leave)).clicked() {
            cx.drafts.add_line.clear();
            cx.drafts.focus = Some(line_id());
            cx.send(Action::DropLine);
        }
        if let Some((text, way)) = way
            && ui.add(Button::secondary(text)).clicked()
        {
            go(cx, way);
        }
    });
}

/// The way out that a complaint offers.
#[derive(Clone, Copy)]
enum Way {
    Each,
    Show(crate::model::ClientId),
}

fn go(cx: &mut Cx<'_>, way: Way) {
    match way {
        Way::Each => {
            cx.drafts.add_line.clear();
            cx.drafts.focus = Some(line_id());
            cx.send(Action::AddEach);
        }
        Way::Show(id) => {
            cx.send(Action::DropLine);
            cx.drafts.prepare.list(cx.state, super::Shown::Everyone);
            cx.drafts.prepare.go_to = Some(id);
        }
    }
}

fn names(cx: &Cx<'_>, people: &[Candidate]) -> String {
    let mut names: Vec<String> =
        people.iter().take(NAMES).map(|person| person.title().to_owned()).collect();
    if people.len() > NAMES {
        names.push(cx.tw("and-more", &[("count", (people.len() - NAMES).into())]));
    }
    names.join(", ")
}
