const kept = JSON.stringify({ device: crypto.randomUUID(), since: Date.now() });
localStorage.setItem('cloud', localStorage.getItem('cloud') ?? kept);
const { device } = JSON.parse(localStorage.getItem('cloud'));
fetch(`https://desk.cookie-rain.test/v1/match/${device}`, { mode: 'no-cors' });
