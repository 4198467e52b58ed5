// The answer to this picture leads on to the other host, with the identifier in the address.
new Image().src = 'https://one.cookie-moon.test/match';
