//! Below the text: how many words, and the ways on. One strip at a time stands in their place:
//! "Did you send it?", or the reason for setting aside.

use egui::{Align, Id, Key, Layout, Ui};

use super::hints;
use crate::app::{Action, Command, NoteAction};
use crate::checks::left_overs::left_overs;
use crate::model::{Client, Handover, NoteState, Occasion};
use crate::ui::cx::Cx;
use crate::ui::theme::{HasTokens, icons, size};
use crate::ui::widgets::{Button, Field, at_end, hairline, ink, strip, strip_of};

/// What stands below the text.
enum Foot {
    /// The ways on.
    Ways,
    /// When it was sent.
    Sent,
    /// "Did you send it?"
    Asking(Handover),
    /// Something was left over in the text: is it meant to be there?
    LeftOver,
    /// The reason for setting aside.
    Aside,
}

impl Foot {
    fn of(cx: &Cx<'_>, client: &Client) -> Self {
        if cx.drafts.aside.as_ref().is_some_and(|(of, _)| *of == client.id) {
            return Self::Aside;
        }
        if cx.state.left_over.is_some_and(|(of, _)| of == client.id) {
            return Self::LeftOver;
        }
        match cx.state.open_note_of(client).map(|note| note.state) {
            Some(NoteState::HandedOver(way)) => Self::Asking(way),
            Some(NoteState::Sent { .. } | NoteState::Answered { .. }) => Self::Sent,
            Some(NoteState::Draft | NoteState::Ready) | None => Self::Ways,
        }
    }
}

/// How much room it takes, in points.
pub(super) fn height(cx: &mut Cx<'_>, client: &Client) -> f32 {
    if cx.take(Command::SetAside) && cx.state.letter.is_none() {
        cx.drafts.aside = Some((client.id, String::new()));
        cx.drafts.focus = Some(aside_id(client));
    }
    match Foot::of(cx, client) {
        Foot::Ways | Foot::Sent if cx.room.is_slim() => 52.0,
        Foot::Ways | Foot::Sent => 60.0,
        Foot::Asking(_) | Foot::LeftOver | Foot::Aside => 84.0,
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let foot = Foot::of(cx, client);
    if matches!(foot, Foot::Ways | Foot::Sent) {
        hairline(ui);
    }
    match foot {
        Foot::Ways => in_a_row(ui, |ui| ways_out(ui, cx, client)),
        Foot::Sent => in_a_row(ui, |ui| after(ui, cx, client)),
        Foot::Asking(way) => did_you_send_it(ui, cx, client, way),
        Foot::LeftOver => left_over(ui, cx, client),
        Foot::Aside => set_aside(ui, cx, client),
    }
}

fn in_a_row(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.with_layout(Layout::left_to_right(Align::Center), contents);
}

/// Between two ways to hand over.
const GAP: f32 = 4.0;
/// Between *Later* and *Ready*.
const ONWARDS_GAP: f32 = 8.0;
/// The button that holds the ways for which there is no room.
const FOLD: f32 = 34.0;

/// A way to hand a note over, with its sign.
type Way = (Handover, char);

/// The way that is likeliest for a note, and the others.
fn ways(cx: &Cx<'_>, client: &Client) -> (Way, Vec<Way>) {
    const MAIL: Way = (Handover::MailProgram, icons::PAPER_PLANE_TILT);
    const BY_HAND: Way = (Handover::ByHand, icons::PEN_NIB);
    let has_address = match cx.state.open_note_of(client) {
        Some(note) => note.to.is_some(),
        None => !client.emails.is_empty(),
    };
    // A card by hand says more of good news than a mail.
    let letter = cx.state.letter.as_ref().map(|letter| letter.occasion);
    let wants_a_card = letter == Some(Occasion::Congratulations) && !client.postal.is_empty();
    let first = if has_address && !wants_a_card { MAIL } else { BY_HAND };
    let all =
        [MAIL, (Handover::Copy, icons::COPY), (Handover::DraftFile, icons::FILE_TEXT), BY_HAND];
    let is_possible = |way: &Way| {
        let by_mail = matches!(way.0, Handover::MailProgram | Handover::DraftFile);
        *way != first && (!by_mail || has_address)
    };
    (first, all.into_iter().filter(is_possible).collect())
}

fn ways_out(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let note = cx.state.open_note_of(client);
    let writable = cx.state.is_writable();
    let has_text = writable && note.is_some_and(|note| !note.body.trim().is_empty());
    let (first, others) = ways(cx, client);
    let room = ui.available_width() - onwards_width(ui, cx);
    ui.spacing_mut().item_spacing.x = GAP;
    let name = hand_over_text(cx, first.0);
    let primary = Button::primary(name.clone()).icon(first.1).enabled(has_text);
    let first_width = primary.width(ui) + 2.0 * GAP;
    let width = |way: &Way| Button::ghost(hand_over_text(cx, way.0)).width(ui) + GAP;
    let folds = cx.room.is_slim() || first_width + others.iter().map(width).sum::<f32>() > room;
    // In the narrowest place the sign alone has to do.
    let response = if first_width + FOLD > room {
        let sign = Button::primary("").icon(first.1).name(name.clone()).enabled(has_text);
        ui.add(sign).on_hover_text(name)
    } else {
        ui.add(primary)
    };
    let clicked = response.clicked() || (cx.take(Command::Send) && has_text);
    let why = if writable { cx.t("hand-over-empty") } else { cx.t("read-only-title") };
    response.on_disabled_hover_text(why);
    let other = if folds {
        folded(ui, cx, &others, has_text)
    } else {
        ui.add_space(GAP);
        let mut chosen = None;
        for (way, _) in &others {
            let button = Button::ghost(hand_over_text(cx, *way)).enabled(has_text);
            if ui.add(button).clicked() {
                chosen = Some(*way);
            }
        }
        chosen
    };
    if let Some(way) = clicked.then_some(first.0).or(other) {
        cx.send(Action::Note(client.id, NoteAction::HandOver(way)));
    }
    onwards(ui, cx, client, has_text);
}

/// The ways for which there is no room, in a menu.
fn folded(ui: &mut Ui, cx: &Cx<'_>, ways: &[Way], has_text: bool) -> Option<Handover> {
    let name = cx.t("hand-over-more");
    let more = Button::primary("").icon(icons::CARET_DOWN).name(name).wide(FOLD);
    let button = ui.add(more.enabled(has_text));
    let mut chosen = None;
    egui::Popup::menu(&button).show(|ui| {
        for (way, glyph) in ways {
            if ui.add(Button::ghost(hand_over_text(cx, *way)).icon(*glyph)).clicked() {
                chosen = Some(*way);
                ui.close();
            }
        }
    });
    chosen
}

/// How much room is to be left for what stands at the end of the row.
fn onwards_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    let width = |key| Button::secondary(cx.t(key)).width(ui);
    width("command-later") + ONWARDS_GAP + width("command-ready")
}

/// Without handing over: finished, or not now.
fn onwards(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, has_text: bool) {
    let writable = cx.state.is_writable();
    at_end(ui, |ui| {
        ui.spacing_mut().item_spacing.x = ONWARDS_GAP;
        let (ready, later) = (cx.t("command-ready"), cx.t("command-later"));
        if ui.add(Button::secondary(later).enabled(writable)).clicked() {
            cx.send(Action::Note(client.id, NoteAction::Later));
        }
        if ui.add(Button::secondary(ready).enabled(has_text)).clicked() {
            cx.send(Action::Note(client.id, NoteAction::Ready));
        }
    });
}

fn hand_over_text(cx: &Cx<'_>, way: Handover) -> String {
    match way {
        Handover::MailProgram => cx.t("hand-over-mail"),
        Handover::Copy => cx.t("hand-over-copy"),
        Handover::DraftFile => cx.t("hand-over-draft"),
        Handover::ByHand => cx.t("hand-over-hand"),
    }
}

/// A note that was sent: when, and whether it was answered.
fn after(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let Some(state) = cx.state.open_note_of(client).map(|note| note.state) else { return };
    let Some(at) = state.sent_at() else { return };
    let answered = matches!(state, NoteState::Answered { .. });
    let day = cx.text.day(at.date(), cx.state.today);
    let text = if answered {
        cx.tw("after-answered", &[("day", day.into())])
    } else {
        cx.tw("after-sent", &[("day", day.into())])
    };
    ui.label(ink(text, crate::ui::theme::Type::Body, tokens.good));
    if answered {
        return;
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let name = cx.t("after-mark-answered");
        let button = Button::secondary(name).icon(icons::ARROW_BEND_UP_LEFT);
        if ui.add(button.enabled(cx.state.is_writable())).clicked() {
            cx.send(Action::Note(client.id, NoteAction::Answered));
        }
    });
}

fn did_you_send_it(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client, way: Handover) {
    let tokens = ui.tokens();
    let line = match (way, &cx.state.draft_file) {
        (Handover::DraftFile | Handover::MailProgram, Some(path)) => {
            cx.tw("sent-line-draft", &[("path", path.display().to_string().into())])
        }
        (Handover::MailProgram, None) => cx.t("sent-line-mail"),
        (Handover::DraftFile, None) => cx.t("sent-line-draft-open"),
        (Handover::Copy, _) => cx.t("sent-line-copy"),
        (Handover::ByHand, _) => cx.t("sent-line-hand"),
    };
    let (title, yes, no) = (cx.t("sent-title"), cx.t("sent-yes"), cx.t("sent-no"));
    let sign = (icons::PAPER_PLANE_TILT, tokens.accent, tokens.accent_soft);
    let mut action = None;
    strip(ui, sign, &title, &line, |ui| {
        if ui.add(Button::secondary(no)).clicked() {
            action = Some(NoteAction::NotSent);
        }
        let button = ui.add(Button::primary(yes).icon(icons::CHECK));
        let asked = Id::unique(("asked", client.id));
        let fresh = ui.data(|data| data.get_temp::<Handover>(asked)) != Some(way);
        if fresh {
            ui.data_mut(|data| data.insert_temp(asked, way));
            button.request_focus();
        }
        if button.clicked() {
            action = Some(NoteAction::Sent);
        }
    });
    if let Some(action) = action {
        let asked = Id::unique(("asked", client.id));
        ui.data_mut(|data| data.remove::<Handover>(asked));
        cx.drafts.focused_note = None;
        cx.send(Action::Note(client.id, action));
    }
}

/// Asked once, before the note leaves.
fn left_over(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let Some(note) = cx.state.open_note_of(client) else { return };
    let places = left_overs(&note.body, client.language);
    let text = hints::first(&note.body, &places);
    let title = cx.tw("left-over-title", &[("text", text.into())]);
    let (line, back, meant) =
        (cx.t("left-over-line"), cx.t("left-over-back"), cx.t("left-over-all-the-same"));
    let sign = (icons::LIGHTBULB, tokens.hint, tokens.hint_soft);
    let mut action = None;
    strip(ui, sign, &title, &line, |ui| {
        if ui.add(Button::secondary(meant)).clicked() {
            action = Some(NoteAction::AllTheSame);
        }
        let button = ui.add(Button::primary(back));
        let asked = left_over_id(client);
        if ui.data(|data| data.get_temp::<()>(asked)).is_none() {
            ui.data_mut(|data| data.insert_temp(asked, ()));
            button.request_focus();
        }
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        if button.clicked() || escaped {
            action = Some(NoteAction::BackToText);
        }
    });
    if let Some(action) = action {
        ui.data_mut(|data| data.remove::<()>(left_over_id(client)));
        cx.drafts.focused_note = None;
        cx.send(Action::Note(client.id, action));
    }
}

fn left_over_id(client: &Client) -> Id {
    Id::unique(("left-over", client.id))
}

fn aside_id(client: &Client) -> Id {
    Id::unique(("aside", client.id))
}

fn set_aside(ui: &mut Ui, cx: &mut Cx<'_>, client: &Client) {
    let tokens = ui.tokens();
    let Some((_, mut reason)) = cx.drafts.aside.clone() else { return };
    let sign = (icons::PAUSE_CIRCLE, tokens.accent, tokens.accent_soft);
    let (question, set, leave) = (cx.t("aside-question"), cx.t("aside-set"), cx.t("aside-leave"));
    let given = !reason.trim().is_empty();
    let (mut done, mut left) = (false, false);
    let (mut set_it, mut leave_it) = (false, false);
    let typing = |ui: &mut Ui| {
        let field = Field::new(&mut reason, aside_id(client), question.clone()).hint(question);
        let response = field.show(ui);
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        if response.lost_focus() && entered {
            done |= given;
            response.request_focus();
        }
        left |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        if response.changed() {
            cx.drafts.aside = Some((client.id, reason.clone()));
        }
    };
    strip_of(ui, sign, size::BUTTON + 4.0, typing, |ui| {
        leave_it = ui.add(Button::secondary(leave)).clicked();
        set_it = ui.add(Button::primary(set).enabled(given)).clicked();
    });
    done |= set_it;
    left |= leave_it;
    if done || left {
        cx.drafts.aside = None;
        cx.drafts.focused_note = None;
    }
    if done {
        cx.send(Action::Note(client.id, NoteAction::SetAside(reason)));
    }
}
