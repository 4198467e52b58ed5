// The made-up shop's own script. Every identifier is made up.
(() => {
  localStorage.setItem('lumen:basket', '[]');
  localStorage.setItem('lumen:visitor', 'c0f5d27b-8e41-4a96-b3d0-5a7e1f92c864');
  sessionStorage.setItem('lumen:seen', 'lamps');
  document.cookie = 'lumen_visitor=c0f5d27b-8e41-4a96-b3d0-5a7e1f92c864; path=/; secure; max-age=31536000';

  // Asks for what a person would be asked to allow; nobody is there to answer.
  navigator.geolocation.getCurrentPosition(
    () => undefined,
    () => undefined,
  );
  if (window.Notification) void Notification.requestPermission();
  addEventListener('devicemotion', () => undefined);
  if (navigator.userAgentData) void navigator.userAgentData.getHighEntropyValues(['model', 'platformVersion']);

  addEventListener('load', () => {
    const field = document.querySelector('#order [name=email]');
    for (let step = 1; step <= 3; step++) {
      setTimeout(() => {
        field.value = 'made-up.person@example.org'.slice(0, 8 + step * 6);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        for (const type of ['mousemove', 'mousedown'])
          document.dispatchEvent(new MouseEvent(type, { clientX: step, bubbles: true }));
      }, 250 * step);
    }
  });
})();
