//! Which label the files of a folder are proposed: what tells the folders apart that were dropped together.

use std::collections::BTreeMap;

/// The member of a dropped file that holds its path in what was dropped.
pub const PATH: &str = "pathInDrop";

/// For each file by its key, the name of the folder that tells it from others; none for what lies in no
/// folder, or above those that do. Paths are with `/` and end with the name of the file.
pub fn proposed(paths: &[(u32, String)]) -> BTreeMap<u32, String> {
    let folders: Vec<(u32, Vec<&str>)> = paths
        .iter()
        .map(|(key, path)| {
            let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
            parts.pop();
            (*key, parts)
        })
        .filter(|(_, parts)| !parts.is_empty())
        .collect();
    let Some((_, first)) = folders.first() else {
        return BTreeMap::new();
    };
    let is_shared = |depth: usize| {
        folders
            .iter()
            .all(|(_, parts)| parts.get(depth) == first.get(depth))
    };
    // All in one folder are called as it is.
    let depth = (0..first.len()).find(|depth| !is_shared(*depth));
    let depth = depth.unwrap_or_else(|| {
        let deepest = folders.iter().any(|(_, parts)| parts.len() > first.len());
        if deepest {
            first.len()
        } else {
            first.len() - 1
        }
    });
    folders
        .iter()
        .filter_map(|(key, parts)| Some((*key, (*parts.get(depth)?).to_owned())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::proposed;

    fn labels(paths: &[&str]) -> Vec<String> {
        let paths: Vec<(u32, String)> = (0..)
            .zip(paths.iter().map(|path| (*path).to_owned()))
            .collect();
        let of = proposed(&paths);
        (0..paths.len() as u32)
            .map(|key| of.get(&key).cloned().unwrap_or_default())
            .collect()
    }

    #[test]
    fn folders_that_were_dropped_together_are_told_apart() {
        assert_eq!(
            labels(&["/contoso/a.csv", "/fabrikam/b.csv"]),
            ["contoso", "fabrikam"]
        );
        assert_eq!(
            labels(&["logs/contoso/2026/a.csv", "logs/fabrikam/b.csv"]),
            ["contoso", "fabrikam"]
        );
        assert_eq!(labels(&["logs/a.csv", "logs/mx1/b.csv"]), ["", "mx1"]);
        assert_eq!(labels(&["logs/mx1/b.csv", "logs/a.csv"]), ["mx1", ""]);
        assert_eq!(labels(&["logs/a.csv", "logs/b.csv"]), ["logs", "logs"]);
        assert_eq!(labels(&["a.csv", "mx1/b.csv"]), ["", "mx1"]);
        assert_eq!(labels(&["a.csv", "b.csv"]), ["", ""]);
        assert_eq!(labels(&[]), Vec::<String>::new());
    }
}
