//! Most rows of a trace that might cross the boundary are hops inside the service, which say so in
//! their custom data: `S:FromEntity=Hosted`. They are told apart here without reading all of it.
//!
//! This is the one thing that this crate knows of a format. It only answers where the answer is
//! plain; whoever asks reads everything else properly.

use memchr::{memchr, memchr_iter, memchr2};

/// Which side of a hop has to be inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The sending one. It must be named, because silence proves nothing there.
    From,
    /// The receiving one. It need not be named.
    To,
}

/// Whether custom data says that a side is inside, and names no connector: false does not mean that
/// it says otherwise.
pub fn is_plainly_inside(custom_data: &[u8], side: Side) -> bool {
    // Quoted items may hold anything.
    if memchr2(b'\'', b'"', custom_data).is_some() {
        return false;
    }
    let wanted: &[u8] = match side {
        Side::From => b"S:FromEntity=Hosted",
        Side::To => b"S:ToEntity=Hosted",
    };
    let mut named = side == Side::To;
    let mut from = 0;
    let ends = memchr_iter(b';', custom_data).chain([custom_data.len()]);
    for end in ends {
        let item = custom_data.get(from..end).unwrap_or_default();
        from = end + 1;
        let Some(key) = memchr(b'=', item).and_then(|equals| item.get(..equals)) else {
            continue;
        };
        match key.last() {
            Some(b'y' | b'Y') if item == wanted => named = true,
            Some(b'y' | b'Y') if ends_with(key, b"entity") => {
                // That of the other side does not matter; any other spelling is left alone.
                let other = matches!(item, b"S:FromEntity=Hosted" | b"S:ToEntity=Hosted");
                if !other {
                    return false;
                }
            }
            Some(b'a' | b'A')
                if ends_with(key, b"connectordata") || ends_with(key, b"connectorcustomdata") =>
            {
                return false;
            }
            Some(last) if last.is_ascii_whitespace() || *last == 0x0b || *last >= 0x80 => {
                return false;
            }
            _ => {}
        }
    }
    named
}

fn ends_with(key: &[u8], ending: &[u8]) -> bool {
    let end = key
        .len()
        .checked_sub(ending.len())
        .and_then(|at| key.get(at..));
    end.is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_plain_is_answered() {
        for (data, from, to) in [
            ("S:A=1;S:FromEntity=Hosted;S:ToEntity=Hosted", true, true),
            ("S:FromEntity=Hosted", true, true),
            ("S:ToEntity=Hosted;", false, true),
            ("", false, true),
            ("S:FromEntity=Internet", false, false),
            ("S:fromentity=Hosted", false, false),
            ("S:FromEntity=Hosted;S:FromEntity=Internet", false, false),
            ("S:FromEntity =Hosted", false, false),
            ("'S:FromEntity=Hosted'", false, false),
            (
                "S:FromEntity=Hosted;S:x.InboundConnectorData=Name=a",
                false,
                false,
            ),
            (
                "S:FromEntity=Hosted;S:TenantOutboundCONNECTORCustomData=",
                false,
                false,
            ),
        ] {
            assert_eq!(
                is_plainly_inside(data.as_bytes(), Side::From),
                from,
                "{data}"
            );
            assert_eq!(is_plainly_inside(data.as_bytes(), Side::To), to, "{data}");
        }
    }
}
