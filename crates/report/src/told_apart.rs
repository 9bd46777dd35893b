//! Files of one name, told apart by where they lie.

/// What a file is called instead of its name where others have the same one: its path. `others` are all files, by
/// their numbers; `path` tells where one lies, as far as that is known. None where the name is enough, or nothing
/// else is known.
pub fn told_apart<'a>(
    name: &str,
    file: u32,
    mut others: impl Iterator<Item = (&'a str, u32)>,
    path: &dyn Fn(u32) -> Option<String>,
) -> Option<String> {
    if !others.any(|(other, number)| other == name && number != file) {
        return None;
    }
    let path = path(file)?;
    // Members of an archive have its name before their own.
    let (folder, _) = path.rsplit_once(['/', '\\'])?;
    Some(format!("{folder}/{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_tell_files_of_one_name_apart() {
        let all = [
            ("mail.log", 0),
            ("mail.log", 1),
            ("a.zip/mail.log", 2),
            ("x.csv", 3),
            ("x.csv", 3),
        ];
        let paths = ["mx1/mail.log", "mail.log", "old/a.zip", "x.csv"];
        let path = |file: u32| paths.get(file as usize).map(|path| (*path).to_owned());
        let told = all.map(|(name, file)| told_apart(name, file, all.into_iter(), &path));
        let first = Some("mx1/mail.log".to_owned());
        assert_eq!(told, [first, None, None, None, None]);
    }
}
