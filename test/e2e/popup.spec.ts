import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/domain';
import { demoPages } from '../sites/demo';
import { expect, test, type Ext } from './support/fixtures';

test.use({ isShared: true });

/** The real popup, opened by a real click on the icon, in English unless said otherwise. */
async function openPopup(ext: Ext, page: Page): Promise<Page> {
  await ext.send('settings.set', { language: 'en', region: null });
  const popup = await ext.clickIcon(page);
  await expect(popup.getByRole('tab', { name: 'Findings' })).toBeVisible();
  return popup;
}

const rows = (popup: Page) => popup.locator('[data-finding]');
const summaryOf = (popup: Page, id: string) => popup.locator(`#finding-${id}`);
const showTab = (popup: Page, name: string) => popup.getByRole('tab', { name }).click();

/** A finding that cites a clause. */
function aCited({ findings, verdicts }: Report): { id: string; clauseId: string } {
  const cited = verdicts.find(({ clauses, findingId }) => clauses.length > 0 && weightOf(findings, findingId));
  if (cited === undefined) throw new Error('no finding cites a clause');
  return { id: cited.findingId, clauseId: cited.clauses[0]?.clauseId ?? '' };
}

/** What was copied, read by the page: the browser lets none of our own pages read it back. */
async function clipboardOf(ext: Ext, page: Page): Promise<string> {
  await ext.context.grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

const weightOf = (findings: Report['findings'], id: string): boolean =>
  findings.some((finding) => finding.id === id && ['tracking', 'ordinary'].includes(finding.weight));

/** One visit is looked at many times, each time in a popup of its own. */
test.describe('on the demonstration page', () => {
  test.describe.configure({ timeout: 120_000 });

  test('shows findings, verdicts and clauses', async ({ ext }) => {
    const { page, tabId } = await ext.visit(demoPages.main);
    await test.step('says which policy it is, whether it covers the page and why, and counts as the report does', async () => {
      const popup = await openPopup(ext, page);
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText('www.zendesk.com');
      const policy = popup.getByRole('region', { name: 'Policies' });
      await expect(policy).toContainText('Politique de confidentialité de Zendesk');
      await expect(policy).toContainText('Version of December 1, 2020, superseded on June 1, 2021');
      await expect(policy).toContainText('Covers this page. The policy names this site.');
      await expect(policy.getByRole('button', { name: 'Clause 1.5' })).toBeVisible();
      await expect(async () => {
        const { counts } = await ext.report(tabId);
        await expect(popup.locator('#overview-title')).toHaveText(`${counts.findings} findings`, { timeout: 500 });
        for (const count of [counts.notDisclosed, counts.partly, counts.disclosed, counts.apart])
          await expect(
            popup.locator('section[aria-labelledby=overview-title] strong', { hasText: `${count}` }).first(),
          ).toBeVisible();
        await expect(rows(popup)).toHaveCount(counts.findings - counts.contacts, { timeout: 500 });
      }).toPass({ timeout: 15_000 });
      const marks = await popup.evaluate(() => performance.getEntriesByName('first-finding').length);
      expect(marks).toBe(1);
      await popup.close();
    });

    await test.step('lists what is not disclosed first, and ordinary contacts folded at the end', async () => {
      const popup = await openPopup(ext, page);
      await expect(popup.locator('#findings h3')).toHaveText([
        /^Not disclosed \d+$/,
        /^Partly disclosed \d+$/,
        /^Disclosed \d+$/,
        /third part(y|ies) only contacted$/,
      ]);
      await expect(popup.locator('#aside-contacts')).toBeVisible();
      const before = await rows(popup).count();
      await popup.locator('#aside-contacts').click();
      await expect(async () => expect(await rows(popup).count()).toBeGreaterThan(before)).toPass();
      await popup.close();
    });

    await test.step('a finding opens to what it is, who, what the policy says, why, what to do, and evidence', async () => {
      const popup = await openPopup(ext, page);
      const { id, clauseId } = aCited(await ext.report(tabId));
      await summaryOf(popup, id).click();
      const row = popup.locator(`[data-finding="${id}"]`);
      await expect(row.getByRole('heading', { level: 5 })).toHaveText([
        ...['What it is', 'Who is behind it, and who says so', 'What the policy says', 'Why this verdict'],
        ...['What you can do', 'Evidence'],
      ]);
      await expect(row.locator('blockquote[lang=fr]').first()).not.toBeEmpty();
      await expect(row.getByRole('button', { name: `Clause ${clauseId}` }).first()).toBeVisible();
      await expect(row.locator('ol code').first()).not.toBeEmpty();
      await popup.close();
    });

    await test.step('a clause opens inside the popup, and the focus comes back to where it was', async () => {
      const popup = await openPopup(ext, page);
      const { id, clauseId } = aCited(await ext.report(tabId));
      await summaryOf(popup, id).click();
      const opener = popup
        .locator(`[data-finding="${id}"]`)
        .getByRole('button', { name: `Clause ${clauseId}` })
        .first();
      await opener.scrollIntoViewIfNeeded();
      const top = await popup.evaluate(() => scrollY);
      await opener.click();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(`Clause ${clauseId}`);
      await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
      const live = popup.getByRole('link', { name: 'Open the live page' });
      expect(await live.getAttribute('href'), 'the text there is another one').not.toContain(':~:text=');
      await popup.keyboard.press('Escape');
      await expect(opener).toBeFocused();
      expect(await popup.evaluate(() => scrollY)).toBe(top);
      await opener.press('Enter');
      await popup.getByRole('button', { name: 'Back' }).click();
      await expect(opener).toBeFocused();
      await popup.close();
    });

    await test.step('a clause leads on to its neighbours, and to the findings that rest on it', async () => {
      const popup = await openPopup(ext, page);
      const { id, clauseId } = aCited(await ext.report(tabId));
      await summaryOf(popup, id).click();
      await popup
        .locator(`[data-finding="${id}"]`)
        .getByRole('button', { name: `Clause ${clauseId}` })
        .first()
        .click();
      await popup.getByRole('button', { name: /^Next/ }).click();
      await expect(popup.getByRole('heading', { level: 1 })).not.toHaveText(`Clause ${clauseId}`);
      await popup.getByRole('button', { name: /^Previous/ }).click();
      await expect(popup.getByRole('heading', { level: 1 })).toHaveText(`Clause ${clauseId}`);
      await popup.locator('#clause-findings-title + ul button').first().click();
      await expect(popup.locator('summary:focus')).toHaveId(/^finding-/);
      await popup.close();
    });

    await test.step('"What the policy covers" reaches every row and every clause', async () => {
      const popup = await openPopup(ext, page);
      const { clauses, disclosures } = await ext.report(tabId);
      await showTab(popup, 'What the policy covers');
      await popup.getByRole('button', { name: 'Open all subjects' }).click();
      const told = new Set(disclosures.map(({ clauseId }) => clauseId));
      const others = clauses.filter(({ id }) => !told.has(id)).length;
      await expect(popup.locator('#covers blockquote')).toHaveCount(disclosures.length + others);
      const shown = await popup.locator('#covers li button').allTextContents();
      expect([...new Set(shown.map((text) => text.replace('Clause', '').trim()))].sort()).toEqual(
        clauses.map(({ id }) => id).sort(),
      );
      await expect(popup.locator('#covers')).toContainText('Seen on this page');
      await expect(popup.locator('#covers')).toContainText('Not seen on this page');
      await popup.close();
    });
  });

  test('shows choices, requests and files, and can be filtered', async ({ ext }) => {
    const { page, tabId } = await ext.visit(demoPages.main);
    await test.step('"Your choices" puts the own region first, keeps another, and says what is not known', async () => {
      const popup = await openPopup(ext, page);
      const { choices } = await ext.report(tabId);
      await showTab(popup, 'Your choices');
      const region = popup.getByLabel('Your region');
      await expect(region).toHaveValue('');
      await region.selectOption('AU');
      await expect.poll(async () => (await ext.send('settings.get', {})).region).toBe('AU');
      await expect(popup.locator('#choices .label').first()).toContainText('Australia');
      await popup.locator('#choices-elsewhere').click();
      await expect(popup.locator('#choices .label')).toHaveCount(choices.length);
      const unknown = popup.locator('#choices li', { hasText: '(second link)' }).first();
      await expect(unknown).toContainText('address not known');
      await expect(unknown.locator('a')).toHaveCount(0);
      const details = await popup.locator('#choices li > .small.soft').allTextContents();
      expect(details).not.toEqual([]);
      for (const one of details) expect(one).toContain('not tested');
      await popup.close();
    });

    await test.step('"This verdict is wrong" copies a case that tells neither page nor person', async () => {
      const popup = await openPopup(ext, page);
      const { id } = aCited(await ext.report(tabId));
      await summaryOf(popup, id).click();
      const row = popup.locator(`[data-finding="${id}"]`);
      await row.getByRole('button', { name: 'This verdict is wrong' }).click();
      await expect(row.getByRole('status').first()).toContainText('Copied');
      const copied = await clipboardOf(ext, page);
      expect(JSON.parse(copied)).toMatchObject({ finding: {}, verdicts: [{}], versions: {} });
      expect(copied).not.toContain('zendesk.com');
      await popup.close();
    });

    await test.step('the draft of a letter is copied whole', async () => {
      const popup = await openPopup(ext, page);
      await showTab(popup, 'Your choices');
      const letter = popup
        .locator('#choices li', { has: popup.getByRole('button', { name: 'Copy the draft' }) })
        .first();
      await letter.getByText('Draft of the message').click();
      const shown = await letter.locator('.draft p').allTextContents();
      await letter.getByRole('button', { name: 'Copy the draft' }).click();
      await expect(letter.getByRole('status')).toHaveText('Copied');
      expect((await clipboardOf(ext, page)).trim()).toBe(shown.join('\n\n').trim());
      await popup.close();
    });

    await test.step('shows what every request carries, and puts none of it into a file', async () => {
      const popup = await openPopup(ext, page);
      await showTab(popup, 'How it was seen');
      const sent = popup.getByRole('region', { name: 'What every request carries' });
      const userAgent = await popup.evaluate(() => navigator.userAgent);
      await expect(sent).toContainText(userAgent);
      await expect(sent).toContainText('sent, not known to this extension');
      expect(JSON.stringify(await ext.report(tabId))).not.toContain(userAgent);
      await popup.close();
    });

    await test.step('each file downloads, with the numbers that are on the screen', async () => {
      await ext.send('settings.set', { language: 'en' });
      const popup = await ext.openPage(`popup.html?tab=${tabId}`);
      await expect(popup.locator('#save-json')).toBeEnabled();
      const shown = await popup.locator('#overview-title').textContent();
      const saved = async (format: string): Promise<string> => {
        const downloading = popup.waitForEvent('download');
        await popup.locator(`#save-${format}`).click();
        const file = await downloading;
        expect(file.suggestedFilename()).toMatch(
          /^clauselight-www\.zendesk\.com-[\dT-]+\.(artifacts\.)?(json|csv|html)$/,
        );
        await expect(popup.locator('footer [role=status]')).toHaveText(`Saved as ${file.suggestedFilename()}`);
        return readFileSync(await file.path(), 'utf8');
      };
      const report = JSON.parse(await saved('json')) as Report;
      expect(`${report.counts.findings} findings`).toBe(shown);
      expect((await saved('csv')).trimEnd().split('\r\n')).toHaveLength(1 + report.counts.findings);
      expect(await saved('html')).toContain(`(${report.counts.findings})</h2>`);
      const artifacts = JSON.parse(await saved('artifacts')) as { observations: unknown[] };
      expect(artifacts.observations.length).toBeGreaterThan(0);
      await popup.close();
    });

    await test.step('a filter says how many findings it hides', async () => {
      const popup = await openPopup(ext, page);
      await expect(popup.locator('#aside-contacts')).toBeVisible();
      await popup.getByLabel('Filter').fill('fingerprinting');
      const shown = await rows(popup).count();
      const total = Number.parseInt((await popup.locator('#overview-title').textContent()) ?? '', 10);
      await expect(popup.locator('.filter [role=status]')).toHaveText(`The filter hides ${total - shown} findings.`);
      await popup.getByLabel('Filter').fill('');
      await expect(popup.locator('.filter [role=status]')).toBeEmpty();
      await popup.close();
    });
  });
});

test('stays as it is while the page goes on: what is open, where the focus is, how far it was scrolled', async ({
  ext,
  site,
}) => {
  site.serve(
    'https://busy.test/',
    `<!doctype html><title>Busy</title><style>body{height:3000px}</style><script>
      for (let i = 0; i < 12; i++) document.cookie = 'visitor' + i + '=' + crypto.randomUUID() + '; max-age=31536000';
    </script>`,
  );
  const { page, tabId } = await ext.visit('https://busy.test/');
  const popup = await openPopup(ext, page);
  const id = await popup.locator('[data-finding] summary').nth(5).getAttribute('id');
  const summary = popup.locator(`#${id}`);
  await summary.click();
  await expect(popup.getByRole('heading', { name: 'Evidence' })).toBeVisible();
  await summary.focus();
  const before = (await ext.report(tabId)).counts.findings;
  // What was still on its way when the popup opened has come.
  await expect(popup.locator('#overview-title')).toHaveText(`${before} findings`);
  const places = () =>
    summary.evaluate((element) => [scrollY, Math.round(element.getBoundingClientRect().top)] as const);
  const [scrolled, top] = await places();
  await page.evaluate(() => (document.cookie = `late=${crypto.randomUUID()}; max-age=31536000`));
  await expect(popup.locator('#overview-title')).toHaveText(`${before + 1} findings`);
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe(id);
  // Where one comes in above what is seen, the browser itself scrolls so that what is seen stays where it is.
  const [scrolledNow, topNow] = await places();
  expect(scrolledNow === scrolled || topNow === top).toBe(true);
  await expect(popup.getByRole('heading', { name: 'Evidence' })).toBeVisible();
});

test('the page is walked by keyboard alone, and the focus is always seen', async ({ ext }) => {
  const { tabId } = await ext.visit(demoPages.main);
  await ext.send('settings.set', { language: 'en' });
  const popup = await ext.openPage(`popup.html?tab=${tabId}`);
  await expect(popup.locator('#aside-contacts')).toBeVisible();
  const press = async (key: string): Promise<void> => {
    await popup.keyboard.press(key);
    const { outlineStyle, outlineWidth, html } = await popup.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, outlineWidth, html: element.outerHTML.slice(0, 200) };
    });
    expect(outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth), `after ${key}: ${html}`).toBeGreaterThan(0);
  };
  const focused = (): Promise<string> => popup.evaluate(() => document.activeElement?.id ?? '');
  const tabTo = async (isThere: (id: string) => boolean): Promise<void> => {
    for (let tries = 0; tries < 200; tries++) {
      await press('Tab');
      if (isThere(await focused())) return;
    }
    throw new Error('the keyboard does not lead there');
  };
  await tabTo((id) => id === 'tab-findings');
  await press('ArrowRight');
  expect(await focused()).toBe('tab-covers');
  await tabTo((id) => id.startsWith('covers-'));
  await press('Enter');
  await expect(popup.locator('[id^=clause-covers-]').first()).toBeVisible();
  await tabTo((id) => id.startsWith('clause-covers-'));
  const clause = await focused();
  await press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toContainText('Clause');
  await press('Escape');
  expect(await focused()).toBe(clause);
  await popup.locator('#tab-covers').focus();
  await press('End');
  expect(await focused()).toBe('tab-picture');
  await press('Home');
  await tabTo((id) => id.startsWith('finding-'));
  await press('Space');
  await expect(popup.getByRole('heading', { name: 'Why this verdict' })).toBeVisible();
  await tabTo((id) => id === 'save-html');
});

test.describe('where there is less to tell', () => {
  test('a help centre: the policy does not cover it, and whose applies is said', async ({ ext }) => {
    const { page } = await ext.visit(demoPages.helpCentre);
    const popup = await openPopup(ext, page);
    const policy = popup.getByRole('region', { name: 'Policies' });
    await expect(policy).toContainText('Does not cover this page.');
    await expect(policy).toContainText('Whose policy applies:');
    await expect(popup.locator('#findings')).toContainText('Another policy applies');
  });

  test('a site that no policy speaks of: the findings are listed all the same', async ({ ext }) => {
    const { page } = await ext.visit(demoPages.elsewhere);
    const popup = await openPopup(ext, page);
    await expect(popup.getByRole('region', { name: 'Policies' })).toContainText('No policy is known for this page.');
    await expect(rows(popup).first()).toContainText('Could not check');
    await showTab(popup, 'What the policy covers');
    await expect(popup.locator('#covers')).toContainText('No policy is known for this page.');
  });

  test('a page of the browser cannot be looked at', async ({ ext }) => {
    await ext.send('settings.set', { language: 'en' });
    const { page } = await ext.openTab();
    await page.goto('chrome://version/');
    const popup = await ext.clickIcon(page);
    await expect(popup.getByText('This is one of the browser’s own pages.')).toBeVisible();
    await expect(popup.getByRole('tab')).toHaveCount(0);
  });

  test('a report whose tab is closed says so', async ({ ext }) => {
    await ext.send('settings.set', { language: 'en' });
    const report = await ext.openPage('report.html?tab=999999999');
    await expect(report.getByRole('heading', { level: 1 })).toHaveText('The tab of this report is closed.');
  });
});

test.describe('with the access of a click', () => {
  test.use({ access: 'click', isShared: false });

  test('a snapshot says what it is and what it hides, and "Reload and watch" sees the rest while the popup is open', async ({
    ext,
    site,
  }) => {
    site.serve(
      'https://plain.test/',
      `<!doctype html><title>Plain</title><script>localStorage.setItem('theme', 'dark')</script>`,
    );
    const { page, tabId } = await ext.visit('https://plain.test/');
    const popup = await openPopup(ext, page);
    await expect(popup.getByText('Read once after your click')).toBeVisible();
    await showTab(popup, 'How it was seen');
    const access = popup.getByRole('region', { name: 'Access', exact: true });
    await expect(access).toContainText('which script did what');
    await expect(access.getByRole('button')).toHaveText([
      ...['Reload and watch', 'Allow on plain.test and reload', 'Allow on all sites and reload'],
    ]);
    await popup.locator('.call').getByRole('button', { name: 'Reload and watch' }).click();
    await expect(popup.getByText('Watched from the start, at')).toBeVisible({ timeout: 20_000 });
    expect((await ext.report(tabId)).access).toEqual({ step: 'click', mode: 'watched' });
    await expect(popup.locator('.call')).toHaveCount(0);
  });
});
