//! The call card: what one has to know in the second in which they answer.

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Frame, Id, Key, Label, Layout, Margin, ScrollArea, Sense, TextFormat, Ui, Vec2,
    WidgetInfo, pos2,
};

use super::done;
use crate::app::{Command, LookupAction};
use crate::model::{AnecdoteKind, Client, Interaction, Note};
use crate::ui::card::work;
use crate::ui::cx::Cx;
use crate::ui::jot;
use crate::ui::theme::{HasTokens, Type, icon, icons, radius};
use crate::ui::widgets::{
    Button, Field, chip, icon_button, ink, inline_icon, interaction_icon, label, truncated,
};

/// How many touches are shown.
const TOUCHES: usize = 3;

/// How many lines of the last note.
const NOTE_LINES: usize = 3;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    ScrollArea::vertical().id_salt(("call", client.id)).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add_space(18.0);
        head(ui, cx, client);
        ui.add_space(8.0);
        values(ui, cx, client);
        problem(ui, cx, client);
        mentioned(ui, cx, client);
        touches(ui, cx, client);
        last_note(ui, cx, client);
        ui.add_space(12.0);
    });
}

fn head(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.allocate_ui_with_layout(
        Vec2::new(ui.available_width(), 32.0),
        Layout::right_to_left(Align::Center),
        |ui| {
            let open = cx.t("lookup-show");
            if ui.add(Button::ghost(open).small()).clicked() {
                done(cx, LookupAction::Show);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let room = ui.available_width();
                ui.scope(|ui| {
                    ui.set_max_width((room - 60.0).max(0.0));
                    truncated(ui, client.full_name.as_str(), Type::Title, tokens.strong);
                });
                chip(ui, client.affinity.current());
                truncated(ui, work(client), Type::Body, tokens.text);
            });
        },
    );
}

/// What to call them, where to call them, who is around them: a third of the room each.
fn values(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let people: Vec<&str> = client.people.iter().map(|person| person.name.as_str()).collect();
    let phone = client.phones.first().cloned();
    let none = || cx.t("lookup-none");
    let columns = [
        (cx.t("lookup-call-them"), client.call_name().to_owned(), false),
        (cx.t("lookup-phone"), phone.clone().unwrap_or_else(none), phone.is_some()),
        (cx.t("lookup-around"), if people.is_empty() { none() } else { people.join(", ") }, false),
    ];
    ui.columns_const(|places: &mut [Ui; 3]| {
        for (ui, (name, value, copied)) in places.iter_mut().zip(columns) {
            ui.spacing_mut().item_spacing.y = 0.0;
            let tokens = ui.tokens();
            label(ui, name, Type::CaptionStrong, tokens.weak);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                let room = (ui.available_width() - if copied { 26.0 } else { 0.0 }).max(0.0);
                ui.scope(|ui| {
                    ui.set_max_width(room);
                    truncated(ui, value.as_str(), Type::Lead, tokens.strong);
                });
                if copied {
                    let name = cx.tw("copy-it", &[("what", value.as_str().into())]);
                    if icon_button(ui, icons::COPY, name).clicked() {
                        ui.copy_text(value);
                    }
                }
            });
        }
    });
}

/// The newest thing that stands between the two.
fn problem(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let open = client.problems.iter().filter(|it| it.is_open());
    let open = open.map(|it| (it.since, it.what.as_str()));
    let noted = client.anecdotes.iter().filter(|it| it.kind == AnecdoteKind::Problem);
    let noted = noted.map(|it| (it.on, it.text.as_str()));
    let Some((on, what)) = open.chain(noted).max_by_key(|(on, _)| *on) else { return };
    let tokens = ui.tokens();
    ui.add_space(10.0);
    let frame = Frame::new()
        .fill(tokens.warn_soft)
        .corner_radius(radius::CARD)
        .inner_margin(Margin { left: 14, right: 14, top: 10, bottom: 10 });
    frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
            let glyph = icons::WARNING_CIRCLE;
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, glyph, icon(16.0), tokens.warn);
            let day = cx.text.day(on, cx.state.today);
            let since = cx.tw("lookup-problem", &[("day", day.into())]);
            let mut job = LayoutJob::default();
            let plain = text(Type::Body, tokens.strong);
            let strong = TextFormat { font_id: Type::BodyStrong.font(), ..plain.clone() };
            job.append(&since, 0.0, strong);
            job.append(what, 6.0, plain);
            ui.add(Label::new(job).wrap());
        });
    });
}

/// One key, and what they say in the call is kept: it comes back when nobody expects it.
fn mentioned(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    if !cx.state.is_writable() {
        return;
    }
    ui.add_space(10.0);
    let (_, mut typed) = jot::new_text(cx, client);
    let name = cx.t("command-mention");
    let id = Id::unique(("mentioned", client.id));
    let response = Field::new(&mut typed, id, name.clone()).hint(name).quiet().show(ui);
    if cx.take(Command::Mention) {
        response.request_focus();
    }
    if response.changed() {
        jot::keep_new(cx, client, AnecdoteKind::Mention, typed);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        jot::end(cx, client);
        response.request_focus();
    }
}

fn text(style: Type, color: egui::Color32) -> TextFormat {
    TextFormat { line_height: Some(style.line()), ..TextFormat::simple(style.font(), color) }
}

fn touches(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    ui.add_space(12.0);
    let title = cx.t("lookup-last-times");
    label(ui, title, Type::CaptionStrong, tokens.weak);
    let mut touches: Vec<&Interaction> = client.interactions.iter().collect();
    touches.sort_by_key(|touch| std::cmp::Reverse(touch.on));
    if touches.is_empty() {
        let never = cx.t("contact-never");
        label(ui, never, Type::Body, tokens.text);
    }
    touches.truncate(TOUCHES);
    let days: Vec<_> = touches
        .iter()
        .map(|touch| {
            let day = cx.text.day(touch.on, cx.state.today);
            ui.painter().layout_no_wrap(day, Type::Body.font(), tokens.weak)
        })
        .collect();
    let wide = days.iter().map(|day| day.size().x).fold(0.0, f32::max);
    for (touch, day) in touches.into_iter().zip(days) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            inline_icon(ui, interaction_icon(touch), 16.0, tokens.text);
            let (place, response) = ui.allocate_exact_size(Vec2::new(wide, 22.0), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, day.text()));
            let at = pos2(place.left(), place.center().y - day.size().y / 2.0);
            ui.painter().galley(at, day, tokens.weak);
            let line = match touch.line.trim() {
                "" => cx.t(touch.kind.key()),
                line => line.to_owned(),
            };
            truncated(ui, line, Type::Body, tokens.strong);
        });
    }
}

/// The newest note that was sent, its first lines.
fn last_note(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let sent = client.notes.iter().filter(|note| note.is_sent());
    let last = sent.max_by_key(|note| note.state.sent_at());
    let Some((note, at)) = last.and_then(|note| Some((note, note.state.sent_at()?))) else {
        return;
    };
    let tokens = ui.tokens();
    ui.add_space(12.0);
    let day = cx.text.day(at.date(), cx.state.today);
    let title = cx.tw("lookup-last-note", &[("day", day.into())]);
    label(ui, title, Type::CaptionStrong, tokens.weak);
    let mut job = LayoutJob::default();
    job.append(&flat(note), 0.0, text(Type::NotePad, tokens.text));
    job.wrap.max_rows = NOTE_LINES;
    let whole = ink(note.body.as_str(), Type::NoteSmall, tokens.text);
    ui.add(Label::new(job).wrap()).on_hover_text(whole);
}

/// As much of a note as can be in sight, in one paragraph.
fn flat(note: &Note) -> String {
    const CHARS: usize = 400;
    let beginning: String = note.body.chars().take(CHARS).collect();
    beginning.split_whitespace().collect::<Vec<_>>().join(" ")
}
