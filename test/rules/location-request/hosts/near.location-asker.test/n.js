setTimeout(function () {
  var w = navigator.geolocation.watchPosition(
    function () {},
    function () {},
    { enableHighAccuracy: true },
  );
  navigator.geolocation.clearWatch(w);
}, 50);
