navigator.sendBeacon('https://one.tag-saffron.test/h', JSON.stringify({ where: location.href }));
