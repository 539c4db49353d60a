//! The header: the screen's name, its parts, how far the season is, the quick lookup.

use egui::{Align, Layout, Sense, Ui, Vec2};

use super::cx::Cx;
use super::keys::key_text;
use super::text::year;
use super::theme::{HasTokens, Type, icons, radius};
use super::widgets::{Button, at_end, icon_button, ink, key_cap, label, segmented};
use crate::app::{Action, Command, Counts, Screen, Stage};
use crate::model::pace::Progress;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let line = egui::Rect::from_min_max(
        egui::pos2(ui.max_rect().left() - 20.0, ui.max_rect().bottom() - 1.0),
        ui.max_rect().max + egui::vec2(20.0, 0.0),
    );
    ui.painter().rect_filled(line, 0.0, ui.tokens().hair);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        let screen = if cx.state.import.is_some() {
            title(ui, &cx.t("import-title"));
            None
        } else if cx.state.book.is_empty() {
            title(ui, &cx.t("welcome"));
            None
        } else {
            Some(cx.state.screen)
        };
        match screen {
            Some(Screen::YearEnd) => year_end(ui, cx),
            Some(Screen::Clients) => clients(ui, cx),
            Some(Screen::Today) if cx.state.letter.is_some() => super::today::header(ui, cx),
            Some(Screen::Today) => title(ui, &cx.t("command-today")),
            Some(Screen::Review) => {
                title(ui, &cx.t("command-review"));
                super::review::header(ui, cx);
            }
            None => {}
        }
        at_end(ui, |ui| {
            match screen {
                Some(Screen::YearEnd) => progress(ui, cx),
                Some(Screen::Today) => super::today::header_end(ui, cx),
                Some(Screen::Clients) => {
                    let import = cx.t("command-import");
                    if ui.add(Button::ghost(import).icon(icons::DOWNLOAD_SIMPLE)).clicked() {
                        cx.command(Command::Import);
                    }
                    let doubles = cx.t("command-doubles");
                    if ui.add(Button::ghost(doubles).icon(icons::GIT_MERGE)).clicked() {
                        cx.command(Command::Doubles);
                    }
                    let export = cx.t("command-export");
                    if ui.add(Button::ghost(export).icon(icons::UPLOAD_SIMPLE)).clicked() {
                        cx.command(Command::Export);
                    }
                }
                Some(Screen::Review) | None => {}
            }
            quick_lookup(ui, cx);
        });
    });
}

fn title(ui: &mut Ui, text: &str) {
    let color = ui.tokens().strong;
    let galley = ui.painter().layout_no_wrap(text.to_owned(), Type::Heading.font(), color);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Heading, true, text));
    ui.painter().galley(rect.min, galley, color);
}

fn year_end(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !cx.room.is_slim() {
        let name = cx.tw("year-end-title", &[("year", year(cx.state.year))]);
        if cx.state.book.seasons().count() > 1 {
            choose_season(ui, cx, &name);
        } else {
            title(ui, &name);
        }
    }
    let parts = Stage::ALL.map(|stage| {
        let key = match stage {
            Stage::Prepare => "command-prepare",
            Stage::Write => "command-write",
            Stage::Close => "command-close",
        };
        (cx.t(key), stage == cx.state.stage)
    });
    if let Some(at) = segmented(ui, &parts) {
        cx.send(Action::Stage(Stage::ALL[at]));
    }
}

/// Several seasons in a book: the title is a menu of their years.
fn choose_season(ui: &mut Ui, cx: &mut Cx<'_>, name: &str) {
    let button = ui.add(Button::ghost(name).icon_after(icons::CARET_DOWN));
    egui::Popup::menu(&button).show(|ui| {
        let current = crate::app::season_year(cx.state.today);
        let years = cx.state.book.seasons().map(|season| season.year);
        let mut years: Vec<i32> = years.chain([current]).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        for of in years {
            let text = cx.tw("year-end-title", &[("year", year(of))]);
            if ui.add(Button::ghost(text)).clicked() {
                cx.send(Action::Season(crate::app::SeasonAction::Show(of)));
            }
        }
    });
}

fn clients(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = cx.t("command-clients");
    title(ui, &name);
    let Counts { active, lost, archived } = cx.state.indexes.counts;
    let args = [("active", active.into()), ("lost", lost.into()), ("archived", archived.into())];
    let count = cx.tw("clients-count", &args);
    label(ui, count, Type::Body, ui.tokens().weak);
}

fn quick_lookup(ui: &mut Ui, cx: &mut Cx<'_>) {
    let key = key_text(ui, cx.text, Command::Lookup);
    ui.add_space(10.0);
    ui.spacing_mut().item_spacing.x = 6.0;
    let name = cx.t("command-lookup");
    if icon_button(ui, icons::MAGNIFYING_GLASS, name).clicked() {
        cx.command(Command::Lookup);
    }
    key_cap(ui, &key);
}

fn progress(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let Some(progress) = cx.state.queue.progress.filter(|_| cx.state.stage != Stage::Prepare)
    else {
        let people = cx.state.indexes.counts.active;
        let count = cx.tw("people-in-list", &[("count", people.into())]);
        ui.label(ink(count, Type::Body, tokens.text));
        return;
    };
    if cx.room.is_narrow() {
        let line = progress_line(cx, &progress, Length::Narrow);
        ui.label(ink(line, Type::Body, tokens.text));
        return;
    }
    let short = cx.room.has_slim_queue();
    let width = if short { 64.0 } else { 104.0 };
    let (rect, _) = ui.allocate_exact_size(Vec2::new(width, 4.0), Sense::hover());
    ui.painter().rect_filled(rect, radius::BAR, tokens.press);
    let share = progress.written as f32 / progress.total.max(1) as f32;
    let done = egui::Rect::from_min_size(rect.min, Vec2::new(width * share, 4.0));
    ui.painter().rect_filled(done, radius::BAR, tokens.accent);
    let line = progress_line(cx, &progress, if short { Length::Short } else { Length::Whole });
    ui.label(ink(line, Type::Body, tokens.text));
}

/// How much is said of the progress.
#[derive(Clone, Copy)]
enum Length {
    Whole,
    Short,
    Narrow,
}

fn progress_line(cx: &Cx<'_>, progress: &Progress, length: Length) -> String {
    let mut args = vec![
        ("written", progress.written.into()),
        ("total", progress.total.into()),
        ("today", progress.today.into()),
    ];
    // A year that is closed has no pace any more.
    let closed = cx.state.season().is_some_and(|season| season.closed.is_some());
    let done_on = progress.done_on.filter(|_| !closed).map(|day| cx.text.day(day, cx.state.today));
    let key = match (&done_on, length) {
        (_, Length::Narrow) => "progress-narrow",
        (Some(_), Length::Whole) => "progress-pace",
        (Some(_), Length::Short) => "progress-pace-short",
        (None, _) => "progress",
    };
    if let Some(day) = done_on {
        args.push(("day", day.into()));
    }
    cx.tw(key, &args)
}
