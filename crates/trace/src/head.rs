//! The first bytes of a file, by which it is recognised.

/// Bytes by which encoding and format are recognised, before anything is read.
pub const HEAD: usize = 64 << 10;

/// So many zeros no text begins with.
const HOLE: usize = 8;

/// The first bytes of a file, without the zeros that a log begins with when it was cut at its start while a
/// server wrote to it: the server goes on at the old place, and the file has a hole before it.
#[derive(Debug, Default)]
pub struct Head {
    bytes: Vec<u8>,
    /// Whether it began with a hole, of which the end may be still to come.
    has_hole: bool,
}

impl Head {
    /// Adds the next bytes, however many; tells whether it is known what the file begins with.
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        self.bytes.extend_from_slice(bytes);
        let zeros = self.bytes.iter().take_while(|byte| **byte == 0).count();
        self.has_hole |= zeros >= HOLE;
        if self.has_hole {
            // An even number, in case that UTF-16 follows.
            self.bytes.drain(..zeros & !1);
        }
        self.bytes.len() >= HEAD
    }

    /// The bytes of the file up to here, from the end of the hole.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::Head;

    #[test]
    fn a_hole_ends_where_it_ends_however_it_is_cut() {
        for (zeros, left) in [(0, 0), (7, 7), (8, 0), (9, 1), (46, 0), (47, 1)] {
            let file = [vec![0; zeros], b"a log".to_vec(), vec![0; 9]].concat();
            let expected = [vec![0; left], b"a log".to_vec(), vec![0; 9]].concat();
            for piece in 1..=file.len() {
                let mut head = Head::default();
                for bytes in file.chunks(piece) {
                    head.push(bytes);
                }
                assert_eq!(head.into_bytes(), expected, "{zeros} in pieces of {piece}");
            }
        }
    }
}
