(function () {
  var spots = [],
    sent = 0;
  function note(e) {
    spots.push({ k: e.type.charAt(0), x: Math.round(e.pageX), y: Math.round(e.pageY) });
  }
  if (document.addEventListener) {
    document.addEventListener('mousemove', note, false);
    document.addEventListener('click', note, true);
  }
  var timer = setInterval(function () {
    var request = new XMLHttpRequest();
    request.open('POST', 'https://warm.heat-spots.test/spots');
    request.send(JSON.stringify(spots.splice(0)));
    if (++sent > 4) clearInterval(timer);
  }, 120);
})();
