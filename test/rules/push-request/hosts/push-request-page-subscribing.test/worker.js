addEventListener('push', () => undefined);
