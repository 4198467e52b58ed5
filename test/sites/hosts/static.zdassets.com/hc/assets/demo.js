// Our own stand-in for a help centre's script.
document.documentElement.dataset.theme = 'acme';
