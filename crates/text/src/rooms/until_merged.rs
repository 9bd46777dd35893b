//! Sentences of rooms that other branches convert, still as the old traits say them. This file goes when those
//! branches are merged: the compiler then finds each of these methods twice.

use report::InsightId;
use report::link::LinkError;
use trace::{Format, Note, SkipReason};

use crate::share_words::{LinkProblem, ShareWords};
use crate::speech::Words;
use crate::{Language, english, french, words};

impl Words {
    fn old(&self) -> &'static dyn words::Words {
        self.language.words()
    }

    pub(crate) fn skip_reason(&self, reason: SkipReason) -> &'static str {
        match self.language {
            Language::English => english::skip_reason(reason),
            Language::French => french::skip_reason(reason),
        }
    }

    pub(crate) fn format(&self, format: Format) -> &'static str {
        self.old().format(format)
    }

    pub(crate) fn insight_action(&self, id: InsightId) -> &'static str {
        self.old().insight_action(id)
    }

    pub(crate) fn note(&self, note: &Note, number: &dyn Fn(u64) -> String) -> String {
        self.old().note(note, number)
    }

    pub(crate) fn link_problem(&self, error: LinkError) -> LinkProblem {
        match self.language {
            Language::English => english::English.link_problem(error),
            Language::French => french::French.link_problem(error),
        }
    }
}
