// What is asked and what is answered belong together: rows and files, numbers and the servers behind
// them, limits and whose they are, dates and what a person says of them; and what a worker cannot
// understand is said and never guessed.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { axe, choose, exported, goTo, native, pageTest, read, scratch, showSample, widget } from "./harness.mjs";

const write = (name, content) => {
  const file = path.join(scratch, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
};
const mail = (host) =>
  `Received: from ${host} (203.0.113.9) by a.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server` +
  ` (version=TLS1_2, cipher=TLS_X) id 15; Mon, 16 Nov 2026 10:00:08 +0000\r\nMessage-ID: <${host}@x.example>\r\n\r\n`;
const header = "date_time_utc,source,event_id,message_id,directionality,custom_data";
const trace = (...dates) =>
  `${header}\n${dates
    .map((date, at) => `${date} 10:00:00,SMTP,RECEIVE,<${at}.${date}@x.example>,Incoming,S:tlsversion=TLS1_2`)
    .join("\n")}\n`;
const dialog = (page) => page.getByRole("dialog");
const close = async (page) => {
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
};

pageTest("two files of one name and size: each row's buttons are about its own file", {}, async (page) => {
  await choose(page, write("one/mail.eml", mail("a1.example")), write("two/mail.eml", mail("b2.example")));
  await read(page, 2);
  await goTo(page, "Files");
  const rows = page.getByRole("row").filter({ hasText: "mail.eml" });
  await rows.nth(1).waitFor();
  assert.equal(await rows.count(), 2);
  const hostOf = async (row) => {
    await row.getByRole("button", { name: "Show the hops" }).click();
    const host = await dialog(page).getByText(/^[ab]\d\.example/).first().innerText();
    await close(page);
    return host.match(/[ab]\d\.example/)[0];
  };
  const hosts = [await hostOf(rows.nth(0)), await hostOf(rows.nth(1))];
  assert.deepEqual([...hosts].sort(), ["a1.example", "b2.example"]);
  await rows.nth(0).getByRole("button", { name: "Remove" }).click();
  await page.getByRole("status").filter({ hasText: "Read 1 file" }).first().waitFor();
  assert.equal(await hostOf(rows.first()), hosts[1], "the other one was removed");
});

pageTest("a shared report does not touch the reader's own limits", {}, async (page, { site }) => {
  const limits = () => page.evaluate(() => localStorage.getItem("limits"));
  const field = () => page.getByLabel("TLS 1.0", { exact: false }).and(page.locator("input[type=number]"));
  const open = async () => page.locator("summary").filter({ hasText: "Thresholds" }).first().click();
  await showSample(page);
  await open();
  await field().fill("33");
  await field().press("Tab");
  assert.match(await limits(), /^0\.33 /);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = await dialog(page).getByRole("textbox").first().inputValue();
  await close(page);
  // Another reader, with limits of their own.
  await page.evaluate(() => localStorage.setItem("limits", "0.2 0.1 5"));
  await page.goto(link.replace(/^[^#]*/, `${site.origin}/`));
  await page.reload();
  await page.getByTestId("widget").waitFor();
  await open();
  assert.equal(await field().inputValue(), "33", "the maker's limits hold in the maker's report");
  await field().fill("44");
  await field().press("Tab");
  assert.equal(await field().inputValue(), "44", "they can be tried with");
  assert.equal(await limits(), "0.2 0.1 5", "and what is tried is not kept");
  await choose(page, write("own.csv", trace("2026-11-16")));
  await read(page, 1);
  await open();
  assert.equal(await field().inputValue(), "20", "the reader's own limits hold again");
});

/** Holds the first answer of the collector back until the second has come. */
const holdFirstAnswer = () => {
  const own = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
  let held;
  let answers = 0;
  Object.defineProperty(Worker.prototype, "onmessage", {
    ...own,
    set(receive) {
      own.set.call(this, (event) => {
        const isAnswer = Array.isArray(event.data) && event.data[0] === 9;
        if (isAnswer && (answers += 1) === 1) held = event;
        else {
          receive.call(this, event);
          if (isAnswer && held) {
            receive.call(this, held);
            held = undefined;
            globalThis.wasLate = true;
          }
        }
      });
    },
  });
};

pageTest("a late answer does not stand under the next question", {}, async (page) => {
  await page.addInitScript(holdFirstAnswer);
  await page.reload();
  await choose(page, write("behind.csv", [
    header,
    "2026-11-16T10:00:00Z,SMTP,RECEIVE,<1@first.example>,Incoming,S:tlsversion=TLS1_0",
    "2026-11-16T10:00:01Z,SMTP,RECEIVE,<2@second.example>,Incoming,S:tlsversion=TLS1_3",
    "",
  ].join("\n")));
  await read(page, 1);
  await goTo(page, "Connectors");
  const table = page.getByRole("table", { name: "Details" });
  const ask = (version) => table.locator(`button.ask[aria-label*="TLS 1.${version}"]`).click();
  await ask(0);
  await close(page);
  await ask(3);
  await dialog(page).locator("details summary").first().click();
  await dialog(page).getByText("<2@second.example>").or(dialog(page).getByText("2@second.example")).first().waitFor();
  await page.waitForFunction(() => globalThis.wasLate);
  await page.waitForTimeout(100);
  assert.equal(await dialog(page).getByText("1@first.example").count(), 0, "that was the question before");
  assert.ok(await dialog(page).getByText("2@second.example").count());
});

/** Damages messages of the page to its workers, as nothing should. */
const damage = (kind) => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (data, transfer) {
    if (Array.isArray(data)) {
      if (kind === "options" && data[0] === 1) data[4] = new Uint8Array([255, 255, 255, 255, 255]);
      if (kind === "unknown" && data[0] === 1) data[0] = 999;
      if (kind === "part" && data[0] === 3) [data[4], transfer] = [new ArrayBuffer(0), []];
    }
    return post.call(this, data, transfer);
  };
};

for (const kind of ["options", "unknown", "part"]) {
  pageTest(`what a worker does not understand fails in words: ${kind}`, {}, async (page) => {
    await page.addInitScript(damage, kind);
    await page.reload();
    await choose(page, write("whole.csv", trace("2026-11-16")));
    await read(page, 1);
    await goTo(page, "Files");
    const row = page.getByRole("row").filter({ hasText: "whole.csv" });
    await row.getByText("F12").waitFor();
  });
}

pageTest("dates that can be read both ways: a person says it, and it is kept", { keeps: true }, async (page) => {
  const asks = write("asks.csv", trace("11/12/2026", "10/12/2026"));
  const also = write("also.csv", trace("03/04/2026"));
  const decides = write("decides.csv", trace("11/25/2026"));
  await choose(page, asks, also, decides);
  await read(page, 3);
  await goTo(page, "Files");
  const row = (name) => page.getByRole("row").filter({ hasText: name });
  const buttons = (name) => row(name).getByRole("group", { name: `Order of day and month in ${name}` }).getByRole("button");
  // What other files of the format decided comes first.
  assert.deepEqual(await buttons("asks.csv").allInnerTexts(), ["Month first (12/31)", "Day first (31/12)"]);
  assert.equal(await buttons("decides.csv").count(), 0);
  await row("asks.csv").getByText("F13").waitFor();
  await axe(page, "files that ask for the order of their dates");
  await buttons("asks.csv").filter({ hasText: "Day first" }).click();
  await row("asks.csv").getByText("Read with the day first, as you said.").waitFor();
  assert.equal(await row("asks.csv").getByText("F13").count(), 0);
  await row("also.csv").getByText("F13").waitFor();
  const report = JSON.parse(await exported(page));
  assert.deepEqual([...new Set(report.days.map(({ date }) => date))], ["2026-11-25", "2026-12-10", "2026-12-11"]);
  // It can be said otherwise, and it is the same as the command line's answer.
  await buttons("asks.csv").filter({ hasText: "Month first" }).click();
  await row("asks.csv").getByText("Read with the month first, as you said.").waitFor();
  await buttons("also.csv").filter({ hasText: "Month first" }).click();
  await row("also.csv").getByText("Read with the month first, as you said.").waitFor();
  assert.equal((await exported(page)).toString(), native("--date-order", "month-first", asks, also, decides).toString());
  await page.reload();
  await page.getByText("Restored from this browser", { exact: false }).waitFor();
  await goTo(page, "Files");
  await row("asks.csv").getByText("Read with the month first, as you said.").waitFor();
});

pageTest("several files that ask are answered at once, and once more after they are read again", {}, async (page) => {
  await choose(page, write("x/a.csv", trace("11/12/2026")), write("y/a.csv", trace("10/12/2026")));
  await read(page, 2);
  await goTo(page, "Files");
  const all = page.locator(".offer").filter({ hasText: "The dates of 2 files can be read both ways." });
  await all.getByRole("button", { name: "Day first (31/12)" }).click();
  const answered = page.getByText("Read with the day first, as you said.");
  await answered.nth(1).waitFor();
  await all.waitFor({ state: "hidden" });
  await goTo(page, "Overview");
  assert.equal((await widget(page)).inbound, "2");
});

pageTest("what is whole of a damaged archive is not said to be all of it", {}, async (page) => {
  const [bad, good] = [gzipSync(trace("2026-11-15")), gzipSync(trace("2026-11-16"))];
  bad[bad.length - 10] ^= 0xff;
  await choose(page, write("two.csv.gz", Buffer.concat([bad, good])));
  await read(page, 1);
  await goTo(page, "Files");
  const rows = page.getByRole("row").filter({ hasText: "two.csv.gz" });
  await rows.nth(0).getByText("F06").waitFor();
  await rows.nth(1).getByText("What is not damaged in this file was read", { exact: false }).waitFor();
  assert.equal(await page.getByText("Read completely").count(), 0);
});

pageTest("the page says that the numbers are of what the files hold, in both languages", {}, async (page) => {
  await showSample(page);
  await page.getByTestId("widget").getByText("Counted is what the files hold.").waitFor();
  await page.getByLabel("Language").selectOption("fr");
  await page.getByTestId("widget").getByText("Est compté ce que contiennent les fichiers.").waitFor();
});
