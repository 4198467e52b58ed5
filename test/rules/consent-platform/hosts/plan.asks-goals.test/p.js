localStorage.setItem('plan', 'swim');
const body = JSON.stringify({ zwecke: { swim: 2, run: 1 } });
void fetch('https://plan.asks-goals.test/save', { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
