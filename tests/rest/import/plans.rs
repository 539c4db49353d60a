//! Who is new and who is in the book already.

use posdata::model::{Book, Client, ClientId, EmailAddress, Language};

use posdata::store::import::{Fact, Plan};

use super::read;

fn book() -> Book {
    let mut book = Book::default();
    let marta = Client {
        company: "Flores Ruiz".into(),
        emails: vec![EmailAddress::parse("marta@example.com").unwrap()],
        ..Client::new(ClientId(1), "Marta Ruiz")
    };
    let ana = Client {
        emails: vec![EmailAddress::parse("ana@example.com").unwrap()],
        ..Client::new(ClientId(2), "Ana Pons")
    };
    book.insert(marta);
    book.insert(ana);
    book.insert(Client::new(ClientId(3), "Leo Gil"));
    book
}

#[test]
fn nobody_is_added_twice() {
    let preview = read(
        "Name,Company,E-mail\nM. Ruiz,,MARTA@example.com\nmarta ruiz,flores ruiz,new@example.com\n\
         Ana Pons,,other@example.com\nLeo Gil,,leo@example.com\nEva Sanz,Flores Ruiz,\n",
    );
    let plan = preview.plan(&book());
    assert_eq!(plan.known, [(0, ClientId(1)), (1, ClientId(1)), (3, ClientId(3))]);
    let new: Vec<_> = plan.new.iter().map(|it| preview.people[it.place].title()).collect();
    assert_eq!(new, ["Ana Pons", "Eva Sanz"], "a namesake with another address is somebody else");
}

#[test]
fn the_same_file_a_second_time_adds_nobody() {
    let preview = read(
        "Name,Company,E-mail,Birthday\nMarta Ruiz,Flores Ruiz,,--04-12\n,,only@example.com,\n\
         ,Imprenta Peña,,\nAna Pons,,ana@example.com,\nLeo Gil,,ana@example.com,\n",
    );
    let mut book = Book::default();
    let first = preview.plan(&book);
    assert_eq!((first.new.len(), first.known.len()), (5, 0));
    for (newcomer, id) in first.new.into_iter().zip(1..) {
        let person = preview.people[newcomer.place].clone();
        let client = person.into_client(ClientId(id), Language::Spanish);
        assert_eq!(client.language, Language::Spanish);
        assert!(!client.full_name.is_empty(), "nobody is without a name");
        book.insert(client);
    }
    let second = preview.plan(&book);
    assert_eq!((second.new.len(), second.known.len()), (0, 5));
}

#[test]
fn a_second_import_adds_what_is_new_and_overwrites_nothing_unasked() {
    let preview = read(
        "Name,Company,E-mail,Phone,City,Notes\n\
         Marta Ruiz Peña,Jardines Ruiz,marta@example.com,+34 600 1,Sevilla,pays late\n",
    );
    let mut book = book();
    let mut plan = preview.plan(&book);
    let taken = |plan: &Plan| {
        let taken = plan.news.iter().filter(|news| news.taken);
        taken.map(|news| news.what.text()).collect::<Vec<_>>()
    };
    assert_eq!(taken(&plan), ["Sevilla", "+34 600 1", "pays late"]);
    let asked: Vec<_> = plan.news.iter().filter(|news| !news.taken).map(|it| &it.here).collect();
    assert_eq!(asked, ["Marta Ruiz", "Flores Ruiz"]);
    plan.tell(&mut book);
    let marta = book.client(ClientId(1)).unwrap();
    assert_eq!((marta.company.as_str(), marta.place.as_str()), ("Flores Ruiz", "Sevilla"));

    plan.news
        .iter_mut()
        .for_each(|news| news.taken = news.what == Fact::Company("Jardines Ruiz".into()));
    plan.tell(&mut book);
    assert_eq!(book.client(ClientId(1)).unwrap().company, "Jardines Ruiz");
    assert!(taken(&preview.plan(&book)).is_empty(), "told once");
}

#[test]
fn who_is_likely_in_the_book_is_asked_about_and_taken_as_the_client_on_a_word() {
    let preview = read("Name,Company,Phone\nLeonardo Gil,,+34 600 2\nEva Sanz,,+34 600 3\n");
    let book = book();
    let mut plan = preview.plan(&book);
    let likes: Vec<_> = plan.new.iter().map(|it| it.like.map(|(client, _)| client)).collect();
    assert_eq!(likes, [Some(ClientId(3)), None]);

    plan.take_as_known(0, &preview, &book);
    assert_eq!((plan.new.len(), plan.known.as_slice()), (1, &[(0, ClientId(3))][..]));
    assert!(plan.news.iter().any(|it| it.what == Fact::Phone("+34 600 2".into()) && it.taken));
    plan.take_as_known(1, &preview, &book);
    assert_eq!(plan.new.len(), 1, "nobody like her: she stays new");
}
