// The page's own policy: nothing that a file says becomes markup or a script, whatever part of the page tried.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { goTo, pageTest, root, showSample } from "./harness.mjs";
import { tags } from "./languages.mjs";

const withoutPolicy = "where the driver looks into pages with eval, they come without their policy";
const refused = [/trusted/i, /Content.Security.Policy/i, /inline style/i];

pageTest("the policy forbids inline scripts and styles, and asks for trusted types", { expected: refused, onlyChromium: withoutPolicy }, async (page) => {
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.ok(!policy.includes("unsafe-inline") && !policy.includes("unsafe-eval'; script"), policy);
  assert.ok(policy.includes("require-trusted-types-for 'script'"), policy);
  const outcome = await page.evaluate(() => {
    const tried = (act) => {
      try {
        act();
        return "done";
      } catch (error) {
        return error.name;
      }
    };
    const place = document.createElement("div");
    document.body.append(place);
    place.setAttribute("style", "width: 17px");
    const styled = getComputedStyle(place).width === "17px";
    const outcome = {
      plain: tried(() => (place.innerHTML = "<p>words</p>")),
      script: tried(() => (place.innerHTML = "<script>globalThis.ran = true</script>")),
      handler: tried(() => (place.innerHTML = '<img src="x" onerror="globalThis.ran = true">')),
      frame: tried(() => (place.innerHTML = '<iframe srcdoc="x"></iframe>')),
      worker: tried(() => new Worker("https://elsewhere.example/worker.js")),
      styled,
      ran: globalThis.ran ?? false,
      knows: "trustedTypes" in globalThis,
    };
    place.remove();
    return outcome;
  });
  const { knows, worker, ...others } = outcome;
  assert.ok(knows, "this browser does not know trusted types: the test tests nothing");
  assert.deepEqual(others, { plain: "done", script: "TypeError", handler: "TypeError", frame: "TypeError", styled: false, ran: false });
  assert.ok(["TypeError", "SecurityError"].includes(worker), worker);
});

pageTest("the help passes the rule for markup", { onlyChromium: withoutPolicy }, async (page) => {
  for (const language of tags) {
    const folder = path.join(root, "dist/help", language);
    // What the page takes of them: each is a page of its own besides.
    const main = (html) => html.split('<main class="help">')[1].split("</main>")[0];
    const pages = fs.readdirSync(folder).map((name) => main(fs.readFileSync(path.join(folder, name), "utf8")));
    assert.ok(pages.length > 5);
    const passed = await page.evaluate((pages) => pages.map((html) => String(trustedTypes.defaultPolicy.createHTML(html)) === html), pages);
    assert.ok(passed.every(Boolean), `${language}: ${passed}`);
  }
});

pageTest("every place and every chart is drawn under the policy", {}, async (page) => {
  await showSample(page);
  await page.getByRole("button", { name: "View details" }).click();
  await page.locator("dialog[open] canvas").first().waitFor();
  await page.keyboard.press("Escape");
  for (const place of ["Connectors", "Partners", "Files"]) {
    await goTo(page, place);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(300);
  }
});
