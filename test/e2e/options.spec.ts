import type { Page } from '@playwright/test';
import { aPolicy } from '../support/a-policy';
import { expect, test, type Ext } from './support/fixtures';
import { expectAccessible, expectNothingCutOff } from './support/page-checks';
import { willAllow } from './support/will-allow';

test.use({ access: 'click', isShared: true });

const openOptions = async (ext: Ext): Promise<Page> => {
  await ext.send('settings.set', { language: 'en' });
  const page = await ext.openPage('options.html');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clauselight settings');
  return page;
};

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

const aFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

test('the region is kept, and can be left to the browser again', async ({ ext }) => {
  const page = await openOptions(ext);
  await page.getByLabel('Region', { exact: true }).selectOption('BR');
  await expect(part(page, 'Language and region').getByRole('status')).toContainText('Brazil');
  expect((await ext.send('settings.get', {})).region).toBe('BR');
  await page.getByLabel('Region', { exact: true }).selectOption('');
  await expect.poll(async () => (await ext.send('settings.get', {})).region).toBeNull();
});

test('a policy file is added, replaced and removed', async ({ ext }) => {
  const page = await openOptions(ext);
  const policies = part(page, 'Known policies');
  const input = policies.getByLabel('Add a policy file');
  await input.setInputFiles(aFile('shop.json', aPolicy([], { id: 'shop', title: 'Policy of the shop' })));
  await expect(policies.getByRole('status')).toHaveText('Added: Policy of the shop.');
  await expect(policies.getByRole('heading', { name: 'Policy of the shop' })).toBeVisible();
  const later = aPolicy([], { id: 'shop', title: 'Later policy of the shop', supersededOn: '2026-02-01' });
  await input.setInputFiles(aFile('shop.json', later));
  await expect(policies.getByRole('status')).toHaveText('Replaced by the new file: Later policy of the shop.');
  await expect(policies.getByText('superseded on February 1, 2026')).toBeVisible();
  expect((await ext.send('policies.list', {})).ownIds).toEqual(['shop']);
  await policies.getByRole('button', { name: 'Remove Later policy of the shop' }).click();
  await expect(policies.getByRole('status')).toHaveText('Removed: Later policy of the shop.');
  await expect(policies.getByRole('heading', { name: 'Later policy of the shop' })).toBeHidden();
  expect((await ext.send('policies.list', {})).ownIds).toEqual([]);
});

test('the person’s version of a bundled policy stands in its place until it is removed', async ({ ext }) => {
  const page = await openOptions(ext);
  const policies = part(page, 'Known policies');
  const { policies: before } = await ext.send('policies.list', {});
  const [bundled] = before;
  if (bundled === undefined) throw new Error('no policy is bundled');
  await policies.getByLabel('Add a policy file').setInputFiles(aFile('mine.json', { ...bundled, title: 'My reading' }));
  await expect(policies.getByText('in place of the bundled one')).toBeVisible();
  await policies.getByRole('button', { name: 'Remove My reading' }).click();
  await expect(policies.getByRole('status')).toContainText('The bundled one applies again');
  expect((await ext.send('policies.list', {})).policies).toEqual(before);
});

const badFiles: readonly (readonly [string, unknown, RegExp])[] = [
  ['an empty file', '', /is not a JSON file\. Nothing else has changed/],
  ['text', 'We value your privacy.', /is not a JSON file\. Nothing else has changed/],
  ['another kind of JSON', { schemaVersion: 1 }, /not in the library format\. Nothing else has changed.*Field “id”/],
  ['a policy that cites a clause it lacks', badPolicy(), /cites clause “9\.9”, which the file does not have/],
];

function badPolicy(): unknown {
  const [subject] = [{ id: 'rights', title: { en: 'Rights', fr: 'Droits' }, clauseIds: ['9.9'] }];
  return aPolicy([], { id: 'other', subjects: [subject] });
}

test('a file that is no policy is refused in a sentence, and loses nothing', async ({ ext }) => {
  const page = await openOptions(ext);
  const policies = part(page, 'Known policies');
  const input = policies.getByLabel('Add a policy file');
  await input.setInputFiles(aFile('shop.json', aPolicy([], { id: 'shop', title: 'Policy of the shop' })));
  await expect(policies.getByRole('status')).toHaveText('Added: Policy of the shop.');
  const before = await ext.send('policies.list', {});
  for (const [what, content, sentence] of badFiles) {
    await input.setInputFiles(aFile('bad.json', content));
    await expect(policies.getByRole('status'), what).toHaveText(sentence);
    await expect(policies.getByRole('status'), what).toContainText('“bad.json” was not added');
  }
  expect(await ext.send('policies.list', {})).toEqual(before);
});

test('erasing asks first, then leaves nothing', async ({ ext }) => {
  await ext.visit('https://www.zendesk.com/');
  const page = await openOptions(ext);
  const stored = part(page, 'Stored on this device');
  await expect(stored.getByRole('row', { name: /What was seen in open tabs/ })).toBeVisible();
  const erase = stored.getByRole('button', { name: 'Erase everything' });
  await erase.click();
  const question = page.getByRole('dialog', { name: 'Erase everything that Clauselight keeps?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(erase).toBeFocused();
  expect((await ext.send('storage.describe', {})).items.map(({ name }) => name)).toContain('settings');
  await erase.click();
  await question.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(stored.getByRole('status')).toContainText('Nothing that was stored is left');
  await expect(erase).toBeFocused();
  expect((await ext.send('storage.describe', {})).items).toEqual([]);
});

test.describe('access, in a browser of its own', () => {
  test.use({ isShared: false, holdsNavigation: true });

  test('access to all sites is given and given back, with its permissions', async ({ ext }) => {
    await willAllow(ext, '<all_urls>');
    const page = await openOptions(ext);
    const access = part(page, 'Access');
    await access.getByRole('button', { name: 'Allow on all sites' }).click();
    await expect(access.getByRole('status')).toHaveText('Given.');
    await expect(access.getByText('Every page is watched')).toBeVisible();
    expect(await ext.send('access.get', { tabId: null })).toMatchObject({ hasAllSites: true, access: { step: 'all' } });
    await access.getByRole('button', { name: 'Give back all sites' }).click();
    await expect(access.getByRole('status')).toHaveText('The access to all sites is given back.');
    await expect(access.getByRole('button', { name: 'Allow on all sites' })).toBeVisible();
    expect(await ext.send('access.get', { tabId: null })).toMatchObject({
      hasAllSites: false,
      access: { step: 'click' },
    });
    const left = await page.evaluate(() => chrome.permissions.getAll());
    expect(left.permissions).not.toContain('webRequest');
    expect(left.permissions).not.toContain('cookies');
  });

  test('a site that was allowed is listed as soon as it is, and given back alone', async ({ ext }) => {
    const [news, play] = ['*://news.test/*', '*://play.test/*'];
    await willAllow(ext, news);
    await willAllow(ext, play);
    const page = await openOptions(ext);
    const access = part(page, 'Access');
    await expect(access.getByText('None. The popup offers it')).toBeVisible();
    // As the popup asks, elsewhere.
    await page.evaluate((origins) => chrome.permissions.request({ origins, permissions: ['cookies'] }), [news, play]);
    await expect(access.getByRole('button', { name: 'Give back the access to play.test' })).toBeVisible();
    await access.getByRole('button', { name: 'Give back the access to news.test' }).click();
    await expect(access.getByRole('status')).toHaveText('The access to news.test is given back.');
    await expect(access.getByRole('button', { name: /^Give back the access to/ })).toHaveCount(1);
    const kept = await page.evaluate(() => chrome.permissions.getAll());
    expect(kept.permissions).toContain('cookies');
    expect(kept.origins).toContain(play);
    expect(kept.origins).not.toContain(news);
  });
});

test('the shortcut’s own page of the browser opens, though it cannot be linked', async ({ ext }) => {
  const page = await openOptions(ext);
  const shortcut = part(page, 'Keyboard shortcut');
  await expect(shortcut).toContainText('chrome://extensions/shortcuts');
  const opened = ext.context.waitForEvent('page');
  await shortcut.getByRole('button', { name: 'Open that page' }).click();
  await expect.poll(async () => (await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('says how old the knowledge is, and where it comes from', async ({ ext }) => {
  const page = await openOptions(ext);
  const versions = part(page, 'Versions and sources');
  const { sources, toolVersion } = await ext.send('knowledge.describe', {});
  await expect(versions).toContainText(/Knowledge of \w+ \d+, \d{4}, /);
  await expect(versions).toContainText(`Clauselight ${toolVersion}`);
  await expect(versions.getByRole('heading', { level: 3 })).toHaveCount(sources.length);
});

test('axe finds nothing on the options page, in both languages and schemes', async ({ ext }) => {
  await expectAccessible(ext, await openOptions(ext));
});

test('axe finds nothing in the question before erasing', async ({ ext }) => {
  const page = await openOptions(ext);
  await part(page, 'Stored on this device').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(ext, page);
});

test('nothing of the options page is cut off in a narrow window, nor with letters twice as large', async ({ ext }) => {
  await expectNothingCutOff(ext, await openOptions(ext));
});

test('every control of the options is reached by Tab, each with a visible focus', async ({ ext }) => {
  const page = await openOptions(ext);
  await expect(part(page, 'Known policies').getByRole('heading', { level: 3 }).first()).toBeVisible();
  const reachable = 'a[href], button, select, input, summary';
  const expected = await page
    .locator(reachable)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const seen = new Set<string>();
  for (let presses = 0; presses < expected; presses++) {
    await page.keyboard.press('Tab');
    const { name, isOutlined } = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null) throw new Error('nothing has the focus');
      const shown = active.closest('label') ?? active;
      return {
        name: `${active.tagName} ${active.id} ${shown.textContent}`,
        isOutlined: getComputedStyle(shown).outlineStyle !== 'none',
      };
    });
    expect(isOutlined, name).toBe(true);
    seen.add(name);
  }
  expect(seen.size).toBe(expected);
});
