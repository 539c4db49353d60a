//! How the window looks to this user: its language, theme, size of text, motion. A small file in the
//! user's configuration folder, for it belongs to no book.
//!
//! Losing it loses nothing: what can't be read is as if never chosen, and is left alone until
//! something is chosen.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::{self, DiskError};
use super::fs::Fs;
use super::paths;
use crate::model::Language;

/// The largest file that is looked at, in bytes.
const LARGEST: u64 = 64 * 1024;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// What the user has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The window's language; `None` for the system's.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// The size of the text in percent, one of [`Preferences::SIZES`].
    pub text_percent: u16,
    /// Nothing moves, not even the caret.
    pub is_still: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, text_percent: 100, is_still: false }
    }
}

impl Preferences {
    /// The sizes of text that can be chosen, in percent.
    pub const SIZES: [u16; 9] = [80, 90, 100, 110, 125, 140, 160, 180, 200];
}

/// As the file has it.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename = "Preferences", default)]
struct FilePreferences {
    language: Option<String>,
    theme: Theme,
    text_percent: u16,
    is_still: bool,
}

/// What was chosen last; nothing, where there is no such file or it can't be read.
pub fn load(fs: &dyn Fs, path: &Path) -> Preferences {
    let Ok(bytes) = fs.read(path, LARGEST) else { return Preferences::default() };
    match ron::de::from_bytes::<FilePreferences>(&bytes) {
        Ok(file) => Preferences {
            language: file.language.and_then(|tag| Language::of_tag(&tag)),
            theme: file.theme,
            text_percent: Some(file.text_percent)
                .filter(|percent| Preferences::SIZES.contains(percent))
                .unwrap_or(Preferences::default().text_percent),
            is_still: file.is_still,
        },
        Err(error) => {
            tracing::warn!(%error, "the preferences can't be read");
            Preferences::default()
        }
    }
}

/// Keeps what was chosen.
pub fn save(fs: &dyn Fs, path: &Path, preferences: &Preferences) -> Result<(), DiskError> {
    let file = FilePreferences {
        language: preferences.language.map(|language| language.tag().to_owned()),
        theme: preferences.theme,
        text_percent: preferences.text_percent,
        is_still: preferences.is_still,
    };
    let text = ron::ser::to_string_pretty(&file, ron::ser::PrettyConfig::default())
        .map_err(|error| DiskError::Other(error.to_string()))?;
    let folder = paths::folder(path);
    fs.create_dir_all(folder)?;
    let left_over = fs.list(folder)?.into_iter().filter(|file| paths::is_left_over(path, file));
    left_over.for_each(|file| disk::discard(fs, &file));
    let beside = paths::saving(path, fs.process_id());
    disk::write_verified(fs, &beside, text.as_bytes())?;
    fs.rename(&beside, path)?;
    Ok(fs.sync_dir(folder)?)
}
