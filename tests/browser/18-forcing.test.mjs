// What can be forced: who is ready, the settings to copy, the email to the partner, and hosts that send as the
// organization itself.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { axe, choose, exported, goTo, pageTest, read, scratch } from "./harness.mjs";

// Two weeks of deliveries, each with the line of TLS before it. One domain is hostile, one was once in clear.
const log = path.join(scratch, "forcing-mail.log");
const lines = [];
const deliver = (day, id, domain, tls = "TLSv1.3") => {
  const at = `2026-11-${String(day).padStart(2, "0")}T10:00:00.000+00:00 mx postfix/smtp[${id}]: `;
  const address = `203.0.113.${(id % 250) + 1}`;
  if (tls) lines.push(`${at}Trusted TLS connection established to mx.${domain}[${address}]:25: ${tls} with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)`);
  lines.push(`${at}Q${id}: to=<b@${domain}>, relay=mx.${domain}[${address}]:25, dsn=2.0.0, status=sent (250 ok)`);
};
for (let n = 0; n < 28; n += 1) {
  const day = 1 + (n % 14);
  deliver(day, 100 + n, "ready.example");
  deliver(day, 200 + n, "once-clear.example", n === 20 ? "" : "TLSv1.2");
  deliver(day, 300 + n, "bad_name.example");
  if (n < 5) deliver(day, 400 + n, "few.example");
}
fs.writeFileSync(log, `${lines.join("\n")}\n`);

const card = (page) => page.getByRole("region", { name: "Ready to force" });
const row = (page, domain) => card(page).getByRole("row").filter({ hasText: domain });

async function toForcing(page) {
  await choose(page, log);
  await read(page, 1);
  await goTo(page, "Partners");
  await card(page).getByText(/Only 7 days are chosen, and 14 are asked for/).waitFor();
  await card(page).getByRole("button", { name: "Show the last 30 days" }).click();
  await card(page).getByText("2 of 4 are ready.").waitFor();
}

pageTest("who is ready, who is not, and since when", {}, async (page) => {
  await toForcing(page);
  assert.match(await row(page, "ready.example").innerText(), /\bReady\b/);
  assert.match(await row(page, "once-clear.example").innerText(), /Not ready: 1 message below it: No TLS, last on .*7/);
  assert.match(await row(page, "few.example").innerText(), /Too few to judge: 5 messages in 5 days/);
  await axe(page, "ready to force");
  await card(page).getByLabel("Messages at least").fill("5");
  await card(page).getByLabel("Days at least, from the first message to the last").fill("5");
  await card(page).getByText("3 of 4 are ready.").waitFor();
  await card(page).getByLabel("Never below").selectOption({ label: "TLS 1.3" });
  assert.match(await row(page, "once-clear.example").innerText(), /Not ready: 28 messages below it/);
  await card(page).getByLabel("Only those that are ready").check();
  assert.equal(await row(page, "once-clear.example").count(), 0);
});

pageTest("settings are written for those that are ready, and hostile names are left out", {}, async (page) => {
  await toForcing(page);
  const text = card(page).getByRole("group", { name: "Settings to copy" });
  const shown = async (server, way) => {
    await card(page).locator("label").filter({ hasText: /^For/ }).locator("select").selectOption({ label: server });
    await card(page).getByLabel("Direction").selectOption({ label: way });
    return text.innerText();
  };
  assert.match(await shown("Postfix", "Outbound"), /^ready\.example encrypt$/m);
  assert.match(await shown("Exchange Online", "Outbound"), /-RecipientDomains 'ready\.example' -UseMXRecord \$true -TlsSettings CertificateValidation/);
  assert.match(await shown("Sendmail", "Outbound"), /^TLS_Rcpt:ready\.example\tENCR:112$/m);
  assert.match(await shown("Exim", "Outbound"), /^  hosts_require_tls = \*$/m);
  const written = await text.innerText();
  assert.ok(!written.includes("bad_name"), written);
  await card(page).getByText("Left out, because the name is no plain domain: bad_name.example").waitFor();
  await card(page).getByText("Had these settings held in these days, 0 of 28 messages with these partners would have been stopped.").waitFor();
  await card(page).getByLabel("Direction").selectOption({ label: "Inbound" });
  await card(page).getByText("No partner is ready for this. Choose more days, or ask for less.").waitFor();
});

pageTest("the email to a partner has the numbers and the last day", {}, async (page) => {
  await toForcing(page);
  await row(page, "once-clear.example").getByRole("button", { name: "Email to the partner once-clear.example" }).click();
  const email = card(page).getByRole("textbox", { name: "Email to the partner" });
  await email.waitFor();
  const text = await email.inputValue();
  assert.match(text, /Mail that we sent to once-clear\.example, .*: 28 messages, 1 of them below/);
  assert.match(text, /1 of them below this level: Encryption, any version, the last on/);
  assert.ok(await email.evaluate((area) => area === document.activeElement));
  // None of it is in the report.
  assert.ok(!(await exported(page)).toString().includes("once-clear"));
});

pageTest("in French, dark, in a narrow window", { theme: "dark", width: 400 }, async (page) => {
  await choose(page, log);
  await read(page, 1);
  await goTo(page, "Partners");
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  const french = page.getByRole("region", { name: "Prêts pour le TLS imposé" });
  await french.getByText(/Seulement 7 jours sont choisis, et 14 sont demandés/).waitFor();
  await axe(page, "ready to force, dark and narrow");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
});

// Inbound mail of an extended trace, from two hosts that send as the organization itself.
const trace = path.join(scratch, "direct-send.csv");
const head = "date_time_utc,event_id,source,network_message_id,message_id,sender_address,return_path,recipient_address,directionality,client_ip,original_client_ip,custom_data,connector_id";
const received = (n, ip) =>
  `2026-11-16T10:00:0${n}.000Z,RECEIVE,SMTP,00000000-0000-0000-0000-00000000000${n},<${n}@own.example>,scan@own.example,scan@own.example,a@own.example,Incoming,${ip},${ip},"S:TLSVersion=SP_PROT_TLS1_2",`;
fs.writeFileSync(trace, `${[head, received(1, "198.51.100.7"), received(2, "198.51.100.7"), received(3, "192.0.2.66")].join("\r\n")}\r\n`);

pageTest("each host that sends as the organization is marked, and has its setting", {}, async (page) => {
  await choose(page, trace);
  await read(page, 1);
  await goTo(page, "Files");
  const field = page.getByLabel("Your organization's own domains");
  await field.fill("own.example");
  await field.press("Enter");
  await goTo(page, "Stopped by TLS");
  const direct = page.getByRole("region", { name: /Direct Send/ });
  await direct.getByText("Refusing Direct Send would have stopped 3 messages.").waitFor();
  await direct.getByLabel("What it is 198.51.100.7").selectOption({ label: "Own device" });
  await direct.getByLabel("What it is 192.0.2.66").selectOption({ label: "Service for us" });
  const texts = direct.getByRole("group", { name: "Before you refuse Direct Send" });
  assert.match(await texts.first().innerText(), /-ConnectorType OnPremises -SenderDomains '\*' -SenderIPAddresses 198\.51\.100\.7$/m);
  assert.equal((await texts.nth(1).innerText()).trim(), "ip4:192.0.2.66");
  assert.equal((await texts.nth(2).innerText()).trim(), "Set-OrganizationConfig -RejectDirectSend $true");
  await axe(page, "marked hosts");
  assert.match(await page.evaluate(() => localStorage.getItem("direct-send")), /198\.51\.100\.7 own-device/);
  await direct.getByLabel("What it is 198.51.100.7").selectOption("");
  await direct.getByLabel("What it is 192.0.2.66").selectOption("");
  assert.equal(await page.evaluate(() => localStorage.getItem("direct-send")), null);
});
