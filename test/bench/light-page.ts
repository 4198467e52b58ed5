import { html, libraryOf, picture, script, style, type BenchPage } from './bench-page';
import { seeded } from './statistics';

const page = 'www.light-bench.test';
const party = 'tag.single-bench.test';

/** An article with a style, two pictures of its own, and one third party that counts its visitors. */
export function lightPage(): BenchPage {
  const random = seeded(11);
  return {
    name: 'light',
    url: `https://${page}/`,
    visitMs: 1400,
    hosts: [page, party],
    answers: [
      [`https://${page}/`, html(document)],
      [`https://${page}/style.css`, style('body { font: 16px/1.5 sans-serif; max-width: 40em }')],
      [`https://${page}/one.bmp`, picture(90, random)],
      [`https://${page}/two.bmp`, picture(90, random)],
      [`https://${party}/count.js`, script(count)],
    ],
    mustFind: { cookie: 1, ping: 1, script: 1 },
  };
}

const document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Light</title>
<link rel="stylesheet" href="/style.css"><script async src="https://${party}/count.js"></script></head><body>
<h1>An article</h1>${'<p>A paragraph of an article that somebody reads to its end, perhaps.</p>'.repeat(40)}
<img alt="" width="90" height="90" src="/one.bmp"><img alt="" width="90" height="90" src="/two.bmp"></body></html>`;

const count = `${libraryOf(12_000, 'counter')}
(function () {
  var visitor = Array.from(crypto.getRandomValues(new Uint8Array(12)), function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
  document.cookie = 'visitor=' + visitor + '; max-age=31536000; path=/';
  navigator.sendBeacon('https://${party}/visit', JSON.stringify({ visitor: visitor, page: location.href }));
})();`;
