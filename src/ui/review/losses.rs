//! Clients lost: a bar for each year, beside what most sellers lose without knowing it.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{copy, head, head_with};
use crate::model::ClientState;
use crate::model::review::Losses;
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::label;

const HEIGHT: f32 = 110.0;
/// A bar of so many percent is as high as there is room; more is never drawn higher.
const FULL: f32 = 30.0;
/// So many of those who were lost are named.
const NAMED: usize = 6;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, (losses, year): (&Losses, i32)) {
    let said = sentence(cx, losses, year);
    let title = cx.t("review-lost");
    let from = ui.cursor().min;
    if losses.years.is_empty() {
        head(ui, title, &said);
        return;
    }
    head_with(ui, title.clone(), &said, |ui| {
        copy::button(ui, cx, &title, || table(cx, losses));
    });
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    bars(ui, cx, rect, (losses, year));
    copy::picture(ui, &title, Rect::from_min_max(from, rect.max));
    for id in losses.lost.iter().take(NAMED) {
        if let Some(client) = cx.state.book.client(*id)
            && let ClientState::Lost { on, why } = &client.state
        {
            let day = cx.text.day(*on, cx.state.today);
            let name = client.full_name.as_str();
            let args = [("name", name.into()), ("day", day.into()), ("why", why.as_str().into())];
            let text = cx.tw("review-lost-one", &args);
            label(ui, text, Type::Body, ui.tokens().weak);
        }
    }
}

/// "You lost 6 of 84 in 2026. Four of them had heard nothing from you for over 27 days."
fn sentence(cx: &Cx<'_>, losses: &Losses, year: i32) -> String {
    let Some(last) = losses.years.last() else { return cx.t("review-lost-unknown") };
    let args = [
        ("lost", last.lost.into()),
        ("of", last.of.into()),
        ("year", crate::ui::text::year(year)),
        ("unheard", losses.unheard.into()),
    ];
    let text = cx.tw("review-lost-line", &args);
    let usual = cx.t("review-lost-usual");
    format!("{text} {usual}")
}

fn bars(ui: &Ui, cx: &Cx<'_>, rect: Rect, (losses, year): (&Losses, i32)) {
    let tokens = ui.tokens();
    let painter = ui.painter();
    let floor = rect.bottom() - 24.0;
    let room = floor - rect.top() - 20.0;
    let step = rect.width() / losses.years.len() as f32;
    let round = CornerRadius { nw: 2, ne: 2, sw: 0, se: 0 };
    for (nth, one) in losses.years.iter().enumerate() {
        let middle = rect.left() + step * (nth as f32 + 0.5);
        let percent = one.percent();
        let height = (room * (percent as f32 / FULL).min(1.0)).max(1.0);
        let half = (step * 0.22).min(20.0);
        let bar =
            Rect::from_min_max(pos2(middle - half, floor - height), pos2(middle + half, floor));
        let is_now = one.year == year;
        let fill = if is_now { tokens.accent } else { tokens.control };
        painter.rect_filled(bar, round, fill);
        let text = cx.tw("review-percent", &[("percent", percent.into())]);
        let style = if is_now { Type::CaptionStrong } else { Type::Caption };
        let above = bar.center_top() - vec2(0.0, 3.0);
        painter.text(above, Align2::CENTER_BOTTOM, text, style.font(), tokens.strong);
        let below = pos2(middle, floor + 5.0);
        let name = one.year.to_string();
        painter.text(below, Align2::CENTER_TOP, name, style.font(), tokens.text);
    }
    painter.hline(rect.x_range(), floor, Stroke::new(1.0, tokens.control));
}

fn table(cx: &Cx<'_>, losses: &Losses) -> String {
    let heads = ["review-year", "review-lost", "review-of", "review-share"];
    let mut rows = vec![heads.map(|key| cx.t(key)).to_vec()];
    rows.extend(losses.years.iter().map(|one| {
        let cells = [one.year.to_string(), one.lost.to_string(), one.of.to_string()];
        cells.into_iter().chain([one.percent().to_string()]).collect()
    }));
    copy::lines(&rows)
}
