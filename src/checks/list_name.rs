//! Whether an address looks like that of many people. Only its name tells: whoever reads behind it
//! is not known here, so that it is a hint and no refusal.

use crate::model::EmailAddress;

/// Names of lists, alone or between dots and hyphens with others of these.
const MANY: &str = "\
    all everyone everybody staff team teams list lists members subscribers newsletter customers \
    clients colleagues company employees group users undisclosed recipients mailing \
    todos todas equipo equipos lista listas socios suscriptores boletin clientes colegas empleados \
    grupo usuarios plantilla \
    все всем команда список клиенты коллеги сотрудники группа рассылка подписчики";

/// True for `all@…`, `clientes@…`, `mailing-list@…`; false for `info@…`, which is often one person.
pub fn is_list_name(address: &EmailAddress) -> bool {
    let local = address.as_str().split('@').next().unwrap_or_default().to_lowercase();
    let mut parts = local.split(['.', '-', '_', '+']).filter(|part| !part.is_empty()).peekable();
    parts.peek().is_some() && parts.all(|part| MANY.split_whitespace().any(|word| word == part))
}

#[cfg(test)]
mod tests {
    use super::is_list_name;
    use crate::model::EmailAddress;

    fn named(address: &str) -> Option<bool> {
        EmailAddress::parse(address).ok().map(|address| is_list_name(&address))
    }

    #[test]
    fn lists_are_told_from_people() {
        for list in ["all@x.org", "Team@x.org", "clientes@x.es", "mailing-list@x.org", "все@x.org"]
        {
            assert_eq!(named(list), Some(true), "{list}");
        }
        for person in [
            "info@x.org",
            "marta@x.org",
            "allan@x.org",
            "team.ruiz@x.org",
            "hola@x.es",
            "ventas@x.es",
            "listz@x.org",
        ] {
            assert_eq!(named(person), Some(false), "{person}");
        }
    }
}
