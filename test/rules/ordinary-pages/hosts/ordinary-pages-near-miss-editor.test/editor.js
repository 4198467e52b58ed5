const editor = document.querySelector('#editor');
let saving = 0;
const save = () => void fetch('/documents/1', { method: 'PUT', body: JSON.stringify({ html: editor.innerHTML }) });
new MutationObserver(() => {
  clearTimeout(saving);
  saving = setTimeout(save, 40);
}).observe(editor, { childList: true, subtree: true, characterData: true, attributes: true });
document.addEventListener('selectionchange', () => (document.body.dataset.selected = String(getSelection()).length));
document.addEventListener('click', () => document.body.classList.remove('menu'));
globalThis.finished = new Promise((resolve) => setTimeout(resolve, 300));
