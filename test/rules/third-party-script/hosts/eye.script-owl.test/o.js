document.cookie = `owl=${crypto.randomUUID()}; max-age=31536000; path=/`;
