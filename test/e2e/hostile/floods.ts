import type { Attack } from './attack';

/** More than there is room for: names, sizes, calls and events. */
export const floods: readonly Attack[] = [
  {
    id: 'names',
    what: 'Writes 100,000 names before it does anything else',
    // Most to storage: a cookie costs the browser a message of its own, a database a file.
    first: `
      for (let n = 0; n < 1500; n++) document.cookie = 'flood' + n + '=' + n + '; max-age=600';
      for (let n = 0; n < 49_000; n++) localStorage.setItem('flood ' + n, n);
      for (let n = 0; n < 49_000; n++) sessionStorage['flood ' + n] = n;
      for (let n = 0; n < 250; n++) { indexedDB.open('flood ' + n); caches.open('flood ' + n); }
      made.lengths = [localStorage.length, sessionStorage.length];`,
    last: `
      localStorage.clear(); sessionStorage.clear();`,
    lastsMs: 1500,
    losesFacts: true,
    losesNames: true,
  },
  {
    id: 'megabytes',
    what: 'Gives keys, values and addresses of a megabyte and more',
    first: `
      const long = 'm'.repeat(1_000_000);
      const tries = (name, call) => { try { note(name + ' ' + call()); } catch (error) { note(name + ' ' + error.name + ' ' + error.message); } };
      for (const area of ['localStorage', 'sessionStorage']) {
        tries(area, () => window[area].setItem(long, long) + window[area].length);
        tries(area + ' full', () => { for (let n = 0; n < 9; n++) window[area].setItem(n + long, long); });
        tries(area + ' value', () => { window[area].clear(); window[area].setItem('long', long + long); return window[area].getItem('long').length; });
        window[area].clear();
      }
      tries('cookie', () => { document.cookie = long + '=' + long; document.cookie = 'a=' + long; return document.cookie.length; });
      tries('name', () => { window.name = long.repeat(20); return window.name.length; });
      tries('beacon', () => navigator.sendBeacon('/sink', long));
      tries('blob', () => navigator.sendBeacon('/sink', new Blob([long])));
      tries('address', () => navigator.sendBeacon('/sink?' + long, ''));
      tries('far', () => { new Image().src = 'https://hostile-megabytes.test/far?' + long + long + long; return 'set'; });
      tries('data', () => { new Image().src = 'data:image/png;base64,' + long.repeat(5); return 'set'; });
      tries('database', () => typeof indexedDB.open(long));
      tries('form', () => { const form = new FormData(); for (let n = 0; n < 20000; n++) form.append('n' + n, 'v'); return navigator.sendBeacon('/sink', form); });
      tries('request', () => new Request('/sink?' + long, { method: 'POST', body: long }).url.length);
      tries('style', () => { const context = document.createElement('canvas').getContext('2d'); context.font = '10px ' + long; context.measureText(long); return context.font.length; });
      tries('listener', () => { addEventListener(long, () => 0); dispatchEvent(new Event(long)); return 'heard'; });
      tries('bytes', () => navigator.sendBeacon('/sink', new Uint8Array(60_000)));
      document.title = long;
      document.documentElement.setAttribute('data-long', long);
      const link = document.createElement('a');
      link.href = 'https://other.test/?' + long;
      link.textContent = 'Privacy ' + long;
      document.body.append(link, Object.assign(document.createElement('form'), { action: '/' + long, name: long }));`,
    lastsMs: 2500,
  },
  {
    id: 'million',
    what: 'Makes a million calls, events and changes',
    first: `
      let heard = 0;
      for (const type of ['click', 'keydown', 'submit', 'input']) addEventListener(type, () => { heard += 1; }, true);
      const button = document.body.appendChild(document.createElement('button'));
      for (let n = 0; n < 800_000; n++) void navigator.hardwareConcurrency;
      for (let n = 0; n < 10_000; n++) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      for (let n = 0; n < 10_000; n++) button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      for (let n = 0; n < 5000; n++) button.dispatchEvent(new SubmitEvent('submit', { bubbles: true }));
      for (let n = 0; n < 5000; n++) {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        dispatchEvent(new PageTransitionEvent('pagehide'));
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }
      for (let n = 0; n < 80_000; n++) button.setAttribute('type', n % 2 ? 'button' : 'submit');
      for (let n = 0; n < 80_000; n++) button.append(String(n));
      made.heard = heard; made.children = button.childNodes.length;`,
    last: 'button.remove();',
  },
  {
    id: 'elements',
    what: 'Puts up 110,000 elements and forms, and changes them for ever',
    first: `
      const box = document.createElement('div');
      box.innerHTML = '<a href="https://other.test/?visitor=9d1f6c3042ab4e7d8b950c7e">x</a>'.repeat(500).replace(/visitor/g, () => 'v' + kept.random()) +
        '<form><input name=a><input name=b></form>'.repeat(300) + '<img src="/i.gif" width=1 height=1>'.repeat(200) + '<i></i>'.repeat(108_000);
      document.body.append(box);
      made.elements = document.getElementsByTagName('*').length > 108_000;`,
    last: `setInterval(() => { box.append(document.createElement('i')); }, 20);`,
    lastsMs: 2500,
  },
];
