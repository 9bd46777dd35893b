// Starts the page that is one file. The WebAssembly stands in it, packed, and this script is also
// that of the workers: `cargo xtask dist --single-file` puts it between what wasm-bindgen wrote and
// worker.js, as no module: from a disk, browsers start no worker that is one.
async function startPage() {
  const script = document.getElementById("program");
  try {
    const packed = document.getElementById("module").textContent;
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    const headers = { "Content-Type": "application/wasm" };
    const module = await WebAssembly.compileStreaming(new Response(content, { headers }));
    const program = new Blob([script.textContent], { type: "text/javascript" });
    script.dataset.worker = URL.createObjectURL(program);
    script.dataset.workerType = "classic";
    await __wbg_init({ module_or_path: module });
  } catch (error) {
    document.getElementById("starting").hidden = true;
    document.getElementById("not-started").hidden = false;
    document.getElementById("not-started-why").textContent = String(error);
    throw error;
  }
}
