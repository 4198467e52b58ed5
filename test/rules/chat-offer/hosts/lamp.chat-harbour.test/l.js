const button = document.createElement('button');
button.textContent = 'Chat with us';
button.style.cssText = 'position: fixed; right: 16px; bottom: 16px';
document.body.append(button);
new WebSocket('wss://line.chat-harbour.test/guest?team=7');
