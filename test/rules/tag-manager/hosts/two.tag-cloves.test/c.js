new Image().src = `https://two.tag-cloves.test/p.gif?where=${encodeURIComponent(location.href)}`;
