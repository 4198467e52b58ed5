!(function (d) {
  var i = d.createElement('img');
  i.setAttribute('src', 'https://px.beacon-path.test/e/7c1e0b64f2a9/' + encodeURIComponent(d.title) + '.gif');
  i.height = i.width = 1;
  i.style.cssText = 'position:absolute;left:-99px';
  d.body.appendChild(i);
})(document);
