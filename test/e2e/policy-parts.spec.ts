import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Sites } from '../sites/server';
import { expect, test, type Ext } from './support/fixtures';
import { pageWith, policyPage } from './support/own-policies';
import { address, serveWeir } from './support/weir';

// No access beyond the click: an unknown site, as a person meets it.
test.use({ access: 'click', isShared: true });

/** Refers to another document, is there in French, speaks to two regions and lists a cookie. */
const more = `<p>For what we keep in your browser, see our <a href="/legal/storage">Cookie Policy</a>.</p>
  <h2>Your California privacy rights</h2>
  <p>We use session replay to record your visit. You can <a href="/ca">opt out of the sale of your personal information</a>.</p>
  <h2>Visitors from the European Economic Area</h2><p>You can <a href="/eea">change your cookie settings</a>.</p>`;

/** A page with everything that the policy part can show: read, declared, given. */
async function readAll(ext: Ext, site: Sites): Promise<number> {
  serveWeir(site, undefined, undefined, more);
  await ext.send('settings.set', { language: 'en', region: null });
  const { page, tabId } = await ext.openTab();
  await page.goto(address);
  const popup = await ext.clickIcon(page);
  await popup.locator('#own-check').click();
  await expect(popup.locator('#own-check')).toHaveText('Read this site’s policy again', { timeout: 30_000 });
  await popup.locator('#declared').click();
  await popup.locator('#declared-read').click();
  await expect(popup.locator('#declared')).toContainText('2 declarations');
  const file = '{"disclosures": [{"identifier": "weir_*", "type": "cookie", "maxAgeSeconds": 63072000}]}';
  const given = { name: 'weir.json', mimeType: 'application/json', buffer: Buffer.from(file) };
  await popup.locator('#declared-file').setInputFiles(given);
  await expect(popup.locator('#declared')).toContainText('3 declarations');
  await popup.close();
  return tabId;
}

/** Opens all that is folded above the sections. */
async function openFolds(page: Page): Promise<void> {
  await expect(page.locator('#declared')).toBeVisible();
  const closed = page.locator('.top details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

async function findings(page: Page): Promise<unknown> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const layout of ['popup', 'report'])
  test(`axe finds nothing in what is read and declared, and nothing is cut off (${layout})`, async ({ ext, site }) => {
    test.setTimeout(180_000);
    const tabId = await readAll(ext, site);
    for (const language of ['en', 'fr']) {
      await ext.send('settings.set', { language });
      const page = await ext.openPage(`${layout}.html?tab=${tabId}`);
      await openFolds(page);
      if (layout === 'popup') await page.locator('#tab-choices').click();
      await page.locator('#choices-elsewhere').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findings(page), `${language}, ${colorScheme}`).toEqual([]);
      }
      for (const width of [1200, 320, 160]) {
        await page.setViewportSize({ width, height: 640 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `${language} at ${width} px`).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
  });

test('every control of the policy part is reached by Tab, and shows that it has the focus', async ({ ext, site }) => {
  test.setTimeout(120_000);
  const tabId = await readAll(ext, site);
  const page = await ext.openPage(`popup.html?tab=${tabId}`);
  await openFolds(page);
  const wanted = await page
    .locator('.top :is(a[href], button:enabled, select, input, textarea, summary, [tabindex="0"])')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const seen = new Set<number>();
  for (let presses = 0; presses < wanted + 20; presses++) {
    await page.keyboard.press('Tab');
    const { place, isOutlined, html } = await page.evaluate(() => {
      const active = document.activeElement ?? document.body;
      const places = [...document.querySelectorAll('.top *')];
      const { outlineStyle } = getComputedStyle(active);
      return {
        place: places.indexOf(active),
        isOutlined: outlineStyle !== 'none',
        html: active.outerHTML.slice(0, 200),
      };
    });
    if (place === -1) continue;
    expect(isOutlined, html).toBe(true);
    seen.add(place);
  }
  expect(seen.size).toBe(wanted);
});

test('a fold is opened, asked and closed by keys alone, and the focus stays where it was', async ({ ext, site }) => {
  serveWeir(site);
  await ext.send('settings.set', { language: 'en', region: null });
  const { page } = await ext.openTab();
  await page.goto(address);
  const popup = await ext.clickIcon(page);
  await popup.locator('#declared').focus();
  await popup.keyboard.press('Enter');
  // What a fold holds is drawn once the browser has told that it opened.
  await expect(popup.locator('#declared-read')).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('#declared-read')).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('#declared')).toContainText('2 declarations');
  await expect(popup.locator('#declared-read')).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Space');
  await expect(popup.locator('#declared-read')).toBeHidden();
});

test('what is said to those of one region is told as such, in the verdict and in the choices', async ({
  ext,
  site,
}) => {
  const paragraphs = [
    'The Reed Bindery binds books by hand and runs this site. This policy explains how we treat what you tell us.',
    'You can ask us at any time what we hold about you, and have it corrected or erased.',
  ];
  const regional = `<h2>Your California privacy rights</h2>
    <p>We use local storage in your browser to remember the settings that you choose.</p>
    <p>You can <a href="/ca">opt out of the sale of your personal information</a>.</p>
    <h2>Visitors from the European Economic Area</h2><p>You can <a href="/eea">change your cookie settings</a>.</p>
    <h2>Advertising</h2><p><a href="https://ads.test/out">Opt out of advertising</a> (US only)</p>`;
  const bindery = 'https://bindery.test/';
  site.serve(bindery, pageWith('en', '<a href="/privacy-policy">Privacy policy</a>'));
  site.serve(
    `${bindery}privacy-policy`,
    policyPage('en', 'Privacy policy of the Reed Bindery', paragraphs).replace('</main>', `${regional}</main>`),
  );
  await ext.send('settings.set', { language: 'en', region: 'US-CA' });
  const { page, tabId } = await ext.openTab();
  await page.goto(bindery);
  const popup = await ext.clickIcon(page);
  await popup.locator('#own-check').click();
  await expect(popup.locator('#own-check')).toHaveText('Read this site’s policy again', { timeout: 30_000 });
  const report = await ext.report(tabId);
  const stored = report.findings.find(({ technique }) => technique === 'local_storage');
  const verdict = report.verdicts.find(({ findingId }) => findingId === stored?.id);
  expect(verdict?.remarks).toContainEqual({ key: 'verdict.remark.region', params: { region: 'US-CA' } });
  await popup.locator(`#finding-${stored?.id}`).click();
  await expect(popup.locator(`[data-finding="${stored?.id}"]`)).toContainText(
    'Only said to those who live in: California',
  );

  await popup.getByRole('tab', { name: 'Your choices' }).click();
  const offered = popup.locator('#choices > ul .label');
  await expect(offered).toContainText(['opt out of the sale', 'Opt out of advertising']);
  await expect(popup.locator('#choices > ul')).toContainText('for: California');
  await popup.getByLabel('Your region').selectOption('EEA');
  await expect(offered).toContainText(['change your cookie settings']);
  await expect(popup.locator('#choices > ul')).not.toContainText('opt out of the sale');
  await popup.locator('#choices-elsewhere').click();
  const elsewhere = popup.locator('#choices .elsewhere');
  await expect(elsewhere).toContainText('opt out of the sale of your personal information');
  await expect(elsewhere.locator('li', { hasText: 'Opt out of advertising' })).toContainText('for: United States');
});
