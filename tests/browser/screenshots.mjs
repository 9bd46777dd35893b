// Pictures of every place and dialog, in both themes, two widths and both languages, in
// target/screenshots.
//
// Run after `cargo xtask dist`: node tests/browser/screenshots.mjs [THEME] [WIDTH] [LANGUAGE]
// Words given choose among them: `screenshots.mjs dark 400 fr`.
import fs from "node:fs";
import path from "node:path";
import { launch, root, scratch, serve } from "./harness.mjs";
import { tlsReport } from "./tls-report.mjs";

const names = {
  en: {
    sample: "Try with sample data", details: "View details", share: "Share", compare: "Compare", exporting: "Export",
    print: /^Print or PDF/, more: /^How to fix it/, who: /, Volume, .*Show (senders|recipients|servers)/, connectors: "Connectors",
    usage: "TLS usage", byConnector: "By connector", files: "Files", start: "Start", guide: /^Which files work/,
    map: /^Map the columns of gateway/, hops: /^Show the hops/, tls: "TLS reports", whatIf: /^What if/,
  },
  fr: {
    sample: "Essayer avec des exemples", details: "Voir les détails", share: "Partager", compare: "Comparer",
    exporting: "Exporter", print: /^Imprimer ou PDF/, more: /^Comment corriger/, who: /Volume.*Voir les/, connectors: "Connecteurs",
    usage: "Utilisation de TLS", byConnector: "Par connecteur", files: "Fichiers", start: "Accueil", guide: /^Quels fichiers/,
    map: /^Correspondance des colonnes de gateway/, hops: /^Montrer les sauts/, tls: "Rapports TLS", whatIf: /^Et si/,
  },
};

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
const tlsReportFile = write("tls.json", JSON.stringify(tlsReport));
const bad = path.join(root, "tests/conformance/hostile-among-good/in");
const everyKind = [...fs.readdirSync(bad).map((file) => path.join(bad, file)), gateway, mail, tlsReportFile];

const wanted = process.argv.slice(2);
const among = (...all) => {
  const chosen = all.filter((one) => wanted.includes(String(one)));
  return chosen.length ? chosen : all;
};
const folder = path.join(root, "target/screenshots");
fs.mkdirSync(folder, { recursive: true });
const site = await serve(path.join(root, "dist"));
const browser = await launch();
for (const theme of among("light", "dark")) {
  for (const width of among(1280, 400)) {
    for (const language of among("en", "fr")) await pictures(theme, width, language);
  }
}
await browser.close();
site.close();
console.log(`Pictures are in ${folder}`);

async function pictures(theme, width, language) {
  const the = names[language];
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const button = (name) => page.getByRole("button", { name, exact: typeof name === "string" }).first();
  const go = (name) => page.getByRole("link", { name, exact: true }).first().click();
  const picture = async (name, fullPage = true) => {
    await page.waitForTimeout(250);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log(`${name} is ${wide} px too wide: ${theme} ${width} ${language}`);
    await page.screenshot({ path: path.join(folder, `${name}-${language}-${theme}-${width}.png`), fullPage });
  };
  /** A dialog in its whole length: what scrolls in it is shown below each other. */
  const dialog = async (name, open) => {
    await open();
    const shown = page.locator("dialog[open]").first();
    await shown.waitFor();
    await page.waitForTimeout(400);
    const height = await shown.evaluate((element) => element.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 900), 5000) });
    await picture(name, false);
    await page.keyboard.press("Escape");
    await shown.waitFor({ state: "hidden" });
    await page.setViewportSize({ width, height: 900 });
  };

  await page.goto(`${site.origin}/`);
  await button(the.sample).waitFor();
  await picture("start");
  for (const fold of await page.locator("main details > summary").all()) await fold.click();
  await picture("start-open");
  await button(the.sample).click();
  await page.getByTestId("widget").waitFor();
  await picture("overview");
  await dialog("details", () => button(the.details).click());
  await dialog("insight", () => button(the.more).click());
  await dialog("share", () => button(the.share).click());
  await dialog("compare", () => button(the.compare).click());
  await button(the.exporting).click();
  await picture("export", false);
  await dialog("print", () => page.getByRole("menuitem", { name: the.print }).click());
  await go(the.connectors);
  await picture("connectors");
  await dialog("who", () => button(the.who).click());
  await button(the.usage).click();
  await picture("connectors-usage");
  const whatIf = page.locator("summary").filter({ hasText: the.whatIf });
  if (await whatIf.count()) await whatIf.first().click();
  await picture("connectors-what-if");

  await go(the.start);
  await page.getByTestId("file-input").setInputFiles(everyKind);
  await page.getByRole("progressbar").waitFor({ state: "hidden" });
  await page.waitForTimeout(500);
  await go(the.files);
  await picture("files");
  await dialog("mapping", () => button(the.map).click());
  await dialog("hops", () => button(the.hops).click());
  await go(the.tls);
  await picture("tls-reports");
  await context.close();
}
