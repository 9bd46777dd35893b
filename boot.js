// Starts the page: the first module of its WebAssembly is fetched and compiled. When the page is shown,
// the rest of it and the workers' module follow, both at once; the latter reads files and is compiled
// once for all workers.
//
// Workers start from a Blob that holds their whole script: so the page's security policy binds them
// on every host (a worker with an address of its own takes its policy from the headers of its
// script instead), and once the page runs, nothing has to be fetched for them any more.
//
// Written so that browsers of 2019 understand it: those that are too old for the rest are told so here. Others are
// told by a style sheet, see `start.css`.
document.documentElement.dataset.boots = "";
const { js, wasm, workersJs, workersWasm, ...others } = document.querySelector("script[data-wasm]").dataset;
const site = (path) => new URL(path, document.baseURI);

// Whether something could not be fetched: that says nothing of the browser.
let isLost = false;
const lose = (error) => {
  // Of another kind are errors of a browser that does not understand what it was given.
  isLost = isLost || error instanceof TypeError;
  throw error;
};

async function fetched(path, options) {
  const response = await fetch(site(path), options).catch(lose);
  if (!response.ok) {
    isLost = true;
    throw new Error(`${path}: ${response.status} ${response.statusText}`);
  }
  return response;
}

async function compile(path, options) {
  const response = await fetched(path, options);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch (error) {
    // Some hosts do not know the type application/wasm. Anything else fails again here.
    if (!(error instanceof TypeError)) throw error;
    return WebAssembly.compile(await response.arrayBuffer().catch(lose));
  }
}

/** Texts of a language: what is seen first (`first`), or all else (`rest`); see `cargo xtask texts`. */
globalThis.programTexts = async (language, which) => {
  const path = `texts/${language}-${which}-${version}.txt`;
  const all = await (await fetched(path)).text();
  // Some hosts answer with a page of theirs where a file is missing.
  if (!all.includes("\x1e")) lose(new TypeError(path));
  return all;
};
const version = document.querySelector("script[data-texts]").dataset.texts;
const { lang } = document.documentElement;
// In first.js.
const firstTexts = globalThis.firstTexts.catch(lose);
firstTexts.catch(() => {});

/** What the rest of the page says has to be there when it begins. */
async function withTexts(module) {
  [globalThis.restTexts] = await Promise.all([programTexts(lang, "rest"), module]);
  return module;
}

/** The script of the workers, its type, and their module. */
async function fetchWorkers() {
  const later = { priority: "low" };
  const text = async (path) => (await fetched(path, later)).text();
  const parts = [compile(workersWasm, later), text(workersJs), text("worker.js")];
  const [module, ...program] = await Promise.all(parts);
  return [URL.createObjectURL(new Blob(program, { type: "text/javascript" })), "module", module];
}

// What is not shown at first has style sheets of its own, which the browser fetches now.
const style = (what) => {
  for (const link of document.querySelectorAll(`link[data-with="${what}"]`)) link.disabled = false;
};

// The page calls it for its parts, see parts.js, and for that of its workers, which few files need; once
// more where that failed.
const modules = new Map();
globalThis.programModule = (name) => {
  if (!modules.has(name)) {
    style(name);
    const module = name === "rest" ? withTexts(compile(others[name])) : compile(others[name]);
    module.catch(() => modules.delete(name));
    modules.set(name, module);
    // What an installed app does, see app.js.
    if (name === "rare") globalThis.app = import(site("app.js")).catch(() => {});
    // Last, so that it is there without a network.
    if (name === "rare") module.then(() => programModule("workersRare")).catch(() => {});
  }
  return modules.get(name);
};

// The page calls it, see worker/program.rs; where it failed, the next call tries again.
let workers;
globalThis.workersProgram = () => {
  if (!workers) {
    workers = fetchWorkers();
    workers.catch(() => (workers = undefined));
  }
  return workers;
};

// What is painted first was shown, or nobody looks: the program keeps the browser from drawing it. All of it is
// known by now, so the next picture holds it, and the one after that says that it was shown.
const painted = new Promise((done) => {
  if (document.hidden) return done();
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
  // In case that nothing is ever drawn.
  setTimeout(done, 2000);
});

painted.then(() => style("shown"));

// Whether workers may be modules: who does not know them never looks at the type. The address is none, so that none
// is started.
function knowsModuleWorkers() {
  let knows = false;
  const options = {
    get type() {
      knows = true;
      return "module";
    },
  };
  try {
    new Worker("blob://:", options);
  } catch (error) {
    // As it should.
  }
  return knows;
}

function tell(error) {
  document.getElementById("starting").hidden = true;
  document.getElementById("not-started").hidden = false;
  if (isLost) {
    document.getElementById("too-old").hidden = true;
    document.getElementById("not-fetched").hidden = false;
    // The last of what is seen first.
    firstTexts.then((all) => {
      document.getElementById("not-fetched-text").textContent = all.split("\x1e").pop();
    }, () => {});
    const again = () => location.reload();
    document.getElementById("fetch-again").addEventListener("click", again);
    addEventListener("online", again);
  }
  document.getElementById("not-started-why").textContent = String(error);
  throw error;
}

async function start() {
  if (!knowsModuleWorkers()) throw new Error("no module workers");
  // Firefox 140 at times compiles for ever where its page was left and opened again. Whatever starts later takes the
  // place of what this says.
  const late = setTimeout(() => {
    isLost = true;
    tell(new Error("60 s"));
  }, 60000);
  const [{ default: init }, module] = await Promise.all([import(site(js)).catch(lose), compile(wasm), painted]);
  globalThis.firstTexts = await firstTexts;
  // A page that was not split has no rest.
  if (!others.rest) await withTexts();
  await init({ module_or_path: module });
  clearTimeout(late);
  // What was just built is drawn first; the page asks for its parts likewise.
  setTimeout(workersProgram);
}

start().catch(tell);
