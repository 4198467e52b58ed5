// The imitated page's own script. Every identifier is made up.
(() => {
  const year = 31536000;

  // Where a visit came from, kept for 730 days.
  document.cookie = `flight=${encodeURIComponent(JSON.stringify({ first: 'direct', landing: '/', id: 'b2f09c7e41d8a653' }))}; path=/; secure; max-age=${2 * year}`;
  if (window.cookieStore) void cookieStore.set({ name: 'demo_region', value: 'eu', expires: Date.now() + year * 1000 });

  // Preferences and content, through the interface and around it.
  localStorage.setItem('demo:theme', 'light');
  localStorage.setItem('demo:visitor', '9d1f6c30-42ab-4e7d-8b95-0c7e2fa1d643');
  localStorage.lastTopic = 'ticketing';
  sessionStorage.setItem('demo:step', '1');

  const opening = indexedDB.open('demo-articles', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('articles', { keyPath: 'id' });
  opening.onsuccess = () => {
    opening.result.transaction('articles', 'readwrite').objectStore('articles').put({ id: 1, title: 'How to begin' });
  };
  if (window.caches) void caches.open('demo-pages').then((cache) => cache.add('/assets/site.css'));
  if (navigator.serviceWorker) void navigator.serviceWorker.register('/sw.js');

  // What the device is, and what the person wishes.
  const about = {
    screen: `${screen.width}x${screen.height}x${screen.colorDepth}`,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: new Date().getTimezoneOffset(),
    wish: navigator.globalPrivacyControl ?? null,
  };
  navigator.sendBeacon('/visit', JSON.stringify(about));

  // Stands for a person who writes, points and presses: text that is made up, and never submitted.
  const field = document.querySelector('#newsletter input[type=email]');
  const act = (step) => {
    field.value = 'made-up.person@example.org'.slice(0, 8 + step * 6);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.dispatchEvent(new MouseEvent('mousemove', { clientX: 40 * step, clientY: 30, bubbles: true }));
    document.querySelector('h1').dataset.step = String(step);
  };
  addEventListener('load', () => {
    for (let step = 1; step <= 3; step++) setTimeout(() => act(step), 250 * step);
    setTimeout(() => document.querySelector('#counted').click(), 400);
    setTimeout(() => void fetch('/search?query=made-up+question'), 500);
  });
})();
