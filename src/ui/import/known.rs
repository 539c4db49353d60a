//! Those of a file who are in the book already: what the file knows of them and the book does not.
//! What would overwrite something waits for the user's word.

use egui::Ui;

use super::preview::list;
use super::said;
use crate::app::{Action, ImportAction};
use crate::model::ClientId;
use crate::store::import::{Plan, Preview};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, Type, icons};
use crate::ui::widgets::{Button, label, truncated};

/// Room for the button.
const CHOICE: f32 = 108.0;

/// One line: a piece of news by its place in the plan, or somebody of whom there is none.
enum Line {
    News(usize),
    Nothing(ClientId),
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, (preview, plan): (&Preview, &Plan)) {
    if plan.known.is_empty() {
        let text = cx.t("import-no-known");
        label(ui, text, Type::Lead, ui.tokens().text);
        return;
    }
    let told = |id: ClientId| plan.news.iter().any(|news| news.client == id);
    let silent = plan.known.iter().map(|(_, id)| *id).filter(|id| !told(*id));
    let lines: Vec<Line> =
        (0..plan.news.len()).map(Line::News).chain(silent.map(Line::Nothing)).collect();
    let heads = ["column-name", "column-fact", "column-here", "column-there", "column-choice"];
    let quarter = ((ui.available_width() - CHOICE) / 4.0).floor();
    let widths = [quarter, quarter, quarter, quarter, CHOICE];
    list(ui, "known", widths, heads.map(|head| cx.t(head)), lines.len(), |at, column, ui| {
        match lines.get(at) {
            Some(Line::News(nth)) => news(ui, cx, (plan, *nth), column),
            Some(Line::Nothing(id)) => nothing(ui, cx, (preview, plan, *id), column),
            None => {}
        }
    });
}

fn news(ui: &mut Ui, cx: &mut Cx<'_>, (plan, nth): (&Plan, usize), column: usize) {
    let Some(news) = plan.news.get(nth) else { return };
    let tokens = ui.tokens();
    let name = cx.state.book.client(news.client).map_or("", |it| it.full_name.as_str());
    let first = nth == 0 || plan.news.get(nth - 1).is_none_or(|it| it.client != news.client);
    let text = news.what.text();
    match column {
        0 if first => drop(truncated(ui, name, Type::BodyMedium, tokens.strong)),
        0 => {}
        1 => drop(truncated(ui, said::fact(cx, &news.what), Type::Body, tokens.weak)),
        2 => drop(truncated(ui, news.here.as_str(), Type::Body, tokens.text)),
        3 => drop(truncated(ui, text, Type::Body, tokens.strong)),
        _ => {
            let args = [("text", text.as_str().into()), ("client", name.into())];
            let label = cx.tw("import-take-name", &args);
            let button = if news.taken {
                Button::secondary(cx.t("import-taken")).icon(icons::CHECK)
            } else {
                Button::ghost(cx.t("import-take"))
            };
            if ui.add(button.small().name(label)).clicked() {
                cx.send(Action::Import(ImportAction::Take(nth, !news.taken)));
            }
        }
    }
}

fn nothing(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (preview, plan, id): (&Preview, &Plan, ClientId),
    column: usize,
) {
    let tokens = ui.tokens();
    let place = plan.known.iter().find(|(_, client)| *client == id).map(|(place, _)| *place);
    let person = place.and_then(|place| preview.people.get(place));
    match column {
        0 => {
            let name = cx.state.book.client(id).map_or("", |it| it.full_name.as_str());
            truncated(ui, name, Type::BodyMedium, tokens.strong);
        }
        1 => drop(truncated(ui, cx.t("import-nothing-new"), Type::Body, tokens.weak)),
        3 => drop(truncated(ui, person.map_or("", |it| it.title()), Type::Body, tokens.text)),
        _ => {}
    }
}
