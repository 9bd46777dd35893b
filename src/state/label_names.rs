//! Other names that a person gives to the labels of files, and how they are kept.

use std::collections::BTreeMap;

/// Other names, by what was proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LabelNames(BTreeMap<String, String>);

impl LabelNames {
    /// From what was kept: a line for each name, behind what it stands for and a tab. What is no such line is
    /// passed over.
    pub fn read(kept: &str) -> Self {
        let names = kept.lines().filter_map(|line| line.split_once('\t'));
        let names = names.filter(|(_, name)| !name.is_empty());
        Self(
            names
                .map(|(from, to)| (from.to_owned(), to.to_owned()))
                .collect(),
        )
    }

    /// To be kept; none where there are no names. A folder whose name cannot stand in a line is left out.
    pub fn written(&self) -> Option<String> {
        let names = self.0.iter();
        let lines: Vec<String> = names
            .filter(|(from, _)| !from.contains(char::is_control))
            .map(|(from, to)| format!("{from}\t{to}"))
            .collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// What files are called that are proposed this label.
    pub fn of(&self, proposed: String) -> String {
        self.0.get(&proposed).cloned().unwrap_or(proposed)
    }

    /// Calls a label otherwise, with all that have it; an empty name takes their names back. `is_proposed` says
    /// whether files are proposed the label itself. Tells what it is called now, or nothing where names were
    /// taken back.
    pub fn rename(&mut self, label: &str, name: &str, is_proposed: bool) -> Option<String> {
        let name: String = name.chars().filter(|c| !c.is_control()).collect();
        let name = name.trim();
        if name.is_empty() {
            self.0.retain(|_, to| to != label);
            return None;
        }
        for to in self.0.values_mut().filter(|to| *to == label) {
            name.clone_into(to);
        }
        if is_proposed && !self.0.contains_key(label) {
            self.0.insert(label.to_owned(), name.to_owned());
        }
        self.0.retain(|from, to| from != to);
        Some(name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(names: &LabelNames, proposed: &str) -> String {
        names.of(proposed.to_owned())
    }

    #[test]
    fn names_change_go_together_and_are_taken_back() {
        let mut names = LabelNames::default();
        assert_eq!(names.written(), None);
        assert_eq!(
            names.rename("mx1", " Contoso\n ", true).as_deref(),
            Some("Contoso")
        );
        assert_eq!(of(&names, "mx1"), "Contoso");
        assert_eq!(of(&names, "mx2"), "mx2");
        // Both of one name are called otherwise together.
        names.rename("mx2", "Contoso", true);
        names.rename("Contoso", "Fabrikam", false);
        assert_eq!([of(&names, "mx1"), of(&names, "mx2")], ["Fabrikam"; 2]);
        assert_eq!(of(&names, "Contoso"), "Contoso");
        assert_eq!(LabelNames::read(&names.written().unwrap()), names);
        // A label of its own among them, too.
        names.rename("", "Fabrikam", true);
        names.rename("Fabrikam", "One", true);
        assert_eq!(
            ["mx1", "mx2", "", "Fabrikam"].map(|label| of(&names, label)),
            ["One"; 4]
        );
        assert_eq!(names.rename("One", "  ", false), None);
        assert_eq!(names, LabelNames::default());
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back(given in prop::collection::vec(("[a-c]{0,2}", "[a-c]{0,2}", any::<bool>()), 0..20)) {
            let mut names = LabelNames::default();
            for (label, name, is_proposed) in given {
                names.rename(&label, &name, is_proposed);
            }
            let back = LabelNames::read(&names.written().unwrap_or_default());
            prop_assert_eq!(back, names);
        }

        #[test]
        fn harm_to_what_is_kept_stops_nothing(kept: String) {
            let names = LabelNames::read(&kept);
            for label in ["", "a"] {
                let _ = names.of(label.to_owned());
            }
        }
    }
}
