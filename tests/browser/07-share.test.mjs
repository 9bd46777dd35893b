// Sharing: a link that holds the report, opened by somebody else, and everything that can go wrong.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, exported, goTo, pageTest, read, root, runs, scratch, serve, showSample, watch, widget } from "./harness.mjs";

// A link carries nothing of ciphers, so an opened one tells less of strength.
const aboutCiphers = ["strength", "forward_secrecy", "proof"];
const ofCiphers = ({ id }) => ["weak-cipher", "no-forward-secrecy"].includes(id);
const counted = (value) => {
  const kept = Array.isArray(value) ? value.filter((item) => !ofCiphers(item)) : value;
  return JSON.parse(JSON.stringify(kept, (name, inner) => (aboutCiphers.includes(name) ? undefined : inner)));
};

const details = (page) => page.getByRole("table", { name: "Details", exact: true });
const dialogOf = (page) => page.getByRole("dialog", { name: "Share this report" });
const banner = (page) => page.getByRole("region", { name: "Shared report" });

async function openDialog(page) {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
}

const linkIn = async (dialog) => dialog.getByRole("textbox", { name: "Link" }).inputValue();

/** Makes a link of what is shown, and closes the dialog. */
async function shareLink(page) {
  const dialog = await openDialog(page);
  const link = await linkIn(dialog);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  return link;
}

/** Opens an address in a page of its own, in which nothing was loaded before. */
async function fresh(page, address, body, options = {}) {
  const context = await page.context().browser().newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", reducedMotion: "reduce", acceptDownloads: true, ...options });
  const other = await context.newPage();
  other.setDefaultTimeout(15_000);
  const problems = watch(other, new URL(address).origin, options.expected);
  await other.goto(address);
  await runs(other);
  await body(other);
  await context.close();
  assert.deepEqual(problems, []);
}

/** A text that somebody tampers with. */
const textOf = (link) => link.slice(link.indexOf("#r=") + 3);

pageTest("a link holds the report, and opens without anything else", {}, async (page) => {
  await showSample(page);
  const shown = await widget(page);
  const dialog = await openDialog(page);
  const link = await linkIn(dialog);
  assert.ok(link.startsWith(`${new URL(page.url()).origin}/#r=1.`), link);
  assert.ok(link.length <= 2000, `${link.length} characters`);
  assert.match(await dialog.getByTestId("link-length").innerText(), new RegExp(`^${link.length} of at most 2,000`));
  const text = await dialog.innerText();
  for (const part of ["November 9 to 15, 2026", "From Fabrikam", "From the internet without a connector", "Inbound Partner connector seeing significant TLS1.0 mail flow", "Addresses, host names"]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.ok(!text.includes("sample-trace"), "no file names");
  await dialog.getByText("All numbers of the link").click();
  await dialog.getByRole("table", { name: "All numbers of the link" }).waitFor();

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await dialog.getByRole("button", { name: "Copy", exact: true }).click();
  await dialog.getByRole("status").getByText("Copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  await page.keyboard.press("Escape");
  const saved = JSON.parse(await exported(page));

  await fresh(page, link, async (other) => {
    assert.deepEqual(await widget(other), shown);
    assert.match(await other.getByTestId("widget").innerText(), /past week/i);
    assert.equal(other.url(), link, "the address stays as it was sent");
    const told = await banner(other).innerText();
    assert.match(told, /Made on .* with Mailflow Insight/);
    assert.match(told, /It covers November 9 to 15, 2026/);
    assert.match(told, /Its files covered/);
    const again = JSON.parse(await exported(other));
    assert.deepEqual(counted(again.directions), counted(saved.directions));
    assert.deepEqual(counted(again.connectors), counted(saved.connectors));
    assert.deepEqual(counted(again.insights), counted(saved.insights));
    const days = saved.days.filter(({ date }) => date >= saved.range.from && date <= saved.range.to);
    assert.deepEqual(counted(again.days), counted(days));
    assert.deepEqual(again.files, []);

    // The reader goes on: places, choices, back, reload. The report stays in the address.
    await goTo(other, "Connectors");
    await details(other).waitFor();
    assert.ok(other.url().includes(`r=${textOf(link)}`), other.url());
    await other.getByRole("button", { name: "By connector" }).click();
    await other.waitForFunction(() => location.hash.includes("rows=connector"));
    await other.reload();
    await details(other).waitFor();
    assert.equal(await other.getByRole("button", { name: "By connector" }).getAttribute("aria-pressed"), "true");
    // Servers are not in a link, so nothing offers to name them.
    assert.equal(await other.getByRole("button", { name: /Show (senders|recipients|servers)/i }).count(), 0);
    await goTo(other, "Files");
    await other.getByText("A link holds no files").first().waitFor();
    // A shared report can be shared again, and says the same.
    const second = await shareLink(other);
    assert.notEqual(second, "");
    await banner(other).getByRole("button", { name: "Leave this report" }).click();
    await other.getByRole("button", { name: "Try with sample data" }).waitFor();
    assert.ok(!other.url().includes("r="), other.url());
    await other.goBack();
    await banner(other).waitFor();
  });
});

pageTest("a link shows what its maker looked at", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "30 days" }).click();
  await page.getByRole("combobox", { name: "Show data for" }).selectOption({ index: 3 });
  const flow = await page.getByRole("combobox", { name: "Show data for" }).evaluate((select) => select.selectedOptions[0].textContent);
  await page.getByRole("button", { name: "TLS usage" }).click();
  await page.getByRole("button", { name: "Percentages" }).click();
  await details(page).getByRole("columnheader", { name: "Volume" }).getByRole("button").click();
  // A link cannot tell of ciphers.
  const shown = async (page) => (await details(page).innerText()).replaceAll(/ Significant mail flow (without forward secrecy|under weak ciphers)\./g, "");
  const rows = await shown(page);
  const link = await shareLink(page);
  await fresh(page, link, async (other) => {
    await details(other).waitFor();
    assert.equal(await shown(other), rows);
    assert.equal(await other.getByRole("combobox", { name: "Show data for" }).evaluate((select) => select.selectedOptions[0].textContent), flow);
    for (const name of ["30 days", "TLS usage", "Percentages"]) {
      assert.equal(await other.getByRole("button", { name }).getAttribute("aria-pressed"), "true", name);
    }
    assert.equal(await details(other).getByRole("columnheader", { name: "Volume" }).getAttribute("aria-sort"), "descending");
  });
});

pageTest("the choices of the connector report are in the address", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await details(page).waitFor();
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("searchbox", { name: "Search the table" }).pressSequentially("fabrikam");
  await page.waitForFunction(() => location.hash.includes("search=fabrikam"));
  assert.equal(await page.evaluate(() => history.length), steps, "typing does not fill the history");
  await page.getByRole("group", { name: "Direction" }).getByRole("button", { name: "Inbound" }).click();
  await page.waitForFunction(() => location.hash.includes("direction=in"));
  await page.getByRole("button", { name: "Percentages" }).click();
  await page.waitForFunction(() => location.hash.includes("values=shares"));
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("values="));
  assert.equal(await page.getByRole("button", { name: "Counts" }).getAttribute("aria-pressed"), "true");
  await page.goForward();
  await page.waitForFunction(() => location.hash.includes("values=shares"));
  const rows = await details(page).innerText();
  // A reload forgets the files; with them the same is shown again.
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await read(page, 1);
  await details(page).waitFor();
  assert.equal(await details(page).innerText(), rows);
  assert.equal(await page.getByRole("searchbox", { name: "Search the table" }).inputValue(), "fabrikam");
});

pageTest("names can be replaced", {}, async (page) => {
  await showSample(page);
  const { connectors } = JSON.parse(await exported(page));
  const names = connectors.map(({ name }) => name).filter(Boolean);
  const dialog = await openDialog(page);
  await dialog.getByRole("checkbox", { name: "Replace connector names" }).check();
  await dialog.getByText("From Connector A").first().waitFor();
  const text = await dialog.innerText();
  for (const name of names) assert.ok(!text.includes(name), name);
  const link = await linkIn(dialog);
  await fresh(page, link, async (other) => {
    const again = JSON.parse(await exported(other));
    assert.ok(again.connectors.some(({ name }) => name === "Connector A"));
    for (const name of names) assert.ok(!JSON.stringify(again).includes(name), name);
    assert.match(await banner(other).innerText(), /Connector names are replaced/);
    await goTo(other, "Connectors");
    const table = await details(other).innerText();
    for (const name of names) assert.ok(!table.includes(name), name);
  });
});

pageTest("a passphrase opens its link, and no other does", { timeout: 90_000 }, async (page) => {
  await showSample(page);
  const shown = await widget(page);
  const dialog = await openDialog(page);
  const open = await linkIn(dialog);
  await dialog.getByRole("checkbox", { name: "Protect with a passphrase" }).check();
  assert.equal(await linkIn(dialog), "", "nothing is copied that is not encrypted");
  await dialog.getByText("600,000 rounds").waitFor();
  await dialog.getByLabel("Passphrase", { exact: true }).fill("korrekt pferd büro klammer");
  await dialog.getByRole("button", { name: "Encrypt the link" }).click();
  await page.waitForFunction(() => document.querySelector(".share-link textarea").value !== "");
  const link = await linkIn(dialog);
  assert.ok(link.length <= 2000);
  assert.notEqual(link.slice(0, open.length), open);
  await fresh(page, link, async (other) => {
    await other.getByRole("heading", { name: "This report is protected with a passphrase" }).waitFor();
    assert.equal(await other.getByTestId("widget").count(), 0);
    await axe(other, "passphrase");
    const field = other.getByLabel("Passphrase", { exact: true });
    await field.fill("wrong");
    await field.press("Enter");
    await other.getByRole("alert").getByText("Wrong passphrase").waitFor();
    assert.equal(await other.getByTestId("widget").count(), 0);
    await axe(other, "wrong passphrase");
    await field.fill("korrekt pferd büro klammer");
    await field.press("Enter");
    await banner(other).waitFor();
    assert.deepEqual(await widget(other), shown);
    assert.equal(other.url(), link);
    await goTo(other, "Connectors");
    await other.goBack();
    await other.getByTestId("widget").waitFor();
  });
});

pageTest("a link that was cut, changed or is newer says which", {}, async (page, { site }) => {
  await showSample(page);
  const link = await shareLink(page);
  const text = textOf(link);
  const middle = Math.floor(text.length / 2);
  const other = text[middle] === "A" ? "B" : "A";
  for (const [broken, message, code] of [
    [text.slice(0, -10), "The link was cut", "L01"],
    [text.slice(0, 20), "The link was cut", "L01"],
    [text.slice(0, middle) + other + text.slice(middle + 1), "The link was changed", "L02"],
    [`2${text.slice(1)}`, "The link is from a newer version", "L03"],
    ["hello", "This is no link of Mailflow Insight", "L04"],
  ]) {
    // A new address in the same page.
    await page.evaluate((text) => (location.hash = `#r=${text}`), broken);
    await page.getByRole("heading", { name: message }).waitFor();
    await page.getByText(code, { exact: true }).waitFor();
    assert.equal(await page.getByTestId("widget").count(), 0, "never half open");
    assert.equal(await page.getByRole("button", { name: "Share", exact: true }).count(), 0);
    // And in a new one.
    await fresh(page, `${site.origin}/#r=${broken}`, async (opened) => {
      await opened.getByRole("heading", { name: message }).waitFor();
      await axe(opened, message);
      await opened.getByRole("button", { name: "Go to the start page" }).click();
      await opened.getByRole("button", { name: "Try with sample data" }).waitFor();
    });
  }
  // The own files are still there.
  await page.getByRole("button", { name: "Go to the start page" }).click();
  await goTo(page, "Overview");
  await page.getByTestId("widget").waitFor();
});

pageTest("what programs on the way do to a link is undone", { expected: [/request that carries/] }, async (page, { site }) => {
  await showSample(page);
  const shown = await widget(page);
  const link = await shareLink(page);
  const text = textOf(link);
  for (const address of [`${link}.`, `${link})`, `${link}%3E`, `${link}…`, `${link},`, `${site.origin}/#r%3D${text}`, `${link}&fbclid=1`, `${site.origin}/?%23r=${text}`]) {
    await fresh(
      page,
      address,
      async (other) => {
        await banner(other).waitFor();
        assert.deepEqual(await widget(other), shown, address);
      },
      { expected: [/request that carries/] },
    );
  }
});

pageTest("a hash that was rewritten leads to the right page through 404.html", { expected: [/127\.0\.0\.1/, /status of 404/] }, async (page) => {
  await showSample(page);
  const shown = await widget(page);
  const link = await shareLink(page);
  const site = await serve(path.join(root, "dist"), { notFound: "404.html" });
  try {
    for (const [at, place] of [
      [`/%23r=${textOf(link)}`, "widget"],
      [`/index.html%23r=${textOf(link)}`, "widget"],
      [`/%2523r%3D${textOf(link)}`, "widget"],
      ["/%23/overview?range=all", "start"],
    ]) {
      await fresh(
        page,
        site.origin + at,
        async (other) => {
          assert.equal(new URL(other.url()).origin, site.origin);
          if (place === "widget") assert.deepEqual(await widget(other), shown, at);
          else assert.equal(new URL(other.url()).hash, "#/overview?range=all");
        },
        { expected: [/404/, /MIME type/, /request that carries/] },
      );
    }
    // Nothing else is redirected, least of all to another site.
    for (const at of ["/nothing.here", "//other.example/x", "/%23https://other.example/"]) {
      await page.goto(site.origin + at);
      await page.getByRole("link", { name: "Start page" }).waitFor();
      assert.equal(new URL(page.url()).origin, site.origin);
    }
  } finally {
    site.close();
  }
});

pageTest("markup in names stays text", {}, async (page) => {
  const name = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  const file = path.join(scratch, "share-markup.csv");
  fs.writeFileSync(file, `Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.2,Volume\r\n2026-11-16,"From ${name}",Partner,True,6,14,20\r\n`);
  await choose(page, file);
  await read(page, 1);
  const link = await shareLink(page);
  assert.match(link, /^[\w:/.#=-]+$/);
  await fresh(page, link, async (other) => {
    await goTo(other, "Connectors");
    assert.ok((await details(other).innerText()).includes(name));
    assert.equal(await other.locator("script", { hasText: "alert" }).count(), 0);
    assert.equal(await other.locator("img[src=x]").count(), 0);
  });
});

pageTest("what does not fit is added up, and both sides are told", { timeout: 90_000 }, async (page) => {
  const lines = ["Date,Connector direction and name,Connector type,Forced TLS?,No TLS,TLS 1.0,TLS 1.1,TLS 1.2,TLS 1.3,Volume"];
  for (let day = 0; day < 90; day++) {
    const date = new Date(Date.UTC(2026, 6, 1 + day)).toISOString().slice(0, 10);
    for (let at = 0; at < 60; at++) {
      const counts = [7 * at, 3, (day * at) % 17, 1000 + ((day * 7919 * (at + 1)) % 500), 300 + ((day * 104729 * (at + 3)) % 200)];
      lines.push(`${date},From Connector no ${at},Partner,False,${counts.join(",")},${counts.reduce((a, b) => a + b)}`);
    }
  }
  const file = path.join(scratch, "share-large.csv");
  fs.writeFileSync(file, lines.join("\r\n"));
  await choose(page, file);
  await read(page, 1);
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  const shown = await widget(page);
  const dialog = await openDialog(page);
  const link = await linkIn(dialog);
  assert.ok(link.length <= 2000 && link.length > 1000, `${link.length}`);
  await dialog.getByRole("heading", { name: "Shortened, so that it fits" }).waitFor();
  const told = /connectors with little mail are added up/;
  assert.match(await dialog.innerText(), told);
  assert.match(await dialog.innerText(), /weeks/);
  await axe(page, "share dialog, shortened");
  await fresh(page, link, async (other) => {
    assert.deepEqual(await widget(other), shown);
    assert.match(await banner(other).innerText(), told);
    await goTo(other, "Connectors");
    assert.match(await details(other).innerText(), /From \d+ other connectors/);
  });
});

pageTest("own files take the place of a shared report, and say so", {}, async (page) => {
  await showSample(page);
  const link = await shareLink(page);
  const file = path.join(scratch, "share-own.csv");
  fs.writeFileSync(file, "Date,Connector direction and name,No TLS,TLS 1.2,Volume\r\n2026-11-16,From Mine,6,14,20\r\n");
  await fresh(page, link, async (other) => {
    await banner(other).waitFor();
    await choose(other, file);
    await read(other, 1);
    assert.equal((await widget(other)).inbound, "20");
    await other.getByRole("status").getByText("You have left the shared report").waitFor();
    assert.equal(await banner(other).count(), 0);
    await other.goBack();
    await banner(other).waitFor();
  });
});

pageTest("a shared report needs no network", {}, async (page, { site }) => {
  await showSample(page);
  const link = await shareLink(page);
  await fresh(page, `${site.origin}/`, async (other) => {
    await other.getByRole("button", { name: "Try with sample data" }).waitFor();
    await other.waitForTimeout(1000);
    await other.context().setOffline(true);
    await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await banner(other).waitFor();
    await goTo(other, "Connectors");
    await details(other).waitFor();
    assert.ok(JSON.parse(await exported(other)).directions.inbound.volume > 0);
    const again = await shareLink(other);
    assert.ok(again.includes("#r=1."));
  });
});

for (const [theme, language] of [["light", "en"], ["dark", "fr"]]) {
  pageTest(`axe finds nothing around sharing, ${theme}, ${language}`, { theme, timeout: 90_000 }, async (page) => {
    await showSample(page);
    const link = await shareLink(page);
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await banner(page).waitFor();
    await page.getByRole("combobox", { name: "Language" }).selectOption(language);
    await axe(page, "shared report");
    await page.getByRole("button", { name: language === "fr" ? "Partager" : "Share", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: language === "fr" ? "Partager ce rapport" : "Share this report" });
    await dialog.waitFor();
    await dialog.getByRole("checkbox").nth(1).check();
    await dialog.locator("summary").click();
    await axe(page, "share dialog");
    if (language === "fr") {
      const text = await dialog.innerText();
      assert.doesNotMatch(text, /\b(What the link|connectors|Passphrase|messages, counted|Copy|Insights)\b/);
    }
  });
}

for (const width of [400, 320]) {
  pageTest(`nothing scrolls sideways around sharing at ${width} px`, { width }, async (page) => {
    await showSample(page);
    const fits = async (state) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${state}: ${wide} px`);
    };
    const dialog = await openDialog(page);
    await dialog.getByRole("checkbox", { name: "Protect with a passphrase" }).check();
    assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), "dialog");
    await dialog.getByRole("checkbox", { name: "Protect with a passphrase" }).uncheck();
    const link = await linkIn(dialog);
    await page.keyboard.press("Escape");
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await banner(page).waitFor();
    await fits("shared");
    await page.evaluate(() => (location.hash = "#r=1.AA"));
    await page.getByRole("heading", { name: "The link was cut" }).waitFor();
    await fits("refused");
  });
}
