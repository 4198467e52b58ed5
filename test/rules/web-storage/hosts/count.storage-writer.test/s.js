(function (s, k) {
  s[k] || s.setItem(k, Math.random().toString(36).substr(2) + Math.random().toString(36).substr(2));
})(window.localStorage, '__cw');
