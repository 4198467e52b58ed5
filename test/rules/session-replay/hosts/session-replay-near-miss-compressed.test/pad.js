for (const type of ['pointermove', 'pointerdown', 'keyup']) addEventListener(type, () => undefined, true);
new MutationObserver(() => undefined).observe(document.body, { childList: true, subtree: true, attributes: true });
const compressed = (text) => {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  void writer.write(new TextEncoder().encode(text));
  void writer.close();
  return new Response(stream.readable).arrayBuffer();
};
const save = async () => fetch('/pad', { method: 'POST', body: await compressed(document.body.innerHTML) });
globalThis.finished = save().then(save);
