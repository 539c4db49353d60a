//! A note that is another client's note again is found, and no other one is.

#![expect(clippy::unwrap_used, reason = "a test may stop where it stands")]

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use posdata::checks::again::{Again, AgainIndex};
use posdata::model::{Client, ClientId, Note, NoteId, Occasion, PersonAround};
use proptest::prelude::*;

fn client(id: u64, name: &str, bodies: &[&str]) -> Client {
    let mut client = Client::new(ClientId(id), name);
    client.notes = (0..).zip(bodies).map(|(nth, body)| note(id * 100 + nth, body)).collect();
    client
}

fn note(id: u64, body: &str) -> Note {
    let today = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap();
    let mut note = Note::new(NoteId(id), Occasion::YearEnd(2026), None, today);
    note.body = body.into();
    note
}

fn index(clients: &[Client]) -> AgainIndex {
    let mut index = AgainIndex::default();
    for client in clients {
        index.update(client.id, Some(&Arc::new(client.clone())));
    }
    index
}

/// What is found in a book of one other client.
fn against(other: &Client, me: &Client, body: &str) -> Option<Again> {
    index(&[other.clone(), me.clone()]).find(me, body)
}

fn marked<'a>(body: &'a str, ranges: &[Range<usize>]) -> Vec<&'a str> {
    ranges.iter().map(|range| &body[range.clone()]).collect()
}

const HANNAH: &str = "Dear Hannah,\n\n\
    What a year. In March we were still moving commas around on the spring catalogue, and by June \
    the stand in Harrogate was full of people holding it. I keep the photo of you on the \
    stepladder, fixing the sign with a hairpin.\n\n\
    Thank you for trusting me with it when the printer let us both down. I hope January is slow, \
    and that you get to read something that is not a proof.\n\n\
    Warmly, Elena";

const MARTA: &str = "Querida Marta:\n\n\
    Este año empezó con la tienda bajo el agua y tú barriendo el barro con el vestido de la boda \
    de tu prima. Todavía guardo la foto de Biscuit subido en el mostrador. Gracias por esperar los \
    carteles cuando la imprenta de Valencia nos dejó tirados a los dos.\n\n\
    Felices fiestas y próspero año nuevo.\n\n\
    Un abrazo,\nElena";

const MARINA: &str = "Дорогая Марина!\n\n\
    В марте мы всё ещё двигали запятые в весеннем каталоге, а в июне стенд в Твери был полон \
    людей, и вы чинили вывеску шпилькой для волос. Спасибо, что доверили мне эту работу, когда \
    типография подвела нас обеих. Марина, берегите себя.\n\n\
    С Новым годом и Рождеством!\n\n\
    С уважением,\nЕлена";

#[test]
fn the_same_note_with_other_names_is_marked_but_for_what_was_changed() {
    let mut hannah = client(1, "Hannah Osei", &[HANNAH]);
    hannah.place = "Harrogate".into();
    let mut graham = client(2, "Graham Whitlock", &[]);
    graham.place = "Leeds".into();
    let body = HANNAH
        .replace("Hannah", "Graham")
        .replace("Harrogate", "Leeds")
        .replace("spring", "autumn");
    let again = against(&hannah, &graham, &body).unwrap();

    assert_eq!((again.client, again.note), (hannah.id, NoteId(100)));
    assert_eq!((again.borrowed_words, again.words), (72, 73));
    let begin = "What a year. In March we were still moving commas around on the";
    let end = "catalogue, and by June the stand in";
    let mine = marked(&body, &again.mine);
    assert_eq!(mine, marked(HANNAH, &again.theirs));
    assert_eq!(mine[..2], [begin, end]);
    assert!(mine[2].starts_with("was full") && mine[2].ends_with("a hairpin."));
    assert!(mine[3].starts_with("Thank you") && mine[3].ends_with("a proof."));
    assert_eq!(mine.len(), 4);
}

#[test]
fn a_note_is_found_again_in_every_language() {
    let mut marta = client(1, "Marta Ruiz", &[MARTA]);
    marta.company = "Flores Ruiz".into();
    marta.people = vec![PersonAround { name: "Biscuit".into(), relation: "perra".into() }];
    let mut paco = client(2, "Francisco Gil", &[]);
    paco.nicknames = vec!["Paco".into()];
    let body = MARTA
        .replace("Querida Marta:", "¡Hola, Paco!")
        .replace("Biscuit", "Luna")
        .replace("Valencia", "Gandía")
        .replace("Un abrazo", "Con todo mi cariño");
    assert_eq!(against(&marta, &paco, &body).unwrap().client, marta.id);

    let marina = client(1, "Марина Орешникова", &[MARINA]);
    let svetlana = client(2, "Светлана Юрченко", &[]);
    let body = MARINA.replace("Марина", "Светлана").replace("Твери", "Туле").replace('ё', "е");
    let again = against(&marina, &svetlana, &body.to_uppercase()).unwrap();
    assert_eq!(again.client, marina.id);
    assert!(again.borrowed_words + 1 >= again.words, "{again:?}");
}

#[test]
fn paragraphs_that_changed_places_are_found() {
    let parts: Vec<&str> = HANNAH.split("\n\n").collect();
    let body = [parts[0], parts[2], parts[1], parts[3]].join("\n\n");
    let again = against(&client(1, "Hannah", &[HANNAH]), &client(2, "Tom", &[]), &body).unwrap();
    assert!(again.borrowed_words + 1 >= again.words, "{again:?}");
}

#[test]
fn half_a_note_of_own_words_is_no_copy() {
    let own = "The van gave up in Whitby on the second of May, and the man at the chip shop fed us \
        both because neither had a coin. Your invoice was eaten by the terrier, and still you paid \
        it the same evening, which nobody believes when I tell it.";
    let second = HANNAH.split("\n\n").nth(2).unwrap();
    let body = format!("Dear Tom,\n\n{own}\n\n{second}\n\nWarmly, Elena");
    assert_eq!(against(&client(1, "Hannah", &[HANNAH]), &client(2, "Tom", &[]), &body), None);
}

#[test]
fn what_everyone_gets_is_no_copy() {
    for (shared, own) in [
        (
            "Merry Christmas and a happy new year to you and your family!\n\nWarmly,\nElena Ruiz\n\
             Graphic design for small shops and big ideas since 2009\n\n\
             P.S. My new address is 5 High Street, second floor.",
            ["The stepladder is still in my van.", "Your terrier owes me an invoice."],
        ),
        (
            "Felices fiestas y próspero año nuevo, os deseo lo mejor para el año nuevo.\n\n\
             Un abrazo,\nElena Ruiz\nDiseño gráfico para tiendas pequeñas e ideas grandes\n\n\
             P. D. Desde enero estoy en la calle Mayor, 5.",
            ["La escalera sigue en mi furgoneta.", "Tu perra me debe una factura entera."],
        ),
        (
            "С Новым годом и Рождеством! Желаю счастья, здоровья и всего самого доброго в новом \
             году.\n\nС уважением,\nЕлена Руис\nГрафический дизайн для маленьких магазинов\n\n\
             P.S. С января я на новом адресе: Садовая, 5.",
            ["Стремянка всё ещё ездит в моём фургоне.", "Ваш терьер съел мой счёт целиком."],
        ),
    ] {
        let [theirs, mine] = own.map(|own| format!("Ana,\n\n{own}\n\n{shared}"));
        let (ana, bea) = (client(1, "Ana", &[&theirs]), client(2, "Bea", &[]));
        assert_eq!(against(&ana, &bea, &mine), None, "{mine}");
        let wish_only = format!("Ana,\n\n{shared}");
        let ana = client(1, "Ana", &[&wish_only]);
        assert_eq!(against(&ana, &bea, &wish_only), None, "{wish_only}");
    }
}

#[test]
fn a_short_note_is_refused_only_if_all_of_it_is_the_same() {
    let eve = client(1, "Eve", &["Eve, the goose still hangs above my desk."]);
    let tom = client(2, "Tom", &[]);
    let same = "Tom, the goose still hangs above my desk.";
    let other = "Tom, the goose still hangs over the door.";
    assert!(against(&eve, &tom, same).is_some());
    assert_eq!(against(&eve, &tom, other), None);
    let thanks = "Thank you for everything!";
    assert_eq!(against(&client(1, "Eve", &[thanks]), &tom, thanks), None);
}

#[test]
fn ones_own_earlier_note_is_not_another_clients() {
    let hannah = client(1, "Hannah", &[HANNAH]);
    assert_eq!(index(std::slice::from_ref(&hannah)).find(&hannah, HANNAH), None);
}

#[test]
fn what_its_client_got_a_year_ago_is_borrowed_and_a_story_told_again_is_not() {
    let again = "Dear Hannah,\n\n\
        Thank you for trusting me with it when the printer let us both down. What a year! In March we were still \
        moving commas around on the spring catalogue, and by June the stand in Harrogate was full of people holding it.\n\n\
        Warmly, Elena";
    let story = "Dear Hannah,\n\n\
        I passed the fair on my way to the sea and thought of you on the stepladder, fixing the sign with a hairpin, \
        while I went for sandwiches and came back with none because I had read the whole programme in the queue instead.\n\n\
        Warmly, Elena";
    let own_words = |body: &str| {
        let mut hannah = client(1, "Hannah", &[HANNAH, body]);
        if let Some(last_year) = hannah.notes.first_mut() {
            last_year.occasion = Occasion::YearEnd(2025);
        }
        let new = hannah.notes.last().cloned().unwrap();
        index(std::slice::from_ref(&hannah)).own_words(&hannah, &new)
    };
    let own = own_words(again);
    assert!(
        own.is_much_borrowed() && own.phrases.iter().all(|it| it.note == NoteId(100)),
        "{own:?}"
    );
    assert_eq!(own_words(story).borrowed, 0);
}

#[test]
fn the_note_that_lent_most_is_named() {
    let part = HANNAH.replace("stepladder, fixing the sign with a hairpin", "roof");
    let book = [client(1, "Ann", &[&part]), client(2, "Hannah", &["", HANNAH])];
    let again = index(&book).find(&client(3, "Tom", &[]), HANNAH).unwrap();
    assert_eq!((again.client, again.note), (ClientId(2), NoteId(201)));
}

#[test]
fn a_note_written_over_or_erased_lends_nothing() {
    let everyone = [1, 2, 3, 4].map(|id| client(id, "Hannah", &[HANNAH]));
    let mut index = index(&everyone);
    let tom = client(9, "Tom", &[]);
    for id in 1..4 {
        index.update(ClientId(id), Some(&Arc::new(client(id, "Hannah", &[MARTA]))));
        assert_eq!(index.find(&tom, HANNAH).unwrap().client, ClientId(id + 1));
    }
    index.update(ClientId(4), None);
    assert_eq!(index.find(&tom, HANNAH), None);
    assert_eq!(index.find(&tom, MARTA).unwrap().client, ClientId(1));
}

#[test]
fn the_one_note_with_a_word_more_is_found_among_thousands_that_are_the_same() {
    let odd = ["goose", "kite", "river", "orchard", "dahlia", "saucer", "lantern", "puffin"];
    let copies = odd.map(|word| HANNAH.replace("photo", word));
    let same = (0..5000).map(|id| client(id, "Hannah", &[HANNAH]));
    let book: Vec<Client> =
        same.chain((9000..).zip(&copies).map(|(id, copy)| client(id, "Ann", &[copy]))).collect();
    let index = index(&book);
    for (id, copy) in (9000..).zip(&copies) {
        let again = index.find(&client(1, "Tom", &[]), copy).unwrap();
        assert_eq!(again.client, ClientId(id));
    }
}

#[test]
fn a_new_name_is_left_out_and_the_old_one_is_a_word_again() {
    let body = "Goose ate goose slept goose sang goose danced goose painted goose left";
    let mut index = index(&[client(1, "Goose", &[body])]);
    index.update(ClientId(1), Some(&Arc::new(client(1, "Eve", &[body]))));
    assert!(index.find(&client(2, "Tom", &[]), body).is_some());
}

#[test]
fn ten_megabytes_are_read_up_to_a_point() {
    let body = format!("{HANNAH}\n\n{}", "стенд був повний людей ".repeat(240_000));
    assert!(body.len() > 10_000_000);
    let other = client(1, "Hannah", &[&body]);
    let again = against(&other, &client(2, "Tom", &[]), &body).unwrap();
    assert!(again.mine.last().unwrap().end < 100_000);
}

#[test]
fn two_halves_joined_find_what_the_whole_finds() {
    let bodies = [HANNAH, MARTA, "The goose read the archive aloud, all nine volumes of it."];
    let book: Vec<Client> = (1..)
        .zip(bodies.iter().cycle().take(12))
        .map(|(id, body)| client(id, "Ann", &[body]))
        .collect();
    let whole = index(&book);
    let mut joined = index(&book[..5]);
    joined.join(index(&book[5..]));
    let tom = client(99, "Tom", &[]);
    for body in bodies {
        assert!(whole.find(&tom, body).is_some());
        assert_eq!(whole.find(&tom, body), joined.find(&tom, body));
    }
    for other in &book {
        joined.update(other.id, None);
    }
    assert_eq!(joined.find(&tom, HANNAH), None, "what was joined can be forgotten");
}

#[test]
fn a_signature_is_learned_from_the_notes() {
    let signature = "Elena Ruiz, drawings and letters for small shops\n\
                     Calle Mayor 5, second floor on the left, 28001 Madrid\n\
                     open from ten to two, and on any other day";
    let signed = |body: &str| format!("Good morning to you,\n\n{body}\n\n{signature}");
    let texts = [
        "The goose got into the archive and read all of it aloud.",
        "Nobody in Whitby believes that the orchard was a car park.",
        "My kite still hangs in your poplar, and I wave at it.",
    ];
    let others = (1..).zip(texts).map(|(id, text)| client(id, "Hannah", &[&signed(text)]));
    let index = index(&others.collect::<Vec<_>>());
    let tom = signed("The saucer that you glued has survived two of my aunts and a wedding.");
    assert_eq!(index.find(&client(9, "Tom", &[]), &tom), None);
    let mut tom = client(9, "Tom", &[&tom]);
    let note = tom.notes.pop().unwrap();
    let own = index.own_words(&tom, &note);
    assert_eq!((own.words, own.borrowed), (14, 0), "only the text counts");
}

const WORDS: [&str; 40] = [
    "catalogue",
    "stepladder",
    "goose",
    "Whitby",
    "invoice",
    "hairpin",
    "barro",
    "mostrador",
    "cartel",
    "vestido",
    "año",
    "furgoneta",
    "paella",
    "vecina",
    "стенд",
    "запятая",
    "шпилька",
    "вывеска",
    "ёлка",
    "типография",
    "каталог",
    "стремянка",
    "printer",
    "commas",
    "photo",
    "boat",
    "kite",
    "proof",
    "river",
    "orchard",
    "lluvia",
    "puente",
    "tejado",
    "naranja",
    "relojero",
    "дождь",
    "мост",
    "крыша",
    "апельсин",
    "часы",
];

fn text(words: Range<usize>, length: Range<usize>) -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[words]), length);
    words.prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn a_copy_with_the_names_replaced_is_always_found(
        words in prop::collection::vec(prop::sample::select(&WORDS[..]), 12..120),
        names in prop::collection::vec(0_usize..120, 0..8),
        others in prop::collection::vec(text(0..40, 20..60), 0..8),
    ) {
        let written_to = |name: &str| {
            let mut words = words.clone();
            for at in &names {
                words.insert(at % (words.len() + 1), name);
            }
            format!("Hello {name},\n\n{}\n\nWarmly,\nElena", words.join(" "))
        };
        let theirs = written_to("Hannah Osei");
        let book: Vec<Client> = (10..)
            .zip(&others)
            .map(|(id, body)| client(id, "Other", &[body]))
            .chain([client(1, "Hannah Osei", &[&theirs])])
            .collect();
        let again = index(&book).find(&client(2, "Graham", &[]), &written_to("Graham"));
        prop_assert!(again.is_some());
    }

    #[test]
    fn notes_without_a_word_in_common_are_never_the_same(
        mine in text(0..20, 0..80),
        theirs in prop::collection::vec(text(20..40, 0..80), 0..5),
    ) {
        let book: Vec<Client> =
            (1..).zip(&theirs).map(|(id, body)| client(id, "Other", &[body])).collect();
        prop_assert_eq!(index(&book).find(&client(99, "Me", &[]), &mine), None);
    }

    #[test]
    fn every_range_is_text_of_its_body(
        noise in prop::collection::vec("\\PC{0,12}[ \n]{0,2}", 6..40),
        more in ".{0,40}",
    ) {
        let theirs = noise.concat();
        let mine = format!("{more}{theirs}{more}");
        if let Some(again) = against(&client(1, "Ana", &[&theirs]), &client(2, "Bo", &[]), &mine) {
            prop_assert!(again.borrowed_words <= again.words);
            for (body, ranges) in [(&mine, &again.mine), (&theirs, &again.theirs)] {
                prop_assert!(!ranges.is_empty());
                prop_assert!(ranges.iter().all(|range| body.get(range.clone()).is_some()));
                prop_assert!(ranges.iter().all(|range| range.start < range.end));
                prop_assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
            }
        }
    }

    #[test]
    fn an_index_kept_up_to_date_answers_like_a_new_one(
        steps in prop::collection::vec(
            (0_u64..6, prop::option::of(prop::collection::vec(text(0..6, 0..30), 0..4)), "[AB]"),
            1..40,
        ),
        asked in prop::collection::vec(text(0..6, 6..30), 1..6),
    ) {
        let mut book = std::collections::BTreeMap::new();
        let mut kept = AgainIndex::default();
        for (id, notes, name) in steps {
            let notes = notes.map(|notes| {
                let bodies: Vec<&str> = notes.iter().map(String::as_str).collect();
                client(id, &format!("{name} goose"), &bodies)
            });
            kept.update(ClientId(id), notes.clone().map(Arc::new).as_ref());
            match notes {
                Some(client) => book.insert(id, client),
                None => book.remove(&id),
            };
        }
        let new = index(&book.values().cloned().collect::<Vec<_>>());
        let me = client(3, "Me", &[]);
        for body in asked {
            prop_assert_eq!(kept.find(&me, &body), new.find(&me, &body));
        }
    }
}
