const isRefused = navigator.globalPrivacyControl === true || navigator.doNotTrack === '1';
fetch(`https://ask.signal-wish.test/init?gpc=${isRefused ? 1 : 0}`, { mode: 'no-cors' });
