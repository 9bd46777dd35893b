// With the sample data: the way from the widget to the connector report, and everything around it.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { axe, english, exported, goTo, native, pageTest, part, read, root, scratch, showSample, widget } from "./harness.mjs";

const sample = path.join(scratch, "sample-trace.csv");
fs.writeFileSync(sample, gunzipSync(fs.readFileSync(path.join(root, "assets/sample/sample-trace.csv.gz"))));
const report = () => JSON.parse(native(sample));

const protectedShare = ({ volume, tls }) => {
  const known = volume - tls.not_recorded;
  return (100 * (tls.tls1_0 + tls.tls1_1 + tls.tls1_2 + tls.tls1_3 + tls.tls_unversioned)) / known;
};

pageTest("sample data, widget, details, connectors", {}, async (page) => {
  await showSample(page);
  const { directions, connectors, range } = report();
  const shown = await widget(page);
  assert.equal(shown.inbound, english(directions.inbound.volume));
  assert.equal(shown.outbound, english(directions.outbound.volume));
  for (const [text, direction] of [[shown.inboundProtected, "inbound"], [shown.outboundProtected, "outbound"]]) {
    const told = Number.parseFloat(text.replaceAll(/[^\d.]/g, ""));
    assert.ok(Math.abs(told - protectedShare(directions[direction])) < 1, `${direction}: ${text}`);
  }
  assert.match(await page.getByTestId("widget").innerText(), /past week/i);
  assert.deepEqual(range, { from: "2026-11-09", to: "2026-11-15" });
  await page.getByText("Inbound Partner connector seeing significant TLS1.0 mail flow").first().waitFor();

  await page.getByRole("button", { name: "View details" }).click();
  const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  await dialog.waitFor();
  const text = await dialog.innerText();
  for (const direction of ["inbound", "outbound"]) {
    for (const [name, id] of [["No TLS", "none"], ["TLS 1.0", "tls1_0"], ["TLS 1.2", "tls1_2"], ["TLS 1.3", "tls1_3"]]) {
      assert.ok(text.includes(name), name);
      assert.ok(text.includes(english(directions[direction].tls[id])), `${direction} ${name}`);
    }
  }
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });

  await goTo(page, "Connectors");
  const table = page.getByRole("table", { name: "Details", exact: true });
  await table.waitFor();
  const header = await table.getByRole("columnheader").allInnerTexts();
  for (const column of ["Date", "Connector direction and name", "Connector type", "Forced TLS?", "No TLS", "TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3", "Volume"]) {
    assert.ok(header.some((text) => text.trim().startsWith(column)), `column ${column} in ${header}`);
  }
  const rows = await table.innerText();
  for (const { name } of connectors.filter(({ name }) => name)) assert.ok(rows.includes(name), name);
  assert.ok(rows.includes("From the internet without a connector"));
});

pageTest("the place is in the address: back, forward, reload", {}, async (page) => {
  await showSample(page);
  const overview = page.url();
  await goTo(page, "Connectors");
  const table = page.getByRole("table", { name: "Details", exact: true });
  await table.waitFor();
  assert.notEqual(page.url(), overview);
  await page.goBack();
  await page.getByTestId("widget").waitFor();
  await page.goForward();
  await table.waitFor();
  // Where keeping is off, files are gone after a reload; the page starts anew.
  await page.reload();
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  await page.getByRole("button", { name: "Try with sample data" }).click();
  await table.waitFor();
  // Of choices language, theme and the switch itself are kept, of files nothing.
  const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean));
  assert.deepEqual(kept.filter((name) => !["keep", "language", "theme"].includes(name)), []);
});

pageTest("a longer range counts more", {}, async (page) => {
  await showSample(page);
  const number = (text) => Number(text.replaceAll(/\D/g, ""));
  const week = await widget(page);
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  const expected = JSON.parse(native("--all", sample));
  await page.waitForFunction(
    (text) => document.querySelector("[data-testid=inbound-volume]")?.innerText.trim() === text,
    english(expected.directions.inbound.volume),
  );
  const everything = await widget(page);
  assert.ok(number(everything.inbound) > number(week.inbound));
  assert.equal(everything.outbound, english(expected.directions.outbound.volume));
  const saved = JSON.parse(await exported(page));
  assert.deepEqual(saved.range, expected.range);
  assert.deepEqual(part(saved.directions, expected.directions), expected.directions);
});

for (const theme of ["light", "dark"]) {
  pageTest(`axe finds nothing with the sample data, ${theme}`, { theme, timeout: 90_000 }, async (page) => {
    await showSample(page);
    await axe(page, "overview");
    await page.getByRole("button", { name: "View details" }).click();
    await page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" }).waitFor();
    await axe(page, "details");
    await page.keyboard.press("Escape");
    for (const place of ["Connectors", "Files"]) {
      await goTo(page, place);
      await axe(page, place);
    }
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("menuitem", { name: "Report (JSON)" }).waitFor();
    await axe(page, "export menu");
  });
}

for (const width of [400, 320]) {
  pageTest(`nothing scrolls sideways at ${width} px`, { width }, async (page) => {
    const fits = async (state) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${state}: ${wide} px`);
    };
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    await fits("start");
    await page.getByText("Which files work, and where do I get them?").click();
    await fits("start, unfolded");
    await showSample(page);
    await fits("overview");
    await page.getByRole("button", { name: "View details" }).click();
    const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
    await dialog.waitFor();
    await fits("details");
    assert.ok(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), "details");
    await page.keyboard.press("Escape");
    for (const place of ["Connectors", "Files"]) {
      await goTo(page, place);
      await fits(place);
    }
  });
}

pageTest("everything can be done with the keyboard", { timeout: 90_000, onlyChromium: "Tab past the last element leaves the page for the browser's own bars" }, async (page) => {
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  const tabTo = async (name) => {
    for (let step = 0; step < 250; step++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => document.activeElement?.innerText?.trim() ?? "");
      if (focused === name) {
        const outlined = await page.evaluate(() => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
          return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
        });
        assert.ok(outlined, `the focus on ${name} can be seen`);
        return;
      }
    }
    assert.fail(`${name} cannot be reached with Tab`);
  };
  await tabTo("Try with sample data");
  await page.keyboard.press("Enter");
  await read(page, 1);
  await tabTo("View details");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  await dialog.waitFor();
  assert.ok(await dialog.evaluate((element) => element.contains(document.activeElement)), "the focus is in the dialog");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement.innerText.trim()), "View details");
  await tabTo("Connectors");
  await page.keyboard.press("Enter");
  await page.getByRole("table", { name: "Details", exact: true }).waitFor();
  await tabTo("Export");
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Report (JSON)" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("menuitem", { name: "Report (JSON)" }).waitFor({ state: "hidden" });
});
