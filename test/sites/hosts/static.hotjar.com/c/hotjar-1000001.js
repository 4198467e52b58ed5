// Our own stand-in for a recorder that lists know.
localStorage.setItem('_hjid', '8f0c3b6e-2d95-4a17-b8e4-61c7d09f5a32');
