// Counts that a field was used, never what was written.
document.addEventListener('change', ({ target }) => {
  navigator.sendBeacon(
    'https://count.key-plain.test/used',
    JSON.stringify({ field: target.name, length: target.value.length }),
  );
});
