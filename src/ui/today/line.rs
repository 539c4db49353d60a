//! One attention: to whom, why, and what can be done about it.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Align, Align2, Layout, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::reason;
use crate::app::{Action, ClientAction, Screen, TodayAction};
use crate::model::attention::Line;
use crate::model::{Client, DueKind, InteractionKind};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{Button, chip, ends, icon_button, ring, truncated};

/// Where the names begin.
pub(super) const ICON: f32 = 38.0;
const HEIGHT: f32 = 68.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Arc<Client>, line: &Line) {
    let tokens = ui.tokens();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let first = line.dues.first().map_or(DueKind::Silence, |due| due.kind);
    let sign = pos2(rect.left() + 11.0, rect.center().y);
    ui.painter().text(sign, Align2::CENTER_CENTER, glyph(first), icon(22.0), tokens.accent);
    let inner = egui::Rect::from_min_max(pos2(rect.left() + ICON, rect.top()), rect.max);
    let layout = Layout::left_to_right(Align::Center);
    let place = UiBuilder::new().max_rect(inner).layout(layout).id_salt(("today", client.id));
    let mut row = ui.new_child(place);
    let (text, others) = (reason::sentence(cx, client, line), reason::others(cx, line));
    let mut shown = false;
    let who = |ui: &mut Ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space((HEIGHT - 46.0) / 2.0);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 10.0;
                let name = truncated(ui, client.full_name.as_str(), Type::Heading, tokens.strong);
                let name = name.interact(Sense::click());
                name.widget_info(|| WidgetInfo::labeled(Role::Link, true, &client.full_name));
                if name.has_focus() {
                    ring(ui, name.rect, radius::BUTTON, 2.0);
                }
                shown |= name.clicked();
                chip(ui, client.affinity.current());
                if let Some(others) = others {
                    truncated(ui, others, Type::Body, tokens.weak);
                }
            });
            truncated(ui, text, Type::Body, tokens.text);
        });
    };
    let action = ends(&mut row, Align::Center, who, |ui| buttons(ui, cx, client, line));
    if shown {
        cx.send(Action::Go(Screen::Clients));
        cx.send(Action::Client(client.id, ClientAction::Show));
    }
    if let Some(action) = action {
        if matches!(action, TodayAction::Write(..)) {
            cx.drafts.focused_note = None;
        }
        cx.send(Action::Today(action));
    }
}

fn buttons(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, line: &Line) -> Option<TodayAction> {
    ui.spacing_mut().item_spacing.x = 6.0;
    let writable = cx.state.is_writable();
    let name = client.full_name.as_str();
    let named = |text: &str| format!("{text}: {name}");
    let mut action = None;
    if line.dues.iter().any(|due| due.kind == DueKind::GoodNews) && !client.postal.is_empty() {
        let copy = cx.t("today-copy-postal");
        if icon_button(ui, icons::COPY, named(&copy)).clicked() {
            ui.ctx().copy_text(client.postal.clone());
        }
    }
    let (write, log) = (cx.t("card-write"), cx.t("card-log"));
    let button = Button::secondary(write.clone()).small().name(named(&write)).enabled(writable);
    if ui.add(button).clicked() {
        action = Some(TodayAction::Write(client.id, line.dues.clone()));
    }
    let button = Button::secondary(log.clone()).small().name(named(&log)).enabled(writable);
    let button = ui.add(button);
    egui::Popup::menu(&button).show(|ui| {
        for kind in InteractionKind::ALL {
            let text = cx.t(kind.key());
            if ui.add(Button::ghost(text)).clicked() {
                action = Some(TodayAction::Log(client.id, line.dues.clone(), kind));
                ui.close();
            }
        }
    });
    if !writable {
        return None;
    }
    let (tomorrow, drop) = (cx.t("today-tomorrow"), cx.t("today-drop"));
    if icon_button(ui, icons::CLOCK, named(&tomorrow)).clicked() {
        action = Some(TodayAction::Tomorrow(client.id, line.dues.clone()));
    }
    if icon_button(ui, icons::X, named(&drop)).clicked() {
        action = Some(TodayAction::Drop(client.id, line.dues.clone()));
    }
    action
}

fn glyph(kind: DueKind) -> char {
    match kind {
        DueKind::Birthday => icons::CAKE,
        DueKind::Problem => icons::WARNING_CIRCLE,
        DueKind::ThankYou | DueKind::FollowUp | DueKind::Welcome => icons::RECEIPT,
        DueKind::Anniversary | DueKind::GoodNews => icons::CONFETTI,
        DueKind::Referral => icons::USER_PLUS,
        DueKind::Gathering => icons::USERS,
        DueKind::Thanksgiving => icons::ENVELOPE_SIMPLE,
        DueKind::Survey => icons::QUESTION,
        DueKind::Silence => icons::HOURGLASS_MEDIUM,
        DueKind::Appreciation => icons::GIFT,
    }
}
