const N = 'platform hardwareConcurrency deviceMemory vendor productSub maxTouchPoints languages webdriver'.split(' ');
const S = ['width', 'height', 'availWidth', 'availHeight', 'colorDepth', 'pixelDepth'];
(async () => {
  const o = Object.fromEntries([...N.map((k) => [k, navigator[k]]), ...S.map((k) => [k, Reflect.get(screen, k)])]);
  o.p = [...navigator.plugins].map((p) => p.name);
  o.z = Intl.DateTimeFormat().resolvedOptions().timeZone;
  o.m = (await navigator.mediaDevices.enumerateDevices()).length;
  const d = new TextEncoder().encode(JSON.stringify(o));
  const h = new Uint8Array(await crypto.subtle.digest('SHA-1', d));
  await fetch('https://id.machine-card.test/c', { method: 'POST', body: h });
})();
