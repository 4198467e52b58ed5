import('https://more.script-guest.test/b.js');
