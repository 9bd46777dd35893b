//! A folder that is watched: after whatever happened to its logs, the report is the one that a single run
//! over the folder gives, and of what was read before nothing is read again.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use synthetic::{Log, Options};

use crate::command_line::program::Folder;
use crate::support::gzipped;

/// Lines of a log, some hundred KB.
fn lines(log: Log) -> Vec<String> {
    let options = Options {
        messages: Some(1200),
        ..Options::default()
    };
    let mut bytes = Vec::new();
    synthetic::write(log, &options, &mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    text.split_inclusive('\n').map(str::to_owned).collect()
}

struct Watched {
    folder: Folder,
}

impl Watched {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name, &[]);
        fs::create_dir(folder.path().join("logs")).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("logs").join(name)
    }

    fn append(&self, name: &str, text: &str) {
        let file = OpenOptions::new()
            .append(true)
            .create(true)
            .open(self.path(name));
        file.unwrap().write_all(text.as_bytes()).unwrap();
    }

    fn expected(&self) -> String {
        self.folder
            .run(&["report", "--all", "--format", "json", "logs"], 0)
            .out
    }

    fn once(&self, more: &[&str]) -> String {
        let watch = [
            "watch",
            "--once",
            "--all",
            "--output",
            "report.json",
            "logs",
        ];
        self.folder.run(&[&watch[..], more].concat(), 0).said
    }

    /// Brings the report up to date, compares it with that of one run, and gives what was said of what
    /// was new.
    fn check(&self, what: &str) -> String {
        let said = self.once(&[]);
        let (watched, expected) = (self.folder.read("report.json"), self.expected());
        let mut differ = watched
            .lines()
            .zip(expected.lines())
            .filter(|(one, other)| one != other);
        assert!(watched == expected, "{what}: {said}{:?}", differ.next());
        said
    }
}

/// What was said of so much text.
fn new(text: &str) -> String {
    let digits = text.len().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("logs: {grouped} bytes were new")
}

/// A log is written, goes on, is rotated, is packed, and is cut and written anew.
fn goes_on(log: Log, name: &str) {
    let lines = lines(log);
    let watched = Watched::new(name);
    let (first, rest) = lines.split_at(lines.len() / 2);
    // Sessions go on from each part into the next.
    let (second, rest) = rest.split_at(rest.len() / 2);
    let (third, fourth) = rest.split_at(rest.len() / 2);
    watched.append("log", &first.concat());
    let said = watched.check("written");
    assert!(
        first.concat().len() > 100_000 && said.contains(&new(&first.concat())),
        "{said}"
    );
    assert_eq!(watched.once(&[]), "", "nothing changed");

    watched.append("log", &second.concat());
    let said = watched.check("grown");
    assert!(said.contains(&new(&second.concat())), "{said}");

    // A line that is still being written counts when it is whole.
    let (open, end) = third[0].split_at(third[0].len() / 2);
    let before = watched.expected();
    watched.append("log", open);
    watched.once(&[]);
    assert!(watched.folder.read("report.json") == before, "an open line");
    watched.append("log", end);
    watched.append("log", &third[1..].concat());
    let said = watched.check("the rest of the line");
    assert!(said.contains(&new(&third.concat())), "{said}");

    // Rotated, and what the server wrote to the old file until it noticed.
    fs::rename(watched.path("log"), watched.path("log.1")).unwrap();
    let (late, fourth) = fourth.split_at(fourth.len() / 8);
    watched.append("log.1", &late.concat());
    watched.append("log", &fourth.concat());
    let said = watched.check("rotated");
    let both = [late, fourth].concat().concat();
    assert!(said.contains(&new(&both)), "{said}, not {}", new(&both));

    // Rotated once more, and packed.
    let packed = gzipped(&fs::read(watched.path("log.1")).unwrap());
    fs::write(watched.path("log.2.gz"), packed).unwrap();
    fs::rename(watched.path("log"), watched.path("log.1")).unwrap();
    watched.append("log", &first[..200].concat());
    watched.check("packed");

    // Copied and cut, as `copytruncate` does; then it grows beyond where it was.
    fs::copy(watched.path("log"), watched.path("log.0")).unwrap();
    fs::write(watched.path("log"), "").unwrap();
    watched.check("cut");
    watched.append("log", &second.concat());
    watched.check("written anew");
    fs::write(watched.path("log"), [third, second].concat().concat()).unwrap();
    watched.check("another file under the same name");

    fs::remove_file(watched.path("log.2.gz")).unwrap();
    watched.check("deleted");
}

#[test]
fn logs_of_postfix_grow_and_rotate() {
    goes_on(Log::Postfix, "watch-postfix");
}

#[test]
fn logs_of_exim_grow_and_rotate() {
    goes_on(Log::Exim, "watch-exim");
}

/// Rows under a header that is not there any more where reading goes on.
#[test]
fn logs_of_exchange_grow() {
    for (log, name) in [
        (Log::Receive, "watch-receive"),
        (Log::Send, "watch-send"),
        (Log::Extended, "watch-extended"),
    ] {
        let lines = lines(log);
        let watched = Watched::new(name);
        for (step, part) in lines.chunks(lines.len() / 5 + 1).enumerate() {
            watched.append("log", &part.concat());
            let said = watched.check(name);
            // Quotes that are open over a line's end are no reason to read all of it, nor are they usual.
            assert!(
                step == 0 || said.contains(&new(&part.concat())),
                "{name}: {said}"
            );
        }
    }
}

#[test]
fn what_was_kept_is_used_only_where_it_fits() {
    let lines = lines(Log::Postfix).concat();
    let watched = Watched::new("watch-state");
    watched.append("log", &lines);
    watched.check("written");
    assert_eq!(watched.once(&[]), "");
    let whole = new(&lines);
    let anew = |more: &[&str]| {
        let said = watched.once(more);
        assert!(
            said.contains("all files are read anew") && said.contains(&whole),
            "{said}"
        );
    };
    // Settings by which files are read.
    anew(&["--domain", "contoso.example"]);
    anew(&[]);
    watched.folder.write("fleet.key", "a key of this fleet");
    anew(&["--key-file", "fleet.key"]);
    assert_eq!(watched.once(&["--key-file", "fleet.key"]), "");
    anew(&[]);
    // Damage.
    let state = watched.folder.path().join("report.json.state");
    let kept = fs::read(&state).unwrap();
    for at in [0, 30, kept.len() / 2, kept.len() - 1] {
        let mut damaged = kept.clone();
        damaged[at] ^= 1;
        fs::write(&state, damaged).unwrap();
        anew(&[]);
        fs::write(&state, &kept[..at]).unwrap();
        anew(&[]);
    }
    watched.check("after damage");
    // What is asked of the same files may change.
    let said = watched.once(&["--unit", "recipients"]);
    assert_eq!(said, "");
    assert!(
        watched
            .folder
            .read("report.json")
            .contains("\"unit\": \"recipients\"")
    );
    // Files that are the program's own are none of the folder's.
    let inside = [
        "watch",
        "--once",
        "--output",
        "logs/report.json",
        "--state",
        "logs/kept",
        "logs",
    ];
    watched.folder.run(&inside, 0);
    assert_eq!(watched.folder.run(&inside, 0).said, "");
    let empty = Watched::new("watch-empty");
    let ran = empty
        .folder
        .run(&["watch", "--once", "--output", "r.json", "logs"], 1);
    assert!(
        ran.said.contains("there is no file to read"),
        "{}",
        ran.said
    );
    assert!(!empty.folder.path().join("r.json").exists());
}

#[test]
fn a_report_follows_the_logs_by_itself() {
    let lines = lines(Log::Exim);
    let watched = Watched::new("watch-live");
    let watch = [
        "watch",
        "-q",
        "--all",
        "--every",
        "1",
        "--output",
        "report.json",
        "logs",
    ];
    let mut running = watched.folder.command(&watch, &[]).spawn().unwrap();
    let wait_for = |expected: &str| {
        let start = Instant::now();
        let report = watched.folder.path().join("report.json");
        while fs::read_to_string(&report).ok().as_deref() != Some(expected) {
            assert!(
                start.elapsed() < Duration::from_secs(40),
                "the report does not follow"
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    };
    let checked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        for part in lines.chunks(lines.len() / 2 + 1) {
            watched.append("log", &part.concat());
            wait_for(&watched.expected());
        }
        fs::rename(watched.path("log"), watched.path("log.1")).unwrap();
        wait_for(&watched.expected());
    }));
    running.kill().unwrap();
    running.wait().unwrap();
    checked.unwrap();
    // It was ended in the middle of nothing, and goes on from where it was.
    assert_eq!(watched.once(&[]), "");
}
