fetch('https://shelf.tag-pantry.test/rules')
  .catch(() => null)
  .then(() => {
    for (const address of ['https://jar.tag-pepper.test/p.js', 'https://tin.tag-salt.test/s.js']) {
      const script = document.createElement('script');
      script.async = true;
      script.src = address;
      document.head.append(script);
    }
  });
