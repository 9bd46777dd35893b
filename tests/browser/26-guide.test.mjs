// The guide: one click away where it is needed, offline by being part of the site, and readable by itself;
// commands for a person's days and domains; what is still missing.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, goTo, pageTest, read, root, scratch, showSample } from "./harness.mjs";
import { tags } from "./languages.mjs";

const folders = ["docs/guide", "docs/insights"];
const pages = [
  ...folders.flatMap((folder) => fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith(".md") && name !== "README.md")),
  "problems.md",
  "accessibility.md",
].map((name) => name.replace(".md", ""));
const help = (page) => page.getByRole("dialog", { name: "Help" });
const closeHelp = async (page) => {
  await page.keyboard.press("Escape");
  await help(page).waitFor({ state: "hidden" });
};
const written = (name, ...lines) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, lines.join("\r\n"));
  return file;
};

pageTest("every page of the guide is on the site, whole, in each language, and its links lead somewhere", {}, async (page, { site }) => {
  for (const language of tags) {
    const texts = new Map();
    for (const name of pages) {
      const response = await page.request.get(`${site.origin}/help/${language}/${name}.html`);
      assert.equal(response.status(), 200, `${language}/${name}`);
      texts.set(name, await response.text());
    }
    for (const [name, html] of texts) {
      assert.ok(html.includes(`<html lang="${language}">`) && html.includes('<meta charset="utf-8">'), name);
      assert.doesNotMatch(html, /<script|javascript:/i, name);
      for (const [, to, section, href] of html.matchAll(/data-page="([^"]*)" data-section="([^"]*)" href="([^"]*)"/g)) {
        const target = texts.get(to);
        assert.ok(target, `${language}/${name} links to ${to}`);
        assert.ok(href.startsWith(`${to}.html`), href);
        if (section) assert.ok(target.includes(`id="help-${section}"`), `${language}/${name} links to ${to}#${section}`);
      }
      for (const [, picture] of html.matchAll(/src="\.\.\/([^"]*)"/g)) {
        assert.equal((await page.request.get(`${site.origin}/help/${picture}`)).status(), 200, picture);
      }
    }
  }
});

pageTest("the guide can be read by itself, and leads from page to page", {}, async (page, { site }) => {
  await page.goto(`${site.origin}/help/fr/guide.html`);
  await axe(page, "the guide by itself");
  await page.getByRole("link", { name: "Lire les chiffres" }).click();
  await page.getByRole("heading", { name: "La vue d’ensemble" }).waitFor();
  const picture = page.getByRole("img").first();
  await picture.evaluate((it) => it.decode());
  assert.ok(await picture.evaluate((it) => it.naturalWidth > 100));
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "The overview" }).waitFor();
});

pageTest("the guide opens in the page, with its pictures, and in French", {}, async (page) => {
  await page.getByRole("button", { name: "Guide", exact: true }).click();
  await help(page).getByRole("heading", { name: "The guide" }).waitFor();
  await axe(page, "the guide");
  await help(page).getByRole("link", { name: "Read the numbers" }).click();
  const picture = help(page).getByRole("img").first();
  await picture.evaluate((it) => it.decode());
  assert.ok(await picture.evaluate((it) => it.naturalWidth > 100));
  // The address is for who opens it beside the page.
  const href = await help(page).getByRole("link", { name: "find who" }).first().getAttribute("href");
  assert.equal(href, "help/en/find-who.html");
  await closeHelp(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("button", { name: "Guide", exact: true }).click();
  await page.getByRole("dialog", { name: "Aide" }).getByRole("heading", { name: "Le guide" }).waitFor();
});

pageTest("each place has its page of the guide one click away", {}, async (page) => {
  await showSample(page);
  for (const [place, title] of [
    ["Overview", "Read the numbers"],
    ["Connectors", "The connector report"],
    ["Partners", "Which partners"],
    ["Files", "Problems and notes"],
  ]) {
    await goTo(page, place);
    await page.getByRole("button", { name: "Guide to this place" }).click();
    await help(page).getByRole("heading", { name: title, exact: true }).waitFor();
    await closeHelp(page);
  }
});

pageTest("what TLS stopped has its page of the guide one click away", {}, async (page) => {
  const at = (rest) => `2026-11-16T10:00:00.000+00:00 mx postfix/smtp[1]: ${rest}`;
  await choose(
    page,
    written(
      "stopped.log",
      at("SSL_connect error to mx.fell.example[203.0.113.1]:25: -1"),
      at("A1: Cannot start TLS: handshake failure"),
      at("A1: to=<b@fell.example>, relay=mx.fell.example[203.0.113.1]:25, dsn=2.0.0, status=sent (250 ok)"),
    ),
  );
  await read(page, 1);
  await goTo(page, "Stopped by TLS");
  await page.getByRole("button", { name: "Guide to this place" }).click();
  await help(page).getByRole("heading", { name: "What TLS stopped", exact: true }).waitFor();
});

pageTest("each source of the start page has its steps one click away, in each language", {}, async (page) => {
  await page.getByText("Which files work, and where do I get them?").click();
  for (const origin of ["Exchange Online", "Exchange Server", "Another server", "I only have a mail", "Something else"]) {
    await page.getByRole("button", { name: origin, exact: true }).click();
    const entries = page.locator(".guide .guide-entry");
    for (let at = 0; at < (await entries.count()); at += 1) {
      const entry = entries.nth(at);
      if (!(await entry.evaluate((it) => it.open))) await entry.locator("summary").click();
      await entry.getByRole("button", { name: /^Step by step/ }).click();
      await help(page).getByRole("heading").nth(1).waitFor();
      // The section itself, not only its page.
      await page.waitForFunction(() => document.activeElement?.matches(".help h4"));
      await closeHelp(page);
    }
  }
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByRole("button", { name: /^Pas à pas/ }).first().click();
  await page.waitForFunction(() => document.activeElement?.textContent === "Rapport de connecteurs, une ligne par message");
});

pageTest("each code and each reason opens its section where it is shown", {}, async (page) => {
  const summary = "MessageId,Received,SenderAddress,RecipientAddress,Status\r\n<1@x>,2026-11-10T08:00:00Z,a@b.example,c@d.example,Delivered";
  await choose(
    page,
    written("empty.csv"),
    written("unknown.txt", "nothing that is known", "really"),
    written("summary.csv", summary),
    written("logs.log", "Nov 16 08:15:02 mail postfix/smtpd[1]: connect from a.example[192.0.2.1]", "no line of a log at all"),
  );
  await read(page, 4);
  await goTo(page, "Files");
  const codes = page.locator(".files button.code");
  await codes.first().waitFor();
  const all = await codes.allInnerTexts();
  assert.ok(all.some((code) => /^F\d\d$/.test(code)) && all.some((code) => /^[a-z-]+$/.test(code)), all.join(" "));
  assert.equal(await page.locator(".files .code").count(), all.length, "a code that cannot be pressed");
  for (const [at, code] of all.entries()) {
    await codes.nth(at).click();
    await page.waitForFunction((id) => document.activeElement?.id === id, `help-${code.toLowerCase()}`);
    await closeHelp(page);
  }
  await axe(page, "files with codes");
});

pageTest("a link that does not open says why, one click away", { at: "/#r=nothing" }, async (page) => {
  await page.getByRole("button", { name: /^L0\d: Help$/ }).click();
  await page.waitForFunction(() => /^help-l0\d$/.test(document.activeElement?.id));
});

pageTest("commands are written for days, domains and rights, and hostile words stay out of them", {}, async (page) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByText("Which files work, and where do I get them?").click();
  await page.getByText("Write the commands for me").click();
  const form = page.locator(".asking");
  const commands = page.getByTestId("asked-commands");
  assert.match(await commands.innerText(), /-ReportType ConnectorReport -Direction Received/);
  await axe(page, "asking for files");
  await form.getByRole("combobox").selectOption("extended-trace");
  await form.getByText("Name at least one of your own domains").waitFor();
  const domains = form.getByRole("textbox", { name: /^Your own domains/ });
  await domains.fill("contoso.com'; Remove-Item *");
  await form.getByText("is no domain such as contoso.com").waitFor();
  assert.equal(await commands.count(), 0);
  await domains.fill("contoso.com");
  const text = await commands.innerText();
  assert.match(text, /-SenderAddress '\*@contoso\.com'/);
  await form.getByRole("button", { name: "Copy" }).click();
  await form.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), text.trim());
  await form.getByLabel("First day").fill("2020-01-01");
  await form.getByText(/Exchange Online keeps the traces of 90 days, so yours begins with/).waitFor();
  await form.getByRole("combobox").selectOption("exchange-server");
  assert.match(await commands.innerText(), /\[datetime\]'2020-01-01'/);
});

pageTest("what is still missing of the files is said in both languages, with the way to it", {}, async (page) => {
  const row = "2026-11-09 10:00:00,<1@x>,a@fabrikam.example,b@contoso.com,Received,Contoso,Partner,TLS 1.2";
  const head = "Date,Message ID,Sender address,Recipient address,Connector direction,Connector name,Connector type,TLS version";
  await choose(page, written("in-only.csv", head, row));
  await read(page, 1);
  const missing = page.getByTestId("missing").filter({ hasText: "You have inbound mail only; the outbound report is still missing." });
  await missing.waitFor();
  await missing.getByRole("button", { name: "How to get it" }).click();
  await help(page).getByRole("heading", { name: "Connector report, one row per message" }).waitFor();
  await closeHelp(page);
  await goTo(page, "Files");
  await missing.waitFor();
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await page.getByText(/Vous n’avez que du courrier entrant\s; il manque encore le rapport sortant\./).waitFor();
});

pageTest("of the sample data nothing is missing", {}, async (page) => {
  await showSample(page);
  await page.getByRole("heading", { name: "Insights" }).waitFor();
  await page.waitForTimeout(300);
  assert.equal(await page.getByTestId("missing").count(), 0);
});
