//! Who was found: name, company, affinity, with what the search has found in them.

use egui::{Align2, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::app::{Action, Lookup, LookupAction};
use crate::model::Client;
use crate::model::search::highlights;
use crate::ui::card::work;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, size};
use crate::ui::widgets::{chip, label, label_with_hits, row};

/// Below the list: how many they are.
const COUNT: f32 = 40.0;

/// Between two lines.
const GAP: f32 = 2.0;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, lookup: &Lookup) {
    let tokens = ui.tokens();
    let rect = ui.max_rect();
    let list = Rect::from_min_max(
        rect.min + vec2(8.0, 8.0),
        pos2(rect.right() - 8.0, rect.bottom() - COUNT),
    );
    let count = cx.tw("lookup-people", &[("count", lookup.hits.len().into())]);
    let at = pos2(rect.left() + 20.0, rect.bottom() - 22.0);
    let font = Type::Caption.font();
    ui.painter().text(at, Align2::LEFT_CENTER, &count, font, tokens.weak);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(list).id_salt("list"));
    ui.spacing_mut().item_spacing = Vec2::new(0.0, GAP);
    if lookup.hits.is_empty() {
        ui.add_space(8.0);
        let text = if cx.state.indexes.search().is_some() {
            cx.tw("lookup-nobody", &[("query", lookup.query.trim().into())])
        } else {
            cx.t("file-reading-long")
        };
        label(&mut ui, text, Type::Body, tokens.text);
        return;
    }
    let mut area = ScrollArea::vertical().id_salt("lookup-hits").auto_shrink(false);
    if let Some(offset) = offset(&ui, lookup, list.height()) {
        area = area.vertical_scroll_offset(offset);
    }
    area.show_rows(&mut ui, size::LOOKUP_ROW, lookup.hits.len(), |ui, range| {
        for at in range {
            let Some(id) = lookup.hits.get(at) else { continue };
            let Some(client) = cx.state.book.client(*id) else { continue };
            let chosen = at == lookup.chosen;
            let response = row(ui, size::LOOKUP_ROW, chosen, &client.full_name, |ui, rect| {
                line(ui, client, &lookup.query, rect);
            });
            if response.clicked() {
                cx.send(Action::Lookup(LookupAction::Choose(at)));
            }
        }
    });
}

/// Where the list has to be scrolled to when another line was chosen, so that it is in sight.
fn offset(ui: &Ui, lookup: &Lookup, height: f32) -> Option<f32> {
    let id = egui::Id::unique("lookup-chosen");
    let now = (lookup.chosen, lookup.query.clone());
    let last = ui.data(|data| data.get_temp::<(usize, String, f32)>(id));
    let before = match &last {
        Some((chosen, query, offset)) if *query == now.1 => {
            if *chosen == now.0 {
                return None;
            }
            *offset
        }
        _ => 0.0,
    };
    let top = lookup.chosen as f32 * (size::LOOKUP_ROW + GAP);
    let offset = before.clamp((top + size::LOOKUP_ROW - height).max(0.0), top.max(0.0));
    ui.data_mut(|data| data.insert_temp(id, (now.0, now.1, offset)));
    Some(offset)
}

fn line(ui: &mut Ui, client: &Client, query: &str, rect: Rect) {
    let tokens = ui.tokens();
    let words = Rect::from_min_max(
        rect.min + vec2(12.0, 7.0),
        pos2(rect.right() - 50.0, rect.bottom() - 4.0),
    );
    let mut text = ui.new_child(UiBuilder::new().max_rect(words).id_salt("words"));
    text.spacing_mut().item_spacing.y = 3.0;
    let hits = highlights(&client.full_name, query);
    label_with_hits(&mut text, &client.full_name, &hits, Type::BodyMedium, tokens.strong);
    let below = second(client, query, !hits.is_empty());
    let hits = highlights(&below, query);
    let ink = if hits.is_empty() { tokens.weak } else { tokens.strong };
    label_with_hits(&mut text, &below, &hits, Type::Caption, ink);
    let place =
        Rect::from_min_size(pos2(rect.right() - 42.0, rect.center().y - 10.0), vec2(30.0, 20.0));
    let mut end = ui.new_child(UiBuilder::new().max_rect(place).id_salt("chip"));
    chip(&mut end, client.affinity.current());
}

/// Where they work; for one whose name does not say why they were found, what does.
fn second(client: &Client, query: &str, visible: bool) -> String {
    let place = work(client);
    if visible || !highlights(&place, query).is_empty() {
        return place;
    }
    let names = std::iter::once(&client.preferred_name).chain(&client.nicknames);
    let people = client.people.iter().map(|person| &person.name);
    let known = names.chain(&client.phones).chain(people).cloned();
    let mut texts = known.chain(client.emails.iter().map(ToString::to_string));
    texts.find(|text| !highlights(text, query).is_empty()).unwrap_or(place)
}
