//! What the command line says of wrong arguments.

use std::fmt;

use crate::Language;
use crate::messages::usage as says;
use crate::words::Words;

/// What is wrong with an argument, by its name as it is typed.
#[derive(Clone, Copy, Debug)]
pub enum WrongArgument<'a> {
    /// The command has none of this name.
    Unknown(&'a str),
    /// It has no such value. `why` is for values of which nobody can list all.
    Value {
        /// Which argument.
        argument: &'a str,
        /// What was typed.
        value: &'a str,
        /// Why it is none.
        why: Option<&'a str>,
    },
    /// It needs a value, and has none.
    NoValue(&'a str),
    /// It has one value more than it takes.
    OneTooMany {
        /// Which argument.
        argument: &'a str,
        /// The value.
        value: &'a str,
    },
    /// It does not go together with others.
    Together {
        /// Which argument.
        argument: &'a str,
        /// The others.
        others: &'a str,
    },
    /// It is there twice.
    Twice(&'a str),
    /// Arguments are missing.
    Missing(&'a str),
    /// There is no such command.
    Command(&'a str),
    /// A command is missing; these are there.
    NoCommand(&'a str),
    /// Whatever else it may be.
    Anything,
}

/// Why what a person typed is no value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongValue {
    /// A date is written otherwise.
    Date,
    /// A limit is written otherwise.
    Limit,
    /// The limit of this name is a share.
    Share(String),
    /// The limit of this name is a whole number.
    Whole(String),
    /// It is none of these.
    OneOf(String),
    /// It is no time zone.
    Zone(String),
    /// The variable `TZ` names no time zone.
    ZoneOfVariable(String),
    /// The machine does not tell its time zone.
    ZoneOfMachine,
    /// The clocks of a time zone are not known.
    ZoneClocks(String),
    /// It is no address of a page.
    Address,
    /// A meaning and a value are needed.
    Meaning,
    /// A word and what it stands for are needed.
    Word,
    /// A name and a path are needed.
    Label,
    /// A name has control characters.
    LabelPlain,
}

impl fmt::Display for WrongValue {
    /// In English, for what shows errors of all libraries.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&Language::English.words().wrong_value(self))
    }
}

impl std::error::Error for WrongValue {}

impl Words {
    /// What is wrong with an argument, without a dot at its end.
    pub fn wrong_argument(&self, wrong: WrongArgument<'_>) -> String {
        match wrong {
            WrongArgument::Unknown(argument) => self.say(says::WrongArgument { argument }),
            WrongArgument::Value {
                argument,
                value,
                why: None,
            } => self.say(says::WrongValue { argument, value }),
            WrongArgument::Value {
                argument,
                value,
                why: Some(why),
            } => self.say(says::WrongValueBecause {
                argument,
                value,
                why,
            }),
            WrongArgument::NoValue(argument) => self.say(says::WrongValueMissing { argument }),
            WrongArgument::OneTooMany { argument, value } => {
                self.say(says::WrongValueTooMany { argument, value })
            }
            WrongArgument::Together { argument, others } => {
                self.say(says::WrongTogether { argument, others })
            }
            WrongArgument::Twice(argument) => self.say(says::WrongTwice { argument }),
            WrongArgument::Missing(arguments) => self.say(says::WrongMissing { arguments }),
            WrongArgument::Command(command) => self.say(says::WrongCommand { command }),
            WrongArgument::NoCommand(commands) => self.say(says::WrongNoCommand { commands }),
            WrongArgument::Anything => self.usage_labels().wrong_anything.to_owned(),
        }
    }

    /// What may have been meant instead, as a sentence of its own.
    pub fn wrong_similar(&self, similar: &str) -> String {
        self.say(says::WrongSimilar { similar })
    }

    /// Who says more.
    pub fn see_help(&self, help: &str) -> String {
        self.say(says::SeeHelp { help })
    }

    /// Why what was typed is no value.
    pub fn wrong_value(&self, wrong: &WrongValue) -> String {
        let labels = self.usage_labels();
        let text = match wrong {
            WrongValue::Share(name) => return self.say(says::ValueShare { name }),
            WrongValue::Whole(name) => return self.say(says::ValueWhole { name }),
            WrongValue::OneOf(values) => return self.say(says::ValueOneOf { values }),
            WrongValue::Zone(name) => return self.say(says::ValueZone { name }),
            WrongValue::ZoneOfVariable(told) => {
                return self.say(says::ValueZoneOfVariable { told });
            }
            WrongValue::ZoneClocks(name) => return self.say(says::ValueZoneClocks { name }),
            WrongValue::Date => labels.value_date,
            WrongValue::Limit => labels.value_limit,
            WrongValue::ZoneOfMachine => labels.value_zone_of_machine,
            WrongValue::Address => labels.value_address,
            WrongValue::Meaning => labels.value_meaning,
            WrongValue::Word => labels.value_word,
            WrongValue::Label => labels.value_label,
            WrongValue::LabelPlain => labels.value_label_plain,
        };
        text.to_owned()
    }
}
