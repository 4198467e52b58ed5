import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/domain';
import { expect, test, type Ext } from './support/fixtures';
import { willAllow } from './support/will-allow';

const icon = '<link rel="icon" href="data:,">';
const aPage = (title: string, script = ''): string =>
  `<!doctype html><title>${title}</title>${icon}<h1>${title}</h1><script>${script}</script>`;

const namesIn = ({ findings }: Report): string[] => [...new Set(findings.flatMap(({ names }) => names))].sort();
const hostsIn = ({ findings }: Report): (string | null)[] => [...new Set(findings.map(({ host }) => host))].sort();

/** Long enough for a view of its own, or for what a page does to be told: that nothing came can only be waited for. */
const settleMs = 1500;

/** Changes of the address that follow each other sooner are one view. */
const apartMs = 800;

/** Waits until a tab's report is of this address, and names what the page kept under these names. */
async function expectReport(ext: Ext, tabId: number, url: string, ...names: string[]): Promise<void> {
  await expect
    .poll(async () => {
      const { report } = await ext.send('report.get', { tabId });
      return { url: report?.page.url, names: report === null ? [] : namesIn(report) };
    })
    .toEqual({ url, names: expect.arrayContaining(names) });
}

/** What the extension keeps of a tab, or of all. */
async function keptKeys(ext: Ext, tabId?: number): Promise<string[]> {
  const desk = ext.context.pages().find((page) => page.url().endsWith('/options.html'));
  const keys = await desk?.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  return (keys ?? []).filter((key) => tabId === undefined || key.split(':')[1] === String(tabId));
}

test.describe('a single-page site', () => {
  test.use({ isShared: true });

  const app = aPage(
    'Home',
    `const id = 'c4d1e7a90b35f268' + Date.now().toString(16);
    document.cookie = 'first=' + id + '; max-age=31536000';
    navigator.sendBeacon('https://loads.test/b?id=' + id);
    window.go = (path, how = 'pushState') => {
      history[how]({}, '', path);
      document.title = 'At ' + path;
      document.querySelector('h1').textContent = path;
    };
    window.act = () => {
      document.cookie = 'second=' + id + '; max-age=31536000';
      navigator.sendBeacon('https://views.test/b?id=' + id);
    };`,
  );
  const run = (page: Page, code: string): Promise<unknown> => page.evaluate(code);

  test.beforeEach(({ site }) => site.serve('https://spa.test/', app));

  test('has a report for each view: what is new, what lasts, and the change marked', async ({ ext }) => {
    const { page, tabId } = await ext.visit('https://spa.test/');
    await run(page, `go('/list')`);
    await expectReport(ext, tabId, 'https://spa.test/list');
    await run(page, 'act()');
    await expectReport(ext, tabId, 'https://spa.test/list', 'first', 'second');
    await expect.poll(async () => hostsIn(await ext.report(tabId))).toContain('views.test');
    const list = await ext.report(tabId);
    expect(list.page).toMatchObject({ url: 'https://spa.test/list', title: 'At /list', view: 1 });
    expect(list.page.views).toMatchObject([
      { number: 0, from: null, url: 'https://spa.test/', title: 'Home' },
      { number: 1, from: 'https://spa.test/', url: 'https://spa.test/list' },
    ]);
    expect(hostsIn(list)).not.toContain('loads.test');
    expect(list.counts.elsewhere).toBeGreaterThan(0);
    const startOf = ({ findings }: Report, name: string): number =>
      findings.find(({ technique, names }) => technique === 'cookie' && names.includes(name))?.firstSeenAt ?? Infinity;
    expect(startOf(list, 'first')).toBeLessThan(list.page.startedAt);
    // A cookie that stands in the browser is there before it is told who wrote it, and when.
    await expect
      .poll(async () => startOf(await ext.report(tabId), 'second'))
      .toBeGreaterThanOrEqual(list.page.startedAt);

    const { report: home } = await ext.send('report.get', { tabId, view: 0 });
    expect(home?.page).toMatchObject({ url: 'https://spa.test/', title: 'Home', view: 0 });
    expect(hostsIn(home as Report)).toContain('loads.test');
    expect(namesIn(home as Report)).not.toContain('second');
    const { report: all } = await ext.send('report.get', { tabId, view: 'all' });
    expect(hostsIn(all as Report)).toEqual(expect.arrayContaining(['loads.test', 'views.test']));
  });

  test('begins a view when a person goes back, by a fragment, and through the Navigation API', async ({ ext }) => {
    const { page, tabId } = await ext.visit('https://spa.test/');
    const steps = [
      `go('/list')`,
      `history.back()`,
      `location.hash = '#/basket'`,
      `navigation.addEventListener('navigate', (event) => event.intercept()), void navigation.navigate('/paid')`,
    ];
    const paths = ['/', '/list', '/', '/#/basket', '/paid'];
    const seen = async (): Promise<string[]> =>
      ((await ext.report(tabId)).page.views ?? []).map(({ url }) => new URL(url).pathname + new URL(url).hash);
    for (const [at, step] of steps.entries()) {
      await run(page, step);
      await expect.poll(seen).toEqual(paths.slice(0, at + 2));
      await page.waitForTimeout(apartMs);
    }
  });

  test('begins none for noise in the query, and stays bounded when it changes its address without end', async ({
    ext,
  }) => {
    test.setTimeout(120_000);
    const { page, tabId } = await ext.visit('https://spa.test/');
    await run(page, `for (let n = 0; n < 50; n++) go('/?t=' + n, 'replaceState')`);
    await page.waitForTimeout(settleMs);
    expect((await ext.report(tabId)).page.views).toBeUndefined();
    await run(page, `for (let n = 0; n < 1000; n++) history.pushState({}, '', '/loop/' + n)`);
    await run(
      page,
      `new Promise((done) => { let n = 0; const timer = setInterval(() => {
      go('/slow/' + n++); if (n === 14) { clearInterval(timer); done(); } }, 800); })`,
    );
    await expectReport(ext, tabId, 'https://spa.test/slow/13');
    const { views } = (await ext.report(tabId)).page;
    expect(views?.length).toBeGreaterThan(2);
    expect(views?.length).toBeLessThanOrEqual(8);
    expect(views?.at(-1)?.url).toBe('https://spa.test/slow/13');
    // What it did as it loaded is still to be had.
    const { report } = await ext.send('report.get', { tabId, view: 0 });
    expect(hostsIn(report as Report)).toContain('loads.test');
  });

  test('shows the change in the popup, and leads to the view before', async ({ ext }) => {
    const { page, tabId } = await ext.visit('https://spa.test/');
    await run(page, `go('/list')`);
    await expectReport(ext, tabId, 'https://spa.test/list');
    await run(page, 'act()');
    await expectReport(ext, tabId, 'https://spa.test/list', 'first', 'second');
    const popup = await ext.clickIcon(page);
    const views = popup.getByRole('region', { name: 'Page view' });
    await expect(views).toContainText('from / to /list without a new load');
    const cookie = (name: string) =>
      popup
        .locator('[data-finding]')
        .filter({ hasText: /^\s*Cookie/ })
        .filter({ hasText: name });
    await expect(cookie('first')).toContainText('from before this view');
    await expect(cookie('second')).toBeVisible();
    await expect(cookie('second')).not.toContainText('from before this view');
    if (process.env['PICTURE']) await popup.screenshot({ path: process.env['PICTURE'], fullPage: true });
    await views.getByRole('combobox').selectOption({ label: '1: /' });
    await expect(views).toContainText('as it loaded');
    await expect(popup.locator('[data-finding]').filter({ hasText: 'loads.test' }).first()).toBeVisible();
    await views.getByRole('combobox').selectOption({ label: '2: /list' });
    await expect(popup.locator('[data-finding]').filter({ hasText: 'loads.test' })).toHaveCount(0);
  });
});

test.describe('tabs and windows', () => {
  const marked = (name: string): string =>
    aPage(
      name,
      `document.cookie = '${name}=c4d1e7a90b35f268; max-age=31536000'; localStorage.setItem('${name}', 'x');`,
    );

  test.beforeEach(({ site }) => {
    for (const name of ['one', 'two', 'three']) site.serve(`https://${name}.test/`, marked(name));
    site.serve('https://one.test/next', marked('next'));
  });

  test('do not mix, and what is kept of a tab goes with it', async ({ ext }) => {
    const one = await ext.visit('https://one.test/');
    const two = await ext.visit('https://two.test/');
    const desk = await ext.openPage('options.html');
    const opened = ext.context.waitForEvent('page');
    const third = await desk.evaluate(async () => {
      const created = await chrome.windows.create({ url: 'https://three.test/' });
      return created?.tabs?.[0]?.id ?? -1;
    });
    await expectReport(ext, third, 'https://three.test/', 'three');
    expect(namesIn(await ext.report(one.tabId)).filter((name) => /one|two|three/.test(name))).toEqual(['one']);
    expect(namesIn(await ext.report(two.tabId)).filter((name) => /one|two|three/.test(name))).toEqual(['two']);
    expect(namesIn(await ext.report(third)).filter((name) => /one|two|three/.test(name))).toEqual(['three']);
    expect((await keptKeys(ext, two.tabId)).length).toBeGreaterThan(0);
    await two.page.close();
    await expect.poll(() => keptKeys(ext, two.tabId)).toEqual([]);
    await (await opened).close();
    await expect.poll(() => keptKeys(ext, third)).toEqual([]);
    expect((await keptKeys(ext, one.tabId)).length).toBeGreaterThan(0);
  });

  test('show the page that a person goes back or forward to', async ({ ext }) => {
    const { page, tabId } = await ext.visit('https://one.test/');
    const shown = async (): Promise<string> => (await ext.send('report.get', { tabId })).report?.page.url ?? '';
    await page.goto('https://two.test/');
    await expect.poll(shown).toBe('https://two.test/');
    await page.goBack();
    await expect.poll(shown).toBe('https://one.test/');
    await expect.poll(async () => namesIn(await ext.report(tabId))).toContain('one');
    await page.goForward();
    await expect.poll(shown).toBe('https://two.test/');
    await page.goto('https://two.test/#place');
    await page.waitForTimeout(settleMs);
    expect((await ext.report(tabId)).page.views).toBeUndefined();
  });

  test('are seen anew when one that was discarded is loaded again', async ({ ext }) => {
    const { page, tabId } = await ext.visit('https://one.test/');
    const before = await ext.report(tabId);
    const front = await ext.visit('https://two.test/');
    const desk = await ext.openPage('options.html');
    const discarded = await desk.evaluate(async (id) => (await chrome.tabs.discard(id))?.id ?? -1, tabId);
    await desk.evaluate((id) => chrome.tabs.reload(id), discarded);
    await expect
      .poll(async () => (await ext.send('report.get', { tabId: discarded })).report?.page.startedAt ?? 0, {
        timeout: 20_000,
      })
      .toBeGreaterThan(before.page.startedAt);
    expect(namesIn(await ext.report(discarded))).toContain('one');
    if (discarded !== tabId) await expect.poll(() => keptKeys(ext, tabId)).toEqual([]);
    await front.page.close();
    await page.close().catch(() => undefined); // the discarded tab may have taken its page along
  });
});

/** Asked by one of the extension's own pages; see `willAllow` for the answer. */
const grant = (desk: Page, origins: string[]): Promise<boolean> =>
  desk.evaluate((list) => chrome.permissions.request({ origins: list }), origins);

test.describe('access', () => {
  test.use({ access: 'click' });

  test('taken back while a page is watched ends the watch: the report says so, and nothing more is collected', async ({
    ext,
    site,
  }) => {
    site.serve(
      'https://shop.test/',
      aPage('Shop', `localStorage.setItem('before', 'x'); window.later = (key) => localStorage.setItem(key, 'x');`),
    );
    const origins = ['*://shop.test/*'];
    await willAllow(ext, '*://shop.test/*');
    const desk = await ext.openPage('options.html');
    await grant(desk, origins);
    await ext.send('access.changed', {});
    const { page, tabId } = await ext.visit('https://shop.test/');
    expect(namesIn(await ext.report(tabId))).toContain('before');
    await desk.evaluate((list) => chrome.permissions.remove({ origins: list }), origins);
    await expect.poll(async () => (await ext.report(tabId)).page.endedBy).toBe('visit.ended.withdrawn');
    await page.evaluate(`later('after')`);
    await page.waitForTimeout(settleMs);
    const ended = await ext.report(tabId);
    expect(namesIn(ended)).toContain('before');
    expect(namesIn(ended)).not.toContain('after');
    const report = async () => (await ext.send('report.get', { tabId })).report;
    // A watch that has just ended outlives a load: it might be the rest of a redirect.
    await expect(async () => {
      await page.reload();
      expect(await report()).toBeNull();
    }).toPass({ timeout: 20_000 });
    await page.reload();
    await page.waitForTimeout(settleMs);
    expect(await report()).toBeNull();
  });
});

/** What an update does: the worker and our pages end, and the next version takes over; scripts in pages are left behind. */
async function replaceExtension({ context, id }: Ext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    // The browser's own page has an interface that no type describes.
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(change: object): Promise<void>;
        reload(id: string): Promise<void>;
      };
    };
    // Without it the browser leaves an unpacked extension disabled once it was loaded anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extensionId);
  }, id);
  await page.close();
}

test('a script that an update left behind in a page is silent, and the page is known to be older', async ({
  ext,
  site,
}) => {
  site.serve(
    'https://shop.test/',
    aPage('Shop', `window.later = (key) => { localStorage.setItem(key, 'x'); document.body.append(key); };`),
  );
  const { page, tabId } = await ext.visit('https://shop.test/');
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await replaceExtension(ext);
  for (const key of ['a', 'b', 'c']) {
    await page.evaluate(`later('${key}')`);
    await page.locator('h1').click();
    await page.waitForTimeout(settleMs);
  }
  expect(heard).toEqual([]);
  const report = await ext.openPage(`report.html?tab=${tabId}`);
  await expect(report.getByText('was open before Clauselight could watch it')).toBeVisible();
});
