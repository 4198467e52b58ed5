(function (w) {
  w.ondevicemotion = function () {};
  try {
    var s = new Gyroscope({ frequency: 30 });
    s.onerror = function () {};
    s.start();
  } catch (e) {}
})(window);
