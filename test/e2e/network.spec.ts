import { expect, plantedRequest, test } from './support/fixtures';
import { allRequests, requestsByExtension } from './support/net-log';

// Every test's browser is logged in the fixture, which fails the test when the extension made a request.

test('a page that asks for nothing more arrives alone, with the extension in the browser', async ({ ext, site }) => {
  site.serve(
    'https://alone.test/',
    '<!doctype html><title>Alone</title><link rel="icon" href="data:," /><p>Nothing more.',
  );
  const { page, tabId } = await ext.visit('https://alone.test/');
  const popup = await ext.clickIcon(page);
  await popup.waitForTimeout(1000);
  expect((await ext.report(tabId)).page.url).toBe('https://alone.test/');
  expect(site.arrivals.map(({ url }) => url).filter((url) => !url.includes('google'))).toEqual(['https://alone.test/']);
});

test.describe('with a request planted in the worker', () => {
  test.use({ workerAddition: `void fetch('${plantedRequest}home').catch(() => undefined);` });

  test('the log catches it', async ({ ext, site }) => {
    await expect.poll(() => site.arrivals.map(({ url }) => url)).toContain(`${plantedRequest}home`);
    // Written in batches while the browser runs.
    await expect.poll(() => requestsByExtension(ext.netLog, ext.id)).toContain(`${plantedRequest}home`);
    expect(allRequests(ext.netLog).length).toBeGreaterThan(0);
  });
});
