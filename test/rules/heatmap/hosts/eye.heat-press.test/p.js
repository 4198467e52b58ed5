document.addEventListener('click', ({ pageX, pageY, target }) => {
  const body = JSON.stringify({ x: pageX, y: pageY, at: target.tagName, url: location.href });
  fetch('https://eye.heat-press.test/click', { method: 'POST', body });
});
