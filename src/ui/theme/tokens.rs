//! The tokens: every colour and measure of the window, named after its use. A light and a dark set.

use egui::Color32;

use crate::model::Affinity;

/// The colours of one step of affinity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AffinityTokens {
    /// Bars, lines, the chosen cell, the tick.
    pub mark: Color32,
    /// Ground of chips and cells, under `strong` text.
    pub soft: Color32,
    /// Text on `mark`.
    pub on_mark: Color32,
}

/// The colours of one theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// The rail, the track of a segmented control.
    pub bg: Color32,
    /// Header, queue, card, footers.
    pub panel: Color32,
    /// The surface that is worked on: composer, tables, fields.
    pub page: Color32,
    /// Popups, menus, the quick lookup.
    pub overlay: Color32,
    /// Lines between things, outline of secondary buttons.
    pub hair: Color32,
    /// Outline of fields, empty state marks, axes.
    pub control: Color32,
    /// Names, headings, the text of a note, values.
    pub strong: Color32,
    /// Everything else that is read.
    pub text: Color32,
    /// Labels, metadata, placeholders.
    pub weak: Color32,
    /// Primary button, links, active icon, caret, focus ring, note marks.
    pub accent: Color32,
    /// Primary button under the pointer.
    pub accent_hover: Color32,
    /// Primary button pressed.
    pub accent_press: Color32,
    /// Selected row, active rail item, the strip of a hand-over.
    pub accent_soft: Color32,
    /// Text on accent.
    pub on_accent: Color32,
    /// Row or ghost button under the pointer, disabled button.
    pub hover: Color32,
    /// Row or ghost button pressed, progress track.
    pub press: Color32,
    /// Selected text.
    pub sel: Color32,
    /// Search hit.
    pub find: Color32,
    /// Sent, answered, passed check.
    pub good: Color32,
    /// Ground of good.
    pub good_soft: Color32,
    /// A check that says something.
    pub hint: Color32,
    /// Ground of hint.
    pub hint_soft: Color32,
    /// Open problem, unsaved.
    pub warn: Color32,
    /// Ground of warn.
    pub warn_soft: Color32,
    /// Refusals only.
    pub refuse: Color32,
    /// Ground of a refusal; the borrowed words.
    pub refuse_soft: Color32,
    /// Flat layer under the quick lookup.
    pub dim: Color32,
    /// Shadow of an overlay.
    pub shadow: Color32,
    /// From hate to love.
    pub affinity: [AffinityTokens; 11],
}

impl Tokens {
    /// The colours of a feeling.
    pub fn of(&self, affinity: Affinity) -> AffinityTokens {
        self.affinity[usize::from(affinity.value())]
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where colours are made")]
const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

const fn black(alpha: u8) -> Color32 {
    Color32::from_black_alpha(alpha)
}

const fn step(mark: u32, soft: u32, on_mark: u32) -> AffinityTokens {
    AffinityTokens { mark: hex(mark), soft: hex(soft), on_mark: hex(on_mark) }
}

/// The light theme.
pub const LIGHT: Tokens = Tokens {
    bg: hex(0x00EC_E9E3),
    panel: hex(0x00F6_F4F0),
    page: hex(0x00FF_FEFC),
    overlay: hex(0x00FF_FFFF),
    hair: hex(0x00E0_DBD2),
    control: hex(0x008C_8579),
    strong: hex(0x001E_1C19),
    text: hex(0x003B_3833),
    weak: hex(0x0067_6258),
    accent: hex(0x001E_6860),
    accent_hover: hex(0x0018_5750),
    accent_press: hex(0x0012_453F),
    accent_soft: hex(0x00D9_E8E4),
    on_accent: hex(0x00FF_FFFF),
    hover: hex(0x00EE_EBE4),
    press: hex(0x00E0_DBD2),
    sel: hex(0x00C6_E0DA),
    find: hex(0x00F6_E3A1),
    good: hex(0x002A_6540),
    good_soft: hex(0x00E4_F0E6),
    hint: hex(0x0072_5208),
    hint_soft: hex(0x00F8_F0D8),
    warn: hex(0x008C_420A),
    warn_soft: hex(0x00FB_EBDC),
    refuse: hex(0x0093_1B48),
    refuse_soft: hex(0x00FA_E6ED),
    dim: black(102),
    shadow: black(56),
    affinity: [
        step(0x0007_4A8C, 0x00AF_CFF7, 0x00FF_FFFF),
        step(0x0023_538B, 0x00B7_D3F5, 0x00FF_FFFF),
        step(0x0036_5C89, 0x00C0_D7F3, 0x00FF_FFFF),
        step(0x0049_6587, 0x00C9_DBF1, 0x00FF_FFFF),
        step(0x005C_6D83, 0x00D3_DFEE, 0x00FF_FFFF),
        step(0x0079_7571, 0x00E6_E2DD, 0x00FF_FFFF),
        step(0x008C_6960, 0x00F0_D9D3, 0x00FF_FFFF),
        step(0x0097_5F50, 0x00F6_D3C9, 0x00FF_FFFF),
        step(0x009F_5542, 0x00FA_CDC0, 0x00FF_FFFF),
        step(0x00A6_4B32, 0x00FE_C7B8, 0x00FF_FFFF),
        step(0x00AC_3F20, 0x00FF_C1B0, 0x00FF_FFFF),
    ],
};

/// The dark theme.
pub const DARK: Tokens = Tokens {
    bg: hex(0x0015_1412),
    panel: hex(0x001B_1A18),
    page: hex(0x0022_211E),
    overlay: hex(0x002B_2926),
    hair: hex(0x0037_342F),
    control: hex(0x0082_7B70),
    strong: hex(0x00F2_EFE9),
    text: hex(0x00D5_D1C9),
    weak: hex(0x00A8_A297),
    accent: hex(0x0074_C5B7),
    accent_hover: hex(0x008B_D3C6),
    accent_press: hex(0x005C_AFA1),
    accent_soft: hex(0x0021_3B37),
    on_accent: hex(0x000C_1D1A),
    hover: hex(0x002A_2825),
    press: hex(0x0034_312D),
    sel: hex(0x002C_524C),
    find: hex(0x005A_4A17),
    good: hex(0x008F_CB9F),
    good_soft: hex(0x001F_3325),
    hint: hex(0x00E0_BD6C),
    hint_soft: hex(0x003A_2F16),
    warn: hex(0x00F0_A46C),
    warn_soft: hex(0x003F_2817),
    refuse: hex(0x00F5_90B0),
    refuse_soft: hex(0x0044_202D),
    dim: black(153),
    shadow: black(140),
    affinity: [
        step(0x0074_AEF5, 0x0024_4974, 0x000C_1D1A),
        step(0x0077_A8E3, 0x0027_456A, 0x000C_1D1A),
        step(0x007A_A1D0, 0x0029_415F, 0x000C_1D1A),
        step(0x007D_99BD, 0x002B_3D53, 0x000C_1D1A),
        step(0x0080_92A8, 0x002D_3947, 0x000C_1D1A),
        step(0x008B_8783, 0x0036_322E, 0x000C_1D1A),
        step(0x00AA_8981, 0x0047_332E, 0x000C_1D1A),
        step(0x00C0_8D7E, 0x0054_352D, 0x000C_1D1A),
        step(0x00D5_907D, 0x0060_372B, 0x000C_1D1A),
        step(0x00E8_927B, 0x006B_382A, 0x000C_1D1A),
        step(0x00FB_9579, 0x0076_3929, 0x000C_1D1A),
    ],
};

/// Measures, in points.
pub mod size {
    /// Rail at full width, and slim.
    pub const RAIL: f32 = 88.0;
    /// Rail of a small window.
    pub const RAIL_SLIM: f32 = 56.0;
    /// Header of a screen.
    pub const HEADER: f32 = 52.0;
    /// Header of a small window.
    pub const HEADER_SLIM: f32 = 44.0;
    /// The column in the middle of a page.
    pub const COLUMN: f32 = 800.0;
    /// The same where it holds a table.
    pub const COLUMN_WIDE: f32 = 880.0;
    /// Queue.
    pub const QUEUE: f32 = 256.0;
    /// Queue, widest.
    pub const QUEUE_MAX: f32 = 320.0;
    /// Queue with initials only.
    pub const QUEUE_SLIM: f32 = 72.0;
    /// Client card.
    pub const CARD: f32 = 320.0;
    /// Client card, widest.
    pub const CARD_MAX: f32 = 380.0;
    /// Client card of a small window.
    pub const CARD_SLIM: f32 = 252.0;
    /// The column of the composer is never wider.
    pub const MEASURE: f32 = 600.0;
    /// The composer's pane, before queue and card grow.
    pub const COMPOSER_MAX: f32 = 664.0;
    /// A line of the queue.
    pub const QUEUE_ROW: f32 = 44.0;
    /// A line of the slim queue.
    pub const QUEUE_ROW_SLIM: f32 = 36.0;
    /// A line of the table.
    pub const TABLE_ROW: f32 = 38.0;
    /// The table's head.
    pub const TABLE_HEAD: f32 = 32.0;
    /// A line of the quick lookup.
    pub const LOOKUP_ROW: f32 = 48.0;
    /// Button.
    pub const BUTTON: f32 = 32.0;
    /// Small button.
    pub const BUTTON_SMALL: f32 = 26.0;
    /// A button's text is so far from its edge.
    pub const BUTTON_PADDING: f32 = 12.0;
    /// Field.
    pub const FIELD: f32 = 32.0;
    /// Search, add a line.
    pub const FIELD_LARGE: f32 = 36.0;
    /// To and Subject.
    pub const FIELD_LINE: f32 = 38.0;
    /// To and Subject of a small window.
    pub const FIELD_LINE_SLIM: f32 = 34.0;
    /// Nothing that is clicked is smaller.
    pub const CLICK: f32 = 24.0;
    /// The queue goes slim below this width of the window.
    pub const SLIM_QUEUE_BELOW: f32 = 1120.0;
    /// The card takes the place of what it stood beside below this width of the window: large text.
    pub const NARROW_BELOW: f32 = 800.0;
    /// The card folds below this width of the window.
    pub const SLIM_BELOW: f32 = 1000.0;
    /// The header and the card go slim below this height of the window.
    pub const LOW_BELOW: f32 = 700.0;
}

/// Corner radii, in points.
pub mod radius {
    /// Bars and marks.
    pub const BAR: f32 = 2.0;
    /// Chip, cell, key cap.
    pub const CHIP: f32 = 4.0;
    /// Button, field, row.
    pub const BUTTON: f32 = 6.0;
    /// Card, strip, rail item, segmented control.
    pub const CARD: f32 = 8.0;
    /// Overlay.
    pub const OVERLAY: f32 = 12.0;
}

/// Durations, in seconds.
pub mod motion {
    /// Seconds after the last key for which the caret blinks. A blink draws the whole window.
    pub const CARET_RESTS: f64 = 5.0;
    /// Seconds after the last key before something new is said of a text.
    pub const HINT_RESTS: f64 = 1.0;
    /// The same before it is called short: every note is, at first.
    pub const SHORT_RESTS: f64 = 10.0;
    /// A fold, a strip in place.
    pub const FOLD: f32 = 0.14;
}
