//! What is taken out of the book: address books, a table, all that is known of one client. Nothing
//! of it changes the book, and none of it is a list for the recipients of a mail.

use crate::app::state::State;
use crate::app::{Effect, Export};
use crate::store::export::{calendar, google_csv, readable_table, vcards};

impl State {
    pub(super) fn export(&self, export: Export, effects: &mut Vec<Effect>) {
        let clients = || self.book.clients().map(AsRef::as_ref);
        let day = self.today;
        let (name, text) = match export {
            Export::Cards(version) => (format!("Posdata {day}.vcf"), vcards(clients(), version)),
            Export::Google => (format!("Posdata Google {day}.csv"), google_csv(clients())),
            Export::Table(heads) => {
                (format!("Posdata {day}.csv"), readable_table(clients(), &heads))
            }
            Export::Calendar(words) => {
                ("Posdata.ics".to_owned(), calendar(&self.book, day, &words))
            }
            Export::Person(id, text) => {
                let Some(client) = self.book.client(id) else { return };
                (file_name(&client.full_name), text)
            }
        };
        effects.push(Effect::WriteExport { name, text });
    }
}

/// A name that every system takes.
fn file_name(person: &str) -> String {
    const LONGEST: usize = 60;
    let fits = |sign: char| sign.is_alphanumeric() || " -_.".contains(sign);
    let name: String = person.chars().filter(|sign| fits(*sign)).take(LONGEST).collect();
    format!("Posdata {}.md", name.trim_matches(['.', ' ']))
}
