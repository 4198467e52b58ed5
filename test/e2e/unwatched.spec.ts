import type { Artifacts } from '../../src/core/domain';
import { expect, test } from './support/fixtures';

test.use({ isShared: true });

/** Pages that nobody looks at while they are loaded: what the browser is not asked to tell of them is known all the same. */
const url = 'https://www.unwatched.test/';

const requested = ({ observations }: Artifacts): string[] =>
  observations.flatMap((one) => (one.kind === 'request' ? [one.url] : []));
const lossOf = ({ dropped }: Artifacts): number =>
  dropped.filter(({ what }) => what === 'request').reduce((sum, { count }) => sum + count, 0);
const headersOf = ({ collectors }: Artifacts): unknown => collectors.find(({ name }) => name === 'headers');

test('a frame that was taken out before anybody asked has its pictures told', async ({ ext, site }) => {
  site.serve(
    url,
    `<!doctype html><title>Frame</title><iframe src="https://inner.unwatched-frame.test/"></iframe>
    <script>addEventListener('load', () => setTimeout(() => document.querySelector('iframe').remove(), 300));</script>`,
  );
  site.serve(
    'https://inner.unwatched-frame.test/',
    '<!doctype html><img alt="" src="https://px.unwatched-frame.test/dot">',
  );
  const { page, tabId } = await ext.visit(url);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(requested(await ext.artifacts(tabId))).toContain('https://px.unwatched-frame.test/dot');
});

test('requests beyond those that the page has room to list are told, and what was lost is counted', async ({
  ext,
  site,
}) => {
  site.serve(
    url,
    `<!doctype html><title>Many</title><script>
    (async () => {
      const load = (address) => new Promise((done) => { const image = new Image(); image.onload = image.onerror = done; image.src = address; });
      for (let n = 0; n < 300; n++) await load('/part/' + 'abcdefghij'[n % 10] + 'klmnopqrst'[(n / 10 | 0) % 10] + 'uvw'[n / 100 | 0]);
      await load('https://px.unwatched-late.test/dot');
      document.title = 'Done';
    })();
    </script>`,
  );
  const { page, tabId } = await ext.visit(url);
  await expect(page).toHaveTitle('Done', { timeout: 30_000 });
  const artifacts = await ext.artifacts(tabId);
  const urls = requested(artifacts);
  expect(urls).toContain('https://px.unwatched-late.test/dot');
  const told = urls.filter((one) => one.startsWith(`${url}part/`)).length;
  expect(told).toBeGreaterThanOrEqual(299);
  expect(told + lossOf(artifacts)).toBe(300);
});

test('which answer set a cookie is told once the page is loaded again, and the report says so', async ({
  ext,
  site,
}) => {
  const headers = {
    'content-type': 'image/gif',
    'set-cookie': 'mark=1a2b3c4d5e6f7a8b; Max-Age=9999; Secure; SameSite=None',
  };
  site.serve('https://px.unwatched-cookie.test/dot', { headers, body: '' });
  site.serve(url, '<!doctype html><title>Cookie</title><img alt="" src="https://px.unwatched-cookie.test/dot">');
  const { page, tabId } = await ext.visit(url);
  const before = await ext.artifacts(tabId);
  expect(headersOf(before)).toMatchObject({ status: 'partial', reason: 'collector.reason.answers_unwatched' });
  expect(before.observations.filter(({ kind }) => kind === 'cookie-header')).toEqual([]);
  expect(before.observations).toContainEqual(expect.objectContaining({ kind: 'cookie-stored', name: 'mark' }));
  await page.reload();
  const after = await ext.artifacts(tabId);
  expect(headersOf(after)).toMatchObject({ status: 'ran', reason: null });
  expect(after.observations).toContainEqual(expect.objectContaining({ kind: 'cookie-header', name: 'mark' }));
});

test('what a page that is looked at sends as it is left for another of its site is told of the next one', async ({
  ext,
  site,
}) => {
  const leaving = "addEventListener('pagehide', () => navigator.sendBeacon('https://tally.test/left', 'seconds=4'))";
  site.serve('https://paper.test/', `<!doctype html><title>A page</title><script>${leaving}</script>`);
  site.serve('https://paper.test/next', '<!doctype html><title>The next one</title>');
  site.serve('https://other.test/', '<!doctype html><title>Elsewhere</title>');
  const toldOf = async (next: string): Promise<(string | null)[]> => {
    const { page, tabId } = await ext.visitWatched('https://paper.test/');
    await page.goto(next);
    await expect.poll(async () => (await ext.report(tabId)).page.url).toBe(next);
    const { findings } = await ext.report(tabId);
    return findings.filter(({ technique }) => technique === 'ping').map(({ host }) => host);
  };
  expect(await toldOf('https://paper.test/next')).toEqual(['tally.test']);
  expect(await toldOf('https://other.test/')).toEqual([]);
});

test('a link that is given what the page keeps as it is pressed is told of the page of another site that it leads to', async ({
  ext,
  site,
}) => {
  const lodge = `<!doctype html><title>A lodge</title><a href="https://desk.test/book?room=3">Book</a><script>
    document.cookie = 'guest=6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94; max-age=31536000';
    document.querySelector('a').addEventListener('mousedown', ({ target }) => {
      target.href += '&_g=' + document.cookie.slice(6);
    });</script>`;
  site.serve('https://lodge.test/', lodge);
  site.serve('https://desk.test/book', '<!doctype html><title>A desk</title>');
  const { page, tabId } = await ext.visitWatched('https://lodge.test/');
  await page.getByRole('link').click();
  await expect.poll(async () => (await ext.report(tabId)).page.url).toContain('https://desk.test/book');
  const { findings } = await ext.report(tabId);
  expect(findings).toContainEqual(
    expect.objectContaining({ technique: 'link_decoration', variant: 'incoming', names: ['_g'] }),
  );
});
