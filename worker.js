// A worker. What wasm-bindgen wrote for the workers' module stands before these lines, see boot.js.
// Waits for the module, which the page has compiled already.
self.onmessage = async ({ data: module }) => {
  self.onmessage = null;
  await __wbg_init({ module_or_path: module });
};
// A part of the program that few files need: the page is asked for it, and hands it over likewise. The
// page fetches it until it has it. See parts.js.
self.programModule = (name) =>
  new Promise((done) => {
    const receive = ({ data }) => {
      if (!(data instanceof WebAssembly.Module)) return;
      self.removeEventListener("message", receive);
      done(data);
    };
    self.addEventListener("message", receive);
    self.postMessage(name);
  });
// A program that dies inside a promise dies unheard: the page is told as of any other error.
self.onunhandledrejection = (event) => {
  event.preventDefault();
  reportError(event.reason);
};
self.postMessage("ready");
