import type { Page } from '@playwright/test';
import { openSession, type Session } from '../../src/cli/session';
import { groupBy } from '../../src/lib/group-by';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { actAsPerson } from '../rules/act-as-person';
import type { RuleCase } from '../rules/read-cases';
import { lastWord } from '../support/last-word';
import { unpackFor } from './unpack-for';
import type { Asked, Step, Visit } from './visit';
import { lastVisit, type Reading } from './watch-report';

/** Opens each page in a tab of its own, does what a person would, and says what the extension saw at this step. */
export async function visitInChromium(asked: Asked): Promise<void> {
  const { site, cases, step, onVisit } = asked;
  const extension = unpackFor(asked, 'chrome-mv3');
  // Settings belong to a profile: pages that ask for others get a browser of their own.
  const groups = groupBy(cases, ({ preferences }) => JSON.stringify(preferences));
  try {
    for (const group of groups.values()) {
      const session = await openSession({
        ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies: 'allow', args: site.browserArgs },
        preferences: group[0].preferences ?? {},
      });
      for (const one of group) for (const visit of await visitOne(session, one, step)) onVisit(visit);
      await session.close();
    }
  } finally {
    extension.remove();
  }
}

async function visitOne(session: Session, one: RuleCase, step: Asked['step']): Promise<Visit[]> {
  const { page, tabId } = await session.openTab();
  const toVisit = (at: Step): Promise<Visit> =>
    lastVisit(one, { browser: 'chromium', step: at }, () => read(session, tabId));
  try {
    // A tab whose report was asked for: in others Chromium is asked to tell less, and the report says so.
    if (step === 'all') await session.send('artifacts.get', { tabId });
    await page.goto(one.url, { waitUntil: 'load' });
    await act(page);
    if (step !== 'click') return [await toVisit(step)];
    const popup = await session.clickIcon(page);
    await session.send('snapshot.take', { tabId });
    if (!popup.isClosed()) await popup.close().catch(() => undefined); // it closes by itself when another page comes to the front
    const clicked = await toVisit('click');
    await Promise.all([page.waitForEvent('load'), session.send('watch.start', { tabId })]);
    await act(page);
    return [clicked, await toVisit('watch')];
  } finally {
    await page.close();
  }
}

async function act(page: Page): Promise<void> {
  await actAsPerson(page);
  await page.evaluate((key) => sessionStorage.setItem(key, 'yes'), lastWord);
}

async function read(session: Session, tabId: number): Promise<Reading | null> {
  const [{ report }, { artifacts }] = await Promise.all([
    session.send('report.get', { tabId }),
    session.send('artifacts.get', { tabId }),
  ]);
  return report === null || artifacts === null ? null : { report, artifacts };
}
