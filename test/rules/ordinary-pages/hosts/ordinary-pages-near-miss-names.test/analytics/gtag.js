window.dataLayer = [];
function gtag() {
  window.dataLayer.push(arguments);
}
gtag('event', 'read');
