//! The settings: what undo would take back, how the window looks and speaks, where the file is.

use egui::Ui;

use super::cx::{Cx, Sheet};
use super::keys::key_text;
use super::theme::{HasTokens, Type};
use super::widgets::{Button, key_cap, label, segmented, sheet};
use crate::app::{Action, Command, FileAction, FileMode, PreferenceAction};
use crate::model::Language;
use crate::model::history::Change;
use crate::store::preferences::{Preferences, Theme};

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.drafts.sheet != Some(Sheet::Settings) {
        return;
    }
    let tokens = ui.tokens();
    let modal = sheet(ui, ("settings", 440.0), |ui| {
        let title = cx.t("settings");
        label(ui, title, Type::Heading, tokens.strong);
        undo_and_redo(ui, cx);
        preferences(ui, cx);
        if cx.state.file.mode != FileMode::Sample {
            let name = cx.t("settings-file");
            label(ui, name, Type::CaptionStrong, tokens.weak);
            label(ui, cx.state.file.path.display().to_string(), Type::Body, tokens.text);
        }
        let (open, help, close) = (cx.t("open-book"), cx.t("command-help"), cx.t("close-sheet"));
        ui.horizontal(|ui| {
            let mut done = ui.add(Button::primary(close)).clicked().then_some(None);
            if ui.add(Button::secondary(open)).clicked() {
                cx.send(Action::File(FileAction::Choose));
                done = Some(None);
            }
            if ui.add(Button::ghost(help)).clicked() {
                done = Some(Some(Sheet::Help));
            }
            done
        })
        .inner
    });
    let after = modal.inner.flatten();
    if modal.inner.is_some() || modal.should_close() {
        cx.drafts.sheet = after;
    }
}

fn undo_and_redo(ui: &mut Ui, cx: &mut Cx<'_>) {
    let rows = [
        (Command::Undo, "undo-what", cx.state.history.next_undo()),
        (Command::Redo, "redo-what", cx.state.history.next_redo()),
    ];
    for (command, key, change) in rows {
        let text = match change {
            Some(change) => cx.tw(key, &[("what", change_text(cx, change).into())]),
            None => cx.t(command.text_key()),
        };
        let enabled = command.action(cx.state).is_some();
        ui.horizontal(|ui| {
            if ui.add(Button::secondary(text).enabled(enabled)).clicked() {
                cx.command(command);
            }
            key_cap(ui, &key_text(ui, cx.text, command));
        });
    }
}

fn change_text(cx: &Cx<'_>, change: &Change) -> String {
    let named = |key, name: &String| cx.tw(key, &[("name", name.as_str().into())]);
    match change {
        Change::ClientAdded(name) => named("change-client-added", name),
        Change::ClientEdited(name) => named("change-client-edited", name),
        Change::ClientDeleted(name) => named("change-client-deleted", name),
        Change::ClientArchived(name) => named("change-client-archived", name),
        Change::Rated(name) => named("change-rated", name),
        Change::Anecdote(name) => named("change-anecdote", name),
        Change::Logged(name) => named("change-logged", name),
        Change::NoteWritten(name) => named("change-note-written", name),
        Change::NoteMoved(name) => named("change-note-moved", name),
        Change::Attention(name) => named("change-attention", name),
        Change::Later(name) => named("change-later", name),
        Change::SetAside(name) => named("change-set-aside", name),
        Change::Imported(count) => cx.tw("change-imported", &[("count", (*count).into())]),
        Change::DaysChosen => cx.t("change-days"),
        Change::ClientsJoined(name) => named("change-clients-joined", name),
        Change::ClientsApart(name) => named("change-clients-apart", name),
        Change::Joined => cx.t("change-joined"),
        Change::Season(year) => cx.tw("change-season", &[("year", super::text::year(*year))]),
        Change::Goals(year) => cx.tw("change-goals", &[("year", super::text::year(*year))]),
        Change::Settings => cx.t("change-settings"),
    }
}

/// One of several, which shows at once.
fn choice<const N: usize>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    name: &str,
    all: [(PreferenceAction, &str, bool); N],
) {
    let name = cx.t(name);
    label(ui, name, Type::CaptionStrong, ui.tokens().weak);
    let parts = all.map(|(_, key, is_chosen)| (cx.t(key), is_chosen));
    if let Some((action, ..)) = segmented(ui, &parts).and_then(|at| all.get(at)) {
        cx.send(Action::Preference(*action));
    }
}

fn preferences(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Preferences { language, theme, is_still, .. } = cx.state.preferences;
    let speaks = |it, key| (PreferenceAction::Language(it), key, language == it);
    let languages = [
        speaks(None, "theme-system"),
        speaks(Some(Language::English), "own-name-en"),
        speaks(Some(Language::Spanish), "own-name-es"),
        speaks(Some(Language::Russian), "own-name-ru"),
    ];
    choice(ui, cx, "settings-language", languages);
    let looks = |it, key| (PreferenceAction::Theme(it), key, theme == it);
    let themes = [
        looks(Theme::System, "theme-system"),
        looks(Theme::Light, "theme-light"),
        looks(Theme::Dark, "theme-dark"),
    ];
    choice(ui, cx, "settings-theme", themes);
    text_size(ui, cx);
    let moves = |still, key| (PreferenceAction::Still(still), key, is_still == still);
    choice(ui, cx, "settings-motion", [moves(false, "motion-usual"), moves(true, "motion-none")]);
}

fn text_size(ui: &mut Ui, cx: &mut Cx<'_>) {
    let percent = cx.state.preferences.text_percent;
    let name = cx.tw("settings-text-size", &[("percent", percent.into())]);
    label(ui, name, Type::CaptionStrong, ui.tokens().weak);
    ui.horizontal(|ui| {
        for command in [Command::Smaller, Command::Larger] {
            let text = cx.t(command.text_key());
            if ui.add(Button::secondary(text).small()).clicked() {
                cx.command(command);
            }
            key_cap(ui, &key_text(ui, cx.text, command));
        }
    });
}
