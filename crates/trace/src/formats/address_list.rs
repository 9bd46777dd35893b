//! Addresses of a cell that no single character separates, put one behind the other.

use crate::Addressees;

/// No address of a cell has it inside.
const BETWEEN: u8 = b'\n';

/// The addresses of one row. It keeps its room for those of the next.
#[derive(Debug, Default)]
pub(super) struct AddressList(String);

impl AddressList {
    /// Takes these in place of the ones before. A line feed in one is a blank.
    pub fn set<'a>(&mut self, addresses: impl Iterator<Item = &'a str>) {
        self.0.clear();
        for address in addresses {
            for part in address.split(char::from(BETWEEN)) {
                self.0.push_str(part);
                self.0.push(' ');
            }
            self.0.push(char::from(BETWEEN));
        }
    }

    /// Those that were taken last.
    pub fn addressees(&self) -> Addressees<'_> {
        Addressees::listed(&self.0, BETWEEN)
    }
}

/// The addresses of a cell in which `;` or `,` stands between them.
pub(super) fn separate_addresses(cell: &str) -> impl Iterator<Item = &str> {
    let all = cell.split([';', ',']);
    all.filter(|address| !address.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_follow_each_other() {
        let mut list = AddressList::default();
        assert_eq!(list.addressees().each().count(), 0);
        list.set(["\"a;b\"@c", "d\n@e"].into_iter());
        list.set(separate_addresses("\"a b\"@c, d\n@e;; ,"));
        let each: Vec<_> = list.addressees().each().collect();
        assert_eq!(each, ["\"a b\"@c", "d @e"]);
    }
}
