//! Draft files for a mail program: where they go, and how they are written. A draft is the user's
//! from then on; Posdata never reads it again.

use std::io;
use std::path::{Path, PathBuf};

use directories::UserDirs;

use super::fs::{Fs, NewFile, RealFs};

/// Names that are tried before giving up: `Note.eml`, `Note (2).eml` and so on.
const TRIES: usize = 100;

/// Where a user looks for files that a program made: their downloads, else their home.
pub fn folder() -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    let downloads = dirs.download_dir().filter(|dir| dir.is_dir());
    Some(downloads.unwrap_or(dirs.home_dir()).to_path_buf())
}

/// Writes a draft under a name that is free, readable by its owner alone. Answers with its path.
pub fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = Path::new(name);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    for count in 1..=TRIES {
        let free = match count {
            1 => folder.join(name),
            _ => folder.join(format!("{stem} ({count}).{ending}")),
        };
        let file = match RealFs.create_new(&free) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        };
        return fill(file, bytes).map(|()| free);
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn fill(mut file: Box<dyn NewFile>, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync()
}
