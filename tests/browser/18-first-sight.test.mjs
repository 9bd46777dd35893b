// What a new user runs into at first sight: sample data beside own files, files that do not count, a reading
// that was stopped, a link that is asked too much, dates in the wrong order, a connection that is lost.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, exported, generate, goTo, launch, native, pageTest, read, root, runs, scratch, serve, showSample, underNames, widget } from "./harness.mjs";
import { test } from "node:test";

const write = (name, content) => {
  const file = path.join(scratch, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
};
const header = "date_time_utc,source,event_id,message_id,directionality,custom_data";
/** A trace with a message for each of these ids, on days that follow each other. */
const trace = (...ids) =>
  `${header}\n${ids.map((id, at) => `2026-11-${10 + at}T10:00:00Z,SMTP,RECEIVE,<${id}@x.example>,Incoming,S:tlsversion=TLS1_2`).join("\n")}\n`;
const status = (page) => page.getByRole("status").filter({ hasText: /^Read / }).first();
const notice = (page) => page.getByTestId("notice");
const sample = (page) => page.getByTestId("sample");
const active = (page) =>
  page.evaluate(() => {
    const { tagName, innerText, ariaLabel } = document.activeElement;
    return `${tagName} ${ariaLabel ?? innerText.split("\n")[0].trim()}`;
  });
const focusIs = (page, wanted) =>
  page
    .waitForFunction(
      (wanted) => {
        const { tagName, innerText, ariaLabel } = document.activeElement;
        return new RegExp(wanted).test(`${tagName} ${ariaLabel ?? innerText.split("\n")[0].trim()}`);
      },
      wanted,
      { timeout: 5000 },
    )
    .catch(async () => assert.fail(`the focus is on ${await active(page)}, and not on ${wanted}`));

// Sample data

pageTest("own files take the place of the sample data, which says what it is in every place", { keeps: true }, async (page) => {
  await showSample(page);
  for (const place of ["Connectors", "Partners", "Files", "Start", "Overview"]) {
    await goTo(page, place);
    await sample(page).getByText("Sample data", { exact: true }).waitFor();
  }
  await axe(page, "overview of the sample data");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Print or PDF/ }).click();
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
  await page.getByRole("dialog").getByRole("button", { name: "Print", exact: true }).click();
  assert.match(await page.locator(".paper").textContent(), /Sample data.*made up/);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.keyboard.press("Escape");
  // A choice that is about the sample does not outlive it.
  await goTo(page, "Connectors");
  await page.getByRole("combobox", { name: "Show data for" }).selectOption({ label: "From Fabrikam partner gateway" });
  const own = write("own.csv", trace("a", "b"));
  await choose(page, own);
  await read(page, 1);
  await sample(page).waitFor({ state: "detached" });
  assert.ok(native(own).equals(await exported(page)), "nothing of the sample is among the numbers");
  assert.equal(await page.getByRole("combobox", { name: "Show data for" }).inputValue(), "0");
});

pageTest("the sample data is never kept, and never added to own files", { keeps: true }, async (page) => {
  await showSample(page);
  await goTo(page, "Files");
  await page.getByTestId("kept").filter({ hasText: "Nothing is kept" }).waitFor();
  await page.reload();
  await runs(page);
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  const own = write("kept-own.csv", trace("a"));
  await choose(page, own);
  await read(page, 1);
  await goTo(page, "Start");
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await notice(page).getByText("Sample data is not added to your own files").waitFor();
  assert.ok(native(own).equals(await exported(page)));
});

pageTest("what is dropped beside restored files says so, and can replace them", { keeps: true }, async (page) => {
  const [old, fresh] = [write("old.csv", trace("a", "b")), write("fresh.csv", trace("c"))];
  await choose(page, old);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByTestId("kept").filter({ hasText: /^1 file is kept, [^0]/ }).waitFor();
  await page.reload();
  await runs(page);
  await read(page, 1);
  await choose(page, fresh);
  await read(page, 2);
  await notice(page).getByText("1 file was added to 1 file from an earlier visit").waitFor();
  await notice(page).getByRole("button", { name: "Replace instead" }).click();
  await read(page, 1);
  assert.ok(native(fresh).equals(await exported(page)));
});

pageTest("all files that were removed come back with Undo, the restored ones too", { keeps: true }, async (page) => {
  const [old, fresh] = [write("undo-old.csv", trace("a", "b")), write("undo-fresh.csv", trace("c"))];
  await choose(page, old);
  await read(page, 1);
  await goTo(page, "Files");
  await page.getByTestId("kept").filter({ hasText: /^1 file is kept, [^0]/ }).waitFor();
  await page.reload();
  await runs(page);
  await read(page, 1);
  await choose(page, fresh);
  await read(page, 2);
  await page.getByTestId("kept").filter({ hasText: /^2 files are kept, [^0]/ }).waitFor();
  const before = await exported(page);
  await page.getByRole("button", { name: "Remove all files" }).click();
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  await notice(page).getByText("2 files were removed.").waitFor();
  await focusIs(page, "(H1 |2 files were removed)");
  await notice(page).getByRole("button", { name: "Undo" }).click();
  await read(page, 2);
  await page.getByRole("row").filter({ hasText: "undo-old.csv" }).waitFor();
  await page.getByRole("row").filter({ hasText: "undo-fresh.csv" }).waitFor();
  assert.ok(before.equals(await exported(page)));
  // They are there at the next visit, each once.
  await page.getByTestId("kept").filter({ hasText: /^2 files are kept, [^0]/ }).waitFor();
  await page.reload();
  await runs(page);
  await read(page, 2);
  assert.ok(before.equals(await exported(page)));
});

// Files that do not count

pageTest("files of which nothing counts are told apart, first in the list, and named with their reason", {}, async (page) => {
  const bad = ["a.bin", "b.bin", "c.bin", "d.bin"].map((name) => write(`bad/${name}`, Buffer.from([0, 1, 2, 255, 254, 0, 0, 7])));
  const good = write("bad/good.csv", trace("a"));
  await choose(page, ...bad, good);
  assert.equal(await read(page, 5), "Read 5 files: 1 counted, 4 not");
  const alert = page.getByRole("alert").filter({ hasText: "a.bin" });
  await alert.getByText("F03").first().waitFor();
  assert.ok(!(await alert.innerText()).includes("d.bin"), "not all of many");
  await axe(page, "files that do not count");
  const link = page.getByRole("link", { name: "Files", exact: true });
  assert.match(await link.innerText(), /4/);
  assert.equal(await link.getAttribute("title"), "4 files are not counted");
  await alert.getByRole("button", { name: "See the files" }).click();
  const rows = page.locator(".files tbody tr");
  assert.match(await rows.first().innerText(), /F03/);
  assert.match(await rows.last().innerText(), /good\.csv/);
});

pageTest("a single file that cannot be read says why at once, in both languages", {}, async (page) => {
  await choose(page, write("single/picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])));
  assert.equal(await read(page, 1), "Read 1 file: not counted");
  await page.getByRole("alert").getByText("The content is not text.").waitFor();
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("status").filter({ hasText: /^1 fichier lu\s: non compté$/ }).waitFor();
});

pageTest("files that hold the same messages say so", {}, async (page) => {
  await choose(page, write("same/one.csv", trace("a", "b")), write("same/two.csv", trace("a", "b")), write("same/three.csv", trace("b", "c")));
  await read(page, 3);
  await goTo(page, "Files");
  const row = (name) => page.getByRole("row").filter({ hasText: name }).first();
  await page.getByText("The same messages as", { exact: false }).first().waitFor();
  const said = await Promise.all(["one.csv", "two.csv"].map((name) => page.locator(".files tbody tr", { has: page.getByRole("rowheader", { name }) }).innerText()));
  assert.equal(said.filter((text) => text.includes("The same messages as")).length, 1, said.join("\n"));
  assert.ok(!(await row("three.csv").innerText()).includes("The same messages"));
  await page.getByText("The sum of the files is 3 messages larger than the total").waitFor();
});

// A reading that is stopped, or goes on

pageTest("a stopped reading says what is missing, and can go on", { timeout: 300_000 }, async (page) => {
  const { path: large } = generate("first-sight-large.csv", "--size", "60MB");
  const many = underNames(20, large);
  await choose(page, ...many);
  await page.getByTestId("widget").getByText(/^So far, in the past week/).first().waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  const said = await read(page);
  assert.match(said, /^Read \d+ files?\. Stopped: \d+ of 20 files counted$/);
  await focusIs(page, "H1 ");
  assert.equal(await page.getByText(/So far, in/).count(), 0);
  const missing = page.locator(".of-files").filter({ hasText: /^Not read: first-sight-large-\d+\.csv/ });
  await missing.waitFor();
  await axe(page, "stopped");
  // It stays, whatever is looked at.
  await goTo(page, "Files");
  assert.equal(await read(page), said);
  await missing.getByRole("button", { name: "Read them now" }).click();
  await page.getByRole("status").filter({ hasText: /^Read 20 files$/ }).first().waitFor({ timeout: 200_000 });
  assert.equal(await missing.count(), 0);
});

// Links, ranges, dialogs

/** The address of a shared report on the sample data. */
async function shareLink(page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await page.getByRole("dialog", { name: "Share this report" }).getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  return link;
}

pageTest("a link offers nothing that it cannot answer", {}, async (page) => {
  await showSample(page);
  const link = await shareLink(page);
  await page.goto(link);
  // Another fragment alone loads nothing anew.
  await page.reload();
  await page.getByTestId("widget").waitFor();
  const offers = () => page.getByRole("button", { name: /Show (senders|recipients|servers)|^Compare$/i }).count();
  await page.getByRole("listitem").filter({ hasText: "seeing significant" }).first().waitFor();
  assert.equal(await offers(), 0, "overview");
  // It holds a week: longer ranges are not in it.
  const range = page.getByRole("group", { name: "Range" });
  assert.equal(await range.getByRole("button", { name: "Last week" }).getAttribute("aria-pressed"), "true");
  assert.equal(await range.getByRole("button", { name: /^(30|90) days$/ }).count(), 0);
  await page.getByRole("button", { name: "View details" }).click();
  await page.getByRole("dialog").getByRole("table").first().waitFor();
  assert.equal(await offers(), 0, "details");
  await page.keyboard.press("Escape");
  await goTo(page, "Connectors");
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
  assert.equal(await offers(), 0, "connectors");
  await page.getByRole("group", { name: /Enter says how the number of one came about\.$/ }).first().waitFor();
});

pageTest("a range that ends before it begins is told from an empty one", { at: "/#/overview?range=2026-11-15..2026-11-09" }, async (page) => {
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await read(page, 1);
  await page.getByText("The first day of the range is later than its last day").waitFor();
  const [first, last] = [page.getByLabel("From", { exact: true }), page.getByLabel("To", { exact: true })];
  const { coverage } = JSON.parse(await (async () => native("--all", write("sample.csv.gz", fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz")))))());
  for (const field of [first, last]) {
    assert.equal(await field.getAttribute("min"), coverage.from);
    assert.equal(await field.getAttribute("max"), coverage.to);
  }
  await page.getByRole("button", { name: "Swap", exact: true }).click();
  await page.getByTestId("widget").waitFor();
  assert.ok(page.url().includes("range=2026-11-09..2026-11-15"), page.url());
});

pageTest("a connector and the other direction are never chosen together", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const flow = page.getByRole("combobox", { name: "Show data for" });
  await flow.selectOption({ label: "From Fabrikam partner gateway" });
  await page.getByRole("group", { name: "Direction" }).getByRole("button", { name: "Outbound" }).click();
  assert.equal(await flow.inputValue(), "0");
  assert.ok(await page.locator(".report-table tbody tr[aria-rowindex]").count());
});

pageTest("a connector without mail in the range says so, and not that nothing is noteworthy", {}, async (page) => {
  const row = (day, id, name) => `2026-11-${day}T10:00:00Z,SMTP,RECEIVE,<${id}@x.example>,Incoming,S:InboundConnectorData=Name=${name};S:tlsversion=TLS1_2`;
  await choose(page, write("gone.csv", `${header}\n${[row("01", "a", "Gone"), row("20", "b", "There")].join("\n")}\n`));
  await read(page, 1);
  await page.evaluate(() => (location.hash = "#/connectors?flow=in:Gone"));
  await page.getByText("There is no mail of what is chosen in this range.").waitFor();
});

pageTest("Back closes the dialog that is open, and the place behind it stays", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
  const url = page.url();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await page.goBack();
  await dialog.waitFor({ state: "hidden" });
  assert.equal(page.url(), url);
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
  await page.goBack();
  await page.getByTestId("widget").waitFor();
});

pageTest("choices in a dialog that the address says do not close it", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "View details" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Judged by").selectOption({ index: 2 });
  await page.waitForFunction(() => location.hash.includes("guideline="));
  await page.waitForTimeout(200);
  assert.ok(await dialog.isVisible());
});

pageTest("the help opens at its title, and has bullets and a title in words", {}, async (page) => {
  await showSample(page);
  const weak = page.getByRole("listitem").filter({ hasText: "weak ciphers" }).first();
  await weak.getByRole("button", { name: /^How to fix it/ }).click();
  const help = page.getByRole("dialog", { name: "Help" });
  const title = help.getByRole("heading").nth(1);
  await title.waitFor();
  await page.waitForFunction(() => document.activeElement.closest(".help"));
  assert.equal(await help.evaluate((dialog) => dialog.scrollTop), 0);
  assert.doesNotMatch(await title.innerText(), /^[a-z0-9-]+$/, "no id");
  const list = help.locator("ul").first();
  assert.equal(await list.evaluate((list) => getComputedStyle(list).listStyleType), "disc");
  assert.equal(await list.evaluate((list) => getComputedStyle(list.querySelector("li")).display), "list-item");
});

// Keyboard

pageTest("the focus goes on when what had it is gone", {}, async (page) => {
  const [one, two, three] = ["one", "two", "three"].map((name) => write(`focus/${name}.csv`, trace(name)));
  await page.getByText("Paste message headers or log lines").click();
  await page.getByRole("textbox", { name: "Headers or log lines" }).fill(trace("pasted"));
  await page.getByRole("button", { name: "Read the pasted text" }).press("Enter");
  await read(page, 1);
  await focusIs(page, "H1 Overview");
  await choose(page, one, two, three);
  await read(page, 4);
  await goTo(page, "Files");
  await page.getByRole("button", { name: "Remove pasted.txt" }).press("Enter");
  await read(page, 3);
  await focusIs(page, "(BUTTON Remove (one|three|two)\\.csv|H1 Files)");
  await page.getByRole("button", { name: "Remove two.csv" }).press("Enter");
  await read(page, 2);
  await focusIs(page, "(BUTTON Remove |H1 Files)");
  await page.getByRole("button", { name: "Remove all files" }).press("Enter");
  // The place is another one then.
  await focusIs(page, "(H1 |2 files were removed)");
});

pageTest("the focus goes to the heading of a link that a passphrase opened", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share this report" });
  await dialog.getByRole("checkbox", { name: /passphrase/i }).check();
  await dialog.locator("input[type=password]").first().fill("open sesame");
  await dialog.locator("input[type=password]").nth(1).fill("open sesame").catch(() => {});
  await dialog.getByRole("button", { name: /^Encrypt/ }).click();
  const field = dialog.getByRole("textbox", { name: "Link" });
  await page.waitForFunction((field) => field.value.includes("#r="), await field.elementHandle());
  const link = await field.inputValue();
  await page.goto(link);
  // Another fragment alone loads nothing anew.
  await page.reload();
  const phrase = page.locator("input[type=password]");
  await phrase.fill("open sesame");
  await phrase.press("Enter");
  await page.getByTestId("widget").waitFor();
  await focusIs(page, "H1 Overview");
});

pageTest("the Export menu opens with arrow keys, and Home and End stay inside", {}, async (page) => {
  await showSample(page);
  const button = page.getByRole("button", { name: "Export", exact: true });
  await button.focus();
  await page.keyboard.press("ArrowDown");
  await focusIs(page, "BUTTON Report \\(JSON\\)");
  await page.keyboard.press("End");
  await focusIs(page, "BUTTON Evidence");
  await page.keyboard.press("Home");
  await focusIs(page, "BUTTON Report \\(JSON\\)");
  await page.keyboard.press("Escape");
  await focusIs(page, "BUTTON Export");
  await page.keyboard.press("ArrowUp");
  await focusIs(page, "BUTTON Evidence");
});

// Narrow windows, forced colours, the title

pageTest("the title of the window names the place", {}, async (page) => {
  assert.equal(await page.title(), "Mailflow Insight");
  await showSample(page);
  await page.waitForFunction(() => document.title === "Overview · Mailflow Insight");
  await goTo(page, "Connectors");
  await page.waitForFunction(() => document.title === "Connectors · Mailflow Insight");
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.waitForFunction(() => document.title === "Connecteurs · Mailflow Insight");
  await page.getByRole("button", { name: "Retirer les exemples" }).click();
  await page.waitForFunction(() => document.title === "Mailflow Insight");
});

for (const width of [400, 320]) {
  pageTest(`the tip of a chart does not widen a page of ${width} px, and the header is not cut`, { width }, async (page) => {
    await showSample(page);
    for (const link of await page.locator(".places a:visible").all()) {
      const { x, width: wide } = await link.boundingBox();
      assert.ok(x >= 0 && x + wide <= width, await link.innerText());
    }
    const { height } = await page.locator(".header").boundingBox();
    assert.ok(height < (width === 400 ? 140 : 190), `the header takes ${height} px`);
    await goTo(page, "Connectors");
    const area = page.locator(".chart-area").first();
    await area.waitFor();
    await area.focus();
    const clientWidth = await page.evaluate(() => document.documentElement.clientWidth);
    for (const key of ["Home", "End", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) {
      await page.keyboard.press(key);
      await page.locator(".tip").waitFor();
      const { scrollWidth, left, right } = await page.evaluate(() => {
        const { left, right } = document.querySelector(".tip").getBoundingClientRect();
        return { scrollWidth: document.documentElement.scrollWidth, left, right };
      });
      assert.ok(scrollWidth <= clientWidth && left >= 0 && right <= clientWidth, `${key}: ${left} to ${right} of ${scrollWidth}`);
    }
  });
}

pageTest("with forced colours the current place and what is chosen stand out", {}, async (page) => {
  await page.emulateMedia({ forcedColors: "active" });
  await showSample(page);
  const background = (pressed) =>
    page.locator(`.segment[aria-pressed=${pressed}]`).first().evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(await background(true), await background(false));
  const line = (link) => link.evaluate((element) => getComputedStyle(element).borderBottomWidth);
  const places = page.getByRole("navigation").first();
  assert.notEqual(
    await line(places.getByRole("link", { name: "Overview", exact: true })),
    await line(places.getByRole("link", { name: "Connectors", exact: true })),
  );
});

test("a connection that is lost while the page loads is not called an old browser", { timeout: 60_000 }, async () => {
  const site = await serve(path.join(root, "dist"));
  const browser = await launch();
  try {
    const page = await (await browser.newContext({ serviceWorkers: "block", locale: "en-US" })).newPage();
    for (const pattern of [/mailflow-insight-[0-9a-f]+\.js$/, /mailflow-insight-[0-9a-f]+_bg\.wasm$/]) {
      for (const answer of [(route) => route.abort("internetdisconnected"), (route) => route.fulfill({ status: 503 })]) {
        await page.route(pattern, answer);
        await page.goto(site.origin);
        await page.getByText("the connection was lost, or the site does not answer").waitFor();
        assert.ok(!(await page.getByText("It needs Chrome or Edge 97").isVisible()));
        await page.unroute(pattern);
        await page.getByRole("button", { name: /Try again/ }).click();
        await page.getByRole("button", { name: "Try with sample data" }).waitFor();
        await runs(page);
      }
    }
    // What is no program is no lost connection.
    await page.route(/mailflow-insight-[0-9a-f]+_bg\.wasm$/, (route) => route.fulfill({ body: "no program", contentType: "application/wasm" }));
    await page.goto(site.origin);
    await page.getByText("It needs Chrome or Edge 97, Firefox 114, Safari 16.4, or a later one").waitFor();
  } finally {
    await browser.close();
    site.close();
  }
});
