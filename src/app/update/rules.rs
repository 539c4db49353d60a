//! The rules of the year around the season.

use std::sync::Arc;

use crate::app::RulesAction;
use crate::app::state::State;
use crate::model::history::{Change, Run};

impl State {
    pub(super) fn apply_rules(&mut self, action: RulesAction) {
        self.change(Change::Settings, Run::None, |book| {
            let rules = Arc::make_mut(&mut book.settings.rules);
            match action {
                RulesAction::Set(rule, value) => {
                    rules.set(rule, value);
                }
                RulesAction::ToggleWeekday(day) => toggle(&mut rules.days_off, day),
                RulesAction::ToggleHoliday(day) => {
                    toggle(&mut rules.holidays, day);
                    rules.holidays.sort_unstable();
                }
                RulesAction::Thanksgiving(of) => rules.thanksgiving = of,
            }
        });
    }
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if all.contains(&one) {
        all.retain(|it| *it != one);
    } else {
        all.push(one);
    }
}
