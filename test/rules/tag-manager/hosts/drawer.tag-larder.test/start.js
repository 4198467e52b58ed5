globalThis.finished = fetch('https://drawer.tag-larder.test/container.json')
  .then((answer) => answer.json())
  .then(({ told }) => {
    for (const address of told) new Image().src = `${address}?page=${encodeURIComponent(location.href)}`;
  });
