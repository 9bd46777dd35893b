// Two periods or two reports side by side; the report on paper, as pictures and as text; a report
// that the site hosts.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync, inflateSync } from "node:zlib";
import { axe, choose, english, exported, goTo, native, pageTest, read, root, scratch, showSample, widget } from "./harness.mjs";

const packed = path.join(root, "assets/sample/sample-trace.csv.gz");
const sample = path.join(scratch, "paper-sample.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(packed)));
const report = (...options) => JSON.parse(native(...options, sample));
const classes = ["none", "ssl", "tls1_0", "tls1_1", "tls1_2", "tls1_3", "tls_unversioned"];
const names = { none: "No TLS", tls1_0: "TLS 1.0", tls1_2: "TLS 1.2", tls1_3: "TLS 1.3" };

const day = (text, by) => new Date(Date.parse(text) + by * 86_400_000).toISOString().slice(0, 10);

/** The counts of some days of a report, by direction or connector. */
function sum({ days }, from, to, { direction, connector }) {
  const tls = Object.fromEntries([...classes, "not_recorded"].map((id) => [id, 0]));
  let volume = 0;
  for (const row of days) {
    if (row.date < from || row.date > to || row.direction !== direction) continue;
    if (connector !== undefined && row.connector !== connector) continue;
    volume += row.volume;
    for (const id of Object.keys(tls)) tls[id] += row.tls[id];
  }
  const known = volume - tls.not_recorded;
  return { volume, share: (id) => (100 * tls[id]) / known };
}

const dialogOf = (page) => page.getByRole("dialog", { name: "Before and after" });
const tableOf = (page) => dialogOf(page).getByRole("table", { name: "Changes by direction and connector" });

/** The row of the table with that name: cells by the name of their column. */
async function changes(page, name) {
  const table = tableOf(page);
  await table.waitFor();
  const head = (await table.getByRole("columnheader").allInnerTexts()).map((text) => text.trim());
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  const cells = (await row.locator("th, td").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
  return Object.fromEntries(head.map((name, at) => [name, cells[at]]));
}

/** Holds the shown changes against two sums of this test. */
function agrees(shown, before, after) {
  const [, by] = shown.Volume.match(/^([+−]?[\d,]+)/);
  assert.equal(Number(by.replaceAll(",", "").replace("−", "-")), after.volume - before.volume, JSON.stringify(shown));
  assert.ok(shown.Volume.endsWith(`${english(before.volume)} → ${english(after.volume)}`), shown.Volume);
  for (const [id, name] of Object.entries(names)) {
    if (!(name in shown)) continue;
    const told = Number.parseFloat(shown[name].replace("≈ ", "").replace("−", "-"));
    assert.ok(Math.abs(told - (after.share(id) - before.share(id))) <= 0.0500001, `${name}: ${shown[name]}`);
  }
}

async function openCompare(page) {
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await dialogOf(page).waitFor();
}

pageTest("two periods side by side, with numbers counted another way", {}, async (page) => {
  await showSample(page);
  const all = report("--all");
  const last = all.coverage.to;
  await openCompare(page);
  const weeks = [[day(last, -13), day(last, -7)], [day(last, -6), last]];
  for (const [direction, name] of [["inbound", "Inbound"], ["outbound", "Outbound"]]) {
    const [before, after] = weeks.map(([from, to]) => sum(all, from, to, { direction }));
    agrees(await changes(page, name), before, after);
  }
  for (const { direction, name: connector } of report().connectors) {
    const [before, after] = weeks.map(([from, to]) => sum(all, from, to, { direction, connector }));
    if (before.volume === 0 || after.volume === 0) continue;
    const way = direction === "inbound" ? "From" : "To";
    agrees(await changes(page, `${way} ${connector ?? "the internet without a connector"}`), before, after);
  }
  // Insights are those of both weeks.
  const [before, after] = weeks.map(([from, to]) => report("--from", from, "--to", to).insights);
  const key = ({ id, direction, connector }) => [id, direction, connector].join();
  const count = (title) => dialogOf(page).getByRole("heading", { name: new RegExp(`^${title} \\(\\d+\\)$`) });
  const expected = {
    Appeared: after.filter((insight) => !before.map(key).includes(key(insight))).length,
    Gone: before.filter((insight) => !after.map(key).includes(key(insight))).length,
    "Still there": after.filter((insight) => before.map(key).includes(key(insight))).length,
  };
  for (const [title, number] of Object.entries(expected)) {
    if (number === 0) assert.equal(await count(title).count(), 0, title);
    else assert.equal(await count(title).innerText(), `${title} (${number})`);
  }

  // Before and after a day: the periods differ in length, and the page says so.
  await dialogOf(page).getByRole("combobox", { name: "Compare" }).selectOption("Before and after a day");
  const change = day(last, -9);
  await dialogOf(page).getByLabel("First day after the change").fill(change);
  await dialogOf(page).getByText("not equally long").waitFor();
  const sides = [[all.coverage.from, day(change, -1)], [change, last]].map(([from, to]) => sum(all, from, to, { direction: "inbound" }));
  agrees(await changes(page, "Inbound"), ...sides);

  // Two ranges of one's own, and one that holds nothing.
  await dialogOf(page).getByRole("combobox", { name: "Compare" }).selectOption("Two ranges");
  await dialogOf(page).getByLabel("Before, from").fill(day(last, -2));
  await dialogOf(page).getByLabel("Before, to").fill(day(last, -2));
  const own = [[day(last, -2), day(last, -2)], weeks[1]].map(([from, to]) => sum(all, from, to, { direction: "inbound" }));
  agrees(await changes(page, "Inbound"), ...own);
  await dialogOf(page).getByLabel("Before, from").fill("2001-01-01");
  await dialogOf(page).getByLabel("Before, to").fill("2001-01-01");
  await dialogOf(page).getByText("nothing to compare with").waitFor();
});

pageTest("two saved reports are merged, or compared", {}, async (page) => {
  const all = report("--all");
  const last = all.coverage.to;
  const middle = day(last, -5);
  // Two reports that hold the days before and after the middle.
  const saved = [["a.json", all.coverage.from, middle], ["b.json", day(middle, 1), last]].map(([name, from, to]) => {
    const days = all.days.filter(({ date }) => date >= from && date <= to);
    const file = path.join(scratch, `saved-${name}`);
    fs.writeFileSync(file, JSON.stringify({ ...all, coverage: { from, to }, days }));
    return { file, days };
  });
  await choose(page, ...saved.map(({ file }) => file));
  await read(page, 2);
  await page.getByText("2 saved reports are loaded.").waitFor();
  // Merged: the last week is that of the second.
  assert.equal((await widget(page)).inbound, english(report().directions.inbound.volume));

  await page.getByRole("button", { name: "Compare them instead" }).click();
  const sides = [[day(middle, -6), middle], [day(middle, 1), last]];
  const [before, after] = sides.map(([from, to]) => sum(all, from, to, { direction: "inbound" }));
  agrees(await changes(page, "Inbound"), before, after);
  assert.match(await dialogOf(page).innerText(), /saved-a\.json/);
  await dialogOf(page).getByRole("button", { name: "Swap" }).click();
  await page.waitForFunction(() => /saved-b\.json/.test(document.querySelector(".sides dd")?.innerText));
  agrees(await changes(page, "Inbound"), after, before);
  await dialogOf(page).getByRole("combobox", { name: "Days" }).selectOption("All days of each");
  await dialogOf(page).getByText("not equally long").waitFor();
  const [early, late] = [[all.coverage.from, middle], [day(middle, 1), last]].map(([from, to]) => sum(all, from, to, { direction: "inbound" }));
  agrees(await changes(page, "Inbound"), late, early);
  // The same file on both sides: nothing changed.
  await dialogOf(page).getByRole("combobox", { name: "After" }).selectOption({ index: 1 });
  await page.waitForFunction(() => [...document.querySelectorAll(".sides dd")].every(({ innerText }) => /saved-b/.test(innerText)));
  assert.equal((await changes(page, "Inbound"))["Verdict"], "No change");
});

const fetched = [/request that carries something: GET \/\?report=/];
/** Opens the page anew with a report of the site, which `body` answers. */
async function openHosted(page, site, named, body, fragment = "") {
  if (body) await page.route("**/reports/*.json", (route) => route.fulfill(body));
  await page.goto(`${site.origin}/?report=${named}${fragment}`);
}

pageTest("?report= opens a report of this site", { expected: fetched }, async (page, { site }) => {
  await openHosted(page, site, "reports/week.json", { body: native("--all", sample), contentType: "application/json" }, "#/connectors?range=all");
  await read(page, 1);
  const table = page.getByRole("table", { name: "Details", exact: true });
  await table.waitFor();
  assert.deepEqual(JSON.parse(await exported(page)).directions, report("--all").directions);
  // The query stays while the fragment changes.
  await goTo(page, "Overview");
  assert.match(page.url(), /\/\?report=reports\/week\.json#\/overview/);
  await page.reload();
  await read(page, 1);
  await page.getByTestId("widget").waitFor();
});

const hostile = JSON.parse(native("--all", sample));
hostile.days = hostile.days.map((row) => ({ ...row, connector: row.connector && `<img src=x onerror="document.title='owned'">` }));
const refused = [
  ["of another site", "https://other.example/report.json", undefined, "It lies on another site"],
  ["of another port", "http://127.0.0.1:9/report.json", undefined, "It lies on another site"],
  ["of no site", "data:application/json,{}", undefined, "It lies on another site"],
  ["that is not there", "reports/none.json", { status: 404, body: "Not found" }, "no such file"],
  ["that cannot be served", "reports/none.json", { status: 500, body: "" }, "could not be fetched"],
  ["that is no report", "reports/none.json", { body: '{"schema": "other"}' }, "not a report"],
  ["that is a page", "reports/none.json", { body: "<!doctype html><title>x</title>" }, "not a report"],
  ["that is too large", "reports/none.json", { body: Buffer.alloc((64 << 20) + 1, 32) }, "larger than 64"],
];
for (const [what, named, body, message] of refused) {
  const expected = [...fetched, /Failed to load resource/];
  pageTest(`?report= refuses one ${what}, in words`, { expected }, async (page, { site }) => {
    await openHosted(page, site, encodeURIComponent(named), body);
    const alert = page.getByRole("alert").filter({ hasText: message });
    await alert.waitFor();
    assert.ok((await alert.innerText()).includes(named));
    await axe(page, what);
    // The page works on.
    await alert.getByRole("button", { name: "Dismiss" }).click();
    await alert.waitFor({ state: "detached" });
    await showSample(page);
  });
}

pageTest("a hosted report is data: its names are text", { expected: fetched }, async (page, { site }) => {
  await openHosted(page, site, "reports/hostile.json", { body: JSON.stringify(hostile) }, "#/connectors");
  await read(page, 1);
  await page.getByRole("table", { name: "Details", exact: true }).getByText("<img src=x").first().waitFor();
  assert.notEqual(await page.title(), "owned");
  assert.equal(await page.locator("main img").count(), 0);
});

pageTest("a hosted report that is cut says so", { expected: fetched }, async (page, { site }) => {
  const whole = native("--all", sample);
  await openHosted(page, site, "reports/cut.json", { body: whole.subarray(0, whole.length / 2) });
  await page.getByText("Nothing could be counted in these files").waitFor();
  await goTo(page, "Files");
  await page.getByText("It is damaged or was cut short").waitFor();
});

/** Size and pixels of a PNG with eight bits a channel. */
function decode(png) {
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.equal(png[24], 8);
  const channels = { 2: 3, 6: 4 }[png[25]];
  const data = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * channels;
  const pixels = Buffer.alloc(line * height);
  const paeth = (a, b, c) => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  };
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const a = x >= channels ? pixels[at - channels] : 0;
      const b = y > 0 ? pixels[at - line] : 0;
      const c = x >= channels && y > 0 ? pixels[at - line - channels] : 0;
      pixels[at] = raw[y * (line + 1) + 1 + x] + [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter];
    }
  }
  const count = (red, green, blue) => {
    let found = 0;
    for (let at = 0; at < pixels.length; at += channels) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) found++;
    }
    return found;
  };
  return { width, height, count };
}

async function exportCharts(page) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Charts (PNG)", exact: true }).click()]);
  assert.match(download.suggestedFilename(), /^mailflow-insight-2026-11-09-2026-11-15\.png$/);
  return decode(fs.readFileSync(await download.path()));
}

for (const theme of ["light", "dark"]) {
  pageTest(`charts as a picture, in light colours, ${theme}`, { theme }, async (page) => {
    await showSample(page);
    const details = await exportCharts(page);
    await goTo(page, "Connectors");
    await page.getByRole("table", { name: "Details", exact: true }).waitFor();
    const connectors = await exportCharts(page);
    for (const picture of [details, connectors]) {
      assert.equal(picture.width, 1920);
      assert.ok(picture.height > 700, `${picture.height}`);
      const all = picture.width * picture.height;
      assert.ok(picture.count(255, 255, 255) > all / 3, "the background is white");
      // TLS 1.2 and TLS 1.3 as the light theme has them.
      assert.ok(picture.count(0x13, 0xa2, 0xa1) > all / 1000, "TLS 1.2");
      assert.ok(picture.count(0x2b, 0x67, 0xbc) > all / 1000, "TLS 1.3");
    }
  });
}

pageTest("the menu holds what it promises", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const items = await page.getByRole("menuitem").allInnerTexts();
  assert.deepEqual(items.slice(0, 3), ["Report (JSON)", "Table (CSV)", "Charts (PNG)"]);
  // What is private stands last.
  assert.equal(items.at(-1), "Evidence (JSON), private");
});

pageTest("tables are copied as text", {}, async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (within) => {
    await within.getByRole("button", { name: "Copy table as text" }).first().click();
    await within.getByRole("button", { name: "Copied" }).first().waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text.trimEnd().split("\n").map((line) => line.split("\t"));
  };
  await showSample(page);
  const { directions, days, range } = report();
  await page.getByRole("button", { name: "View details" }).click();
  const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  const outbound = await copied(dialog);
  assert.deepEqual(outbound[0], ["Outbound", "Count", "Share"]);
  assert.equal(outbound.find(([name]) => name === "TLS 1.2")[1], String(directions.outbound.tls.tls1_2));
  await page.keyboard.press("Escape");
  await goTo(page, "Connectors");
  const rows = await copied(page.getByRole("region", { name: "Details" }));
  const inRange = days.filter(({ date }) => date >= range.from && date <= range.to);
  assert.equal(rows.length, inRange.length + 1);
  const [at, volume] = ["Date", "Volume"].map((name) => rows[0].indexOf(name));
  assert.ok(rows.slice(1).every((row) => row.length === rows[0].length && /^\d{4}-\d\d-\d\d$/.test(row[at])));
  assert.equal(rows.slice(1).reduce((sum, row) => sum + Number(row[volume]), 0), directions.inbound.volume + directions.outbound.volume);
});

async function openPrint(page) {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Print or PDF/ }).click();
  const dialog = page.getByRole("dialog", { name: "Print, or save as PDF" });
  await dialog.waitFor();
  return dialog;
}

for (const theme of ["light", "dark"]) {
  pageTest(`the report on paper, ${theme}`, { theme }, async (page) => {
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    await choose(page, packed, sample);
    await read(page, 2);
    const dialog = await openPrint(page);
    await axe(page, "print dialog");
    await dialog.getByRole("textbox", { name: "Organization" }).fill("Contoso <b>Ltd</b>");
    await dialog.getByRole("checkbox", { name: "With the SHA-256 of every file" }).check();
    await dialog.getByText("The files are hashed.").waitFor();
    assert.equal(await page.locator(".paper").count(), 0, "nothing of it exists before");

    // The button prints, and what is printed is there in time.
    await page.evaluate(() => {
      window.printed = [];
      window.print = () => {
        window.dispatchEvent(new Event("beforeprint"));
        window.printed.push(document.querySelector(".paper")?.innerText.length);
      };
    });
    await dialog.getByRole("button", { name: "Print", exact: true }).click();
    assert.equal(await page.evaluate(() => window.printed.length), 1);

    await page.emulateMedia({ media: "print" });
    const paper = page.locator(".paper");
    const text = await paper.innerText();
    const { directions, connectors, insights } = report();
    const hash = (file) => createHash("sha256").update(fs.readFileSync(file)).digest("hex");
    const parts = [
      "Contoso <b>Ltd</b>", "Mail protected in transit (by TLS)", "November 9 to 15, 2026", "Days in the files",
      hash(packed), hash(sample), path.basename(packed), path.basename(sample), `${english(fs.statSync(sample).size)} bytes`,
      english(directions.inbound.volume), english(directions.outbound.volume), "Method", "never taken for “No TLS”",
      ...connectors.map(({ name }) => name ?? "the internet without a connector"),
      ...insights.map(({ numerator }) => english(numerator)),
    ];
    for (const part of parts) assert.ok(text.includes(part), `${part} in ${text}`);
    assert.equal(await paper.locator("canvas").count(), 4);

    // Nothing is cut, nothing else is printed, and colours are light.
    const wrong = await page.evaluate(() => {
      const found = [];
      const paper = document.querySelector(".paper");
      for (const element of document.body.children) {
        if (element !== paper && element.checkVisibility()) found.push(`visible: ${element.tagName}`);
      }
      const right = paper.getBoundingClientRect().right;
      for (const element of paper.querySelectorAll("*")) {
        const { overflow } = getComputedStyle(element);
        const isHidden = element.closest(".visually-hidden");
        if (!isHidden && element.getBoundingClientRect().right > right + 1) found.push(`too wide: ${element.tagName}`);
        if (!isHidden && /hidden|auto|scroll/.test(overflow)) found.push(`cut: ${element.tagName} ${overflow}`);
      }
      const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
      const light = (color) => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
        return (r * 2 + g * 5 + b) / 8;
      };
      if (light(getComputedStyle(paper).color) > 80) found.push("light text");
      for (const canvas of paper.querySelectorAll("canvas")) {
        const [r, g, b] = canvas.getContext("2d").getImageData(canvas.width - 2, canvas.height - 2, 1, 1).data;
        const a = canvas.getContext("2d").getImageData(canvas.width - 2, canvas.height - 2, 1, 1).data[3];
        if (a && r + g + b < 600) found.push("a dark chart");
      }
      return found;
    });
    assert.deepEqual(wrong, []);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    assert.equal(await paper.count(), 0, "nothing of it exists after");

    // The browser's own way to paper does the same by itself.
    await page.emulateMedia({ media: null });
    for (const format of ["A4", "Letter"]) {
      const pdf = await page.pdf({ format, preferCSSPageSize: true, path: process.env.KEEP_PDF && path.join(process.env.KEEP_PDF, `${format}-${theme}.pdf`) });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
      assert.ok(pages >= 2 && pages <= 8, `${pages} pages`);
      assert.equal(await paper.count(), 0);
    }
    // The name is kept, and forgotten when it is emptied.
    const kept = () => page.evaluate(() => localStorage.getItem("organization"));
    assert.equal(await kept(), "Contoso <b>Ltd</b>");
    await dialog.getByRole("textbox", { name: "Organization" }).fill("");
    assert.equal(await kept(), null);
  });
}

pageTest("hashing can be cancelled, and is not asked for by itself", {}, async (page) => {
  const large = path.join(scratch, "large.csv.gz");
  fs.writeFileSync(large, gzipSync(fs.readFileSync(sample)));
  fs.appendFileSync(large, Buffer.alloc(300 << 20));
  await choose(page, sample, large);
  await read(page, 2);
  const dialog = await openPrint(page);
  const checkbox = dialog.getByRole("checkbox", { name: "With the SHA-256 of every file" });
  assert.equal(await checkbox.isChecked(), false);
  await checkbox.check();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("progressbar").waitFor({ state: "detached" });
  assert.equal(await checkbox.isChecked(), false);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.match(await page.locator(".paper").textContent(), /not computed/);
});

for (const theme of ["light", "dark"]) {
  pageTest(`axe finds nothing in the comparison, and French is French, ${theme}`, { theme, timeout: 90_000 }, async (page) => {
    await showSample(page);
    await openCompare(page);
    await tableOf(page).waitFor();
    await axe(page, "comparison");
    for (const what of ["Two ranges", "Two files", "Before and after a day"]) {
      await dialogOf(page).getByRole("combobox", { name: "Compare" }).selectOption(what);
      await axe(page, what);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("button", { name: "Comparer", exact: true }).click();
    const french = page.getByRole("dialog", { name: "Avant et après" });
    await french.getByRole("columnheader", { name: "Verdict" }).waitFor();
    const text = await french.innerText();
    for (const word of ["Before", "After", "Worse", "Better", "days in", "Insights", "Volume per"]) assert.ok(!text.includes(word), word);
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator(".paper").innerText();
    for (const word of ["Courrier protégé en transit", "Méthode", "En bref", "Constats"]) assert.ok(paper.includes(word), word);
    for (const word of ["Mail protected", "Method", "In short", "Inbound", "Files"]) assert.ok(!paper.includes(word), word);
  });
}

for (const width of [400, 320]) {
  pageTest(`nothing scrolls sideways at ${width} px beside the table`, { width }, async (page) => {
    await showSample(page);
    await openCompare(page);
    await tableOf(page).waitFor();
    for (const what of ["Two ranges", "Two files", "Last week with the week before"]) {
      await dialogOf(page).getByRole("combobox", { name: "Compare" }).selectOption(what);
      assert.ok(await dialogOf(page).evaluate((element) => element.scrollWidth <= element.clientWidth), what);
    }
    await page.keyboard.press("Escape");
    const dialog = await openPrint(page);
    assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), "print");
    await page.keyboard.press("Escape");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px`);
  });
}
