navigator.sendBeacon('https://nut.tag-walnut.test/seen', JSON.stringify({ page: location.href }));
