//! Installs what is missing, skips what is there, and says in one line what a person must install
//! where this program cannot.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::{TOOLS, cargo, command, find, path_with, printed, root, run};

/// The newest Trunk that the Rust version of this project can compile.
const TRUNK: &str = "0.21.14";
/// The compiler's name of the browser.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Folder whose packages bring wasm-opt.
const WASM_OPT: &str = "xtask/wasm-opt";
/// The programs that check the repository, with their checksums.
const CHECKS: &str = "xtask/tools/requirements.txt";
/// Folder of the bench.
pub const BENCH: &str = "bench";
/// Folder of the browser tests.
pub const BROWSER_TESTS: &str = "tests/browser";
/// Folder of Lighthouse.
pub const LIGHTHOUSE: &str = "tests/lighthouse";

/// All folders that have packages of npm.
pub const NPM_FOLDERS: [&str; 4] = [WASM_OPT, BROWSER_TESTS, BENCH, LIGHTHOUSE];

/// What the browser tests need.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// Its driver, for tests compiled to WebAssembly.
    pub driver: PathBuf,
}

/// The compiler's support for WebAssembly.
pub fn wasm_target() -> Result<()> {
    let sysroot = printed(command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(WASM_TARGET)
        .exists()
    {
        return Ok(());
    }
    say(&format!("Rust's target {WASM_TARGET}"), "seconds");
    run(command("rustup").args(["target", "add", WASM_TARGET])).with_context(|| {
        by_hand(&format!(
            "Rust's target {WASM_TARGET} (with rustup: rustup target add {WASM_TARGET})"
        ))
    })
}

/// What builds the page. Returns PATH for the build, and whether wasm-opt is on it.
pub fn page() -> Result<(std::ffi::OsString, bool)> {
    wasm_target()?;
    if version("trunk").as_deref() != Some(TRUNK) {
        say(
            &format!("trunk {TRUNK}, which builds the page"),
            "about 2 minutes on 2 cores",
        );
        // Without what it would fetch other programs with: set-up brings them. It only starts others, so
        // that nothing of it has to be fast.
        install(
            &format!("trunk@{TRUNK}"),
            true,
            "0",
            &["--no-default-features"],
        )?;
    }
    wasm_bindgen()?;
    let wasm_opt = wasm_opt();
    let path = path_with(&root().join(WASM_OPT).join("node_modules/.bin"))?;
    Ok((path, wasm_opt))
}

/// wasm-bindgen's command line and test runner, in the version that the page is compiled with.
pub fn wasm_bindgen() -> Result<()> {
    let wanted = locked_version("wasm-bindgen")?;
    if version("wasm-bindgen").as_deref() == Some(&wanted)
        && version("wasm-bindgen-test-runner").is_some()
    {
        return Ok(());
    }
    say(
        &format!("wasm-bindgen-cli {wanted}, as in Cargo.lock"),
        "about 2 minutes on 2 cores",
    );
    // Not --locked: its lock file may name versions that a mirror of the registry does not have yet. It goes
    // over the whole of the page twice a build, so it is optimized a little.
    install(&format!("wasm-bindgen-cli@{wanted}"), false, "1", &[])
}

/// What checks the repository, not the program: `typos` and `cargo-deny`. They come as they were
/// built by others, with their checksums, and are compiled where that does not work.
pub fn checks() -> Result<()> {
    let list = root().join(CHECKS);
    let wanted =
        std::fs::read_to_string(&list).with_context(|| format!("{CHECKS} cannot be read"))?;
    let done = root().join(TOOLS).join("python/requirements.txt");
    if std::fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    say(
        "typos and cargo-deny, which check the repository",
        "seconds",
    );
    let python = find("PYTHON", &["python3", "python"]);
    let installed = python.is_some_and(|python| {
        let target = root().join(TOOLS).join("python");
        let arguments = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        run(command(python)
            .args(arguments)
            .args([
                "--no-deps",
                "--only-binary",
                ":all:",
                "--require-hashes",
                "--upgrade",
            ])
            .arg("--target")
            .arg(target)
            .arg("--requirement")
            .arg(&list))
        .is_ok()
    });
    if !installed {
        for (program, package) in [("typos", "typos-cli"), ("cargo-deny", "cargo-deny")] {
            if version(program).is_none() {
                say(
                    &format!("{package}, which could not be had as it was built by others"),
                    "about 5 minutes on 2 cores",
                );
                install(package, true, "1", &[])?;
            }
        }
        return Ok(());
    }
    std::fs::write(&done, wanted).with_context(|| format!("{} cannot be written", done.display()))
}

/// What compiles the library that the fuzz targets run in.
pub fn compiler_of_cpp() -> Result<PathBuf> {
    program("CXX", &["c++", "g++", "clang++"], "g++")
}

/// What sees every byte that is read or written outside of its place.
pub fn valgrind() -> Result<PathBuf> {
    program("VALGRIND", &["valgrind"], "valgrind")
}

/// Compiles a program of a package into the folder of set-up. It is made to be there soon and not to be
/// fast: what it does takes seconds, and compiling it with all optimizations takes minutes.
fn install(package: &str, locked: bool, opt_level: &str, more: &[&str]) -> Result<()> {
    let locked = locked.then_some("--locked");
    run(cargo()
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", opt_level)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .args(["install", "--quiet", "--force", "--root", TOOLS])
        .args(locked)
        .args(more)
        .arg(package))
    .with_context(|| by_hand(&format!("{package} (cargo install {package})")))
}

/// Makes the page smaller. It can be built without, so this never fails.
fn wasm_opt() -> bool {
    let folder = root().join(WASM_OPT);
    if !packages_are_there(&folder) {
        if find("NPM", &["npm"]).is_none() {
            println!(
                "setup: no npm, so the page is built without wasm-opt and terser and is somewhat larger and slower"
            );
            return false;
        }
        say(
            "wasm-opt and terser, which make the page smaller",
            "seconds",
        );
        if let Err(error) = npm_ci(&folder) {
            println!(
                "setup: the page is built without wasm-opt and terser and is somewhat larger and slower: {error:#}"
            );
            return false;
        }
    }
    true
}

/// What the browser tests need besides the page.
pub fn browser() -> Result<Browser> {
    let browser = Browser {
        chromium: program(
            "CHROMIUM",
            &["chromium", "chromium-browser", "google-chrome"],
            "chromium",
        )?,
        driver: program("CHROMEDRIVER", &["chromedriver"], "chromium-driver")?,
    };
    program("NODE", &["node"], "nodejs")?;
    let folder = root().join(BROWSER_TESTS);
    if !packages_are_there(&folder) {
        program("NPM", &["npm"], "npm")?;
        say("playwright-core and axe for the browser tests", "seconds");
        npm_ci(&folder)
            .with_context(|| by_hand(&format!("the packages of {BROWSER_TESTS} (npm ci)")))?;
    }
    Ok(browser)
}

/// Another browser for the same tests.
pub fn firefox() -> Result<PathBuf> {
    program("FIREFOX", &FIREFOX_NAMES, FIREFOX)
}

/// Debian's package of it.
pub const FIREFOX: &str = "firefox-esr";
const FIREFOX_NAMES: [&str; 2] = ["firefox-esr", "firefox"];

pub fn has_firefox() -> bool {
    find("FIREFOX", &FIREFOX_NAMES).is_some()
}

/// WebKitGTK, which has the engine of Safari, with its driver and a screen of its own.
pub fn webkit() -> Result<()> {
    program("WEBKIT_DRIVER", &["WebKitWebDriver"], "webkit2gtk-driver")?;
    program("XVFB_RUN", &["xvfb-run"], "xvfb").map(drop)
}

/// Debian's packages of it.
pub const WEBKIT: &str = "webkit2gtk-driver xvfb";

pub fn has_webkit() -> bool {
    find("WEBKIT_DRIVER", &["WebKitWebDriver"]).is_some()
        && find("XVFB_RUN", &["xvfb-run"]).is_some()
}

/// What the bench compares with.
pub fn bench() -> Result<()> {
    let folder = root().join(BENCH);
    if packages_are_there(&folder) {
        return Ok(());
    }
    program("NPM", &["npm"], "npm")?;
    say("PapaParse and DuckDB-WASM for the bench", "a minute");
    npm_ci(&folder).with_context(|| by_hand(&format!("the packages of {BENCH} (npm ci)")))
}

/// What measures how the page starts.
pub fn lighthouse() -> Result<()> {
    let folder = root().join(LIGHTHOUSE);
    if packages_are_there(&folder) {
        return Ok(());
    }
    program("NPM", &["npm"], "npm")?;
    say("Lighthouse", "a minute");
    npm_ci(&folder).with_context(|| by_hand(&format!("the packages of {LIGHTHOUSE} (npm ci)")))
}

/// A program that Debian has a package for.
fn program(variable: &str, names: &[&str], package: &str) -> Result<PathBuf> {
    if let Some(path) = find(variable, names) {
        return Ok(path);
    }
    let root_user = printed(command("id").arg("-u")).as_deref() == Some("0");
    if !root_user || find("APT_GET", &["apt-get"]).is_none() {
        bail!(by_hand(&format!(
            "{} (Debian: apt-get install {package})",
            names.join(" or ")
        )));
    }
    say(&format!("Debian's package {package}"), "about a minute");
    let apt = |arguments: &[&str]| {
        run(command("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .arg("-qq")
            .args(arguments))
    };
    apt(&["update"])
        .and_then(|()| apt(&["install", "--yes", "--no-install-recommends", package]))
        .with_context(|| by_hand(&format!("Debian's package {package}")))?;
    find(variable, names).with_context(|| by_hand(&format!("{} on PATH", names.join(" or "))))
}

/// Whether the packages of a folder are installed as its lock file says: npm leaves a copy of it.
fn packages_are_there(folder: &Path) -> bool {
    let modified = |file: &str| {
        folder
            .join(file)
            .metadata()
            .and_then(|data| data.modified())
            .ok()
    };
    match (
        modified("package-lock.json"),
        modified("node_modules/.package-lock.json"),
    ) {
        (Some(wanted), Some(installed)) => installed >= wanted,
        _ => false,
    }
}

fn npm_ci(folder: &Path) -> Result<()> {
    run(command("npm").current_dir(folder).args([
        "ci",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))
}

/// The version that a program says with `--version`: the word after its name.
fn version(program: &str) -> Option<String> {
    let text = printed(command(program).arg("--version"))?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

/// The version of a package in Cargo.lock.
fn locked_version(package: &str) -> Result<String> {
    let lock =
        std::fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let entry = format!("name = \"{package}\"\nversion = \"");
    let (_, after) = lock
        .split_once(&entry)
        .with_context(|| format!("{package} is not in Cargo.lock"))?;
    Ok(after.split('"').next().unwrap_or_default().to_owned())
}

fn say(what: &str, how_long: &str) {
    println!("setup: installing {what} ({how_long})");
}

fn by_hand(what: &str) -> String {
    format!("please install by hand: {what}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_where_they_stand() {
        let cargo = version("cargo").unwrap();
        assert!(cargo.starts_with("1."), "{cargo}");
        assert_eq!(version("no-such-program-anywhere"), None);
        // The page is compiled with exactly this version.
        let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
        let pinned = format!(
            "wasm-bindgen = \"={}\"",
            locked_version("wasm-bindgen").unwrap()
        );
        assert!(manifest.contains(&pinned), "{pinned}");
        assert!(locked_version("no-such-package").is_err());
    }

    #[test]
    fn no_lock_file_names_a_registry() {
        for folder in NPM_FOLDERS {
            let lock =
                std::fs::read_to_string(root().join(folder).join("package-lock.json")).unwrap();
            assert!(
                lock.contains("integrity") && !lock.contains("resolved"),
                "{folder}"
            );
        }
    }
}
