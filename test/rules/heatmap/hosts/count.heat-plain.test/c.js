let isAwake = false;
document.addEventListener('mousemove', () => (isAwake = true));
document.addEventListener('click', () => (isAwake = true));
setTimeout(() => {
  const said = { isAwake, screen: [screen.width, screen.height], steps: [1, 2, 3] };
  navigator.sendBeacon('https://count.heat-plain.test/awake', JSON.stringify(said));
}, 300);
