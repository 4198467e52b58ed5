import type { Page } from '@playwright/test';

/**
 * Does what a person would: points, scrolls, writes into the fields marked `data-types="text"` and leaves them, and
 * presses what is marked `data-clicks`. Then waits for what the page itself calls `finished`.
 */
export async function actAsPerson(page: Page): Promise<void> {
  await page.mouse.move(120, 90);
  await page.mouse.move(200, 140, { steps: 6 });
  for (const field of await page.locator('[data-types]').all()) {
    await field.pressSequentially((await field.getAttribute('data-types')) ?? '');
    await field.blur();
  }
  for (const link of await page.locator('[data-clicks]').all()) await link.click();
  await page.mouse.click(200, 140);
  await page.mouse.wheel(0, 200);
  await page.evaluate(() => (globalThis as { finished?: unknown }).finished);
}
