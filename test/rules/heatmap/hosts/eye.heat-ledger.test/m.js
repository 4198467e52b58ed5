const began = Date.now();
let rows = [];
addEventListener('mousemove', ({ clientX, clientY }) => rows.push(`${clientX},${clientY},${Date.now() - began}`));
setInterval(() => {
  if (rows.length < 4) return;
  navigator.sendBeacon('https://eye.heat-ledger.test/b?v=2', `x,y,t;${rows.join(';')}`);
  rows = [];
}, 200);
