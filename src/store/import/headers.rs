//! The headers of Google, Outlook and Thunderbird in English, Spanish and Russian, and the plain
//! words that people write over their own tables.

use super::{Field, SourceKind, cell};

/// What a header says of its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) field: Option<Field>,
    /// The number of the postal address that it belongs to, from 1; 0 if it is no part of one.
    pub(super) group: u8,
}

const HOME: u8 = 11;
const WORK: u8 = 10;
const OTHER: u8 = 12;

/// Headers that stand for a field, each as [`key`] leaves it, between bars.
const WORDS: &[(Field, &str)] = &[
    (
        Field::FullName,
        "name|full name|display name|contact|client|customer|nombre completo|\
         nombre y apellidos|nombre mostrado|mostrar como|cliente|contacto|фио|полное имя|\
         имя и фамилия|отображаемое имя|клиент|контакт",
    ),
    (Field::NamePrefix, "name prefix|salutation|tratamiento|обращение"),
    (Field::FirstName, "first name|given name|nombre|nombre de pila|имя"),
    (Field::MiddleName, "middle name|additional name|segundo nombre|отчество|второе имя"),
    (Field::LastName, "last name|family name|surname|apellidos|apellido|фамилия"),
    (Field::NameSuffix, "name suffix|suffix|sufijo|суффикс"),
    (Field::Nickname, "nickname|nick name|short name|apodo|alias|sobrenombre|псевдоним|прозвище"),
    (
        Field::Company,
        "company|organization|organisation|organization name|compañía|empresa|organización|\
         организация|компания|фирма",
    ),
    (
        Field::Email,
        "email|e-mail|mail|email address|e-mail address|e-mail 2 address|e-mail 3 address|\
         email 2 address|email 3 address|primary email|secondary email|additional email|\
         correo|correo electrónico|correo-e|correo electrónico principal|\
         correo electrónico secundario|correo electrónico adicional|\
         dirección de correo electrónico|dirección de correo electrónico 2|\
         dirección de correo electrónico 3|dirección del correo electrónico 3|\
         dirección de correo electrónico principal|\
         dirección de correo electrónico secundaria|почта|эл. почта|электронная почта|\
         адрес эл. почты|адрес 2 эл. почты|адрес 3 эл. почты|адрес электронной почты|\
         альтернативный адрес электронной почты|основной адрес электронной почты|\
         дополнительный адрес электронной почты",
    ),
    (
        Field::Phone,
        "phone|telephone|mobile|cell|phone number|mobile phone|mobile number|home phone|\
         home phone 2|business phone|business phone 2|work phone|other phone|primary phone|\
         company main phone|car phone|radio phone|teléfono|móvil|celular|teléfono móvil|\
         teléfono celular|teléfono del trabajo|teléfono del trabajo 2|teléfono (trabajo)|\
         teléfono particular|teléfono particular 2|particular|otro teléfono|\
         teléfono principal|número de centralita de la organización|radioteléfono|телефон|\
         мобильный|мобильный телефон|телефон переносной|рабочий телефон|телефон раб. 2|\
         домашний телефон|телефон дом. 2|другой телефон|основной телефон|\
         основной телефон организации|радиотелефон|телефон в машине|номер сотового телефона",
    ),
    (Field::Postal, "address|postal address|dirección|dirección postal|почтовый адрес"),
    (Field::Street, "street|calle|улица"),
    (Field::City, "city|town|place|ciudad|población|localidad|город"),
    (Field::Region, "state|region|province|provincia|штат|область|регион"),
    (
        Field::PostalCode,
        "zip|zip code|zipcode|postal code|postcode|código postal|индекс|почтовый индекс",
    ),
    (Field::Country, "country|country/region|país|país de residencia|страна"),
    (
        Field::Birthday,
        "birthday|birth date|date of birth|cumpleaños|fecha de nacimiento|день рождения|\
         дата рождения",
    ),
    (Field::BirthYear, "birth year|año de nacimiento|год рождения"),
    (Field::BirthMonth, "birth month|mes de nacimiento|месяц рождения"),
    (Field::BirthDay, "birth day|día de nacimiento"),
    (
        Field::Tags,
        "labels|group membership|categories|category|tags|groups|categorías|etiquetas|grupos|\
         категории|метки|группы",
    ),
    (
        Field::Remarks,
        "notes|note|remarks|comments|notas|observaciones|comentarios|заметки|примечания|\
         комментарий",
    ),
    (
        Field::Ignore,
        "photo|initials|priority|sensitivity|private|e-mail type|e-mail 2 type|e-mail 3 type|\
         e-mail display name|e-mail 2 display name|e-mail 3 display name|iniciales|prioridad|\
         confidencialidad|privado|tipo de correo electrónico|tipo de correo electrónico 2|\
         tipo de correo electrónico 3|nombre de pantalla de correo electrónico|\
         nombre de pantalla de correo electrónico 2|\
         nombre de pantalla de correo electrónico 3|инициалы|важность|пометка|частное|\
         тип эл. почты|тип 2 эл. почты|тип 3 эл. почты|краткое имя эл. почты|\
         краткое 2 имя эл. почты|краткое 3 имя эл. почты",
    ),
];

/// Parts of the postal addresses of Outlook and Thunderbird: the address, the field, its headers.
const ADDRESSES: &[(u8, Field, &str)] = &[
    (
        WORK,
        Field::Street,
        "business street|business street 2|business street 3|business address po box|\
         work address|work address 2|calle del trabajo|calle del trabajo 2|\
         calle del trabajo 3|dirección de trabajo|dirección de trabajo 2|\
         apartado postal de la dirección del trabajo|улица (раб. адрес)|улица 2 (раб. адрес)|\
         улица 3 (раб. адрес)|почтовый ящик (раб. адрес)|адрес (раб.)|адрес 2 (раб.)",
    ),
    (
        WORK,
        Field::City,
        "business city|work city|ciudad de trabajo|ciudad (trabajo)|город (раб. адрес)|\
         город (раб.)",
    ),
    (
        WORK,
        Field::Region,
        "business state|work state|provincia o estado de trabajo|provincia (trabajo)|\
         область (раб. адрес)|штат (раб.)",
    ),
    (
        WORK,
        Field::PostalCode,
        "business postal code|work zipcode|código postal del trabajo|código postal (trabajo)|\
         индекс (раб. адрес)|почтовый индекс (раб.)",
    ),
    (
        WORK,
        Field::Country,
        "business country/region|business country|work country|país o región del trabajo|\
         país (trabajo)|страна или регион (раб. адрес)|страна (раб.)",
    ),
    (
        HOME,
        Field::Street,
        "home street|home street 2|home street 3|home address po box|home address|\
         home address 2|calle del domicilio|calle del domicilio 2|calle del domicilio 3|\
         dirección personal|dirección personal 2|apartado postal de la dirección personal|\
         улица (дом. адрес)|улица 2 (дом. адрес)|улица 3 (дом. адрес)|\
         почтовый ящик (дом. адрес)|адрес|адрес 2",
    ),
    (HOME, Field::City, "home city|ciudad de residencia|ciudad donde vive|город (дом. адрес)"),
    (HOME, Field::Region, "home state|provincia o estado de residencia|область (дом. адрес)"),
    (
        HOME,
        Field::PostalCode,
        "home postal code|home zipcode|código postal del domicilio|почтовый код (дом.)",
    ),
    (
        HOME,
        Field::Country,
        "home country/region|home country|país o región del domicilio|\
         страна или регион (дом. адрес)",
    ),
    (
        OTHER,
        Field::Street,
        "other street|other street 2|other street 3|other address po box|otra calle|\
         otra calle 2|otra calle 3|otro apartado postal|улица (другой адрес)|\
         улица 2 (другой адрес)|улица 3 (другой адрес)|почтовый ящик (другой адрес)",
    ),
    (OTHER, Field::City, "other city|otra ciudad|город (другой адрес)"),
    (OTHER, Field::Region, "other state|otra provincia o estado|область (другой адрес)"),
    (OTHER, Field::PostalCode, "other postal code|otro código postal|индекс (другой адрес)"),
    (
        OTHER,
        Field::Country,
        "other country/region|other country|otro país o región|\
         страна или регион (другой адрес)",
    ),
];

/// Headers that only one program writes.
const SIGNS: &[(SourceKind, &str)] = &[
    (
        SourceKind::Google,
        "e-mail 1 - value|phone 1 - value|group membership|phonetic first name|\
         given name yomi|file as",
    ),
    (
        SourceKind::Thunderbird,
        "primary email|screen name|dirección de correo electrónico principal|\
         ciudad donde vive|альтернативный адрес электронной почты|номер сотового телефона",
    ),
    (
        SourceKind::Outlook,
        "e-mail 2 address|business street|e-mail display name|\
         dirección de correo electrónico 2|calle del trabajo|адрес 2 эл. почты|\
         улица (раб. адрес)|internet free busy",
    ),
];

/// What each cell of a header row stands for.
pub(super) fn recognise(row: &[String]) -> Vec<Known> {
    let keys: Vec<String> = row.iter().map(|header| key(header)).collect();
    let mut all: Vec<Known> = keys.iter().map(|key| known(key)).collect();
    let has = |field: Field| all.iter().any(|known| known.field == Some(field));
    // Thunderbird in Russian calls the number of the day as others call the whole date.
    let day_stands_alone = has(Field::BirthMonth);
    // Without a column of last names, "Nombre" or "Имя" is the whole name.
    let first_is_all = !has(Field::LastName) && !has(Field::FullName);
    let is_outlook = source(row) == SourceKind::Outlook;
    for (known, key) in all.iter_mut().zip(&keys) {
        match known.field {
            Some(Field::Birthday) if day_stands_alone => known.field = Some(Field::BirthDay),
            Some(Field::FirstName) if first_is_all => known.field = Some(Field::FullName),
            // Elsewhere a title is a job.
            None if is_outlook && key == "title" => known.field = Some(Field::NamePrefix),
            _ => {}
        }
    }
    all
}

/// Which program wrote a header row.
pub(super) fn source(row: &[String]) -> SourceKind {
    let keys: Vec<String> = row.iter().map(|header| key(header)).collect();
    SIGNS
        .iter()
        .find(|(_, signs)| keys.iter().any(|key| has_word(signs, key)))
        .map_or(SourceKind::Table, |(source, _)| *source)
}

fn key(header: &str) -> String {
    cell::tidy(header).trim_matches('*').trim_end_matches(':').to_lowercase()
}

fn known(key: &str) -> Known {
    if let Some(known) = numbered(key) {
        return known;
    }
    if let Some((group, field, _)) = ADDRESSES.iter().find(|(_, _, words)| has_word(words, key)) {
        return Known { field: Some(*field), group: *group };
    }
    Known { field: field_of(key), group: 0 }
}

fn has_word(words: &str, key: &str) -> bool {
    words.split('|').any(|word| word == key)
}

fn field_of(key: &str) -> Option<Field> {
    WORDS.iter().find(|(_, words)| has_word(words, key)).map(|(field, _)| *field)
}

/// Google's headers: `e-mail 2 - value`, `address 1 - city`.
fn numbered(key: &str) -> Option<Known> {
    let (thing, part) = key.split_once(" - ")?;
    let (kind, number) = thing.rsplit_once(' ')?;
    let number: u8 = number.parse().ok()?;
    let field = match (kind, part) {
        (_, "label" | "type")
            if matches!(kind, "e-mail" | "phone" | "address" | "organization") =>
        {
            Field::Ignore
        }
        ("e-mail", "value") => Field::Email,
        ("phone", "value") => Field::Phone,
        ("organization", "name") => Field::Company,
        ("address", "formatted") => Field::Postal,
        ("address", "street" | "extended address" | "po box") => Field::Street,
        ("address", "city") => Field::City,
        ("address", "region") => Field::Region,
        ("address", "postal code") => Field::PostalCode,
        ("address", "country") => Field::Country,
        _ => return None,
    };
    Some(Known { field: Some(field), group: if kind == "address" { number } else { 0 } })
}
