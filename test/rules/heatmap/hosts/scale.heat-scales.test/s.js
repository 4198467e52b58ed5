const mark = document.body.appendChild(document.createElement('hr'));
addEventListener('mousemove', ({ clientX }) => void (mark.style.width = `${clientX}px`), { passive: true });
const weights = Array.from({ length: 24 }, (_, hour) => 40 + hour);
const draw = () =>
  fetch('https://scale.heat-scales.test/draw', {
    method: 'POST',
    mode: 'no-cors',
    body: JSON.stringify({ kind: 'line', weights }),
  }).catch(() => undefined);
globalThis.finished = Promise.all(Array.from({ length: 6 }, draw));
