// WebKitGTK, driven by plain W3C WebDriver: what drives the other browsers drives a patched WebKit only.
//
// A client of so few lines is simpler than the packages that there are, which bring whole test runners or programs
// that fetch drivers. See https://www.w3.org/TR/webdriver2/ for the commands.
import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** What an element is called in the answers of a driver. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** Keys that have no letter. */
export const keys = { escape: "\uE00C", enter: "\uE007", tab: "\uE004" };

/** Where a program is, or nothing. */
function program(variable, name, ...folders) {
  const places = [...process.env.PATH.split(path.delimiter), ...folders].map((folder) => path.join(folder, name));
  return process.env[variable] ?? places.find((place) => fs.existsSync(place));
}

/** Where Debian and others put the small browser of WebKitGTK, which is on no PATH. */
const libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/libexec"];
const versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
const folders = libraries.flatMap((folder) => versions.map((version) => path.join(folder, version)));
const driver = program("WEBKIT_DRIVER", "WebKitWebDriver");
const browser = program("WEBKIT", "MiniBrowser", ...folders);
const display = program("XVFB_RUN", "xvfb-run");

/** Why these tests cannot run here; nothing where they can. */
export const missing = driver && browser && display ? undefined : "NOT RUN: no WebKitGTK (Debian: apt-get install webkit2gtk-driver xvfb)";

async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

// Whoever ends these tests ends the browsers with them.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Starts the driver on a screen of its own. */
export async function launch() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "mailflow-insight-webkit-"));
  const downloads = path.join(home, "Downloads");
  fs.mkdirSync(downloads);
  // Where downloads go is in a file of the desktop's.
  fs.mkdirSync(path.join(home, ".config"));
  fs.writeFileSync(path.join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const running = spawn(display, ["-a", "-s", "-screen 0 1600x1400x24", driver, `--port=${port}`], {
    // Of a group of its own, so that all of it ends together.
    detached: true,
    stdio: "ignore",
    env: { ...process.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: path.join(home, ".config"), LANG: "C.UTF-8", TZ: "UTC", NO_AT_BRIDGE: "1" },
  });
  const signal = (name) => {
    try {
      process.kill(-running.pid, name);
    } catch {
      // It has ended.
    }
  };
  const ended = new Promise((done) => running.once("exit", done));
  // A screen that is asked to end takes its lock away.
  const askToEnd = () => signal("SIGTERM");
  process.once("exit", askToEnd);
  const end = async () => {
    process.off("exit", askToEnd);
    askToEnd();
    await Promise.race([ended, wait(3000)]);
    await wait(100);
    signal("SIGKILL");
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const status = await fetch(`${origin}/status`).then((answer) => answer.json(), () => undefined);
    if (status?.value?.ready) break;
    if (tries > 200 || running.exitCode !== null) {
      await end();
      throw new Error("the driver of WebKit does not start");
    }
    await wait(50);
  }
  return { open: () => Session.open(origin), downloads, close: end };
}

/** A command of WebDriver, and what it answers. */
async function command(method, address, body) {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }) });
  const { value } = await response.json();
  if (!response.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
  return value;
}

/** What scripts in the page find things with. Names are those that a person reads or hears. */
const finders = `
const isSeen = (element) => element.getClientRects().length > 0;
const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  const text = by ? document.getElementById(by)?.textContent : element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.innerText;
  return (text ?? "").trim();
};
const all = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
// A name that ends with … goes on.
const isNamed = (said, name) => name.endsWith("…") ? said.startsWith(name.slice(0, -1)) : said === name;
const named = (selector, name) => all(selector).find((element) => isNamed(nameOf(element), name));
const shows = (text) => document.body.innerText.includes(text);
`;

/** One window with a profile of its own. */
class Session {
  static async open(origin) {
    const options = { binary: browser, args: ["--automation"] };
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options, timeouts: { script: 60_000, pageLoad: 60_000 } } };
    const { sessionId, capabilities: told } = await command("POST", `${origin}/session`, { capabilities });
    const session = new Session(`${origin}/session/${sessionId}`);
    session.version = told.browserVersion;
    return session;
  }

  constructor(address) {
    this.address = address;
  }

  post(what, body = {}) {
    return command("POST", `${this.address}/${what}`, body);
  }

  get(what) {
    return command("GET", `${this.address}/${what}`);
  }

  close() {
    return command("DELETE", this.address).catch(() => {});
  }

  goto(url) {
    return this.post("url", { url });
  }

  /** What a function in the page returns; it has the finders. */
  run(inside, ...args) {
    return this.post("execute/sync", { script: `${finders} return (${inside}).apply(null, arguments);`, args });
  }

  /** The same of a function that returns a promise. */
  async runAsync(inside, ...args) {
    const script = `${finders} const done = [].pop.call(arguments); Promise.resolve((${inside}).apply(null, arguments)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.post("execute/async", { script, args });
    if (error) throw new Error(error);
    return value;
  }

  /** Waits until a function in the page returns something, and returns that. */
  until(inside, ...args) {
    return this.untilWithin(30_000, inside, ...args);
  }

  async untilWithin(patience, inside, ...args) {
    const end = Date.now() + patience;
    for (;;) {
      // While a page comes, there is none.
      const value = await this.run(inside, ...args).catch((error) => {
        if (Date.now() > end) throw error;
      });
      if (value) return value;
      if (Date.now() > end) {
        throw new Error(`not in ${patience / 1000} seconds: ${inside} ${JSON.stringify(args)}; the page says: ${await this.run(() => document.body.innerText)}`);
      }
      await wait(50);
    }
  }

  /** Waits until the page says a text. */
  says(text) {
    return this.until((text) => shows(text), text);
  }

  /** Clicks on what has this name, as soon as it is there. */
  async click(name, selector = "button, a, [role=tab], [role=menuitem], summary, label") {
    const element = await this.until((selector, name) => named(selector, name), selector, name);
    await this.post(`element/${element[ELEMENT]}/click`);
  }

  /** Writes into a field, or gives files to one; it need not be shown. */
  async fill(selector, text) {
    const element = await this.until((selector) => document.querySelector(selector), selector);
    await this.post(`element/${element[ELEMENT]}/value`, { text });
  }

  choose(...files) {
    return this.fill("[data-testid=file-input]", files.join("\n"));
  }

  /** Chooses in a list by what is read there. */
  async select(name, option) {
    await this.until((name, option) => {
      const list = named("select", name);
      const found = [...(list?.options ?? [])].find((each) => each.textContent.trim() === option);
      if (!found) return false;
      list.value = found.value;
      list.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    }, name, option);
  }

  /** Presses keys, one after the other. */
  press(...each) {
    const actions = each.flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    return this.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async size(width, height) {
    await this.post("window/rect", { width, height });
  }

  /** A picture of the window, as bytes. */
  async picture() {
    return Buffer.from(await this.get("screenshot"), "base64");
  }
}
