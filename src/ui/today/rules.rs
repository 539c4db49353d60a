//! The rules in one table: after how many days a letter is due and silence is too long, the days
//! off, whose Thanksgiving is kept. A number that can't be is said at its field.

use chrono::Weekday;
use egui::{Align, Id, Key, Ui};

use super::reason::weekday_key;
use crate::app::{Action, RulesAction};
use crate::model::{Rule, Thanksgiving};
use crate::ui::cx::{Cx, Sheet};
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{Button, Field, ends, icon_button, label, sheet};

pub(in crate::ui) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.drafts.sheet != Some(Sheet::Rules) {
        return;
    }
    let tokens = ui.tokens();
    let modal = sheet(ui, ("rules", 480.0), |ui| {
        let (title, line) = (cx.t("rules-title"), cx.t("rules-line"));
        label(ui, title, Type::Heading, tokens.strong);
        label(ui, line, Type::Body, tokens.text);
        for rule in Rule::ALL {
            number(ui, cx, rule);
        }
        days_off(ui, cx);
        holidays(ui, cx);
        thanksgiving(ui, cx);
        let close = cx.t("close-sheet");
        ui.add(Button::primary(close)).clicked()
    });
    if modal.inner || modal.should_close() {
        cx.drafts.sheet = None;
        cx.drafts.rule = None;
    }
}

fn number(ui: &mut Ui, cx: &mut Cx<'_>, rule: Rule) {
    let tokens = ui.tokens();
    let now = cx.state.book.settings.rules.get(rule).to_string();
    let typed = cx.drafts.rule.clone().filter(|(of, _)| *of == rule);
    let mut text = typed.map_or_else(|| now.clone(), |(_, text)| text);
    let name = cx.t(key(rule));
    let writable = cx.state.is_writable();
    ui.horizontal(|ui| {
        ui.set_height(34.0);
        let shown = name.clone();
        ends(
            ui,
            Align::Center,
            |ui| drop(label(ui, shown, Type::Body, tokens.text)),
            |ui| {
                ui.set_max_width(72.0);
                let field = Field::new(&mut text, Id::unique(("rule", key(rule))), name);
                let response = ui.add_enabled_ui(writable, |ui| field.show(ui)).inner;
                if response.changed() {
                    cx.drafts.rule = Some((rule, text.clone()));
                }
                // Half a number is a number too: it counts when the field is left.
                if let Some(value) = in_range(rule, &text).filter(|_| response.lost_focus()) {
                    cx.drafts.rule = None;
                    cx.send(Action::Rules(RulesAction::Set(rule, value)));
                }
            },
        );
    });
    if in_range(rule, &text).is_none() {
        let (least, most) = rule.range();
        let args = [("least", least.into()), ("most", most.into()), ("now", now.into())];
        let why = cx.tw("rules-out-of-range", &args);
        label(ui, why, Type::Caption, tokens.warn);
    }
}

fn in_range(rule: Rule, text: &str) -> Option<u16> {
    let (least, most) = rule.range();
    text.trim().parse().ok().filter(|value| (least..=most).contains(value))
}

fn days_off(ui: &mut Ui, cx: &mut Cx<'_>) {
    const WEEK: [Weekday; 7] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
        Weekday::Sat,
        Weekday::Sun,
    ];
    let title = cx.t("rules-days-off");
    ui.add_space(8.0);
    label(ui, title, Type::CaptionStrong, ui.tokens().weak);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for day in WEEK {
            let off = cx.state.book.settings.rules.days_off.contains(&day);
            let text = cx.t(weekday_key(day));
            let button = if off { Button::secondary(text) } else { Button::ghost(text) };
            let name = cx.tw(
                if off { "rules-day-is-off" } else { "rules-day-is-on" },
                &[("day", cx.t(weekday_key(day)).into())],
            );
            let button = if off { button.icon(icons::CHECK) } else { button }.name(name);
            if ui.add(button.small().enabled(cx.state.is_writable())).clicked() {
                cx.send(Action::Rules(RulesAction::ToggleWeekday(day)));
            }
        }
    });
}

fn holidays(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    let title = cx.t("rules-holidays");
    ui.add_space(8.0);
    label(ui, title.clone(), Type::CaptionStrong, tokens.weak);
    for day in cx.state.book.settings.rules.holidays.clone() {
        ui.horizontal(|ui| {
            let text = cx.text.day(day, cx.state.today);
            label(ui, text.clone(), Type::Body, tokens.text);
            let remove = cx.tw("rules-holiday-remove", &[("day", text.into())]);
            if icon_button(ui, icons::X, remove).clicked() {
                cx.send(Action::Rules(RulesAction::ToggleHoliday(day)));
            }
        });
    }
    let mut text = cx.drafts.holiday.clone();
    let hint = cx.state.today.to_string();
    let field = Field::new(&mut text, Id::unique("rules-holiday"), title).hint(hint);
    let response = field.show(ui);
    if response.changed() {
        cx.drafts.holiday.clone_from(&text);
    }
    let day: Option<chrono::NaiveDate> = text.trim().parse().ok();
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        if let Some(day) = day {
            cx.send(Action::Rules(RulesAction::ToggleHoliday(day)));
            cx.drafts.holiday.clear();
        }
        response.request_focus();
    }
    if day.is_none() && text.trim().len() >= 10 {
        let why = cx.t("entry-no-date");
        label(ui, why, Type::Caption, tokens.warn);
    }
}

fn thanksgiving(ui: &mut Ui, cx: &mut Cx<'_>) {
    let title = cx.t("rules-thanksgiving");
    ui.add_space(8.0);
    label(ui, title, Type::CaptionStrong, ui.tokens().weak);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for of in Thanksgiving::ALL {
            let chosen = cx.state.book.settings.rules.thanksgiving == of;
            let text = cx.t(thanksgiving_key(of));
            let button = if chosen { Button::secondary(text) } else { Button::ghost(text) };
            if ui.add(button.small().enabled(cx.state.is_writable())).clicked() {
                cx.send(Action::Rules(RulesAction::Thanksgiving(of)));
            }
        }
    });
}

fn thanksgiving_key(of: Thanksgiving) -> &'static str {
    match of {
        Thanksgiving::None => "thanksgiving-none",
        Thanksgiving::UnitedStates => "thanksgiving-us",
        Thanksgiving::Canada => "thanksgiving-canada",
        Thanksgiving::Germany => "thanksgiving-germany",
        Thanksgiving::Liberia => "thanksgiving-liberia",
        Thanksgiving::Japan => "thanksgiving-japan",
    }
}

fn key(rule: Rule) -> &'static str {
    match rule {
        Rule::ThankYou => "rule-thank-you",
        Rule::FollowUp => "rule-follow-up",
        Rule::Welcome => "rule-welcome",
        Rule::Survey => "rule-survey",
        Rule::Silence => "rule-silence",
        Rule::SilenceA => "rule-silence-a",
        Rule::SilenceB => "rule-silence-b",
        Rule::SilenceC => "rule-silence-c",
        Rule::Lost => "rule-lost",
        Rule::Draws => "rule-draws",
    }
}
