//! A salutation to everybody, in the first line of a note.

use std::ops::Range;

/// How a salutation begins.
const OPENINGS: &str = "\
    dear hello hi greetings valued esteemed \
    estimado estimada estimados estimadas querido querida queridos queridas apreciado apreciada \
    apreciados apreciadas hola distinguido distinguida distinguidos buenos buenas \
    уважаемый уважаемая уважаемые дорогой дорогая дорогие здравствуйте добрый приветствуем";

/// Whom it may mean between opening and end, without meaning anybody.
const NOBODY: &str = "\
    customer customers client clients partner partners colleague colleagues sir madam sirs all \
    everyone everybody subscriber subscribers user users supplier suppliers team \
    cliente clienta clientes clientas socio socios colaborador colaboradores colega colegas señor \
    señora señores señoras todos todas tod@s usuario usuarios suscriptor suscriptores proveedor \
    proveedores equipo \
    клиент клиенты партнер партнеры партнёр партнёры коллега коллеги господа дамы все всем \
    подписчик подписчики пользователь пользователи покупатель покупатели заказчик заказчики";

/// What may stand beside those.
const BESIDE: &str = "\
    dear hello hi valued esteemed our my and or to the friends \
    nuestro nuestros nuestra nuestras mi mis muy y o a e los las el la estimado estimados querido \
    queridos apreciado apreciados buenos buenas días tardes noches amigos amigas \
    наш наши мой мои и или уважаемый уважаемые дорогой дорогие добрый день вечер здравствуйте друзья";

/// Salutations that have another form.
const WHOLE: [&str; 10] = [
    "to whom it may concern",
    "a quien corresponda",
    "a quien pueda interesar",
    "всем заинтересованным",
    "muy señor mío",
    "muy señores míos",
    "muy señores nuestros",
    "muy señora mía",
    "muy señor mío o señora mía",
    "всем заинтересованным лицам",
];

/// What stands where a name would, when there was none.
const NAMELESS: [&str; 12] = [
    "undefined",
    "null",
    "nan",
    "%s",
    "n.n",
    "nn",
    "fulano",
    "fulana",
    "имярек",
    "имя",
    "name",
    "nombre",
];

/// Titles of which one was to be chosen.
const EITHER_TITLE: [&str; 11] = [
    "mr/ms",
    "mr/mrs",
    "mr./ms",
    "mr./mrs",
    "ms/mr",
    "sr/sra",
    "sr./sra",
    "sra./sr",
    "г-н/г-жа",
    "г-жа/г-н",
    "господин/госпожа",
];

/// Ends of a word that leave open who is meant.
const EITHER: [&str; 12] = [
    "o/a",
    "a/o",
    "os/as",
    "o(a)",
    "os(as)",
    "@s",
    "ый/ая",
    "ая/ый",
    "ый(ая)",
    "ой(ая)",
    "ой/ая",
    "ые/ая",
];

/// The bytes of the first line that has words, if it greets nobody in particular.
pub(super) fn find(body: &str) -> Option<Range<usize>> {
    let start = body.find(|c: char| !c.is_whitespace())?;
    let line = body[start..].lines().next()?.trim_end();
    let end = line.find([',', ':', '!', '.']).unwrap_or(line.len());
    let greeting = line[..end].trim_end();
    let at = start..start + greeting.len();
    let lower = greeting.to_lowercase();
    // *Muy señor mío, don Francisco* is a joke between two who know each other.
    let ends = !lower.starts_with("muy ") || !line[end..].starts_with(", ");
    if WHOLE.contains(&lower.as_str()) && ends {
        return Some(at);
    }
    let among = |list: &str, word: &str| list.split_whitespace().any(|other| other == word);
    let mut whole = line
        .split_whitespace()
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()).to_lowercase());
    // *Уважаемый (-ая)*
    let is_left_open = lower.split_whitespace().nth(1).is_some_and(|word| word.starts_with("(-"));
    let opens = whole.next().is_some_and(|word| among(OPENINGS, &word));
    let second = whole.next().unwrap_or_default();
    // A name that is none stands by itself, or with a second one: *Имя Отчество*.
    let names_nobody = NAMELESS.iter().chain(&EITHER_TITLE).any(|it| *it == second);
    if opens && (is_left_open || names_nobody) {
        return Some(at);
    }
    let mut words = lower.split(|c: char| c.is_whitespace() || c == '/').filter(|w| !w.is_empty());
    let first = words.next()?;
    if lower.split_whitespace().next().is_some_and(is_either) {
        return Some(at);
    }
    let rest: Vec<&str> = words.collect();
    let to_nobody = rest.iter().any(|word| among(NOBODY, word))
        && rest.iter().all(|word| among(NOBODY, word) || among(BESIDE, word));
    (among(OPENINGS, first) && to_nobody).then_some(at)
}

/// *Estimado/a*, *Querid@*, *Дорогой/дорогая*.
fn is_either(word: &str) -> bool {
    /// Letters that two forms of a word have in common.
    const SAME: usize = 3;
    let same = |(one, other): (&str, &str)| {
        let one = one.trim_start_matches(|c: char| c.is_ascii_digit());
        let common = one.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        common.count() >= SAME
    };
    EITHER.iter().any(|end| word.ends_with(end))
        || word.ends_with('@')
        || word.split_once('/').is_some_and(same)
}
