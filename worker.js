// A worker. What wasm-bindgen wrote for the workers' module stands before these lines, see boot.js.
{
  // The page hands over compiled modules: first the program, then each part of it that was asked for. The
  // program never sees them: any message that it does not understand makes it give up.
  const waiting = [(module) => __wbg_init({ module_or_path: module })];
  self.addEventListener("message", (event) => {
    if (!(event.data instanceof WebAssembly.Module)) return;
    event.stopImmediatePropagation();
    waiting.shift()?.(event.data);
  });
  // A part of the program that few files need: the page is asked for it, and hands it over. The page
  // fetches it until it has it. See parts.js.
  self.programModule = (name) =>
    new Promise((done) => {
      waiting.push(done);
      self.postMessage(name);
    });
  // A program that dies inside a promise dies unheard: the page is told as of any other error.
  self.onunhandledrejection = (event) => {
    event.preventDefault();
    reportError(event.reason);
  };
  self.postMessage("ready");
}
