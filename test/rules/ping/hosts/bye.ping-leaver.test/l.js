!(function (n) {
  var s = function () {
    n.sendBeacon &&
      n.sendBeacon('https://bye.ping-leaver.test/l?t=' + performance.now(), new Blob(['{}'], { type: 'text/plain' }));
  };
  addEventListener('pagehide', s);
  addEventListener('load', function () {
    setTimeout(s, 20);
  });
})(navigator);
