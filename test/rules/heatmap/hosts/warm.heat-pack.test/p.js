const places = [];
document.addEventListener('mousemove', (event) => places.push([event.pageX, event.pageY, Date.now()]));
document.addEventListener('click', (event) => places.push(['c', event.pageX, event.pageY]));
setInterval(() => {
  if (places.length > 0) navigator.sendBeacon('https://in.heat-pack.test/p', JSON.stringify(places.splice(0)));
}, 900);
