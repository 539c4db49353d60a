//! What stands in a row: name, company and place, affinity, last contact, what comes next, the
//! marks of the last years. What a search has found is marked, or said where it stands out of sight.

use egui::accesskit::Role;
use egui::{Rect, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::model::search::{HitField, highlights};
use crate::model::{Client, ClientState, Mark, Occasion};
use crate::ui::card::work;
use crate::ui::cx::Cx;
use crate::ui::text::year;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{
    YearMark, chip, ink, inline_icon, interaction_icon, label_with_hits, note_mark, truncated,
};

/// How many years have a mark.
pub(super) const YEARS: i32 = 4;

/// From the last mark to the row's end.
const END: f32 = 22.0;

pub(super) fn name(ui: &mut Ui, client: &Client, query: &str) {
    ui.set_max_width((ui.available_width() - 12.0).max(0.0));
    ui.add_space(12.0);
    let ink = if client.is_active() { ui.tokens().strong } else { ui.tokens().weak };
    let hits = highlights(&client.full_name, query);
    label_with_hits(ui, &client.full_name, &hits, Type::BodyMedium, ink);
}

pub(super) fn company(
    ui: &mut Ui,
    cx: &Cx<'_>,
    client: &Client,
    (query, hit): (&str, Option<HitField>),
) {
    let tokens = ui.tokens();
    let work = work(client);
    let remark = remark(cx, client, hit);
    let wide = remark.as_ref().map_or(0.0, |text| {
        let font = Type::Caption.font();
        ui.painter().layout_no_wrap(text.clone(), font, tokens.weak).size().x + 6.0
    });
    let room = (ui.available_width() - 12.0 - wide).max(0.0);
    ui.spacing_mut().item_spacing.x = 6.0;
    if !work.is_empty() {
        ui.scope(|ui| {
            ui.set_max_width(room);
            let hits = highlights(&work, query);
            label_with_hits(ui, &work, &hits, Type::Body, tokens.text);
        });
    }
    if let Some(text) = remark {
        ui.label(ink(text, Type::Caption, tokens.weak));
    }
}

/// That somebody is no client any more, or where a hit stands that the row does not show.
fn remark(cx: &Cx<'_>, client: &Client, hit: Option<HitField>) -> Option<String> {
    let key = match hit {
        Some(HitField::Nickname) => "hit-nickname",
        Some(HitField::Email) => "hit-email",
        Some(HitField::Phone) => "hit-phone",
        Some(HitField::Tag) => "hit-tag",
        Some(HitField::Person) => "hit-person",
        Some(HitField::Anecdote) => "hit-anecdote",
        Some(HitField::Interaction) => "hit-interaction",
        Some(HitField::Note) => "hit-note",
        Some(HitField::Postal) => "hit-postal",
        Some(HitField::Remark) => "hit-remark",
        None | Some(HitField::Name | HitField::Company | HitField::Place) => match client.state {
            ClientState::Active => return None,
            ClientState::Lost { .. } => "state-lost",
            ClientState::Archived => "state-archived",
        },
    };
    Some(cx.t(key))
}

pub(super) fn affinity(ui: &mut Ui, client: &Client) {
    chip(ui, client.affinity.current());
}

pub(super) fn contact(ui: &mut Ui, cx: &Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.x = 8.0;
    let Some(touch) = client.last_contact() else {
        let never = cx.t("contact-never");
        truncated(ui, never, Type::Body, tokens.weak);
        return;
    };
    inline_icon(ui, interaction_icon(touch), 16.0, tokens.text);
    let days = (cx.state.today - touch.on).num_days().max(0);
    let text = cx.tw("table-contact", &[("days", days.into())]);
    truncated(ui, text, Type::Body, tokens.strong);
}

pub(super) fn next(ui: &mut Ui, cx: &Cx<'_>, client: &Client) {
    let Some(next) = cx.state.table.next.get(client.id) else { return };
    let tokens = ui.tokens();
    ui.spacing_mut().item_spacing.x = 5.0;
    truncated(ui, cx.t(next.occasion.key()), Type::Body, tokens.text);
    // The note of the season has no day of its own.
    if !matches!(next.occasion, Occasion::YearEnd(_)) {
        ui.label(ink(cx.text.short_day(next.by, cx.state.today), Type::Body, tokens.weak));
    }
}

/// The years that have a mark, each with the middle of its place.
pub(super) fn years(cx: &Cx<'_>, right: f32, step: f32) -> impl Iterator<Item = (f32, i32)> {
    let last = cx.state.year;
    (0..YEARS).map(move |back| (right - END - step * back as f32, last - back))
}

pub(super) fn marks(ui: &mut Ui, cx: &Cx<'_>, client: &Client, step: f32) {
    let cell = ui.max_rect();
    for (middle, of) in years(cx, cell.right(), step) {
        let Some(mark) = mark(cx, client, of) else { continue };
        let place = Rect::from_center_size(pos2(middle, cell.center().y), Vec2::splat(18.0));
        let id = egui::Id::unique(("mark", client.id, of));
        let response = ui.interact(place, id, Sense::hover());
        let name = || cx.tw(mark_key(mark), &[("year", year(of))]);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name()));
        response.on_hover_ui(|ui| {
            ui.label(name());
        });
        note_mark(ui, place, mark);
    }
}

/// What became of the note of one year; `None` before the client's time.
fn mark(cx: &Cx<'_>, client: &Client, of: i32) -> Option<YearMark> {
    match client.mark(of) {
        Mark::Answered => Some(YearMark::Answered),
        Mark::Sent => Some(YearMark::Sent),
        Mark::Draft | Mark::Ready | Mark::HandedOver => Some(YearMark::Draft),
        Mark::ToWrite if cx.state.table.aside.contains(&(client.id, of)) => Some(YearMark::Aside),
        Mark::ToWrite if client.since.is_some_and(|since| since > of) => None,
        Mark::ToWrite => Some(YearMark::None),
    }
}

fn mark_key(mark: YearMark) -> &'static str {
    match mark {
        YearMark::None => "mark-none-in",
        YearMark::Draft => "mark-draft-in",
        YearMark::Sent => "mark-sent-in",
        YearMark::Answered => "mark-answered-in",
        YearMark::Aside => "mark-aside-in",
    }
}
