// Runs before anything is painted, so that the page is painted in the visitor's language and theme, and
// takes what a person drops or chooses before its program is there. What it decides, the program decides likewise:
// `Language::from_tag`, and state/theme.rs.
{
  // The policy of the page lets a text become markup, or the address of a script, only through this rule. Markup
  // comes from the program and its help; neither has scripts, frames, handlers or styles in it. Scripts are the
  // service worker of this site, and what the page puts together itself.
  const { origin } = location;
  const forbidden = /<(?:script|i?frame|object|embed|base|meta|link|style)|\son\w+\s*=|srcdoc|javascript:/i;
  const isOwn = (address) => /^blob:/.test(address) || (origin !== "null" && new URL(address, document.baseURI).origin === origin);
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (text) => (forbidden.test(text) ? null : text),
    // Scripts in the page itself are refused by another line of the policy, whatever their text is.
    createScript: (text) => text,
    createScriptURL: (address) => (isOwn(address) ? address : null),
  });

  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      // Forbidden by the browser.
      return null;
    }
  };
  const root = document.documentElement;
  // As `Language::from_tag` does: a language of the page, whatever the country. The last runs from right to left, for
  // tests; see crates/ftl/src/mirror.rs.
  const languages = ["en", "de", "es", "fr", "ja", "pt-BR", "ar-XB"];
  const primary = (tag) => tag.split(/[-_]/)[0].toLowerCase();
  const known = (tag) => languages.find((language) => tag === language || (primary(tag) === primary(language) && language !== "ar-XB"));
  root.lang = [kept("language") ?? "", ...navigator.languages].map(known).find(Boolean) ?? "en";
  if (root.lang === "ar-XB") root.dir = "rtl";

  // What is painted first stands in the page in English. Its texts in the visitor's language come with the style
  // sheets; until then nothing is said.
  const say = (all) => {
    const texts = all.split("\x1e");
    for (const element of document.querySelectorAll("[data-text]")) element.textContent = texts[element.dataset.text];
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", texts[element.dataset.label]);
  };
  const there = new Promise((done) => document.addEventListener("DOMContentLoaded", done));
  const version = document.currentScript?.dataset.texts;
  globalThis.firstTexts = version && fetch(`texts/${root.lang}-first-${version}.txt`).then((response) => {
    if (!response.ok) throw new TypeError(`${response.url}: ${response.status}`);
    return response.text();
  }).then((texts) => {
    // Some hosts answer with a page of theirs where a file is missing.
    if (!texts.includes("\x1e")) throw new TypeError("no texts");
    return texts;
  });
  globalThis.sayFirst = async (texts) => {
    try {
      const all = await texts;
      await there;
      if (root.lang !== "en") say(all);
    } catch {
      // boot.js tells it.
    }
    root.dataset.said = "";
  };
  // The page that is one file has them in it, see single.js.
  if (firstTexts) sayFirst(firstTexts);
  root.dataset.theme = kept("theme") ?? "system";
  // Whoever comes back to another place, or opens a link, does not see the start page before it.
  root.dataset.at = /^#?\/?$/.test(location.hash) ? "start" : "elsewhere";

  // What a person gives the page before its program runs: files, entries of folders that were dropped, and
  // the wish for the sample data as a word. The program is handed it as it comes, see page/drop.rs.
  const given = [];
  let take;
  const give = (things) => {
    if (take) return take(things);
    given.push(...things);
    if (given.length) root.dataset.given = "";
  };
  const hold = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type !== "drop") return;
    // Only now the browser says what it was; folders are opened afterwards.
    const held = [...event.dataTransfer.items].map((item) => {
      const entry = item.webkitGetAsEntry?.();
      return entry?.isDirectory ? entry : item.getAsFile();
    });
    give(held.filter(Boolean));
  };
  const inputs = {};
  const press = ({ target }) => {
    const wanted = target.closest?.("#starting [data-gives]")?.dataset.gives;
    if (wanted === "sample") give([wanted]);
    else inputs[wanted]?.click();
  };
  addEventListener("dragover", hold);
  addEventListener("drop", hold);
  addEventListener("click", press);
  document.addEventListener("DOMContentLoaded", () => {
    for (const input of document.querySelectorAll("#starting input")) {
      inputs[input.id] = input;
      // Each for itself: the dialog of the browser may be open while the program takes the place of all this.
      input.addEventListener("change", () => give([...input.files]));
    }
  });
  globalThis.takeGiven = (taker) => {
    removeEventListener("dragover", hold);
    removeEventListener("drop", hold);
    take = taker;
    if (given.length) take(given.splice(0));
    delete root.dataset.given;
  };
}
