//! Whether a note sells: discounts, price lists, a call to be booked. A note of this exercise sells
//! nothing, or it is no note.
//!
//! Thankful words about work that was done, and what the client gave or sold, are no selling.

use std::ops::Range;

/// What sells, word by word; `*` stands for any ending.
const SELLING: &[&str] = &[
    // English
    "discount*",
    "% off",
    "percent off",
    "special offer*",
    "limited offer*",
    "limited time",
    "exclusive offer*",
    "our offer*",
    "promo code*",
    "promotion*",
    "coupon*",
    "voucher code*",
    "price list*",
    "our prices",
    "our new prices",
    "our rates",
    "new rates",
    "best price*",
    "book a call",
    "book your call",
    "book a meeting",
    "book a slot",
    "book your slot",
    "schedule a call",
    "schedule a meeting",
    "schedule a demo",
    "free consultation*",
    "free trial*",
    "our new service*",
    "our services",
    "our new package*",
    "new packages",
    "buy now",
    "order now",
    "order before",
    "shop now",
    "sign up",
    "early bird*",
    "take advantage of",
    "click here",
    "visit our website",
    "visit our shop",
    "check out our",
    "happy to quote",
    "send you a quote",
    "special price*",
    "while stocks last",
    "gift card*",
    "for only €",
    "for just €",
    // Spanish
    "descuento*",
    "oferta especial",
    "ofertas especiales",
    "oferta exclusiva",
    "nuestra oferta",
    "nuestras ofertas",
    "esta oferta",
    "promoci*",
    "código promocional",
    "cupón",
    "cupones",
    "lista de precios",
    "nuestros precios",
    "mejor precio",
    "mejores precios",
    "precio especial",
    "nuevas tarifas",
    "nuestras tarifas",
    "tarifas especiales",
    "reserva una llamada",
    "reserva tu llamada",
    "reserva tu plaza",
    "reserva ya",
    "reserve una cita",
    "agenda una llamada",
    "agendar una llamada",
    "agendamos una llamada",
    "agenda una reunión",
    "agendar una reunión",
    "consulta gratuita",
    "prueba gratuita",
    "sesión gratuita",
    "nuestros servicios",
    "nuevos servicios",
    "nuestro nuevo servicio",
    "compra ya",
    "compra ahora",
    "pide ya",
    "pídelo ya",
    "aprovecha est*",
    "aprovecha la oferta",
    "no te lo pierdas",
    "haz clic",
    "visita nuestra web",
    "presupuesto sin compromiso",
    "pedir presupuesto",
    "hasta agotar",
    "tarjeta regalo",
    "plazas limitadas",
    // Russian
    "скидк*",
    "промокод*",
    "купон*",
    "прайс*",
    "специальное предложение",
    "специального предложения",
    "выгодн* предложени*",
    "наше предложение",
    "наши предложения",
    "наши услуги",
    "новые услуги",
    "новую услугу",
    "наших услуг",
    "новые тарифы",
    "наши цены",
    "лучшие цены",
    "лучшая цена",
    "специальн* цен*",
    "акция",
    "акцию",
    "по акции",
    "запишитесь",
    "записаться на звонок",
    "записаться на консультацию",
    "забронируйте",
    "назначить звонок",
    "бесплатн* консультаци*",
    "бесплатн* пробн*",
    "пробный период",
    "закажите",
    "закажи сейчас",
    "успейте",
    "успей",
    "переходите по ссылке",
    "подпишитесь",
    "подарочн* сертификат*",
    "только до конца",
    "коммерческое предложение",
    "рассчитать смету",
];

/// That there is none of it: so many words before, at most [`NEAR`].
const NONE: &[&str] = &[
    "no", "not", "without", "nothing", "never", "ningún", "ninguna", "sin", "nada", "nunca", "ni",
    "не", "ни", "без",
];

/// Whose it is, right before it: the client's or somebody else's.
const THEIRS: &[&str] =
    &["your", "his", "her", "their", "tu", "tus", "su", "sus", "vuestr*", "ваш*", "тво*"];

/// That the client gave it or asked for it, at most [`NEAR`] words before or after.
const GIVEN: &[&str] = &[
    "you gave",
    "you made",
    "you offered",
    "you asked",
    "you never",
    "you once",
    "hiciste",
    "diste",
    "ofreciste",
    "pediste",
    "hicisteis",
    "regateaste",
    "вы сделали",
    "вы дали",
    "вы предложили",
    "вы просили",
    "вы подарили",
    "ты сделал*",
    "ты дал*",
    "ты предложил*",
];

/// In words.
const NEAR: usize = 5;

struct Word {
    text: String,
    at: Range<usize>,
}

/// The bytes of the first words that sell something.
pub fn selling(body: &str) -> Option<Range<usize>> {
    let words = words(body);
    (0..words.len()).find_map(|nth| {
        let long = SELLING.iter().filter_map(|pattern| fits(&words[nth..], pattern)).max()?;
        let (first, last) = (words.get(nth)?, words.get(nth + long - 1)?);
        (!is_excused(&words, nth, long)).then_some(first.at.start..last.at.end)
    })
}

/// How many words fit, if all of the pattern does.
fn fits(words: &[Word], pattern: &str) -> Option<usize> {
    let mut long = 0;
    for part in pattern.split(' ') {
        let word = &words.get(long)?.text;
        let fits = match part.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == part,
        };
        if !fits {
            return None;
        }
        long += 1;
    }
    Some(long)
}

/// *The discount you gave me* sells nothing; nor does *no offer*, nor *your offer of help*.
fn is_excused(words: &[Word], nth: usize, long: usize) -> bool {
    let before = words.get(nth.saturating_sub(NEAR)..nth).unwrap_or_default();
    let end = (nth + long + NEAR).min(words.len());
    let after = words.get(nth + long..end).unwrap_or_default();
    let stands = |among: &[Word], list: &[&str]| {
        (0..among.len()).any(|at| list.iter().any(|it| fits(&among[at..], it).is_some()))
    };
    let closest = before.get(before.len().saturating_sub(1)..).unwrap_or_default();
    stands(before, NONE) || stands(closest, THEIRS) || stands(before, GIVEN) || stands(after, GIVEN)
}

/// Runs of letters and digits, small; a percent sign and a euro sign are words too.
fn words(body: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for (at, c) in body.char_indices() {
        let sign = matches!(c, '%' | '€');
        if !c.is_alphanumeric() && !sign {
            continue;
        }
        let end = at + c.len_utf8();
        match found.last_mut() {
            Some(last) if last.at.end == at && !sign && !last.text.ends_with(['%', '€']) => {
                last.text.extend(c.to_lowercase());
                last.at.end = end;
            }
            _ => found.push(Word { text: c.to_lowercase().collect(), at: at..end }),
        }
    }
    found
}
