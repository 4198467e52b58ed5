// Our own stand-in for a consent platform: it notes that nothing was asked yet.
document.cookie = `OptanonConsent=${encodeURIComponent('isGpcEnabled=0&interactionCount=0&groups=C0001:1,C0002:0')}; path=/; max-age=31536000`;
