import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Ext } from './fixtures';

/** Shows the page in each language. */
async function inEachLanguage(ext: Ext, page: Page, look: (language: string) => Promise<void>): Promise<void> {
  for (const language of ['en', 'fr']) {
    await ext.send('settings.set', { language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await look(language);
  }
}

/** Holds one of our pages, as it stands, against axe in both languages and schemes. */
export async function expectAccessible(ext: Ext, page: Page): Promise<void> {
  await inEachLanguage(ext, page, async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect(found, `${language}, ${colorScheme}`).toEqual([]);
    }
  });
}

/** Holds that one of our pages needs no scrolling to the side, from a wide window to 320 px at 200 %, which are 160 px of the page. */
export async function expectNothingCutOff(ext: Ext, page: Page): Promise<void> {
  await inEachLanguage(ext, page, async (language) => {
    for (const width of [1200, 800, 320, 160]) {
      await page.setViewportSize({ width, height: 640 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `${language} at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}
