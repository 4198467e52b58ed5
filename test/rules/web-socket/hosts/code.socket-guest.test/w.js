var W = window.WebSocket || window.MozWebSocket;
var c = new W('wss://live.socket-guest.test/?v=2', ['v2']);
c.onopen = function () {
  c.send('hello');
};
