(function (d, n) {
  function set(k, v) {
    var e = new Date();
    e.setTime(e.getTime() + 730 * 864e5);
    d.cookie = k + '=' + v + '; expires=' + e.toUTCString() + '; path=/; domain=' + location.hostname;
  }
  if (d.cookie.indexOf(n + '=') < 0)
    set(n, 'w1.' + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2));
})(document, '_who');
