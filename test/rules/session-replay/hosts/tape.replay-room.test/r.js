(function () {
  var tape = [];
  var at = function () {
    return Date.now();
  };
  function copy(node) {
    return {
      t: node.nodeType,
      n: node.nodeName,
      v: node.nodeValue,
      c: Array.prototype.map.call(node.childNodes, copy),
    };
  }
  function send() {
    if (!tape.length) return;
    fetch('https://tape.replay-room.test/take', { method: 'POST', body: JSON.stringify(tape.splice(0)) });
  }
  function start() {
    tape.push({ k: 'whole', d: copy(document.documentElement), at: at() });
    new MutationObserver(function (changes) {
      tape.push({ k: 'change', n: changes.length, at: at() });
    }).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    ['mousemove', 'click', 'scroll', 'input'].forEach(function (type) {
      document.addEventListener(
        type,
        function (e) {
          tape.push({ k: type, x: e.clientX, y: e.clientY, at: at() });
        },
        true,
      );
    });
    var times = 0,
      timer = setInterval(function () {
        send();
        if (++times > 5) clearInterval(timer);
      }, 150);
    var n = 0,
      changing = setInterval(function () {
        document.querySelector('#text').textContent = 'Words ' + n;
        if (++n > 6) clearInterval(changing);
      }, 100);
  }
  document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', start) : start();
})();
