//! Messages that TLS has not stopped. What became of them matters to nobody, and they are nearly all
//! of a log: a log of ten million deliveries would need a third of a gigabyte for it.
//!
//! A message can only be stopped between its arrival and its end. So where its arrival is in the log
//! and no sign of TLS follows it, the ends that come then are about no attempt.

use crate::Sink;
use crate::beside::{BesideFact, LineEnd};
use crate::calendar::Timestamp;

/// Messages that are remembered. More are under way at once on the busiest servers only, and what
/// is forgotten costs room and nothing else.
const REMEMBERED: usize = 1 << 12;

/// Ends that were not told, and may still be asked for: lines of one second have no order.
const LAST: usize = 64;

/// What is known of the messages of the last while.
#[derive(Default)]
pub(super) struct Untroubled {
    /// Messages whose arrival was seen, each at the place of its key; 0 is none.
    arrived: Vec<u64>,
    last: Vec<LineEnd>,
    /// The one of `last` that is forgotten next.
    oldest: usize,
}

impl Untroubled {
    fn place(queue: u64) -> usize {
        queue as usize % REMEMBERED
    }

    /// A message came in.
    pub(super) fn came(&mut self, queue: u64) {
        if self.arrived.is_empty() {
            self.arrived = vec![0; REMEMBERED];
        }
        if let Some(arrived) = self.arrived.get_mut(Self::place(queue)) {
            *arrived = queue;
        }
    }

    /// TLS stopped it: from now on its ends are told, and those of the same time are.
    pub(super) fn stopped(&mut self, queue: u64, at: Timestamp, sink: &mut dyn Sink) {
        if let Some(arrived) = self.arrived.get_mut(Self::place(queue))
            && *arrived == queue
        {
            *arrived = 0;
            let second = at.second();
            for end in &self.last {
                if end.queue == queue && end.at.second() >= second {
                    sink.beside(&BesideFact::LineEnd(*end));
                }
            }
        }
    }

    /// Something became of a recipient of it.
    pub(super) fn ended(&mut self, end: LineEnd, sink: &mut dyn Sink) {
        let arrived = self.arrived.get(Self::place(end.queue)).copied();
        if arrived != Some(end.queue) {
            return sink.beside(&BesideFact::LineEnd(end));
        }
        match self.last.get_mut(self.oldest) {
            Some(oldest) => *oldest = end,
            None => self.last.push(end),
        }
        self.oldest = (self.oldest + 1) % LAST;
    }
}

#[cfg(test)]
mod tests {
    use crate::options::Options;
    use crate::recording_sink::BesideRecorder;

    const CAME: &str =
        "2026-11-16 10:00:00 1O0aWg-wlpfax-eM <= a@x.example H=h [192.0.2.1] P=esmtp";
    const STOPPED: &str = "2026-11-16 10:00:02 1O0aWg-wlpfax-eM == b@y.example R=r T=t defer (-38) \
        H=mx.y.example [192.0.2.2]: a TLS session is required, but the server did not offer TLS support";

    fn sent(second: u32, to: &str) -> String {
        format!(
            "2026-11-16 10:00:{second:02} 1O0aWg-wlpfax-eM => {to} R=r T=t H=mx.y.example [192.0.2.2] \
             X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes"
        )
    }

    /// The ends that are told of a log: the second, and what became of a recipient.
    fn ends(lines: &[&str]) -> Vec<String> {
        let told = BesideRecorder::of(&lines.join("\n"), &Options::default());
        let ends = told
            .into_iter()
            .filter(|told| told.ends_with("Sent") || told.ends_with("Waiting"));
        ends.filter_map(|told| told.get(17..).map(|end| end.replace('Z', "")))
            .collect()
    }

    #[test]
    fn what_tls_never_stopped_tells_no_ends() {
        assert!(ends(&[CAME, &sent(1, "b@y.example")]).is_empty());
        // Its arrival may be in another file, with a sign of TLS.
        assert_eq!(ends(&[&sent(1, "b@y.example")]), ["01 Sent"]);
    }

    #[test]
    fn what_tls_stopped_tells_its_ends_from_then_on() {
        let (early, same, late) = (
            sent(1, "early@y.example"),
            sent(2, "same@y.example"),
            sent(9, "b@y.example"),
        );
        // Lines of one second have no order, so the one of the same second is told as well.
        assert_eq!(
            ends(&[CAME, &early, &same, STOPPED, &late]),
            ["02 Sent", "02 Waiting", "09 Sent"]
        );
    }
}
