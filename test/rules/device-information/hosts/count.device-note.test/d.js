(function (s) {
  var q = ['sr=' + s.width + 'x' + s.height, 'sd=' + s.colorDepth + '-bit', 'z=' + new Date().getTimezoneOffset()];
  new Image().src = 'https://count.device-note.test/n.gif?' + q.join('&');
})(screen);
