for (const src of await (await fetch('/atlas/parts.json')).json())
  document.head.append(Object.assign(document.createElement('script'), { src }));
