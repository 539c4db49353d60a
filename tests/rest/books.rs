//! Any book that the window could make, for the properties of whatever takes one.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use posdata::model::{
    AddressForm, Affinity, AffinityHistory, Amount, Anecdote, AnecdoteId, AnecdoteKind, Answer,
    AnswerKind, Book, Client, ClientId, ClientState, Direction, Due, DueKind, EmailAddress, Fault,
    Goal, Handover, Happening, HappeningKind, IdSource, Interaction, InteractionId,
    InteractionKind, Language, Note, NoteId, NoteState, Occasion, Outcome, PartialDate,
    PersonAround, Place, Problem, Rating, Referral, Rule, Rules, Sale, Season, SequentialIds,
    SetAside, Settings, TableShape, Thanksgiving, Tier,
};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// Any book of a few clients, with two seasons at most.
pub(crate) fn book() -> impl Strategy<Value = Book> {
    let clients = vec(client(), 0..4);
    let seasons = vec((2020..2030_i32, season()), 0..3);
    let shape = (vec(text(), 0..3), vec(text(), 0..3))
        .prop_map(|(headings, fields)| TableShape { headings, fields });
    let settings = (language(), text(), vec(shape, 0..2), rules());
    (clients, seasons, settings, 0..1000_u64).prop_map(
        |(clients, seasons, (language, signature, tables, rules), first)| {
            let mut book = Book::default();
            book.settings = Settings { language, signature, tables, rules: rules.into() };
            let mut ids = SequentialIds(first);
            for mut client in clients {
                number(&mut client, &mut ids);
                book.insert(client);
            }
            for (year, (began, days, places, closed, goals)) in seasons {
                let everyone: Vec<ClientId> = book.clients().map(|client| client.id).collect();
                let everyone_first = everyone.first().copied();
                let places = everyone.into_iter().rev().zip(places);
                let places =
                    places.map(|(client, (later, set_aside))| Place { client, later, set_aside });
                book.insert_season(Season {
                    year,
                    began,
                    days,
                    open: everyone_first,
                    places: places.collect(),
                    closed,
                    goals,
                });
            }
            book
        },
    )
}

/// Any client; the numbers are all 0 until `number` gives them.
pub(crate) fn client() -> impl Strategy<Value = Client> {
    let apart = vec((0..99_u64).prop_map(ClientId), 0..2);
    let names = (text(), text(), vec(text(), 0..3), text(), (vec(text(), 0..2), apart));
    let ways = (vec(address(), 0..3), vec(text(), 0..3), text(), text());
    let facts = (
        language(),
        form(),
        option::of(birthday()),
        option::of(1..=9999_i32),
        option::of(select(&Tier::ALL[..])),
    );
    let more = (vec((text(), text()), 0..3), vec(text(), 0..3), text(), client_state());
    let past =
        (vec(rating(), 0..4), vec(anecdote(), 0..3), vec(interaction(), 0..3), vec(note(), 0..3));
    (names, ways, facts, more, past, year()).prop_map(|(names, ways, facts, more, past, year)| {
        let mut client = Client::new(ClientId(0), names.0);
        (client.preferred_name, client.nicknames, client.company) = (names.1, names.2, names.3);
        (client.right_names, client.apart) = names.4;
        (client.emails, client.phones, client.postal, client.place) = ways;
        (client.language, client.form, client.birthday, client.since, client.tier) = facts;
        client.people =
            more.0.into_iter().map(|(name, relation)| PersonAround { name, relation }).collect();
        (client.tags, client.remarks, client.state) = (more.1, more.2, more.3);
        client.affinity = AffinityHistory::new(past.0);
        (client.anecdotes, client.interactions, client.notes) = (past.1, past.2, past.3);
        (client.sales, client.problems, client.happenings) = year.0;
        (client.referral, client.interval, client.answers) = year.1;
        client
    })
}

/// Gives a client and all their things numbers of their own.
pub(crate) fn number(client: &mut Client, ids: &mut SequentialIds) {
    client.id = ClientId(ids.next_id());
    for it in &mut client.anecdotes {
        it.id = AnecdoteId(ids.next_id());
    }
    for it in &mut client.interactions {
        it.id = InteractionId(ids.next_id());
    }
    for it in &mut client.notes {
        it.id = NoteId(ids.next_id());
        it.told = client.anecdotes.iter().map(|anecdote| anecdote.id).collect();
    }
}

/// Whatever can be typed or pasted.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        5 => "\\PC{0,12}",
        1 => "(?s).{0,12}",
        2 => "[a-zñáёжА-Я \"\\\\\r\n\t(){}:,/*#']{0,24}",
        1 => select(vec!["None", "Some(\"x\")", "// posdata 1 length 3 crc32 00000000\n", "\u{feff}e\u{301}\0\u{202e}"]).prop_map(str::to_owned),
    ]
}

/// Any day that a book may hold.
pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    (1..=9999_i32, 1..=366_u32).prop_map(|(year, day)| {
        NaiveDate::from_yo_opt(year, day)
            .or_else(|| NaiveDate::from_yo_opt(year, 365))
            .unwrap_or_default()
    })
}

fn moment() -> impl Strategy<Value = NaiveDateTime> {
    (day(), 0..86_400_u32, prop_oneof![Just(0), 0..1_000_000_000_u32]).prop_map(
        |(day, second, nano)| {
            day.and_hms_opt(0, 0, 0).unwrap_or_default()
                + chrono::TimeDelta::seconds(second.into())
                + chrono::TimeDelta::nanoseconds(nano.into())
        },
    )
}

fn birthday() -> impl Strategy<Value = PartialDate> {
    (day(), any::<bool>()).prop_map(|(day, whole)| {
        let date = PartialDate::from(day);
        if whole { date } else { PartialDate::new(None, date.month(), date.day()).unwrap_or(date) }
    })
}

/// One address each.
pub(crate) fn address() -> impl Strategy<Value = EmailAddress> {
    "[a-z]{1,8}(\\.[a-z]{1,4})?@[a-z]{2,8}\\.(com|es|org)"
        .prop_filter_map("one address", |text| EmailAddress::parse(&text).ok())
}

fn language() -> impl Strategy<Value = Language> {
    select(&Language::ALL[..])
}

fn form() -> impl Strategy<Value = AddressForm> {
    select(&[AddressForm::Informal, AddressForm::Formal][..])
}

fn client_state() -> impl Strategy<Value = ClientState> {
    prop_oneof![
        Just(ClientState::Active),
        Just(ClientState::Archived),
        (day(), text()).prop_map(|(on, why)| ClientState::Lost { on, why }),
    ]
}

fn rating() -> impl Strategy<Value = Rating> {
    (day(), option::of(0..=10_u8))
        .prop_map(|(on, value)| Rating { on, affinity: value.and_then(Affinity::new) })
}

fn anecdote() -> impl Strategy<Value = Anecdote> {
    (day(), select(&AnecdoteKind::ALL[..]), text()).prop_map(|(on, kind, text)| Anecdote {
        id: AnecdoteId(0),
        on,
        kind,
        text,
    })
}

fn interaction() -> impl Strategy<Value = Interaction> {
    let direction = select(&[Direction::In, Direction::Out][..]);
    (day(), select(&InteractionKind::ALL[..]), direction, text()).prop_map(
        |(on, kind, direction, line)| Interaction {
            id: InteractionId(0),
            on,
            kind,
            direction,
            line,
        },
    )
}

fn note() -> impl Strategy<Value = Note> {
    let letter = select(&Occasion::LETTERS[..]);
    let occasion = prop_oneof![letter, (1..=9999).prop_map(Occasion::YearEnd)];
    let words = (option::of(address()), text(), text());
    (occasion, words, note_state(), day(), vec(due(), 0..2)).prop_map(
        |(occasion, (to, subject, body), state, changed, serves)| {
            let mut note = Note::new(NoteId(0), occasion, to, changed);
            (note.subject, note.body, note.state) = (subject, body, state);
            note.serves = serves;
            note
        },
    )
}

fn note_state() -> impl Strategy<Value = NoteState> {
    let by = || {
        select(&[Handover::MailProgram, Handover::DraftFile, Handover::Copy, Handover::ByHand][..])
    };
    prop_oneof![
        Just(NoteState::Draft),
        Just(NoteState::Ready),
        by().prop_map(NoteState::HandedOver),
        (moment(), by()).prop_map(|(at, by)| NoteState::Sent { at, by }),
        (moment(), by(), day()).prop_map(|(sent, by, on)| NoteState::Answered { sent, by, on }),
    ]
}

type Year =
    ((Vec<Sale>, Vec<Problem>, Vec<Happening>), (Option<Referral>, Option<u16>, Vec<Answer>));

fn year() -> impl Strategy<Value = Year> {
    let amount = (0..1_000_000_u64, text())
        .prop_map(|(hundredths, currency)| Amount { hundredths, currency });
    let sale = (day(), text(), option::of(amount)).prop_map(|(on, what, amount)| Sale {
        on,
        what,
        amount,
    });
    let steps = (option::of(day()), option::of(day()), option::of(day()));
    let problem = (day(), text(), select(&Fault::ALL[..]), any::<bool>(), steps, text()).prop_map(
        |(since, what, fault, is_small, (admitted, made_right, closed), beyond)| Problem {
            since,
            what,
            fault,
            is_small,
            admitted,
            made_right,
            beyond,
            closed,
        },
    );
    let happening = (day(), select(&HappeningKind::ALL[..]), text())
        .prop_map(|(on, kind, what)| Happening { on, kind, what });
    let referral = (any::<u64>(), day()).prop_map(|(by, on)| Referral { by: ClientId(by), on });
    let said = prop_oneof![
        day().prop_map(AnswerKind::Done),
        day().prop_map(AnswerKind::Dropped),
        day().prop_map(AnswerKind::Later),
    ];
    let answer = (due(), said).prop_map(|(to, what)| Answer { to, what });
    (
        (vec(sale, 0..2), vec(problem, 0..2), vec(happening, 0..2)),
        (option::of(referral), option::of(1..=u16::MAX), vec(answer, 0..2)),
    )
}

fn due() -> impl Strategy<Value = Due> {
    (select(&DueKind::ALL[..]), day()).prop_map(|(kind, of)| Due { kind, of })
}

fn goal() -> impl Strategy<Value = Goal> {
    let aim = (option::of(any::<u64>()), option::of(0..=10_u8), option::of(day()));
    let outcome = select(&Outcome::ALL[..]);
    (text(), aim, outcome, text()).prop_map(|(text, (client, affinity, by), outcome, remark)| {
        let affinity = affinity.and_then(Affinity::new);
        Goal { text, client: client.map(ClientId), affinity, by, outcome, remark }
    })
}

fn rules() -> impl Strategy<Value = Rules> {
    let numbers = vec((select(&Rule::ALL[..]), 0..400_u16), 0..3);
    let weekdays = vec![Weekday::Mon, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let off = option::of(vec(select(weekdays), 0..3));
    let thanksgiving = select(&Thanksgiving::ALL[..]);
    (numbers, off, vec(day(), 0..2), thanksgiving).prop_map(
        |(numbers, off, holidays, thanksgiving)| {
            let mut rules = Rules::default();
            (rules.holidays, rules.thanksgiving) = (holidays, thanksgiving);
            for (rule, value) in numbers {
                rules.set(rule, value);
            }
            if let Some(off) = off {
                rules.days_off = off;
            }
            rules
        },
    )
}

type SeasonParts =
    (NaiveDate, BTreeSet<NaiveDate>, Vec<(u32, Option<SetAside>)>, Option<NaiveDate>, Vec<Goal>);

fn season() -> impl Strategy<Value = SeasonParts> {
    let set_aside = (day(), text()).prop_map(|(on, reason)| SetAside { on, reason });
    let places = vec((any::<u32>(), option::of(set_aside)), 0..4);
    (day(), btree_set(day(), 0..4), places, option::of(day()), vec(goal(), 0..2))
}
