//! Icons and marks that say how far something is.

use egui::{Color32, Rect, Shape, Stroke, Ui, vec2};

use crate::model::{AnecdoteKind, Direction, Group, Interaction, InteractionKind, Mark};
use crate::ui::theme::{HasTokens, Tokens, icons};

/// The sign of a note's state, with its colour.
pub fn state_icon(mark: Mark, tokens: &Tokens) -> (char, Color32) {
    match mark {
        Mark::ToWrite => (icons::CIRCLE, tokens.control),
        Mark::Draft => (icons::PENCIL_SIMPLE, tokens.accent),
        Mark::Ready => (icons::ENVELOPE_SIMPLE, tokens.accent),
        Mark::HandedOver => (icons::PAPER_PLANE_TILT, tokens.accent),
        Mark::Sent => (icons::CHECK_CIRCLE, tokens.good),
        Mark::Answered => (icons::ARROW_BEND_UP_LEFT, tokens.good),
    }
}

/// The sign of a third of the scale.
pub fn group_icon(group: Option<Group>) -> char {
    match group {
        Some(Group::Hated) => icons::SNOWFLAKE,
        Some(Group::Ignored) => icons::MINUS_CIRCLE,
        Some(Group::Loved) => icons::HEART,
        None => icons::HEART_HALF,
    }
}

/// The sign of a touch.
pub fn interaction_icon(touch: &Interaction) -> char {
    match (touch.kind, touch.direction) {
        (InteractionKind::Mail, _) => icons::ENVELOPE_SIMPLE,
        (InteractionKind::Call, Direction::In) => icons::PHONE_INCOMING,
        (InteractionKind::Call, Direction::Out) => icons::PHONE_OUTGOING,
        (InteractionKind::Meeting, _) => icons::USERS,
        (InteractionKind::Letter | InteractionKind::Card, _) => icons::PEN_NIB,
        (InteractionKind::Gift, _) => icons::GIFT,
    }
}

/// The sign of an anecdote's kind.
pub fn anecdote_icon(kind: AnecdoteKind) -> char {
    match kind {
        AnecdoteKind::Anecdote => icons::CHAT_CIRCLE_TEXT,
        AnecdoteKind::Memory => icons::CLOCK_COUNTER_CLOCKWISE,
        AnecdoteKind::Resolution => icons::SPARKLE,
        AnecdoteKind::Problem => icons::WARNING_CIRCLE,
        AnecdoteKind::Mention => icons::GIFT,
    }
}

/// What a year's mark shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearMark {
    /// No note in that year.
    None,
    /// Begun, not sent.
    Draft,
    /// Sent.
    Sent,
    /// Sent and answered.
    Answered,
    /// Set aside.
    Aside,
}

/// The mark of one year, painted into an 18×18 place.
pub fn note_mark(ui: &Ui, rect: Rect, mark: YearMark) {
    let tokens = ui.tokens();
    let painter = ui.painter();
    let middle = rect.center();
    match mark {
        YearMark::None => {
            painter.circle_stroke(middle, 4.5, Stroke::new(1.25, tokens.control));
        }
        YearMark::Sent => {
            painter.circle_filled(middle, 5.0, tokens.accent);
        }
        YearMark::Answered => {
            painter.circle_filled(middle, 5.0, tokens.accent);
            painter.circle_stroke(middle, 8.0, Stroke::new(1.25, tokens.accent));
        }
        YearMark::Draft => {
            let half: Vec<_> = (0..=12)
                .map(|step| {
                    let angle = std::f32::consts::FRAC_PI_2
                        + std::f32::consts::PI * f32::from(step as u8) / 12.0;
                    middle + 5.0 * vec2(angle.cos(), angle.sin())
                })
                .collect();
            painter.add(Shape::convex_polygon(half, tokens.accent, Stroke::NONE));
            painter.circle_stroke(middle, 5.0, Stroke::new(1.25, tokens.accent));
        }
        YearMark::Aside => {
            let bar = Rect::from_center_size(middle, vec2(10.0, 2.0));
            painter.rect_filled(bar, 1.0, tokens.control);
        }
    }
}
