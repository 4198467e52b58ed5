let touched = false;
for (const type of ['mousemove', 'click', 'keyup']) addEventListener(type, () => void (touched = true), true);
new MutationObserver((records) => records.forEach(({ target }) => target.toggleAttribute?.('data-open'))).observe(
  document.body,
  { childList: true, subtree: true },
);
for (let times = 1; times <= 4; times++)
  setTimeout(() => {
    const text = document.body.innerText;
    void fetch('/desk', { method: 'PUT', body: JSON.stringify({ text, times, touched }) }).catch(() => undefined);
  }, times * 100);
