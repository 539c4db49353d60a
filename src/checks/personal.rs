//! Whether anything in a note belongs to its client alone: something noted of them, somebody around
//! them, their company or town, or at least a name, a number, a month that no wish for everybody has.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use super::again::between;
use super::count;
use super::told::{stem, stems};
use crate::model::Client;

/// Shorter notes are called short; that is enough.
const FEWEST_WORDS: usize = 30;

/// The share of words, in percent, that a wish for everybody has besides those of every wish. What
/// is noted of a client may be in another language than the note: a note with many words of its own
/// is left in peace.
const MOST_OWN_PERCENT: usize = 40;

/// Words of a wish for everybody, and those that stand in every text. Only beginnings of five
/// letters are compared.
const COMMON: &str = "\
    about after again along also always another because been before being best better between \
    business christmas client clients collaboration colleague come coming company confidence could \
    customer dear december does done each easter efforts every everything family first forward from \
    give given going good great grateful happy hard have health heart here holiday holidays hope \
    hoping just keep kind know last let life like little long look lots love made make many more \
    most much need never next nothing once only other over part partner past patience peace people \
    please prosperity prosperous really rest right same season share shared side since some \
    something soon special still success successful such support sure take team than thank thanks \
    that their them then there these they thing things this those through time together trust truly \
    under until very wait want warm warmest way week were what when where which while whole wish \
    wishes wishing with without wonderful work working world would year years your yours abrazo \
    adelante además agradecer agradecimiento ahora alegría algo amistad antes apoyo aquí así ayuda \
    bien bueno buena cada camino cariño casa cerca cliente clientes colaboración como compañía \
    compartir confianza contar contigo corazón cosas cual cuando cuanto cuatro cuenta cuidado \
    deciembre desde desear deseamos deseo días diciembre donde durante ellos empresa encanta encima \
    entre equipo esfuerzo especial espero esta estas este esto estos estar éxito éxitos familia \
    felices felicidad feliz fiestas final forma fuerza futuro gracias gran grande grandes gusto \
    haber hace hacer hasta hecho honor igual ilusión junto juntos lado largo lleno luego lugar mejor \
    mejores mensaje mientras mismo momento momentos mucha mucho muchas muchos mundo nada navidad \
    navidades navideño nosotros nuestra nuestro nueva nuevo nuevos nunca orgullo otra otro otros \
    paciencia para parte pasa paso pena persona personas placer poco poder porque presente \
    prosperidad próspero próximo proyecto proyectos pues puede quería querer quiero saber salud \
    seguir seguro según semana sempre ser siempre siendo sigue sobre solo somos sueños tanto también \
    tarea tiempo tiene toda todas todo todos trabajar trabajo tras través ustedes vale veces venir \
    verdad vida vosotros volver vuestra vuestro will bring brings brought came comes back means \
    meant wanted weeks months gone word words days ahead behind end ends ending able around acaba \
    acabar dejar deja pasar ocasión ojalá traiga traer meses ratos tuyos fuerte fuertes sido unas \
    unos darte dar podamos podemos llenas intenso venga haré altura cargado posible líneas mandarte \
    mandar empieza empezar valoro salido salir decirte decir hemos difícil olvido pero quede quedar \
    благодарен благодарим благодарность благодарю более больше будем будет были было быть ваша ваше \
    вашей вашего вами вера вести вместе время всегда всего всем всех года году даже дела дело день \
    дней доверие доверия долго дома дорогая дорогие дорогой другой если есть еще желаем желаю жизни \
    жизнь здоровья значит каждый клиент клиентам когда коллеги который лучше лучшего любви людей \
    люди много может наша наше нашей нашего нами начале новая новогодний новом новый нужно однако \
    около опять особенно очень партнер первый перед поддержка поддержку позади пожелания поздравляем \
    поздравляю после потому праздник праздники просто прошлый пусть работа работать работы радости \
    рады раньше рождество самого самое своей своего семье сейчас сердца себе себя сегодня силы \
    следующий снова сотрудничества сотрудничество спасибо столько счастья такой также тепла терпение \
    того тоже только труд уважением удачи успехов хорошего хорошо хочу через чтобы этого этом этот \
    надеюсь надеемся хочется поблагодарить заканчивается впереди рядом добрых добра спокойных делах \
    принесёт трудное меня остаётся продолжаем новости непростой тепло конце месяцы недели слова";

/// Names that every year has.
const OF_EVERY_YEAR: &str = "\
    christmas xmas new year year's eve happy merry santa claus easter hanukkah kwanzaa thanksgiving \
    december january mr mrs ms god lord i \
    navidad año nuevo feliz reyes magos papá noel nochebuena nochevieja diciembre enero dios señor \
    señora usted ustedes ud uds \
    новый новым новом год годом рождество рождеством дед мороз снегурочка декабрь декабре январь январе \
    вы вас вам вами ваш ваша ваше ваши вашу вашей вашего вашим бог";

static COMMON_STEMS: LazyLock<HashSet<String>> =
    LazyLock::new(|| COMMON.split_whitespace().map(stem).collect());

static EVERY_YEAR_STEMS: LazyLock<HashSet<String>> =
    LazyLock::new(|| OF_EVERY_YEAR.split_whitespace().map(stem).collect());

/// True if nothing in a note belongs to the client alone. `false` also for one who is too little
/// known, or a text too short, for that to be said.
pub fn is_for_anybody(client: &Client, body: &str) -> bool {
    let text = body.get(between(body)).unwrap_or_default();
    if count::words(text) < FEWEST_WORDS {
        return false;
    }
    let (known, said) = (known(client), stems(text));
    let own = said.iter().filter(|word| !COMMON_STEMS.contains(*word)).count();
    !known.is_empty()
        && own * 100 <= said.len() * MOST_OWN_PERCENT
        && said.is_disjoint(&known)
        && !has_particulars(client, text)
}

/// Beginnings of the words that are known of a client, without those of every text.
fn known(client: &Client) -> HashSet<String> {
    let mut known = HashSet::new();
    let anecdotes = client.anecdotes.iter().map(|anecdote| anecdote.text.as_str());
    let touches = client.interactions.iter().map(|touch| touch.line.as_str());
    let people = client.people.iter().map(|person| person.name.as_str());
    let facts = [client.company.as_str(), client.place.as_str(), client.remarks.as_str()];
    let tags = client.tags.iter().map(String::as_str);
    for text in anecdotes.chain(touches).chain(people).chain(facts).chain(tags) {
        known.extend(stems(text));
    }
    known.retain(|word| !COMMON_STEMS.contains(word));
    known
}

/// A name inside a sentence, or a number that is no year: what a wish for everybody does not have.
fn has_particulars(client: &Client, text: &str) -> bool {
    let own: HashSet<String> = [client.full_name.as_str(), client.preferred_name.as_str()]
        .into_iter()
        .chain(client.nicknames.iter().map(String::as_str))
        .flat_map(|name| name.unicode_words())
        .map(stem)
        .collect();
    let mut starts = true;
    for piece in text.split_word_bounds() {
        if piece.chars().any(char::is_alphanumeric) {
            let first = piece.chars().next().unwrap_or_default();
            let word = stem(piece);
            let is_name = first.is_uppercase() && !starts;
            if is_name && !own.contains(&word) && !EVERY_YEAR_STEMS.contains(&word) {
                return true;
            }
            if first.is_ascii_digit() && piece.len() != 4 {
                return true;
            }
            starts = false;
        } else if piece.contains(['.', '!', '?', '\n', ':', '…', '«', '“', '"', '¡', '¿', '—'])
        {
            starts = true;
        }
    }
    false
}
