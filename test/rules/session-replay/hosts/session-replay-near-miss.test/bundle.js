// What a page of one bundle does: it watches its document, listens for its own buttons, and asks its own server.
const app = document.querySelector('#app');
const state = { items: [], count: 0 };
const draw = () =>
  (app.innerHTML = `<button data-add>${state.count}</button>${state.items.map((item) => `<p>${item}</p>`).join('')}`);
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) node.dataset?.lazy && node.setAttribute('src', node.dataset.lazy);
}).observe(document.documentElement, { childList: true, subtree: true });
for (const type of ['click', 'input', 'change', 'keydown', 'focusin'])
  document.addEventListener(type, ({ target }) => {
    if (!target.closest?.('[data-add]')) return;
    state.count += 1;
    draw();
  });
window.addEventListener('scroll', () => document.body.classList.toggle('scrolled', scrollY > 0), { passive: true });
window.addEventListener('resize', draw);
const load = async (page) => {
  const answer = await fetch(`/api/items?page=${page}`);
  state.items.push(...(await answer.json()));
  draw();
};
globalThis.finished = load(1)
  .then(() => load(2))
  .then(() => load(3))
  .then(() => fetch('/api/seen', { method: 'POST', body: JSON.stringify({ count: state.items.length }) }));
