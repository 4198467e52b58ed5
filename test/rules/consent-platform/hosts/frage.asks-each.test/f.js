setTimeout(() => {
  const question = document.createElement('div');
  question.setAttribute('role', 'dialog');
  question.innerHTML =
    '<p>Wozu dürfen wir messen?</p><button>Alle akzeptieren</button> <button data-clicks>Alle ablehnen</button>';
  question.addEventListener('click', () => {
    document.cookie = 'frage_w2=nein.nein; max-age=7776000; path=/';
    const body = JSON.stringify({ seite: 12, zwecke: { messung: 0, werbung: 0 } });
    void fetch('https://frage.asks-each.test/beleg', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
  });
  document.body.append(question);
});
