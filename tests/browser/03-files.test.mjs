// Files: every way in, several at once, bad ones among good ones, and the same report as natively.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { choose, drop, english, exported, generate, goTo, native, pageTest, read, root, scratch, widget, axe, part } from "./harness.mjs";

const cases = path.join(root, "tests/conformance");
const input = (name) => {
  const folder = path.join(cases, name, "in");
  return fs.readdirSync(folder).map((file) => path.join(folder, file));
};
const expected = (name) => JSON.parse(fs.readFileSync(path.join(cases, name, "expected.json"), "utf8"));
const made = (name, ...options) => generate(name, "--size", "2MB", ...options);

pageTest("a chosen file is counted", {}, async (page) => {
  await choose(page, ...input("enc-utf16le"));
  assert.match(await read(page, 1), /Read 1 file\b/);
  const { directions } = expected("enc-utf16le").report;
  const shown = await widget(page);
  assert.equal(shown.inbound, english(directions.inbound.volume));
  assert.equal(shown.outbound, english(directions.outbound.volume));
});

pageTest("several dropped files, a folder among them, and one more", {}, async (page) => {
  const folder = path.join(scratch, "folder");
  fs.mkdirSync(path.join(folder, "deeper"), { recursive: true });
  const one = made("one.csv", "--seed", "11");
  const two = made("two.csv", "--seed", "12", "--encoding", "utf-16le");
  const three = made("three.csv", "--seed", "13", "--days", "3");
  fs.copyFileSync(two.path, path.join(folder, "deeper", "two.csv"));
  fs.writeFileSync(path.join(folder, "notes.txt"), "nothing here\n");
  await drop(page, one.path, folder);
  await read(page, 3);
  const native2 = native(one.path, folder);
  assert.ok(native2.equals(await exported(page)), "the same bytes as the command line");
  // Add more, from another place than the start.
  await goTo(page, "Files");
  await drop(page, three.path);
  await read(page, 4);
  const native3 = native(one.path, folder, three.path);
  assert.ok(native3.equals(await exported(page)), "the same bytes as the command line, with one more file");
  assert.notDeepEqual(native2, native3);
});

for (const name of ["mail.log.xz", "mail.log.bz2", "mail.log.zst", "mail.tar.xz"]) {
  pageTest(`a log counts as it does unpacked: ${name}`, {}, async (page) => {
    const packed = path.join(root, "tests/packed", name);
    const plain = JSON.parse(native(path.join(root, "tests/packed/mail.log")));
    await choose(page, packed);
    await read(page, 1);
    const shown = await exported(page);
    assert.ok(native(packed).equals(shown), "the same bytes as the command line");
    assert.deepEqual(JSON.parse(shown).directions, plain.directions);
  });
}

pageTest("the order of files does not matter", {}, async (page) => {
  const files = [made("a.csv", "--seed", "21").path, made("b.csv", "--seed", "22").path];
  await choose(page, files[1], files[0]);
  await read(page, 2);
  assert.ok(native(...files).equals(await exported(page)));
});

pageTest("a file that is removed counts no more", {}, async (page) => {
  const [kept, gone] = [made("kept.csv", "--seed", "31").path, made("gone.csv", "--seed", "32").path];
  await choose(page, kept, gone);
  await read(page, 2);
  await goTo(page, "Files");
  await page.getByRole("button", { name: "Remove gone.csv" }).click();
  await page.getByRole("button", { name: "Remove gone.csv" }).waitFor({ state: "detached" });
  await read(page, 1);
  assert.ok(native(kept).equals(await exported(page)));
});

pageTest("files can be added from every place through the file input", {}, async (page) => {
  await choose(page, made("first.csv", "--seed", "41").path);
  await read(page, 1);
  await choose(page, made("second.csv", "--seed", "42").path);
  await read(page, 2);
  await goTo(page, "Connectors");
  await choose(page, made("third.csv", "--seed", "43").path);
  await read(page, 3);
});

for (const theme of ["light", "dark"]) {
  pageTest(`bad files are named with a code, and the others are counted, ${theme}`, { theme }, async (page) => {
    const files = input("hostile-among-good");
    await choose(page, ...files);
    await read(page, files.length);
    const { report } = expected("hostile-among-good");
    const saved = JSON.parse(await exported(page));
    assert.deepEqual(part(saved.directions, report.directions), report.directions);
    await goTo(page, "Files");
    for (const file of ["empty.csv", "picture.png", "book.xlsx", "random.bin", "cut.gz"]) {
      const row = page.getByRole("row").filter({ hasText: file }).or(page.getByRole("listitem").filter({ hasText: file }));
      assert.match(await row.first().innerText(), /\bF\d\d\b/, `${file} has a code`);
    }
    await axe(page, "files with problems");
  });
}

pageTest("a file that tells nothing leaves the page usable", {}, async (page) => {
  const [nothing] = input("rep-ambiguous");
  await choose(page, nothing);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByText(/\bF13\b/).first().waitFor();
  await axe(page, "nothing counted");
  await choose(page, ...input("enc-utf8"));
  await read(page, 2);
  const saved = JSON.parse(await exported(page));
  const { directions } = expected("enc-utf8").report;
  assert.deepEqual(part(saved.directions, directions), directions);
});

pageTest("names from files are text, never markup", {}, async (page) => {
  const markup = '<img src=x onerror="globalThis.hit = 1"><b>bold</b>';
  const file = path.join(scratch, "report.csv");
  const rows = ["Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,Volume"];
  rows.push(`2026-11-15,"From ${markup.replaceAll('"', '""')}",Partner,False,1,0,0,19,20`);
  fs.writeFileSync(file, rows.join("\r\n"));
  await choose(page, file);
  await read(page, 1);
  await goTo(page, "Connectors");
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
  assert.ok((await page.locator("main").innerText()).includes(markup));
  assert.equal(await page.locator("main img[src=x], main b").count(), 0);
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
});

pageTest("reading sends nothing", {}, async (page, { site }) => {
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  await page.waitForTimeout(500);
  const before = site.requests.length;
  await choose(page, made("quiet.csv", "--seed", "51").path);
  await read(page, 1);
  for (const place of ["Connectors", "Files", "Overview"]) await goTo(page, place);
  await exported(page);
  // Workers fetch the page's own script, and the browser the icon, once more.
  const known = new Set(site.requests.slice(0, before).map(({ url }) => url));
  const later = site.requests.slice(before).filter(({ method, url, length }) => method !== "GET" || length || !known.has(url));
  assert.deepEqual(later, []);
});

pageTest("pasted headers are read like a file", { onlyChromium: "the driver types line breaks as something else" }, async (page) => {
  await page.getByText("Paste message headers or log lines").click();
  const headers = fs.readFileSync(path.join(root, "tests/conformance/hdr-eop/in/mail 0.eml"), "utf8");
  await page.getByRole("textbox", { name: "Headers or log lines" }).fill(headers);
  await page.getByRole("button", { name: "Read the pasted text" }).click();
  assert.match(await read(page, 1), /Read 1 file/);
  // The hops of a pasted mail are shown at once.
  const hops = page.getByRole("dialog", { name: /^Hops/ });
  await hops.getByRole("table").waitFor();
  await page.keyboard.press("Escape");
  await hops.waitFor({ state: "hidden" });
  const report = JSON.parse(await exported(page));
  const [file] = report.files;
  assert.deepEqual([file.name, file.format, file.transfers], ["pasted.txt", "message-headers", 1]);
});

/** So many small files, and a browser that takes its time to look at each. */
async function manySlowOnes(page, count, name) {
  const folder = path.join(scratch, name);
  fs.mkdirSync(folder);
  const { path: one } = generate(`${name}.csv`, "--size", "100KB", "--days", "2");
  const files = Array.from({ length: count }, (_, number) => path.join(folder, `${number}.csv`));
  for (const file of files) fs.copyFileSync(one, file);
  await page.evaluate(() => {
    const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size");
    Object.defineProperty(Blob.prototype, "size", {
      get() {
        const end = performance.now() + 10;
        while (performance.now() < end);
        return size.get.call(this);
      },
    });
  });
  return files;
}

pageTest("many files are read while the browser still looks at the others", {}, async (page) => {
  const files = await manySlowOnes(page, 400, "looked-at");
  await choose(page, ...files);
  await page.getByRole("button", { name: "Cancel" }).waitFor({ timeout: 3000 });
  const done = page.locator(".progress-files");
  await done.filter({ hasText: / [1-9]\d* \/ 400$/ }).waitFor({ timeout: 10_000 });
  await read(page, 400);
  assert.ok(native(...files).equals(await exported(page)), "the same bytes as the command line");
});

pageTest("files that were not looked at yet are not read after Cancel, and others can follow", {}, async (page) => {
  const files = await manySlowOnes(page, 400, "dismissed");
  await choose(page, ...files);
  await page.getByRole("button", { name: "Cancel" }).click();
  const said = await read(page);
  assert.match(said, /Stopped: \d+ of 400 files counted$/);
  const finished = Number(said.match(/\d+/)[0]);
  assert.ok(finished < 400, said);
  const { path: other } = generate("after-looking.csv", "--size", "1MB", "--seed", "5", "--days", "2");
  await choose(page, other);
  await read(page, finished + 1);
  // Whoever looks at the 400 would be done by now.
  await page.waitForTimeout(5000);
  assert.equal(await read(page), `Read ${finished + 1} files`.replace(/\b1 files/, "1 file"));
});
