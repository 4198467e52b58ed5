// Our own stand-in for an audience measurement script.
(() => {
  document.cookie = '_ga=GA1.2.1046527.1623400001; path=/; max-age=63072000';
  document.cookie = '_gid=GA1.2.9920417.1623400001; path=/; max-age=86400';
  const pixel = new Image(1, 1);
  pixel.src = 'https://www.google-analytics.com/collect.gif?v=1&tid=UA-DEMO-1&cid=1046527.1623400001&t=pageview';
})();
