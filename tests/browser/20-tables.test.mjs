// Tables: hundreds of numbers are one stop of Tab, rows have heads, and who is behind a number begins with the domain.
import assert from "node:assert/strict";
import { axe, goTo, pageTest, showSample } from "./harness.mjs";

const active = (page) =>
  page.evaluate(() => {
    const { tagName, dataset, className } = document.activeElement;
    const cell = document.activeElement.closest("td, th");
    return { tagName, ask: dataset.ask, className, column: cell?.cellIndex, row: cell?.parentElement.ariaRowIndex };
  });

pageTest("the connector report is one stop of Tab, and arrow keys move among its numbers", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  const region = page.getByRole("group", { name: "Details", exact: true });
  await region.getByRole("rowheader").first().waitFor();
  assert.equal(await region.locator("[data-ask]:not([tabindex='-1'])").count(), 0, "no number is a stop of its own");
  await region.focus();
  await page.getByText("Enter goes to the numbers, arrow keys move among them, and Tab leaves the table.").waitFor();
  await page.keyboard.press("Enter");
  const first = await active(page);
  assert.ok(first.ask, "a number has the focus");
  await page.keyboard.press("End");
  const last = await active(page);
  assert.equal(last.row, first.row);
  assert.ok(last.column > first.column);
  await page.keyboard.press("ArrowDown");
  const below = await active(page);
  assert.equal(below.column, last.column);
  assert.equal(Number(below.row), Number(last.row) + 1);
  await page.keyboard.press("ArrowLeft");
  assert.ok((await active(page)).column < below.column);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  assert.equal((await active(page)).row, first.row);
  // The number opens as with the mouse, and gets the focus back.
  await page.keyboard.press("Enter");
  await page.locator(".who-table").waitFor();
  await page.keyboard.press("Escape");
  assert.ok((await active(page)).ask, "the number has the focus again");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".report-table")), null, "Tab leaves the table");
  await axe(page, "connectors");
});

pageTest("far down in a long table the arrows go on", {}, async (page) => {
  await showSample(page);
  await goTo(page, "Connectors");
  await page.getByRole("group", { name: "Range" }).getByRole("button", { name: "All", exact: true }).click();
  const region = page.getByRole("group", { name: "Details", exact: true });
  await region.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  for (let row = 0; row < 30; row++) await page.keyboard.press("ArrowDown");
  const { ask, row } = await active(page);
  assert.ok(ask && Number(row) >= 30, `${row}`);
});

for (const width of [1280, 400]) {
  pageTest(`who is behind a number: the domain first, ids on demand, ${width} px`, { width }, async (page) => {
    await showSample(page);
    await page.getByTestId("widget").getByRole("button", { name: /, TLS 1\.0, .*Show senders/ }).click();
    const dialog = page.getByRole("dialog", { name: "Senders" });
    const rows = dialog.getByRole("row");
    await rows.nth(1).waitFor();
    assert.match(await rows.nth(1).getByRole("rowheader").innerText(), /\.example$/);
    const heads = (await dialog.getByRole("columnheader").allInnerTexts()).map((text) => text.replace(/[↑↓]/g, "").trim());
    assert.deepEqual(heads.slice(0, 3), ["Domain", "Messages", "TLS version"]);
    // A row has one line of ids, until somebody wants them.
    const ids = rows.nth(1).locator("details");
    assert.equal(await ids.evaluate((details) => details.open), false);
    await ids.locator("summary").click();
    await ids.locator("code").first().waitFor();
    if (width === 1280) {
      const { height } = await rows.nth(2).boundingBox();
      assert.ok(Math.abs(height - 40) <= 2, `a row of ${height} px`);
    }
    const all = await rows.count() - 1;
    await dialog.getByRole("searchbox").fill("fabrikam");
    await dialog.getByText(new RegExp(`^\\d+ of ${all} rows$`)).waitFor();
    assert.ok((await rows.count()) - 1 < all || all === 1, "a search finds fewer");
    await axe(page, `senders, ${width}`);
  });
}
