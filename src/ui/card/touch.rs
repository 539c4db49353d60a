//! The two things one does from the table: write to the client, or log a touch in place.

use egui::{Id, Key, Ui};

use crate::app::{Action, ClientAction};
use crate::model::{Client, Direction, Interaction, InteractionId, InteractionKind};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{Button, Field, interaction_icon, label};

fn id(client: &Client) -> Id {
    Id::unique(("log", client.id))
}

/// *Write* and *Log*.
pub(super) fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let writable = cx.state.is_writable();
    let (log, write) = (cx.t("card-log"), cx.t("card-write"));
    let log = Button::ghost(log).small().enabled(writable);
    let write = Button::ghost(write).small().enabled(writable && client.is_active());
    if ui.add(write).clicked() {
        cx.send(Action::Client(client.id, ClientAction::Write));
    }
    if ui.add(log).clicked() {
        let open = is_open(cx, client);
        cx.drafts.log = (!open).then(|| (client.id, String::new()));
        cx.drafts.log_kind = None;
        cx.drafts.focus = (!open).then(|| id(client));
    }
}

/// How much room the two take beside each other, in points.
pub(super) fn width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    ["card-write", "card-log"].iter().map(|key| Button::ghost(cx.t(key)).small().width(ui)).sum()
}

fn is_open(cx: &Cx<'_>, client: &Client) -> bool {
    cx.drafts.log.as_ref().is_some_and(|(of, _)| *of == client.id)
}

/// The line on a touch, while it is asked for.
pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    if !is_open(cx, client) {
        return;
    }
    let Some((_, mut line)) = cx.drafts.log.clone() else { return };
    let (kind, direction) = cx.drafts.log_kind.unwrap_or((InteractionKind::Call, Direction::Out));
    let mut chosen = (kind, direction);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for of in InteractionKind::ALL {
            let (text, glyph) = (cx.t(of.key()), sign(cx, of, direction));
            if ui.add(one(text, of == kind).icon(glyph)).clicked() {
                chosen.0 = of;
            }
        }
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let ways = [(Direction::Out, cx.t("log-out")), (Direction::In, cx.t("log-in"))];
        for (of, text) in ways {
            if ui.add(one(text, of == direction)).clicked() {
                chosen.1 = of;
            }
        }
    });
    cx.drafts.log_kind = Some(chosen);
    let (name, hint) = (cx.t("log-line"), cx.t("log-line-hint"));
    let response = Field::new(&mut line, id(client), name).hint(hint).quiet().show(ui);
    if response.changed() {
        cx.drafts.log = Some((client.id, line.clone()));
    }
    let keys = |key| response.lost_focus() && ui.input(|input| input.key_pressed(key));
    let (mut done, mut left) = (keys(Key::Enter), keys(Key::Escape));
    ui.horizontal(|ui| {
        let (log, leave) = (cx.t("log-it"), cx.t("log-leave"));
        done |= ui.add(Button::secondary(log).small()).clicked();
        left |= ui.add(Button::ghost(leave).small()).clicked();
    });
    if !line.is_empty() || done || left {
        // The day is today: said, since a touch is never dated by hand.
        let day = cx.text.day(cx.state.today, cx.state.today);
        let text = cx.tw("log-day", &[("day", day.into())]);
        label(ui, text, Type::Caption, ui.tokens().weak);
    }
    if done {
        let (kind, direction) = chosen;
        cx.send(Action::Client(client.id, ClientAction::Log(kind, direction, line)));
    }
    if done || left {
        cx.drafts.log = None;
        cx.drafts.log_kind = None;
    }
}

fn one(text: impl Into<String>, chosen: bool) -> Button {
    if chosen { Button::secondary(text).small() } else { Button::ghost(text).small() }
}

/// The sign that a touch of this kind would have.
fn sign(cx: &Cx<'_>, kind: InteractionKind, direction: Direction) -> char {
    let on = cx.state.today;
    let id = InteractionId(0);
    interaction_icon(&Interaction { id, on, kind, direction, line: String::new() })
}
