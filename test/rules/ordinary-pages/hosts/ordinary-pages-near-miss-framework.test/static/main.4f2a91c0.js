(() => {
  const root = document.querySelector('#root');
  const heard =
    'click dblclick mousedown mouseup mousemove keydown keyup input change focusin focusout scroll touchstart'.split(
      ' ',
    );
  for (const type of heard) {
    root.addEventListener(type, () => undefined, true);
    document.addEventListener(type, () => undefined);
  }
  new MutationObserver((records) =>
    records.forEach(({ target }) => target.nodeType === 1 && (target.dataset.seen = '1')),
  ).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-controller'],
  });
  const store = JSON.stringify({
    list: Array.from({ length: 40 }, (_, index) => ({ id: index, title: `Article ${index}` })),
  });
  localStorage.setItem('persist:root', store);
  const draw = (text) => root.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
  const ask = async (path, body) => {
    const answer = await fetch(
      path,
      body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    draw(`${path} ${answer.status}`);
  };
  globalThis.finished = ask('/api/session')
    .then(() => ask('/api/articles?page=1&sort=new'))
    .then(() => ask('/api/graphql', { query: '{ me { name } }', variables: {} }))
    .then(() => ask('/api/graphql', { query: '{ articles { title } }', variables: { first: 10 } }))
    .then(() => history.pushState({ page: 2 }, '', '/articles/2'));
})();
