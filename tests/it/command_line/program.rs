//! The built program in a folder of its own, without what the machine's environment says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

/// How many folders there were so far.
static FOLDERS: AtomicU32 = AtomicU32::new(0);

/// Variables that change what is shown.
const VARIABLES: [&str; 11] = [
    "LC_ALL",
    "LC_MESSAGES",
    "LANG",
    "LANGUAGE",
    "COLUMNS",
    "NO_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "TERM",
    "COLORTERM",
    "CI",
];

/// A folder of its own for one test.
pub struct Folder(PathBuf);

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub said: String,
}

impl Folder {
    pub fn new(name: &str, files: &[(&str, &str)]) -> Self {
        // Tests run at the same time, and two may have chosen one name.
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let own = format!("mailflow-line-{}-{number}-{name}", std::process::id());
        let path = std::env::temp_dir().join(own);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        let folder = Self(path);
        for (name, content) in files {
            folder.write(name, content);
        }
        folder
    }

    /// A folder with the sample data, of which it is known that it has insights of all kinds.
    pub fn with_sample(name: &str) -> Self {
        let folder = Self::new(name, &[]);
        let mut sample = Vec::new();
        synthetic::sample::write(&mut sample).unwrap();
        fs::write(folder.0.join("sample.csv"), sample).unwrap();
        folder
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn write(&self, name: &str, content: &str) {
        fs::write(self.0.join(name), content).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub fn command(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailflow-insight"));
        command.current_dir(&self.0).args(arguments);
        for name in VARIABLES {
            command.env_remove(name);
        }
        command.envs(variables.iter().copied());
        command
    }

    pub fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        Ran::of(self.command(arguments, variables).output().unwrap())
    }

    /// Runs in a pipe and checks the exit status.
    pub fn run(&self, arguments: &[&str], status: i32) -> Ran {
        let ran = self.run_with(arguments, &[]);
        assert_eq!(ran.status, status, "{arguments:?}: {}", ran.said);
        ran
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Ran {
    fn of(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            said: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A connector report with a row for each message: day of November, `Received` or `Sent`, connector,
/// and TLS as the report writes it. The other side of each is in a domain of its own.
pub fn messages(rows: &[(u32, &str, &str, &str)]) -> String {
    let mut text = String::from(
        "origin_timestamp_utc,message_id,network_message_id,sender_address,recipient_address,\
         message_subject,direction,connector_name,connector_type,forced_tls,tls_version,tls_cipher\r\n",
    );
    for (number, (day, direction, connector, tls)) in rows.iter().enumerate() {
        let connector = connector.replace('"', "\"\"");
        let (sender, recipient) = match *direction {
            "Received" => (
                format!("a@from{number}.example"),
                "b@own.example".to_owned(),
            ),
            _ => ("b@own.example".to_owned(), format!("a@to{number}.example")),
        };
        text += &format!(
            "2026-11-{day:02}T10:00:00.0000000Z,<{number}@x>,id-{number},{sender},{recipient},s,\
             {direction},\"{connector}\",Partner,,{tls},\r\n"
        );
    }
    text
}

/// So many equal rows.
pub fn times<'a>(
    count: usize,
    row: (u32, &'a str, &'a str, &'a str),
) -> impl Iterator<Item = (u32, &'a str, &'a str, &'a str)> {
    std::iter::repeat_n(row, count)
}
