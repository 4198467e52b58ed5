const knob = document.createElement('button');
knob.textContent = '? Help';
knob.setAttribute('aria-label', 'Open the chat');
const pane = document.createElement('iframe');
pane.hidden = true;
pane.src = 'https://hatch.chat-cellar.test/panes/live-chat.html';
knob.onclick = () => {
  pane.hidden = !pane.hidden;
};
document.body.append(knob, pane);
