// What docs/accessibility.md says was tested, in WebKit: the order in which the page is read, its keys, 400 % zoom.
import assert from "node:assert/strict";
import { inOrder } from "../reading-order.mjs";
import { keys } from "./driver.mjs";
import { runs, showSample, webkitTest } from "./harness.mjs";

const READ = "header, main, footer, nav, section, h1, h2, h3, a, button, select, input, textarea, table, [role]";

/** What the browser hands to a screen reader of all that is seen, in the order of the page: `role name`. */
async function readingOrder(page, tries = 3) {
  // What is folded is not read, though this browser gives it a place.
  const elements = await page.run((selector) => all(selector).filter((element) => !element.closest("details:not([open]) > :not(summary)")), READ);
  const order = [];
  try {
    for (const element of elements) {
      const [id] = Object.values(element);
      const [role, name] = [await page.get(`element/${id}/computedrole`), await page.get(`element/${id}/computedlabel`)];
      order.push(`${role} ${name}`.trim());
    }
  } catch (error) {
    // A part came meanwhile.
    if (tries > 1 && /stale/.test(error)) return readingOrder(page, tries - 1);
    throw error;
  }
  return order;
}

/** Everything that a person can do has a name. */
function isNamed(order) {
  const nameless = order.filter((said) => /^(button|link|combobox|textbox|checkbox|radio|tab|heading)$/.test(said));
  assert.deepEqual(nameless, [], order.join("\n"));
}

webkitTest("the start page is read in the order in which it is seen", {}, async (page) => {
  await page.until(() => named("button", "Accessibility"));
  const order = await readingOrder(page);
  isNamed(order);
  inOrder(order, [
    "link Skip to the content",
    /^banner/,
    "link Mailflow Insight",
    /^\w+ Language$/,
    /^\w+ Theme$/,
    /^main/,
    "heading How was your mail protected in transit?",
    "button Choose files",
    "button Choose a folder",
    "button Try with sample data",
    "heading Your files never leave this browser",
    /^contentinfo/,
    "button Guide",
    "button Accessibility",
  ]);
});

webkitTest("a report is read in the order in which it is seen", {}, async (page) => {
  await showSample(page);
  await page.until(() => named("h2", "Insights"));
  const order = await readingOrder(page);
  isNamed(order);
  inOrder(order, [
    /^banner/,
    "navigation Places",
    "link Overview",
    "link Files",
    "button Share",
    "button Export",
    /^main/,
    "heading Overview",
    /^heading Outbound and inbound mail flow/,
    "button View details",
    "heading Insights",
    /^contentinfo/,
  ]);
});

webkitTest("the keyboard is enough to come to the details and back", {}, async (page) => {
  await showSample(page);
  await page.until(() => {
    const button = named("button", "View details");
    button?.focus();
    return button;
  });
  await page.press(keys.enter);
  await page.until(() => document.querySelector("dialog[open]")?.contains(document.activeElement));
  await page.press(keys.escape);
  await page.until(() => !document.querySelector("dialog[open]"));
  assert.equal(await page.run(() => nameOf(document.activeElement)), "View details");
});

webkitTest("at 320 px, which is 400 % of a window, nothing scrolls sideways", {}, async (page) => {
  await page.size(320, 800);
  await showSample(page);
  for (const place of ["", "overview", "connectors", "files"]) {
    await page.run((place) => (location.hash = `#/${place}`), place);
    await runs(page);
    await page.until(() => document.querySelector("h1"));
    // A window of this browser may not be made as narrow: then it says how wide it is.
    const [wider, width] = await page.run(() => [document.documentElement.scrollWidth - document.documentElement.clientWidth, innerWidth]);
    assert.equal(wider, 0, `${place} at ${width} px`);
  }
});
