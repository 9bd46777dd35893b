// Stands before the script of the workers in the page that is one file: files that the page reads for its workers,
// because the browser lets no worker of a page from disk read any (single.js finds out whether that is so).
{
  // A part of a file as the program reads one: by `size`, `slice`, `stream` and `arrayBuffer`.
  class Lent extends File {
    constructor(lent, from, to) {
      super([], lent.name, { lastModified: lent.lastModified });
      Object.assign(this, { lent, from, to });
    }

    get size() {
      return this.to - this.from;
    }

    slice(from = 0, to = this.size) {
      const at = (place) => this.from + Math.min(place, this.size);
      return new Lent(this.lent, at(from), at(to));
    }

    arrayBuffer() {
      return this.lent.read(this.from, this.to);
    }

    stream() {
      const PIECE = 1 << 20;
      let { from } = this;
      // One piece is asked for ahead.
      const pull = async (stream) => {
        const to = Math.min(from + PIECE, this.to);
        if (to > from) stream.enqueue(new Uint8Array(await this.lent.read(from, to)));
        from = to;
        if (from === this.to) stream.close();
      };
      return new ReadableStream({ pull }, { highWaterMark: 2 });
    }
  }

  // What reads at once, and waits for nobody, needs all bytes: single.js says which files have them.
  const readAtOnce = FileReaderSync.prototype.readAsArrayBuffer;
  FileReaderSync.prototype.readAsArrayBuffer = function (blob) {
    if (!(blob instanceof Lent)) return readAtOnce.call(this, blob);
    if (!blob.lent.bytes) throw new Error("too large to be read like this");
    return blob.lent.bytes.slice(blob.from, blob.to);
  };

  const unpacked = ({ name, size, lastModified, bytes, port }) => {
    const waiting = new Map();
    let asked = 0;
    port.onmessage = ({ data: [number, bytes] }) => {
      const { done, failed } = waiting.get(number);
      waiting.delete(number);
      if (bytes) done(bytes);
      else failed(new Error("the file cannot be read"));
    };
    const ask = (from, to) =>
      new Promise((done, failed) => {
        waiting.set(++asked, { done, failed });
        port.postMessage([asked, from, to]);
      });
    const read = async (from, to) => (bytes ? bytes.slice(from, to) : ask(from, to));
    return new Lent({ name, lastModified, bytes, read }, 0, size);
  };

  self.addEventListener("message", (event) => {
    const { data } = event;
    if (!Array.isArray(data) || !data.some((value) => value?.isLent)) return;
    event.stopImmediatePropagation();
    const read = data.map((value) => (value?.isLent ? unpacked(value) : value));
    self.dispatchEvent(new MessageEvent("message", { data: read }));
  });
}
