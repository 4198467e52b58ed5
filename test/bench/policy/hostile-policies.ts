import type { PolicyMediaType } from '../../../src/core/domain';

export interface HostilePolicy {
  name: string;
  mediaType: PolicyMediaType;
  source: string;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Privacy policy</title><main>${body}</main></html>`;
const many = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));
const size = 600_000;

/** Texts made to hang a reader, or to run in whoever shows them. */
export const hostilePolicies = (): HostilePolicy[] => [
  {
    name: 'a million nested tags',
    mediaType: 'text/html',
    source: page(`${'<div>'.repeat(1_000_000)}We use cookies.`),
  },
  {
    name: 'a million nested lists',
    mediaType: 'text/html',
    source: page(`${'<ul><li>'.repeat(500_000)}We use cookies.`),
  },
  { name: 'nested formatting', mediaType: 'text/html', source: page(many('<b><i><p>', size) + 'We use cookies.') },
  { name: 'half a million links', mediaType: 'text/html', source: page('<a href=x>opt out</a> '.repeat(100_000)) },
  {
    name: 'a table of many columns',
    mediaType: 'text/html',
    source: page(`<table>${many('<td colspan=1000>cookie', size)}`),
  },
  { name: 'a megabyte word', mediaType: 'text/html', source: page(`<p>We use ${'a'.repeat(1_000_000)} cookies.</p>`) },
  { name: 'a megabyte word, plain', mediaType: 'text/plain', source: `We use ${'cookie'.repeat(170_000)} of ours.` },
  {
    name: 'a megabyte sentence',
    mediaType: 'text/plain',
    source: `We do not ${many('and do not use, ', 1_000_000)} cookies.`,
  },
  {
    name: 'bait: such as',
    mediaType: 'text/html',
    source: page(`<p>${many('technologies such as, including ', size)}</p>`),
  },
  {
    name: 'bait: not, nor',
    mediaType: 'text/html',
    source: page(`<p>${many('we do not use neither nor never without ', size)}</p>`),
  },
  {
    name: 'bait: spaces',
    mediaType: 'text/plain',
    source: `We use${' '.repeat(size)}\t${'\n '.repeat(size / 4)}cookies`,
  },
  { name: 'bait: dots and numbers', mediaType: 'text/plain', source: many('1.1.1.1.a) (i) e.g. ', size) },
  { name: 'bait: addresses', mediaType: 'text/plain', source: many('http://a.b@c.d/www.e.f?g=http:// ', size) },
  {
    name: 'bait: one address',
    mediaType: 'text/html',
    source: page(`<p>opt out at https://${many('a.b-c_d/', size)}</p>`),
  },
  { name: 'bait: mails', mediaType: 'text/plain', source: `unsubscribe ${many('a.b+c@', size)}` },
  { name: 'bait: brackets', mediaType: 'text/markdown', source: many('[[![(', size) },
  {
    name: 'bait: table bars',
    mediaType: 'text/markdown',
    source: `|a|b|\n|-|-|\n${many('|'.repeat(5000) + '\n', size)}`,
  },
  { name: 'bait: quotes', mediaType: 'text/plain', source: many('"we use "cookies" (“session replay”) ', size) },
  { name: 'bait: dates', mediaType: 'text/plain', source: many('Last updated: 1 January 1 January 2024-01-', size) },
  {
    name: 'hidden text',
    mediaType: 'text/html',
    source: page(many('<span style="display:none">We use key logging.</span><p hidden>We record you.</p>', size)),
  },
  {
    name: 'right-to-left overrides',
    mediaType: 'text/html',
    source: page(`<p>${many('We use \u202eseikooc\u202c \u2066and\u2069 \u200fbeacons. ', size)}</p>`),
  },
  { name: 'joiners', mediaType: 'text/plain', source: many('c\u200bo\u00adok\u2060ie\ufeffs ', size) },
  { name: 'combining marks', mediaType: 'text/plain', source: `cookies${'\u0301'.repeat(size)}` },
  {
    name: 'comments and scripts unclosed',
    mediaType: 'text/html',
    source: page(many('<!--<script><style><textarea>', size)),
  },
  {
    name: 'markup in link texts',
    mediaType: 'text/html',
    source: page(
      many(
        '<p>You can <a href="javascript:alert(1)">opt out &lt;img src=x onerror=alert(1)&gt;</a> or <a href="https://x.example/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">unsubscribe &lt;script&gt;alert(1)&lt;/script&gt;</a>.</p>',
        60_000,
      ),
    ),
  },
  {
    name: 'markup as words',
    mediaType: 'text/plain',
    source: many('We use cookies <script>alert(1)</script> <img src=x onerror=alert(1)> </p></main>. ', 60_000),
  },
];
