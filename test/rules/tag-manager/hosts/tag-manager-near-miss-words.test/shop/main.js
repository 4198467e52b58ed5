const words = await (await fetch('/shop/en.json')).json();
document.querySelector('h1').textContent = words.title;
for (const src of ['https://one.tag-saffron.test/s.js', 'https://two.tag-cloves.test/c.js'])
  document.head.append(Object.assign(document.createElement('script'), { src }));
