//! As much of a report as an address has room for, coarsened in stated steps.
//!
//! 1. a search and a filter of more than 300 bytes are left out;
//! 2. all connectors by day;
//! 3. all connectors by week;
//! 4. by week, the connectors with insights and the largest ones, at least ten of them; the others
//!    of each direction are added up;
//! 5. by four weeks, the same with at least five of them;
//! 6. one number for the whole range, and as many connectors as there is room for.
//!
//! Source: `docs/links.md`, What does not fit.

use std::cmp::Reverse;

use super::concerned::concerned;
use super::content::{Content, Span, Who};
use super::envelope::{open_text, packed, text_length};

/// Texts that a person typed may take so many bytes.
const MAX_TYPED: usize = 300;
/// Days are coarsened, and how many connectors there must be room for: with fewer, coarser days are
/// better.
const STEPS: [(Span, usize); 3] = [(Span::Week, 10), (Span::FourWeeks, 5), (Span::Range, 0)];

/// Content that fits.
#[derive(Clone, Debug, PartialEq)]
pub struct Fitted {
    /// What the link holds, as its reader will see it.
    pub content: Content,
    /// The same, packed: what a passphrase encrypts.
    pub packed: Vec<u8>,
}

/// Not even the coarsest form fits: the address of the page is too long, or a count too large.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it does not fit into a link")]
pub struct TooLarge;

impl Fitted {
    /// The text of the link without a passphrase.
    pub fn text(&self) -> String {
        open_text(&self.packed)
    }
}

/// Coarsens until the text of the link has `room` characters at most, with room for a passphrase
/// where it `is_sealed`.
///
/// # Errors
/// Where nothing fits.
pub fn fit(content: &Content, room: usize, is_sealed: bool) -> Result<Fitted, TooLarge> {
    let mut content = content.clone();
    if typed(&content) > MAX_TYPED {
        content.leave_out_search();
    }
    let try_it = |content: Content| {
        let packed = packed(&content.to_bytes()?)?;
        (text_length(packed.len(), is_sealed) <= room).then_some(Fitted { content, packed })
    };
    for span in [Span::Day, Span::Week] {
        if let Some(fitted) = try_it(content.by(span)) {
            return Ok(fitted);
        }
    }
    let ranks = Ranks::of(&content);
    for (span, least) in STEPS {
        let content = content.by(span);
        let with = |count: usize| try_it(ranks.largest(&content, count));
        // The most connectors that fit: `fits` do, `too_many` do not.
        let Some(mut best) = with(least) else {
            continue;
        };
        let (mut fits, mut too_many) = (least, ranks.connectors.max(least) + 1);
        while too_many - fits > 1 {
            let middle = fits.midpoint(too_many);
            match with(middle) {
                Some(fitted) => (best, fits) = (fitted, middle),
                None => too_many = middle,
            }
        }
        return Ok(best);
    }
    Err(TooLarge)
}

/// Bytes that a person typed.
fn typed(content: &Content) -> usize {
    let view = &content.view.view;
    let filter = view.filter.iter().map(|filter| {
        let values = filter.clauses.iter().map(|clause| clause.value.len() + 3);
        filter.name.len() + values.sum::<usize>()
    });
    view.search.len() + filter.sum::<usize>()
}

/// Which connectors matter most: the one that is looked at, those with insights, then the largest.
struct Ranks {
    /// The rank of each flow, from 0; flows that are no connectors stay in any case.
    of_flow: Vec<usize>,
    connectors: usize,
    has_insight: Vec<u64>,
}

impl Ranks {
    fn of(content: &Content) -> Self {
        let has_insight = concerned(content);
        let viewed = content.viewed_flow();
        let is_connector = |at: &usize| {
            let flow = content.flows.get(*at);
            flow.is_some_and(|flow| matches!(flow.who, Who::Connector(_)))
        };
        let mut order: Vec<usize> = (0..content.flows.len()).filter(is_connector).collect();
        order.sort_by_cached_key(|at| {
            let insights = has_insight.get(*at).copied().unwrap_or(0);
            let volume = content.sum_of(*at).volume;
            (viewed != Some(*at), insights == 0, Reverse(volume))
        });
        let mut of_flow = vec![0; content.flows.len()];
        for (rank, at) in order.iter().enumerate() {
            if let Some(of) = of_flow.get_mut(*at) {
                *of = rank;
            }
        }
        Self {
            of_flow,
            connectors: order.len(),
            has_insight,
        }
    }

    /// The content with so many connectors.
    fn largest(&self, content: &Content, count: usize) -> Content {
        let is_kept = |at: usize| self.of_flow.get(at).is_some_and(|rank| *rank < count);
        let mut kept = content.keeping(is_kept);
        let lost = content.flows.iter().zip(0..).filter_map(|(flow, at)| {
            let is_lost = matches!(flow.who, Who::Connector(_)) && !is_kept(at);
            is_lost.then(|| self.has_insight.get(at)).flatten()
        });
        kept.changes.insights_left_out += lost.sum::<u64>();
        kept
    }
}
