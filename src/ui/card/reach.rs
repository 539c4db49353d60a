//! People around the client, and ways to reach them.

use egui::{Align, Id, Ui};

use super::divide;
use crate::model::Client;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{ends, fold, icon_button, inline_icon, label, truncated};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let people: Vec<String> = client
        .people
        .iter()
        .map(|person| match person.relation.as_str() {
            "" => person.name.clone(),
            relation => format!("{}, {relation}", person.name),
        })
        .collect();
    let mut lines = Vec::new();
    if !people.is_empty() {
        lines.push((icons::USERS, people.join(" · "), false));
    }
    if let Some(birthday) = client.birthday {
        let day = birthday.in_year(2000).map(|day| cx.text.day(day, day)).unwrap_or_default();
        lines.push((icons::CAKE, day, false));
    }
    lines.extend(client.phones.iter().map(|phone| (icons::PHONE, phone.clone(), true)));
    lines.extend(client.emails.iter().map(|mail| (icons::AT, mail.to_string(), true)));
    if !client.postal.is_empty() {
        lines.push((icons::ENVELOPE_SIMPLE, client.postal.clone(), true));
    }
    if lines.is_empty() {
        return;
    }
    divide(ui, cx);
    if cx.room.has_folded_card() {
        let title = cx.t("card-reach");
        if !fold(ui, Id::unique(("fold-reach", client.id)), &title, lines.len()) {
            return;
        }
    }
    for (glyph, text, copied) in lines {
        ui.horizontal(|ui| {
            inline_icon(ui, glyph, 14.0, tokens.text);
            if !copied {
                label(ui, text, Type::Body, tokens.text);
                return;
            }
            let whole = |ui: &mut Ui| {
                truncated(ui, text.as_str(), Type::Body, tokens.text);
            };
            ends(ui, Align::Center, whole, |ui| {
                let name = cx.tw("copy-it", &[("what", text.as_str().into())]);
                if icon_button(ui, icons::COPY, name).clicked() {
                    ui.copy_text(text.clone());
                }
            });
        });
    }
}
