// What docs/accessibility.md says was tested: the order in which the page is read, keys, zoom, colors of the
// system, motion, and the size of what is to be hit. axe looks at each place and dialog in the other files.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import fs from "node:fs";
import { goTo, inFirefox, pageTest, showSample } from "./harness.mjs";
import { inOrder } from "./reading-order.mjs";

/** The accessibility tree as a list, in the order in which it is read: `role name`. */
async function readingOrder(page) {
  if (inFirefox) return (await page.locator("body").ariaSnapshot()).split("\n").flatMap(entry);
  // What the browser itself hands to a screen reader.
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const order = [];
  const visit = (node) => {
    if (!node.ignored) order.push(`${node.role?.value ?? ""} ${node.name?.value ?? ""}`.trim());
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id));
  };
  visit(nodes[0]);
  return order;
}

/** A line of a snapshot, `- role "name" [level=1]:`, in the same words. */
function entry(line) {
  const [, role, name = ""] = line.match(/^\s*- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/) ?? [];
  return role ? [`${role} ${name}`.trim()] : [];
}

pageTest("the start page is read in the order in which it is seen", {}, async (page) => {
  await page.getByRole("navigation", { name: "Guide" }).waitFor();
  inOrder(await readingOrder(page), [
    "link Skip to the content",
    "banner",
    "link Mailflow Insight",
    "combobox Language",
    "combobox Theme",
    "main",
    "heading How was your mail protected in transit?",
    "button Choose files",
    "button Choose a folder",
    "button Try with sample data",
    "heading Your files never leave this browser",
    "contentinfo",
    "navigation Guide",
    "button Guide",
    "button Accessibility",
  ]);
});

pageTest("a report is read in the order in which it is seen", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "Guide to this place" }).waitFor();
  await page.getByRole("heading", { name: "Insights" }).waitFor();
  inOrder(await readingOrder(page), [
    "banner",
    "navigation Places",
    "link Overview",
    "link Files",
    "button Share",
    "button Export",
    "button Guide to this place",
    "main",
    "heading Overview",
    /^heading Outbound and inbound mail flow/,
    "button View details",
    "heading Insights",
    "contentinfo",
  ]);
});

pageTest("a dialog is read alone, from its title on", {}, async (page) => {
  await page.getByRole("button", { name: "Accessibility" }).click();
  const dialog = page.getByRole("dialog", { name: "Help" });
  await dialog.getByRole("heading", { name: "Accessibility" }).waitFor();
  inOrder(await readingOrder(page), ["dialog Help", "heading Help", "heading Accessibility", "heading In short", "heading What is tested"]);
  if (inFirefox) return;
  // What is behind it is out of the tree.
  assert.ok(!(await readingOrder(page)).includes("button Choose files"));
});

pageTest("from the first key to the details of a report, and back to where one was", {}, async (page) => {
  const focused = () => page.evaluate(() => (document.activeElement?.innerText || document.activeElement?.id || "").trim());
  const tabTo = async (wanted) => {
    for (let keys = 0; keys < 80; keys += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()) === wanted) {
        const ring = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
        });
        assert.ok(ring, `${wanted} has the focus, and it is not seen`);
        return;
      }
    }
    assert.fail(`${wanted} is not reached, the last was ${await focused()}`);
  };
  await tabTo("Skip to the content");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "content");
  await tabTo("Try with sample data");
  await page.keyboard.press("Enter");
  await page.getByTestId("widget").waitFor();
  await page.getByRole("heading", { name: "Insights" }).waitFor();
  await tabTo("View details");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Messages protected in transit (by TLS)" });
  await dialog.waitFor();
  assert.ok(await dialog.evaluate((it) => it.contains(document.activeElement)), "the focus went into the dialog");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  assert.equal(await focused(), "View details");
});

const places = ["Overview", "Connectors", "Partners", "Files"];

pageTest("at 400 % nothing is cut and nothing scrolls sideways", { width: 320 }, async (page) => {
  const fits = (where) =>
    page.evaluate(() => {
      const wide = document.documentElement.scrollWidth;
      const over = [...document.querySelectorAll("body *")].filter((it) => !it.closest(".scroll, .visually-hidden, pre") && it.getBoundingClientRect().right > innerWidth + 1);
      return { wide, over: over.slice(0, 3).map((it) => it.outerHTML.slice(0, 120)) };
    }).then(({ wide, over }) => assert.ok(wide <= 320, `${where}: ${wide} px, ${over.join(" | ")}`));
  await page.getByRole("navigation", { name: "Guide" }).waitFor();
  await page.getByText("Which files work, and where do I get them?").click();
  await page.getByText("Write the commands for me").click();
  await page.getByTestId("asked-commands").waitFor();
  await fits("start");
  await showSample(page);
  for (const place of places) {
    await goTo(page, place);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await fits(place);
    await page.getByRole("button", { name: "Guide to this place" }).click();
    const help = page.getByRole("dialog", { name: "Help" });
    await help.getByRole("heading").nth(1).waitFor();
    assert.ok(await help.evaluate((it) => it.scrollWidth <= it.clientWidth), `the guide to ${place}`);
    await page.keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
  }
});

pageTest("with colors of the system controls have borders and bars can be told apart", { onlyChromium: "the driver of Firefox cannot ask for them" }, async (page) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await showSample(page);
  assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
  for (const place of places) {
    await goTo(page, place);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll("main button, header button, main select, main input:not([hidden]):not([type=checkbox])")]
        .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 0)
        .filter((it) => {
          const { borderTopWidth, borderTopStyle, textDecorationLine, outlineStyle } = getComputedStyle(it);
          const around = getComputedStyle(it.parentElement);
          const hasBorder = (style, width) => style !== "none" && Number.parseFloat(width) > 0;
          return !hasBorder(borderTopStyle, borderTopWidth) && textDecorationLine === "none" && outlineStyle === "none" && !hasBorder(around.borderTopStyle, around.borderTopWidth);
        })
        .map((it) => it.outerHTML.slice(0, 140)),
    );
    assert.deepEqual(bare, [], place);
  }
  await goTo(page, "Overview");
  const colors = await page.locator(".bar").first().evaluate((bar) => [...bar.children].filter((it) => it.getBoundingClientRect().width > 0).map((it) => getComputedStyle(it).background));
  assert.ok(colors.length > 1 && new Set(colors).size === colors.length, colors.join(" | "));
});

pageTest("nothing moves where motion is to be reduced", {}, async (page) => {
  await showSample(page);
  const moving = await page.evaluate(() => {
    const lasts = (times) => times.split(",").some((time) => Number.parseFloat(time) > 0);
    const moves = [...document.querySelectorAll("*")].filter((it) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(it);
      return lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
    });
    return moves.map((it) => it.outerHTML.slice(0, 120));
  });
  assert.deepEqual(moving, []);
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
for (const width of [1280, 400]) {
  pageTest(`what is to be hit is large enough, or has room around it, ${width}`, { width }, async (page) => {
    const small = async (where) => {
      const runs = { runOnly: ["target-size"], rules: { "target-size": { enabled: true } } };
      const found = await page.evaluate(async (runs) => {
        const { violations, passes } = await globalThis.axe.run(document, runs);
        return { tried: passes.length, bad: violations.flatMap(({ nodes }) => nodes.map((node) => node.html.slice(0, 140))) };
      }, runs);
      assert.ok(found.tried, `${where}: nothing was tried`);
      assert.deepEqual(found.bad, [], where);
    };
    await page.evaluate(axeSource);
    await small("start");
    await showSample(page);
    for (const place of places) {
      await goTo(page, place);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await small(place);
    }
  });
}
