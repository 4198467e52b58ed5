// Keeps its bubble in the page, closes when one presses elsewhere, and asks for new messages.
(() => {
  const bubble = document.createElement('div');
  bubble.textContent = 'Write to us';
  document.body.append(bubble);
  new MutationObserver(() => bubble.isConnected || document.body.append(bubble)).observe(document.body, {
    childList: true,
  });
  document.addEventListener('click', ({ target }) => bubble.classList.toggle('open', bubble.contains(target)));
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && bubble.classList.remove('open'));
  const ask = () => fetch('https://talk.chat-corner.test/messages.json').then((answer) => answer.json());
  globalThis.finished = ask().then(ask).then(ask).then(ask);
})();
