// A made-up third party that no list knows. Its cookie is its own; it keeps a lasting connection.
(() => {
  new Image(1, 1).src = 'https://cdn.quiet-harbor.test/seen.gif?visitor=2b7d90c4e1a85f63';
  try {
    new WebSocket('wss://live.quiet-harbor.test/').addEventListener('error', () => undefined);
  } catch {
    // Blocked: then there is nothing to see.
  }
})();
