// Starts the page: the WebAssembly is fetched and compiled once; workers get the compiled module.
//
// Workers start from a Blob that holds their whole script: so the page's security policy binds them
// on every host (a worker with an address of its own takes its policy from the headers of its
// script instead), and once the page runs, nothing has to be fetched for them any more.
const script = document.querySelector("script[data-wasm]");
const site = (path) => new URL(path, document.baseURI);

async function fetched(path) {
  const response = await fetch(site(path));
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
}

async function compile(path) {
  const response = await fetched(path);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch (error) {
    // Some hosts do not know the type application/wasm. Anything else fails again here.
    if (!(error instanceof TypeError)) throw error;
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

const text = async (path) => (await fetched(path)).text();

try {
  const { js, wasm } = script.dataset;
  const [{ default: init }, module, ...program] = await Promise.all([
    import(site(js)),
    compile(wasm),
    text(js),
    text("worker.js"),
  ]);
  script.dataset.worker = URL.createObjectURL(new Blob(program, { type: "text/javascript" }));
  await init({ module_or_path: module });
} catch (error) {
  document.getElementById("starting").hidden = true;
  document.getElementById("not-started").hidden = false;
  document.getElementById("not-started-why").textContent = String(error);
  throw error;
}
