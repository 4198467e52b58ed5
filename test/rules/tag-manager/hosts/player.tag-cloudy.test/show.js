globalThis.finished = fetch('https://player.tag-cloudy.test/settings.json')
  .then((answer) => answer.json())
  .then(({ watched }) => {
    for (const address of watched) new Image().src = `${address}?page=${encodeURIComponent(location.href)}`;
  });
