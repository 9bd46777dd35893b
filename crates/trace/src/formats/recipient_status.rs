//! The `recipient_status` cell: `address##Receive, Deliver;address##Receive, Fail`.

/// One recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Everything before `##`; real addresses contain quotes, `<` and even `;`.
    pub address: &'a str,
    /// The events, joined by commas.
    events: &'a str,
}

impl Entry<'_> {
    /// Whether the message was sent on to this recipient.
    pub fn was_sent(&self) -> bool {
        self.events
            .split(',')
            .any(|event| event.trim().eq_ignore_ascii_case("Send"))
    }
}

/// The entries of a cell. An entry ends at a `;` behind its `##`, so that one inside an address
/// does not cut it.
pub fn entries(cell: &str) -> impl Iterator<Item = Entry<'_>> {
    let mut rest = cell;
    std::iter::from_fn(move || {
        loop {
            rest = rest.trim_start_matches([';', ' ', '\r', '\n']);
            if rest.is_empty() {
                return None;
            }
            let marker = rest.find("##").unwrap_or(rest.len());
            let (address, behind) = rest.split_at(marker);
            let behind = behind.strip_prefix("##").unwrap_or_default();
            let end = behind.find(';').unwrap_or(behind.len());
            rest = behind.get(end..).unwrap_or_default();
            let address = address.trim();
            if !address.is_empty() {
                return Some(Entry {
                    address,
                    events: behind.get(..end).unwrap_or_default(),
                });
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_keep_their_oddities() {
        let cell =
            "a@x##Receive, Deliver;\"Fname LName<fname.lname\"@x##Receive, Fail;c@y##Receive, Send";
        let all: Vec<_> = entries(cell)
            .map(|entry| (entry.address, entry.was_sent()))
            .collect();
        assert_eq!(
            all,
            [
                ("a@x", false),
                ("\"Fname LName<fname.lname\"@x", false),
                ("c@y", true)
            ]
        );
        assert_eq!(entries("").count(), 0);
        assert_eq!(entries(";;").count(), 0);
        assert_eq!(entries("alone@x").count(), 1);
        assert!(!entries("a@x##Resend").any(|entry| entry.was_sent()));
    }
}
