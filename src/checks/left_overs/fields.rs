//! Places that a program would have filled.

use std::ops::Range;

use crate::model::Language;

/// Brackets that stand in no letter written by hand. What is between them has one line.
const CERTAIN: [(&str, &str); 12] = [
    ("{{", "}}"),
    ("*|", "|*"),
    ("%%", "%%"),
    ("[[", "]]"),
    ("<<", ">>"),
    ("${", "}"),
    ("{!", "}"),
    ("{=", "}"),
    (">>>", "<<<"),
    ("{%", "%}"),
    ("<%", "%>"),
    ("##", "##"),
];

/// Brackets that people use too: only a name of a field between them tells.
const PERHAPS: [(char, char); 7] =
    [('[', ']'), ('{', '}'), ('<', '>'), ('«', '»'), ('(', ')'), ('%', '%'), ('#', '#')];

/// The longest name of a field, in bytes.
const LONGEST: usize = 60;

/// Fewest underscores that are a line to be filled in.
const BLANK: usize = 2;

/// Fewest question marks that stand for a word, if they stand by themselves.
const UNKNOWN: usize = 3;

/// Dates that say only how a date is written.
const DATES: [&str; 8] = [
    "dd/mm/yyyy",
    "mm/dd/yyyy",
    "dd/mm/yy",
    "dd.mm.yyyy",
    "dd/mm/aaaa",
    "dd-mm-aaaa",
    "дд.мм.гггг",
    "дд/мм/гггг",
];

/// Words of which names of fields are made; every word between the brackets has to be one.
const WORDS: &str = "\
    project number event proyecto número evento проект номер число \
    name first last full your client customer company contact recipient surname firstname lastname \
    fullname fname lname nickname date day year month amount sum price product service city town \
    address email phone title salutation greeting anecdote memory placeholder insert here add link \
    something personal detail details text signature sender treatment \
    tratamiento \
    nombre nombres apellido apellidos cliente clienta empresa contacto destinatario fecha día año \
    mes importe precio producto servicio ciudad dirección correo teléfono cargo saludo anécdota \
    recuerdo detalles insertar poner añadir aquí tu su del de la el algo detalle firma remitente \
    имя имени название фамилия фамилию отчество клиент клиента компания компанию компании контакт получатель \
    адресат дата дату день год месяц сумма сумму цена продукт товар услуга город адрес почта телефон \
    должность обращение приветствие история воспоминание вставить вставьте добавить сюда здесь ваше \
    твоё ваша что-то личное деталь детали подробность подробности подпись отправитель";

/// Words of fields that say nothing by themselves: one of the others has to stand beside them.
const WEAK: &str = "\
    your here day year month add something personal text sum link title service \
    tu su del de la el aquí algo año día mes firma \
    здесь сюда день год месяц ваше твоё ваша что-то личное";

/// What one tells oneself to do here, at the beginning: *[insert what happened in June]*.
const ORDERS: &str = "\
    insert add put fill complete mention describe insertar inserta poner pon añadir añade completar \
    rellenar contar mencionar here aquí acá сюда тут здесь вставить вставь вставьте добавить добавь добавьте дописать допиши \
    указать заполнить упомянуть";

pub(super) fn find(body: &str, language: Language) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in CERTAIN {
        certain(body, open, close, &mut found);
    }
    for (open, close) in PERHAPS {
        perhaps(body, (open, close), language, &mut found);
    }
    blanks(body, &mut found);
    unknown(body, &mut found);
    dots(body, &mut found);
    found
}

fn certain(body: &str, open: &str, close: &str, found: &mut Vec<Range<usize>>) {
    let mut from = 0;
    while let Some(start) = position(body, open, from) {
        let inside = start + open.len();
        from = inside;
        let Some(end) = position(body, close, inside) else { return };
        let between = &body[inside..end];
        let is_code = || is_talked_of(&body[..start], &body[end + close.len()..]);
        if is_short(between) && between.chars().any(char::is_alphanumeric) && !is_code() {
            from = end + close.len();
            found.push(start..from);
        }
    }
}

fn perhaps(
    body: &str,
    (open, close): (char, char),
    language: Language,
    found: &mut Vec<Range<usize>>,
) {
    let mut from = 0;
    while let Some(start) = body.get(from..).and_then(|rest| rest.find(open)).map(|at| at + from) {
        let inside = start + open.len_utf8();
        from = inside;
        let Some(end) = body.get(inside..).and_then(|rest| rest.find(close)).map(|at| at + inside)
        else {
            return;
        };
        let between = &body[inside..end];
        let is_code =
            || open == '{' && is_talked_of(&body[..start], &body[end + close.len_utf8()..]);
        if is_short(between) && is_field(between, &body[..start], open, language) && !is_code() {
            from = end + close.len_utf8();
            found.push(start..from);
        }
    }
}

/// *Your templates with {{braces}}*, *your {{mustache}} templates*: two who know talk of code.
pub(super) fn is_talked_of(before: &str, after: &str) -> bool {
    const CODE: &str = "\
        template templates code placeholder placeholders syntax plantilla plantillas código \
        marcador marcadores sintaxis шаблон шаблоны шаблонов шаблонах код кода коде синтаксис";
    /// In words.
    const NEAR: usize = 3;
    let is_code = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        CODE.split_whitespace().any(|code| code == word)
    };
    before.split_whitespace().rev().take(NEAR).any(is_code)
        || after.split_whitespace().take(NEAR).any(is_code)
}

fn position(body: &str, what: &str, from: usize) -> Option<usize> {
    body.get(from..)?.find(what).map(|at| at + from)
}

fn is_short(between: &str) -> bool {
    between.len() <= LONGEST && !between.contains('\n')
}

/// True for `first_name`, `Nombre del cliente`, `FNAME`; false for `sic`, `1`, `risas`.
fn is_field(between: &str, before: &str, open: char, language: Language) -> bool {
    let between = between.trim();
    let identifier = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
    let glued = !between.is_empty() && between.chars().all(identifier);
    if glued && between.contains('_') && between.chars().any(char::is_alphabetic) {
        return true;
    }
    let lower = between.to_lowercase();
    let parts = || {
        lower
            .split(|c: char| c.is_whitespace() || matches!(c, '_' | '.' | '/' | ','))
            .filter(|part| !part.is_empty())
    };
    let known = |part: &str| WORDS.split_whitespace().any(|word| word == part);
    let weak = |part: &str| WEAK.split_whitespace().any(|word| word == part);
    let first = parts().next().unwrap_or_default();
    if matches!(open, '[' | '{' | '<') && ORDERS.split_whitespace().any(|word| word == first) {
        return true;
    }
    if matches!(open, '[' | '{' | '<') && is_description(&lower) {
        return true;
    }
    // Spoken to oneself about this place: *<here something personal to be added>*.
    if open == '<' && parts().any(|part| ORDERS.split_whitespace().any(|word| word == part)) {
        return true;
    }
    if matches!(open, '[' | '{') && is_shouted(between) && !is_read(before)
        || open == '{' && between.contains('|')
    {
        return true;
    }
    let all_known = parts().next().is_some() && parts().all(known);
    let tells = parts().any(|part| known(part) && !weak(part));
    match open {
        // No English letter has these quotes.
        '«' if language == Language::English => all_known,
        // People do write (here) and «Клиент»: there it has to be a name beyond doubt.
        '(' | '«' => all_known && parts().any(is_name),
        '%' | '#' => glued && all_known && tells,
        '<' => all_known && tells && !between.contains('@'),
        _ => all_known && tells,
    }
}

/// *[nombre del hijo]*, *[name of her dog]*: what a name is to stand for.
fn is_description(between: &str) -> bool {
    const OF: &str = "of for from about with in on del de sobre con en his her their";
    const MOST_WORDS: usize = 6;
    let words: Vec<&str> = between.split_whitespace().collect();
    let [first, second, ..] = words.as_slice() else { return false };
    let is_field = |word: &str| {
        WORDS.split_whitespace().any(|it| it == word)
            && !WEAK.split_whitespace().any(|it| it == word)
    };
    let is_russian = first.chars().all(|c| matches!(c, 'а'..='я' | 'ё'));
    let leads_on = OF.split_whitespace().any(|of| of == *second) || is_russian;
    is_field(first) && leads_on && words.len() <= MOST_WORDS
}

/// *[PROJECT]*: a word in capitals, with room for what it stands for.
fn is_shouted(between: &str) -> bool {
    const FEWEST: usize = 4;
    between.chars().count() >= FEWEST
        && between.chars().all(|c| c.is_uppercase() || matches!(c, '_' | ' '))
}

/// *The map that says [FOLD ME]*: it stands there.
fn is_read(before: &str) -> bool {
    const READS: &str = "\
        says said say saying reads read marked labelled dice decía ponía pone diciendo leía lee \
        написано надпись говорит гласит сказано";
    let word = before.split_whitespace().next_back().unwrap_or_default();
    READS.split_whitespace().any(|it| it == word.trim_end_matches([':', ',']))
}

fn is_name(part: &str) -> bool {
    const NAMES: [&str; 27] = [
        "month",
        "date",
        "mes",
        "fecha",
        "месяц",
        "дата",
        "name",
        "firstname",
        "lastname",
        "fullname",
        "fname",
        "lname",
        "surname",
        "nombre",
        "nombres",
        "apellido",
        "apellidos",
        "имя",
        "имени",
        "фамилия",
        "отчество",
        "обращение",
        "tratamiento",
        "salutation",
        "empresa",
        "company",
        "компания",
    ];
    NAMES.contains(&part)
}

/// Lines to be filled in, but not those that part two parts of a letter, nor a face: `^__^`.
fn blanks(body: &str, found: &mut Vec<Range<usize>>) {
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let rule = line.trim().chars().all(|c| matches!(c, '_' | '-' | '=' | '*'));
        let mut at = 0;
        while !rule && let Some(open) = line.get(at..).and_then(|rest| rest.find('_')) {
            let open = at + open;
            let long = line[open..].bytes().take_while(|byte| *byte == b'_').count();
            at = open + long;
            let before = line[..open].chars().next_back();
            let begins = before.is_none_or(|c| {
                c.is_whitespace() || c.is_numeric() || matches!(c, '(' | '[' | '«' | '"' | '/')
            });
            let ends = !line[at..].starts_with(char::is_alphanumeric);
            if long >= BLANK && begins && ends {
                found.push(start + open..start + at);
            }
        }
        start += line.len();
    }
}

/// *Your talk in ??? was*, *since DD/MM/YYYY*: what was to be looked up.
fn unknown(body: &str, found: &mut Vec<Range<usize>>) {
    let mut at = 0;
    for word in body.split_inclusive(char::is_whitespace) {
        let start = at;
        at += word.len();
        let bare = word.trim_end().trim_end_matches([',', '.', ';', ')']);
        let asks = bare.len() >= UNKNOWN && bare.bytes().all(|byte| byte == b'?');
        let goes_on = word.ends_with(' ')
            && body[at..].starts_with(|c: char| c.is_lowercase() || matches!(c, '–' | '—'));
        let is_begun = || body[..start].trim_end_matches(' ').ends_with(char::is_lowercase);
        let is_date = || DATES.contains(&bare.to_lowercase().as_str());
        if asks && goes_on && is_begun() || is_date() {
            found.push(start..start + bare.len());
        }
    }
}

/// *The trip to ……, of course*: a line of dots to be filled in.
fn dots(body: &str, found: &mut Vec<Range<usize>>) {
    const FEWEST: usize = 6;
    let mut at = 0;
    for word in body.split_inclusive(char::is_whitespace) {
        let dots = word.trim_end().trim_end_matches([',', ';']);
        let long: usize = dots.chars().map(|c| if c == '…' { 3 } else { 1 }).sum();
        if long >= FEWEST && dots.chars().all(|c| matches!(c, '…' | '.')) {
            found.push(at..at + dots.len());
        }
        at += word.len();
    }
}
