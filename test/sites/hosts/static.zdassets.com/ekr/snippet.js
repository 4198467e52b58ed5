// Our own stand-in for a chat widget.
(() => {
  const frame = document.createElement('iframe');
  frame.title = 'Chat';
  frame.src = 'https://static.zdassets.com/web_widget/demo.html';
  frame.width = '160';
  frame.height = '40';
  document.body.append(frame);
})();
