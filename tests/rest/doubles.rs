//! Who stands twice in a book, and one client out of two.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

mod joined;

use std::collections::BTreeSet;

use posdata::checks::doubles::{DoublesIndex, Pair, Why, pairs};
use posdata::model::{Book, Client, ClientId, EmailAddress};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::books;

/// How sure a pair is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    /// 90 and more.
    Certain,
    /// 60 and more.
    Likely,
    /// Listed.
    Perhaps,
    /// Not listed.
    Not,
}

use Sure::{Certain, Likely, Not, Perhaps};

/// One client each: the name, and behind it mail `@`, telephone `t`, birthday `b`, company `c`,
/// place `p`, preferred name `n`.
const ONE_PERSON: [(Sure, &str, &str); 41] = [
    (Certain, "Marta Ruiz | @marta@x.es", "Marta Ruiz | @Marta@X.es"),
    (Certain, "Marta Ruiz | @marta@x.es", "RUIZ LÓPEZ, Marta | @marta@x.es"),
    (Certain, "Graham Ellis | @g.ellis@x.uk", "Graham Ellis | @g.ellis@x.uk | cOther | pLeeds"),
    (Certain, "Paco Ruiz | @fr@x.es", "Francisco Ruiz | @fr@x.es"),
    (Certain, "J. Smith | @john@x.uk", "John Smith | @john@x.uk"),
    (Certain, "Ольга Петрова | @olga@x.ru", "Olga Petrova | @olga@x.ru"),
    (Certain, "Marta Ruiz | t+34 600 111 222", "Marta Ruíz | t600111222"),
    (Certain, "Hannah Cole | t020 7946 0958", "Cole, Hannah | t+44 (0)20 7946 0958"),
    (Certain, "Иван Сидоров | t8 (495) 123-45-67", "Сидоров Иван | t+7 495 1234567"),
    (Certain, "Marta Ruiz | b1971-04-12", "Marta Ruiz | b1971-04-12"),
    (Certain, "Marta Ruiz | @m@a.es | t600111222", "Marta Ruiz | @m@b.es | t0034600111222"),
    (Certain, "marta.ruiz | @marta.ruiz@x.es", "Marta Ruiz | @marta.ruiz@x.es"),
    (Likely, "Marta Ruiz", "MARTA RUIZ"),
    (Likely, "Ruiz, Marta", "Marta Ruiz"),
    (Likely, "José Núñez | cAcme", "Jose Nunez | cAcme S.L."),
    (Likely, "Ana Ruiz López", "Ana Ruiz"),
    (Likely, "Dr. Graham Ellis", "Graham Ellis, PhD"),
    (Likely, "Francisco Ruiz", "Paco Ruiz"),
    (Likely, "Elizabeth Cole", "Beth Cole"),
    (Likely, "Chema Ruiz", "José María Ruiz"),
    (Likely, "Саша Лебедев", "Александр Лебедев"),
    (Likely, "Лебедев Александр Викторович", "Александр Лебедев"),
    (Likely, "Aleksandr Lebedev", "Александр Лебедев"),
    (Likely, "Sasha Lebedev", "Александр Лебедев"),
    (Likely, "Юлия Щербакова", "Yulia Shcherbakova"),
    (Likely, "Alexey Tchaikovsky", "Алёша Чайковский"),
    (Likely, "Graham Ellis | nBob", "Bob Ellis"),
    (Likely, "Marta Ruiz | @m@a.es | cAcme", "Marta Ruiz | @m@b.es | cAcme"),
    (
        Likely,
        "Лебедев А. В. | cВектор | t84951234567",
        "Александр Викторович Лебедев | t+74951234567",
    ),
    (Likely, "Ana | @ana@x.es", "Ana Ruiz | @ana@x.es"),
    (Likely, "Ana | t600111222", "Ana Ruiz | t600111222"),
    (Likely, "Graham Gonzalez | cAcme | b--04-12", "Graham Gonzales | cAcme | b1971-04-12"),
    (Likely, "mruiz | @mruiz@x.es", "Marta Ruiz | @mruiz@x.es"),
    (Likely, "Bill and May Cole", "May & Bill Cole"),
    (Perhaps, "Graham Lebedev", "Graham Lebdev"),
    (Perhaps, "J. Smith", "John Smith"),
    (Perhaps, "Ana | cAcme", "Ana Ruiz | cAcme"),
    (Perhaps, "Ana Ruiz | @ana@x.es", "Ana Cole | @ana@x.es"),
    (Perhaps, "Juan García | cAcme | @j@a.es | pMadrid", "Juan García | cBeta | @j@b.es | pLugo"),
    (Perhaps, "Bill Cole | @coles@x.uk", "May Cole | @coles@x.uk"),
    (Perhaps, "John Smith | cAcme", "John Smith Jr | cAcme"),
];

const TWO_PEOPLE: [(&str, &str); 36] = [
    ("Ana", "Ana Ruiz"),
    ("Ruiz", "Ana Ruiz"),
    ("Ana | cAcme | @a@x.es", "Ana Ruiz | cAcme | @b@x.es"),
    ("Bill and May", "Bill"),
    ("Bill and May Cole | @bill@x.uk", "Bill Cole | @bill@x.uk"),
    ("Ana y Luis Ruiz | t600111222", "Ana Ruiz | t600111222"),
    ("Саша и Маша Лебедевы", "Саша Лебедев"),
    ("Bill Cole | t020 7946 0958", "May Cole | t020 7946 0958"),
    ("Luis Ruiz | cRuiz e Hijos | t912345678", "Ana Ruiz | cRuiz e Hijos | t912345678"),
    ("Marta Ruiz | @info@x.es", "Luis Cole | @info@x.es"),
    ("Ana Ruiz | @oficina@x.es", "Ana Cole | @oficina@x.es"),
    ("Marta Ruiz | b1971-04-12", "Marta Ruiz | b1984-09-30"),
    ("Marta Ruiz | cAcme | b--04-12", "Marta Ruiz | cAcme | b--09-30"),
    ("Bill Cole | @coles@x.uk | b--04-12", "May Cole | @coles@x.uk | b--09-30"),
    ("Ana Ruiz | b1971-04-12 | cAcme", "Luis Ruiz | b1971-04-12 | cAcme"),
    ("Ana Ruiz | b1971-04-12", "Ana Cole | b1971-04-12"),
    ("John Smith Sr | cAcme", "John Smith Jr | cAcme"),
    ("Mr Smith | cAcme", "Mrs Smith | cAcme"),
    ("Sr. Ruiz | cAcme | t912345678", "Sra. Ruiz | cAcme | t912345678"),
    ("Александр Лебедев | cВектор", "Александра Лебедева | cВектор"),
    ("Александр Лебедев", "Aleksandra Lebedeva"),
    ("Евгений Шевченко | t84951234567", "Евгения Шевченко | t84951234567"),
    ("Саша Лебедев | t84951234567 | cВектор", "Маша Лебедева | t84951234567 | cВектор"),
    ("Иван Петрович Сидоров | cВектор", "Пётр Иванович Сидоров | cВектор"),
    ("Иван Петрович Сидоров | cВектор", "Иван Сергеевич Сидоров | cВектор"),
    ("Лебедев А. В.", "Алексей Иванович Лебедев"),
    ("Francisco Ruiz | cAcme", "Francisca Ruiz | cAcme"),
    ("Ana Ruiz López | cAcme", "Ana Ruiz García | cAcme"),
    ("Ana Hernández | cAcme", "Ana Fernández | cAcme"),
    ("Marta Cole | cAcme", "María Cole | cAcme"),
    ("Alexander Smith | nAlex", "Alexandra Smith | nAlex"),
    ("John F. Ellis", "John G. Ellis"),
    ("María José Ruiz | @mj@x.es", "José Ruiz | @jr@x.es"),
    ("Jane Cole", "Janet Cole"),
    ("Ana Ruiz | t212-555-1234", "Luis Cole | t312-555-1234"),
    (
        "Juan Ruiz | cAcme | @j@a.es | t600111222 | pMadrid",
        "Juan Ruiz | cBeta | @j@b.es | t600333444 | pLugo",
    ),
];

fn client(id: u64, text: &str) -> Client {
    let mut parts = text.split('|').map(str::trim);
    let mut client = Client::new(ClientId(id), parts.next().unwrap());
    for part in parts {
        let (kind, value) = part.split_at(1);
        match kind {
            "@" => client.emails.push(EmailAddress::parse(value).unwrap()),
            "t" => client.phones.push(value.to_owned()),
            "b" => client.birthday = Some(value.parse().unwrap()),
            "c" => value.clone_into(&mut client.company),
            "p" => value.clone_into(&mut client.place),
            "n" => value.clone_into(&mut client.preferred_name),
            _ => panic!("{text}"),
        }
    }
    client
}

fn book(clients: &[&str]) -> Book {
    let mut book = Book::default();
    (1..).zip(clients).for_each(|(id, text)| book.insert(client(id, text)));
    book
}

fn found(clients: &[&str]) -> Vec<Pair> {
    pairs(&book(clients))
}

/// How sure it is that two are one, and the percent.
fn sure(one: &str, other: &str) -> (Sure, u8) {
    let score = found(&[one, other]).first().map_or(0, |pair| pair.score);
    let sure = match score {
        90.. => Certain,
        60.. => Likely,
        1.. => Perhaps,
        0 => Not,
    };
    (sure, score)
}

#[test]
fn one_person_is_told_from_two() {
    let two = TWO_PEOPLE.map(|(one, other)| (Not, one, other));
    let mut wrong = Vec::new();
    for (expected, one, other) in ONE_PERSON.into_iter().chain(two) {
        let (sure, score) = sure(one, other);
        if sure != expected {
            wrong.push(format!("{one} / {other}: {score}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_order_of_two_does_not_matter_and_an_import_is_told_the_same() {
    let two = TWO_PEOPLE.map(|(one, other)| (Not, one, other));
    for (_, one, other) in ONE_PERSON.into_iter().chain(two) {
        let there = found(&[one, other]).into_iter().next().map(|pair| (pair.score, pair.why));
        let back = found(&[other, one]).into_iter().next().map(|pair| (pair.score, pair.why));
        assert_eq!(there, back, "{one} / {other}");
        let nearest = DoublesIndex::of(&book(&[one])).nearest(&client(1, other));
        let nearest = nearest.map(|(id, score, why)| {
            assert_eq!(id, ClientId(1));
            (score, why)
        });
        assert_eq!(there, nearest, "{one} / {other}");
    }
}

#[test]
fn a_couple_at_one_address_is_less_sure_than_a_number_and_a_name_that_is_like() {
    let (_, couple) =
        sure("Bill Cole | @coles@x.uk | t600111222", "May Cole | @coles@x.uk | t600111222");
    let (_, like) =
        sure("Paco Ruiz | @a@x.es | t600111222", "Francisco Ruiz | @b@x.es | t600111222");
    assert!(couple < like, "{couple}, {like}");
}

#[test]
fn the_number_of_a_switchboard_tells_little() {
    let at_work = [
        "Ana | t912345678",
        "Luis Cole | t912345678",
        "Eva Gil | t912345678",
        "Pau Rey | t912345678",
        "Ana Ruiz | t912345678",
    ];
    assert_eq!(found(&at_work), []);
    let extensions = ["Ana | t912345678 ext. 11", "Ana Ruiz | t912345678 ext. 12"];
    assert_eq!(found(&extensions), []);
}

#[test]
fn a_name_that_many_have_tells_less() {
    let two = ["Ana Ruiz | pLugo", "Ana Ruiz | pJaca"];
    let four = [two[0], two[1], "Ana Ruiz | pVigo", "Ana Ruiz | pCeuta"];
    let score = |clients: &[&str]| found(clients).first().map(|pair| pair.score);
    assert!(score(&four) < score(&two));
}

#[test]
fn what_speaks_for_a_pair_is_said() {
    let one = "Paco Ruiz | @fr@x.es | t600111222 | b--04-12 | cAcme";
    let other = "Francisco Ruiz | @FR@x.es | t+34600111222 | b1971-04-12 | cAcme SL";
    let why =
        |one, other| found(&[one, other]).into_iter().flat_map(|pair| pair.why).collect::<Vec<_>>();
    let all = [Why::SameEmail, Why::SamePhone, Why::LikeName, Why::SameBirthday, Why::SameCompany];
    assert_eq!(why(one, other), all);
    assert_eq!(why("Ruiz, Marta", "Marta Ruiz"), [Why::SameName]);
}

#[test]
fn the_most_sure_comes_first_and_those_who_are_apart_are_left_out() {
    let clients = ["Ana Ruiz López", "Ana Ruiz", "Luis Cole | @l@x.es", "Luis Cole | @l@x.es"];
    let ids =
        |pairs: &[Pair]| pairs.iter().map(|pair| (pair.first.0, pair.second.0)).collect::<Vec<_>>();
    assert_eq!(ids(&found(&clients)), [(3, 4), (1, 2)]);
    for (one, other) in [(3, 4), (4, 3)] {
        let mut book = book(&clients);
        book.client_mut(ClientId(one)).unwrap().apart.push(ClientId(other));
        assert_eq!(ids(&pairs(&book)), [(1, 2)]);
    }
}

#[test]
fn the_nearest_of_several_is_the_most_sure() {
    let index =
        DoublesIndex::of(&book(&["Ana Ruiz | @a@y.es", "Ana Ruiz | @a@x.es", "Ana | @b@x.es"]));
    let nearest = |text| index.nearest(&client(9, text)).map(|(id, ..)| id.0);
    assert_eq!(nearest("Ruiz, Ana | @a@x.es"), Some(2));
    assert_eq!(nearest("Eva Gil"), None);
}

#[test]
fn a_double_is_found_among_many_who_share_a_name_and_a_mailbox() {
    let crowd: Vec<String> =
        (0..300).map(|n| format!("Ana Ruiz | @info@x.es | cHouse{n}")).collect();
    let mut clients: Vec<&str> = crowd.iter().map(String::as_str).collect();
    clients.extend(["Ana Ruiz | @info@x.es | t600111222", "Ana Ruiz | @info@x.es | t+34600111222"]);
    let pair = found(&clients).into_iter().next().map(|pair| (pair.first.0, pair.second.0));
    assert_eq!(pair, Some((301, 302)));
}

proptest! {
    #[test]
    fn pairs_of_any_book_are_pairs_of_two(clients in vec(books::client(), 0..6)) {
        let mut book = Book::default();
        for (client, id) in clients.into_iter().zip(1..) {
            book.insert(Client { id: ClientId(id), ..client });
        }
        let pairs = pairs(&book);
        for pair in &pairs {
            prop_assert!(pair.first < pair.second && (35..100).contains(&pair.score));
        }
        let each: BTreeSet<_> = pairs.iter().map(|pair| (pair.first, pair.second)).collect();
        prop_assert_eq!(each.len(), pairs.len());
    }
}
