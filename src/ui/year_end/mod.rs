//! The year-end exercise: Prepare, Write, Close.

mod beside;
mod close;
mod prepare;
mod rate;
mod write;

use egui::Ui;

use super::cx::Cx;
use crate::app::Stage;

pub(super) use close::Draft as CloseDraft;
pub(super) use prepare::Draft as PrepareDraft;
pub(super) use write::hints::Draft as HintsDraft;
pub(super) use write::paper;

pub(super) fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.stage != Stage::Prepare {
        cx.drafts.prepare.leave();
    }
    if cx.state.stage != Stage::Close {
        cx.drafts.close.leave();
    }
    match cx.state.stage {
        Stage::Prepare => prepare::show(ui, cx),
        Stage::Write => write::show(ui, cx),
        Stage::Close => close::show(ui, cx),
    }
}
