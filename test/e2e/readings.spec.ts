import type { Page } from '@playwright/test';
import type { Artifacts, Observation, ObservationKind, ObservationOf } from '../../src/core/domain';
import type { Answer } from '../sites/answer';
import { expect, test, type Ext } from './support/fixtures';

test.use({ isShared: true });

const html = (body: string): Answer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!doctype html><html lang="en"><title>A page</title>${body}`,
});

function ofKind<K extends ObservationKind>({ observations }: Artifacts, kind: K): ObservationOf<K>[] {
  return observations.filter((one: Observation): one is ObservationOf<K> => one.kind === kind);
}

/** Waits until the page's observations of one kind hold what is expected. */
async function toHold<K extends ObservationKind>(
  ext: Ext,
  tabId: number,
  kind: K,
  wanted: Partial<ObservationOf<K>>[],
) {
  await expect
    .poll(async () => ofKind(await ext.artifacts(tabId), kind), { timeout: 15_000 })
    .toEqual(expect.arrayContaining(wanted.map((one) => expect.objectContaining(one))));
}

const shop = html(`
  <form role="search" action="/find"><input name="q" placeholder="Search teapots"><button aria-label="Search"></button></form>
  <form id="order" action="https://orders.teapots.test/place" method="post">
    <label>Email <input name="c1"></label> <input name="c2" placeholder="First name">
    <label>Country <select name="c3"><option>France<option>Peru</select></label>
    <label><input type="checkbox" name="mk"> Email me with news and offers</label>
    <iframe title="Field container for: Card number" src="https://vault.cards.test/number"></iframe>
    <input type="hidden" name="ga_client_id" value="1046527.1623400001">
    <button>Pay now</button>
  </form>
  <button>Continue with PayPal</button> <a href="/auth/google"><svg></svg></a>
  <img src="https://count.px.test/p.gif?e=1" width="1" height="1">
  <div class="px" style="width:1px;height:1px;background:url(https://count.px.test/css.gif?e=2)"></div>
  <noscript><img src="https://count.px.test/never.gif?e=3" width="1" height="1"></noscript>
  <script type="text/plain" src="https://ads.px.test/awaits-consent.js"></script>
  <iframe src="https://hidden.px.test/frame" width="0" height="0"></iframe>
  <script>localStorage.around = 'the interface'; indexedDB.open('stock');</script>
  <a href="/company/agreements-and-terms/privacy-policy">Notice</a>`);

test.describe('a page that is watched', () => {
  test('a shop: its forms, pixels, frames, stores and links', async ({ site, ext }) => {
    const url = 'https://www.teapots.test/checkout';
    site.serve(url, shop);
    site.serve('https://vault.cards.test/number', html('<input autocomplete="cc-number" aria-label="Card number">'));
    const { page, tabId } = await ext.visit(`${url}?gclid=abc123`);
    await toHold(ext, tabId, 'form', [
      { role: 'search', actionUrl: 'https://www.teapots.test/find' },
      { role: 'payment', actionUrl: 'https://orders.teapots.test/place', isSubmitted: false },
      { role: 'payment', frameUrl: 'https://vault.cards.test/number', method: 'script' },
    ]);
    const artifacts = await ext.artifacts(tabId);
    const order = ofKind(artifacts, 'form').find(({ actionUrl }) => actionUrl?.includes('orders.'));
    expect(order?.fields.map(({ name, asksFor, isMarketingConsent }) => [name, asksFor, isMarketingConsent])).toEqual([
      ['c1', 'email', false],
      ['c2', 'name', false],
      ['c3', 'country', false],
      ['mk', null, true],
      ['Field container for: Card number', 'payment_card', false],
      ['ga_client_id', null, false],
    ]);
    expect(order?.fields.at(-1)?.value).toMatchObject({ length: 18 });
    await toHold(ext, tabId, 'image', [
      { url: 'https://count.px.test/p.gif', width: 1, height: 1, isVisible: false, origin: 'element' },
      { url: 'https://count.px.test/css.gif', width: 1, height: 1, origin: 'css' },
      { url: 'https://count.px.test/never.gif', width: 1, height: 1, origin: 'noscript' },
    ]);
    await toHold(ext, tabId, 'element', [
      { element: 'iframe', url: 'https://hidden.px.test/frame', width: 0, height: 0 },
    ]);
    await toHold(ext, tabId, 'storage-item', [{ area: 'local', key: 'around' }]);
    await toHold(ext, tabId, 'named-store', [{ store: 'indexed_db', name: 'stock' }]);
    await toHold(ext, tabId, 'policy-link', [
      { url: 'https://www.teapots.test/company/agreements-and-terms/privacy-policy', text: 'Notice' },
    ]);
    expect(ofKind(artifacts, 'sign-in')).toMatchObject([{ provider: 'Google', variant: 'markup', url: null }]);
    // Reading loads nothing: neither what stands for browsers without scripts, nor what awaits consent.
    const reached = site.arrivals.map((arrival) => arrival.url);
    expect(reached.filter((address) => /never\.gif|awaits-consent/.test(address))).toEqual([]);
    expect(reached.some((address) => address.includes('css.gif'))).toBe(true);

    await page.locator('#order').evaluate((form) => form.addEventListener('submit', (event) => event.preventDefault()));
    await page.getByRole('button', { name: 'Pay now' }).click();
    await toHold(ext, tabId, 'form', [{ actionUrl: 'https://orders.teapots.test/place', isSubmitted: true }]);
  });

  test('an application without a form, that draws itself late and never rests', async ({ site, ext }) => {
    const url = 'https://app.boards.test/';
    site.serve(
      url,
      html(`<div id="root"></div><script>
        setTimeout(() => {
          root.innerHTML = '<div><div><span>Work email</span><p><input id="r1"></p></div>' +
            '<div><input type="password" placeholder="Create a password"><button>Show</button></div>' +
            '<div role="button">Create account</div></div>';
          customElements.define('x-news', class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML = '<form action="/news"><input type="email"><button>Subscribe</button></form>';
            }
          });
          document.body.append(document.createElement('x-news'));
        }, 300);
        setInterval(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'tick' })), 10);
      </script>`),
    );
    const { page, tabId } = await ext.visit(url);
    await toHold(ext, tabId, 'form', [
      { method: 'script', role: 'sign_up', isSubmitted: false },
      { actionUrl: 'https://app.boards.test/news', role: 'newsletter', isSubmitted: false },
    ]);
    await page.locator('#r1').fill('ada@boards.test');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.locator('x-news form').evaluate((form: HTMLFormElement) => {
      form.addEventListener('submit', (event) => event.preventDefault());
      form.requestSubmit();
    });
    await toHold(ext, tabId, 'form', [
      { method: 'script', isSubmitted: true },
      { actionUrl: 'https://app.boards.test/news', isSubmitted: true },
    ]);
    expect(JSON.stringify(await ext.artifacts(tabId))).not.toContain('ada@');
  });

  test('a page that is built to break what reads it', async ({ site, ext }) => {
    const url = 'https://www.trap.test/';
    const clobbers = [
      'action',
      'elements',
      'id',
      'name',
      'querySelectorAll',
      'getAttribute',
      'parentNode',
      'localName',
    ];
    const shadowed = ['cookie', 'createTreeWalker', 'baseURI', 'referrer', 'documentElement', 'body', 'readyState'];
    site.serve(
      url,
      html(`<form action="/real">${clobbers.map((name) => `<input name="${name}">`).join('')}<input type="email" name="mail"></form>
        ${shadowed.map((name) => `<img name="${name}" src="javascript:alert(1)">`).join('')}
        <iframe sandbox="allow-scripts" srcdoc="<script>try{localStorage.x=1}catch{}</script><form action='/inner'><input type=email></form>"></iframe>
        <iframe src="javascript:void 0"></iframe><a href="javascript:alert(1)">Privacy</a>
        <input name="loose&#1;<b>\\"'"><noscript><img src="x" onerror="alert(1)"><script>document.title = 'broken'</script></noscript>
        <script>
          for (let i = 0; i < 3000; i++) localStorage.setItem('key' + i, 'v');
          let at = document.body;
          for (let i = 0; i < 5000; i++) at = at.appendChild(document.createElement('div'));
          at.innerHTML = '<a href="/privacy">' + 'Privacy '.repeat(20000) + '</a>';
        </script>`),
    );
    const errors: string[] = [];
    ext.context.on('weberror', (error) =>
      errors.push(`${error.error().name}: ${error.error().message} ${error.error().stack ?? ''}`),
    );
    const { page, tabId } = await ext.visit(url);
    await toHold(ext, tabId, 'form', [
      { actionUrl: 'https://www.trap.test/real' },
      { role: 'newsletter', frameUrl: 'about:srcdoc' },
    ]);
    await toHold(ext, tabId, 'policy-link', [{ url: 'https://www.trap.test/privacy' }]);
    const artifacts = await ext.artifacts(tabId);
    expect(ofKind(artifacts, 'policy-link')).toHaveLength(1);
    expect(artifacts.dropped.filter(({ reason }) => reason === 'error' || reason === 'shape')).toEqual([]);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('A page');
  });
});

test.describe('a snapshot after a click', () => {
  test.use({ access: 'click', isShared: false });

  const read = async (ext: Ext, page: Page, tabId: number): Promise<Artifacts> => {
    // A real click on the icon: it lets the extension into this page, and opens the popup.
    await ext.clickIcon(page);
    await ext.send('snapshot.take', { tabId });
    return ext.artifacts(tabId);
  };

  test('tells what stands in the page, what it keeps and what it has asked for', async ({ site, ext }) => {
    const url = 'https://www.teapots.test/checkout';
    site.serve(url, { ...shop, headers: { ...shop.headers, 'set-cookie': ['plain=1; Path=/', 'secret=2; HttpOnly'] } });
    const { page, tabId } = await ext.visit(`${url}?gclid=abc123`);
    const artifacts = await read(ext, page, tabId);
    expect(artifacts.collectors).toContainEqual(expect.objectContaining({ name: 'api-calls', status: 'not-run' }));
    expect(ofKind(artifacts, 'cookie-stored').map(({ name }) => name)).toEqual(['plain']);
    expect(ofKind(artifacts, 'storage-item')).toMatchObject([{ key: 'around' }]);
    expect(ofKind(artifacts, 'named-store')).toMatchObject([{ name: 'stock' }]);
    const requests = ofKind(artifacts, 'request').map(({ url: address, resourceType }) => `${resourceType} ${address}`);
    expect(requests).toEqual(
      expect.arrayContaining([
        'main_frame https://www.teapots.test/checkout',
        'image https://count.px.test/p.gif',
        'image https://count.px.test/css.gif',
        'sub_frame https://hidden.px.test/frame',
      ]),
    );
    expect(
      ofKind(artifacts, 'form')
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['payment', 'search']);
    const { findings } = await ext.report(tabId);
    expect(findings).toContainEqual(expect.objectContaining({ technique: 'link_decoration', variant: 'incoming' }));
    expect(findings).toContainEqual(expect.objectContaining({ technique: 'hidden_field', names: ['ga_client_id'] }));
  });

  test('taken twice adds to the first one', async ({ site, ext }) => {
    const url = 'https://www.teapots.test/twice';
    site.serve(
      url,
      html('<form action="/join"><input type="email"></form><iframe srcdoc="<input type=email>"></iframe>'),
    );
    const { page, tabId } = await ext.visit(url);
    await read(ext, page, tabId);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '/late' })));
    await ext.send('snapshot.take', { tabId });
    const artifacts = await ext.artifacts(tabId);
    expect(
      ofKind(artifacts, 'form')
        .map(({ frameUrl }) => frameUrl)
        .sort(),
    ).toEqual(['about:srcdoc', url]);
    expect(ofKind(artifacts, 'element')).toMatchObject([{ url: 'https://www.teapots.test/late' }]);
  });
});
