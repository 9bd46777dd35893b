//! A bar of shares in a number of cells: every class that occurs has at least one.

use report::TlsCounts;
use trace::TlsClass;

/// The letter of each class in a bar without colours, and its key.
const LETTERS: [char; TlsClass::COUNT] = ['x', 's', '0', '1', '2', '3', 't', '.'];

/// The letter of a class.
pub(crate) fn letter(class: TlsClass) -> char {
    LETTERS[class.index()]
}

/// How many cells each class has that occurs, from the worst to the best. Shares are rounded down, and
/// the cells that are left go to those that lost most.
pub(crate) fn cells(tls: &TlsCounts, width: usize) -> Vec<(TlsClass, usize)> {
    let all = u128::from(tls.total());
    let occurring: Vec<TlsClass> = TlsClass::ALL
        .into_iter()
        .filter(|class| tls.get(*class) > 0)
        .collect();
    let room = (width.max(occurring.len()) - occurring.len()) as u128;
    if all == 0 {
        return Vec::new();
    }
    let exact = |class: TlsClass| u128::from(tls.get(class)) * room;
    let mut cells: Vec<(TlsClass, usize)> = occurring
        .iter()
        .map(|class| {
            (
                *class,
                1 + usize::try_from(exact(*class) / all).unwrap_or(0),
            )
        })
        .collect();
    let used: usize = cells.iter().map(|(_, count)| count).sum();
    let mut by_loss: Vec<usize> = (0..cells.len()).collect();
    by_loss
        .sort_by_key(|at| std::cmp::Reverse(cells.get(*at).map(|(class, _)| exact(*class) % all)));
    let left = width.saturating_sub(used);
    for at in by_loss.into_iter().take(left) {
        if let Some((_, count)) = cells.get_mut(at) {
            *count += 1;
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(counts: [u64; TlsClass::COUNT], width: usize) -> String {
        let cells = cells(&TlsCounts(counts), width);
        let letters = cells
            .into_iter()
            .map(|(class, count)| letter(class).to_string().repeat(count));
        letters.collect()
    }

    #[test]
    fn a_bar_is_as_wide_as_it_is_to_be() {
        for (counts, bar) in [
            ([1, 0, 0, 0, 1, 0, 0, 0], "xxxxx22222"),
            ([1, 0, 0, 0, 1_000_000, 0, 0, 0], "x222222222"),
            ([0, 0, 1, 1, 1, 0, 0, 0], "000"),
            ([0; TlsClass::COUNT], ""),
            ([0, 0, 0, 0, 0, 0, 0, u64::MAX], ".........."),
        ] {
            let drawn = of(counts, 10);
            match bar {
                "000" => assert_eq!(drawn.len(), 10, "{drawn}"),
                _ => assert_eq!(drawn, bar),
            }
        }
        assert_eq!(
            of([1; TlsClass::COUNT], 4),
            "xs0123t.",
            "no class is left out"
        );
    }
}
