// Charts as instruments: the day that is pointed at, legends that hide and isolate, what a picture says.
import assert from "node:assert/strict";
import fs from "node:fs";
import { axe, english, goTo, exported, pageTest, showSample } from "./harness.mjs";

const chart = (page) => page.getByRole("region", { name: "Volume and TLS" });

/** Moves the pointer to the middle of a day of the range, and returns the numbers beside it by their names. */
async function point(page, day, days) {
  const box = await chart(page).locator(".chart-area").boundingBox();
  await page.mouse.move(box.x + 52 + ((box.width - 64) * (day + 0.5)) / days, box.y + 100);
  await page.locator(".tip").waitFor();
  const rows = await page.locator(".tip tr").allInnerTexts();
  return new Map(rows.map((row) => {
    const [name, ...cells] = row.split("\t").map((cell) => cell.trim());
    return [name, cells];
  }));
}

/** The part of a canvas that is not background, as shares of its pixels. */
const painted = (page) =>
  chart(page).locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) count++;
    }
    return count / (canvas.width * canvas.height);
  });

pageTest("a day that is pointed at is marked, with counts and shares, inside the window", {}, async (page) => {
  await showSample(page);
  const { days: all, range } = JSON.parse(await exported(page));
  const days = all.filter(({ date }) => date >= range.from && date <= range.to);
  await goTo(page, "Connectors");
  await chart(page).locator("canvas").waitFor();
  const dates = [...new Set(days.map(({ date }) => date))].sort();
  const count = (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000 + 1;
  assert.equal(dates.length, count, "the sample has mail on every day");
  for (const at of [0, 3, count - 1]) {
    const volume = days.filter(({ date }) => date === dates[at]).reduce((sum, row) => sum + row.volume, 0);
    const shown = await point(page, at, count);
    assert.deepEqual(shown.get("Total"), [english(volume), ""]);
    // Each line has a point; the first and the last day too.
    assert.equal(await page.locator(".crosshair .point").count(), shown.size);
    const mark = await page.locator(".crosshair").boundingBox();
    const area = await chart(page).locator(".chart-area").boundingBox();
    for (const dot of await page.locator(".crosshair .point").all()) {
      const { x, y, height, width } = await dot.boundingBox();
      assert.ok(Math.abs(x + width / 2 - mark.x - mark.width / 2) < 1.5, "in the middle of the day");
      assert.ok(y >= area.y - height && y + height <= area.y + area.height, "inside the chart");
    }
    const tip = await page.locator(".tip").boundingBox();
    const window = page.viewportSize();
    assert.ok(tip.x >= 0 && tip.x + tip.width <= window.width, JSON.stringify(tip));
  }
  // Shares are of the day.
  await chart(page).getByRole("button", { name: "TLS usage" }).click();
  const shown = await point(page, 0, count);
  const first = days.filter(({ date }) => date === dates[0]);
  const sum = (id) => first.reduce((sum, { tls }) => sum + tls[id], 0);
  const known = ["none", "ssl", "tls1_0", "tls1_1", "tls1_2", "tls1_3", "tls_unversioned"].reduce((all, id) => all + sum(id), 0);
  const [messages, share] = shown.get("TLS 1.3");
  assert.equal(messages, english(sum("tls1_3")));
  assert.ok(Math.abs(parseFloat(share) - (100 * sum("tls1_3")) / known) < 0.06, share);
});

pageTest("a legend hides what it names, or everything else", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await chart(page).getByRole("button", { name: "TLS usage" }).click();
  const all = await painted(page);
  const key = (name) => chart(page).getByRole("button", { name, exact: true });
  const pressed = () => chart(page).locator(".key [aria-pressed]").evaluateAll((keys) => keys.map((it) => it.getAttribute("aria-pressed") === "true"));
  const shown = async () => (await pressed()).filter(Boolean).length;
  const count = await shown();
  assert.ok(count > 3, `${count} classes`);
  await key("TLS 1.3").click();
  assert.equal(await key("TLS 1.3").getAttribute("aria-pressed"), "false");
  assert.equal(await shown(), count - 1);
  // What is left is drawn as high as it can be.
  assert.ok(Math.abs((await painted(page)) - all) > 0.01, "another picture");
  await key("TLS 1.3").click();
  assert.equal(await shown(), count);
  await chart(page).getByRole("button", { name: "Only TLS 1.3, or everything again" }).click();
  assert.equal(await shown(), 1);
  assert.equal(await key("TLS 1.3").getAttribute("aria-pressed"), "true");
  await axe(page, "a chart with one class");
  await chart(page).getByRole("button", { name: "Only TLS 1.3, or everything again" }).click();
  assert.equal(await shown(), count);
  assert.ok(Math.abs((await painted(page)) - all) < 0.001, "the same picture as before");
  // One class alone gives another picture.
  await chart(page).getByRole("button", { name: "Only No TLS, or everything again" }).click();
  assert.ok(Math.abs((await painted(page)) - all) > 0.01, "another picture");
  // By keys as well.
  await key("No TLS").press("Space");
  assert.equal(await shown(), 0);
});

pageTest("with forced colours a chart keeps its own", {}, async (page) => {
  await page.emulateMedia({ forcedColors: "active" });
  await showSample(page);
  await goTo(page, "Connectors");
  await chart(page).locator("canvas").waitFor();
  const colours = await chart(page).locator("canvas").evaluate((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const found = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]} ${data[at + 1]} ${data[at + 2]}`;
      found.set(colour, (found.get(colour) ?? 0) + 1);
    }
    return [...found].filter(([, count]) => count > 100).length;
  });
  assert.ok(colours >= 5, `${colours} colours: background, and lines that differ`);
});

pageTest("a picture says the verdict", {}, async (page) => {
  await page.evaluate(() => {
    const written = (window.written = []);
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      written.push(text);
      return fillText.call(this, text, ...rest);
    };
  });
  await showSample(page);
  const verdict = await page.getByTestId("outbound-verdict").innerText();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: "Charts (PNG)" }).click();
  assert.ok(fs.statSync(await (await download).path()).size > 10_000);
  const written = await page.evaluate(() => window.written);
  const line = written.find((text) => text.startsWith("Outbound: "));
  assert.ok(line?.startsWith(`Outbound: ${verdict} TLS 1.2 or later. `), line);
  assert.ok(written.some((text) => text.startsWith("Inbound: ")), "the other direction");
});

pageTest("the picture of a chart is where printing finds it", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const canvas = chart(page).locator("canvas");
  await canvas.waitFor();
  // WebKitGTK prints a canvas black that is with the graphics card alone.
  assert.ok(await canvas.evaluate((canvas) => canvas.getContext("2d").getContextAttributes().willReadFrequently));
});
