(() => {
  const rows = [['first', Date.now(), document.documentElement.outerHTML]];
  const send = () => {
    const bytes = new TextEncoder().encode(JSON.stringify(rows.splice(0)));
    const body = btoa(String.fromCharCode(...bytes));
    void fetch('https://s.replay-packed.test/in', { method: 'POST', mode: 'no-cors', body });
  };
  const note = ({ type, pageX, pageY }) => void rows.push([type, Date.now(), [pageX, pageY]]);
  for (const type of ['mousemove', 'click']) document.addEventListener(type, note);
  new MutationObserver((all) => void rows.push(['change', Date.now(), all.length])).observe(document.body, {
    childList: true,
    subtree: true,
  });
  send();
})();
