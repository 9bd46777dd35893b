//! The texts of a source file.

/// The texts between quotes of a source file, each with the line where it begins.
pub fn texts(source: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut line = 1;
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\n' => line += 1,
            '/' if letters.peek() == Some(&'/') => {
                letters.by_ref().find(|letter| *letter == '\n');
                line += 1;
            }
            '"' => {
                let (begin, mut text) = (line, String::new());
                while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
                    if letter != '\\' {
                        text.push(letter);
                    } else if letters.next() == Some('\n') {
                        line += 1;
                        while letters.next_if(|letter| *letter == ' ').is_some() {}
                    }
                }
                texts.push((begin, text));
            }
            _ => {}
        }
    }
    texts
}
