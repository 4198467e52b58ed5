// Keeps the demonstration readable without a network. It answers nothing itself.
self.addEventListener('install', () => self.skipWaiting());
