// Our own stand-in for a tag manager: it puts one more tag into the page.
(() => {
  const tag = document.createElement('script');
  tag.src = 'https://stats.g.doubleclick.net/dc.js';
  document.head.append(tag);
})();
