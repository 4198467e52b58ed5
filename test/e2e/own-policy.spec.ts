import type { Page } from '@playwright/test';
import type { Report, VerdictStatus } from '../../src/core/domain';
import { jobOf } from '../../src/store/keys';
import type { Sites } from '../sites/server';
import { expect, test, type Ext } from './support/fixtures';
import { longPolicy, ownPolicyCases, pageWith, policyPage, unsupportedPolicies } from './support/own-policies';
import { willAllow } from './support/will-allow';
import { writePdf } from '../support/write-pdf';

// No access beyond the click: an unknown site, as a person meets it.
test.use({ access: 'click', isShared: true });

const origin = 'https://bindery.test';
const address = `${origin}/`;
const groupPolicy = 'https://group.test/legal/privacy-policy';
const [english] = ownPolicyCases;
if (english === undefined) throw new Error('there is no case in English');

const linkTo = (path: string, text: string): string => `<a href="${path}">${text}</a>`;

/** The first click: on the icon. */
async function openPopup(ext: Ext, url = address): Promise<{ page: Page; tabId: number; popup: Page }> {
  await ext.send('settings.set', { language: 'en', region: null });
  const { page, tabId } = await ext.openTab();
  await page.goto(url);
  const popup = await ext.clickIcon(page);
  await expect(popup.locator('#own-check')).toHaveText('Check against this site’s own policy');
  return { page, tabId, popup };
}

/** The status that the finding on local storage got, once a policy was held against it. */
async function storageStatus(ext: Ext, tabId: number): Promise<VerdictStatus | undefined> {
  const report = await ext.report(tabId);
  return storageVerdicts(report)[0]?.status;
}

function storageVerdicts({ findings, verdicts }: Report): Report['verdicts'] {
  const ids = findings.filter(({ technique }) => technique === 'local_storage').map(({ id }) => id);
  return verdicts.filter(({ findingId, policyId }) => ids.includes(findingId) && policyId !== null);
}

const progress = (ext: Ext, tabId: number) => ext.send('policy.progress', { jobId: jobOf(tabId) });
const cards = (popup: Page) => popup.getByRole('region', { name: 'Policies' });

function serveBindery(site: Sites, policy: string): void {
  site.serve(address, pageWith('en', linkTo('/privacy-policy', 'Privacy policy')));
  site.serve(`${origin}/privacy-policy`, policy);
}

test('two clicks lead from an unknown site to verdicts with its own policy’s words', async ({ ext, site }) => {
  const cookieWords = 'We set cookies to count how many people read a page.';
  site.serve(
    address,
    pageWith('en', linkTo('/privacy-policy', 'Privacy policy') + linkTo('/cookies', 'Cookie policy')),
  );
  site.serve(`${origin}/privacy-policy`, policyPage('en', english.title, [...english.frame, english.affirms]));
  site.serve(`${origin}/cookies`, policyPage('en', 'Cookie policy of the Reed Bindery', [cookieWords]));
  const { popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('Read: 2 documents.', { timeout: 30_000 });
  await expect(cards(popup)).toContainText(english.title);
  await expect(cards(popup)).toContainText(/Read by machine on \w+ \d+, \d{4} from bindery\.test\/privacy-policy/);
  await expect(cards(popup)).toContainText(/from bindery\.test\/cookies/);
  const [verdict] = storageVerdicts(await ext.report(tabId)).filter(({ status }) => status === 'clear');
  // Where it is listed once the verdict is there.
  const row = popup.getByRole('region', { name: /^Disclosed/ }).locator(`[data-finding="${verdict?.findingId}"]`);
  await row.locator('summary').first().click();
  await expect(row.locator('blockquote')).toContainText('We use local storage in your browser to remember');
  // Nothing but the two documents was asked for, without cookies.
  const asked = site.arrivals.filter(({ url }) => url.startsWith(origin) && url !== address);
  expect(asked.map(({ url }) => url).sort()).toEqual([`${origin}/cookies`, `${origin}/privacy-policy`]);
  for (const { headers } of asked) expect(headers).not.toHaveProperty('cookie');
});

for (const { language, link, path, title, frame, affirms, denies } of ownPolicyCases)
  test(`a policy in ${language} that is silent, that denies and that does both`, async ({ ext, site }) => {
    test.setTimeout(120_000);
    site.serve(address, pageWith(language, linkTo(path, link)));
    const { popup, tabId } = await openPopup(ext);
    for (const [added, status] of [
      [[], 'omitted'],
      [[denies], 'incorrect'],
      [[affirms, denies], 'ambiguous'],
    ] as const) {
      site.serve(`${origin}${path}`, policyPage(language, title, [...frame, ...added]));
      await popup.locator('#own-check').click();
      await expect(cards(popup)).toContainText('Read: 1 document.', { timeout: 30_000 });
      await expect.poll(() => storageStatus(ext, tabId)).toBe(status);
      // What was read last is said until the next begins.
      await expect(popup.locator('#own-check')).toBeEnabled();
    }
  });

for (const { language, path, title, paragraphs } of unsupportedPolicies)
  test(`a policy in ${language}, which cannot be read, decides nothing and says why`, async ({ ext, site }) => {
    site.serve(address, pageWith(language, linkTo(path, title)));
    site.serve(`${origin}${path}`, policyPage(language, title, paragraphs));
    const { popup, tabId } = await openPopup(ext);
    await popup.locator('#own-check').click();
    await expect(cards(popup)).toContainText('which cannot be read yet', { timeout: 30_000 });
    const verdicts = storageVerdicts(await ext.report(tabId));
    expect(verdicts.map(({ status, reason }) => [status, reason.key])).toEqual([
      ['undetermined', 'verdict.language_not_read'],
    ]);
  });

test('a policy without text is told as such, and nothing is held against it', async ({ ext, site }) => {
  serveBindery(site, '<!doctype html><title>Privacy</title><div id="app"></div><script>/* fills it */</script>');
  const { popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('there is no text in it', { timeout: 30_000 });
  const { verdicts } = await ext.report(tabId);
  expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['undetermined']));
});

test('a policy that names the sites it covers says nothing of another one, and the verdict says why', async ({
  ext,
  site,
}) => {
  const scope = 'This policy applies to www.group.test and archive.group.test.';
  serveBindery(site, policyPage('en', english.title, [scope, ...english.frame, english.denies]));
  const { popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('The policy names the sites that it covers', { timeout: 30_000 });
  const report = await ext.report(tabId);
  const [verdict] = storageVerdicts(report);
  expect(verdict).toMatchObject({ status: 'out-of-scope', reason: { key: 'scope.names_other_sites' } });
  const quoted = report.clauses.find(({ id }) => id === verdict?.clauses[0]?.clauseId)?.quote;
  expect(quoted).toBe(scope);
});

test('what the third parties of the page offer is there without a policy, and beside the site’s own', async ({
  ext,
  site,
}) => {
  const pixel = 'https://dis.criteo.com/event?uid=8f3a62c1d94e4b07';
  site.serve(
    address,
    `${pageWith('en', linkTo('/privacy-policy', 'Privacy policy'))}<img src="${pixel}" width="1" height="1" alt="">`,
  );
  const own = 'You can <a href="https://bindery.test/opt-out">opt out of our own counting here</a>.';
  site.serve(`${origin}/privacy-policy`, policyPage('en', english.title, [...english.frame, own]));
  const { popup, tabId } = await openPopup(ext);
  const offered = async (): Promise<string[]> => {
    const { choices } = await ext.report(tabId);
    return choices.flatMap(({ entities }) => entities);
  };
  await expect.poll(offered).toContain('Criteo');
  expect(new Set(await offered())).toEqual(new Set(['Criteo']));
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('Read: 1 document.', { timeout: 30_000 });
  const { choices } = await ext.report(tabId);
  const targets = choices.map(({ target }) => target);
  expect(targets).toContain('https://bindery.test/opt-out');
  expect(new Set(choices.flatMap(({ entities }) => entities))).toEqual(new Set(['Criteo']));
  expect(choices.filter(({ policyId, id }) => policyId === null && id === 'criteo')).toHaveLength(1);
});

test('a document that the policy refers to is named where something is not disclosed, and read on a click', async ({
  ext,
  site,
}) => {
  const refers = 'For what we keep in your browser, see our <a href="/legal/storage">Cookie Policy</a>.';
  const french = '<link rel="alternate" hreflang="fr" href="/fr/vie-privee">';
  const policy = policyPage('en', english.title, [...english.frame, refers]);
  serveBindery(site, policy.replace('<title>', `${french}<title>`));
  site.serve(`${origin}/legal/storage`, policyPage('en', 'Cookie policy of the Reed Bindery', [english.affirms]));
  const { popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('refers to a document that was not read: Cookie Policy', {
    timeout: 30_000,
  });
  await expect(cards(popup)).toContainText(/things? that (?:is|are) not disclosed here may be disclosed there/);
  expect(await storageStatus(ext, tabId)).toBe('omitted');
  await popup.locator('#own-versions').click();
  await expect(popup.getByRole('button', { name: 'Read the version in French' })).toBeVisible();
  await popup.getByRole('button', { name: 'Read it too: Cookie Policy' }).click();
  await expect(cards(popup)).toContainText('from bindery.test/legal/storage', { timeout: 30_000 });
  await expect(cards(popup)).not.toContainText('was not read');
  const statuses = storageVerdicts(await ext.report(tabId)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual(['clear', 'omitted']);
});

test('the popup may close and the worker may die while a long policy is read', async ({ ext, site }) => {
  test.setTimeout(180_000);
  serveBindery(site, longPolicy(60_000));
  const { page, popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect.poll(async () => (await progress(ext, tabId)).state, { timeout: 30_000 }).toBe('reading');
  await popup.close();
  await ext.killServiceWorker();
  expect(await ext.serviceWorkers()).toBe(0);
  const again = await ext.clickIcon(page);
  await expect(cards(again)).toContainText('Read by machine', { timeout: 120_000 });
  await expect.poll(() => storageStatus(ext, tabId), { timeout: 30_000 }).toBe('clear');
  // It was fetched once: what the dead worker held was kept.
  expect(site.arrivals.filter(({ url }) => url === `${origin}/privacy-policy`)).toHaveLength(1);
});

test.describe('a policy on another host', () => {
  test.use({ namedRequests: [groupPolicy], isShared: false });
  test.beforeEach(({ site }) => {
    site.serve(address, pageWith('en', linkTo(groupPolicy, 'Privacy policy')));
    site.serve(groupPolicy, policyPage('en', english.title, [...english.frame, english.affirms]));
  });

  test('is read after one more click, on a button that names the host', async ({ ext, site }) => {
    await willAllow(ext, '*://group.test/*');
    const { page, popup, tabId } = await openPopup(ext);
    await popup.locator('#own-check').click();
    await expect(cards(popup)).toContainText('links to a policy on another host, group.test');
    expect(site.arrivals.filter(({ url }) => url.startsWith('https://group.test'))).toEqual([]);
    // The browser's question takes the focus, and the popup may close: the background goes on when access is given.
    await Promise.race([
      popup.getByRole('button', { name: 'Allow group.test and read it' }).click(),
      popup.waitForEvent('close'),
    ]).catch(() => undefined);
    await expect.poll(() => storageStatus(ext, tabId), { timeout: 30_000 }).toBe('clear');
    const again = await ext.clickIcon(page);
    await expect(cards(again)).toContainText('from group.test/legal/privacy-policy');
  });

  test('can be opened instead, and said to be the policy there', async ({ ext }) => {
    const { page, popup, tabId } = await openPopup(ext);
    await popup.locator('#own-check').click();
    const opened = ext.context.waitForEvent('page', (one) => one.url().startsWith('https://group.test'));
    await popup.getByRole('button', { name: 'Open group.test' }).click();
    const policy = await opened;
    await policy.waitForLoadState();
    const there = await ext.clickIcon(policy);
    await there.getByRole('button', { name: 'This page is the policy of bindery.test' }).click();
    await expect.poll(() => storageStatus(ext, tabId), { timeout: 30_000 }).toBe('clear');
    await page.bringToFront();
    const back = await ext.clickIcon(page);
    await expect(cards(back)).toContainText('from group.test/legal/privacy-policy');
  });
});

test.describe('where no link leads to a policy', () => {
  test('usual addresses of the site are asked, and the policy there is read', async ({ ext, site }) => {
    site.serve(address, pageWith('fr', linkTo('/contact', 'Nous écrire')));
    const [, french] = ownPolicyCases;
    if (french === undefined) throw new Error('there is no case in French');
    site.serve(`${origin}/vie-privee`, policyPage('fr', french.title, [...french.frame, french.denies]));
    const { popup, tabId } = await openPopup(ext);
    await popup.locator('#own-check').click();
    await expect(cards(popup)).toContainText('from bindery.test/vie-privee', { timeout: 30_000 });
    await expect.poll(() => storageStatus(ext, tabId)).toBe('incorrect');
  });

  test('and nothing stands there, it says what was tried, and takes what the person gives', async ({ ext, site }) => {
    site.serve(address, pageWith('en', linkTo('/contact', 'Write to us')));
    const { popup, tabId } = await openPopup(ext);
    await popup.locator('#own-check').click();
    await expect(cards(popup)).toContainText('No policy was found.', { timeout: 30_000 });
    await expect(cards(popup)).toContainText('Looked in the links of this page.');
    await expect(cards(popup)).toContainText(/Asked \d+ usual addresses of this site/);
    await popup.locator('#own-asked').click();
    await expect(cards(popup)).toContainText(`${origin}/privacy-policy`);
    await popup.getByLabel('Paste a policy’s text').fill([...english.frame, english.denies].join('\n\n'));
    await popup.getByRole('button', { name: 'Read this text' }).click();
    await expect(cards(popup)).toContainText('from a text that you gave', { timeout: 30_000 });
    await expect.poll(() => storageStatus(ext, tabId)).toBe('incorrect');
  });

  test('a file can be given', async ({ ext, site }) => {
    site.serve(address, pageWith('en', ''));
    const { popup, tabId } = await openPopup(ext);
    await popup.locator('#own-other').click();
    await popup.getByLabel(/choose a file/).setInputFiles({
      name: 'policy.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(`# Privacy policy\n\n${english.frame.join('\n\n')}\n\n${english.affirms}\n`),
    });
    await expect(cards(popup)).toContainText('policy.md', { timeout: 30_000 });
    await expect.poll(() => storageStatus(ext, tabId)).toBe('clear');
  });

  test.describe('a PDF', () => {
    const lines = [english.title, ...english.frame, english.affirms].flatMap(
      (one) => one.match(/.{1,70}(?: |$)/g) ?? [],
    );
    const texts = lines.map((text, at) => ({ text, x: 72, y: 740 - at * 14, size: at === 0 ? 18 : 11 }));
    const pdf = (buffer: Buffer) => ({ name: 'policy.pdf', mimeType: 'application/pdf', buffer });
    /** Files of the library that opens PDFs, as pages load them. */
    const loadedIn = (ext: Ext): string[] => {
      const loaded: string[] = [];
      ext.context.on('request', (request) => /pdfjs/.test(request.url()) && loaded.push(request.url()));
      return loaded;
    };

    test('can be given on the full page, which loads what opens it only then', async ({ ext, site }) => {
      site.serve(address, pageWith('en', ''));
      const loaded = loadedIn(ext);
      const { tabId } = await openPopup(ext);
      const page = await ext.openPage(`report.html?tab=${tabId}`);
      await page.locator('#own-other').click();
      expect(loaded).toEqual([]);
      await page.getByLabel(/choose a file/).setInputFiles(pdf(writePdf([{ texts }], { title: english.title })));
      await expect(cards(page)).toContainText('policy.pdf', { timeout: 30_000 });
      await expect.poll(() => storageStatus(ext, tabId)).toBe('clear');
      expect(loaded).toHaveLength(1);
    });

    test('that is damaged, or has no text, is told as such', async ({ ext, site }) => {
      site.serve(address, pageWith('en', ''));
      const { tabId } = await openPopup(ext);
      const page = await ext.openPage(`report.html?tab=${tabId}`);
      await page.locator('#own-other').click();
      const file = page.getByLabel(/choose a file/);
      await file.setInputFiles(pdf(Buffer.from('%PDF-1.4\nnothing of the kind')));
      await expect(cards(page)).toContainText('policy.pdf is a PDF that cannot be read', { timeout: 30_000 });
      await file.setInputFiles(pdf(writePdf([{ texts: [] }])));
      await expect(cards(page)).toContainText('policy.pdf is a PDF without text', { timeout: 30_000 });
    });

    test('is not opened by the popup, which leads to the full page', async ({ ext, site }) => {
      site.serve(address, pageWith('en', ''));
      const loaded = loadedIn(ext);
      const { popup } = await openPopup(ext);
      await popup.locator('#own-other').click();
      await popup.getByLabel(/choose a file/).setInputFiles(pdf(writePdf([{ texts }])));
      await expect(cards(popup)).toContainText('A PDF is read on the full page');
      await expect(popup.getByRole('link', { name: 'Give a PDF on the full page' })).toBeVisible();
      expect(loaded).toEqual([]);
    });
  });

  test('the page itself can be the policy', async ({ ext, site }) => {
    const body = policyPage('en', english.title, [...english.frame, english.denies]);
    site.serve(address, `${body}<script>localStorage.setItem('shade', 'dark')</script>`);
    const { popup, tabId } = await openPopup(ext);
    await popup.locator('#own-other').click();
    await popup.getByRole('button', { name: 'This page is the policy' }).click();
    await expect.poll(() => storageStatus(ext, tabId), { timeout: 30_000 }).toBe('incorrect');
  });
});

test.describe('while a policy of 100,000 words is read', () => {
  // The clock runs on while a busy machine does something else: one undisturbed run is enough.
  test.describe.configure({ retries: 3 });

  test('no task of the popup takes over 50 ms', async ({ ext, site }) => {
    test.setTimeout(240_000);
    serveBindery(site, longPolicy(100_000));
    const { popup } = await openPopup(ext);
    await popup.evaluate(() => {
      const long: number[] = [];
      Object.assign(globalThis, { long });
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
    });
    await popup.locator('#own-check').click();
    await expect(cards(popup)).toContainText('Read: 1 document.', { timeout: 200_000 });
    expect(await popup.evaluate(() => (globalThis as unknown as { long: number[] }).long)).toEqual([]);
  });
});
