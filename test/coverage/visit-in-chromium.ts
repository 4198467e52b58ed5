import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openSession, type Session } from '../../src/cli/session';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { actAsPerson } from '../rules/act-as-person';
import type { RuleCase } from '../rules/read-cases';
import type { Sites } from '../sites/server';
import { lastWord } from '../support/last-word';
import { sightsOf, type Step, type Visit } from './visit';
import { lastReading, type Reading } from './watch-report';

interface Asked {
  root: string;
  site: Sites;
  cases: readonly RuleCase[];
  /** "Reload and watch" comes with the click: the same tab gives both. */
  step: Exclude<Step, 'watch'>;
  onVisit: (visit: Visit) => void;
}

/** Opens each page in a tab of its own, does what a person would, and says what the extension saw at this step. */
export async function visitInChromium({ root, site, cases, step, onVisit }: Asked): Promise<void> {
  const hosts = cases.map(({ url }) => new URL(url).hostname);
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), step, [...new Set(hosts)]);
  try {
    for (const group of byPreferences(cases)) {
      const session = await openSession({
        ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies: 'allow', args: site.browserArgs },
        preferences: group[0]?.preferences ?? {},
      });
      for (const one of group) for (const visit of await visitOne(session, one, step)) onVisit(visit);
      await session.close();
    }
  } finally {
    extension.remove();
  }
}

/** Settings belong to a profile: pages that ask for others get a browser of their own. */
function byPreferences(cases: readonly RuleCase[]): RuleCase[][] {
  const groups = new Map<string, RuleCase[]>();
  for (const one of cases) {
    const key = JSON.stringify(one.preferences);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

async function visitOne(session: Session, one: RuleCase, step: Asked['step']): Promise<Visit[]> {
  const { page, tabId } = await session.openTab();
  const toVisit = async (at: Step): Promise<Visit> => {
    const reading = await lastReading(() => read(session, tabId), one);
    return {
      ...{ page: one.name, browser: 'chromium', step: at },
      seen: reading === null ? [] : sightsOf(reading.report, reading.artifacts, one.expected),
      runs: reading?.artifacts.collectors ?? [],
    };
  };
  try {
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
