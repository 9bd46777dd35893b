//! Each transfer as a row, for whoever asks more of them than reports answer.

use strength::Guideline;

use super::deduplication::Deduplicated;
use super::quality::{Judge, Mark};
use super::resolve::Tally;
use trace::{Direction, Format, Timestamp, TlsClass};

/// One transfer, once. What is not told is none.
#[derive(Clone, Copy, Debug)]
pub struct TransferRow<'a> {
    /// When.
    pub at: Timestamp,
    /// Which way.
    pub direction: Direction,
    /// The connector's name; none for the flow without one.
    pub connector: Option<&'a str>,
    /// How it was protected.
    pub class: TlsClass,
    /// The cipher as the file spells it.
    pub cipher: Option<&'a str>,
    /// What an encrypted one is counted as; none in clear, and where nothing is known.
    pub mark: Option<Mark>,
    /// Distinct recipients.
    pub recipients: u64,
    /// The format of the file that tells it.
    pub format: Format,
    /// Host name or address of the remote server, where names were asked for.
    pub server: Option<&'a str>,
    /// Domain of the sender (inbound) or of a recipient (outbound), likewise.
    pub domain: Option<&'a str>,
}

impl Tally {
    /// Every transfer of the traces, once, judged by a guideline, in an order that means nothing. Who was on
    /// the other side is told where `with_names` says so, which takes longer.
    pub fn each_transfer(
        &self,
        guideline: Guideline,
        with_names: bool,
        take: &mut dyn FnMut(&TransferRow<'_>),
    ) {
        let files = self.looked_at();
        let deduplicated = match with_names {
            true => Deduplicated::with_peers(&files, self.zone()),
            false => Deduplicated::of(&files, self.zone()),
        };
        let connectors: Vec<&str> = deduplicated.flows.names().collect();
        let mut judge = Judge::new(guideline, deduplicated.texts.ciphers());
        deduplicated.each_with_domains(&mut |transfer, domains| {
            let mark = judge.mark(transfer.class, transfer.cipher, transfer.proof);
            let peer = deduplicated.peers.get(transfer.peer as usize);
            let peer = peer.map(|(peer, _)| peer);
            let told = |text: &'_ str| !text.is_empty();
            // That of the peer is the first recipient's, as in what `behind` answers.
            let domain = peer.map(|peer| &*peer.domain).filter(|text| told(text));
            let first = domains.first().copied().unwrap_or(transfer.domain);
            take(&TransferRow {
                at: transfer.at,
                direction: transfer.direction,
                connector: connectors.get(transfer.connector as usize).copied(),
                class: transfer.class,
                cipher: judge.text(transfer.cipher),
                mark,
                recipients: transfer.recipients,
                format: transfer.format,
                server: peer.map(|peer| &*peer.server).filter(|text| told(text)),
                domain: match with_names {
                    true => domain.or_else(|| deduplicated.texts.domain(first)),
                    false => None,
                },
            });
        });
    }
}
