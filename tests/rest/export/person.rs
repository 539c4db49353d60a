//! The file for the person themselves: whole, readable, and nothing typed breaks its form.

use std::cell::RefCell;
use std::collections::BTreeSet;

use posdata::model::{
    AddressForm, Affinity, Anecdote, AnecdoteId, AnecdoteKind, Client, ClientId, ClientState,
    Direction, EmailAddress, Fault, Handover, Happening, HappeningKind, InteractionKind, Language,
    Note, NoteId, NoteState, Occasion, Problem, Referral, Sale, SequentialIds, Tier,
};
use posdata::store::export::{PERSON_WORDS, person};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::{day, maria_jose, touch};
use crate::books;

proptest! {
    #[test]
    fn no_text_breaks_out_of_its_place_in_the_file_of_a_person(mut client in books::client()) {
        books::number(&mut client, &mut SequentialIds(0));
        let page = person(&client, &|key| format!("<{key}>"));
        for line in page.lines() {
            let rest = line.strip_prefix("- ").map(|rest| rest.split_once(": ").map_or("", |(_, text)| text));
            let holds = line.is_empty()
                || line.starts_with("      ")
                || rest.is_some_and(is_one_span)
                || line.trim_start_matches('#').starts_with(" <person-file-")
                || line.starts_with("### <occasion-");
            prop_assert!(holds, "{line}");
        }
        let page = flat(&page);
        for text in texts(&client) {
            prop_assert!(page.contains(&flat(text)), "{text} is not in {page}");
        }
    }
}

/// Without control characters, all blank space alike.
fn flat(text: &str) -> String {
    let text: String = text.nfc().filter(|c| !c.is_control() || "\t\r\n".contains(*c)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the user typed of a client.
fn texts(client: &Client) -> Vec<&str> {
    let mut texts: Vec<&str> = client.names().collect();
    texts.extend(
        [&client.company, &client.postal, &client.place, &client.remarks].map(String::as_str),
    );
    texts.extend(client.phones.iter().chain(&client.tags).map(String::as_str));
    texts.extend(client.emails.iter().map(EmailAddress::as_str));
    texts.extend(client.people.iter().flat_map(|it| [it.name.as_str(), &it.relation]));
    texts.extend(client.anecdotes.iter().map(|it| it.text.as_str()));
    texts.extend(client.interactions.iter().map(|it| it.line.as_str()));
    texts.extend(client.notes.iter().flat_map(|it| [it.subject.as_str(), &it.body]));
    texts.extend(client.sales.iter().map(|it| it.what.as_str()));
    texts.extend(client.sales.iter().filter_map(|it| Some(it.amount.as_ref()?.currency.as_str())));
    texts.extend(client.problems.iter().flat_map(|it| [it.what.as_str(), &it.beyond]));
    texts.extend(client.happenings.iter().map(|it| it.what.as_str()));
    if let ClientState::Lost { why, .. } = &client.state {
        texts.push(why);
    }
    texts
}

/// Nothing, or a code span that ends only at its end.
fn is_one_span(text: &str) -> bool {
    let fence: String = text.chars().take_while(|c| *c == '`').collect();
    let inside = text.strip_prefix(&fence).and_then(|rest| rest.strip_suffix(&fence));
    let is_closed_once =
        |inside: &str| inside.split(|c| c != '`').all(|run| run.len() < fence.len());
    text.is_empty() || (!fence.is_empty() && inside.is_some_and(is_closed_once))
}

fn note(id: u64, occasion: Occasion, state: NoteState) -> Note {
    let mut note = Note::new(NoteId(id), occasion, None, day(4));
    note.state = state;
    note
}

/// Somebody of whom the book knows something of each kind.
fn well_known() -> Client {
    let mut client = maria_jose();
    client.right_names = vec!["Pavel".to_owned()];
    client.nicknames.clear();
    client.tags.clear();
    client.affinity.rate(day(1), Affinity::new(7));
    client.affinity.rate(day(2), None);
    client.anecdotes = vec![Anecdote {
        id: AnecdoteId(3),
        on: day(2),
        kind: AnecdoteKind::Memory,
        text: "The `flood`".to_owned(),
    }];
    client.interactions = vec![touch(InteractionKind::Gift, Direction::Out, "")];
    let at = day(5).and_hms_opt(9, 30, 0).unwrap();
    let sent = NoteState::Sent { at, by: Handover::ByHand };
    client.notes = vec![note(9, Occasion::YearEnd(2026), sent)];
    client.notes[0].told = vec![AnecdoteId(3)];
    "Querida:\n\n# ¡Feliz año!\n- **M**".clone_into(&mut client.notes[0].body);
    client
}

#[test]
fn the_file_of_a_person_can_be_read() {
    let client = well_known();
    let page = person(&client, &|key| key.strip_prefix("person-file-").unwrap_or(key).to_owned());
    let expected = "\
# title

- full-name: `María José Núñez Gil`
- preferred-name: `María José`
- company: `Imprenta; Núñez, S.L.`
- email: `mj@example.com`
- email: `=mj@example.org`
- phone: `+34 600 300 400`
- postal:

      C/ Sol, 3
      26001 Logroño
      Spain

- place: `Logroño`
- language: `language-en`
- form: `form-informal`
- birthday: `--04-12`
- remarks:

      - Ask how the flood in the printing house ended; she was worried.
      C:\\new

- state: `active`

## people

- person: `Théo, spouse`
- person: `Wilf, son`
- person: `Reme`

## affinity

- 2026-12-01: `7`
- 2026-12-02: `group-not-rated`

## anecdotes

- 2026-12-02, kind-memory: `` The `flood` ``

## interactions

- 2026-12-03, touch-gift, out

## notes

### occasion-year-end 2026

- state: `sent`
- way: `by-hand`
- sent-at: `2026-12-05 09:30`
- changed: `2026-12-04`
- told: `` The `flood` ``
- text:

      Querida:

      # ¡Feliz año!
      - **M**

";
    assert_eq!(page, expected);
}

/// Clients who have everything between them.
fn of_every_kind() -> Vec<Client> {
    let ways = [Handover::MailProgram, Handover::DraftFile, Handover::Copy, Handover::ByHand];
    let at = day(5).and_hms_opt(9, 30, 0).unwrap();
    let mut rich = maria_jose();
    rich.since = Some(2019);
    rich.tier = Some(Tier::A);
    rich.affinity.rate(day(1), Affinity::new(7));
    rich.affinity.rate(day(2), None);
    rich.anecdotes = AnecdoteKind::ALL
        .map(|kind| Anecdote { id: AnecdoteId(3), on: day(2), kind, text: "Tea".to_owned() })
        .to_vec();
    rich.interactions =
        InteractionKind::ALL.map(|kind| touch(kind, Direction::In, "Rain")).to_vec();
    rich.interactions.push(touch(InteractionKind::Call, Direction::Out, ""));
    let answered = NoteState::Answered { sent: at, by: Handover::Copy, on: day(9) };
    let sent = NoteState::Sent { at, by: Handover::Copy };
    let states = [NoteState::Draft, NoteState::Ready, sent, answered];
    let states = states.into_iter().chain(ways.map(NoteState::HandedOver));
    rich.notes = states.map(|state| note(1, Occasion::Other, state)).collect();
    rich.notes[0].occasion = Occasion::YearEnd(2026);
    rich.notes[0].to = rich.emails.first().cloned();
    rich.notes[0].told = vec![AnecdoteId(3)];
    "Tea".clone_into(&mut rich.notes[0].subject);
    "Tea".clone_into(&mut rich.notes[0].body);
    let states = [
        ClientState::Active,
        ClientState::Archived,
        ClientState::Lost { on: day(1), why: "Chile".to_owned() },
    ];
    let occasions = Occasion::LETTERS.iter().map(|of| note(2, *of, NoteState::Draft));
    rich.notes.extend(occasions);
    rich.sales.push(Sale { on: day(1), what: "Tea".to_owned(), amount: None });
    for fault in Fault::ALL {
        let done = Some(day(2));
        rich.problems.push(Problem {
            fault,
            admitted: done,
            made_right: done,
            beyond: "Cake".to_owned(),
            closed: done,
            ..Problem::new(day(1), "Cold tea")
        });
    }
    rich.happenings = HappeningKind::ALL
        .map(|kind| Happening { on: day(3), kind, what: "A prize".to_owned() })
        .to_vec();
    rich.referral = Some(Referral { by: ClientId(2), on: day(1) });
    rich.interval = Some(60);
    let mut all = vec![rich];
    for (language, state) in Language::ALL.into_iter().zip(states) {
        let mut client = Client::new(ClientId(1), "Ana");
        (client.language, client.state) = (language, state);
        client.form = AddressForm::Formal;
        all.push(client);
    }
    all
}

#[test]
fn the_list_of_words_is_whole_and_has_no_other() {
    let asked = RefCell::new(BTreeSet::new());
    for client in of_every_kind() {
        person(&client, &|key| {
            asked.borrow_mut().insert(key);
            key.to_owned()
        });
    }
    assert_eq!(PERSON_WORDS.iter().copied().collect::<BTreeSet<_>>(), asked.into_inner());
}
