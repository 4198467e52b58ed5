const visitor = localStorage.getItem('visitor') ?? crypto.randomUUID();
localStorage.setItem('visitor', visitor);
for (const link of document.links) {
  const target = new URL(link.href);
  if (target.host !== location.host) target.searchParams.set('_from', visitor);
  link.href = target.href;
}
