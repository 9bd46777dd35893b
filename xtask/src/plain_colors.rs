//! Colors for browsers that do not know `light-dark()` (Chrome before 123, Firefox 120, Safari 17.5). A color of
//! that kind stands in a property of its own, where such a browser keeps it as it is, and draws nothing.

use anyhow::{Context, Result, ensure};

const PAIR: &str = "light-dark(";

/// The rules that give every property of the style sheets that holds a pair of colors one of them: by the system's
/// theme, and by the one that was chosen. Nothing where there are no pairs.
///
/// # Errors
/// Where a pair stands anywhere but in the value of such a property of `:root`.
pub fn of(styles: &[String]) -> Result<String> {
    let (mut light, mut dark) = (String::new(), String::new());
    for style in styles {
        let mut outside = String::new();
        let mut rest = style.as_str();
        while let Some((before, after)) = rest.split_once(":root {") {
            outside.push_str(before);
            let (rules, behind) = after.split_once('}').context("a rule has no end")?;
            for declaration in rules.split(';').filter(|text| text.contains(PAIR)) {
                let (name, value) = declaration.split_once(':').context("no value")?;
                let name = name.trim();
                ensure!(name.starts_with("--"), "{name} has a pair of colors itself");
                for (out, at) in [(&mut light, 0), (&mut dark, 1)] {
                    out.push_str(&format!("{name}:{};", one_of(value.trim(), at)?));
                }
            }
            rest = behind;
        }
        outside.push_str(rest);
        ensure!(
            !outside.contains(PAIR),
            "a pair of colors stands outside of :root, where no plain color would take its place"
        );
    }
    if light.is_empty() {
        return Ok(String::new());
    }
    Ok(format!(
        "@supports not (color: light-dark(red, red)) {{:root {{{light}}}\
         @media (prefers-color-scheme: dark) {{:root {{{dark}}}}}\
         :root[data-theme=\"light\"] {{{light}}}:root[data-theme=\"dark\"] {{{dark}}}}}"
    ))
}

/// A value with the first or second color of its pair.
fn one_of(value: &str, at: usize) -> Result<String> {
    let (before, after) = value.split_once(PAIR).context("no pair of colors")?;
    let mut depth = 0;
    let (mut colors, mut begin) = (Vec::new(), 0);
    for (place, letter) in after.char_indices() {
        match letter {
            '(' => depth += 1,
            ',' if depth == 0 => {
                colors.push(&after[begin..place]);
                begin = place + 1;
            }
            ')' if depth == 0 => {
                colors.push(&after[begin..place]);
                begin = place + 1;
                break;
            }
            ')' => depth -= 1,
            _ => {}
        }
    }
    ensure!(colors.len() == 2, "{value} is no pair of colors");
    Ok(format!("{before}{}{}", colors[at].trim(), &after[begin..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::lean_style;

    fn sheet(text: &str) -> Vec<String> {
        vec![lean_style(text), ".x {color: var(--a);}".to_owned()]
    }

    #[test]
    fn every_pair_becomes_two_plain_colors() {
        let style = ":root {\n --a: light-dark(#fff, #000);\n --b: 1px light-dark(rgb(0 0 0 / 1%), red) 2px;\n --c: 3px;\n}";
        let plain = of(&sheet(style)).unwrap();
        let light = "--a:#fff;--b:1px rgb(0 0 0 / 1%) 2px;";
        let dark = "--a:#000;--b:1px red 2px;";
        assert_eq!(
            plain,
            format!(
                "@supports not (color: light-dark(red, red)) {{:root {{{light}}}\
                 @media (prefers-color-scheme: dark) {{:root {{{dark}}}}}\
                 :root[data-theme=\"light\"] {{{light}}}:root[data-theme=\"dark\"] {{{dark}}}}}"
            )
        );
    }

    #[test]
    fn a_pair_where_no_plain_color_would_help_is_refused() {
        for style in [
            "a {\n color: light-dark(red, blue);\n}",
            ":root {\n color: light-dark(red, blue);\n}",
            ":root {\n --a: light-dark(red);\n}",
        ] {
            assert!(of(&sheet(style)).is_err(), "{style}");
        }
        assert_eq!(of(&sheet("a {\n}")).unwrap(), "");
    }
}
