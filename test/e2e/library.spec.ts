import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { VerdictStatus } from '../../src/core/domain';
import { jobOf } from '../../src/store/keys';
import type { Sites } from '../sites/server';
import { expect, test, type Ext } from './support/fixtures';
import { longPolicy, pageWith, policyPage } from './support/own-policies';
import { expectAccessible, expectNothingCutOff } from './support/page-checks';

test.use({ isShared: true });

const address = 'https://bindery.test/';
const policyAddress = `${address}privacy-policy`;
const storage = 'We use local storage in your browser to remember what you put aside.';
const title = 'Privacy policy of the Reed Bindery';
const frame = [
  'The Reed Bindery, 4 Mill Lane, sells books that it has bound by hand.',
  'We use cookies and similar technologies to count how many people read a page.',
  'To opt out of our newsletter, write to <a href="mailto:stop@bindery.test">stop@bindery.test</a>.',
];

/** A page of a shop, watched, whose policy was read. */
async function readShop(
  ext: Ext,
  site: Sites,
  policy: string,
  isPlain = true,
): Promise<{ page: Page; tabId: number; id: string }> {
  await ext.send('settings.set', { language: 'en', region: null });
  if (isPlain) site.serve(address, pageWith('en', '<a href="/privacy-policy">Privacy policy</a>'));
  site.serve(policyAddress, policy);
  const { page, tabId } = await ext.visit(address);
  await ext.send('policy.read', { tabId, sources: [{ url: policyAddress, kind: 'privacy' }] });
  const progress = () => ext.send('policy.progress', { jobId: jobOf(tabId) });
  await expect.poll(async () => (await progress()).state, { timeout: 60_000 }).toBe('done');
  const [id] = (await progress()).readingIds;
  if (id === undefined) throw new Error('nothing was read');
  return { page, tabId, id };
}

async function openReading(ext: Ext, tabId: number): Promise<Page> {
  const page = await ext.openPage(`report.html?tab=${tabId}`);
  await page.getByRole('button', { name: 'The whole text, as it was read' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The policy as it was read' })).toBeFocused();
  return page;
}

async function storageStatus(ext: Ext, tabId: number): Promise<VerdictStatus | undefined> {
  const { findings, verdicts } = await ext.report(tabId);
  const ids = findings.filter(({ technique }) => technique === 'local_storage').map(({ id }) => id);
  return verdicts.find(({ findingId, policyId }) => ids.includes(findingId) && policyId !== null)?.status;
}

const clauseWith = (page: Page, text: string) => page.locator('[data-clause]').filter({ hasText: text });

test('the text is shown by clauses, with what was read from each, why, and what rests on it', async ({ ext, site }) => {
  test.setTimeout(180_000);
  const { tabId } = await readShop(ext, site, policyPage('en', title, [...frame, storage]));
  const page = await openReading(ext, tabId);
  const clause = clauseWith(page, 'local storage');
  await expect(clause.locator('mark.technique')).toContainText('local storage');
  await expect(clause).toContainText(/done; the reading is \d+ % sure/);
  await expect(clause).toContainText('“local storage');
  await expect(clauseWith(page, 'similar technologies')).toContainText('A catch-all names no technique');
  await expect(clauseWith(page, 'opt out of our newsletter')).toContainText('Choice');
  await page.getByLabel('Show').selectOption('local_storage');
  await expect(page.locator('[data-clause]')).toHaveCount(1);
  await page.locator('[data-clause] li:has-text("Rests on it") button').first().click();
  const finding = page.locator('summary:focus');
  await expect(finding).toHaveAttribute('id', /^finding-/);
  // And back, from the finding to its clause.
  await page.locator('details[open] figure button').first().click();
  await expect(page.locator('[data-clause]:focus')).toContainText('local storage');
});

for (const [language, open] of [
  ['en', 'The whole text, as it was read'],
  ['fr', 'Le texte entier, tel qu’il a été lu'],
] as const)
  test(`the text can be read by everybody, in any window (${language})`, async ({ ext, site }) => {
    test.setTimeout(120_000);
    const { tabId } = await readShop(ext, site, policyPage('en', title, [...frame, storage]));
    await ext.send('settings.set', { language });
    const page = await ext.openPage(`report.html?tab=${tabId}`);
    await page.getByRole('button', { name: open }).click();
    await clauseWith(page, 'bound by hand').locator('.add').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    for (const width of [1200, 320, 160]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });

test('the verdicts follow what the person says of a reading', async ({ ext, site }) => {
  const { tabId, id } = await readShop(ext, site, policyPage('en', title, [...frame, storage]));
  expect(await storageStatus(ext, tabId)).toBe('clear');
  const page = await openReading(ext, tabId);
  const clause = clauseWith(page, 'local storage');
  await clause.getByRole('button', { name: /^Reject/ }).click();
  await page.keyboard.type('It speaks of the till.');
  await page.keyboard.press('Enter');
  await expect(clause).toContainText('You rejected it: nothing rests on it. Your note: It speaks of the till.');
  await expect.poll(() => storageStatus(ext, tabId)).toBe('catch-all');
  await clause.getByRole('button', { name: /^Take back/ }).click();
  await expect.poll(() => storageStatus(ext, tabId)).toBe('clear');
  // Until the page shows that too, local storage rests on the catch-all, which says so.
  await expect(clause).toHaveCount(1);
  await clause.getByRole('button', { name: /^Confirm/ }).click();
  await page.keyboard.press('Enter');
  await expect(clause).toContainText('You confirmed it.');

  const other = clauseWith(page, 'bound by hand');
  await other.getByRole('button', { name: /^Say what clause/ }).click();
  await other.getByLabel('It speaks of').selectOption('local_storage');
  await other.getByLabel('It says that this is').selectOption('does-not');
  await other.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(other).toContainText('You added it.');
  await expect.poll(() => storageStatus(ext, tabId)).toBe('ambiguous');
  expect((await ext.send('readings.list', {})).rows).toMatchObject([{ id, corrections: 2 }]);
});

test('a text that changed, one that did not and one that could not be fetched are told apart', async ({
  ext,
  site,
}) => {
  test.setTimeout(180_000);
  const { tabId } = await readShop(ext, site, policyPage('en', title, [...frame, storage]));
  const page = await ext.openPage(`report.html?tab=${tabId}`);
  const card = page.getByRole('article').filter({ hasText: title });
  const asked = () => site.arrivals.filter(({ url }) => url === policyAddress).length;
  expect(asked()).toBe(1);
  await card.getByRole('button', { name: 'Has it changed since it was read?' }).click();
  await expect(card.getByRole('status')).toContainText('Unchanged since it was read');
  expect(asked()).toBe(2);

  const other = storage.replace('remember', 'count');
  site.serve(policyAddress, policyPage('en', title, [...frame, other, 'We also keep logs.']));
  await card.getByRole('button', { name: 'Check again for changes' }).click();
  await expect(card.getByRole('status')).toContainText('1 new, 0 gone, 1 with other words');
  await card.getByRole('button', { name: 'Show what changed' }).click();
  const changes = page.locator('details').filter({ hasText: 'What changed, clause by clause' });
  await expect(changes.locator('del')).toHaveText('remember');
  await expect(changes.locator('ins')).toHaveText(['count', 'We also keep logs.']);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  site.serve(policyAddress, { status: 503, body: 'later' });
  await page.getByRole('button', { name: 'Check again for changes' }).click();
  await expect(page.getByRole('main')).toContainText('the site did not give it. Whether it has changed is not known.');
});

test('a cookie is held against what the policy’s table declares of it', async ({ ext, site }) => {
  const table = `<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
    <tr><td>shelf_id</td><td>Tells visitors apart</td><td>13 months</td></tr>
    <tr><td>lamp_on</td><td>Keeps the lamp on</td><td>1 year</td></tr></table>`;
  const cookies = [
    'shelf_id=a1b2c3d4e5f6a7b8; Max-Age=63072000',
    'lamp_on=1; Max-Age=31536000',
    'stray=1; Max-Age=99999',
  ];
  site.serve(address, { body: pageWith('en', ''), headers: { 'content-type': 'text/html', 'set-cookie': cookies } });
  const { page: shop, tabId } = await readShop(ext, site, policyPage('en', title, [...frame, table]), false);
  // The browser keeps no cookie for longer than 400 days: how long it was meant to stay is told by the answer that sets it.
  await ext.report(tabId);
  await shop.reload();
  const { findings, verdicts } = await ext.report(tabId);
  const declaredOf = (name: string) => {
    const finding = findings.find(({ technique, names }) => technique === 'cookie' && names.includes(name));
    return verdicts.find((one) => one.findingId === finding?.id && one.policyId !== null)?.declared;
  };
  expect(declaredOf('shelf_id')).toMatchObject([{ comparison: 'longer', purpose: 'Tells visitors apart' }]);
  expect(declaredOf('lamp_on')).toMatchObject([{ comparison: 'as-declared' }]);
  expect(declaredOf('stray')).toEqual([]);
  const page = await ext.openPage(`report.html?tab=${tabId}`);
  const finding = page.locator('details').filter({ hasText: 'shelf_id' }).last();
  await finding.locator('summary').first().click();
  await expect(finding).toContainText('Declared as shelf_id: 13 months; set for 730 days, which is longer.');
});

test('a policy of 100,000 words is shown page by page', async ({ ext, site }) => {
  test.setTimeout(240_000);
  const { tabId } = await readShop(ext, site, longPolicy(100_000));
  const page = await openReading(ext, tabId);
  await expect(page.getByText(/page 1 of \d+/)).toBeVisible();
  expect(await page.locator('[data-clause]').count()).toBeLessThanOrEqual(100);
  await page.getByRole('button', { name: 'Further clauses' }).click();
  await expect(page.getByText(/page 2 of \d+/)).toBeVisible();
});

test.describe('the library in the settings', () => {
  const openLibrary = async (ext: Ext) => {
    const page = await ext.openPage('options.html');
    return { page, library: page.getByRole('region', { name: 'Policies read by machine', exact: true }) };
  };

  test('a reading is renamed, held against other hosts, saved, removed and added again', async ({ ext, site }) => {
    test.setTimeout(120_000);
    const { tabId, id } = await readShop(ext, site, policyPage('en', title, [...frame, storage]));
    const { page, library } = await openLibrary(ext);
    await expect(library.getByRole('heading', { name: title })).toBeVisible();
    await expect(library).toContainText('Held against pages of bindery.test and www.bindery.test.');
    await expect(library).toContainText(`${policyAddress} · English · without a date of its own · read on`);
    await library.getByRole('button', { name: `Change name or hosts ${title}` }).click();
    await library.getByLabel('Name').fill('The bindery');
    await library.getByLabel('Held against pages of').fill('https://other.test/shop');
    await library.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(library.getByRole('status')).toHaveText('Saved: The bindery.');
    await expect(library).toContainText('Held against pages of other.test.');
    await expect.poll(() => storageStatus(ext, tabId)).toBeUndefined();

    await ext.send('readings.correct', {
      id,
      correction: { what: 'rejected', disclosureId: 'd1', note: 'no', at: 1 },
    });
    await expect(library).toContainText('1 correction of yours');
    const download = page.waitForEvent('download');
    await library.getByRole('button', { name: 'Save as a file The bindery' }).click();
    const file = await (await download).path();
    expect((await download).suggestedFilename()).toBe('The-bindery.clauselight.json');
    await library.getByRole('button', { name: 'Remove The bindery' }).click();
    await expect(library).toContainText('your 1 correction with it');
    await library.getByRole('button', { name: 'Remove The bindery' }).click();
    await expect(library.getByRole('status')).toHaveText('Removed: The bindery.');
    expect((await ext.send('readings.list', {})).rows).toEqual([]);

    const input = library.getByLabel('Add a saved reading');
    await input.setInputFiles(file);
    await expect(library.getByRole('status')).toHaveText('Added: The bindery.');
    await expect(library).toContainText('1 correction of yours');
    await input.setInputFiles(file);
    await expect(library.getByRole('status')).toHaveText('Kept already, word for word: The bindery.');
    expect((await ext.send('readings.list', {})).rows).toHaveLength(1);
    await expectAccessible(ext, page);
    await expectNothingCutOff(ext, page);
  });

  test('a file that is no reading is refused, and says why', async ({ ext }) => {
    await ext.send('settings.set', { language: 'en' });
    const { page, library } = await openLibrary(ext);
    const input = library.getByLabel('Add a saved reading');
    for (const [text, told] of [
      ['{"a":', /^broken\.json is not JSON, and nothing was added\.$/],
      ['{"readingVersion": 2}', /^broken\.json is not the file of a reading, and nothing was added: Field /],
    ] as const) {
      await input.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(library.getByRole('status')).toHaveText(told);
    }
    await ext.send('settings.set', { language: 'fr' });
    const french = page.getByRole('region', { name: 'Politiques lues par la machine', exact: true });
    await french
      .getByLabel('Ajouter une lecture enregistrée')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await expect(french.getByRole('status')).toContainText('Le fichier ne contient pas une politique');
    expect((await ext.send('readings.list', {})).rows).toEqual([]);
  });
});
