const bring = (src) => document.head.append(Object.assign(document.createElement('script'), { src }));
bring('https://maps.tag-marjoram.test/m.js');
bring('https://play.tag-basil.test/p.js');
bring('https://one.tag-saffron.test/s.js');
