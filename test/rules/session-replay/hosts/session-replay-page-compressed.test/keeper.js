const rows = [{ what: 'all', of: document.documentElement.outerHTML }];
const note = ({ type, pageX, pageY }) => void rows.push({ what: type, of: [pageX, pageY] });
for (const type of ['pointermove', 'pointerdown', 'scroll']) addEventListener(type, note, true);
new MutationObserver((records) => void rows.push({ what: 'changed', of: records.length })).observe(document.body, {
  ...{ subtree: true, childList: true, attributes: true, characterData: true },
});
const packed = (value) => new Blob([value]).stream().pipeThrough(new CompressionStream('gzip'));
setTimeout(async () => {
  const body = await new Response(packed(JSON.stringify(rows.splice(0)))).blob();
  await fetch('/tape', { method: 'POST', body });
}, 100);
