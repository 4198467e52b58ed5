import type { Artifacts, Report } from '../../src/core/domain';
import type { FirefoxPage } from '../e2e/support/firefox';
import { asking, launchWithAddOn, type FirefoxWithAddOn } from '../e2e/support/firefox-add-on';
import type { RuleCase } from '../rules/read-cases';
import { lastWord } from '../support/last-word';
import { actInFirefox } from './act-in-firefox';
import { unpackFor } from './unpack-for';
import type { Asked, Visit } from './visit';
import { lastVisit, type Reading } from './watch-report';

/** As in Chromium: each page in a tab of its own, with what a person would do in it, at this step. */
export async function visitInFirefox(asked: Asked): Promise<void> {
  const { site, cases, step, onVisit } = asked;
  const extension = unpackFor(asked, 'firefox-mv3');
  const firefox = await launchWithAddOn(extension.folder, site);
  try {
    const desk = await firefox.openOwn('options.html');
    await desk.until(asking('access.changed', {}));
    for (const one of cases) {
      const visit = (): Promise<Visit> => withPreferences(firefox, one, () => visitOne(firefox, desk, one, step));
      // Among hundreds of pages one can fail to come or to be read in time: it is opened once more.
      onVisit(await visit().catch(visit));
    }
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
  return visit().finally(() => set(false));
}

async function visitOne(
  firefox: FirefoxWithAddOn,
  desk: FirefoxPage,
  one: RuleCase,
  step: Asked['step'],
): Promise<Visit> {
  const page = await firefox.open(one.url);
  try {
    await page.until('location.protocol !== "about:" && document.readyState === "complete"');
    await actInFirefox(page);
    await page.read(`sessionStorage.setItem('${lastWord}', 'yes')`);
    const tabId = await firefox.tabInFront();
    if (step === 'click') await click(firefox, desk, tabId);
    return await lastVisit(one, { browser: 'firefox', step }, () => read(desk, tabId));
  } finally {
    await page.close();
  }
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
