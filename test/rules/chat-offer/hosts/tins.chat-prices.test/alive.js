const alive = () => fetch(`https://tins.chat-prices.test/alive?page=${encodeURIComponent(location.href)}`);
globalThis.finished = alive().then(alive).then(alive).then(alive);
