import { join } from 'node:path';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import type { Artifacts, Report } from '../../src/core/domain';
import type { FirefoxPage } from '../e2e/support/firefox';
import { asking, launchWithAddOn, type FirefoxWithAddOn } from '../e2e/support/firefox-add-on';
import type { RuleCase } from '../rules/read-cases';
import type { Sites } from '../sites/server';
import { lastWord } from '../support/last-word';
import { actInFirefox } from './act-in-firefox';
import { sightsOf, type Step, type Visit } from './visit';
import { lastReading, type Reading } from './watch-report';

interface Asked {
  root: string;
  site: Sites;
  cases: readonly RuleCase[];
  step: Exclude<Step, 'watch'>;
  onVisit: (visit: Visit) => void;
}

/** As in Chromium: each page in a tab of its own, with what a person would do in it, at this step. */
export async function visitInFirefox({ root, site, cases, step, onVisit }: Asked): Promise<void> {
  const hosts = cases.map(({ url }) => new URL(url).hostname);
  const extension = unpackExtension(join(root, '.output/firefox-mv3'), step, [...new Set(hosts)]);
  const firefox = await launchWithAddOn(extension.folder, site);
  try {
    const desk = await firefox.openOwn('options.html');
    await desk.until(asking('access.changed', {}));
    for (const one of cases) onVisit(await withPreferences(firefox, one, () => visitOne(firefox, desk, one, step)));
  } finally {
    await firefox.close();
    extension.remove();
  }
}

/** What Chromium calls a setting of its profile, in Firefox's words. */
const preferenceNames: Readonly<Record<string, string>> = {
  enable_do_not_track: 'privacy.donottrackheader.enabled',
};

/** Firefox takes a setting at once: no other profile is needed. */
async function withPreferences<T>(firefox: FirefoxWithAddOn, one: RuleCase, visit: () => Promise<T>): Promise<T> {
  const names = Object.keys(one.preferences ?? {}).flatMap((name) => preferenceNames[name] ?? []);
  const set = (isOn: boolean): Promise<unknown> =>
    Promise.all(names.map((name) => firefox.inBrowserWindow(`Services.prefs.setBoolPref('${name}', ${isOn})`)));
  await set(true);
  const result = await visit();
  await set(false);
  return result;
}

async function visitOne(
  firefox: FirefoxWithAddOn,
  desk: FirefoxPage,
  one: RuleCase,
  step: Asked['step'],
): Promise<Visit> {
  const page = await firefox.open(one.url);
  await page.until('location.protocol !== "about:" && document.readyState === "complete"');
  await actInFirefox(page);
  await page.read(`sessionStorage.setItem('${lastWord}', 'yes')`);
  const tabId = await firefox.tabInFront();
  if (step === 'click') await click(firefox, desk, tabId);
  const reading = await lastReading(() => read(desk, tabId), one);
  await page.close();
  return {
    ...{ page: one.name, browser: 'firefox', step },
    seen: reading === null ? [] : sightsOf(reading.report, reading.artifacts, one.expected),
    runs: reading?.artifacts.collectors ?? [],
  };
}

async function click(firefox: FirefoxWithAddOn, desk: FirefoxPage, tabId: number): Promise<void> {
  await firefox.clickToolbar();
  await desk.until(asking('snapshot.take', { tabId }));
  await firefox.closePopup();
}

async function read(desk: FirefoxPage, tabId: number): Promise<Reading | null> {
  const { report } = await desk.read<{ report: Report | null }>(asking('report.get', { tabId }));
  const { artifacts } = await desk.read<{ artifacts: Artifacts | null }>(asking('artifacts.get', { tabId }));
  return report === null || artifacts === null ? null : { report, artifacts };
}
