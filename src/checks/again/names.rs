//! The words that name a client and the people around them: a copied note changes just these.
//!
//! Whether a note names the wrong person is not asked here.

use std::sync::LazyLock;

use hashbrown::HashSet;

use crate::checks::words::{Word, key, words};
use crate::model::Client;

/// Parts of names and companies that are also words of every sentence.
const PARTICLES: &str = "\
    the and of in on at to for by is it my our me you we us no so all co ltd inc llc \
    de del la las el los un una al en con por para que su mi tu se es sin más san da do dos e y \
    sl sa van von der den di le du des \
    и в во на с со к о об от по за из до не мы вы он я ты для при ооо ип";

static PARTICLE_KEYS: LazyLock<HashSet<u64>> =
    LazyLock::new(|| PARTICLES.split_whitespace().map(key).collect());

/// The words that name someone, in no case and no inflection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Names(HashSet<u64>);

impl Names {
    /// Of a client: names, people around, company and place.
    pub(super) fn of(client: &Client) -> Self {
        let of_work = [client.company.as_str(), client.place.as_str()];
        let people = client.people.iter().map(|person| person.name.as_str());
        let mut stems = HashSet::new();
        for name in client.names().chain(of_work).chain(people) {
            // An initial is a letter that may also be a word of its own: "a", "y", "и".
            let several = |word: &Word| name[word.at.clone()].chars().nth(1).is_some();
            let telling = |word: &Word| several(word) && !PARTICLE_KEYS.contains(&word.key);
            stems.extend(words(name).filter(telling).map(|word| word.stem));
        }
        Self(stems)
    }

    /// The names of two clients.
    pub(super) fn with(mut self, other: &Self) -> Self {
        self.0.extend(&other.0);
        self
    }

    /// True for a word that is one of them.
    pub(super) fn has(&self, word: &Word) -> bool {
        self.0.contains(&word.stem)
    }
}

#[cfg(test)]
mod tests {
    use super::Names;
    use crate::checks::words::words;
    use crate::model::{Client, ClientId};

    #[test]
    fn words_of_every_sentence_are_no_names() {
        let mut client = Client::new(ClientId(1), "A. de la Cruz");
        client.company = "The Print House".into();
        let names = Names::of(&client);
        let text = "The paper de la Cruz had a print of the house";
        let left_out = words(text).filter(|word| names.has(word)).map(|word| &text[word.at]);
        assert_eq!(left_out.collect::<Vec<_>>(), ["Cruz", "print", "house"]);
    }
}
