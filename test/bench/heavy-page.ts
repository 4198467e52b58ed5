import { pixel } from '../sites/answer';
import { html, libraryOf, picture, script, style, type BenchPage } from './bench-page';
import { seeded } from './statistics';

const hostCount = 60;
const page = 'www.heavy-bench.test';
const hosts = Array.from({ length: hostCount }, (_, n) => `tag.party-${String(n).padStart(2, '0')}-bench.test`);
const numbers = hosts.map((_, n) => n);
/** Every second host is told by a pixel, every third by a message, every sixth reads a canvas; 8 send styles, 2 show a frame. */
const hasPixel = (n: number): boolean => n % 2 === 0;
const hasMessage = (n: number): boolean => n % 3 === 1;
const hasCanvas = (n: number): boolean => n % 6 === 3;
const styleCount = 8;
const frameCount = 2;
const pictureCount = 30;
/** 200 writes: four by each of the first twenty, three by each other. */
const writesOf = (n: number): number => (n < 20 ? 4 : 3);
const pictureSide = 90;

/**
 * 150 third-party requests on 60 hosts (60 scripts, 30 pictures, 30 pixels, 20 messages, 8 styles, 2 frames), 60 cookies,
 * 200 storage writes, 10 canvas reads, about 2.5 MB.
 */
export function heavyPage(): BenchPage {
  const random = seeded(7);
  return {
    name: 'heavy',
    url: `https://${page}/`,
    visitMs: 2600,
    hosts: [page, ...hosts],
    answers: [
      [`https://${page}/`, html(document())],
      ...numbers.map((n) => [`https://${hosts[n]}/tag.js`, script(tag(n))] as const),
      ...numbers
        .slice(0, pictureCount)
        .map((n) => [`https://${hosts[n]}/picture.bmp`, picture(pictureSide, random)] as const),
      ...numbers.slice(0, styleCount).map((n) => [`https://${hosts[n]}/style.css`, style(rules(n))] as const),
      ...numbers
        .slice(0, frameCount)
        .map((n) => [`https://${hosts[n]}/frame`, html('<!doctype html><title>frame</title><p>A frame</p>')] as const),
      ...numbers.filter(hasPixel).map((n) => [`https://${hosts[n]}/pixel.gif`, seen(n)] as const),
    ],
    mustFind: { cookie: 60, local_storage: 60, web_beacon: 30, ping: 10, fingerprinting: 10, script: 30, iframe: 2 },
  };
}

/** A pixel that sets a cookie of its own host, as most do. */
const seen = (n: number) => ({
  headers: { 'content-type': 'image/gif', 'set-cookie': `seen=${n}; Path=/; Max-Age=31536000; Secure; SameSite=None` },
  body: pixel,
});

function document(): string {
  const link = (n: number): string => `<link rel="stylesheet" href="https://${hosts[n]}/style.css">`;
  const tagOf = (n: number): string => `<script async src="https://${hosts[n]}/tag.js"></script>`;
  const article = (n: number): string =>
    `<article class="c${n % styleCount}"><h2>Part ${n}</h2><p>${'A line of text that somebody reads. '.repeat(6)}</p><a href="/part/${n}">more</a>${n < pictureCount ? `<img alt="" width="90" height="90" src="https://${hosts[n]}/picture.bmp">` : ''}</article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Heavy</title>
${numbers.slice(0, styleCount).map(link).join('\n')}
${numbers.map(tagOf).join('\n')}</head><body>
${Array.from({ length: 300 }, (_, n) => article(n)).join('\n')}
${numbers
  .slice(0, frameCount)
  .map((n) => `<iframe width="300" height="100" src="https://${hosts[n]}/frame"></iframe>`)
  .join('')}
</body></html>`;
}

const rules = (n: number): string =>
  Array.from({ length: 120 }, (_, i) => `.c${n} .r${i} { margin: ${i}px; color: rgb(${i} ${n} 0) }`).join('\n');

/** One party's script: a library, some work of its own, and what it does to know the visitor again. */
function tag(n: number): string {
  const name = `party${n}`;
  const host = hosts[n];
  return `${libraryOf(26_000, name)}
(function () {
  var list = [];
  for (var i = 0; i < 4000; i++) list.push({ id: i, name: 'item ' + i, value: Math.sin(i) });
  var again = JSON.parse(JSON.stringify(list.slice(0, 800)));
  again.sort(function (a, b) { return a.value - b.value; });
  ${name}.f1([1, 2, 3], 2);
  var box = document.createElement('div');
  for (var j = 0; j < 12; j++) { var part = document.createElement('span'); part.className = 'r' + j; part.textContent = again[j].name; box.appendChild(part); }
  document.body && document.body.appendChild(box);
  var visitor = Array.from(crypto.getRandomValues(new Uint8Array(12)), function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
  document.cookie = 'visitor_${n}=' + visitor + '; max-age=31536000; path=/';
  for (var k = 0; k < ${writesOf(n)}; k++) localStorage.setItem('${name}_' + ['id', 'seen', 'list', 'flag'][k], k === 0 ? visitor : String(k));
  ${hasPixel(n) ? `new Image().src = 'https://${host}/pixel.gif?visitor=' + visitor;` : ''}
  ${hasMessage(n) ? message(n) : ''}
  ${hasCanvas(n) ? canvas : ''}
})();`;
}

const message = (n: number): string =>
  n % 2 === 0
    ? `fetch('https://${hosts[n]}/event', { method: 'POST', body: JSON.stringify({ visitor: visitor, page: location.href }) });`
    : `navigator.sendBeacon('https://${hosts[n]}/event', JSON.stringify({ visitor: visitor, page: location.href }));`;

/** Text and colours drawn, and the whole read back (Englehardt and Narayanan 2016, 3.2). */
const canvas = `var canvas = document.createElement('canvas');
  canvas.width = 240; canvas.height = 60;
  var pen = canvas.getContext('2d');
  pen.textBaseline = 'top'; pen.font = '14px Arial';
  pen.fillStyle = '#f60'; pen.fillRect(125, 1, 62, 20);
  pen.fillStyle = '#069'; pen.fillText('Cwm fjordbank glyphs vext quiz, 1234567890', 2, 15);
  pen.fillStyle = 'rgba(102, 204, 0, 0.7)'; pen.fillText('Cwm fjordbank glyphs vext quiz, 1234567890', 4, 17);
  canvas.toDataURL().length;`;
