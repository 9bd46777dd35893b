// Runs before anything is painted, so that the page is painted in the visitor's language and theme, and
// takes what is dropped before its program is there. What it decides, the program decides likewise:
// `first_language` in app/store.rs, and app/theme.rs.
{
  const kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      // Forbidden by the browser.
      return null;
    }
  };
  const root = document.documentElement;
  const spoken = [kept("language"), ...navigator.languages].map((tag) => tag?.split(/[-_]/)[0].toLowerCase());
  root.lang = spoken.find((language) => language === "en" || language === "fr") ?? "en";
  root.dataset.theme = kept("theme") ?? "system";
  // Whoever comes back to another place, or opens a link, does not see the start page before it.
  root.dataset.at = /^#?\/?$/.test(location.hash) ? "start" : "elsewhere";

  const dropped = [];
  const hold = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type !== "drop") return;
    // Only now the browser says what it was; folders are opened afterwards.
    for (const item of event.dataTransfer.items) {
      const entry = item.webkitGetAsEntry?.();
      const held = entry?.isDirectory ? entry : item.getAsFile();
      if (held) dropped.push(held);
    }
  };
  for (const type of ["dragover", "drop"]) addEventListener(type, hold);
  // The page calls it when it takes files itself, see app/drop.rs.
  globalThis.takeDropped = () => {
    for (const type of ["dragover", "drop"]) removeEventListener(type, hold);
    return dropped.splice(0);
  };
}
