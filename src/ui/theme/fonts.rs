//! The faces: Inter for the interface, Literata for what is written by hand, Phosphor for icons.

use std::sync::Arc;

use egui::epaint::text::FontTweak;
use egui::{FontData, FontDefinitions, FontFamily, FontId};

const INTER: &[u8] = include_bytes!("../../../assets/fonts/Inter.ttf");
const LITERATA: &[u8] = include_bytes!("../../../assets/fonts/Literata.ttf");
const PHOSPHOR: &[u8] = include_bytes!("../../../assets/fonts/Phosphor.ttf");
const PHOSPHOR_FILL: &[u8] = include_bytes!("../../../assets/fonts/Phosphor-Fill.ttf");

const REGULAR: &str = "inter";
const MEDIUM: &str = "inter-medium";
const SEMIBOLD: &str = "inter-semibold";
const NOTE: &str = "literata";
const ICON: &str = "phosphor";
const ICON_FILL: &str = "phosphor-fill";

/// The styles of the interface. Sizes in points; the line is the height that a row of it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 12/16: metadata, checks, key caps.
    Caption,
    /// 12/16, 500: small buttons, rail labels.
    CaptionMedium,
    /// 12/16, 600: labels.
    CaptionStrong,
    /// 13/20: everything by default.
    Body,
    /// 13/20, 500: names, buttons.
    BodyMedium,
    /// 13/20, 600: primary buttons.
    BodyStrong,
    /// 15/24: the sentence under a title, values of the call card.
    Lead,
    /// 15/20, 600: section, screen name.
    Heading,
    /// 20/28, 600: the client.
    Title,
    /// 26/32, 600: one a screen at most.
    Display,
    /// 17/24: what is typed into the quick lookup.
    Query,
    /// 17/28 Literata: the composer.
    Note,
    /// 16/26 Literata: the composer of a small window.
    NoteSlim,
    /// 16/28 Literata: the two notes of a refusal.
    NoteBeside,
    /// 13/20 Literata: excerpts in the card.
    NoteSmall,
    /// 15/24 Literata: scratch pad, call card.
    NotePad,
    /// 34/44 Literata: first start.
    Welcome,
}

impl Type {
    /// Size and line height.
    pub fn measures(self) -> (f32, f32) {
        match self {
            Self::Caption | Self::CaptionMedium | Self::CaptionStrong => (12.0, 16.0),
            Self::Body | Self::BodyMedium | Self::BodyStrong | Self::NoteSmall => (13.0, 20.0),
            Self::Lead | Self::NotePad => (15.0, 24.0),
            Self::Heading => (15.0, 20.0),
            Self::Title => (20.0, 28.0),
            Self::Display => (26.0, 32.0),
            Self::Query => (17.0, 24.0),
            Self::Note => (17.0, 28.0),
            Self::NoteSlim => (16.0, 26.0),
            Self::NoteBeside => (16.0, 28.0),
            Self::Welcome => (34.0, 44.0),
        }
    }

    /// The face and size.
    pub fn font(self) -> FontId {
        let family = match self {
            Self::Caption | Self::Body | Self::Lead | Self::Query => FontFamily::Proportional,
            Self::CaptionMedium | Self::BodyMedium => FontFamily::Name(MEDIUM.into()),
            Self::CaptionStrong
            | Self::BodyStrong
            | Self::Heading
            | Self::Title
            | Self::Display => FontFamily::Name(SEMIBOLD.into()),
            Self::Note
            | Self::NoteSlim
            | Self::NoteBeside
            | Self::NoteSmall
            | Self::NotePad
            | Self::Welcome => FontFamily::Name(NOTE.into()),
        };
        FontId::new(self.measures().0, family)
    }

    /// The height of a line.
    pub fn line(self) -> f32 {
        self.measures().1
    }
}

/// The face of an icon, so many points high.
pub fn icon(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICON.into()))
}

/// The face of a filled icon: the active rail item only.
pub fn icon_filled(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICON_FILL.into()))
}

/// Every face. What none of them has, a foreign script or an emoji, comes from the system's fonts.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let weight = |value: f32| {
        let mut tweak = FontTweak::default();
        tweak.coords.push(b"wght", value);
        Arc::new(FontData::from_static(INTER).tweak(tweak))
    };
    fonts.font_data.insert(REGULAR.into(), weight(400.0));
    fonts.font_data.insert(MEDIUM.into(), weight(500.0));
    fonts.font_data.insert(SEMIBOLD.into(), weight(600.0));
    for (name, data) in [(NOTE, LITERATA), (ICON, PHOSPHOR), (ICON_FILL, PHOSPHOR_FILL)] {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(data)));
    }
    let families = [
        (FontFamily::Proportional, &[REGULAR, ICON] as &[&str]),
        (FontFamily::Monospace, &[REGULAR, ICON]),
        (FontFamily::Name(MEDIUM.into()), &[MEDIUM, ICON]),
        (FontFamily::Name(SEMIBOLD.into()), &[SEMIBOLD, ICON]),
        (FontFamily::Name(NOTE.into()), &[NOTE, REGULAR]),
        (FontFamily::Name(ICON.into()), &[ICON]),
        (FontFamily::Name(ICON_FILL.into()), &[ICON_FILL, ICON]),
    ];
    let families =
        families.map(|(family, faces)| (family, faces.iter().map(|it| (*it).to_owned()).collect()));
    fonts.families.extend(families);
    fonts
}
