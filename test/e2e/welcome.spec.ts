import type { Page } from '@playwright/test';
import { expect, test, type Ext } from './support/fixtures';
import { expectAccessible, expectNothingCutOff } from './support/page-checks';

test.use({ access: 'click', keepsFirstRun: true });

/** The page that the extension opens by itself once it is installed. */
async function welcomePage(ext: Ext): Promise<Page> {
  const find = (): Page | undefined => ext.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(find).toBeDefined();
  const page = find();
  if (page === undefined) throw new Error('the first page was closed');
  await ext.send('settings.set', { language: 'en' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('See what a page does');
  return page;
}

test('a new person is greeted in one screen', async ({ ext }) => {
  const page = await welcomePage(ext);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'How to begin',
    'What it asks for, and when',
    'What it sends',
  ]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(800);
});

test('the language changes at once, on every open page of the extension', async ({ ext }) => {
  const [welcome, options] = [await welcomePage(ext), await ext.openPage('options.html')];
  const { tabId } = await ext.visit('https://www.zendesk.com/');
  const report = await ext.openPage(`report.html?tab=${tabId}`);
  await expect(report).toHaveTitle('Clauselight: full report');
  await expect(welcome).toHaveTitle('Welcome to Clauselight');
  await options.getByLabel('Language', { exact: true }).selectOption('fr');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Réglages de Clauselight');
  await expect(options.getByRole('status').filter({ hasText: 'français' })).toBeVisible();
  await expect(options).toHaveTitle('Clauselight\u00a0: réglages');
  await expect(options.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(welcome).toHaveTitle('Bienvenue dans Clauselight');
  await expect(welcome.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(report).toHaveTitle('Clauselight\u00a0: rapport complet');
  await expect(report.locator('html')).toHaveAttribute('lang', 'fr');
  await options.reload();
  await expect(options.getByLabel('Langue', { exact: true })).toHaveValue('fr');
});

test('axe finds nothing on the first page, in both languages and schemes', async ({ ext }) => {
  await expectAccessible(ext, await welcomePage(ext));
});

test('nothing of the first page is cut off in a narrow window, nor with letters twice as large', async ({ ext }) => {
  await expectNothingCutOff(ext, await welcomePage(ext));
});

test('the first page leads to the options by keyboard', async ({ ext }) => {
  const page = await welcomePage(ext);
  await page.bringToFront();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/options\.html$/);
});
