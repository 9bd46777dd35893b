//! A small static server for one person on this machine.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::dist;
use crate::shell::command;

#[derive(clap::Args)]
pub struct Arguments {
    /// Port; the next free one is taken if it is in use
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Open the page in the browser
    #[arg(long)]
    open: bool,
}

/// Headers that a real host should send too, beside the policy that [`policy`] takes from the page.
const HEADERS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-cache"),
];

/// Builds the page and serves it until the program is stopped.
pub fn run(arguments: &Arguments) -> Result<()> {
    let site = dist::build(true)?;
    let (server, port) = listen(arguments.port)?;
    let address = format!("http://localhost:{port}/");
    println!("The page is at {address} (only on this machine; stop with Ctrl+C)");
    if arguments.open {
        open(&address);
    }
    let policy = policy(&site)?;
    for request in server.incoming_requests() {
        // A visitor who goes away in the middle is no reason to stop.
        let _ = answer(request, &site, &policy);
    }
    Ok(())
}

/// Listens on this machine only, on the port or one of the next.
fn listen(port: u16) -> Result<(Server, u16)> {
    let last = port.saturating_add(50);
    (port..=last)
        .find_map(|port| Some((Server::http(("127.0.0.1", port)).ok()?, port)))
        .ok_or_else(|| anyhow!("no port from {port} to {last} is free; choose another with --port"))
}

/// The security policy of the page, to be sent as a header as well: in the page it binds the page
/// alone, but a worker takes its policy from the headers of its own script.
fn policy(site: &Path) -> Result<String> {
    let page = fs::read_to_string(site.join("index.html"))?;
    let (_, behind) = page
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .ok_or_else(|| anyhow!("index.html has no security policy"))?;
    let policy = behind.split('"').next().unwrap_or_default();
    Ok(format!("{policy}; frame-ancestors 'none'"))
}

fn open(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if command(opener).arg(address).spawn().is_err() {
        println!("No browser could be opened; please open {address} yourself.");
    }
}

fn answer(request: Request, site: &Path, policy: &str) -> Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Ok(request.respond(Response::empty(405))?);
    }
    let found = inside(site, request.url()).and_then(|path| Some((fs::read(&path).ok()?, path)));
    let (status, content, path) = match found {
        Some((content, path)) => (200, content, path),
        None => {
            let page = site.join("404.html");
            (
                404,
                fs::read(&page).unwrap_or_else(|_| b"Not found".to_vec()),
                page,
            )
        }
    };
    let mut response = Response::from_data(content).with_status_code(status);
    let own = [
        ("Content-Type", mime(&path)),
        ("Content-Security-Policy", policy),
    ];
    for (name, value) in HEADERS.into_iter().chain(own) {
        response.add_header(header(name, value)?);
    }
    Ok(request.respond(response)?)
}

fn header(name: &str, value: &str) -> Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow!("{name} is no header"))
}

/// The file that an address means, if it is inside the site.
fn inside(site: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let path = PathBuf::from(decoded(path.trim_start_matches('/'))?);
    if path
        .components()
        .any(|part| !matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let file = site.join(path);
    let file = if file.is_dir() {
        file.join("index.html")
    } else {
        file
    };
    // A link inside the site may lead out of it.
    let file = file.canonicalize().ok()?;
    file.starts_with(site.canonicalize().ok()?).then_some(file)
}

/// Undoes percent encoding.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes)
        .ok()
        .filter(|path| !path.contains(['\\', '\0']))
}

/// The media type by the ending. Browsers compile WebAssembly while it loads only if it has its own.
fn mime(path: &Path) -> &'static str {
    match path
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::thread;

    use super::*;

    fn site() -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("mailflow-insight-serve-{}", std::process::id()));
        let site = folder.join("site");
        fs::create_dir_all(site.join("sub folder")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(
            site.join("index.html"),
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">home",
        )
        .unwrap();
        fs::write(site.join("a.wasm"), "code").unwrap();
        fs::write(site.join("sub folder/b.txt"), "below").unwrap();
        site
    }

    fn get(port: u16, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn serves_what_is_inside_and_nothing_else() {
        let site = site();
        let (server, port) = listen(18_080).unwrap();
        let (second, other) = listen(port).unwrap();
        assert_ne!(port, other, "a taken port is passed over");
        drop(second);
        let policy = policy(&site).unwrap();
        thread::spawn(move || {
            server
                .incoming_requests()
                .for_each(|request| answer(request, &site, &policy).unwrap())
        });

        let home = get(port, "/?x=1");
        assert!(
            home.starts_with("HTTP/1.1 200") && home.ends_with("home"),
            "{home}"
        );
        for header in [
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
            "text/html",
        ] {
            assert!(home.contains(header), "{header} is missing in {home}");
        }
        assert!(get(port, "/a.wasm").contains("Content-Type: application/wasm"));
        assert!(get(port, "/sub%20folder/b.txt").ends_with("below"));
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/%2e%2e%5csecret.txt",
            "//etc/passwd",
            "/sub%20folder/../../secret.txt",
            "/none",
            "/%zz",
            "/%",
        ] {
            let answer = get(port, path);
            assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
            assert!(!answer.contains("secret"), "{path}: {answer}");
        }
    }
}
