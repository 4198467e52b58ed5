document.addEventListener('click', function (e) {
  var u = 'https://spots.heat-clicks.test/c.gif?x=' + e.pageX + '&y=' + e.pageY + '&w=' + innerWidth;
  (window.__spots = window.__spots || []).push((new Image().src = u));
});
