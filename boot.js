// Starts the page: the WebAssembly is fetched and compiled once; workers get the compiled module.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;

async function compile(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  try {
    return await WebAssembly.compileStreaming(response.clone());
  } catch (error) {
    // Some hosts do not know the type application/wasm. Anything else fails again here.
    if (!(error instanceof TypeError)) throw error;
    return WebAssembly.compile(await response.arrayBuffer());
  }
}

try {
  const [{ default: init }, module] = await Promise.all([
    import(new URL(js, document.baseURI)),
    compile(new URL(wasm, document.baseURI)),
  ]);
  await init({ module_or_path: module });
} catch (error) {
  document.getElementById("starting").hidden = true;
  document.getElementById("not-started").hidden = false;
  document.getElementById("not-started-why").textContent = String(error);
  throw error;
}
