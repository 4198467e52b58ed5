import type { Page } from '@playwright/test';
import type { Session } from './session';

/** Clicks the real icon on this page and takes a picture of the real popup, once it shows its findings. */
export async function picturePopup(session: Session, page: Page): Promise<Buffer> {
  const popup = await session.clickIcon(page);
  try {
    await settled(popup);
    return await popup.screenshot({ animations: 'disabled' });
  } finally {
    await popup.close().catch(() => undefined); // it closes by itself when the page comes to the front
  }
}

/** Until its text and size have stayed the same for a moment. */
async function settled(popup: Page): Promise<void> {
  let before = '';
  for (let tries = 0; tries < 40; tries++) {
    const now = await popup.evaluate(() => `${innerWidth} ${innerHeight} ${document.body.innerText}`);
    if (now === before && hasWords(now)) return;
    before = now;
    await popup.waitForTimeout(250);
  }
}

const hasWords = (state: string): boolean => state.length > 40;
