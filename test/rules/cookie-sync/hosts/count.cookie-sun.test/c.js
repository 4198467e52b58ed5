(function () {
  var id = crypto.randomUUID();
  document.cookie = 'sun=' + id + '; max-age=31536000; path=/';
  localStorage.setItem('sun', id);
  navigator.sendBeacon('https://count.cookie-sun.test/hit?cid=' + id, JSON.stringify({ cid: id }));
})();
