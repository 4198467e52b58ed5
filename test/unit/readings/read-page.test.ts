// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readElement } from '../../../src/readings/elements';
import type { Fact } from '../../../src/readings/fact';
import { viewOf } from '../../../src/readings/view';
import { readAll, readKind, showPage } from '../../support/read-html';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** Whether a sound in a frame is told as one that somebody may start, with such a button beside it. */
function isPlayedBy(words: string): boolean {
  showPage(`<div><audio preload="none"></audio><button>${words}</button></div>`);
  const facts: Fact[] = [];
  const media = document.querySelector('audio');
  if (media) readElement(media, 'audio', { ...viewOf(window, (fact) => facts.push(fact)), isTop: false });
  return facts.length > 0;
}

describe('elements', () => {
  it('tells what loads something, and counts the scripts that stand in the page', async () => {
    showPage(`
      <script src="https://cdn.other.test/a.js?v=1"></script><script>1</script><script type="module">2</script>
      <iframe src="/frame"></iframe><embed src="https://other.test/e.svg"><object data="https://other.test/o.svg"></object>
      <video src="https://media.other.test/v.mp4"></video>
      <link rel="stylesheet" href="https://fonts.other.test/css">`);
    const records = (await readAll()).filter(({ kind }) => kind === 'element');
    expect(records.map(({ data, count }) => [data['element'], data['url'], count])).toEqual([
      ['script', 'https://cdn.other.test/a.js?v=1', 1],
      ['script', null, 2],
      ['iframe', 'https://www.page.test/frame', 1],
      ['embed', 'https://other.test/e.svg', 1],
      ['object', 'https://other.test/o.svg', 1],
      ['video', 'https://media.other.test/v.mp4', 1],
      ['link', 'https://fonts.other.test/css', 1],
    ]);
  });

  it.each([
    ['a script that awaits consent', '<script type="text/plain" src="https://t.test/a.js"></script>'],
    ['data for scripts', '<script type="application/ld+json">{}</script>'],
    ['a script for old browsers', '<script nomodule src="https://t.test/a.js"></script>'],
    ['a frame that awaits consent', '<iframe data-src="https://t.test/f"></iframe>'],
    ['a frame without an address', '<iframe srcdoc="x"></iframe>'],
    ['an address that runs', '<iframe src="javascript:alert(1)"></iframe>'],
    ['a film that is not fetched before it plays', '<video preload="none" src="https://t.test/v.mp4"></video>'],
    ['a link that only leads', '<link rel="canonical" href="https://t.test/">'],
    ['what is inside a template', '<template><script src="https://t.test/a.js"></script></template>'],
  ])('does not tell %s', async (_what, html) => {
    showPage(html);
    expect(await readKind('element')).toEqual([]);
  });

  it.each([
    ['with the browser’s own buttons', '<audio controls preload="none" src="/a.mp3"></audio>', true],
    [
      'with a button beside it',
      '<div><audio preload="none"></audio><button aria-label="Écouter"></button></div>',
      true,
    ],
    ['that nobody may start', '<div><audio preload="none" src="/a.mp3"></audio><button>Displays</button></div>', null],
    ['that moves without a sound', '<video autoplay muted src="/v.mp4"></video>', null],
    ['that is loaded', '<video src="/v.mp4"></video>', false],
  ])('tells of a frame what is played in it, %s', (_what, html, isPlayer) => {
    showPage(html);
    const [media] = document.querySelectorAll<HTMLMediaElement>('audio,video');
    const facts: Fact[] = [];
    const view = { ...viewOf(window, (fact) => facts.push(fact)), isTop: false };
    if (media) readElement(media, media.localName, view);
    expect(facts.map(({ data }) => data['isPlayer'])).toEqual(isPlayer === null ? [] : [isPlayer]);
    facts.length = 0;
    if (media) readElement(media, media.localName, { ...view, isTop: true });
    expect(facts.every(({ data }) => data['isPlayer'] === false)).toBe(true);
  });

  it.each([
    ...([
      'Play',
      'Play video',
      'Lire la vidéo',
      'Abspielen',
      'Wiedergeben',
      'Afspelen',
      'Reproducir',
      'Riproduci',
    ] as const),
    ...(['Odtwórz', 'Oynat', 'Слушать', 'Воспроизвести'] as const),
  ])('takes a button for one that plays by its words: %s', (words) => expect(isPlayedBy(words)).toBe(true));

  it.each(['Lire la suite', 'Lire plus', 'Reprogrammer', 'Playground', 'Replay gain', 'Display', 'Relire', 'Weiter'])(
    'leaves the words of other buttons: %s',
    (words) => expect(isPlayedBy(words)).toBe(false),
  );

  it('looks into open shadow trees', async () => {
    showPage('<div id="host"></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p><iframe src="https://inner.test/"></iframe></p>';
    expect(await readKind('element')).toMatchObject([{ url: 'https://inner.test/' }]);
  });
});

describe('images', () => {
  it('reads what stands in <noscript> as text, with the size that it declares', async () => {
    showPage('<noscript></noscript><noscript></noscript><noscript></noscript>');
    const markup = [
      '<img src="https://t.test/p.gif?a=1" width="1" height="1">',
      '<img src="https://t.test/hidden.gif" style="display:none">',
      '<img src="https://cdn.test/photo.jpg">',
    ];
    document.querySelectorAll('noscript').forEach((one, index) => (one.textContent = markup[index] ?? ''));
    expect(await readKind('image')).toEqual([
      { url: 'https://t.test/p.gif?a=1', width: 1, height: 1, isVisible: false, origin: 'noscript' },
      { url: 'https://t.test/hidden.gif', width: 0, height: 0, isVisible: false, origin: 'noscript' },
    ]);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('links', () => {
  it('tells a link to another host whose address takes something along, and no other', async () => {
    showPage(`
      <a href="https://friend.test/?from=3f2a91c07b5d">A friend</a> <a href="https://friend.test/list?page=2">A list</a>
      <a href="/here?from=3f2a91c07b5d">Here</a> <a href="mailto:a@b.test?subject=A%20long%20one">Write</a>`);
    expect(await readKind('link')).toEqual([{ url: 'https://friend.test/?from=3f2a91c07b5d' }]);
  });
});

describe('storage', () => {
  it('lists both areas, however a key was written, and names no value in the key of a record', async () => {
    showPage('');
    localStorage.setItem('visitor-6f1d2c0a9b3e4c58', 'v1');
    localStorage['plain'] = 'v2';
    sessionStorage.setItem('length', 'v3');
    const records = (await readAll()).filter(({ kind }) => kind === 'storage-item');
    expect(records.map(({ data }) => data)).toEqual([
      { area: 'local', key: 'visitor-6f1d2c0a9b3e4c58', value: 'v1' },
      { area: 'local', key: 'plain', value: 'v2' },
      { area: 'session', key: 'length', value: 'v3' },
    ]);
    expect(records.map(({ key }) => key).join()).not.toContain('6f1d2c0a');
  });

  it('says how many keys there are beyond those that are read', async () => {
    showPage('');
    for (let count = 0; count < 1000; count++) localStorage.setItem(`key ${count}`, '');
    const lost: unknown[] = [];
    await readAll((...loss) => lost.push(loss));
    expect(lost).toEqual([['storage-item', 'cap', 700]]);
  });

  it('reads the cookies that the page shows', async () => {
    showPage('');
    document.cookie = 'theme=dark=blue';
    expect(await readKind('cookie-stored')).toContainEqual({ name: 'theme', value: 'dark=blue' });
  });
});

describe('the page itself', () => {
  it('tells its own address with what it carries, and what its request told', async () => {
    showPage('', 'https://www.page.test/start?gclid=abc');
    expect(await readKind('request')).toMatchObject([
      { url: 'https://www.page.test/start?gclid=abc', resourceType: 'navigation' },
    ]);
    expect(await readKind('log-fields')).toEqual([{ hasReferrer: false }]);
  });

  it('tells a signal only where it is sent', async () => {
    showPage('');
    expect(await readKind('signal')).toEqual([]);
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    expect(await readKind('signal')).toEqual([{ signal: 'gpc', isSent: true }]);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });
});

describe('links to a policy', () => {
  it.each([
    ['/privacy', 'Privacy'],
    ['/company/agreements-and-terms/privacy-policy', 'Notice'],
    ['/company/customers-partners/privacy-notice', 'Read more'],
    ['/a', 'Politique de confidentialité'],
    ['/b', 'Données personnelles'],
    ['/c', 'Datenschutzerklärung'],
    ['/d', 'Política de privacidad'],
    ['/e', 'Informativa sulla privacy'],
    ['/f', 'Cookies'],
    ['/mentions-legales', 'Infos'],
  ])('tells %s as "%s"', async (path, text) => {
    showPage(`<a href="${path}"> <span>${text}</span> </a>`);
    expect(await readKind('policy-link')).toEqual([{ url: `https://www.page.test${path}`, text }]);
  });

  it.each([
    ['a button of the page', '<a href="#cookies">Cookies</a>'],
    ['a script', '<a href="javascript:openCookies()">Cookies</a>'],
    ['another link', '<a href="/shop">Cookie jars on offer</a>'.replace('Cookie jars', 'Jars')],
  ])('does not tell %s', async (_what, html) => {
    showPage(html);
    expect(await readKind('policy-link')).toEqual([]);
  });
});
