//! Wishes that everyone sends to everyone at the year's end: they are nobody's words.
//!
//! The lists are short on purpose: a wish with a word of its own in it is no stock wish.

use std::sync::LazyLock;

use hashbrown::HashMap;

use crate::checks::words::{Word, key};

/// Words of which a stock wish has at least two.
const HEART: &str = "\
    merry happy christmas xmas holiday holidays new year season's greetings festive \
    feliz felices navidad navidades fiestas próspero próspera año nuevo venturoso \
    новым новый новому наступающим наступающий годом год года году рождеством рождества рождество \
    рождеству праздником праздниками праздники праздников";

/// Words that may stand between and around those.
const FILLING: &str = "\
    a an and the you your yours all i we wish wishing to of for in with very family loved ones \
    prosperous peaceful joyful healthy warm best wishes every have bring brings may \
    y e un una unos unas muy os te le les deseo deseamos deseándote deseándole deseándoos que \
    tengas tenga tengáis tengan pases pase paséis pasen para ti usted vosotros tu su vuestra \
    familia toda todo todos todas lo los las la se cumplan sueños lleno llena de traiga \
    mejores deseos mis nuestros próximo entrada en el con todo mi cariño \
    с со и в вас вам тебя тебе вашу твою вашей твоей семью семье семьи поздравляю поздравляем \
    желаю желаем счастливого пусть принесёт дом ваш твой над головой всего самого доброго светлого светлым хорошего веселого всех от души";

/// What is wished: three of them in a row are a stock wish too.
const WISHED: &str = "\
    health happiness joy peace success love luck prosperity \
    salud paz amor felicidad alegría prosperidad éxitos éxito suerte \
    счастья счастье здоровья здоровье удачи удачу любви любовь радости радость мира успехов добра \
    благополучия благополучие исполнения желаний мирного неба тепла тепло";
const MANY: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Heart,
    Wished,
    Filling,
}

static PARTS: LazyLock<HashMap<u64, Part>> = LazyLock::new(|| {
    let part = |list: &'static str, part| list.split_whitespace().map(move |w| (key(w), part));
    let wished = part(WISHED, Part::Wished);
    part(FILLING, Part::Filling).chain(wished).chain(part(HEART, Part::Heart)).collect()
});

/// Takes the stock wishes out.
pub(super) fn without_wishes(words: Vec<Word>) -> Vec<Word> {
    let parts: Vec<Option<Part>> = words.iter().map(|word| PARTS.get(&word.key).copied()).collect();
    let mut kept = Vec::with_capacity(words.len());
    let mut words = words.into_iter();
    for run in parts.chunk_by(|a, b| a.is_some() == b.is_some()) {
        let run_words = words.by_ref().take(run.len());
        let count = |what| run.iter().filter(|part| **part == Some(what)).count();
        if count(Part::Heart) < 2 && count(Part::Wished) < MANY {
            kept.extend(run_words);
        } else {
            run_words.for_each(drop);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::without_wishes;
    use crate::checks::words::words;

    fn left(text: &str) -> Vec<&str> {
        without_wishes(words(text).collect()).into_iter().map(|word| &text[word.at]).collect()
    }

    #[test]
    fn a_stock_wish_leaves_nothing() {
        for wish in [
            "Merry Christmas and a happy New Year!",
            "Wishing you and your family a very happy and prosperous new year.",
            "Felices fiestas y próspero año nuevo",
            "Os deseo una feliz Navidad y un feliz año lleno de salud.",
            "С Новым годом и Рождеством!",
            "Поздравляю Вас с наступающим Новым годом, желаю счастья и здоровья!",
            "Счастья, здоровья, успехов, исполнения желаний и мирного неба!",
        ] {
            assert_eq!(left(wish), [""; 0], "{wish}");
        }
    }

    #[test]
    fn what_stands_around_a_wish_stays() {
        assert_eq!(left("Biscuit ate it. Merry Christmas"), ["Biscuit", "ate", "it"]);
        assert_eq!(left("What a year you had"), ["What", "a", "year", "you", "had"]);
    }
}
