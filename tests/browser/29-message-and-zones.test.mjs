// One message in all files that tell of it, and days in the zone that the person chooses.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { axe, choose, exported, goTo, native, pageTest, read, root, runs, scratch } from "./harness.mjs";

const program = process.env.MAILFLOW_INSIGHT ?? path.join(root, "target/debug/mailflow-insight");
const write = (name, content) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, content);
  return file;
};
const dialog = (page) => page.getByRole("dialog", { name: "One message" });
const field = (page) => page.getByRole("textbox", { name: "Message-ID, network message id or queue id" });
const zone = (page) => page.getByRole("combobox", { name: "Days are counted in the time zone" });

const network = "11111111-2222-3333-4444-555555555555";
/** The extended trace, the summary and the headers of one message, and other messages beside it. */
function threeSources() {
  const trace =
    "date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data\r\n" +
    `2026-11-16T10:00:00Z,SMTP,RECEIVE,<one@a.example>,${network},Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER\r\n` +
    `2026-11-16T10:00:01Z,STOREDRIVER,DELIVER,<one@a.example>,${network},Incoming,\r\n` +
    "2026-11-16T11:00:00Z,SMTP,RECEIVE,<two@a.example>,21111111-2222-3333-4444-555555555555,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER\r\n";
  const summary =
    "MessageId,Received,SenderAddress,RecipientAddress,Subject,Status,ToIP,FromIP,Size,MessageTraceId\r\n" +
    "<two@a.example>,2026-11-16T11:00:00,x@a.example,y@own.example,about one@a.example,Delivered,,192.0.2.1,1,21111111-2222-3333-4444-555555555555\r\n" +
    `<one@a.example>,2026-11-16T10:00:00,x@a.example,y@own.example,s,Delivered,,192.0.2.1,1,${network}\r\n`;
  const mail =
    "Received: from mx.a.example (mx.a.example [198.51.100.7]) by mx.own.example\r\n" +
    " with ESMTPS id 1 (version=TLSv1.2 cipher=AES256-SHA bits=256 verify=NO); Mon, 16 Nov 2026 10:00:00 +0000\r\n" +
    "Message-ID: <one@a.example>\r\nReferences: <two@a.example>\r\nFrom: x@a.example\r\n\r\nbody\r\n";
  return [write("trace.csv.gz", gzipSync(trace)), write("summary.csv", summary), write("mail.eml", mail)];
}

async function lookUp(page, id) {
  await goTo(page, "Files");
  await field(page).fill(id);
  await page.getByRole("button", { name: "Look it up" }).click();
}

pageTest("a mail in three sources is three rows and one message, as the command line tells it", {}, async (page) => {
  const files = threeSources();
  await choose(page, ...files);
  await read(page, 3);
  await lookUp(page, " <one@a.example> ");
  await dialog(page).getByText("4 lines are about the message “one@a.example”, in 3 files.").waitFor();
  await dialog(page).getByText("It counts as 1 message, inbound.").waitFor();
  const rows = dialog(page).locator("tbody tr");
  assert.equal(await rows.count(), 4);
  const counting = rows.filter({ has: page.getByText("counts", { exact: true }) });
  assert.equal(await counting.count(), 1);
  assert.match(await counting.innerText(), /trace\.csv.*\s2\s+.*Inbound.*TLS 1\.2/s);
  assert.match(await rows.filter({ hasText: "mail.eml" }).innerText(), /gives way to trace\.csv\.gz.*, line 2/s);
  await axe(page, "one message");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save as JSON" }).click(),
  ]);
  const told = execFileSync(program, ["message", "-q", "--format", "json", "one@a.example", ...files]);
  assert.deepEqual(JSON.parse(fs.readFileSync(await download.path())), JSON.parse(told));
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" }).catch(() => dialog(page).waitFor({ state: "hidden" }));

  await lookUp(page, network);
  await dialog(page).getByText("4 lines are about the message").waitFor();
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await lookUp(page, "three@a.example");
  await dialog(page).getByText("No line of the files is about “three@a.example”.").waitFor();
});

pageTest("files of sums are said to hold no lines, and a row over several lines is one", {}, async (page) => {
  const rows =
    "date_time_utc,source,event_id,message_id,directionality,recipient_status,custom_data\r\n" +
    "2026-11-16T10:00:00Z,SMTP,RECEIVE,<one@a.example>,Incoming,,S:tlsversion=TLS1_2\r\n" +
    '2026-11-16T09:00:00Z,SMTP,DEFER,<one@a.example>,Incoming,"451 4.4.0\r\ntry again",\r\n';
  const trace = write("breaks.csv", rows);
  const saved = write("sums.json", execFileSync(program, ["report", "--all", "--format", "json", trace]));
  await choose(page, trace, saved);
  await read(page, 2);
  await lookUp(page, "one@a.example");
  await dialog(page).getByText("1 file holds counts and no lines").waitFor();
  const told = await dialog(page).locator("tbody tr").allInnerTexts();
  assert.equal(told.length, 2);
  assert.match(told[0], /09:00:00.*breaks\.csv.*\s3\s/s, "it stands by its time");
});

pageTest("rows of a workbook are named by their sheet and their number", {}, async (page) => {
  const file = path.join(root, "tests/conformance/xlsx-table/in/trace.xlsx");
  await choose(page, file);
  await read(page, 1);
  const id = "ee25d911c2d3db85.1@hush.example";
  await lookUp(page, id);
  await dialog(page).locator("tbody tr").first().waitFor();
  const told = JSON.parse(execFileSync(program, ["message", "-q", "--format", "json", id, file]));
  assert.equal(told.lines[0].sheet, "Trace");
  assert.match(await dialog(page).locator("tbody tr").first().innerText(), /trace\.xlsx, sheet “Trace”/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save as JSON" }).click(),
  ]);
  assert.deepEqual(JSON.parse(fs.readFileSync(await download.path())), told);
});

pageTest("a log in an archive, and one that is gone, are told of", {}, async (page) => {
  const line = (id, text) => `Nov 16 10:00:0${id} mx postfix/${text}\n`;
  const log =
    line(1, "smtpd[1]: Anonymous TLS connection established from a.example[192.0.2.1]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)") +
    line(2, "smtpd[1]: 4AB12: client=a.example[192.0.2.1]") +
    line(3, "cleanup[2]: 4AB12: message-id=<log@a.example>") +
    line(4, "qmgr[3]: 4AB12: from=<x@a.example>, size=1, nrcpt=1 (queue active)") +
    line(5, "smtpd[1]: disconnect from a.example[192.0.2.1]");
  const files = [write("mail.log.gz", gzipSync(log)), write("gone.log", log.replaceAll("4AB12", "4AB13").replaceAll("log@", "gone@"))];
  await choose(page, ...files);
  await read(page, 2);
  fs.rmSync(files[1]);
  await lookUp(page, "4AB12");
  await dialog(page).getByText(/lines are about the message “4AB12”/).waitFor();
  await dialog(page).getByText(/the browser cannot read it any more: gone\.log\./).waitFor();
  await dialog(page).getByText("It counts as 1 message, inbound.").waitFor();
});

pageTest("the slip of a message is printed alone", { onlyChromium: "the driver of Firefox sets no medium" }, async (page) => {
  await choose(page, ...threeSources());
  await read(page, 3);
  await lookUp(page, "one@a.example");
  await dialog(page).locator("tbody tr").first().waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  assert.ok(await dialog(page).locator("tbody tr").first().isVisible());
  assert.equal(await page.locator("nav, .paper, #fetch-instead, table.files").filter({ visible: true }).count(), 0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
});

/** Messages at these times. */
function at(...times) {
  const rows = times.map(
    (time, number) => `${time},SMTP,RECEIVE,<${number}@a.example>,${number}1111111-2222-3333-4444-555555555555,Incoming,S:tlsversion=SP_PROT_TLS1_2_SERVER`,
  );
  return ["date_time_utc,source,event_id,message_id,network_message_id,directionality,custom_data", ...rows, ""].join("\r\n");
}

pageTest("days are those of the zone that was chosen, on both days on which clocks change", { keeps: true }, async (page) => {
  const file = write(
    "clocks.csv",
    at("2026-10-24T23:30:00Z", "2026-10-25T23:30:00Z", "2026-10-31T23:30:00Z", "2026-11-01T04:30:00Z", "2026-11-01T23:30:00Z"),
  );
  await choose(page, file);
  await read(page, 1);
  await page.getByText("(days in UTC)").first().waitFor();
  const inUtc = JSON.parse(await exported(page));
  assert.equal(inUtc.time_zone, "UTC");
  await goTo(page, "Files");
  for (const name of ["Europe/Paris", "America/New_York", "Asia/Kolkata"]) {
    await zone(page).fill(name);
    await zone(page).press("Tab");
    await page.waitForFunction((name) => document.querySelector('input[list="zone-names"]').value === name, name);
    await goTo(page, "Overview");
    await page.getByText(`(days in ${name})`).first().waitFor();
    const bytes = await exported(page);
    assert.ok(native("--time-zone", name, file).equals(bytes), name);
    await goTo(page, "Files");
  }
  // It holds on the next visit, and a link is made of days in UTC only.
  await page.getByTestId("kept").filter({ hasText: /^1 file is kept, [^0]/ }).waitFor();
  await page.reload();
  await runs(page);
  await read(page, 1);
  await goTo(page, "Overview");
  await page.getByText("(days in Asia/Kolkata)").first().waitFor();
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const sharing = page.getByRole("dialog", { name: /Share/ });
  await sharing.getByText("A link holds days in UTC").waitFor();
  assert.equal(await sharing.getByRole("textbox").filter({ visible: true }).count(), 0);
  await axe(page, "no link of other days");
  await sharing.getByRole("button", { name: "Count days in UTC" }).click();
  await sharing.getByRole("textbox").first().waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("(days in UTC)").first().waitFor();
  assert.deepEqual(JSON.parse(await exported(page)), inUtc);

  await goTo(page, "Files");
  await zone(page).fill("Mars/Phobos");
  await zone(page).press("Tab");
  await page.getByText("“Mars/Phobos” is no time zone that this browser knows.").waitFor();
  await axe(page, "a zone that nobody knows");
  // Browsers take an offset for a name; the command line knows none of it.
  await zone(page).fill("+02:00");
  await zone(page).press("Tab");
  await page.getByText("“+02:00” is no time zone that this browser knows.").waitFor();
});

pageTest("a saved report of another zone keeps it in every file, and makes no link", {}, async (page) => {
  const trace = write("evening.csv", at("2026-11-16T22:30:00Z", "2026-11-16T23:30:00Z"));
  const saved = write("paris.json", native("--all", "--time-zone", "Europe/Paris", trace));
  await choose(page, saved);
  await read(page, 1);
  await page.getByText("(days in Europe/Paris)").first().waitFor();
  const bytes = await exported(page);
  assert.equal(JSON.parse(bytes).time_zone, "Europe/Paris");
  assert.ok(native(saved).equals(bytes));
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const sharing = page.getByRole("dialog", { name: /Share/ });
  await sharing.getByText("cannot be counted again").waitFor();
  assert.equal(await sharing.getByRole("textbox").filter({ visible: true }).count(), 0);
  assert.equal(await sharing.getByRole("button", { name: "Count days in UTC" }).count(), 0);
  await axe(page, "no link of days that are kept");
});

pageTest("times without a zone are told theirs, for all files and for each", {}, async (page) => {
  const log = (host) =>
    `Nov 16 23:30:00 ${host} postfix/smtpd[1]: 4AB12: client=a.example[192.0.2.1]\n` +
    `Nov 16 23:30:01 ${host} postfix/cleanup[2]: 4AB12: message-id=<${host}@a.example>\n` +
    `Nov 16 23:30:02 ${host} postfix/qmgr[3]: 4AB12: from=<x@a.example>, size=1, nrcpt=1 (queue active)\n`;
  const files = [write("one.log", log("one")), write("two.log", log("two"))];
  await choose(page, ...files);
  await read(page, 2);
  await goTo(page, "Files");
  await page.getByText("2 files do not tell the time zone of their times.").waitFor();
  await axe(page, "times without a zone");
  const all = page.getByRole("combobox", { name: "Times in the zone", exact: true });
  await all.fill("America/New_York");
  await all.press("Tab");
  await page.waitForFunction(() => ![...document.querySelectorAll("td.remarks")].some((cell) => cell.innerText.includes("UTC was")));
  const report = async () => {
    await goTo(page, "Overview");
    return exported(page);
  };
  const same = async (...options) => {
    const wanted = native(...options, ...files);
    for (let tries = 0; ; tries += 1) {
      if (wanted.equals(await report())) return;
      assert.ok(tries < 20, `not as the command line with ${options.join(" ")}`);
      await page.waitForTimeout(250);
    }
  };
  await same("--stamps-zone", "America/New_York");
  await goTo(page, "Files");
  const one = page.getByRole("combobox", { name: "Time zone of the times in one.log" });
  await one.fill("Asia/Kolkata");
  await one.press("Tab");
  await same("--stamps-zone", "America/New_York", "--stamps-zone", "one.log=Asia/Kolkata");
});
