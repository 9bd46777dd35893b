//! Numbers and texts as bytes, written and read. Reading takes nothing for granted.

/// Appends numbers and texts.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
}

impl Writer {
    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more follow.
    pub(super) fn number(&mut self, number: u64) {
        let mut rest = number;
        while rest >= 0x80 {
            self.bytes.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest as u8);
    }

    /// A number with a sign: small ones of either sign stay short ("zig-zag").
    pub(super) fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    /// Its length, then its UTF-8 bytes.
    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// Takes from the front what [`Writer`] wrote; `None` where it cannot be that.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Bytes that are left.
    pub(super) fn left(&self) -> usize {
        self.rest.len()
    }

    pub(super) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            let bits = u64::from(byte & 0x7f);
            // The tenth byte has room for one bit.
            if shift == 63 && bits > 1 {
                return None;
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn signed(&mut self) -> Option<i64> {
        let number = self.number()?;
        Some((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// The number of things to come, each of which takes a byte at least: never more than there are
    /// bytes, so that nobody can ask for memory with a few of them.
    pub(super) fn count(&mut self, most: usize) -> Option<usize> {
        let count = usize::try_from(self.number()?).ok()?;
        (count <= most && count <= self.rest.len()).then_some(count)
    }

    pub(super) fn text_of(&mut self, length: usize) -> Option<String> {
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        String::from_utf8(text.to_vec()).ok()
    }

    pub(super) fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        self.text_of(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut writer = Writer::default();
            writer.number(number);
            assert_eq!(Reader::new(&writer.bytes).number(), Some(number));
            for cut in 0..writer.bytes.len() {
                assert_eq!(Reader::new(&writer.bytes[..cut]).number(), None);
            }
        }
        for number in [0, 1, -1, 63, -64, 64, i64::MAX, i64::MIN] {
            let mut writer = Writer::default();
            writer.signed(number);
            assert_eq!(Reader::new(&writer.bytes).signed(), Some(number));
        }
    }

    #[test]
    fn what_no_writer_writes_is_refused() {
        assert_eq!(Reader::new(&[0xff; 11]).number(), None);
        let mut too_large = [0x80; 10];
        too_large[9] = 2;
        assert_eq!(Reader::new(&too_large).number(), None);
        assert_eq!(Reader::new(&[3, b'a', b'b']).text(), None);
        assert_eq!(Reader::new(&[1, 0xff]).text(), None);
        assert_eq!(Reader::new(&[5, 1, 1, 1]).count(100), None);
        assert_eq!(Reader::new(&[3, 1, 1, 1]).count(2), None);
        assert_eq!(Reader::new(&[3, 1, 1, 1]).count(3), Some(3));
    }
}
