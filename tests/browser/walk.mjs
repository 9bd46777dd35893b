// Everything that can be opened in the page, in any language: each place, each fold, and each dialog and menu
// that a button opens. Buttons have no names here that depend on a language: they are taken as they stand.
import fs from "node:fs";
import path from "node:path";
import { root, scratch } from "./harness.mjs";
import { tlsReport } from "./tls-report.mjs";

const write = (name, text) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, text);
  return file;
};
const gateway = write("gateway.csv", `Received At,Route,Security,From,To,Message-ID
2026-11-16 08:00:00,MX-IN,TLSv1.2,a@partner.example,b@own.example,<1@x>
2026-11-16 08:00:01,MX-OUT,TLSv1.3,b@own.example,c@partner.example,<2@x>
no date,MX-OUT,no,b@own.example,a@partner.example,<3@x>
`);
const mail = write("one.eml", `Received: from inner.outlook.example by outer.outlook.example with HTTPS; Mon, 16 Nov 2026 10:00:12 +0000
Received: from mx.partner.example (203.0.113.9) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft
 SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20; Mon, 16 Nov 2026 10:00:09 +0000
Received: from pc (pc [10.0.0.9]) by mx.partner.example (Postfix) with ESMTP id 1; Mon, 16 Nov 2026 10:00:04 +0000
Message-ID: <1@partner.example>
Subject: x
`);
const ambiguous = write("days.csv", `date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data
03/04/2026 10:00,SMTP,RECEIVE,<d1@a.example>,d1111111-2222-3333-4444-555555555555,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER
`);
/** A log of Postfix with what TLS stopped, on both sides of a relay. */
export const log = write("mail.log", [
  "10:00:01 smtp[1]: SSL_connect error to mx.fell.example[203.0.113.1]:25: -1",
  "10:00:01 smtp[1]: warning: TLS library problem: error:0A000102:SSL routines::unsupported protocol:x:",
  "10:00:01 smtp[1]: A1: Cannot start TLS: handshake failure",
  "10:00:05 smtp[1]: A1: to=<b@fell.example>, relay=mx.fell.example[203.0.113.1]:25, dsn=2.0.0, status=sent (250 ok)",
  "11:00:00 smtp[2]: A2: to=<b@waits.example>, relay=mx.waits.example[203.0.113.2]:25, dsn=4.7.4, status=deferred (TLS is required, but was not offered by host mx.waits.example[203.0.113.2])",
  "12:00:00 smtp[3]: A3: to=<b@back.example>, relay=mx.back.example[203.0.113.3]:25, dsn=5.7.5, status=bounced (Server certificate not trusted)",
  "14:00:00 submission/smtpd[5]: connect from printer.own.example[10.0.0.8]",
  "14:00:00 submission/smtpd[5]: A5: client=printer.own.example[10.0.0.8], sasl_method=LOGIN, sasl_username=printer@own.example",
  "14:00:00 submission/smtpd[5]: disconnect from printer.own.example[10.0.0.8] ehlo=1 auth=1 mail=1 rcpt=1 data=1 quit=1 commands=6",
].map((line) => `2026-11-16T${line.slice(0, 8)}.000+00:00 mx postfix/${line.slice(9)}\n`).join(""));
/** A TLS report as a file. */
export const tlsReportFile = write("tls.json", JSON.stringify(tlsReport));
const bad = path.join(root, "tests/conformance/hostile-among-good/in");
/** Files of every kind that has a screen of its own, and some that cannot be read. */
export const everyKind = [...fs.readdirSync(bad).map((file) => path.join(bad, file)), gateway, mail, ambiguous, log, tlsReportFile];

/** What opens a dialog or a menu. */
const OPENERS = "main [aria-haspopup], header [aria-haspopup]";
/** Dialogs and menus that are open. */
const opened = (page) => page.locator("dialog[open], [role=menu]").filter({ visible: true });

/** The places that the page offers now, as their fragments. */
const places = (page) =>
  page.locator("nav.places li:not([hidden]) a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));

/**
 * The openers that are shown, the first of each kind: of a long table, the first row stands for all. A table draws its
 * rows anew, so that they are asked for again before each is used.
 */
const firstOfEachKind = (page) =>
  page.evaluateHandle((openers) => {
    const kinds = {};
    for (const opener of document.querySelectorAll(openers)) {
      if (!opener.checkVisibility() || opener.disabled) continue;
      const up = [];
      const end = opener.closest("table, main, header");
      for (let of = opener; of && of !== end && up.length < 6; of = of.parentElement) up.push(`${of.tagName}.${of.className}`);
      kinds[end.tagName === "TABLE" ? `${opener.className} ${end.className}` : up.join()] ??= opener;
    }
    return kinds;
  }, OPENERS);

/** Waits until what is said in an element stays, and does not end with "…": something is still on its way. */
const settled = (element) =>
  element.evaluate(async (element) => {
    const waiting = () => [...element.querySelectorAll("[role=status]")].find((status) => status.checkVisibility() && status.innerText.trim().endsWith("…"));
    const end = Date.now() + 20_000;
    for (let before = null, same = 0; same < 2; same = !waiting() && before === element.innerText ? same + 1 : 0) {
      if (Date.now() > end) throw new Error(`still on its way: ${waiting()?.innerText ?? element.innerText.slice(0, 300)}`);
      before = element.innerText;
      await new Promise((done) => setTimeout(done, 40));
    }
  });

/** Opens every fold that is shown, also those in folds. */
async function unfold(element) {
  await settled(element);
  for (let depth = 0; depth < 3; depth += 1) {
    const shut = element.locator("details:not([open]) > summary").filter({ visible: true });
    if ((await shut.count()) === 0) return;
    await shut.evaluateAll((summaries) => summaries.forEach((summary) => summary.click()));
    await settled(element);
  }
}

/**
 * Opens all that can be opened in the page as it is, and calls `look(name, element)` for each place, with its `main`,
 * and for each dialog and menu. A name says the place and the number of what was opened there, in any language.
 */
export async function walk(page, look) {
  const now = opened(page).first();
  for (const fragment of await places(page)) {
    const place = /^#\/?(\w[\w-]*)/.exec(fragment)?.[1] ?? "start";
    await page.locator(`nav.places a[href="${fragment}"]`).click();
    const main = page.locator("main");
    await unfold(main);
    await look(place, main);
    // Its lists lie above what would be clicked next.
    await main.locator(".filter-bar details[open]").evaluateAll((folds) => folds.forEach((fold) => (fold.open = false)));
    const kinds = await (await firstOfEachKind(page)).evaluate((kinds) => Object.keys(kinds));
    for (const [number, kind] of kinds.entries()) {
      const open = async () => {
        await (await (await firstOfEachKind(page)).getProperty(kind)).asElement().click();
        await now.waitFor();
      };
      const close = async () => {
        await page.keyboard.press("Escape");
        await now.waitFor({ state: "hidden" });
      };
      await open();
      await unfold(now);
      await look(`${place}-${number}`, now);
      // What a menu opens in its turn.
      const items = now.locator("[role=menuitem][aria-haspopup]");
      for (let item = 0; item < (await items.count()); item += 1) {
        await items.nth(item).click();
        await page.locator("dialog[open]").waitFor();
        await unfold(now);
        await look(`${place}-${number}-${item}`, now);
        await close();
        await open();
      }
      await close();
    }
  }
}
