//! What is said once, above the screen: of the file, of an import, of a way that was closed. It
//! pushes the screen down instead of covering it, and goes when it is dismissed.

use egui::{Color32, Frame, Id, Margin, Panel, Ui};

use super::cx::Cx;
use super::theme::{HasTokens, icons};
use super::widgets::{Button, icon_button, strip};
use super::{path, said};
use crate::app::{Action, Command, FileAction, FileFor, FileMode, ImportAction, Notice};
use crate::store::paths::display_name;
use crate::store::{ReadOnly, SaveError};

/// What a strip says: its sign, what is so, what can be done.
struct Said {
    sign: (char, Color32, Color32),
    title: String,
    line: String,
}

impl Said {
    fn show(&self, ui: &mut Ui, buttons: impl FnOnce(&mut Ui)) {
        strip(ui, self.sign, &self.title, &self.line, buttons);
    }
}

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if let FileMode::ReadOnly(reason) = &cx.state.file.mode {
        let said = read_only(ui, cx, reason);
        bar(ui, "read-only", |ui| {
            said.show(ui, |ui| match reason {
                ReadOnly::InUse(_) => {
                    let take_over = cx.t("take-over");
                    if ui.add(Button::secondary(take_over)).clicked() {
                        cx.send(Action::File(FileAction::TakeOver));
                    }
                }
                ReadOnly::File(_) | ReadOnly::Folder(_) => save_elsewhere(ui, cx),
                // What is not known here would be lost in another file.
                ReadOnly::Unknown(_) => {}
            });
        });
    }
    if let Some(failed) = &cx.state.file.failed {
        let said = not_saved(ui, cx, failed);
        bar(ui, "not-saved", |ui| said.show(ui, |ui| save_elsewhere(ui, cx)));
    }
    if let Some(notice) = &cx.state.notice {
        let said = said(ui, cx, notice);
        bar(ui, "notice", |ui| {
            said.show(ui, |ui| answers(ui, cx, notice));
            if let Notice::NoDialog(what) = notice {
                typed_path(ui, cx, *what);
            }
        });
    }
}

/// What can be done about a notice.
fn answers(ui: &mut Ui, cx: &mut Cx<'_>, notice: &Notice) {
    if *notice == Notice::Stopped {
        save_elsewhere(ui, cx);
    }
    if let Notice::ConflictCopy(copy) = notice {
        let text = cx.t("copy-join");
        if ui.add(Button::secondary(text).small()).clicked() {
            cx.send(Action::File(FileAction::JoinCopy(copy.clone())));
        }
    }
    if matches!(notice, Notice::Imported { came: 1.., .. }) {
        let doubles = cx.t("imported-doubles");
        if ui.add(Button::ghost(doubles).small()).clicked() {
            cx.command(Command::Doubles);
        }
    }
    let undo = cx.t("command-undo");
    if matches!(notice, Notice::Imported { .. } | Notice::CallLogged(_))
        && ui.add(Button::secondary(undo).small()).clicked()
    {
        cx.send(Action::Undo);
        cx.send(Action::DismissNotice);
    }
    let name = cx.t("dismiss");
    if icon_button(ui, icons::X, name).clicked() {
        cx.send(Action::DismissNotice);
    }
}

fn save_elsewhere(ui: &mut Ui, cx: &mut Cx<'_>) {
    let text = cx.t("save-elsewhere");
    if ui.add(Button::secondary(text)).clicked() {
        cx.send(Action::File(FileAction::ChooseElsewhere));
    }
}

/// The field for a path, where no dialog was shown. The import has one of its own.
fn typed_path(ui: &mut Ui, cx: &mut Cx<'_>, what: FileFor) {
    if what == FileFor::Import && cx.state.import.is_some() {
        return;
    }
    ui.add_space(6.0);
    if let Some(path) = path::field(ui, cx, Id::unique("notice-path")) {
        cx.send(match what {
            FileFor::Import => Action::Import(ImportAction::Read(path)),
            FileFor::Book => Action::File(FileAction::Open(path)),
            FileFor::Elsewhere => Action::File(FileAction::SaveElsewhere(path)),
        });
        cx.send(Action::DismissNotice);
    }
}

fn bar(ui: &mut Ui, id: &'static str, contents: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(ui.tokens().panel).inner_margin(Margin {
        left: 12,
        right: 12,
        top: 8,
        bottom: 8,
    });
    Panel::top(id).resizable(false).frame(frame).show(ui, contents);
}

fn read_only(ui: &Ui, cx: &Cx<'_>, reason: &ReadOnly) -> Said {
    let tokens = ui.tokens();
    Said {
        sign: (icons::LOCK, tokens.warn, tokens.warn_soft),
        title: cx.t("read-only-title"),
        line: said::read_only(cx, reason),
    }
}

fn not_saved(ui: &Ui, cx: &Cx<'_>, failed: &SaveError) -> Said {
    let tokens = ui.tokens();
    Said {
        sign: (icons::WARNING, tokens.warn, tokens.warn_soft),
        title: cx.tw("not-saved-title", &[("why", said::save_error(cx, failed).into())]),
        line: cx.t(if cx.drafts.closing.is_held() { "not-saved-close" } else { "not-saved-line" }),
    }
}

fn said(ui: &Ui, cx: &Cx<'_>, notice: &Notice) -> Said {
    let tokens = ui.tokens();
    let warn = (icons::WARNING, tokens.warn, tokens.warn_soft);
    let calm = |glyph| (glyph, tokens.accent, tokens.accent_soft);
    let of = |sign, title: String, line: String| Said { sign, title, line };
    match notice {
        Notice::Loaded(notices) => of(warn, cx.t("loaded-title"), said::loaded(cx, notices)),
        Notice::Imported { came, told, known } => {
            let args =
                [("came", (*came).into()), ("told", (*told).into()), ("known", (*known).into())];
            of(calm(icons::CHECK), cx.tw("imported-title", &args), cx.tw("imported-line", &args))
        }
        Notice::Exported(path) => {
            let args = [("path", path.display().to_string().into())];
            of(calm(icons::CHECK), cx.t("exported-title"), cx.tw("exported-line", &args))
        }
        Notice::NotExported(why) => {
            let args = [("why", why.as_str().into())];
            of(warn, cx.t("not-exported-title"), cx.tw("not-exported-line", &args))
        }
        Notice::Erased(it) => {
            let (title, line) = said::erased(cx, it);
            of(if it.left.is_empty() { calm(icons::CHECK) } else { warn }, title, line)
        }
        Notice::ConflictCopy(copy) => {
            let args = [("file", display_name(&copy.path).into())];
            of(warn, cx.tw("copy-found-title", &args), said::differing(cx, &copy.differs))
        }
        Notice::Joined(clashes) if clashes.is_empty() => {
            of(calm(icons::ARROWS_CLOCKWISE), cx.t("joined-title"), String::new())
        }
        Notice::Joined(clashes) => of(warn, cx.t("joined-clash-title"), said::clashes(cx, clashes)),
        Notice::CopyKept(copy) => {
            let args = [("path", copy.path.display().to_string().into())];
            of(calm(icons::COPY), cx.t("copy-kept-title"), cx.tw("copy-kept-line", &args))
        }
        Notice::TakenOver => of(warn, cx.t("taken-over-title"), cx.t("taken-over-line")),
        Notice::Stopped => of(warn, cx.t("stopped-title"), cx.t("stopped-line")),
        Notice::NoBackup(why) => {
            let args = [("why", said::disk_error(cx, why).into())];
            of(warn, cx.t("no-backup-title"), cx.tw("no-backup-line", &args))
        }
        Notice::NoMailProgram => of(warn, cx.t("no-mail-title"), cx.t("no-mail-line")),
        Notice::DraftFailed(why) => {
            let args = [("why", why.as_str().into())];
            of(warn, cx.t("no-draft-title"), cx.tw("no-draft-line", &args))
        }
        Notice::Moved(path) => {
            let args = [("path", path.display().to_string().into())];
            of(calm(icons::CHECK), cx.t("moved-title"), cx.tw("moved-line", &args))
        }
        Notice::NotMoved(why) => {
            let args = [("why", said::elsewhere_error(cx, why).into())];
            of(warn, cx.tw("not-moved-title", &args), cx.t("not-moved-line"))
        }
        Notice::NoDialog(_) => of(warn, cx.t("no-dialog-title"), cx.t("no-dialog-line")),
        Notice::CallLogged(name) => {
            let args = [("name", name.as_str().into())];
            of(calm(icons::PHONE_OUTGOING), cx.tw("call-logged", &args), String::new())
        }
    }
}
