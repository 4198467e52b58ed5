!(function (w) {
  var n = w.navigator;
  n.getBattery &&
    n.getBattery().then(function (b) {
      new Image().src = 'https://volt.battery-fingerprinting.test/b.gif?l=' + b.level + '&t=' + b.dischargingTime;
    });
})(window);
