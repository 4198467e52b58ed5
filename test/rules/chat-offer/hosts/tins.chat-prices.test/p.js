const price = () => fetch('https://tins.chat-prices.test/prices');
globalThis.finished = price().then(price).then(price).then(price);
