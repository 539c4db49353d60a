//! How feelings moved: a pair of bars for each affinity, then and now, and who moved.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::{copy, head, head_with};
use crate::model::Affinity;
use crate::model::review::{Feelings, Moved};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type};
use crate::ui::widgets::{ink, label};

const HEIGHT: f32 = 216.0;
const BAR: f32 = 16.0;
/// So many of those who moved are named.
const NAMED: usize = 5;

pub(super) fn show(ui: &mut Ui, cx: &Cx<'_>, feelings: &Feelings) {
    let said = sentence(cx, feelings);
    let title = cx.t("affinity");
    let from = ui.cursor().min;
    if feelings.now.iter().sum::<usize>() == 0 {
        head(ui, title, &said);
        return;
    }
    head_with(ui, title.clone(), &said, |ui| {
        legend(ui, cx, feelings);
        copy::button(ui, cx, &title, || table(cx, feelings));
    });
    ui.add_space(8.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
    bars(ui, rect, feelings);
    copy::picture(ui, &title, Rect::from_min_max(from, rect.max));
    for (key, moved) in [("review-up", &feelings.up), ("review-down", &feelings.down)] {
        if let Some(text) = names(cx, key, moved) {
            label(ui, text, Type::Body, ui.tokens().text);
        }
    }
}

/// "39 people moved up since last December and 6 down; the middle is now 7."
fn sentence(cx: &Cx<'_>, feelings: &Feelings) -> String {
    let middle = feelings.middle.map(|it| it.value().to_string()).unwrap_or_default();
    let day = cx.text.day(feelings.before, cx.state.today);
    let args = [
        ("up", feelings.up.len().into()),
        ("down", feelings.down.len().into()),
        ("day", day.into()),
        ("middle", middle.into()),
    ];
    if feelings.now.iter().sum::<usize>() == 0 {
        cx.t("review-nobody-rated")
    } else if feelings.then.iter().sum::<usize>() == 0 {
        cx.tw("review-first-feelings", &args)
    } else {
        cx.tw("review-feelings", &args)
    }
}

fn names(cx: &Cx<'_>, key: &'static str, moved: &[Moved]) -> Option<String> {
    let named: Vec<String> = moved
        .iter()
        .take(NAMED)
        .filter_map(|moved| {
            let name = cx.state.book.client(moved.client)?.full_name.as_str();
            Some(format!("{name} {}–{}", moved.from.value(), moved.to.value()))
        })
        .collect();
    let more = moved.len() - named.len();
    let args = [("names", named.join(", ").into()), ("more", more.into())];
    let text =
        if key == "review-up" { cx.tw("review-up", &args) } else { cx.tw("review-down", &args) };
    (!named.is_empty()).then_some(text)
}

fn legend(ui: &mut Ui, cx: &Cx<'_>, feelings: &Feelings) {
    let tokens = ui.tokens();
    let day = cx.text.month(feelings.before);
    let warm = tokens.affinity[8].mark;
    for (text, filled) in [(day, false), (cx.t("review-now"), true)] {
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 12.0), Sense::hover());
        if filled {
            ui.painter().rect_filled(rect, 2.0, warm);
        } else {
            let stroke = Stroke::new(1.0, tokens.control);
            ui.painter().rect_stroke(rect, 2.0, stroke, StrokeKind::Inside);
        }
        ui.label(ink(text, Type::Caption, tokens.weak));
        ui.add_space(6.0);
    }
}

fn bars(ui: &Ui, rect: Rect, feelings: &Feelings) {
    let tokens = ui.tokens();
    let painter = ui.painter();
    let floor = rect.bottom() - 26.0;
    let most = feelings.then.iter().chain(&feelings.now).copied().max().unwrap_or(1).max(1);
    let unit = (floor - rect.top() - 22.0) / most as f32;
    let step = rect.width() / 11.0;
    let round = CornerRadius { nw: 2, ne: 2, sw: 0, se: 0 };
    for affinity in Affinity::all() {
        let at = usize::from(affinity.value());
        let middle = rect.left() + step * (at as f32 + 0.5);
        let bar = |left: f32, count: usize| {
            let top = floor - unit * count as f32;
            Rect::from_min_max(pos2(left, top), pos2(left + BAR, floor))
        };
        let (then, now) = (feelings.then[at], feelings.now[at]);
        if then > 0 {
            let stroke = Stroke::new(1.0, tokens.control);
            painter.rect_stroke(bar(middle - BAR - 1.0, then), round, stroke, StrokeKind::Inside);
        }
        if now > 0 {
            let bar = bar(middle + 1.0, now);
            painter.rect_filled(bar, round, tokens.affinity[at].mark);
            let above = bar.center_top() - vec2(0.0, 3.0);
            let font = Type::Caption.font();
            painter.text(above, Align2::CENTER_BOTTOM, now.to_string(), font, tokens.strong);
        }
        let below = pos2(middle, floor + 6.0);
        let font = Type::CaptionStrong.font();
        painter.text(below, Align2::CENTER_TOP, at.to_string(), font, tokens.strong);
    }
    painter.hline(rect.x_range(), floor, Stroke::new(1.0, tokens.control));
}

fn table(cx: &Cx<'_>, feelings: &Feelings) -> String {
    let then = cx.text.month(feelings.before);
    let mut rows = vec![vec![cx.t("affinity"), then, cx.t("review-now")]];
    let counts = feelings.then.iter().zip(&feelings.now).enumerate();
    rows.extend(
        counts.map(|(at, (then, now))| [at, *then, *now].iter().map(ToString::to_string).collect()),
    );
    copy::lines(&rows)
}
