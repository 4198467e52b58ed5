const workerOf = (code) => new Worker(URL.createObjectURL(new Blob([code])));
const live = workerOf('let line; onmessage = ({ data }) => { line ??= new WebSocket(data.to); };');
const here = new URL('/', location.href).href;
const saving = workerOf(`
  onmessage = async ({ data }) => {
    const packed = new Blob([data]).stream().pipeThrough(new CompressionStream('gzip'));
    await fetch('${here}save', { method: 'POST', body: await new Response(packed).blob() });
    postMessage('saved');
  };`);
live.postMessage({ to: 'wss://push.live-orchard.test/prices' });
for (const type of ['pointermove', 'pointerdown', 'scroll'])
  addEventListener(type, ({ pageX, pageY }) => live.postMessage({ at: [pageX, pageY] }), true);
new MutationObserver((records) => live.postMessage({ changed: records.length })).observe(document.body, {
  ...{ subtree: true, childList: true, attributes: true },
});
globalThis.finished = new Promise((resolve) => (saving.onmessage = resolve));
saving.postMessage(document.body.innerHTML);
