import { expect, test, type Ext } from './support/fixtures';

test.use({ isShared: true });

/** What stands in session storage of a tab's visit, without anybody having asked for its report. */
async function kept({ context, id }: Ext, tabId: number): Promise<Record<string, unknown>> {
  const desk = context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/`));
  const stored = await desk?.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `tab:${tabId}`);
  return JSON.parse(String(stored ?? '{}')) as Record<string, unknown>;
}

const url = 'https://www.silent.test/';
const aText: unknown = expect.any(String);

test('a page that nobody asks says nothing, has a visit, and tells all once it is asked', async ({ ext, site }) => {
  site.serve(url, `<!doctype html><title>Silent</title><script>localStorage.setItem('theme', 'dark')</script>`);
  const { tabId } = await ext.visit(url);
  expect(await kept(ext, tabId)).toMatchObject({ url, topToken: null, documentId: aText });
  const { access, observations, collectors } = await ext.artifacts(tabId);
  expect(access).toEqual({ step: 'all', mode: 'watched' });
  expect(JSON.stringify(observations)).toContain('theme');
  expect(collectors.find(({ name }) => name === 'requests')).toMatchObject({ status: 'ran' });
  expect(await kept(ext, tabId)).toMatchObject({ topToken: aText });
});

test('a page that a service worker answers speaks for itself', async ({ ext, site }) => {
  const body = `<!doctype html><title>Worker</title><script>
    localStorage.setItem('theme', 'dark');
    navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => (document.title = 'Ready'));
  </script>`;
  const later = `<!doctype html><title>Answered</title><script>localStorage.setItem('size', 'large')</script>`;
  site.serve('https://www.answered.test/', body);
  site.serve('https://www.answered.test/worker.js', {
    headers: { 'content-type': 'text/javascript' },
    body: `addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(
        new Response(${JSON.stringify(later)}, { headers: { 'content-type': 'text/html' } })));`,
  });
  const { page, tabId } = await ext.visit('https://www.answered.test/');
  await expect(page).toHaveTitle('Ready');
  await page.goto('https://www.answered.test/later');
  await expect(page).toHaveTitle('Answered');
  await expect
    // Before the word that it says of itself in the end.
    .poll(() => kept(ext, tabId), { timeout: 5000 })
    .toMatchObject({ url: 'https://www.answered.test/later', topToken: aText });
  const { page: told, observations } = await ext.artifacts(tabId);
  expect(told.url).toBe('https://www.answered.test/later');
  expect(JSON.stringify(observations)).toContain('size');
});
