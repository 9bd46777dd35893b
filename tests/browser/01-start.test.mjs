// The start page: what is there before any file is.
import assert from "node:assert/strict";
import { axe, pageTest } from "./harness.mjs";

pageTest("the start page says what it does and offers every way in", {}, async (page) => {
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  assert.match(await page.title(), /Mailflow Insight/);
  assert.equal(await page.locator("h1:visible").count(), 1);
  const input = page.getByTestId("file-input");
  assert.equal(await input.getAttribute("type"), "file");
  assert.ok(await input.evaluate((element) => element.multiple), "several files at once");
  await page.getByRole("button", { name: "Choose files" }).waitFor();
  await page.getByRole("button", { name: "Choose a folder" }).waitFor();
  await page.getByText("Which files work, and where do I get them?").click();
  await page.getByText("Start-HistoricalSearch -ReportType ConnectorReport").first().waitFor();
});

pageTest("the guide asks where the mail runs, and shows one recipe", {}, async (page) => {
  await page.getByText("Which files work, and where do I get them?").click();
  const question = page.getByRole("group", { name: "Where does your mail run?" });
  const first = page.locator(".guide-entry").first();
  for (const [answer, recipe, other] of [
    ["Another server", /Postfix/, "Start-HistoricalSearch"],
    ["I only have a mail", /[Hh]eaders/, "Postfix"],
    ["Something else", /TLS reports/, "Postfix"],
    ["Exchange Server", /SMTP protocol logs/, "Postfix"],
    ["Exchange Online", /Start-HistoricalSearch/, "SMTP protocol logs"],
  ]) {
    await question.getByRole("button", { name: answer }).click();
    assert.equal(await question.locator("[aria-pressed=true]").innerText(), answer);
    await first.filter({ hasText: recipe }).waitFor();
    assert.ok(await first.evaluate((entry) => entry.open), `${answer}: the first is open`);
    assert.equal(await page.locator(".guide").getByText(other).count(), 0, `${answer}: nothing of others`);
    assert.equal(await page.locator(".guide-entry[open]").count(), 1);
  }
});

pageTest("how to check that no file leaves the browser is one click away", {}, async (page) => {
  await page.getByText("How do I check?").click();
  await page.getByText("connect-src 'self'").waitFor();
});

const outside = [/console: .*Content Security Policy/i, /console: .*violates the following/i, /console: Fetch API cannot load/i, /request to https:\/\/example.com/];
pageTest("the page's own policy lets nothing out", { expected: outside, onlyChromium: "where the driver looks into pages with eval, they come without their policy" }, async (page, { site }) => {
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  for (const part of ["default-src 'none'", "connect-src 'self'", "form-action 'none'"]) {
    assert.ok(policy.includes(part), `${part} in ${policy}`);
  }
  assert.ok(!/script-src[^;]*'unsafe-(inline|eval)'/.test(policy), policy);
  const blocked = await page.evaluate(async () => {
    const blocked = [];
    document.addEventListener("securitypolicyviolation", (event) => blocked.push(event.effectiveDirective));
    await fetch("https://example.com/").catch(() => {});
    const image = new Image();
    image.src = "https://example.com/pixel.png";
    const inline = document.createElement("script");
    inline.textContent = "globalThis.inlineRan = true";
    document.body.append(inline);
    await new Promise((done) => setTimeout(done, 500));
    return { blocked, inlineRan: globalThis.inlineRan ?? false };
  });
  assert.deepEqual(blocked.blocked.sort(), ["connect-src", "img-src", "script-src-elem"]);
  assert.equal(blocked.inlineRan, false);
  assert.ok(site.requests.every(({ method, length }) => method === "GET" && !length));
});

for (const theme of ["light", "dark"]) {
  pageTest(`axe finds nothing on the start page, ${theme}`, { theme }, async (page) => {
    await page.getByRole("button", { name: "Try with sample data" }).waitFor();
    await axe(page, "start");
    await page.getByText("Which files work, and where do I get them?").click();
    await axe(page, "start, unfolded");
  });
}

pageTest("the theme can be chosen, and follows the system until then", {theme: "dark", onlyChromium: "the driver cannot change the colour scheme" }, async (page) => {
  const theme = page.getByRole("combobox", { name: "Theme" });
  const background = () =>
    page.evaluate(() => {
      const colours = [document.body, document.documentElement].map((element) => getComputedStyle(element).backgroundColor);
      return colours.find((colour) => colour !== "rgba(0, 0, 0, 0)");
    });
  await theme.waitFor();
  const dark = await background();
  await theme.selectOption("Light");
  const light = await background();
  assert.notEqual(light, dark);
  await theme.selectOption("Dark");
  assert.equal(await background(), dark);
  await theme.selectOption("System theme");
  assert.equal(await background(), dark);
  await page.emulateMedia({ colorScheme: "light" });
  assert.equal(await background(), light);
});

pageTest("an address that was cut or made up still opens", { at: "/#/nowhere?range=banana&x=%ZZ" }, async (page) => {
  await page.getByRole("button", { name: "Try with sample data" }).waitFor();
});
