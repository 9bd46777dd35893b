// Every language: what is said in it, what is fetched for it, and that a page from right to left fits too.
import assert from "node:assert/strict";
import { axe, choose, goTo, pageTest, read, runs, showSample } from "./harness.mjs";
import { tags, text } from "./languages.mjs";
import { everyKind, walk } from "./walk.mjs";

const others = tags.filter((tag) => tag !== "en");

/** All texts of the page that can be seen, but for code and what is in another language on purpose. */
const texts = (page, inside = "body") =>
  page.evaluate((inside) => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement.closest(inside)) continue;
      if (parentElement.checkVisibility() && !parentElement.closest("[lang]:not(html), code, bdi")) found.add(textContent.trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (!element.closest(inside)) continue;
      for (const name of ["aria-label", "title", "placeholder"]) if (element.hasAttribute(name)) found.add(element.getAttribute(name).trim());
    }
    return [...found];
  }, inside);

/** Speaks another language. */
async function speak(page, tag) {
  await page.locator(".header select.language").selectOption(tag);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
}

const rooms = ["overview", "connectors", "partners", "files", "start"];

// Names, numbers, dates, and words that are the same in some other language.
const same = /^[^\p{L}]*$|^(Mailflow Insight|Volume|Date|Format|Type|Total|TLS|SSL|OnPremises|Partner|Action|Guide|DANE|UTC|ID|Cipher|Details?|Encoding|Export|Import|Message-ID|Microsoft 365|Sector|Start|Verdict|Messages|Connectors|Error|Status|Version|Sender|System|Info|Details|Link|Filter|No|Server|Domain|Name|Connector|Direct Send|Gmail|Outlook|STARTTLS|MTA-STS|Insights|SMTP AUTH|sample-trace\.csv(\.gz)?|utf-8|utf-16le|N\d\d|F\d\d|[a-z]+(-[a-z]+)+)$|^(TLS|SSL) \d\.\d$|Fabrikam|Woodgrove|Litware|Northwind|Head office servers|^([\w.-]+\.(example|com)(, |$))+$|^\d+ (bytes|s)$|^[A-Z_0-9]+$|^(Hops?|in|Exchange Server, hybrid|loopback|truncated|minimum|Protection|Sessions|Port|Archives|code|page|Exchange (Online|Server)|Postfix, Exim, Sendmail|\(error\))$|^\d.*(%|KB|MB)$|Europe\/Paris|TR-02102|NCSC|^BSI\b|^[+−≈]? ?[\d.,]+ pp$|^((TLS|SSL) [\d.]+ [\d.,]+(, )?)+$/u;
// Signs do not count: between two codes may stand ". Gmail:".
const isSame = (text) => same.test(text) || same.test(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));

for (const tag of others) {
  pageTest(`everything visible is in ${tag} after the switch, and fits a narrow window`, { timeout: 120_000 }, async (page) => {
    await showSample(page);
    const english = {};
    const open = async (tag, place) => goTo(page, text(tag, place === "partners" ? "partners" : "page", place === "partners" ? "title" : place));
    for (const place of rooms) {
      await open("en", place);
      english[place] = await texts(page);
      assert.ok(english[place].length > 10, place);
    }
    await speak(page, tag);
    for (const width of [1280, 400]) {
      await page.setViewportSize({ width, height: 800 });
      for (const place of rooms) {
        await open(tag, place);
        const kept = (await texts(page)).filter((text) => english[place].includes(text) && !isSame(text));
        assert.deepEqual(kept, [], `still English in ${place}`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.equal(wider, 0, `${place} scrolls sideways at ${width} px`);
        if (place !== "connectors") continue;
        // A day that is cut is any day.
        const days = page.locator(".report-table tr[aria-rowindex] > :first-child");
        await days.nth(3).waitFor();
        const cut = await days.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent));
        assert.deepEqual(cut, [], `${width} px`);
      }
    }
    await axe(page, tag);
  });
}

/** Controls whose name does not hold the words that are seen on them (WCAG 2.5.3), as axe tells it, which takes long. */
function namesWithoutTheirWords(element) {
  const words = (text) => text.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return [...element.querySelectorAll("button[aria-label], a[aria-label], summary[aria-label], [role=menuitem][aria-label]")]
    .filter((control) => control.checkVisibility() && !words(control.getAttribute("aria-label")).includes(words(control.innerText)))
    .map((control) => `“${control.innerText}” is named “${control.getAttribute("aria-label")}”`);
}

/** What is loaded for a walk through all that can be opened. */
const loads = {
  sample: showSample,
  files: async (page) => {
    await choose(page, ...everyKind);
    await read(page, everyKind.length);
  },
};
const english = {};

for (const tag of ["en", ...others]) {
  pageTest(`everything that opens is in ${tag}, and fits a narrow window`, { width: 400, timeout: 240_000 }, async (page) => {
    const kept = {};
    const misnamed = [];
    for (const [of, load] of Object.entries(loads)) {
      if (tag !== "en") await speak(page, "en");
      await load(page);
      if (tag !== "en") await speak(page, tag);
      let dialogs = 0;
      await walk(page, async (name, element) => {
        dialogs += Number(name.includes("-"));
        const wider = await element.evaluate((element) => [document.documentElement, element].map((it) => it.scrollWidth - it.clientWidth));
        assert.deepEqual(wider, [0, 0], `${of}, ${name} scrolls sideways in ${tag}`);
        const said = await texts(page, (await element.evaluate((element) => element.tagName)) === "MAIN" ? "main" : "dialog[open], [role=menu]");
        const key = `${of} ${name}`;
        misnamed.push(...(await element.evaluate(namesWithoutTheirWords)).map((name) => `${key}: ${name}`));
        if (tag === "en") return void (english[key] = said);
        assert.ok(english[key], `${key} cannot be opened in English`);
        for (const text of said.filter((text) => english[key].includes(text) && !isSame(text))) kept[text] ??= key;
        // Words make no other contrasts and no other order: one language stands for all.
        if (tag === "de" && of === "files") await axe(page, `${key} in ${tag}`);
      });
      assert.ok(dialogs > 20, `${dialogs} dialogs and menus of ${of}`);
      await page.reload();
      await runs(page);
    }
    assert.deepEqual([...new Set(misnamed)], [], "whoever speaks to the page says what is seen");
    assert.equal(JSON.stringify(kept, null, 1), "{}", "still English, and where");
  });
}

pageTest("one language is fetched, and another when it is chosen", {}, async (page) => {
  const asked = [];
  page.on("request", (request) => {
    const found = /texts\/([\w-]+)-(first|rest)-[0-9a-f]+\.txt$/.exec(request.url());
    if (found) asked.push(`${found[1]} ${found[2]}`);
  });
  await page.reload();
  await runs(page);
  await page.waitForFunction(() => globalThis.restTexts);
  assert.deepEqual(asked.sort(), ["en first", "en rest"]);
  await speak(page, "ja");
  assert.deepEqual(asked.sort(), ["en first", "en rest", "ja first", "ja rest"]);
  await page.getByRole("heading", { name: text("ja", "page", "headline") }).waitFor();
  // It is remembered, and then it is the only one.
  asked.length = 0;
  await page.reload();
  await runs(page);
  await page.waitForFunction(() => globalThis.restTexts);
  assert.deepEqual(asked.sort(), ["ja first", "ja rest"]);
  await page.getByRole("heading", { name: text("ja", "page", "headline") }).waitFor();
});

pageTest("a language that cannot be fetched changes nothing, and is tried again", { expected: [/ERR_FAILED|Failed to fetch/] }, async (page) => {
  let isDown = true;
  await page.route(/texts\/de-/, (route) => (isDown ? route.abort() : route.continue()));
  await page.waitForFunction(() => globalThis.restTexts);
  await page.locator(".header select.language").selectOption("de");
  await page.getByText(text("en", "page", "part-failed")).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  // Whoever stays with the language of before is asked no more.
  await page.waitForFunction(() => globalThis.app);
  await page.locator(".header select.language").selectOption("en");
  await page.getByText(text("en", "page", "part-failed")).waitFor({ state: "detached" });
  await page.locator(".header select.language").selectOption("de");
  await page.getByText(text("en", "page", "part-failed")).waitFor();
  isDown = false;
  await page.getByRole("button", { name: text("en", "page", "try-again") }).click();
  await page.getByRole("heading", { name: text("de", "page", "headline") }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "de");
});

pageTest("texts of another version are not taken", { expected: [/ERR_FAILED|Failed to fetch/] }, async (page) => {
  await page.route(/texts\/fr-first/, (route) => route.fulfill({ contentType: "text/plain", body: "un\x1edeux" }));
  await page.waitForFunction(() => globalThis.restTexts);
  await page.locator(".header select.language").selectOption("fr");
  await page.getByText(text("en", "page", "part-failed")).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});

// Some hosts answer with a page of theirs, and status 200, where a file is missing.
const otherPage = (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" });

pageTest("a host that answers with another page than the first texts is said in words", { expected: [/en-first|no texts/] }, async (page) => {
  await page.route(/texts\/en-first/, otherPage);
  await page.reload();
  await page.getByText(text("en", "page", "not-fetched")).waitFor();
  assert.ok(await page.getByText(text("en", "shell", "too-old")).isHidden());
});

pageTest("a host that answers with another page than the rest of the texts is said in words, and tried again", { expected: [/en-rest/] }, async (page) => {
  await page.route(/texts\/en-rest/, otherPage);
  await page.reload();
  await runs(page);
  await page.getByText(text("en", "page", "part-failed")).waitFor();
  await page.unroute(/texts\/en-rest/);
  await page.getByRole("button", { name: text("en", "page", "try-again") }).click();
  await showSample(page);
});

pageTest("from right to left, everything is on its other side", { timeout: 120_000 }, async (page) => {
  await page.evaluate(() => localStorage.setItem("language", "ar-XB"));
  await page.reload();
  await runs(page);
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  const middle = (selector) =>
    page.locator(selector).first().evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2 / innerWidth;
    });
  assert.ok((await middle(".header .brand")) > 0.5, "the name stands on the right");
  assert.ok((await middle(".header-tools")) < 0.5, "the tools stand on the left");
  // Each word of the pseudo-language is turned round.
  await page.locator(".drop-zone button").nth(2).click();
  await page.locator("h1").filter({ hasText: "TLS" }).or(page.locator(".widget, .verdict")).first().waitFor();
  for (const width of [1280, 400]) {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of ["#/overview", "#/connectors", "#/partners", "#/files", "#/"]) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.waitForTimeout(300);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.equal(wider, 0, `${hash} scrolls sideways at ${width} px`);
      const aligned = await page.evaluate(() => getComputedStyle(document.querySelector("main")).direction);
      assert.equal(aligned, "rtl");
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => (location.hash = "#/connectors"));
  const table = page.locator("table:visible").first();
  await table.locator("thead").waitFor();
  const [first, last] = await table.evaluate((table) => {
    const cells = [...table.querySelectorAll("thead tr:last-child > *")].filter((cell) => cell.checkVisibility());
    return [cells[0], cells.at(-1)].map((cell) => cell.getBoundingClientRect().left);
  });
  assert.ok(first > last, "the first column stands on the right");
  await axe(page, "right to left");
});
