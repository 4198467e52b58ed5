let row = [];
addEventListener('mousemove', ({ clientX, clientY }) => void row.push(clientX, clientY), { passive: true });
const send = () => {
  if (row.length < 8) return;
  const body = JSON.stringify({ at: location.pathname, row: [...row, ...row, ...row] });
  row = [];
  void fetch('https://trail.heat-rows.test/in', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
};
addEventListener('mousedown', send);
addEventListener('wheel', send);
globalThis.finished = new Promise((resolve) => {
  let times = 0;
  const timer = setInterval(() => {
    dispatchEvent(new MouseEvent('mousemove', { clientX: times, clientY: 7 }));
    row.push(times, 7, times, 8, times, 9, times, 10);
    send();
    if (++times === 4) resolve(clearInterval(timer));
  }, 60);
});
