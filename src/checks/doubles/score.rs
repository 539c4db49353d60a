//! How sure it is that two clients are one person: points for what they share, fewer for what
//! speaks against.
//!
//! Who is held against whom is not decided here.

use std::cmp::Ordering;

use super::Why;
use super::agree::{Agreement, agreement};
use super::person::{Person, email_key, phone_key};
use crate::model::PartialDate;

/// Below this two clients are not worth a look, in percent.
pub(super) const LEAST: u8 = 35;
/// Two records can't be surer than this to be one person.
const MOST: i32 = 99;

/// More people than this share a mailbox or a line only if it is nobody's own.
const FEW: u32 = 3;
/// In a larger company a name alone says little.
const SMALL_COMPANY: u32 = 20;

/// How many clients of the book have something.
pub(super) trait Crowd {
    /// For the keys that [`Person::shared`] gives.
    fn count(&self, key: u64) -> u32;
}

/// Percent, and what speaks for it; `None` below [`LEAST`]. The same in either order.
pub(super) fn score(one: &Person, other: &Person, crowd: &impl Crowd) -> Option<(u8, Vec<Why>)> {
    let names = agreement(&one.name, &other.name);
    let ways = Ways::of(one, other, crowd);
    let birthday = birthdays(one.birthday, other.birthday);
    let company = companies(one, other, crowd);
    let points = match names {
        Agreement::Never => return None,
        // Those who share a mailbox or a line are couples and colleagues; twins share a birthday.
        Agreement::Clash => ways.of_two_people(42, 0) + birthday.unwrap_or_default().min(0),
        Agreement::OtherFamily => ways.of_two_people(58, 43) + birthday.unwrap_or_default(),
        Agreement::Unknown => 25 + ways.points() + birthday.unwrap_or_default(),
        _ => {
            let facts = birthday.unwrap_or_default() + company.unwrap_or_default();
            of_name(names) + ways.points() + facts + against(one, other, &ways, crowd)
        }
    };
    let percent = u8::try_from(points.clamp(0, MOST)).unwrap_or_default();
    let why = [
        (ways.email != Tells::Nothing, Why::SameEmail),
        (ways.phone != Tells::Nothing, Why::SamePhone),
        (
            matches!(names, Agreement::Same | Agreement::SameLong | Agreement::SameWord),
            Why::SameName,
        ),
        (is_like(names), Why::LikeName),
        (birthday.is_some_and(|points| points > 0), Why::SameBirthday),
        (company.is_some_and(|points| points > 0), Why::SameCompany),
    ];
    let why = why.into_iter().filter_map(|(holds, why)| holds.then_some(why)).collect();
    (percent >= LEAST).then_some((percent, why))
}

fn of_name(names: Agreement) -> i32 {
    match names {
        Agreement::Never | Agreement::Clash | Agreement::OtherFamily | Agreement::Unknown => 0,
        Agreement::OneWord | Agreement::WithoutFirst => 30,
        Agreement::SameWord | Agreement::Roughly => 45,
        Agreement::Like => 60,
        Agreement::Same => 70,
        Agreement::SameLong => 76,
    }
}

fn is_like(names: Agreement) -> bool {
    let like = [Agreement::OneWord, Agreement::WithoutFirst, Agreement::Roughly, Agreement::Like];
    like.contains(&names)
}

/// What a shared address or number tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Tells {
    /// None is shared.
    Nothing,
    /// Many use it.
    Little,
    /// It is somebody's own.
    Much,
}

struct Ways {
    email: Tells,
    phone: Tells,
}

impl Ways {
    fn of(one: &Person, other: &Person, crowd: &impl Crowd) -> Self {
        let emails = one.emails.iter().filter(|email| other.emails.contains(email)).map(|email| {
            let many = crowd.count(email_key(email)) > FEW || email.is_desk;
            if many { Tells::Little } else { Tells::Much }
        });
        let has = |number| other.phones.iter().any(|theirs| theirs.same_as(number));
        let phones = one.phones.iter().filter(|number| has(number)).map(|number| {
            if crowd.count(phone_key(number)) > FEW { Tells::Little } else { Tells::Much }
        });
        Self {
            email: emails.max().unwrap_or(Tells::Nothing),
            phone: phones.max().unwrap_or(Tells::Nothing),
        }
    }

    fn points(&self) -> i32 {
        let of = |tells, little, much| match tells {
            Tells::Nothing => 0,
            Tells::Little => little,
            Tells::Much => much,
        };
        of(self.email, 15, 50) + of(self.phone, 3, 35)
    }

    /// They don't add up for names that contradict each other: a couple shares both.
    fn of_two_people(&self, email: i32, phone: i32) -> i32 {
        let of = |tells, points| if tells == Tells::Much { points } else { 0 };
        of(self.email, email).max(of(self.phone, phone))
    }
}

/// What both have, and differently. Namesakes are known by it.
fn against(one: &Person, other: &Person, ways: &Ways, crowd: &impl Crowd) -> i32 {
    let both = |a: bool, b: bool| !a && !b;
    let mut points = 0;
    if ways.email == Tells::Nothing && both(one.emails.is_empty(), other.emails.is_empty()) {
        points -= 10;
    }
    if ways.phone == Tells::Nothing && both(one.phones.is_empty(), other.phones.is_empty()) {
        points -= 5;
    }
    if both(one.place.is_empty(), other.place.is_empty()) && one.place != other.place {
        points -= 10;
    }
    if one.name.generation != other.name.generation {
        points -= 30;
    }
    let namesakes = one.name_key().filter(|key| other.name_key() == Some(*key));
    let more = namesakes.map_or(0, |key| crowd.count(key).saturating_sub(2).min(3));
    points - 6 * more.cast_signed()
}

/// `None` where one is not known.
fn birthdays(one: Option<PartialDate>, other: Option<PartialDate>) -> Option<i32> {
    let (one, other) = (one?, other?);
    let years = one.year().zip(other.year());
    let same_year = years.map(|(a, b)| a == b);
    let day = |date: PartialDate| (date.month(), date.day());
    Some(match (day(one).cmp(&day(other)), same_year) {
        (Ordering::Equal, None) => 25,
        (Ordering::Equal, Some(true)) => 32,
        (Ordering::Equal, Some(false)) => -15,
        // An American may have written the day behind the month.
        (_, Some(true)) if day(one) == (other.day(), other.month()) => 0,
        _ => -50,
    })
}

/// `None` where one is not known.
fn companies(one: &Person, other: &Person, crowd: &impl Crowd) -> Option<i32> {
    let (first, second) = (one.company_key()?, other.company_key()?);
    let among = |few: &[u64], many: &[u64]| few.iter().all(|word| many.contains(word));
    if !among(&one.company, &other.company) && !among(&other.company, &one.company) {
        return Some(-12);
    }
    let people = crowd.count(first).max(crowd.count(second));
    Some(if people > SMALL_COMPANY { 3 } else { 12 })
}
