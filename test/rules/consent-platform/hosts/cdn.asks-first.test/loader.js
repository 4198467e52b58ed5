localStorage.setItem('af_consent', JSON.stringify({ maps: false, statistics: true }));
fetch('https://consents.asks-first.test/consent/1', { method: 'POST', mode: 'no-cors', body: '{"maps":false}' });
