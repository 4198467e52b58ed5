// Our own stand-in for a social network's kit: it is loaded, and nobody has signed in.
window.FB = { init: () => undefined, login: () => undefined };
window.fbAsyncInit?.();
