// Four streams with buffers of their own, over quarters of the file.
const PIECE = 1 << 20;

async function quarter(blob) {
  const reader = blob.stream().getReader({ mode: "byob" });
  let buffer = new ArrayBuffer(PIECE);
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer));
    if (done) return bytes;
    bytes += value.length;
    buffer = value.buffer;
  }
}

onmessage = async ({ data: { file } }) => {
  const cut = (index) => Math.floor((file.size * index) / 4);
  const sizes = await Promise.all([0, 1, 2, 3].map((index) => quarter(file.slice(cut(index), cut(index + 1)))));
  postMessage({ bytes: sizes.reduce((a, b) => a + b, 0) });
};
