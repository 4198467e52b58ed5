(() => {
  const code =
    'onmessage=(e)=>fetch("https://in.replay-worker.test/t",{method:"POST",mode:"no-cors",body:btoa(e.data)})';
  const packer = new Worker(URL.createObjectURL(new Blob([code])));
  const note = (e) => packer.postMessage(JSON.stringify([e.type, e.pageX, e.pageY]));
  for (const type of ['mousemove', 'mousedown', 'scroll']) window.addEventListener(type, note, true);
  new MutationObserver((all) => packer.postMessage(JSON.stringify(all.map(({ type }) => type)))).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  setTimeout(() => (document.querySelector('#text').textContent = 'Words.'), 50);
})();
