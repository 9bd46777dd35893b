//! A small static server for one person on this machine.

use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::shell::command;
use crate::{dist, site};

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
const HEADERS: [(HeaderName, &str); 3] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "no-referrer"),
    (CACHE_CONTROL, "no-cache"),
];

/// Builds the page and serves it until the program is stopped.
pub fn run(arguments: &Arguments) -> Result<()> {
    let site = dist::build(true)?;
    let (listener, port) = listen(arguments.port)?;
    let address = format!("http://localhost:{port}/");
    println!("The page is at {address} (only on this machine; stop with Ctrl+C)");
    if arguments.open {
        open(&address);
    }
    answer(listener, &site)
}

/// Listens on this machine only, on the port or one of the next.
fn listen(port: u16) -> Result<(TcpListener, u16)> {
    let last = port.saturating_add(50);
    (port..=last)
        .find_map(|port| Some((TcpListener::bind(("127.0.0.1", port)).ok()?, port)))
        .ok_or_else(|| anyhow!("no port from {port} to {last} is free; choose another with --port"))
}

/// Answers requests for the files of the site until the program is stopped. What the site does not
/// have is answered with its page `404.html`.
fn answer(listener: TcpListener, site: &Path) -> Result<()> {
    let files = ServeDir::new(site).not_found_service(ServeFile::new(site.join("404.html")));
    let mut router = Router::new()
        .fallback_service(files)
        .layer(CompressionLayer::new());
    let policy = (CONTENT_SECURITY_POLICY, policy(site)?);
    let fixed = HEADERS.map(|(name, value)| (name, value.to_owned()));
    for (name, value) in fixed.into_iter().chain([policy]) {
        let value = HeaderValue::try_from(value).with_context(|| format!("{name} is no header"))?;
        router = router.layer(SetResponseHeaderLayer::overriding(name, value));
    }
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_io()
        .build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        Ok(axum::serve(listener, router).await?)
    })
}

/// The security policy of the page, to be sent as a header as well: in the page it binds the page
/// alone, but a worker takes its policy from the headers of its own script.
fn policy(site: &Path) -> Result<String> {
    let page = site::read_text(&site.join("index.html"))?;
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::PathBuf;
    use std::thread;
    use std::time::Duration;

    use super::*;

    /// A site with a secret beside it, in a folder of its own.
    fn site(test: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!(
            "mailflow-insight-serve-{test}-{}",
            std::process::id()
        ));
        let site = folder.join("site");
        fs::create_dir_all(site.join("sub folder")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(
            site.join("index.html"),
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">home",
        )
        .unwrap();
        fs::write(site.join("404.html"), "nothing here").unwrap();
        fs::write(site.join("a.wasm"), "code").unwrap();
        fs::write(site.join("sub folder/b.txt"), "below").unwrap();
        site
    }

    /// Serves the site for as long as the test runs, and returns the port.
    fn serve(site: PathBuf) -> u16 {
        let (listener, port) = listen(18_080).unwrap();
        thread::spawn(move || answer(listener, &site).unwrap());
        port
    }

    fn connect(port: u16) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
    }

    fn get(port: u16, path: &str) -> String {
        let mut stream = connect(port);
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
    fn a_taken_port_is_passed_over() {
        let (_first, port) = listen(18_080).unwrap();
        let (_second, other) = listen(port).unwrap();
        assert_ne!(port, other);
    }

    // A browser opens several connections ahead and keeps them, with and without a request. A server
    // that gives each a thread of a pool leaves the next request unread once the pool is used up.
    #[test]
    fn connections_that_are_kept_do_not_hold_up_the_next() {
        let port = serve(site("kept"));
        let mut kept = Vec::new();
        for number in 0..40 {
            let mut stream = connect(port);
            if number % 2 == 0 {
                write!(stream, "GET /a.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
                let mut first = [0; 12];
                stream.read_exact(&mut first).unwrap();
                assert_eq!(&first, b"HTTP/1.1 200");
            }
            kept.push(stream);
        }
        assert!(get(port, "/").ends_with("home"));
        assert_eq!(kept.len(), 40);
    }

    #[test]
    fn serves_what_is_inside_and_nothing_else() {
        let port = serve(site("inside"));
        let home = get(port, "/?x=1");
        assert!(
            home.starts_with("HTTP/1.1 200") && home.ends_with("home"),
            "{home}"
        );
        for header in [
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "content-security-policy: default-src 'none'; frame-ancestors 'none'",
            "text/html",
        ] {
            assert!(home.contains(header), "{header} is missing in {home}");
        }
        assert!(get(port, "/a.wasm").contains("content-type: application/wasm"));
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
