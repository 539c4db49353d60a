//! How far a file is read. What is told of it in the window does not stand here.

/// Is told each whole percent once.
pub(super) struct Progress<'a> {
    tell: &'a dyn Fn(u8),
    told: u8,
}

impl<'a> Progress<'a> {
    pub(super) fn new(tell: &'a dyn Fn(u8)) -> Self {
        Self { tell, told: 0 }
    }

    /// So many of all steps are done.
    pub(super) fn step(&mut self, done: usize, all: usize) {
        let percent = u8::try_from(done.saturating_mul(100) / all.max(1)).unwrap_or(100).min(100);
        if percent > self.told {
            self.told = percent;
            (self.tell)(percent);
        }
    }
}
