for (const link of document.links) link.hash = `walk=${crypto.randomUUID()};t=${Date.now()}`;
