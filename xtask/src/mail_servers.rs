//! The programs of mail servers that read the settings which the page offers: `postmap`, `makemap`
//! and `exim`. Debian's packages are unpacked into the folder of set-up; nothing is installed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::shell::{TOOLS, command, find, printed, root, run};

/// An environment variable of the tests, and where the program is in its package.
const PROGRAMS: [(&str, &str); 3] = [
    ("POSTMAP", "usr/sbin/postmap"),
    ("MAKEMAP", "usr/libexec/sendmail/makemap"),
    ("EXIM", "usr/sbin/exim4"),
];

/// The packages that have them, and one that lets Exim find its user where there is none.
const PACKAGES: [&str; 4] = [
    "postfix",
    "sendmail-bin",
    "exim4-daemon-light",
    "libnss-wrapper",
];

/// The programs, each with the variable under which the tests look for it. Where they cannot be had,
/// says so, and the tests that need them say so too.
pub fn ready() -> Vec<(&'static str, PathBuf)> {
    let folder = root().join(TOOLS).join("mail-servers");
    let scripts = || PROGRAMS.map(|(variable, _)| (variable, folder.join(variable)));
    if scripts().iter().all(|(_, script)| script.is_file()) {
        return scripts().into_iter().filter(starts).collect();
    }
    let tools = ["apt-get", "apt-cache", "dpkg-deb", "sh"];
    if tools.iter().any(|tool| find("", &[tool]).is_none()) {
        println!(
            "setup: no packages of Debian here, so settings are not tried with postmap, makemap and exim"
        );
        return Vec::new();
    }
    println!("setup: unpacking postmap, makemap and exim (seconds)");
    match unpacked(&folder) {
        Ok(()) => scripts().into_iter().filter(starts).collect(),
        Err(error) => {
            println!("setup: settings are not tried with postmap, makemap and exim: {error:#}");
            Vec::new()
        }
    }
}

/// Whether a program finds its libraries; the loader ends with this status where it does not.
fn starts((variable, script): &(&'static str, PathBuf)) -> bool {
    let output = command(script).arg("-V").output();
    let is_there = output.is_ok_and(|output| output.status.code() != Some(127));
    if !is_there {
        println!("setup: the program of {variable} does not start here, so it is not asked");
    }
    is_there
}

fn unpacked(folder: &Path) -> Result<()> {
    let files = folder.join("files");
    fs::create_dir_all(&files)?;
    let mut wanted: BTreeSet<String> = PACKAGES.map(str::to_owned).into();
    let mut newest = wanted.clone();
    // What libraries need themselves is two steps away at most.
    for _ in 0..3 {
        newest = newest
            .iter()
            .flat_map(|package| libraries(package))
            .collect();
        newest.retain(|package| !wanted.contains(package) && !is_installed(package));
        wanted.extend(newest.iter().cloned());
    }
    run(command("apt-get")
        .current_dir(&files)
        .args(["-qq", "download"])
        .args(&wanted))
    .or_else(|_| {
        // A machine of which nobody has asked the lists yet.
        run(command("apt-get").args(["-qq", "update"]))?;
        run(command("apt-get")
            .current_dir(&files)
            .args(["-qq", "download"])
            .args(&wanted))
    })?;
    let tree = folder.join("tree");
    for entry in fs::read_dir(&files)? {
        run(command("dpkg-deb").arg("-x").arg(entry?.path()).arg(&tree))?;
    }
    let user = "Debian-exim:x:64999:64999::/nonexistent:/bin/false\n";
    let known = |file: &str| fs::read_to_string(file).unwrap_or_default();
    fs::write(folder.join("passwd"), known("/etc/passwd") + user)?;
    let group = "Debian-exim:x:64999:\n";
    fs::write(folder.join("group"), known("/etc/group") + group)?;
    for (variable, program) in PROGRAMS {
        let script = folder.join(variable);
        fs::write(&script, script_of(folder, &tree, program)?)?;
        run(command("chmod").arg("+x").arg(&script))?;
    }
    Ok(())
}

/// A script that runs a program of the tree with the libraries of the tree.
fn script_of(folder: &Path, tree: &Path, program: &str) -> Result<String> {
    let mut libraries = vec![tree.join("usr/lib/postfix")];
    for place in ["usr/lib", "lib"] {
        let entries = fs::read_dir(tree.join(place)).into_iter().flatten();
        let folders = entries.flatten().map(|entry| entry.path());
        libraries.extend(folders.filter(|path| path.to_string_lossy().ends_with("-linux-gnu")));
    }
    let wrapper = libraries
        .iter()
        .map(|folder| folder.join("libnss_wrapper.so"))
        .find(|file| file.is_file())
        .context("the package libnss-wrapper has no library")?;
    let libraries: Vec<String> = libraries
        .iter()
        .map(|folder| folder.display().to_string())
        .collect();
    Ok(format!(
        "#!/bin/sh\nexport LD_LIBRARY_PATH='{}' NSS_WRAPPER_PASSWD='{passwd}' \
         NSS_WRAPPER_GROUP='{group}'\nLD_PRELOAD='{}' exec '{}' \"$@\"\n",
        libraries.join(":"),
        wrapper.display(),
        tree.join(program).display(),
        passwd = folder.join("passwd").display(),
        group = folder.join("group").display(),
    ))
}

/// The libraries that a package depends on.
fn libraries(package: &str) -> Vec<String> {
    let told = printed(command("apt-cache").args(["depends", package])).unwrap_or_default();
    let names = told.lines().filter_map(|line| {
        let name = line.trim().strip_prefix("Depends: ")?;
        name.starts_with("lib").then(|| name.to_owned())
    });
    names.collect()
}

fn is_installed(package: &str) -> bool {
    let query = ["-W", "-f", "${db:Status-Status}", package];
    printed(command("dpkg-query").args(query)).as_deref() == Some("installed")
}
