const dots = [];
for (const type of ['pointermove', 'pointerdown', 'keyup'])
  addEventListener(type, ({ pageX = 0, pageY = 0 }) => void dots.push(`<circle cx="${pageX}" cy="${pageY}" r="2" />`));
new MutationObserver(() => undefined).observe(document.body, {
  ...{ subtree: true, childList: true, attributes: true, characterData: true },
});
const save = async () => {
  while (dots.length < 20) await new Promise((resolve) => setTimeout(resolve, 50));
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg"><g>${dots.join('')}</g></svg>`;
  const picture = `data:image/svg+xml;base64,${btoa(drawn)}`;
  await fetch('/pictures', { method: 'POST', body: JSON.stringify({ picture, name: 'Orchard' }) });
};
globalThis.finished = Promise.race([save(), new Promise((resolve) => setTimeout(resolve, 2000))]);
